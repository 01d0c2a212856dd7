"""Is a file that does not look like a data file one all the same, whose beginning is damaged?"""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

from mozspaces_desktop.core.models import Base
from mozspaces_desktop.core.rescuing.page_images import Pages, bytes_of
from mozspaces_desktop.core.rescuing.stored_records import Value
from mozspaces_desktop.core.rescuing.table_trees import leaf_pages, read_leaf

_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_LOOKED_AT = 500
"""Pages; the journal has a line for each row, so that its pages are never far."""


def holds_our_rows(path: Path) -> bool:
    """Whether there is a line of our journal somewhere in the file at `path`. Raises OSError."""
    pages = Pages(bytes_of(path), b"", {})
    for number in islice(leaf_pages(pages), _LOOKED_AT):
        cells = read_leaf(pages, pages.page(number), first=number == 1).cells
        if any(_is_of_journal(cell.values) for cell in cells):
            return True
    return False


def _is_of_journal(values: list[Value]) -> bool:
    return (
        len(values) == len(Base.metadata.tables["journal_change"].c)
        and isinstance(values[0], str)
        and bool(_KEY.fullmatch(values[0]))
        and values[2] in Base.metadata.tables
    )
