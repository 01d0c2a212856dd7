"""A space with events, and what a PDF reader that is not ours finds on its sheets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize

from mozspaces_desktop.core import events
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Space, Track
from mozspaces_desktop.gui.calendar.printing.calendar_job import CalendarJob
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.printing.print_job import write_pdf
from tests.gui.calendar.hands import PARIS

A4 = QPageSize.PageSizeId.A4
JULY = date(2014, 7, 10)
TODAY = date(2014, 7, 31)


def at(day: date, hour: int) -> Span:
    """An hour from `hour` on by the clock of Paris."""
    return Span.of_hours(day, time(hour), time((hour + 1) % 24), PARIS)


@pytest.fixture
def pdf(context: Context, tmp_path: Path) -> Callable[..., bytes]:
    """Write a sheet and read the file: ``pdf(weeks=4)``."""

    def pdf(*, day: date = JULY, weeks: int = 0, paper: QPageSize.PageSizeId = A4, everything: bool = False) -> bytes:
        target = tmp_path / "sheet.pdf"
        with context.database.read() as session:
            write_pdf(session, CalendarJob(context.space_id, day, weeks, paper, everything), target)
        return target.read_bytes()

    return pdf


@pytest.fixture
def fill(context: Context, paris: Space) -> Callable[[date, int, int], list[str]]:
    """Put `per_day` events on each of some days; answers their titles, none of which is a part of another."""

    def fill(first: date, days: int, per_day: int) -> list[str]:
        titles = [f"No{number:03}" for number in range(days * per_day)]
        with context.database.begin("Fill") as session:
            for number, title in enumerate(titles):
                start, end = at(first + timedelta(days=number // per_day), 8 + number % per_day).in_utc
                said = EventFields(title, start, end, PARIS, Track.TECHNICAL, status=EventStatus.CONFIRMED)
                events.add_event(session, paris, said)
        return titles

    return fill
