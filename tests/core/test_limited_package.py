"""Packages of which nothing is believed: how many members, how large, packed how, and where they lie."""

from __future__ import annotations

import io
import zipfile

import pytest

from mozspaces_desktop.core import limited_package
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.limited_package import LimitedPackage
from tests.fuzz.all_attacks import ATTACKS
from tests.fuzz.workbook_attacks import packed

PARTS = {"a.xml": "<a><b/></a>", "b.bin": "x" * 3_000_000}


def test_members_are_read_whole_or_piece_by_piece_and_each_piece_is_told() -> None:
    told: list[tuple[int, int]] = []
    with LimitedPackage(packed(PARTS), lambda done, total: told.append((done, total))) as package:
        assert package.read("a.xml") == b"<a><b/></a>"
        assert package.whole("b.bin") == b"x" * 3_000_000
        with package.open("b.bin") as member:
            assert (member.read(2), len(member.read())) == (b"xx", 2_999_998)
    assert len(told) >= 6


@pytest.mark.parametrize(("limit", "most"), [("MAX_MEMBERS", 1), ("MAX_UNPACKED_BYTES", 3_000_010)])
def test_more_than_the_limits_is_refused(limit: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_package, limit, most)
    with pytest.raises(FileError, match="too large to be read"):
        LimitedPackage(packed(PARTS))


def test_a_part_with_many_tags_is_no_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_package, "MAX_TAGS", 2)
    with LimitedPackage(packed(PARTS)) as package:
        with pytest.raises(FileError, match="too large to be read"):
            package.read("a.xml")
        assert package.whole("a.xml") == b"<a><b/></a>"


@pytest.mark.parametrize("name", ["a member packed with bzip2", "strings packed with lzma", "overlapping members"])
def test_what_no_workbook_is_packed_like_is_refused(name: str) -> None:
    attack = ATTACKS["workbooks"][name]
    with pytest.raises(zipfile.BadZipFile):
        LimitedPackage(attack.make(attack.small // 100 or 2))


def test_a_member_is_no_larger_than_the_directory_says() -> None:
    data = ATTACKS["workbooks"]["a member that lies about its size"].make(5_000_000)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        said = archive.getinfo("xl/sharedStrings.xml").file_size
    with LimitedPackage(data) as package:
        assert len(package.whole("xl/sharedStrings.xml")) == said < 100
