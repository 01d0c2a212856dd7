"""The styles of a workbook: looks are added for what the cells' own looks cannot show; none is ever changed."""

from __future__ import annotations

import re

from openpyxl.styles.numbers import BUILTIN_FORMATS

from mozspaces_desktop.core.figures.tables import Kind
from mozspaces_desktop.core.foreign_workbook.opc_package import Package
from mozspaces_desktop.core.foreign_workbook.xml_parts import (
    Splice,
    parse,
    spliced,
    with_attributes,
)

_FORMATS = {Kind.DATE: 14, Kind.TIME: 20, Kind.RATE: 9, Kind.AVERAGE: 2, Kind.COUNT: 1}
"""Built-in number formats (ECMA-376 part 1, 18.8.30): the date as the reader's system writes it, ``h:mm``, ``0%``,
``0.00``, ``0``."""

_LATER_FORMATS = {**dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd")}
"""Built-in formats of East Asian Excels, all of them dates or times."""

_LITERALS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|am/pm|a/p', re.IGNORECASE)
"""Parts of a format that are no digits of a number or a moment; ``[h]`` counts hours."""


class StylePart:
    """The part of the styles of a package; without one, cells have no looks at all."""

    def __init__(self, package: Package, name: str | None) -> None:
        """Raises :class:`FileError` if the part is damaged."""
        self.name = name
        self._data = package.part(name) if name else b"<styleSheet/>"
        root = parse(self._data)
        codes = {
            node.attributes.get("numFmtId", ""): node.attributes.get("formatCode", "")
            for node in root.all("numFmts", "numFmt")
        }
        self._cells = root.first("cellXfs")
        self._looks = list(root.all("cellXfs", "xf"))
        self._formats = [_code(node.attributes.get("numFmtId", "0"), codes) for node in self._looks]
        self._added: dict[tuple[int, Kind], bytes] = {}

    def showing(self, style: int, kind: Kind) -> int:
        """A style that looks like `style` and shows numbers as the `kind` that they are: most often `style` itself."""
        if kind is Kind.TEXT or style >= len(self._looks) or _can_show(self._formats[style], kind):
            return style
        if (style, kind) not in self._added:
            look = self._looks[style]
            tag = with_attributes(
                self._data[look.start : look.opened],
                {"numFmtId": str(_FORMATS[kind]), "applyNumberFormat": "1"},
            )
            self._added[style, kind] = tag + self._data[look.opened : look.end]
        return len(self._looks) + list(self._added).index((style, kind))

    def changed(self) -> bytes | None:
        """The part with the looks that were added; None if there are none."""
        if not self._added or self._cells is None:
            return None
        cells, last = self._cells, self._looks[-1]
        counted = str(len(self._looks) + len(self._added))
        splices: list[Splice] = [
            (cells.start, cells.opened, with_attributes(self._data[cells.start : cells.opened], {"count": counted})),
            (last.end, last.end, b"".join(self._added.values())),
        ]
        return spliced(self._data, splices)


def _code(number: str, codes: dict[str, str]) -> str:
    if number in codes:
        return codes[number]
    index = int(number) if number.isdecimal() else 0
    return BUILTIN_FORMATS.get(index) or _LATER_FORMATS.get(index, "General")


def _can_show(code: str, kind: Kind) -> bool:
    """Whether a number format (ECMA-376 part 1, 18.8.31) shows a value of the `kind` without losing what matters."""
    plain = _LITERALS.sub("", code.split(";")[0])
    letters = set(plain.lower()) & set("dmyhs")
    is_time = bool(letters & set("hs"))
    is_date = bool(letters & set("dy")) or letters == {"m"}
    if kind is Kind.DATE:
        return is_date
    if kind is Kind.TIME:
        return is_time
    if is_date or is_time:
        return False
    if "%" in plain:
        return kind is Kind.RATE
    return kind is Kind.COUNT or not re.search("[0#?]", plain) or bool(re.search("[.E/]", plain))
