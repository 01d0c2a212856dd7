"""What undo and redo refuse: to take away what something newer needs, and to break the file's own rules."""

from __future__ import annotations

import pytest

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import ConflictError
from mozspaces_desktop.core.models import CheckIn, Event, EventFocusArea, FocusArea, Method, Room, Space, Track
from mozspaces_desktop.core.people import add_person
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.spaces import add_focus_area, add_room
from tests.conftest import NOW
from tests.core.test_journal import raw, ties_out


def test_a_row_that_something_newer_needs_is_not_taken_away(database: Database, paris: Space) -> None:
    with database.begin("Add room") as session:
        room = add_room(session, paris, name="Salle Nord")
    with Database.open(database.path) as other, other.begin("Add event") as session:
        session.add(
            Event(
                space_id=paris.id,
                uid="1",
                title="Talk",
                dtstart=NOW,
                dtend=NOW,
                tzid="Europe/Paris",
                track=Track.TECHNICAL,
                room_id=room.id,
            )
        )
    with pytest.raises(ConflictError, match="depends on it"):
        database.undo()
    with database.read() as session:
        assert row(session, Room, room.id).alive


def retire_area(database: Database, area: FocusArea) -> None:
    with database.begin("Retire area") as session:
        retire(session, [row(session, FocusArea, area.id)])


def is_alive(database: Database, area: FocusArea) -> bool:
    with database.read() as session:
        return row(session, FocusArea, area.id).alive


def test_what_was_retired_in_use_is_retired_again(database: Database, paris: Space, tonight: Event) -> None:
    with database.begin("Area") as session:
        area = add_focus_area(session, paris, name="Baking")
    with database.begin("Link") as session:
        session.add(EventFocusArea(event_id=tonight.id, focus_area_id=area.id))
    retire_area(database, area)
    for _ in range(2):
        for _action in range(3):
            database.undo()
        for _action in range(3):
            database.redo()
        assert not is_alive(database, area)
    assert raw(database, "SELECT retired_at FROM event_focus_area WHERE focus_area_id = ?", area.id) == [(None,)]
    assert ties_out(database)


def test_what_is_newly_in_use_is_not_retired_again(database: Database, paris: Space, tonight: Event) -> None:
    with database.begin("Area") as session:
        area = add_focus_area(session, paris, name="Baking")
        other_area = add_focus_area(session, paris, name="Singing")
        session.flush()
        link = EventFocusArea(event_id=tonight.id, focus_area_id=other_area.id)
        session.add(link)
    retire_area(database, area)
    database.undo()
    with Database.open(database.path) as other, other.begin("Link") as session:
        row(session, EventFocusArea, link.id).focus_area_id = area.id
    with pytest.raises(ConflictError, match="depends on it"):
        database.redo()
    assert is_alive(database, area)


def test_a_use_that_came_back_keeps_what_it_uses(database: Database, paris: Space, tonight: Event) -> None:
    with database.begin("Area") as session:
        area = add_focus_area(session, paris, name="Baking")
    with Database.open(database.path) as other:
        with other.begin("Link") as session:
            session.add(EventFocusArea(event_id=tonight.id, focus_area_id=area.id))
        other.undo()
        retire_area(database, area)
        database.undo()
        other.redo()
    with pytest.raises(ConflictError, match="depends on it"):
        database.redo()
    assert is_alive(database, area)


def test_redo_that_breaks_a_rule_of_the_file_is_refused(database: Database, paris: Space) -> None:
    with database.begin("Prepare") as session:
        person = add_person(session, name="Amina Diallo")
        event = Event(space_id=paris.id, uid="1", title="Talk", dtstart=NOW, dtend=NOW, tzid="UTC", track="technical")
        session.add(event)

    def check_in(where: Database) -> None:
        with where.begin("Check in {name}", name="Amina Diallo") as session:
            session.add(
                CheckIn(event_id=event.id, person_id=person.id, checked_in_at=NOW, method=Method.SEARCH, by="Camille")
            )

    check_in(database)
    database.undo()
    with Database.open(database.path) as other:
        check_in(other)
    with pytest.raises(ConflictError, match="no longer fits"):
        database.redo()
    assert raw(database, "SELECT count(*) FROM check_in WHERE retired_at IS NULL") == [(1,)]
    assert ties_out(database)
