"""What is on the disk when somebody goes on, on disks that can be asked and on those that cannot."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from mozspaces_desktop.core import durable
from mozspaces_desktop.core.rescuing import setting_aside

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at descriptors in /proc")


def test_a_new_name_is_on_the_disk_between_what_comes_before_and_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    durable.copy(Path(__file__), source)
    seen: list[tuple[str, bool]] = []
    sync = os.fsync

    def watched(descriptor: int) -> None:
        seen.append((Path(os.readlink(f"/proc/self/fd/{descriptor}")).name, target.exists()))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    durable.replace(source, target)
    assert seen == [("source", False), (tmp_path.name, False), (tmp_path.name, True)]
    assert target.read_bytes() == Path(__file__).read_bytes()


def test_a_disk_that_syncs_no_folders_is_no_reason_to_stop_and_one_that_fails_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(number: int) -> None:
        def sync(_descriptor: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", sync)

    fail(errno.EINVAL)
    durable.sync_folder(tmp_path)
    fail(errno.EIO)
    with pytest.raises(OSError, match="error"):
        durable.sync_folder(tmp_path)


def test_what_a_killed_rescue_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "data[1].sqlite"
    for name in (".data[1].sqlite.rescued", ".data[1].sqlite.restoring", ".data1.sqlite.rescued", "data[1].sqlite"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / ".data[1].sqlite.rescue").mkdir()
    (tmp_path / ".data[1].sqlite.rescue" / "new.sqlite").write_bytes(b"x")
    setting_aside.remove_leftovers(path)
    assert sorted(one.name for one in tmp_path.iterdir()) == [".data1.sqlite.rescued", "data[1].sqlite"]
