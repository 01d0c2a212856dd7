"""The workbook as a file: the same bytes for the same data, whenever and wherever it is written."""

from __future__ import annotations

import shutil
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter
from openpyxl.writer.theme import theme_xml

from mozspaces_desktop.core.pilot_workbook.look import THEME_COLOURS


def save(workbook: Workbook, path: Path, *, title: str, dated: datetime) -> None:
    """Write `workbook` to `path`. `dated` (naive) is what its properties say of its making, so that it is no clock's.

    Raises OSError when the file cannot be written.
    """
    workbook.loaded_theme = _theme()
    workbook.properties.creator = "MozSpaces Desktop"
    workbook.properties.title = title
    workbook.properties.created = workbook.properties.modified = dated
    with _UndatedArchive(path, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(workbook, archive).write_data()


def _theme() -> str:
    theme: str = theme_xml
    for office, ours in THEME_COLOURS.items():
        theme = theme.replace(f'val="{office}"', f'val="{ours}"')
    return theme


class _UndatedArchive(ZipFile):
    """A ZIP file whose members carry the first date that ZIP knows, and the same attributes on every system."""

    def writestr(self, zinfo_or_arcname: ZipInfo | str, data: Any, *_: Any, **__: Any) -> None:
        name = zinfo_or_arcname.filename if isinstance(zinfo_or_arcname, ZipInfo) else zinfo_or_arcname
        super().writestr(_member(name), data)

    def write(self, filename: str | PathLike[str], arcname: Any = None, *_: Any, **__: Any) -> None:
        with open(filename, "rb") as source, self.open(_member(str(arcname)), "w") as member:
            shutil.copyfileobj(source, member)


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name)
    member.compress_type = ZIP_DEFLATED
    member.create_system = 0
    return member
