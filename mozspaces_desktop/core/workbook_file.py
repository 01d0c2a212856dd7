"""Workbooks (`.xlsx`) that come from somewhere else, before anything in them is believed.

What is too large, protected, damaged or no workbook at all is refused in one sentence.
"""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.limited_file import limited_bytes
from mozspaces_desktop.core.limited_package import LimitedPackage

MOST_SHEETS = 500
"""Sheets of a workbook that are looked at."""

PROTECTED_OR_OLD = b"\xd0\xcf\x11\xe0"
"""How a compound file begins (MS-CFB 2.2): a workbook with a password, or one of before 2007."""

_DAMAGES = (
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    RuntimeError,
    OSError,
    EOFError,
    zlib.error,
    zipfile.BadZipFile,
    ParseError,
    DefusedXmlException,
    OverflowError,
)
"""What openpyxl raises for a workbook that is not as it should be."""

DAMAGED = QT_TRANSLATE_NOOP("core", "The workbook is damaged or is none. Open it in Excel and save it again as .xlsx.")


def file_bytes(path: Path) -> bytes:
    """What is in the file at `path`; raises :class:`FileError` if it is missing, unreadable, too large or protected."""
    data = limited_bytes(
        path,
        too_large=QT_TRANSLATE_NOOP(
            "core", "“{file}” has more than {limit} MB: it is too large to be a pilot workbook."
        ),
    )
    if data.startswith(PROTECTED_OR_OLD):
        raise FileError(
            QT_TRANSLATE_NOOP(
                "core", "“{file}” has a password or is an old Excel file. Open it and save it as .xlsx without one."
            ),
            file=path.name,
        )
    return data


def check_package(data: bytes, *, no_workbook: str) -> None:
    """Refuse, with the sentence given, a zip that is `no_workbook`; one that is damaged or too large with others.

    Raises :class:`FileError`.
    """
    with damage_refused(), LimitedPackage(data) as archive:
        names = archive.namelist()
    if "[Content_Types].xml" not in names:
        raise FileError(no_workbook)


@contextmanager
def damage_refused() -> Iterator[None]:
    """Whatever openpyxl or the zip complain of inside becomes a :class:`FileError` that the workbook is damaged."""
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="openpyxl")  # of styles and validations, read by nobody
            yield
    except _DAMAGES as error:
        raise FileError(DAMAGED) from error


def sheets(data: bytes, *, values: bool, progress: Progress = silent) -> list[Any]:
    """The worksheets of a workbook, to be read row by row; with `values`, what formulas came to instead of them.

    These are the steps of openpyxl's ``load_workbook``, without what only matters to whoever writes it again.
    `progress` may stop them, and the reading of the rows, too. Raises :class:`FileError` for what is too large.
    """
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.styles.stylesheet import apply_stylesheet
    from openpyxl.xml.constants import SHARED_STRINGS

    from mozspaces_desktop.core.sheet_rows import LimitedSheet, shared_texts

    reader: Any = ExcelReader(io.BytesIO(data), read_only=True, data_only=values, keep_links=False)
    reader.archive = LimitedPackage(data, progress)
    reader.read_manifest()
    strings = reader.package.find(SHARED_STRINGS)
    if strings is not None:
        with reader.archive.open(strings.PartName[1:]) as source:
            reader.shared_strings = shared_texts(source)
    reader.read_workbook()
    apply_stylesheet(reader.archive, reader.wb)
    found: dict[str, Any] = {}
    for sheet, part in islice(reader.parser.find_sheets(), MOST_SHEETS):
        if part.target in reader.valid_files and part.target not in found and part.Type.endswith("/worksheet"):
            found[part.target] = LimitedSheet(reader.wb, sheet.name, part.target, reader.shared_strings)
            found[part.target].sheet_state = sheet.state
    return list(found.values())
