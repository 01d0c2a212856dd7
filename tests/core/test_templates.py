"""Templates of events: saved from one, offered, used, renamed, deleted."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mozspaces_desktop.core import events, rows, spaces, templates
from mozspaces_desktop.core.agenda import span_of
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EVENT_TYPES
from mozspaces_desktop.core.models import EventStatus, Track

DAY = date(2014, 11, 6)


@pytest.fixture
def said(whole_evening):
    """An evening of July 2014 that was held, with everything that can be said of one."""
    ends = datetime(2014, 7, 31, 19, 30, tzinfo=UTC)
    return replace(whole_evening, dtend=ends, track=Track.NON_TECHNICAL, status=EventStatus.HELD)


@pytest.fixture
def save(database, paris):
    """Add an event, and save a template of it."""

    def save(said, name="Rust"):
        with database.begin("Save template") as session:
            event_id = events.add_event(session, paris, said).id
            session.flush()
            return templates.save_template(session, events.event_by_id(session, event_id), name)

    return save


def made(database, template, day=DAY):
    with database.read() as session:
        return templates.event_from(session, template, day)


def names(database, paris):
    with database.read() as session:
        return [one.name for one in templates.templates(session, paris.id)]


def test_an_event_of_a_template_says_what_the_first_one_said(database, said, save):
    fields, span = made(database, save(said))
    assert fields == replace(
        said,
        dtstart=datetime(2014, 11, 6, 18, tzinfo=UTC),
        dtend=datetime(2014, 11, 6, 20, 30, tzinfo=UTC),
        status=EventStatus.CONFIRMED,
    )
    assert (span.first_day, span.start.hour, span.end.minute) == (DAY, 19, 30)


def test_a_template_of_a_draft_makes_drafts(database, said, save):
    assert made(database, save(replace(said, status=EventStatus.DRAFT)))[0].status is EventStatus.DRAFT


def test_a_template_of_days_makes_days(database, said, save):
    days = replace(
        said,
        all_day=True,
        dtstart=datetime(2014, 7, 30, 22, tzinfo=UTC),
        dtend=datetime(2014, 8, 1, 22, tzinfo=UTC),
    )
    fields, span = made(database, save(days))
    assert (fields.all_day, span.first_day, span.last_day) == (True, DAY, date(2014, 11, 7))
    assert span == span_of(fields, "Europe/Paris")


def test_an_evening_over_midnight_stays_as_long(database, said, save):
    night = replace(said, dtstart=datetime(2014, 7, 31, 20, tzinfo=UTC), dtend=datetime(2014, 8, 1, 0, tzinfo=UTC))
    _, span = made(database, save(night))
    assert (span.start.hour, span.end.hour, span.end.day) == (22, 2, 7)


def test_who_has_left_the_space_is_left_out(database, paris, said, save):
    template = save(said)
    with database.begin("Change") as session:
        rows.retire(session, spaces.rooms(session, paris.id))
        rows.retire(session, spaces.coordinators(session, paris.id))
        rows.retire(session, spaces.focus_areas(session, paris.id)[:1])
    fields, _ = made(database, template)
    assert (fields.room_id, fields.coordinator_id, fields.track) == (None, None, Track.NON_TECHNICAL)
    assert fields.focus_area_ids == said.focus_area_ids[1:]


def test_templates_are_listed_by_name(database, paris, said, save):
    for name in ("zoo", "Été", "Aperitif"):
        save(said, name)
    assert names(database, paris) == ["Aperitif", "Été", "zoo"]


def test_the_usual_types_are_offered_while_there_is_no_template(database, paris, said, save):
    with database.read() as session:
        offered = templates.offered_templates(session, paris.id)
        assert [one.name for one in offered] == list(EVENT_TYPES)
        fields, span = templates.event_from(session, offered[1], DAY)
    assert (fields.title, fields.type, fields.coordinator_id) == ("Workshop", "Workshop", None)
    assert (span.start.hour, span.end.hour, fields.status) == (14, 17, EventStatus.CONFIRMED)
    save(replace(said, track=Track.TECHNICAL))
    with database.read() as session:
        assert [one.name for one in templates.offered_templates(session, paris.id)] == ["Rust"]
        fields, _ = templates.event_from(session, offered[1], DAY)
    assert fields.coordinator_id == said.coordinator_id, "the one of the event that was made last"


def test_a_template_needs_a_name_of_its_own(database, paris, said, save):
    template = save(said)
    with pytest.raises(RefusedError, match="Give the template a name"):
        save(said, " \n")
    with pytest.raises(RefusedError, match="There is a template called “RUST” already"):
        save(said, "RUST")
    save(said, "Go")
    with pytest.raises(RefusedError, match="“Go” already"), database.begin("Rename") as session:
        templates.rename_template(session, session.merge(template), "Go")
    with database.begin("Rename") as session:
        templates.rename_template(session, session.merge(template), "rust")
    assert names(database, paris) == ["Go", "rust"]


def test_a_deleted_template_is_offered_no_more_and_comes_back(database, paris, said, save):
    template = save(said)
    with database.begin("Delete") as session:
        templates.delete_template(session, session.merge(template))
    assert names(database, paris) == []
    save(said)  # its name is free again
    assert names(database, paris) == ["Rust"]
    database.undo()
    database.undo()
    assert names(database, paris) == ["Rust"]
