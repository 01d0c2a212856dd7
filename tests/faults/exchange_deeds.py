"""What is killed while files come in and go out: lists, calendars and workbooks."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from zipfile import ZipFile

from sqlalchemy import select

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.calendar_files import import_calendar, read_calendar
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.models import Event, EventStatus, Space, Track
from mozspaces_desktop.core.pilot_workbook import export_workbook
from mozspaces_desktop.core.pilot_workbook.reading import read_workbook
from mozspaces_desktop.core.signups.list_formats import read_as_remembered
from mozspaces_desktop.core.signups.plan import apply_import, plan_import
from mozspaces_desktop.core.signups.reader import ListReader
from mozspaces_desktop.core.workbook_import import workbook_plan
from tests.conftest import NOW
from tests.faults.evenings import BACKUPS, Confirm, assert_whole, how_many, opened
from tests.faults.kills import Deed

LISTED = 200
_EVENTS = 40
_OLD_REPORT = b"the workbook of last week"


def exchange_deeds(folder: Path, evening: Path) -> Sequence[Deed]:
    """All of them; they begin with the `evening` and files to import, which are made in `folder`."""
    desk = folder / "desk"
    shutil.copytree(evening, desk)
    _write_list(desk / "list.csv")
    _write_calendar(desk / "events.ics")
    _write_workbook(evening, folder / "other", desk / "events.xlsx")
    (desk / "report.xlsx").write_bytes(_OLD_REPORT)
    before = how_many(desk)
    come_in: Sequence[tuple[str, Callable[[Database, Path], None], str, int]] = (
        ("list in", _import_list, "person", LISTED),
        ("calendar in", _import_calendar, "event", _EVENTS),
        ("workbook in", _import_workbook, "event", _EVENTS),
    )
    return (
        *(
            Deed(
                name,
                desk,
                partial(_import, bring=bring),
                partial(_all_or_nothing, before=before, kind=kind, fresh=fresh),
                confirms_all=True,
            )
            for name, bring, kind, fresh in come_in
        ),
        Deed("export", desk, _export, partial(_old_workbook_or_new, before=before)),
    )


def _write_list(path: Path) -> None:
    rows = "".join(f"Listed {number} Müller,l{number}@example.org\n" for number in range(LISTED))
    path.write_text(f"Name,E-mail\n{rows}", encoding="utf-8")


def _write_calendar(path: Path) -> None:
    events = "".join(
        f"BEGIN:VEVENT\nUID:{number}\nSUMMARY:Rust {number}\nDTSTART:20140801T{8 + number % 12:02}0000Z\nEND:VEVENT\n"
        for number in range(_EVENTS)
    )
    path.write_text(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n", encoding="utf-8")


def _write_workbook(evening: Path, other: Path, path: Path) -> None:
    """What another computer exported, on which there were more events."""
    shutil.copytree(evening, other)
    with opened(other) as database:
        with database.begin("Plan") as session:
            space = session.scalars(select(Space)).one()
            for number in range(_EVENTS):
                start = NOW - timedelta(hours=3 * number + 3)
                said = EventFields(f"Rust {number}", start, start + timedelta(hours=1), space.tzid, Track.TECHNICAL)
                add_event(session, space, said).status = EventStatus.HELD
        with database.read() as session:
            scope = Scope(
                (session.scalars(select(Space)).one(),), Period(NOW.date() - timedelta(days=30), NOW.date(), "July")
            )
            export_workbook(session, path, scope, now=NOW, names=False, attendance=False)


def _import(place: Path, confirm: Confirm, *, bring: Callable[[Database, Path], None]) -> None:
    with opened(place) as database:
        bring(database, place)
        confirm("imported")


def _import_list(database: Database, place: Path) -> None:
    with database.read() as session:
        event = session.scalars(select(Event)).one()
        plan = plan_import(session, event, read_as_remembered(session, ListReader(place / "list.csv")))
    with database.begin_import(labels.IMPORT_SIGNUPS, file="list.csv") as session:
        apply_import(session, plan)


def _import_calendar(database: Database, place: Path) -> None:
    calendar = read_calendar(place / "events.ics", tzid="Europe/Paris")
    with database.begin_import(labels.IMPORT_CALENDAR, file="events.ics") as session:
        import_calendar(session, session.scalars(select(Space)).one(), calendar)


def _import_workbook(database: Database, place: Path) -> None:
    workbook = read_workbook(place / "events.xlsx")
    with database.read() as session:
        plan = workbook_plan.plan_import(session, session.scalars(select(Space)).one(), workbook)
    with database.begin_import(labels.IMPORT_WORKBOOK, file="events.xlsx") as session:
        workbook_plan.apply_import(session, plan)


def _all_or_nothing(place: Path, said: list[str], *, before: dict[str, int], kind: str, fresh: int) -> None:
    found = how_many(place)
    came = found[kind] - before[kind]
    assert came in ((fresh,) if said else (0, fresh))
    backups = list((place / BACKUPS).glob("*.sqlite"))
    for backup in backups:
        assert_whole(backup)
    assert backups or not came, "an import without a backup"


def _export(place: Path, confirm: Confirm) -> None:
    with opened(place) as database, database.read() as session:
        scope = Scope((session.scalars(select(Space)).one(),), Period.month(NOW.date()))
        export_workbook(session, place / "report.xlsx", scope, now=NOW, names=True, attendance=True)
        confirm("exported")


def _old_workbook_or_new(place: Path, said: list[str], *, before: dict[str, int]) -> None:
    workbook = place / "report.xlsx"
    if said or workbook.read_bytes() != _OLD_REPORT:
        with ZipFile(workbook) as package:
            assert package.testzip() is None
    assert how_many(place) == before
