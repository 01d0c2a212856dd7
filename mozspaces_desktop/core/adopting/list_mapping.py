"""How one list of a workbook is understood: where it is, which table it is, and which column is what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mozspaces_desktop.core.adopting.header_words import Meaning
from mozspaces_desktop.core.adopting.pilot_lists import COLUMNS, Table


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where a list is on its sheet; rows and columns count from 1, the last ones are part of it.

    `header_rows` is 2 for headers over two rows, of which `header_row` is the lower one. Without any row of its own,
    `last_row` is the header's. `total_row` is a row below with the total, `of_excel` says that it is an Excel table.
    """

    sheet: str
    header_row: int
    first_column: int
    last_column: int
    last_row: int
    header_rows: int = 1
    total_row: int | None = None
    of_excel: bool = False

    @property
    def top(self) -> int:
        """The first row of the headers."""
        return self.header_row - self.header_rows + 1

    @property
    def rows(self) -> range:
        """The rows of the list itself."""
        return range(self.header_row + 1, self.last_row + 1)


@dataclass(frozen=True, slots=True)
class ListMapping:
    """One list: its place, the table that it is (None: to be left alone), and its columns by the pilot's headers.

    `headers` are the words over the columns from the first one of the list, `samples` its first rows as they are
    shown, `hidden` says that the sheet is.
    """

    place: ListPlace
    table: Table | None
    columns: Mapping[str, int]
    meanings: Mapping[str, Meaning] = field(repr=False)
    headers: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...] = field(repr=False)
    hidden: bool = False

    @property
    def sheet(self) -> str:
        """The name of the sheet."""
        return self.place.sheet

    @property
    def pilot_columns(self) -> tuple[tuple[str, int | None], ...]:
        """The pilot headers of the table in their order, each with the number of its column, None if it has none."""
        columns = COLUMNS[self.table] if self.table is not None else ()
        return tuple((column.header, self.columns.get(column.header)) for column in columns)

    def header_of(self, column: int) -> str:
        """The words over the column with this number."""
        return self.headers[column - self.place.first_column]
