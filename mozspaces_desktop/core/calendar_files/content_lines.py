"""The bytes of a calendar file as logical lines (RFC 5545, 3.1), whatever wrote them.

Other programs end lines with CR, LF or both, fold inside a letter's bytes, forget to fold at all, and write
UTF-16 or Latin-1 although the format is UTF-8. All of it is put right here, so that nobody else needs to know.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from mozspaces_desktop.core.imports import Progress, reported, silent

MAX_LINE = 200_000
"""Characters of a line that is still understood, however it is folded; longer ones are pictures or an attack."""

_LONGEST_KEPT = 4 * MAX_LINE + 4
"""Bytes that are kept of a line: in any encoding more than `MAX_LINE` characters if there were more of them."""

_PHYSICAL_LINE = re.compile(rb"[^\r\n]+")
_NAME = re.compile(r"\s*([A-Za-z0-9-]+)\s*[;:]")
_FRAME = re.compile(rb"(BEGIN|END):(VCALENDAR|VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE|VALARM)\s*", re.IGNORECASE)
"""Lines that hold all they can: white space after them begins a line, it does not continue one."""
_TEXTS = frozenset({"COMMENT", "DESCRIPTION", "LOCATION", "SUMMARY"})
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"B\x00E\x00", "utf-16-le"),
    (b"\x00B\x00E", "utf-16-be"),
)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One logical line: the number of the line of the file it starts on, its property's name, and its text."""

    number: int
    name: str
    text: str

    @property
    def value(self) -> str:
        """What follows the first colon; right for properties that take no parameters (BEGIN, END)."""
        return self.text.partition(":")[2].strip()


def content_lines(data: bytes, progress: Progress = silent) -> Iterator[ContentLine]:
    """The logical lines of a calendar file in order, without blank ones and those that are no property.

    Text that a program broke without folding it belongs to the property before it, if that holds text. Of a line with
    far more than `MAX_LINE` characters only the beginning is kept, which is too long as well.
    """
    number, name, parts, length = 0, "", [""], 0
    for line, raw in _unfolded(_as_utf8(data), progress):
        text = _decoded(raw).lstrip("\ufeff")
        match = _NAME.match(text)
        if match is not None:
            if name:
                yield ContentLine(number, name, "\\n".join(parts))
            number, name, parts, length = line, match[1].upper(), [text], len(text)
        elif name in _TEXTS and length <= MAX_LINE:
            parts.append(text)
            length += len(text) + 1
    if name:
        yield ContentLine(number, name, "\\n".join(parts))


def _as_utf8(data: bytes) -> bytes:
    """`data` without a byte order mark, and in UTF-8 if it was in UTF-16 or UTF-32."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").lstrip("\ufeff").encode("utf-8", "replace")
    return data.removeprefix(codecs.BOM_UTF8)


def _unfolded(data: bytes, progress: Progress) -> Iterator[tuple[int, bytes]]:
    """Logical lines and the numbers of the lines they start on; bytes, as a fold may divide a letter."""
    parts: list[bytes] = []
    start, number, end, room = 0, 1, 0, 0
    for match in reported(_PHYSICAL_LINE.finditer(data), 0, progress):
        number += _line_ends(data[end : match.start()])
        end = match.end()
        line = data[match.start() : min(end, match.start() + _LONGEST_KEPT)]
        if parts and line[:1] in (b" ", b"\t") and not (len(parts) == 1 and _FRAME.fullmatch(parts[0])):
            if room > 0:
                parts.append(line[1:])
                room -= len(line)
        elif line.strip():
            if parts:
                yield start, b"".join(parts)
            parts = [line]
            start, room = number, _LONGEST_KEPT - len(line)
    if parts:
        yield start, b"".join(parts)


def _line_ends(between: bytes) -> int:
    return between.count(b"\n") + between.count(b"\r") - between.count(b"\r\n")


def _decoded(raw: bytes) -> str:
    """`raw` as UTF-8 even if some of it was damaged, or else as Windows-1252, which Latin-1 is a part of."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "replace")
    damaged = text.count(_REPLACEMENT)
    letters = sum(1 for letter in text if letter > "\x7f") - damaged
    return text if letters > damaged else raw.decode("cp1252", "replace")
