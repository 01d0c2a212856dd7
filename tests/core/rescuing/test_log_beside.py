"""The log beside a file is compared with its index, before SQLite makes that anew."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mozspaces_desktop.core import data_file
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import DamagedError
from mozspaces_desktop.core.rescuing.log_beside import BROKEN, FOREIGN, MISSING, trouble_with_log
from mozspaces_desktop.core.rescuing.log_frames import FRAME_HEADER_SIZE, HEADER_SIZE
from mozspaces_desktop.core.rescuing.page_images import PAGE_SIZE
from tests.faults.damaged_files import copied, make_file

FRAME = FRAME_HEADER_SIZE + PAGE_SIZE


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A file as it lies there after a kill."""
    with make_file(tmp_path / "live" / "data.sqlite", 3) as database:
        return copied(database.path, tmp_path)


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _index(path: Path) -> Path:
    return path.with_name(f"{path.name}-shm")


def _refused(path: Path) -> str:
    before = path.read_bytes()
    with pytest.raises(DamagedError) as caught:
        Database.open(path)
    assert path.read_bytes() == before
    return str(caught.value)


def test_after_a_kill_all_is_well(killed: Path) -> None:
    assert trouble_with_log(killed) is None
    data_file.check(killed)


def test_after_an_orderly_end_there_is_neither(tmp_path: Path) -> None:
    with make_file(tmp_path / "data.sqlite", 3) as database:
        assert trouble_with_log(database.path) is None
    assert trouble_with_log(database.path) is None


@pytest.mark.parametrize("left", [None, 0, 31, HEADER_SIZE, HEADER_SIZE + 3 * FRAME])
def test_a_log_that_is_missing_or_cut(killed: Path, left: int | None) -> None:
    if left is None:
        _log(killed).unlink()
    else:
        _log(killed).write_bytes(_log(killed).read_bytes()[:left])
    assert _refused(killed) == str(MISSING)


def test_a_log_of_another_file(killed: Path, tmp_path: Path) -> None:
    with make_file(tmp_path / "other" / "data.sqlite", 2) as other:
        shutil.copyfile(_log(other.path), _log(killed))
    assert trouble_with_log(killed) in (FOREIGN, None)  # its number may be the next by chance
    assert _refused(killed)


def test_a_log_with_a_hole(killed: Path) -> None:
    data = bytearray(_log(killed).read_bytes())
    data[HEADER_SIZE + 3 * FRAME + 99] ^= 1
    _log(killed).write_bytes(data)
    assert _refused(killed) == str(BROKEN)


def test_a_log_that_began_anew_after_its_index_was_written_to_the_disk(killed: Path) -> None:
    index = bytearray(_index(killed).read_bytes())
    first = int.from_bytes(index[32:36], "big")
    older = ((first - 2) % (1 << 32)).to_bytes(4, "big")
    for copy in (0, 48):
        index[copy + 32 : copy + 36] = older
    _index(killed).write_bytes(index)
    assert trouble_with_log(killed) is None


@pytest.mark.parametrize(("at", "new"), [(0, b"\0"), (12, b"\0"), (48, b"\x99")])
def test_an_index_that_somebody_was_killed_over_says_nothing(killed: Path, at: int, new: bytes) -> None:
    index = _index(killed).read_bytes()
    changed = index[:at] + new + index[at + 1 :]
    if at < 48:
        changed = changed[: 48 + at] + new + changed[48 + at + 1 :]
    _index(killed).write_bytes(changed)
    _log(killed).unlink()
    assert trouble_with_log(killed) is None


def test_what_is_in_the_file_already_is_not_missed(tmp_path: Path) -> None:
    with make_file(tmp_path / "data.sqlite", 3) as database:
        database.checkpoint()
        kept = copied(database.path, tmp_path / "kept")
    _log(kept).unlink()
    assert trouble_with_log(kept) is None
