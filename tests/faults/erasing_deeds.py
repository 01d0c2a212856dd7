"""What is killed while something goes for good: somebody is forgotten, names are let go, the journal is summed up."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import compaction, forgetting, labels, people, retention
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Base, Person
from tests.conftest import NOW
from tests.faults.evenings import BACKUPS, FILE, PEOPLE, Confirm, make_evening, opened, sound, the_space
from tests.faults.kills import Deed

_CALLED = "Forgotten person"
_ANNOUNCED = datetime(2014, 6, 1, 12, tzinfo=UTC)
_LET_GO = datetime(2014, 7, 2, 12, tzinfo=UTC)
_RENAMED = 20


def erasing_deeds(folder: Path, evening: Path) -> Sequence[Deed]:
    """All of them; they begin with the `evening`, or what is made in `folder`."""
    history = _with_history(folder / "history")
    with opened(history) as database:
        state = _state(database)
    shutil.rmtree(history / BACKUPS, ignore_errors=True)
    return (
        Deed("forget", evening, _forget, _known_or_forgotten),
        Deed("retention", _announced(folder / "announced"), _keep_promise, _all_names_or_none),
        Deed("compaction", history, _sum_up, partial(_means_the_same, state=state)),
    )


def _with_history(place: Path) -> Path:
    """Somebody whose name was changed again and again long ago, and once of late."""
    make_evening(place, made_at=NOW - timedelta(days=800))
    for at, names in ((NOW - timedelta(days=700), range(_RENAMED)), (NOW, range(_RENAMED, _RENAMED + 1))):
        with opened(place, at=at) as database:
            for number in names:
                with database.begin(labels.CHANGE_PERSON, name="Somebody") as session:
                    people.change_person(session, _first(session), name=f"Somebody {number}", email=None)
    return place


def _first(session: Session) -> Person:
    return session.scalars(select(Person).order_by(Person.number)).all()[0]


def _announced(place: Path) -> Path:
    """Everybody was last seen long ago, which was announced, and stood in the window."""
    make_evening(place, made_at=NOW - timedelta(days=1500))
    for at in (_ANNOUNCED, _ANNOUNCED + timedelta(days=25)):
        with opened(place, at=at) as database:
            retention.keep_promise(database, the_space(database).id, called=_CALLED)
    return place


def _names(database: Database) -> set[str]:
    with database.read() as session:
        return set(session.scalars(select(Person.name)))


def _state(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """What all tables hold, but for the journal and the facts about the file."""
    with database.read() as session:
        return {
            table.name: [tuple(row) for row in session.connection().exec_driver_sql(f'SELECT * FROM "{table.name}"')]
            for table in Base.metadata.sorted_tables
            if table.name != "setting" and not table.name.startswith("journal_")
        }


def _forget(place: Path, confirm: Confirm) -> None:
    with opened(place) as database:
        with database.begin(labels.FORGET_PERSON) as session:
            forgetting.forget(session, _first(session), called=_CALLED)
        confirm("forgotten")
        database.wipe()
        confirm("wiped")


def _known_or_forgotten(place: Path, said: list[str]) -> None:
    with sound(place) as database:
        found = _names(database)
        assert len(found) == PEOPLE
        assert ("Person 0 Diallo" in found) == (_CALLED not in found)
        assert _CALLED in found or not said
        _wiped_by_the_next_start(database, said)
    if _CALLED in found:
        assert b"Person 0 Diallo" not in (place / FILE).read_bytes()


def _wiped_by_the_next_start(database: Database, said: list[str]) -> None:
    with database.read() as session:
        is_due = forgetting.wipe_due(session)
    assert not (is_due and "wiped" in said)
    if is_due:
        database.wipe()


def _keep_promise(place: Path, confirm: Confirm) -> None:
    with opened(place, at=_LET_GO) as database:
        confirm(f"{retention.keep_promise(database, the_space(database).id, called=_CALLED).removed} wiped")


def _all_names_or_none(place: Path, said: list[str]) -> None:
    assert set(said) <= {f"{PEOPLE} wiped"}
    with sound(place) as database:
        found = _names(database)
        assert found == {_CALLED} or (len(found) == PEOPLE and _CALLED not in found and not said)
        _wiped_by_the_next_start(database, ["wiped"] if said else [])
    if found == {_CALLED}:
        assert b"Diallo" not in (place / FILE).read_bytes()


def _sum_up(place: Path, confirm: Confirm) -> None:
    with opened(place, at=NOW + timedelta(days=1)) as database:  # when no door is open
        done = compaction.compact_if_due(database)
        confirm(str(done is not None and done.actions > _RENAMED // 2))


def _means_the_same(place: Path, said: list[str], *, state: dict[str, list[tuple[object, ...]]]) -> None:
    assert set(said) <= {"True"}
    with sound(place) as database:
        assert _state(database) == state
        with database.read() as session:
            (left,) = session.connection().exec_driver_sql("SELECT count(*) FROM journal_action").one()
    assert left < _RENAMED // 2 or not said
    assert left > _RENAMED or list((place / BACKUPS).glob("*.sqlite")), "summed up without a backup"
