"""Files for their owner's eyes only, and what is done where that cannot be."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from mozspaces_desktop.core import private_files

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits; the profile folder is private")


@pytest.fixture(autouse=True)
def _no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_made_for_its_owner(tmp_path: Path) -> None:
    private_files.make(tmp_path / "new")
    with open(tmp_path / "opened", "w", opener=private_files.opener) as file:
        file.write("x")
    assert (mode(tmp_path / "new"), mode(tmp_path / "opened")) == (0o600, 0o600)


def test_a_file_that_is_there_keeps_what_is_in_it(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    private_files.make(file)
    assert (file.read_text(), mode(file)) == ("x", 0o600)


@pytest.mark.parametrize(("before", "after"), [(0o777, 0o700), (0o640, 0o600), (0o604, 0o600), (0o444, 0o400)])
def test_others_lose_their_rights_and_the_owner_gets_no_new_ones(tmp_path: Path, before: int, after: int) -> None:
    file = tmp_path / "file"
    file.touch()
    file.chmod(before)
    private_files.tighten(file)
    assert mode(file) == after


def test_where_there_is_no_file_none_is_made(tmp_path: Path) -> None:
    private_files.tighten(tmp_path / "file")
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_somebody_else_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    file = tmp_path / "file"
    file.touch()
    monkeypatch.setattr(os, "chmod", refused)  # as the system answers who is not root
    private_files.tighten(file)
    assert mode(file) == 0o666
