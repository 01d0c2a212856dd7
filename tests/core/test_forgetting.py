from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import (
    consents,
    contributions,
    data_file,
    door,
    figures,
    follow_ups,
    forgetting,
    handover,
    labels,
    merging,
    people,
    spaces,
    verify,
)
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError, RefusedError
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.models import (
    AdoptedList,
    AdoptedRow,
    AdoptedWorkbook,
    Base,
    CheckIn,
    Contribution,
    Event,
    ExportRecord,
    Person,
    Registration,
    Space,
    Stage,
    Track,
    WrapUp,
)
from mozspaces_desktop.core.rows import row
from tests.conftest import NOW
from tests.core.crowds import PEOPLE, Crowd, crowds, write_crowd

CALLED = "Forgotten person"
TELLING = ("amina", "diallo", "hélène", "helene", "dupré", "dupre", "a.d@example", "ami-77", "evidence-of", "phoned")
"""What tells who the person is, in the letters in which it may stand in the file."""


def forget(database: Database, person_id: str) -> None:
    with database.begin(labels.FORGET_PERSON) as session:
        forgetting.forget(session, row(session, Person, person_id), called=CALLED)
    database.wipe()


def traces(database: Database) -> set[str]:
    """Which of the telling words are in the bytes of the file, and of what SQLite keeps beside it."""
    paths = [database.path.with_name(database.path.name + end) for end in ("", *data_file.BESIDE)]
    raw = b"".join(path.read_bytes() for path in paths if path.exists())
    said = raw.decode("utf-8", "ignore").casefold()
    return {word for word in TELLING if word in said}


