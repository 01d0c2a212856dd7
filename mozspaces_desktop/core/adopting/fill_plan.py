"""What filling a workbook of somebody else's would change: which cells, which new rows, and what is left to decide.

A cell that somebody typed into is a conflict, and is kept as it is unless the caller says otherwise.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy.orm import Session

from mozspaces_desktop.core.adopting.adopted_memory import Remembered, RememberedRow
from mozspaces_desktop.core.adopting.cell_choice import (
    Choice,
    cell_choice,
    in_whole_percents,
    own_spelling,
    spellings,
    week_form,
    with_whole_percents,
)
from mozspaces_desktop.core.adopting.fill_rows import FillRow, fill_rows, grows, without_other_names
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue, ForeignSheet, ForeignWorkbook
from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.adopting.pilot_lists import Table, kind_of
from mozspaces_desktop.core.adopting.row_finding import found_rows
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.foreign_workbook.areas import cell_name
from mozspaces_desktop.core.foreign_workbook.edits import NewValue, SheetEdits


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that is to hold something else: where, under which pilot header, of which row, what was, what will be."""

    sheet: str
    row: int
    column: int
    header: str
    label: str
    old: CellValue
    new: NewValue

    @property
    def address(self) -> str:
        """The cell as Excel names it: ``F12``."""
        return cell_name(self.row, self.column)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell that holds neither what would be filled in nor what was filled in last (None at the first fill)."""

    change: CellChange
    last: Value


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A row of the list that is about one of ours: its number in the sheet and what is done with its cells."""

    row: FillRow = field(repr=False)
    number: int
    changes: tuple[CellChange, ...]
    conflicts: tuple[Conflict, ...]
    agreed: Mapping[str, Value] = field(repr=False)
    before: RememberedRow | None = field(repr=False)
    """What the last fill left in it, None if this is the first."""


@dataclass(frozen=True, slots=True)
class ListPlan:
    """What a fill does with one list.

    `appended` are new rows in order, `others` counts the rows that are about nothing of ours, `formulas` names the
    pilot headers of columns in which formulas are left, `vanished` what was filled in once and is gone here since,
    `left_out` what the list does not have and is not given.
    """

    mapping: ListMapping
    known: tuple[KnownRow, ...]
    appended: tuple[FillRow, ...]
    others: int
    formulas: tuple[str, ...]
    vanished: tuple[str, ...]
    left_out: tuple[str, ...]
    spellings: Mapping[str, Mapping[str, str]] = field(repr=False)
    memory: Mapping[str, RememberedRow] = field(repr=False)

    @property
    def changes(self) -> list[CellChange]:
        """The cells that change, conflicts not among them."""
        return [change for known in self.known for change in known.changes]

    @property
    def conflicts(self) -> list[Conflict]:
        """The cells about which somebody has to decide."""
        return [conflict for known in self.known for conflict in known.conflicts]

    @property
    def updated(self) -> int:
        """How many known rows have a cell that changes."""
        return sum(bool(known.changes) for known in self.known)

    def new_values(self, row: FillRow) -> dict[int, NewValue]:
        """What a new row holds, by column; what nobody recorded stays empty."""
        found = {
            column: NewValue(own_spelling(self.spellings, header, row.values[header]), row.kinds[header])
            for header, column in self.mapping.columns.items()
        }
        return {column: new for column, new in found.items() if new.value not in (None, "")}

    def edits(self, overwrite: Collection[Conflict]) -> SheetEdits:
        """The changes for the editor, with those conflicts that are to be overwritten."""
        changes = [*self.changes, *(one.change for one in self.conflicts if one in overwrite)]
        return SheetEdits(
            sheet=self.mapping.sheet,
            cells={(change.row, change.column): change.new for change in changes},
            appended=[self.new_values(row) for row in self.appended],
            last_row=self.mapping.place.last_row,
        )


@dataclass(frozen=True, slots=True)
class FillPlan:
    """What a fill does with a workbook; with names of people in it only if `names`."""

    workbook: ForeignWorkbook = field(repr=False)
    lists: tuple[ListPlan, ...]
    names: bool
    space_id: str | None
    """Which space it is about, None if several."""
    lost: tuple[str, ...] = ()
    """Sheets of which a list is remembered that is no longer there."""

    @property
    def path(self) -> Path:
        """The file that was read."""
        return self.workbook.path

    @property
    def conflicts(self) -> list[Conflict]:
        """The cells about which somebody has to decide."""
        return [conflict for one in self.lists for conflict in one.conflicts]

    @property
    def changes(self) -> list[CellChange]:
        """The cells that change whatever is decided."""
        return [change for one in self.lists for change in one.changes]

    @property
    def appended(self) -> int:
        """How many rows are new."""
        return sum(len(one.appended) for one in self.lists)

    def edits(self, overwrite: Collection[Conflict] = ()) -> list[SheetEdits]:
        """What the editor is to do; of the conflicts only those to `overwrite`. Empty if nothing changes."""
        found = [one.edits(overwrite) for one in self.lists]
        return [one for one in found if one.cells or one.appended]


