"""The demo is plausible, invented, the same every time, and an ordinary file in everything else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import door_counts, journal_check, open_doors, spaces
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo, sample_signups
from mozspaces_desktop.core.demo_clock import NOW, demo_clock
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import Base
from mozspaces_desktop.core.signups.reader import read_signups


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _made(tmp_path_factory.mktemp("demo") / "demo.sqlite")


@pytest.fixture
def raw(demo_file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(demo_file)) as connection:
        yield connection


def _made(path: Path) -> Path:
    with Database.create(path) as database:
        make_demo(database)
    return path


def _count(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in Base.metadata.tables}


def test_two_demo_files_hold_the_same_rows(demo_file: Path, tmp_path: Path) -> None:
    assert _rows(_made(tmp_path / "again.sqlite")) == _rows(demo_file)


def test_the_journal_ties_out_and_nothing_refers_to_nowhere(demo_file: Path, raw: sqlite3.Connection) -> None:
    with Database.open(demo_file) as database, database.read() as session:
        assert list(journal_check.problems(session.connection())) == []
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_it_says_that_it_is_invented(raw: sqlite3.Connection) -> None:
    settings = dict(raw.execute("SELECT key, value FROM setting"))
    assert settings["demo"] == "1"
    assert "Invented" in settings["demo_note"]
    addresses = "email NOT LIKE '%@example.org' AND email NOT LIKE '%@example.com' AND email NOT LIKE '%@example.net'"
    assert _count(raw, f"SELECT count(*) FROM person WHERE {addresses}") == 0


def test_the_season_has_the_size_of_the_pilot(raw: sqlite3.Connection) -> None:
    held = "SELECT count(*) FROM event WHERE public AND status = 'held' AND dtstart BETWEEN '2014-05' AND '2014-08'"
    assert _count(raw, held) == 39
    assert 850 <= _count(raw, "SELECT count(*) FROM person") <= 950
    assert 36 <= _count(raw, "SELECT count(DISTINCT person_id) FROM contribution WHERE stage = 'active'") <= 44
    assert _count(raw, "SELECT count(DISTINCT focus_area_id) FROM contribution WHERE stage = 'active'") == 10
    assert _count(raw, "SELECT count(*) FROM event WHERE status = 'cancelled'") == 3
    assert _count(raw, "SELECT count(*) FROM recorded_totals") == 1
    assert sorted(raw.execute("SELECT track FROM coordinator")) == [("non-technical",), ("technical",)]


def test_attendance_is_plausible(raw: sqlite3.Connection) -> None:
    query = """
        SELECT count(*) + coalesce((SELECT sum(count) FROM guests g WHERE g.event_id = e.id), 0), r.capacity
        FROM check_in c JOIN event e ON e.id = c.event_id JOIN room r ON r.id = e.room_id
        WHERE e.dtstart < '2014-07-31' GROUP BY e.id
    """
    attendances = raw.execute(query).fetchall()
    assert len(attendances) == 36
    assert all(15 <= attendees <= min(60, capacity) for attendees, capacity in attendances)
    late = "SELECT count(*) FROM check_in c JOIN event e ON e.id = c.event_id WHERE c.checked_in_at >= e.dtend"
    assert _count(raw, late) == 0
    once = "SELECT count(*) FROM (SELECT 1 FROM check_in GROUP BY person_id HAVING count(*) = 1)"
    assert _count(raw, once) > _count(raw, "SELECT count(DISTINCT person_id) FROM check_in") / 2
    assert _count(raw, "SELECT max(n) FROM (SELECT count(*) AS n FROM check_in GROUP BY person_id)") > 10


def test_contributors_attended_the_event_that_is_credited(raw: sqlite3.Connection) -> None:
    absent = """
        SELECT count(*) FROM contribution c WHERE NOT EXISTS
        (SELECT 1 FROM check_in i WHERE i.event_id = c.event_id AND i.person_id = c.person_id)
    """
    assert _count(raw, absent) == 0
    assert _count(raw, "SELECT count(*) FROM contribution WHERE stage = 'active' AND evidence = ''") == 0


def test_rows_are_as_old_as_what_they_tell(raw: sqlite3.Connection) -> None:
    assert _count(raw, "SELECT count(*) FROM registration WHERE created_at != registered_at") == 0
    assert _count(raw, "SELECT count(*) FROM check_in WHERE created_at != checked_in_at") == 0
    assert _count(raw, "SELECT count(*) FROM person WHERE created_at > '2014-07-31T17:10'") == 0


def test_an_event_is_on_now_with_people_coming_in(demo_file: Path) -> None:
    with Database.open(demo_file, clock=fixed_clock(NOW)) as database, database.read() as session:
        event = open_doors.event_on_now(session, spaces.space_named(session).id, at=NOW)
        assert event is not None
        assert event.title == "Rust study group"
        counts = door_counts.counts(session, event)
    assert counts.checked_in == 12
    assert counts.expected >= 45


def test_a_week_ahead_is_planned(raw: sqlite3.Connection) -> None:
    query = "SELECT status, count(*) FROM event WHERE dtstart BETWEEN '2014-08-04' AND '2014-08-11' GROUP BY status"
    assert dict(raw.execute(query)) == {"confirmed": 4, "draft": 2}


def test_the_sample_list_holds_people_of_the_file_and_new_ones(raw: sqlite3.Connection) -> None:
    signups = read_signups(sample_signups())
    registered = """
        SELECT p.email, r.ticket_code FROM registration r JOIN person p ON p.id = r.person_id
        JOIN event e ON e.id = r.event_id WHERE e.dtstart LIKE '2014-07-31%'
    """
    tickets = dict(raw.execute(registered))
    assert len(signups.signups) == 25
    assert [one.ticket_codes for one in signups.signups if one.email in tickets] == [
        (tickets[one.email],) for one in signups.signups if one.email in tickets
    ]
    assert sum(one.email in tickets for one in signups.signups) == 6
    assert len(signups.left_out) == 2


def test_the_demo_lives_on_its_own_evening(demo_file: Path) -> None:
    now = demo_clock(demo_file)
    assert now is not None
    assert NOW <= now() < NOW + timedelta(hours=1)


def test_any_other_file_lives_today(tmp_path: Path) -> None:
    assert demo_clock(tmp_path / "missing.sqlite") is None
    (tmp_path / "text.sqlite").write_text("not a database")
    assert demo_clock(tmp_path / "text.sqlite") is None
    Database.create(tmp_path / "empty.sqlite").close()
    assert demo_clock(tmp_path / "empty.sqlite") is None


def test_a_file_in_use_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    with Database.create(path, clock=fixed_clock(datetime(2026, 1, 5, tzinfo=UTC))) as database:
        with database.begin("Add space {name}", name="Lyon") as session:
            spaces.add_space(session, name="Lyon", city="Lyon", country="FR", tzid="Europe/Paris")
        before = _rows(path)
        with pytest.raises(RefusedError, match="in use already"):
            make_demo(database)
    assert _rows(path) == before


def test_the_window_cannot_undo_the_demo_itself(demo_file: Path) -> None:
    with Database.open(demo_file) as database:
        assert database.undo_label() is None
        with pytest.raises(RefusedError):
            database.undo()