@pytest.fixture
def evening(database: Database, paris: Space) -> Event:
    with database.begin(labels.ADD_EVENT, title="Rust") as session:
        said = EventFields("Rust", NOW, NOW + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        return add_event(session, paris, said)


def note_a_filled_row(session: Session, paris: Space, person: str) -> None:
    """A workbook of somebody else's has their name in it, because a coordinator asked for names."""
    book = AdoptedWorkbook(space_id=paris.id, file_name="Suivi.xlsx", path="/home/Suivi.xlsx", signature="s")
    session.add(book)
    session.flush()
    columns = {"headers": '["contributeur"]', "table": "contributors", "columns": '{"Contributor": 1}'}
    filled = AdoptedList(workbook_id=book.id, sheet="Contributeurs", **columns)
    session.add(filled)
    session.flush()
    said = '{"Contributor": "Amina Diallo"}'
    session.add(AdoptedRow(list_id=filled.id, key="PAR-0001", person_id=person, filled=said, agreed=said))


@pytest.fixture
def known(database: Database, paris: Space, evening: Event) -> str:
    """Somebody of whom the file knows all that it can know, under two names; another entry was merged and parted."""
    with database.begin(labels.CHECK_IN, name="hélène  DUPRÉ") as session:
        person = door.walk_in(session, evening, name="Hélène Dupré").check_in.person_id
    with database.begin(labels.CHANGE_PERSON, name="Amina Diallo") as session:
        people.change_person(session, row(session, Person, person), name="Amina Diallo", email=None)
    with database.begin("Import sign-ups {file}", file="list.csv") as session:
        entry = people.add_person(session, name="Ami Diallo", email="a.d@example.org")
        other = people.add_person(session, name="Somebody Else")
        session.flush()
        session.add(Registration(event_id=evening.id, person_id=entry.id, ticket_code="AMI-77", source="Luma"))
    with database.begin(labels.MERGE_PEOPLE, name="Somebody Else") as session:
        mistaken = merging.merge(session, other, entry)
    with database.begin(labels.PART_PEOPLE, name="Somebody Else") as session:
        merging.unmerge(session, mistaken.id)
    with database.begin("Note what {name} and Bo Li did", name="Ms Amina Diallo", count=2) as session:
        area = spaces.focus_areas(session, paris.id)[0]
        somebody = row(session, Person, person)
        contributions.reach_stage(
            session, paris, somebody, area, Stage.ACTIVE, NOW.date(), event=evening, evidence="https://evidence-of"
        )
        follow_ups.note_follow_up(session, paris, somebody, NOW.date(), "phoned her")
        consents.give_consent(session, somebody, "Amina Diallo wants news")
        note_a_filled_row(session, paris, person)
    with database.begin(labels.MERGE_PEOPLE, name="Amina Diallo") as session:
        merging.merge(session, row(session, Person, person), row(session, Person, entry.id))
    with database.begin("Withdraw", name="Amina Diallo") as session:
        consents.withdraw_consent(session, person)
    return person


def test_nothing_in_the_file_tells_who_it_was(database: Database, known: str) -> None:
    assert traces(database) == set(TELLING)
    forget(database, known)
    assert traces(database) == set()
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []
        entries = session.execute(select(Person.name, Person.email, Person.retired_at.is_(None))).all()
        assert sorted(map(tuple, entries)) == [(CALLED, None, False)] * 2 + [("Somebody Else", None, True)]


def test_a_merged_entry_is_forgotten_with_its_person(database: Database, known: str) -> None:
    with database.read() as session:
        [entry] = people.entries_of(session, known)[1:]
    forget(database, entry)
    assert traces(database) == set()


def test_what_they_did_still_counts(database: Database, paris: Space, evening: Event, known: str) -> None:
    period = figures.Period(date(2014, 7, 1), date(2014, 7, 31))

    def counted() -> figures.Figures:
        with database.read() as session:
            found = figures.figures_for(session, figures.Scope((paris,), period), now=NOW)
        anonymous = tuple(replace(one, name="", evidence="") for one in found.contributors)
        return replace(found, contributors=anonymous)

    before = counted()
    assert before.headline.new_active_contributors.actual == 1
    forget(database, known)
    assert counted() == before
    with database.read() as session:
        assert session.scalars(select(CheckIn.id).where(CheckIn.retired_at.is_(None))).one()
        assert session.scalars(select(Contribution.evidence)).one() == ""


def test_it_is_not_undone_and_nothing_brings_the_name_back(database: Database, known: str) -> None:
    database.undo()
    assert database.redo_label() is not None
    forget(database, known)
    assert database.redo_label() is None
    assert str(database.undo_label()) != labels.FORGET_PERSON
    for step in [database.undo] * 12 + [database.redo] * 12:
        with suppress(RefusedError):
            step()
    assert traces(database) == set()
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []


def test_the_history_says_who_did_what_to_nobody(database: Database, known: str) -> None:
    forget(database, known)
    with closing(sqlite3.connect(database.path)) as connection:
        said = [values for (values,) in connection.execute("SELECT label_values FROM journal_action ORDER BY hlc")]
    assert f'{{"name": "{CALLED}"}}' in said
    assert f'{{"name": "Ms {CALLED}", "count": 2}}' in said
    assert '{"file": "list.csv"}' in said


def test_an_address_that_somebody_else_has_too_stays_theirs(database: Database) -> None:
    with database.begin("Add") as session:
        kept, merged = (people.add_person(session, name=name, email="family@example.org") for name in ("Bo", "Cy"))
    with database.begin("Merge") as session:
        made = merging.merge(session, row(session, Person, kept.id), row(session, Person, merged.id))
    with database.begin("Part") as session:
        merging.unmerge(session, made.id)
    forget(database, merged.id)
    with database.read() as session:
        assert [one.name for one in people.people_with_email(session, "family@example.org")] == ["Bo"]
        assert list(verify.problems(session.connection())) == []


def test_the_address_that_another_entry_had_for_a_while_is_gone(database: Database) -> None:
    with database.begin("Add") as session:
        kept, merged = (
            people.add_person(session, name="Bo"),
            people.add_person(session, name="Cy", email="a.d@example.org"),
        )
    with database.begin("Merge") as session:
        made = merging.merge(session, row(session, Person, kept.id), row(session, Person, merged.id))
    with database.begin("Part") as session:
        merging.unmerge(session, made.id)
    forget(database, merged.id)
    assert traces(database) == set()


def test_a_file_that_another_program_reads_is_not_wiped(database: Database, known: str) -> None:
    with database.begin(labels.FORGET_PERSON) as session:
        forgetting.forget(session, row(session, Person, known), called=CALLED)
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM person").fetchone()
        with pytest.raises(FileError, match="busy in another program"):
            database.wipe()
        other.execute("COMMIT")
    database.wipe()
    assert traces(database) == set()


def test_texts_of_coordinators_that_name_somebody_are_found(database: Database, paris: Space, evening: Event) -> None:
    with database.begin("Write") as session:
        helene = people.add_person(session, name="Hélène Dupré", email="helene@example.org")
        session.flush()
        people.change_person(session, helene, name="Hélène Dupré", email="other@example.org")
        said = EventFields("Talk of HELENE Dupré", NOW, NOW + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        talk = add_event(session, paris, said)
        session.add(WrapUp(event_id=evening.id, went_well="Thanks to hélène dupre", written_at=NOW, by="Camille"))
        handover.write_note(session, paris.id, date(2014, 7, 28), "Call Hélène  Dupré")
        handover.write_note(session, paris.id, date(2014, 8, 4), "Write to HELENE@example.org")
    with database.read() as session:
        found = forgetting.mentions(session, helene.id)
    day = NOW.date()
    assert found == [
        forgetting.Mention(talk.id, "Talk of HELENE Dupré", day),
        forgetting.Mention(evening.id, "Rust", day),
        forgetting.Mention(None, "", date(2014, 7, 28)),
        forgetting.Mention(None, "", date(2014, 8, 4)),
    ]


def test_files_that_are_called_after_somebody_lose_the_name(database: Database, paris: Space, known: str) -> None:
    with database.begin("Fill {file}", file="AMINA  diallo.xlsx") as session:
        book = session.scalars(select(AdoptedWorkbook)).one()
        book.file_name, book.path = "Amina Diallo.xlsx", "/home/Amina Diallo/Amina Diallo.xlsx"
        registered = session.scalars(select(Registration)).one()
        registered.source = "List of Amina Diallo.csv"
    register(database, Exported.WORKBOOK, Path("Helene Dupre.xlsx"), what="For Hélène Dupré", with_names=True)
    register(database, Exported.TABLE, Path("weekly.csv"), what="Weekly")
    forget(database, known)
    assert traces(database) == set()
    with database.read() as session:
        assert list(verify.problems(session.connection())) == []
        book = session.scalars(select(AdoptedWorkbook)).one()
        assert (book.file_name, book.path) == (f"{CALLED}.xlsx", f"/home/{CALLED}/{CALLED}.xlsx")
        assert session.scalars(select(Registration.source)).one() == f"List of {CALLED}.csv"
        found = {(one.what, one.file_name) for one in session.scalars(select(ExportRecord))}
        assert found == {(f"For {CALLED}", CALLED), ("Weekly", "weekly.csv")}, "without its accents it is whole"


@pytest.mark.parametrize(
    ("called_after", "left"),
    [
        ("Amina_Diallo.csv", f"{CALLED}.csv"),
        ("list-amina-diallo_2.csv", f"list-{CALLED}_2.csv"),
        ("from_Amina Diallo", f"from_{CALLED}"),
        ("Samina_Diallo.csv", "Samina_Diallo.csv"),
    ],
)
def test_a_file_is_called_after_somebody_without_blanks(
    database: Database, known: str, called_after: str, left: str
) -> None:
    with database.begin("Import sign-ups {file}", file=called_after) as session:
        session.scalars(select(Registration)).one().source = called_after
    forget(database, known)
    with database.read() as session:
        assert session.scalars(select(Registration.source)).one() == left
        labels_said = session.connection().exec_driver_sql("SELECT label_values FROM journal_action").scalars().all()
    assert json.dumps({"file": left}) in labels_said


def test_a_wipe_is_due_from_the_commit_until_it_was_done(database: Database, known: str) -> None:
    def due() -> bool:
        with database.read() as session:
            return forgetting.wipe_due(session)

    assert not due()
    with database.begin(labels.FORGET_PERSON) as session:
        forgetting.forget(session, row(session, Person, known), called=CALLED)
    assert due()
    assert traces(database) != set()
    database.wipe()
    assert not due()


def test_several_are_forgotten_at_once_and_everybody_else_keeps_their_names(database: Database, known: str) -> None:
    with database.begin("Add {name} and Dee Dee", name="Cy Young") as session:
        others = [people.add_person(session, name=name, email=f"{name}@x.org") for name in ("Cy Young", "Dee Dee")]
    with database.begin(labels.FORGET_PERSON) as session:
        forgetting.forget_people(session, [known, others[0].id], called=CALLED)
    database.wipe()
    assert traces(database) == set()
    assert b"Cy Young" not in database.path.read_bytes()
    with database.read() as session:
        names = sorted(session.scalars(select(Person.name)))
        assert names == ["Dee Dee", *[CALLED] * 3, "Somebody Else"]
        assert list(verify.problems(session.connection())) == []


def test_every_table_about_people_is_known() -> None:
    about = {
        table.name
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "person"
    }
    assert about == {kind.__tablename__ for kind in forgetting._PERSONAL}


# --- any crowd --------------------------------------------------------------------------------------------------------


@given(crowds, st.lists(st.tuples(st.integers(0, PEOPLE - 1), st.integers(0, PEOPLE - 1)), max_size=2))
@settings(max_examples=25)
def test_figures_are_the_same_after_anybody_is_forgotten(crowd: Crowd, pairs: list[tuple[int, int]]) -> None:
    period = figures.Period(date(2014, 7, 1), date(2014, 7, 31))
    with tempfile.TemporaryDirectory() as folder, Database.create(Path(folder) / "f", clock=lambda: NOW) as database:
        with database.begin("Write") as session:
            space, _, entries = write_crowd(session, crowd)
        for kept, merged in pairs:
            with database.begin("Merge") as session:
                both = [row(session, Person, entries[number].id) for number in (kept, merged)]
                if kept != merged and all(one.retired_at is None for one in both):
                    merging.merge(session, *both)

        def counted() -> figures.Figures:
            with database.read() as session:
                found = figures.figures_for(session, figures.Scope((space,), period), now=NOW)
            return replace(found, contributors=tuple(replace(one, name="", evidence="") for one in found.contributors))

        before = counted()
        for number in range(2):
            with database.begin(labels.FORGET_PERSON) as session:
                forgetting.forget(session, row(session, Person, entries[number].id), called=CALLED)
            assert counted() == before
        with database.read() as session:
            assert list(verify.problems(session.connection())) == []
