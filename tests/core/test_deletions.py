"""What was deleted is told from what an undo took away."""

from __future__ import annotations

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.deletions import was_deleted
from mozspaces_desktop.core.events import delete_event, event_by_id
from mozspaces_desktop.core.models import Event


def deleted(database: Database, event_id: str) -> bool:
    with database.read() as session:
        return was_deleted(session, session.get_one(Event, event_id))


def test_an_event_in_the_calendar_was_not_deleted(database: Database, tonight: Event) -> None:
    assert not deleted(database, tonight.id)


def test_the_last_action_that_took_it_away_counts(database: Database, tonight: Event) -> None:
    with database.begin("Delete") as session:
        delete_event(session, event_by_id(session, tonight.id))
    assert deleted(database, tonight.id)
    with database.begin("Put back") as session:
        event = session.get_one(Event, tonight.id)
        event.retired_at = None
        event.title = "Tomorrow"
    assert deleted(database, tonight.id), "it is back, but the last to take it away was somebody"


def test_undoing_what_made_it_is_no_deletion(database: Database, tonight: Event) -> None:
    database.undo()
    assert not deleted(database, tonight.id)
    database.redo()
    assert not deleted(database, tonight.id)
