"""The workbook as a file: the same bytes for the same data, whenever and wherever it is written.

openpyxl makes all parts of the package but the rows and their texts, which are put in as it is copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter
from openpyxl.writer.theme import theme_xml

from mozspaces_desktop.core.pilot_workbook.look import THEME_COLOURS
from mozspaces_desktop.core.pilot_workbook.row_xml import Rows, SharedStrings

_STRINGS = "xl/sharedStrings.xml"
_STRINGS_ARE_A_PART = (
    f'<Override PartName="/{_STRINGS}" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
).encode("ascii")
_STRINGS_ARE_OF_THE_WORKBOOK = (
    b'<Relationship Id="rIdStrings" Target="sharedStrings.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>'
)
_NO_ROWS, _BEFORE_VIEWS = b"<sheetData></sheetData>", b"<sheetViews>"


def save(
    workbook: Workbook, path: Path, rows: Sequence[Rows], strings: SharedStrings, *, title: str, dated: datetime
) -> None:
    """Write `workbook`, whose sheets have these `rows`, to `path`.

    `dated` (naive) is what its properties say of its making, so that it is no clock's. Raises OSError when the file
    cannot be written.
    """
    workbook.loaded_theme = _theme()
    workbook.properties.creator = "MozSpaces Desktop"
    workbook.properties.title = title
    workbook.properties.created = workbook.properties.modified = dated
    made = BytesIO()
    with ZipFile(made, "w") as frame:
        ExcelWriter(workbook, frame).write_data()
    of_sheets = {f"xl/worksheets/sheet{number}.xml": one for number, one in enumerate(rows, 1)}
    with ZipFile(made) as frame, ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name in frame.namelist():
            _write(archive, name, _completed(name, frame.read(name), of_sheets.get(name)))
        _write(archive, _STRINGS, strings.xml())


def _completed(name: str, part: bytes, rows: Rows | None) -> Iterator[bytes]:
    """A part that openpyxl made, with what it does not know of."""
    if rows is not None:
        head, _, tail = part.partition(_NO_ROWS)
        yield head.replace(_BEFORE_VIEWS, rows.dimension + _BEFORE_VIEWS) + b"<sheetData>"
        yield from rows.xml()
        yield b"</sheetData>" + tail
    elif name == "[Content_Types].xml":
        yield part.replace(b"</Types>", _STRINGS_ARE_A_PART + b"</Types>")
    elif name == "xl/_rels/workbook.xml.rels":
        yield part.replace(b"</Relationships>", _STRINGS_ARE_OF_THE_WORKBOOK + b"</Relationships>")
    else:
        yield part


def _write(archive: ZipFile, name: str, content: Iterable[bytes]) -> None:
    """A member that carries the first date that ZIP knows, and the same attributes on every system."""
    member = ZipInfo(name)
    member.compress_type = ZIP_DEFLATED
    member.create_system = 0
    with archive.open(member, "w") as file:
        for chunk in content:
            file.write(chunk)


def _theme() -> str:
    theme: str = theme_xml
    for office, ours in THEME_COLOURS.items():
        theme = theme.replace(f'val="{office}"', f'val="{ours}"')
    return theme
