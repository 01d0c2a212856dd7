"""The texts that a workbook's cells share (ECMA-376 part 1, 18.4), as they read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mozspaces_desktop.core.foreign_workbook.xml_parts import Node, parse

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
        """The text of that number without its looks, None if there is none."""
        if self._texts is None:
            part = self._workbook.shared_strings
            root = parse(self._workbook.package.part(part)) if part else None
            self._texts = [_plain(item) for item in root.all("si")] if root else []
        if index is None or not index.isdecimal() or int(index) >= len(self._texts):
            return None
        return self._texts[int(index)]


def _plain(item: Node) -> str:
    """A text or the runs of a rich one; how it is pronounced (``rPh``) is left out."""
    texts = [node.text for node in item.children if node.name == "t"]
    return unescaped("".join((*texts, *(node.text for node in item.all("r", "t")))))
