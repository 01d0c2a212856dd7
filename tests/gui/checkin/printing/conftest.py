"""An event with people, and the PDF files of what is printed about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mozspaces_desktop.core.door import check_in
from mozspaces_desktop.core.models import Event, Method, Person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.printing.print_job import PrintJob, write_pdf
from tests.gui.checkin.conftest import Door


@pytest.fixture
def pdf(context: Context, tmp_path: Path) -> Callable[[PrintJob], bytes]:
    """Write what a job prints, and read the file."""

    def pdf(job: PrintJob) -> bytes:
        target = tmp_path / "sheet.pdf"
        job.prepare(context.database)
        with context.database.read() as session:
            write_pdf(session, job, target)
        return target.read_bytes()

    return pdf


@pytest.fixture
def let_in(door: Door) -> Callable[[Person], None]:
    """Let somebody in, now."""

    def let_in(person: Person) -> None:
        with door.context.database.begin("Check in") as session:
            event = row(session, Event, door.event.id)
            check_in(session, event, row(session, Person, person.id), method=Method.SEARCH)

    return let_in
