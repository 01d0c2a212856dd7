from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from mozspaces_desktop.core import events, handover, labels, series, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.handover import Meanwhile
from mozspaces_desktop.core.models import EventStatus, Space, Track
from tests.conftest import NOW, SteppingClock

MONDAY = date(2014, 7, 28)


@pytest.fixture
def of_lea(database: Database) -> Iterator[Database]:
    """The same file on another laptop, on which Léa works."""
    with Database.open(database.path, clock=database.clock, actor="Léa", device="other") as opened:
        yield opened


def write(database: Database, paris: Space, text: str, monday: date = MONDAY) -> None:
    with database.begin(labels.WRITE_NOTE) as session:
        handover.write_note(session, paris.id, monday, text)


def read(database: Database, paris: Space, monday: date = MONDAY) -> tuple[str, str, datetime] | None:
    with database.read() as session:
        note = handover.note_of(session, paris.id, monday)
        return (note.text, note.by, note.written_at) if note else None


def rows(database: Database) -> int:
    with database.read() as session:
        return int(session.connection().exec_driver_sql("SELECT count(*) FROM handover_note").scalar_one())


def test_a_note_belongs_to_a_week_and_says_who_and_when(
    database: Database, of_lea: Database, paris: Space, ticking: SteppingClock
) -> None:
    write(database, paris, "Keys are with the porter.\n\n")
    write(database, paris, "Next week", MONDAY + timedelta(weeks=1))
    assert read(database, paris) == ("Keys are with the porter.", "Camille", NOW)
    ticking.moment = NOW + timedelta(hours=1)
    write(of_lea, paris, "Keys are with me.")
    assert read(database, paris) == ("Keys are with me.", "Léa", ticking.moment)
    assert read(database, paris, MONDAY + timedelta(weeks=1)) == ("Next week", "Camille", NOW)
    assert rows(database) == 2


def test_the_same_text_again_is_nothing_new(
    database: Database, of_lea: Database, paris: Space, ticking: SteppingClock
) -> None:
    write(database, paris, "Keys")
    ticking.moment += timedelta(days=1)
    write(of_lea, paris, "Keys\n")
    assert read(database, paris) == ("Keys", "Camille", NOW)
    assert of_lea.undo_label() is None


@pytest.mark.parametrize("nothing", ["", " \n\t "])
def test_a_note_without_words_goes_and_comes_back_by_undo(database: Database, paris: Space, nothing: str) -> None:
    write(database, paris, nothing)
    assert rows(database) == 0
    write(database, paris, "Keys")
    write(database, paris, nothing)
    assert read(database, paris) is None
    write(database, paris, "New")
    assert read(database, paris) == ("New", "Camille", NOW)
    database.undo()
    database.undo()
    assert read(database, paris) == ("Keys", "Camille", NOW)
    database.undo()
    assert read(database, paris) is None


@pytest.mark.parametrize("text", ["=1+1", "a\x00b\x07", "🎉 \u202eevil", "שלום", "x" * 10_000])
def test_a_note_is_kept_as_it_was_written(database: Database, paris: Space, text: str) -> None:
    write(database, paris, text)
    note = read(database, paris)
    assert note is not None
    assert note[0] == text


def test_a_note_has_an_end(database: Database, paris: Space) -> None:
    write(database, paris, "Keys")
    with pytest.raises(RefusedError, match="10000 characters"):
        write(database, paris, "x" * 10_000_000)
    assert read(database, paris) == ("Keys", "Camille", NOW)


def test_a_lone_surrogate_does_no_harm(database: Database, paris: Space) -> None:
    write(database, paris, "a\ud800b")
    assert read(database, paris) == ("a\ufffdb", "Camille", NOW)


def test_the_latest_notes_come_first(database: Database, paris: Space, ticking: SteppingClock) -> None:
    for hours, monday in enumerate((MONDAY, MONDAY + timedelta(weeks=2), MONDAY + timedelta(weeks=1))):
        ticking.moment = NOW + timedelta(hours=hours)
        write(database, paris, str(hours), monday)
    with database.read() as session:
        assert [note.text for note in handover.latest_notes(session, paris.id, NOW)] == ["2", "1"]


def test_what_happened_meanwhile(
    database: Database, of_lea: Database, paris: Space, ticking: SteppingClock, at_paris: Callable[..., datetime]
) -> None:
    def add(where: Database, title: str, start: datetime, status: EventStatus, space: Space = paris) -> str:
        said = EventFields(title, start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL, status=status)
        with where.begin("Add") as session:
            return events.add_event(session, space, said).id

    before = add(of_lea, "Long before", at_paris(2014, 7, 20, 19), EventStatus.HELD)
    since, ticking.moment = NOW, datetime(2014, 8, 4, 8, tzinfo=UTC)
    assert meanwhile(database, paris, since) == Meanwhile(held=0, changed=0, changed_by=(), notes=0)
    for day, status in (
        (1, EventStatus.HELD),
        (2, EventStatus.HELD),
        (3, EventStatus.CONFIRMED),
        (5, EventStatus.HELD),
    ):
        add(database, "Mine", at_paris(2014, 8, day, 19), status)
    changed = add(of_lea, "New", at_paris(2014, 8, 6, 19), EventStatus.DRAFT)
    with of_lea.begin("Change twice") as session:
        for event_id in (before, changed):
            events.event_by_id(session, event_id).title = "Changed"
        said = EventFields.of(events.event_by_id(session, changed))
        series.add_series(session, paris, said, "FREQ=WEEKLY")
        berlin = spaces.add_space(session, name="Berlin", city="", country="DE", tzid="Europe/Berlin")
    add(of_lea, "Elsewhere", at_paris(2014, 8, 1, 19), EventStatus.HELD, berlin)
    write(of_lea, paris, "Keys")
    write(database, paris, "Mine", MONDAY + timedelta(weeks=1))
    write(of_lea, berlin, "Elsewhere")
    assert meanwhile(database, paris, since) == Meanwhile(held=2, changed=3, changed_by=("Léa",), notes=1)
    assert meanwhile(of_lea, paris, since).changed_by == ("Camille",)


def meanwhile(database: Database, paris: Space, since: datetime) -> Meanwhile:
    with database.read() as session:
        return handover.meanwhile(session, paris.id, since)
