"""One file for each kind of damage: never a crash, never a silent loss; `python -m tests.faults damaged` tries more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.faults.damage import EVERY, OF_FILES
from tests.faults.damage_report import tried
from tests.faults.damaged_files import Original, closed_file, killed_file

_CROWD = 24
_KINDS = len(OF_FILES) + len(EVERY)


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Original]:
    """A file that was closed in order, and one whose program was killed."""
    folder = tmp_path_factory.mktemp("originals")
    return closed_file(folder / "closed", _CROWD), killed_file(folder / "killed", _CROWD)


@pytest.mark.parametrize("number", range(_KINDS))
def test_damage(originals: Sequence[Original], tmp_path: Path, number: int) -> None:
    trial = tried(originals, number, 1, tmp_path / "trial")
    assert not trial.losses, trial.kind


def test_what_is_sound_is_rescued_whole(originals: Sequence[Original], tmp_path: Path) -> None:
    kinds = list(EVERY)
    number = len(OF_FILES) + kinds.index("header flipped")
    trial = tried(originals, number, 1, tmp_path / "trial")
    assert (trial.kind, trial.shares) == ("header flipped", {"person": 1.0, "check_in": 1.0})
