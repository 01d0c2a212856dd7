from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import consents, contributions, door, follow_ups, merging, people, person_export, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError, RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.models import (
    AdoptedList,
    AdoptedRow,
    AdoptedWorkbook,
    Method,
    Person,
    Registration,
    Space,
    Stage,
    Track,
)
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW


@pytest.fixture
def amina(database: Database, paris: Space, tmp_path: Path) -> Person:
    """Somebody of whom the file knows all that it can know; a visit was taken back."""
    with database.begin("Write") as session:
        said = EventFields("Rust", NOW, NOW + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        event = add_event(session, paris, said)
        person = people.add_person(session, name="Amina Diallo", email="amina@example.org")
        entry = people.add_person(session, name="Ami", email="ami@example.org")
        session.flush()
        session.add(
            Registration(
                event_id=event.id, person_id=person.id, ticket_code="A1\nB2", registered_at=NOW, source="Luma", seats=2
            )
        )
        mistaken = door.check_in(session, event, person, method=Method.CODE)
        session.flush()
        door.undo_check_in(session, mistaken.check_in.id)
        session.flush()
        door.check_in(session, event, person, method=Method.SEARCH)
        area = spaces.focus_areas(session, paris.id)[0]
        contributions.reach_stage(session, paris, person, area, Stage.ACTIVE, NOW.date(), evidence="https://a.example")
        follow_ups.note_follow_up(session, paris, person, NOW.date(), "asked")
        consents.give_consent(session, person, "Keep me posted")
        merging.merge(session, person, entry)
        book = AdoptedWorkbook(space_id=paris.id, file_name="Suivi.xlsx", path="/home/Suivi.xlsx", signature="s")
        session.add(book)
        session.flush()
        listed = AdoptedList(workbook_id=book.id, sheet="Suivi", headers="[]", table="contributors", columns="{}")
        session.add(listed)
        session.flush()
        filled = AdoptedRow(list_id=listed.id, key="PAR-0001", person_id=person.id)
        filled.filled, filled.agreed = '{"Contributor": "Amina Diallo"}', '{"Area": "Coding"}'
        session.add(filled)
    register(database, Exported.CALENDAR, tmp_path / "Rust.ics", space_id=paris.id)
    register(database, Exported.DOOR_LIST, tmp_path / "Rust.pdf", what="Rust list", with_names=True, people=1)
    return person


def exported(database: Database, paris: Space, person: Person, target: Path) -> person_export.Facts:
    with database.read() as session:
        person_export.export_person(session, person.id, target, space_id=paris.id)
    told: person_export.Facts = json.loads(target.read_text("utf-8"))
    return told


def test_everything_that_is_held_is_told(database: Database, paris: Space, amina: Person, tmp_path: Path) -> None:
    told = exported(database, paris, amina, tmp_path / "amina.json")
    moment, at = "2014-07-31T19:10:00+02:00", {"event": "Rust", "began": "2014-07-31T19:10:00+02:00", "space": "Paris"}
    history = told.pop("history")
    assert told == {
        "format": "mozspaces-person-1",
        "space": "Paris",
        "written": moment,
        "name": "Amina Diallo",
        "e-mail": "amina@example.org",
        "in the file since": moment,
        "also entered as": [{"name": "Ami", "e-mail": "ami@example.org"}],
        "visits": [
            at | {"checked in": moment, "by means of": "code", "by": "Camille", "taken back": moment},
            at | {"checked in": moment, "by means of": "search", "by": "Camille"},
        ],
        "registrations": [
            at | {"registered": moment, "through": "Luma", "seats": 2, "ticket codes": ["A1", "B2"]},
        ],
        "contributions": [
            {"focus area": "Coding", "stage": "active", "on": "2014-07-31", "evidence": "https://a.example"}
        ],
        "agreed to be kept posted": [{"wording": "Keep me posted", "given": moment, "noted by": "Camille"}],
        "written to": [{"on": "2014-07-31", "note": "asked", "by": "Camille"}],
        "numbers in reports": [{"space": "Paris", "number": 1}],
        "exports that may have the name": [
            {"when": moment, "exported": "door list", "what": "Rust list", "file": "Rust.pdf", "by": "Camille"}
        ],
        "in workbooks of others": [
            {"workbook": "Suivi.xlsx", "sheet": "Suivi", "row": {"Area": "Coding", "Contributor": "Amina Diallo"}}
        ],
    }
    assert history == [{"when": moment, "by": "Camille", "what": "Write", "kind": "do"}]


def test_a_hostile_name_is_written_as_it_is(database: Database, paris: Space, tmp_path: Path) -> None:
    with database.begin("Add") as session:
        person = people.add_person(session, name='=1+1 "\u202e</script>\ud800 日本')
    told = exported(database, paris, person, tmp_path / "hostile.json")
    assert told["name"] == '=1+1 "\u202e</script>\ufffd 日本'
    assert (told["visits"], told["e-mail"]) == ([], None)


def test_who_is_not_in_the_file_has_no_export(database: Database, paris: Space, tmp_path: Path) -> None:
    target = tmp_path / "nobody.json"
    with database.read() as session, pytest.raises(RefusedError, match="no longer in the file"):
        person_export.export_person(session, "nobody", target, space_id=paris.id)
    assert not target.exists()


def test_a_folder_that_is_not_there_is_a_sentence(
    database: Database, paris: Space, amina: Person, tmp_path: Path
) -> None:
    with database.read() as session, pytest.raises(FileError, match="There is no folder"):
        person_export.export_person(
            session, row(session, Person, amina.id).id, tmp_path / "none" / "a.json", space_id=paris.id
        )
