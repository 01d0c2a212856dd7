"""The package that a workbook is (ECMA-376 part 2): a ZIP file. Untouched members are copied as they are stored."""

from __future__ import annotations

import copy
import struct
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import IO
from zipfile import ZipFile, ZipInfo

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.foreign_workbook.xml_parts import as_utf8, parse
from mozspaces_desktop.core.limited_package import LimitedPackage
from mozspaces_desktop.core.workbook_file import DAMAGED, check_package, damage_refused, file_bytes

_ENCRYPTED = 0x1
"""Bit of a member's flags (APPNOTE.TXT 4.4.4)."""

_ZIP64 = 1
"""Kind of an extra field that ``zipfile`` writes itself where it is needed (APPNOTE.TXT 4.5.3)."""


class Package:
    """The members of a workbook's file, by their names in any case."""

    def __init__(self, path: Path) -> None:
        """Read the file at `path`. Raises :class:`FileError` if it is no workbook, damaged, protected or too large."""
        self.data = file_bytes(path)
        check_package(
            self.data,
            no_workbook=QT_TRANSLATE_NOOP("core", "This is not an Excel workbook. Choose one saved as .xlsx."),
        )
        self._archive = LimitedPackage(self.data)
        self._members = {member.filename.casefold(): member for member in self._archive.infolist()}
        places = {member.header_offset for member in self._members.values()}
        if not len(self._members) == len(places) == len(self._archive.infolist()):
            raise FileError(DAMAGED)
        if any(member.flag_bits & _ENCRYPTED for member in self._members.values()):
            raise FileError(QT_TRANSLATE_NOOP("core", "The workbook has a password. Take it away in Excel first."))

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._members

    def any_below(self, folder: str) -> bool:
        """Whether there are members in `folder`."""
        return any(name.startswith(f"{folder.casefold()}/") for name in self._members)

    def part(self, name: str) -> bytes:
        """The XML of the part `name`, in UTF-8. Raises :class:`FileError` if it is missing or damaged."""
        with damage_refused():
            return as_utf8(self._archive.whole(self._members[name.casefold()]))

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """What the part (`""`: the package) refers to inside the package: (kind, part name) by relationship id.

        The kind is the last word of the relationship's type, which is the same in transitional and strict files.
        """
        path = PurePosixPath(part)
        relationships = str(path.parent / "_rels" / f"{path.name}.rels") if part else "_rels/.rels"
        if relationships not in self:
            return {}
        return {
            node.attributes.get("Id", ""): (
                node.attributes.get("Type", "").rpartition("/")[2],
                _target(path.parent, node.attributes.get("Target", "")),
            )
            for node in parse(self.part(relationships)).all("Relationship")
            if node.attributes.get("TargetMode") != "External"
        }

    def write(self, path: Path, changed: Mapping[str, bytes]) -> None:
        """Write to `path` the package with the parts in `changed` replaced, all others as they are stored.

        Order, dates and compressed bytes are kept. Raises OSError when the file cannot be written.
        """
        new = {name.casefold(): data for name, data in changed.items()}
        members = sorted(self._members.items(), key=lambda item: item[1].header_offset)
        ends = [member.header_offset for _, member in members[1:]] + [self._archive.start_dir]
        written: dict[str, ZipInfo] = {}
        with open(path, "wb") as file, ZipFile(file, "w") as target:
            for (name, member), end in zip(members, ends, strict=True):
                written[name] = copy.copy(member)
                if name in new:
                    written[name].extra = b""
                    target.writestr(written[name], new[name])
                else:
                    _copy(file, target, written[name], self.data[member.header_offset : end])
            # The directory keeps its own order; ``zipfile`` writes it from this list when the file is closed.
            target.filelist[:] = [written[name] for name in self._members]
            target.comment = self._archive.comment


def _target(folder: PurePosixPath, target: str) -> str:
    """The part that a relationship of a part in `folder` leads to (ECMA-376 part 2, 9.3)."""
    steps: list[str] = []
    for step in (target if target.startswith("/") else str(folder / target)).split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


def _copy(file: IO[bytes], target: ZipFile, member: ZipInfo, stored: bytes) -> None:
    """Append a member's local header, compressed bytes and data descriptor as they are."""
    file.seek(target.start_dir)
    member.header_offset = file.tell()
    member.extra = _without_zip64(member.extra)
    file.write(stored)
    target.start_dir = file.tell()
    target.filelist.append(member)
    target.NameToInfo[member.filename] = member


def _without_zip64(extra: bytes) -> bytes:
    kept = b""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind != _ZIP64:
            kept += extra[: 4 + length]
        extra = extra[4 + length :]
    return kept + extra
