"""A real calendar on a real file, and events to put into it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from mozspaces_desktop.core import door, events, people, series
from mozspaces_desktop.core.agenda import Span, entries_between
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Method, Space, Track
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.context import Context
from tests.gui.calendar.hands import PARIS


@pytest.fixture(autouse=True)
def _in_britain(british: None) -> None:
    """Days and times are written as there."""


@pytest.fixture
def add(context: Context, paris: Space) -> Callable[..., str]:
    """Put an event into the file and return its id."""

    def add(title: str, span: Span, **more: object) -> str:
        start, end = span.in_utc
        fields = {"track": Track.TECHNICAL, "status": EventStatus.CONFIRMED, "all_day": span.all_day, **more}
        with context.database.begin("Add {title}", title=title) as session:
            said = EventFields(title=title, dtstart=start, dtend=end, tzid=PARIS, **fields)  # type: ignore[arg-type]  # a test's own
            return events.add_event(session, paris, said).id

    return add


@pytest.fixture
def tab(context: Context, qtbot) -> CalendarTab:
    """The calendar, looking at July 2014."""
    tab = CalendarTab(context)
    qtbot.addWidget(tab)
    tab.resize(1240, 800)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.setFocus()
    return tab


@pytest.fixture
def entries(context: Context, paris: Space) -> Callable[[], dict[str, Span]]:
    """What is in the file around July 2014: titles and when."""

    def entries() -> dict[str, Span]:
        with context.database.read() as session:
            found = entries_between(session, paris.id, PARIS, date(2014, 1, 1), date(2014, 12, 31))
            return {entry.title: entry.span for entry in found}

    return entries


@pytest.fixture
def repeat(context: Context, paris: Space) -> Callable[..., list[str]]:
    """Put a series into the file and return the ids of its events up to the end of 2014."""

    def repeat(title: str, span: Span, rrule: str, **more: object) -> list[str]:
        start, end = span.in_utc
        fields = {"track": Track.TECHNICAL, "status": EventStatus.CONFIRMED, "all_day": span.all_day, **more}
        with context.database.begin("Add {title}", title=title) as session:
            said = EventFields(title=title, dtstart=start, dtend=end, tzid=PARIS, **fields)  # type: ignore[arg-type]  # a test's own
            made = series.add_series(session, paris, said, rrule).id
        with context.database.read() as session:
            found = entries_between(session, paris.id, PARIS, span.first_day, date(2014, 12, 31))
            return [entry.id for entry in found if entry.series_id == made]

    return repeat


@pytest.fixture
def plan(context: Context, paris: Space) -> Callable[..., list[str]]:
    """When the events of three years begin, one line each, with their titles if wanted."""

    def plan(*, titles: bool = False) -> list[str]:
        with context.database.read() as session:
            found = entries_between(session, paris.id, PARIS, date(2014, 1, 1), date(2016, 12, 31))
            return [f"{one.span.start:%Y-%m-%d %H:%M}" + (f" {one.title}" if titles else "") for one in found]

    return plan


@pytest.fixture
def come(context: Context) -> Callable[..., None]:
    """Check people into an event."""

    def come(event_id: str, *names: str) -> None:
        with context.database.begin("Check in") as session:
            for name in names:
                person = people.add_person(session, name=name)
                session.flush()
                door.check_in(session, events.event_by_id(session, event_id), person, method=Method.SEARCH)

    return come
