"""A few kills of everything that is killed a thousand times by ``make faults``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.deeds import deeds
from tests.faults.kills import Deed, kill_often

KILLS = 6
NAMES = ("check-ins", "import", "export", "migration", "backup", "restore")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows forks no processes")


@pytest.fixture(scope="module")
def all_deeds(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Deed]:
    return deeds(tmp_path_factory.mktemp("deeds"))


@pytest.mark.parametrize("name", NAMES)
def test_a_kill_leaves_the_old_state_or_the_new_one(name: str, all_deeds: Sequence[Deed], tmp_path: Path) -> None:
    (deed,) = (one for one in all_deeds if one.name == name)
    tally = kill_often(deed, tmp_path, count=KILLS, seed=7)
    assert tally.failures == []
    assert tally.kills == KILLS


def test_every_deed_is_tried(all_deeds: Sequence[Deed]) -> None:
    assert tuple(deed.name for deed in all_deeds) == NAMES


def test_whoever_was_confirmed_and_is_not_there_is_missed(all_deeds: Sequence[Deed], tmp_path: Path) -> None:
    """The checks can fail, or they would say nothing."""
    door, importing, *_ = all_deeds
    for deed, said in ((door, "in nobody"), (importing, "imported")):

        def lie(_place: Path, confirm: Callable[[str], None], said: str = said) -> None:
            confirm(said)

        with pytest.raises(AssertionError):
            kill_often(replace(deed, do=lie), tmp_path / deed.name, count=1, seed=1)
