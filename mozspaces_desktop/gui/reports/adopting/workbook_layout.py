"""The lists of a workbook while somebody corrects how they are read. Without Qt."""

from __future__ import annotations

from collections.abc import Sequence

from mozspaces_desktop.core.adopting.foreign_sheets import ForeignWorkbook
from mozspaces_desktop.core.adopting.header_words import Reason
from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.adopting.pilot_lists import TOLD_BY

DOUBTFUL = (Reason.SIMILAR, Reason.CELLS)
"""Reasons that somebody should look at."""


class SheetList:
    """One list on a sheet, as it is read now."""

    def __init__(self, mapping: ListMapping) -> None:
        self.mapping = mapping

    @property
    def named(self) -> int:
        """How many columns have a header."""
        return sum(bool(header) for header in self.mapping.headers)

    @property
    def doubtful(self) -> list[int]:
        """The numbers of the columns that somebody should look at."""
        columns, meanings = self.mapping.columns, self.mapping.meanings
        return sorted(columns[header] for header, meaning in meanings.items() if meaning.reason in DOUBTFUL)

    @property
    def is_told(self) -> bool:
        """Whether a row can be told by a column that is there, or the list is left alone."""
        table = self.mapping.table
        return table is None or any(header in self.mapping.columns for header in TOLD_BY[table])

    def figure_in(self, column: int) -> str | None:
        """The pilot's header that the column with this number, from 1, takes."""
        return next((header for header, number in self.mapping.columns.items() if number == column), None)


class WorkbookLayout:
    """All lists of `workbook`; `mappings` is how they are read at first."""

    def __init__(self, workbook: ForeignWorkbook, mappings: Sequence[ListMapping]) -> None:
        self.workbook = workbook
        self._at_first = mappings
        self.lists = [SheetList(mapping) for mapping in mappings]

    @property
    def mappings(self) -> tuple[ListMapping, ...]:
        """How the lists are read now."""
        return tuple(one.mapping for one in self.lists)

    @property
    def is_changed(self) -> bool:
        """Whether something was corrected."""
        return self.mappings != tuple(self._at_first)

    @property
    def fills_something(self) -> bool:
        """Whether there is a list to fill, and the rows of each can be told."""
        return any(one.mapping.table for one in self.lists) and all(one.is_told for one in self.lists)

    @property
    def doubtful(self) -> list[tuple[SheetList, int]]:
        """Each column that somebody should look at, with its list, from the top of the first sheet on."""
        lists = [one for sheet in self.workbook.sheets for one in self.of(sheet.name)]
        return [(one, column) for one in lists for column in one.doubtful]

    def of(self, sheet: str) -> list[SheetList]:
        """The lists of a sheet from the top."""
        found = [one for one in self.lists if one.mapping.sheet == sheet]
        return sorted(found, key=lambda one: (one.mapping.place.header_row, one.mapping.place.first_column))

    def at(self, mapping: ListMapping) -> SheetList | None:
        """The list with its headers where `mapping` has them, too."""
        place = mapping.place
        for one in self.of(mapping.sheet):
            other = one.mapping.place
            beside = other.last_column < place.first_column or place.last_column < other.first_column
            if other.header_row == place.header_row and not beside:
                return one
        return None

    def add(self, mapping: ListMapping) -> SheetList:
        """A list more, or the one that is there already."""
        found = self.at(mapping)
        if found is None:
            found = SheetList(mapping)
            self.lists.append(found)
        return found

    def reset(self) -> None:
        """Read the lists as at first again."""
        self.lists = [SheetList(mapping) for mapping in self._at_first]
