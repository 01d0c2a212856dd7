"""What is killed at the door: check-ins, undo and redo, in a plain and an encrypted file, alone and beside others."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import select

from mozspaces_desktop.core import backups
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.pilot_workbook import export_workbook
from tests.conftest import NOW
from tests.faults.evenings import (
    KEY,
    Confirm,
    assert_whole,
    everybody,
    let_in,
    make_evening,
    opened,
    sound,
    who_is_in,
)
from tests.faults.kills import Deed

Step = tuple[str, str]
"""What is done at the door, with whom."""


def door_deeds(folder: Path, evening: Path) -> Sequence[Deed]:
    """All of the door; what they begin with is the `evening`, or made in `folder`."""
    encrypted = folder / "encrypted"
    make_evening(encrypted, key=KEY)
    return (
        Deed("check-ins", evening, _let_in, _as_confirmed, confirms_all=True),
        Deed("encrypted", encrypted, partial(_let_in, key=KEY), partial(_as_confirmed, key=KEY), confirms_all=True),
        Deed("two doors", evening, _let_in_at_two_doors, _nobody_twice, confirms_all=True),
        Deed("with others", evening, _let_in_beside_others, _as_confirmed_and_copied, confirms_all=True),
    )


def _steps(people: Sequence[str]) -> Iterator[Step]:
    """Everybody comes in; each fourth by mistake, which is undone, and half of those were none."""
    for number, person in enumerate(people):
        yield "in", person
        if number % 4 == 3:
            yield "undo", person
        if number % 8 == 7:
            yield "redo", person


def _let_in(place: Path, confirm: Confirm, *, key: Key | None = None) -> None:
    with opened(place, key) as database:
        deeds: dict[str, Callable[[str], object]] = {
            "in": lambda person: let_in(database, person),
            "undo": lambda _person: database.undo(),
            "redo": lambda _person: database.redo(),
        }
        for what, person in _steps(everybody(database)):
            deeds[what](person)
            confirm(f"{what} {person}")


def _as_confirmed(place: Path, said: list[str], *, key: Key | None = None) -> None:
    """Those are in who were confirmed, or one step further: nobody was told of that yet."""
    with sound(place, key) as database:
        steps = list(_steps(everybody(database)))
    assert said == [f"{what} {person}" for what, person in steps[: len(said)]]
    assert who_is_in(place, key) in (dict.fromkeys(_in_after(steps[:count]), 1) for count in (len(said), len(said) + 1))


def _in_after(steps: Sequence[Step]) -> set[str]:
    last = {person: what for what, person in steps}
    return {person for person, what in last.items() if what != "undo"}


def _beside(work: Callable[[], object], others: Callable[[], object]) -> None:
    """Do `work` while another process does what `others` do; that one ends with it."""
    other = os.fork()
    if not other:
        try:
            others()
        finally:
            os._exit(0)
    try:
        work()
    finally:
        os.kill(other, signal.SIGKILL)
        os.waitpid(other, 0)


def _let_in_at_two_doors(place: Path, confirm: Confirm) -> None:
    """Two processes let the same people in: one from the first to the last, the other the other way round."""

    def one_door(*, backwards: bool) -> None:
        with opened(place) as database:
            people = everybody(database)
            for person in reversed(people) if backwards else people:
                let_in(database, person)
                confirm(f"in {person}")

    _beside(lambda: one_door(backwards=False), lambda: one_door(backwards=True))


def _nobody_twice(place: Path, said: list[str]) -> None:
    found = who_is_in(place)
    assert set(found.values()) <= {1}
    confirmed = {line.split()[1] for line in said}
    assert confirmed <= found.keys()
    assert len(found.keys() - confirmed) <= 2  # one at each door


def _let_in_beside_others(place: Path, confirm: Confirm) -> None:
    """While another process makes backups and exports."""

    def others() -> None:
        for number in range(1000):
            backups.backup(place / "data.sqlite", place / f"copy-{number}.sqlite")
            with opened(place) as database, database.read() as session:
                scope = Scope((session.scalars(select(Space)).one(),), Period.month(NOW.date()))
                export_workbook(session, place / "report.xlsx", scope, now=NOW, names=True, attendance=True)

    _beside(lambda: _let_in(place, confirm), others)


def _as_confirmed_and_copied(place: Path, said: list[str]) -> None:
    for half in place.glob("copy-*.partial"):  # no place for backups: it is left until the next one there
        half.unlink()
    _as_confirmed(place, said)
    for copy in place.glob("copy-*.sqlite"):
        assert_whole(copy)
