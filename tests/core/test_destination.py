"""Where an export goes: whole or not at all, for its owner's eyes unless it names nobody."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from mozspaces_desktop.core.destination import file_name_part, written_beside
from mozspaces_desktop.core.errors import FileError

needs_modes = pytest.mark.skipif(
    os.name == "nt", reason="Windows has no permission bits; the profile folder is private"
)


@pytest.fixture
def umask() -> Iterator[None]:
    """The umask of somebody who lets their group read, and nobody else."""
    before = os.umask(0o027)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def write(target: Path, text: str = "new", *, shared: bool = False) -> None:
    with written_beside(target, shared=shared) as partial:
        partial.write_text(text)


@needs_modes
@pytest.mark.usefixtures("umask")
def test_a_file_is_for_its_owner_unless_it_names_nobody(tmp_path: Path) -> None:
    write(tmp_path / "names.xlsx")
    write(tmp_path / "figures.xlsx", shared=True)
    assert (mode(tmp_path / "names.xlsx"), mode(tmp_path / "figures.xlsx")) == (0o600, 0o640)


@needs_modes
def test_it_is_for_its_owner_while_it_is_written(tmp_path: Path) -> None:
    with written_beside(tmp_path / "names.xlsx") as partial:
        assert mode(partial) == 0o600


@needs_modes
@pytest.mark.parametrize("rights", [0o664, 0o600, 0o444])
@pytest.mark.parametrize("shared", [True, False])
def test_a_file_that_is_replaced_keeps_its_rights(tmp_path: Path, rights: int, shared: bool) -> None:
    target = tmp_path / "figures.xlsx"
    target.write_text("old")
    target.chmod(rights)
    write(target, shared=shared)
    assert (target.read_text(), mode(target)) == ("new", rights)


def test_what_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "figures.xlsx"
    target.write_text("old")
    with pytest.raises(UnicodeEncodeError), written_beside(target) as partial:
        partial.write_text("half \ud800", encoding="utf-8")
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {"figures.xlsx": "old"}


def test_where_nothing_can_be_written_nothing_is_begun(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="There is no folder"), written_beside(tmp_path / "gone" / "figures.xlsx"):
        pytest.fail("it has begun")


def test_what_a_killed_program_left_is_deleted_by_the_next_export(tmp_path: Path) -> None:
    """But nothing that is being written just now, and nothing of others."""
    left, fresh, others = (
        tmp_path / name for name in (".mozspaces-00c0ffee.partial-journal", ".mozspaces-0badcafe.partial", "x.partial")
    )
    for one in (left, fresh, others):
        one.write_text("Amina Diallo")
    for one in (left, others):
        os.utime(one, (1, 1))
    write(tmp_path / "names.xlsx")
    assert {one.name for one in tmp_path.iterdir()} == {fresh.name, others.name, "names.xlsx"}


def test_what_a_killed_program_left_and_cannot_be_deleted_is_in_nobodys_way(tmp_path: Path) -> None:
    left = tmp_path / ".mozspaces-00c0ffee.partial"
    left.mkdir()
    os.utime(left, (1, 1))
    write(tmp_path / "names.xlsx")
    assert left.is_dir()


def test_a_name_keeps_what_every_system_allows() -> None:
    assert file_name_part(' a/b: "c" <d>. ') == "a-b- -c- -d-"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\Windows\\x", "C--Windows-x"),
        ("\\\\server\\share", "--server-share"),
        ("NUL", "-NUL"),
        ("con.txt", "-con.txt"),
        ("Concert", "Concert"),
        ("a\tb\x85c\x00d", "a-b-c-d"),
        ("gala\u202excod.exe", "galaxcod.exe"),
        ("\ud800", "\ufffd"),
        ("...", "-"),
        ("", "-"),
    ],
)
def test_no_name_leads_elsewhere(text: str, name: str) -> None:
    assert file_name_part(text) == name


@pytest.mark.parametrize("letter", ["x", "é", "活", "😀"])
def test_a_long_name_keeps_its_beginning_and_its_end(letter: str, tmp_path: Path) -> None:
    name = file_name_part(f"Begin {letter * 300} 2014-07-31 door list")
    assert name.startswith(f"Begin {letter}")
    assert name.endswith("2014-07-31 door list")
    (tmp_path / f"{name} pilot metrics 2014-07-31.xlsx").write_bytes(b"")
