"""A few kills of everything that is killed a thousand times by ``make faults``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.faults.deeds import deeds
from tests.faults.kills import Deed, kill_often

KILLS = 2
NAMES = (
    *("check-ins", "encrypted", "two doors", "with others"),
    *("list in", "calendar in", "workbook in", "export"),
    *("migration", "encrypt", "decrypt", "passphrase"),
    *("backup", "daily round", "restore", "restore enc.", "rescue", "from backup"),
    *("forget", "retention", "compaction"),
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows forks no processes")


_IN_MEMORY = Path("/dev/shm")  # noqa: S108 -- for a folder of its own
"""A disk that nobody has to wait for; ``make faults`` uses a real one."""


@pytest.fixture(scope="module")
def disk() -> Iterator[Path]:
    with TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def all_deeds(disk: Path) -> Sequence[Deed]:
    return deeds(disk / "deeds")


@pytest.mark.parametrize("name", NAMES)
def test_a_kill_leaves_the_old_state_or_the_new_one(name: str, all_deeds: Sequence[Deed], disk: Path) -> None:
    (deed,) = (one for one in all_deeds if one.name == name)
    tally = kill_often(deed, disk / name, count=KILLS, seed=7)
    assert tally.failures == []
    assert tally.kills == KILLS


def test_every_deed_is_tried(all_deeds: Sequence[Deed]) -> None:
    assert tuple(deed.name for deed in all_deeds) == NAMES


def test_whoever_was_confirmed_and_is_not_there_is_missed(all_deeds: Sequence[Deed], tmp_path: Path) -> None:
    """The checks can fail, or they would say nothing."""
    by_name = {deed.name: deed for deed in all_deeds}
    for name, said in (
        ("check-ins", "in nobody"),
        ("list in", "imported"),
        ("encrypt", "rewritten"),
        ("forget", "wiped"),
    ):
        deed = by_name[name]

        def lie(_place: Path, confirm: Callable[[str], None], said: str = said) -> None:
            confirm(said)

        with pytest.raises(AssertionError):
            kill_often(replace(deed, do=lie), tmp_path / deed.name, count=1, seed=1)
