"""What is done with a file from a stranger, end to end: read, planned, brought into a small data file, shown, exported.

One function for each of the three readers. Each answers a summary that is the same for the same bytes; the only error
that it may raise is a :class:`MozSpacesError`, whose sentence somebody can read.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from mozspaces_desktop.core import calendar_files, labels, spaces, workbook_import
from mozspaces_desktop.core.adopting.adopted_filling import carry_out
from mozspaces_desktop.core.adopting.fill_plan import plan_fill
from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign
from mozspaces_desktop.core.adopting.understanding import understand
from mozspaces_desktop.core.agenda import entries_between
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import EventFields, add_event, events_between
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.imports import ImportResult, Progress, silent
from mozspaces_desktop.core.models import Event, EventStatus, Space, Track
from mozspaces_desktop.core.pilot_workbook.reading import read_workbook
from mozspaces_desktop.core.rollup.roll_up import write_roll_up
from mozspaces_desktop.core.rollup.workbook_review import read_files, reviewed
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.signups import plan as signups_plan
from mozspaces_desktop.core.signups.list_formats import read_as_remembered
from mozspaces_desktop.core.signups.reader import ListReader

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
MONTH = timedelta(days=31)


@dataclass(frozen=True)
class Place:
    """A folder with a small data file in it, and the keys of the space and of the event that it has."""

    folder: Path
    space_id: str
    event_id: str

    @classmethod
    def made(cls, folder: Path) -> Place:
        """A new one: Paris with a room, a coordinator and an event."""
        with (
            Database.create(folder / "empty.sqlite", clock=lambda: NOW, actor="Camille", device="laptop") as database,
            database.begin("Add") as session,
        ):
            space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            spaces.add_room(session, space, name="Main room", capacity=40)
            spaces.add_coordinator(session, space, name="Ana", track=Track.TECHNICAL)
            end = NOW + timedelta(hours=2)
            said = EventFields("Tonight", NOW, end, space.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
            return cls(folder, space.id, add_event(session, space, said).id)

    @contextmanager
    def database(self) -> Iterator[Database]:
        """A copy of the data file, opened, and gone afterwards."""
        path = self.folder / "data.sqlite"
        shutil.copyfile(self.folder / "empty.sqlite", path)
        try:
            with Database.open(path, clock=lambda: NOW, actor="Camille", device="laptop") as database:
                yield database
        finally:
            for one in self.folder.glob("data.sqlite*"):
                one.unlink()


Target = Callable[[Place, Path, Progress], str]


def lists(place: Place, path: Path, progress: Progress = silent) -> str:
    """A sign-up list, brought in for an event."""
    reader = ListReader(path)
    with place.database() as database:
        with database.read() as session:
            signups = read_as_remembered(session, reader, progress=progress)
            event = row(session, Event, place.event_id)
            planned = signups_plan.plan_import(session, event, signups)
        with database.begin(labels.IMPORT_SIGNUPS, file=path.name) as session:
            result = signups_plan.apply_import(session, planned, progress=progress)
    return f"{_summary(result)} {_digest(repr(signups))}"


def calendars(place: Place, path: Path, progress: Progress = silent) -> str:
    """A calendar file, brought into a space whose calendar is then looked at and exported."""
    read = calendar_files.read_calendar(path, tzid="Europe/Paris", progress=progress)
    with place.database() as database:
        with database.begin(labels.IMPORT_CALENDAR, file=path.name) as session:
            result = calendar_files.import_calendar(session, row(session, Space, place.space_id), read, progress)
        progress(1, 1)
        with database.read() as session:
            space = row(session, Space, place.space_id)
            shown = events_between(session, space.id, NOW - MONTH, NOW + MONTH)
            entries = entries_between(session, space.id, space.tzid, date(2014, 7, 1), date(2014, 8, 31))
            written = calendar_files.calendar_bytes(session, calendar_files.selected(session, space, shown))
    return f"{_summary(result)} {len(shown)} {len(entries)} {len(written)} {_digest(repr(read.problems))}"


def workbooks(place: Place, path: Path, progress: Progress = silent) -> str:
    """A workbook: read back if it is a pilot's, rolled up, and filled as one of somebody else's."""
    said = [_or_sentence(step, place, path, progress) for step in (_read_back, _rolled_up, _filled, lists)]
    return "\n".join(said)


READERS: dict[str, tuple[Target, str]] = {
    "lists": (lists, ".csv"),
    "calendars": (calendars, ".ics"),
    "workbooks": (workbooks, ".xlsx"),
}
"""The targets by name, and what their files end in."""


def _or_sentence(step: Target, place: Place, path: Path, progress: Progress) -> str:
    try:
        return step(place, path, progress)
    except MozSpacesError as error:
        return str(error)


def _read_back(place: Place, path: Path, progress: Progress) -> str:
    workbook = read_workbook(path, progress)
    with place.database() as database:
        with database.read() as session:
            planned = workbook_import.plan_import(session, row(session, Space, place.space_id), workbook)
        with database.begin(labels.IMPORT_WORKBOOK, file=path.name) as session:
            return _summary(workbook_import.apply_import(session, planned, progress=progress))


def _rolled_up(place: Place, path: Path, progress: Progress) -> str:
    review = reviewed(read_files([path], progress))
    said = [str(sentence) for entry in review.entries for sentence in entry.sentences]
    if review.used:
        write_roll_up(review, place.folder / "out.xlsx", now=NOW)
    return _digest("\n".join(said))


def _filled(place: Place, path: Path, progress: Progress) -> str:
    workbook = read_foreign(path, progress=progress)
    mappings = understand(workbook, progress)
    with place.database() as database, database.read() as session:
        scope = Scope((row(session, Space, place.space_id),), Period(date(2014, 5, 1), date(2014, 12, 31)))
        figures = figures_for(session, scope, now=NOW)
        planned = plan_fill(session, workbook, mappings, figures, None, names=False)
        outcome = carry_out(planned, target=place.folder / "out.xlsx", progress=progress)
    problems = [str(problem.reason) for problem in outcome.filled.problems]
    return f"{len(mappings)} lists, {outcome.filled.changed} cells, {_digest(repr(problems))}"


def _summary(result: ImportResult) -> str:
    said = [f"{problem.where}: {problem.reason}" for problem in result.problems]
    said += [f"{change.title}: {', '.join(map(str, change.what))}" for change in result.changes]
    counts = (result.added, result.updated, result.unchanged, result.skipped)
    return f"{counts} {_digest(chr(10).join(said))}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