def plan_fill(
    session: Session,
    workbook: ForeignWorkbook,
    mappings: Sequence[ListMapping],
    figures: Figures,
    remembered: Remembered | None,
    *,
    names: bool = False,
) -> FillPlan:
    """What filling `figures` into the lists of `workbook` would do; changes nothing.

    `remembered` is what :func:`.adopted_memory.recall` knows of the file. Without `names` contributors are numbers.
    """
    memories = {one.mapping.place: one.rows for one in remembered.lists} if remembered else {}
    plans = []
    for mapping in mappings:
        if mapping.table is not None:
            rows = fill_rows(figures, mapping.table, names=names)
            memory = memories.get(mapping.place, {})
            vanished = tuple(_vanished(session, mapping.table, rows, memory))
            plans.append(_list_plan(workbook.sheet(mapping.sheet), mapping, mapping.table, rows, memory, vanished))
    spaces = figures.scope.spaces
    space_id = spaces[0].id if len(spaces) == 1 else None
    return FillPlan(workbook, tuple(plans), names, space_id, remembered.lost if remembered else ())


def _vanished(
    session: Session, table: Table, rows: Sequence[FillRow], memory: Mapping[str, RememberedRow]
) -> Iterator[str]:
    """The titles of events that were filled in once and have been deleted here since."""
    present = {row.key for row in rows}
    for key in memory if table is Table.EVENTS else ():
        if key not in present and _is_gone(session, key):
            yield str(memory[key].values.get("Event") or memory[key].values.get("Date") or key)


def _is_gone(session: Session, event_id: str) -> bool:
    try:
        return not event_by_id(session, event_id).alive
    except RefusedError:
        return True


def _list_plan(
    sheet: ForeignSheet,
    mapping: ListMapping,
    table: Table,
    rows: Sequence[FillRow],
    memory: Mapping[str, RememberedRow],
    vanished: tuple[str, ...],
) -> ListPlan:
    percents = _whole_percents(sheet, mapping, table)
    rows = [with_whole_percents(row, percents) for row in rows] if percents else rows
    rows = _with_own_weeks(sheet, mapping, rows)
    found = found_rows(sheet, mapping, table, rows, {key: one.values for key, one in memory.items()})
    own = _spellings(sheet, mapping)
    known = [
        _known_row(sheet, mapping, row, found[row.key], memory.get(row.key), own)
        for row in sorted((row for row in rows if row.key in found), key=lambda row: found[row.key])
    ]
    missing = [row for row in rows if row.key not in found]
    is_new = len(mapping.place.rows) == 0
    appended = tuple(without_other_names(row) for row in missing if is_new or grows(table, row))
    added = {row.key for row in appended}
    filled = [number for number in mapping.place.rows if _holds_something(sheet, mapping, number)]
    return ListPlan(
        mapping=mapping,
        known=tuple(known),
        appended=appended,
        others=len(set(filled) - set(found.values())),
        formulas=_formula_headers(sheet, mapping, found.values()),
        vanished=vanished,
        left_out=tuple(row.label for row in missing if row.key not in added),
        spellings=own,
        memory=memory,
    )


def _holds_something(sheet: ForeignSheet, mapping: ListMapping, number: int) -> bool:
    columns = range(mapping.place.first_column, mapping.place.last_column + 1)
    return any(sheet.value(number, column) not in (None, "") for column in columns)


def _formula_headers(sheet: ForeignSheet, mapping: ListMapping, numbers: Collection[int]) -> tuple[str, ...]:
    return tuple(
        header
        for header, column in mapping.columns.items()
        if any((number, column) in sheet.formulas for number in numbers)
    )


def _whole_percents(sheet: ForeignSheet, mapping: ListMapping, table: Table) -> list[str]:
    """The pilot headers of rates that the list has as whole percents."""
    return [
        header
        for header, column in mapping.columns.items()
        if kind_of(table, header) is Kind.RATE and in_whole_percents(sheet.column(column, mapping.place.rows))
    ]


def _with_own_weeks(sheet: ForeignSheet, mapping: ListMapping, rows: Sequence[FillRow]) -> Sequence[FillRow]:
    """The rows with their weeks as the list writes them: ``S27``."""
    form = week_form(sheet.column(mapping.columns["Week"], mapping.place.rows)) if "Week" in mapping.columns else None
    if form is None:
        return rows
    return [replace(row, values={**row.values, "Week": form.written(row.values["Week"])}) for row in rows]


def _spellings(sheet: ForeignSheet, mapping: ListMapping) -> dict[str, dict[str, str]]:
    """How the list writes the words that the pilot writes otherwise: "Technique", "oui"."""
    return {
        header: spellings(header, sheet.column(column, mapping.place.rows))
        for header, column in mapping.columns.items()
    }


def _known_row(
    sheet: ForeignSheet,
    mapping: ListMapping,
    row: FillRow,
    number: int,
    before: RememberedRow | None,
    known: Mapping[str, Mapping[str, str]],
) -> KnownRow:
    changes: list[CellChange] = []
    conflicts: list[Conflict] = []
    agreed: dict[str, Value] = {}
    for header, column in mapping.columns.items():
        if (number, column) in sheet.formulas:
            continue
        old, new = sheet.value(number, column), own_spelling(known, header, row.values[header])
        choice = cell_choice(row, header, old, new, before)
        if choice is Choice.SAME:
            agreed[header] = new
            continue
        change = CellChange(mapping.sheet, number, column, header, row.label, old, NewValue(new, row.kinds[header]))
        if choice is Choice.WRITE:
            changes.append(change)
        elif choice is Choice.ASK:
            conflicts.append(Conflict(change, before.values.get(header) if before else None))
    return KnownRow(without_other_names(row), number, tuple(changes), tuple(conflicts), agreed, before)
