"""The texts that a workbook's cells share (ECMA-376 part 1, 18.4), as they read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from defusedxml.ElementTree import fromstring

from mozspaces_desktop.core.workbook_file import damage_refused

if TYPE_CHECKING:
    from mozspaces_desktop.core.foreign_workbook.workbook_parts import WorkbookParts

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def unescaped(text: str) -> str:
    """A text as it reads: ``_x000D_`` stands for a character (ECMA-376 part 1, 22.9.2.19, ST_Xstring)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class SharedTexts:
    """The shared texts of a workbook, read when the first is asked for."""

    def __init__(self, workbook: WorkbookParts) -> None:
        self._workbook = workbook
        self._texts: list[str] | None = None

    def text(self, index: str | None) -> str | None:
        """The text of that number without its looks, None if there is none. Raises :class:`FileError` for damage."""
        if self._texts is None:
            part = self._workbook.shared_strings
            self._texts = _texts(self._workbook.package.part(part)) if part else []
        if index is None or not index.isdecimal() or int(index) >= len(self._texts):
            return None
        return self._texts[int(index)]


def _texts(data: bytes) -> list[str]:
    """The plain texts and those of the runs of rich ones; how they are pronounced (``rPh``) is left out."""
    with damage_refused():
        root = fromstring(data, forbid_dtd=True)
    space = root.tag.removesuffix("sst")
    paths = (f"{space}t", f"{space}r/{space}t")
    items = root.iter(f"{space}si")
    return [unescaped("".join(node.text or "" for path in paths for node in item.iterfind(path))) for item in items]
