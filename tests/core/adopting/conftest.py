"""A space with some evenings, and a team that keeps a workbook of its own about them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from mozspaces_desktop.core import contributions, events, labels, people, spaces
from mozspaces_desktop.core.adopting.adopted_filling import FillOutcome, carry_out, remember_filled
from mozspaces_desktop.core.adopting.adopted_memory import forget_workbook, lists_of, recall
from mozspaces_desktop.core.adopting.fill_plan import Conflict, FillPlan, plan_fill
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue, read_foreign
from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.models import AdoptedWorkbook, EventStatus, Person, Space, Stage, Track
from mozspaces_desktop.core.rows import retire, row
from tests.conftest import NOW

SEASON = Period(date(2014, 5, 1), date(2014, 12, 31), "2014")


class Team:
    """What a team does with its workbook, and its space."""

    def __init__(self, database: Database, paris: Space, path: Path, at: Callable[..., datetime]) -> None:
        self.database, self.paris, self.path, self._at = database, paris, path, at
        self.scope = Scope((paris,), SEASON)

    def event(
        self,
        title: str,
        day: date,
        hour: int = 19,
        *,
        minute: int = 0,
        came: int | None = None,
        newcomers: int | None = None,
        track: Track = Track.TECHNICAL,
    ) -> str:
        """A public event that was held, with as many attendees."""
        start = self._at(day.year, day.month, day.day, hour, minute)
        said = EventFields(title, start, start + timedelta(hours=2), self.paris.tzid, track, status=EventStatus.HELD)
        with self.database.begin(labels.ADD_EVENT, title=title) as session:
            event = events.add_event(session, self.paris, said)
            if came is not None:
                contributions.record_totals(session, event, attendees=came, newcomers=newcomers)
            return event.id

    def change(self, event_id: str, **said: object) -> None:
        """Change what is said of an event."""
        with self.database.begin(labels.CHANGE_EVENT, title="") as session:
            event = events.event_by_id(session, event_id)
            events.change_event(session, event, replace(EventFields.of(event), **said))  # type: ignore[arg-type]  # keywords of a test

    def moment(self, day: date) -> datetime:
        """Seven in the evening, in Paris."""
        return self._at(day.year, day.month, day.day, 19, 0)

    def came(self, event_id: str, attendees: int | None) -> None:
        """Record how many came; None: nobody knows."""
        with self.database.begin("Record") as session:
            known = contributions.totals_of(session, event_id)
            if attendees is None:
                retire(session, [known] if known else [])
            else:
                contributions.record_totals(session, events.event_by_id(session, event_id), attendees=attendees)

    def delete(self, event_id: str) -> None:
        """Take an event out of the calendar."""
        with self.database.begin(labels.DELETE_EVENT, title="") as session:
            events.delete_event(session, events.event_by_id(session, event_id))

    def contributor(self, name: str, area: str = "Coding", day: date = date(2014, 7, 1)) -> str:
        """Somebody who became active."""
        with self.database.begin("Note") as session:
            person: Person = people.add_person(session, name=name)
            found = next(one for one in spaces.focus_areas(session, self.paris.id) if one.name == area)
            contributions.reach_stage(session, self.paris, person, found, Stage.ACTIVE, day)
            return person.id

    def active_again(self, person_id: str, day: date, area: str = "Coding") -> None:
        """Somebody became active in another season, too."""
        with self.database.begin("Note") as session:
            spaces.add_season(session, name=str(day.year), starts_on=day.replace(month=1, day=1), ends_on=day)
            found = next(one for one in spaces.focus_areas(session, self.paris.id) if one.name == area)
            person = row(session, Person, person_id)
            contributions.reach_stage(session, self.paris, person, found, Stage.ACTIVE, day)

    def plan(self, *mappings: ListMapping, names: bool = False, path: Path | None = None) -> FillPlan:
        """What a fill would do."""
        workbook = read_foreign(path or self.path)
        with self.database.read() as session:
            remembered = recall(session, workbook)
            lists = mappings or lists_of(workbook, remembered)
            figures = figures_for(session, self.scope, now=NOW)
            return plan_fill(session, workbook, lists, figures, remembered, names=names)

    def fill(
        self, *, overwrite: Collection[Conflict] = (), names: bool = False, path: Path | None = None
    ) -> FillOutcome:
        """Fill the workbook as it is understood or remembered."""
        return self.carry_out(self.plan(names=names, path=path), overwrite)

    def carry_out(
        self, plan: FillPlan, overwrite: Collection[Conflict] = (), target: Path | None = None
    ) -> FillOutcome:
        """Fill as planned, and remember."""
        outcome = carry_out(plan, overwrite=overwrite, target=target)
        with self.database.begin(labels.FILL_WORKBOOK, file=self.path.name) as session:
            remember_filled(session, outcome)
        return outcome

    def cell(self, address: str, sheet: str = "Suivi") -> CellValue:
        """What a cell of the workbook holds."""
        return load_workbook(self.path)[sheet][address].value

    def rows(self, sheet: str = "Suivi") -> list[tuple[CellValue, ...]]:
        """What the sheet holds."""
        return list(load_workbook(self.path)[sheet].iter_rows(values_only=True))

    def type_into(self, address: str, value: CellValue, sheet: str = "Suivi") -> None:
        """Somebody types into a cell, in another program."""
        book = load_workbook(self.path)
        book[sheet][address] = value
        book.save(self.path)

    def forget(self) -> None:
        """Nothing is remembered of the workbook any more."""
        with self.database.begin(labels.FORGET_WORKBOOK, file=self.path.name) as session:
            for book in session.scalars(select(AdoptedWorkbook).where(AdoptedWorkbook.retired_at.is_(None))).all():
                forget_workbook(session, book.id)

    def type_all(self, cells: Mapping[tuple[int, int], CellValue]) -> None:
        """Somebody types into several cells, by row and column."""
        book = load_workbook(self.path)
        for (number, column), value in cells.items():
            book["Suivi"].cell(number, column).value = value
        book.save(self.path)

    def journal_length(self) -> int:
        """How many actions there were."""
        with self.database.read() as session:
            found = session.connection().exec_driver_sql("SELECT count(*) FROM journal_action").scalar()
        assert isinstance(found, int)
        return found


@pytest.fixture
def team(database: Database, paris: Space, tmp_path: Path, at_paris: Callable[..., datetime]) -> Team:
    return Team(database, paris, tmp_path / "Suivi 2014.xlsx", at_paris)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Where a workbook is to be written."""
    return tmp_path / "Suivi 2014.xlsx"
