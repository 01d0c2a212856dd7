"""A part's XML by byte offsets, so that a few bytes of it can be changed and all others stay.

Nothing is ever parsed and written again: prefixes, unknown elements, ``mc:AlternateContent`` and ``extLst`` stay as
somebody's program wrote them. Entities and document types are refused.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.limited_package import check_tags
from mozspaces_desktop.core.workbook_file import DAMAGED

MAIN = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
"""The namespaces of SpreadsheetML, transitional and strict (ECMA-376 part 4 and part 1, annex A)."""

TRUE = ("1", "true", "on")
"""How a truth is written (ECMA-376 part 1, 22.9.2.1 and 22.9.2.13)."""

_SHORT = {
    **dict.fromkeys(MAIN, ""),
    "http://schemas.openxmlformats.org/package/2006/relationships": "",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
}

_TAG = re.compile(rb"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = re.compile(rb"""\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')""")
_TAG_NAME = re.compile(rb"<(?:([^\s:/>]+):)?[^\s/>]+")
_DECLARED = re.compile(rb"""^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")

Splice = tuple[int, int, bytes]
"""From where to where bytes are taken out, and what is put there."""


@dataclass(slots=True)
class Node:
    """An element: from `start` to `end`, its content from `opened` on. SpreadsheetML's names have no prefix."""

    name: str
    attributes: dict[str, str]
    start: int
    opened: int
    end: int = 0
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def all(self, *names: str) -> Iterator[Node]:
        """The elements that the path of `names` leads to."""
        for child in self.children:
            if child.name == names[0]:
                if names[1:]:
                    yield from child.all(*names[1:])
                else:
                    yield child

    def first(self, *names: str) -> Node | None:
        """The first element that the path of `names` leads to, None if there is none."""
        return next(self.all(*names), None)


def as_utf8(data: bytes) -> bytes:
    """`data` as it is if its encoding is UTF-8, as most are; else in UTF-8 under a new declaration.

    ECMA-376 part 2, 8.1.1 allows UTF-8 and UTF-16. Raises :class:`FileError` for an encoding that is none.
    """
    declared = _DECLARED.match(data)
    encoding = declared[1].decode().lower() if declared else "utf-8"
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        encoding = "utf-16"
    elif data[:2] in (b"<\0", b"\0<"):
        encoding = "utf-16-le" if data[0] else "utf-16-be"
    if encoding in ("utf-8", "us-ascii", "ascii"):
        return data
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeError) as error:
        raise FileError(DAMAGED) from error
    return _DECLARATION.sub('<?xml version="1.0" encoding="UTF-8"?>', text).encode("utf-8", "replace")


def new_parser() -> expat.XMLParserType:
    """A parser that tells namespaces (``uri name``) and refuses document types, and so entities."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    return parser


def _refuse_document_type(*_: object) -> None:
    raise FileError(
        QT_TRANSLATE_NOOP("core", "The workbook defines entities, which no spreadsheet needs: it is not opened.")
    )


def run(parser: expat.XMLParserType, data: bytes) -> None:
    """Parse `data`, which is in UTF-8; raises :class:`FileError` where it is not well-formed."""
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError) as error:
        raise FileError(DAMAGED) from error


def parse(data: bytes) -> Node:
    """The root of a small part, which is in UTF-8. Raises :class:`FileError` where it is not well-formed, or large."""
    check_tags(data)
    parser = new_parser()
    top = Node("", {}, 0, 0)
    path = [top]

    def start(name: str, attributes: dict[str, str]) -> None:
        at = parser.CurrentByteIndex
        node = Node(_short(name), {_short(key): value for key, value in attributes.items()}, at, tag_end(data, at))
        path[-1].children.append(node)
        path.append(node)

    def end(_name: str) -> None:
        node = path.pop()
        node.end = element_end(data, node.opened, parser.CurrentByteIndex)

    def characters(text: str) -> None:
        path[-1].text += text

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, characters
    run(parser, data)
    return top.children[0]


def _short(name: str) -> str:
    space, _, local = name.rpartition(" ")
    return _SHORT.get(space, f"{space} " if space else "") + local


def tag_end(data: bytes, start: int) -> int:
    """Where the tag that begins at `start` is over."""
    return _found(_TAG, data, start).end()


def element_end(data: bytes, opened: int, told: int) -> int:
    """Where the element is over whose content begins at `opened` and whose end the parser `told`.

    It tells the end of an empty-element tag, but the beginning of an end tag.
    """
    return opened if is_empty_tag(data, opened) else data.index(b">", told) + 1


def is_empty_tag(data: bytes, opened: int) -> bool:
    """Whether the tag that is over at `opened` is an empty element (``<row/>``)."""
    return data[opened - 2 : opened] == b"/>"


def tag_prefix(data: bytes, start: int) -> bytes:
    """The prefix of the tag that begins at `start`, with its colon; empty if it has none."""
    prefix = _found(_TAG_NAME, data, start)[1]
    return prefix + b":" if prefix else b""


def _found(pattern: re.Pattern[bytes], data: bytes, start: int) -> re.Match[bytes]:
    found = pattern.match(data, start)
    if not found:
        raise FileError(DAMAGED)
    return found


def with_attributes(tag: bytes, values: Mapping[str, str | None]) -> bytes:
    """A start tag with attributes set, and those taken away whose value is None."""
    left = {name.encode(): value for name, value in values.items()}

    def changed(found: re.Match[bytes]) -> bytes:
        if found[1] not in left:
            return found[0]
        value = left.pop(found[1])
        return b"" if value is None else attribute(found[1].decode(), value)

    name = _found(_TAG_NAME, tag, 0)
    end = len(tag) - (2 if is_empty_tag(tag, len(tag)) else 1)
    kept = name[0] + _ATTRIBUTE.sub(changed, tag[name.end() : end])
    new = b"".join(attribute(key.decode(), value) for key, value in left.items() if value is not None)
    return kept.rstrip() + new + tag[end:]


def attribute(name: str, value: str) -> bytes:
    """An attribute with the blank before it."""
    return f' {name}="{escape(value, {chr(34): "&quot;", chr(10): "&#10;"})}"'.encode()


def spliced(data: bytes, splices: Iterable[Splice]) -> bytes:
    """`data` with all of `splices` made: what is put in before what takes a place there, else in the order given."""
    made: list[bytes] = []
    at = 0
    for start, end, new in sorted(splices, key=lambda splice: splice[:2]):
        made += (data[at:start], new)
        at = end
    return b"".join((*made, data[at:]))
