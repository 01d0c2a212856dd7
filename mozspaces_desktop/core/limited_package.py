"""The package of a workbook (ECMA-376 part 2) from a stranger: a ZIP of which nothing is believed.

Members are unpacked piece by piece, so that none can be larger than the directory says, and each piece is told to a
progress, so that somebody can stop it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.imports import Progress, silent

MAX_UNPACKED_BYTES = 128 * 1024 * 1024
"""A workbook that unpacks to more than this is refused before it is unpacked; a season of 12 spaces has a tenth."""

MAX_MEMBERS = 2_000
MAX_TAGS = 50_000
"""Tags, from "<" to ">", in a part that is read into memory as a tree; Excel's own limits of styles make fewer."""

_ENTRY = b"PK\x01\x02"
"""How each entry of the directory begins (APPNOTE.TXT 4.3.12)."""

_HEADER = 30
"""Bytes before each member, at least (APPNOTE.TXT 4.3.7)."""

_PIECE = 1024 * 1024
TOO_LARGE = QT_TRANSLATE_NOOP("core", "The workbook is too large to be read. Take sheets, rows or formats out of it.")


class LimitedPackage(ZipFile):
    """A package in memory."""

    def __init__(self, data: bytes, progress: Progress = silent) -> None:
        """Raises :class:`FileError` for one that is too large, and BadZipFile for what no program makes."""
        if data.count(_ENTRY) > MAX_MEMBERS:
            raise FileError(TOO_LARGE)
        super().__init__(io.BytesIO(data))
        self._progress = progress
        _check_members(self.infolist())
        if sum(member.file_size for member in self.infolist()) > MAX_UNPACKED_BYTES:
            raise FileError(TOO_LARGE)

    def open(self, name: str | ZipInfo, *more: Any, **named: Any) -> Any:
        """A member to read from, which tells of each piece."""
        return _Told(super().open(name, *more, **named), self._progress)

    def read(self, name: str | ZipInfo, pwd: bytes | None = None) -> bytes:
        """A part that is made a tree of. Raises :class:`FileError` if that were too large."""
        data = self.whole(name)
        check_tags(data)
        return data

    def whole(self, name: str | ZipInfo) -> bytes:
        """All of a member, whatever it is."""
        with self.open(name) as member:
            return b"".join(_pieces(member))


def check_tags(data: bytes, most: int | None = None) -> None:
    """Raise :class:`FileError` if a part has more tags than `most`, `MAX_TAGS` if nothing is said."""
    if data.count(b"<") > (most or MAX_TAGS):
        raise FileError(TOO_LARGE)


class _Told(io.RawIOBase):
    """A member of which each piece that is read is told to a progress."""

    def __init__(self, member: Any, progress: Progress) -> None:
        super().__init__()
        self._member = member
        self._progress = progress

    def read(self, size: int = -1) -> bytes:
        """The next bytes: all that are left, `size` below zero."""
        self._progress(0, 0)
        return b"".join(_pieces(self._member)) if size < 0 else bytes(self._member.read(size))

    def close(self) -> None:
        """Let go of the member."""
        self._member.close()
        super().close()


def _pieces(member: Any) -> Iterator[bytes]:
    return iter(lambda: member.read(_PIECE), b"")


def _check_members(members: Sequence[ZipInfo]) -> None:
    """Raise BadZipFile for members that lie within each other, or are packed in ways that no workbook knows.

    ECMA-376 part 2, annex B: members are stored or deflated.
    """
    if any(member.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for member in members):
        message = "a way of packing that is not for workbooks"
        raise BadZipFile(message)
    by_place = sorted(members, key=lambda member: member.header_offset)
    if any(one.header_offset + _HEADER + one.compress_size > other.header_offset for one, other in pairwise(by_place)):
        message = "members that overlap"
        raise BadZipFile(message)
