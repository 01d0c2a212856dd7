"""Files of older formats with everything in them that a format can hold: nothing is lost or changed by a migration."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mozspaces_desktop.core import events, verify
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import CheckIn, Event, EventStatus, Guests

STORED = Path(__file__).parents[1] / "data" / "databases"
ADDED, CHANGED = "Add {title}", "Change {title}"
AT = "2014-05-01T12:00:00.000000Z"
NOTES = "=1+1\n☕ \u202eעברית\u202c\x07"


def key(number: int) -> str:
    return f"01a203fd-7000-7000-8000-{number:012d}"


class OldFile:
    """A file of the first format, written as that wrote it: each row, and what the journal says of it."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)
        self._places: dict[str, int] = {}
        (self.space,), *_ = self._connection.execute("SELECT id FROM space")
        self.person, *_ = (one for (one,) in self._connection.execute("SELECT id FROM person ORDER BY id"))
        self.area, *_ = (one for (one,) in self._connection.execute("SELECT id FROM focus_area ORDER BY position"))

    def action(self, number: int, label: str) -> str:
        self._write(
            "journal_action",
            id=key(number),
            hlc=f"00179536327{number:04d}-000000-laptop",
            label=label,
            label_values='{"title": "Rust"}',
            actor="Camille",
            device="laptop",
            run=key(900),
            kind="do",
            target_id=None,
        )
        return key(number)

    def add(self, action: str, table: str, number: int, **values: object) -> str:
        values |= {"id": key(number), "created_at": AT, "retired_at": None}
        self._write(table, **values)
        self._note(action, table, key(number), None, values)
        return key(number)

    def change(self, action: str, table: str, row: str, **values: object) -> None:
        (before,) = self._connection.execute(f"SELECT {', '.join(values)} FROM {table} WHERE id = ?", (row,))
        self._note(action, table, row, dict(zip(values, before, strict=True)), values)
        for name, value in values.items():
            self._connection.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (value, row))

    def _note(self, action: str, table: str, row: str, before: object, after: object) -> None:
        place = self._places[action] = self._places.get(action, -1) + 1
        told = None if before is None else json.dumps(before)
        values = {"action_id": action, "place": place, "table_name": table, "row_id": row, "before": told}
        self._write("journal_change", **values, after=json.dumps(after, ensure_ascii=False))

    def _write(self, table: str, **values: object) -> None:
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        self._connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))

    def close(self) -> None:
        self._connection.commit()
        self._connection.close()


def an_event(file: OldFile, number: int, **more: object) -> dict[str, object]:
    return {
        "space_id": file.space,
        "uid": f"{number}@elsewhere",
        "recurrence_id": None,
        "sequence": number,
        "title": "Rust",
        "dtstart": f"2014-05-{number:02d}T17:00:00.000000Z",
        "dtend": f"2014-05-{number:02d}T19:00:00.000000Z",
        "tzid": "Europe/Paris",
        "all_day": 0,
        "room_id": None,
        "track": "technical",
        "coordinator_id": None,
        "type": "Meetup",
        "host": "Amina",
        "public": 1,
        "status": "held",
        "expected": 30,
        "link": "https://example.org",
        "notes": NOTES,
        "imported": None,
        **more,
    }


@pytest.fixture
def first_format(tmp_path: Path) -> Path:
    """A file of the first format with events, one of which its calendar file called an exception of a series."""
    path = tmp_path / "data.sqlite"
    shutil.copy(STORED / "version-0001.sqlite", path)
    file = OldFile(path)
    action = file.action(1, ADDED)
    room = file.add(action, "room", 10, space_id=file.space, name="Salle", capacity=40)
    who = file.add(action, "coordinator", 11, space_id=file.space, name="Camille", track="technical")
    first = file.add(action, "event", 12, **an_event(file, 6, room_id=room, coordinator_id=who))
    file.add(action, "event", 13, **an_event(file, 7, recurrence_id="20140507T190000Z", imported="0:1", expected=None))
    file.add(action, "event_focus_area", 14, event_id=first, focus_area_id=file.area)
    file.add(
        action, "check_in", 15, event_id=first, person_id=file.person, checked_in_at=AT, method="search", by="Camille"
    )
    file.add(action, "guests", 16, event_id=first, count=3, newcomers=1, counted_at=AT, by="Camille")
    file.add(action, "recorded_totals", 17, event_id=key(13), attendees=9, guests=None, newcomers=None, returning=None)
    file.add(
        action,
        "registration",
        18,
        event_id=first,
        person_id=file.person,
        source="list",
        ticket_code="T1",
        seats=2,
        registered_at=None,
    )
    file.change(file.action(2, CHANGED), "event", first, title="Rust and Go", expected=35)
    file.close()
    return path


def rows_of(path: Path, table: str) -> list[dict[str, object]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY id")]


def test_everything_of_the_first_format_stays(first_format: Path) -> None:
    tables = ("event", "event_focus_area", "check_in", "guests", "recorded_totals", "registration", "journal_action")
    before = {table: rows_of(first_format, table) for table in tables}
    with Database.open(first_format) as database, database.read() as session:
        assert list(verify.problems(session.connection())) == []
        found = {event.id: event for event in session.query(Event)}
        assert found[key(12)].title == "Rust and Go"
        assert found[key(12)].status is EventStatus.HELD
        assert found[key(13)].notes == NOTES
        assert session.query(CheckIn).one().event_id == session.query(Guests).one().event_id == key(12)
    for row in before["event"]:
        row |= {"series_id": None, "extra": ""}
    assert {table: rows_of(first_format, table) for table in tables} == before


def test_what_was_done_before_a_migration_is_taken_back_after_it(first_format: Path) -> None:
    with Database.open(first_format) as database:
        for label, titles in ((CHANGED, ["Rust", "Rust"]), (ADDED, [])):
            assert database.undo(of_any_run=True).template == label
            with database.read() as session:
                assert [one.title for one in session.query(Event).filter(Event.retired_at.is_(None))] == titles
                assert list(verify.problems(session.connection())) == []
        for label in (ADDED, CHANGED):
            assert database.redo(of_any_run=True).template == label
        with database.read() as session:
            assert events.event_by_id(session, key(12)).expected == 35
