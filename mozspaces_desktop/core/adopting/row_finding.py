"""Which row of somebody's list is about what: found by what was put into it last, else by what it says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.adopting.cell_meaning import days, is_empty, time_of, title_words, week
from mozspaces_desktop.core.adopting.fill_rows import FillRow
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue, ForeignSheet
from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.adopting.pilot_lists import TOLD_BY, Table
from mozspaces_desktop.core.adopting.spelt_values import areas, spelt
from mozspaces_desktop.core.figures.period import iso_week
from mozspaces_desktop.core.pilot_workbook import cell_values
from mozspaces_desktop.core.text import clean_line, fold

_Get = Callable[[str], CellValue]
"""What a row holds under a header of the pilot's, None if nothing or if the list has no such column."""

_Keys = set[tuple[Hashable, ...]]


@dataclass(frozen=True, slots=True)
class _Level:
    """One way to know a row by; of those that are `loose` only one may be left, and it must have been filled before.

    `unsaid` is a header that says nothing in the list, whatever our row has under it.
    """

    keys: Callable[[_Get], _Keys]
    loose: bool = False
    unsaid: str = ""


def found_rows(
    sheet: ForeignSheet,
    mapping: ListMapping,
    table: Table,
    rows: Sequence[FillRow],
    last_filled: Mapping[str, Mapping[str, CellValue]],
) -> dict[str, int]:
    """The number of the row in `sheet` for each of `rows` of `table`, by its key, as far as there is one.

    `last_filled` has what was put into some of them last, by key. The ways to know a row are tried one after the other
    for all of them, so that a likely row is never taken from the one that surely is in it.
    """
    numbers = [*mapping.place.rows, *([mapping.place.total_row] if mapping.place.total_row else [])]
    found: dict[str, int] = {}
    for level in _LEVELS[table]:
        left = set(numbers) - set(found.values())
        index: dict[Hashable, list[int]] = defaultdict(list)
        for number in (number for number in numbers if number in left):
            for key in level.keys(_in_sheet(sheet, mapping, number)):
                index[key].append(number)
        for filled_before in (True, False):
            for row in (row for row in rows if row.key not in found):
                if filled_before and row.key in last_filled:
                    wanted = [level.keys(_as_filled(row, mapping, last_filled[row.key]))]
                elif filled_before or level.loose:
                    continue
                else:
                    wanted = [level.keys(get) for get in _as_said(row, mapping, level.unsaid)]
                number = _first(index, wanted, left, only=level.loose)
                if number is not None:
                    found[row.key] = number
                    left.discard(number)
    return found


def _first(index: Mapping[Hashable, list[int]], wanted: Iterable[_Keys], left: set[int], *, only: bool) -> int | None:
    candidates = [number for keys in wanted for key in keys for number in index.get(key, ()) if number in left]
    if only and len(set(candidates)) != 1:
        return None
    return min(candidates, default=None)


def _in_sheet(sheet: ForeignSheet, mapping: ListMapping, number: int) -> _Get:
    columns = mapping.columns
    return lambda header: sheet.value(number, columns[header]) if header in columns else None


def _as_filled(row: FillRow, mapping: ListMapping, filled: Mapping[str, CellValue]) -> _Get:
    return lambda header: filled.get(header, row.values.get(header)) if header in mapping.columns else None


def _as_said(row: FillRow, mapping: ListMapping, unsaid: str) -> Iterator[_Get]:
    """The row as it is, and as others may say it."""
    mapped = mapping.columns.keys() - {unsaid}
    yield lambda header: row.values[header] if header in mapped else None
    if row.also:
        said = {**row.values, **row.also}
        yield lambda header: said[header] if header in mapped else None


def _text(value: CellValue) -> str:
    return fold(clean_line(cell_values.text(value)))


def _title(get: _Get) -> str:
    return title_words(cell_values.text(get("Event")))


# --- the ways to know a row -------------------------------------------------------------------------------------------


def _whens(get: _Get) -> list[Hashable]:
    """The days that a row may be about, or its week where there is no day."""
    meant: list[Hashable] = [*days(get("Date"))]
    said = week(get("Week")) if not meant else None
    return meant or ([said.number] if said else [])


def _by_everything(get: _Get) -> _Keys:
    return {(when, _title(get), time_of(get("Start"))) for when in _whens(get)}


def _but_the_start(get: _Get) -> _Keys:
    return {(when, _title(get)) for when in _whens(get) if not is_empty(get("Event"))}


def _but_the_title(get: _Get) -> _Keys:
    return {(when, time_of(get("Start"))) for when in _whens(get)}


def _by_the_title(get: _Get) -> _Keys:
    return set() if is_empty(get("Event")) else {(_title(get),)}


def _by_week(get: _Get) -> _Keys:
    said = week(get("Week"))
    known: _Keys = {(iso_week(day),) for day in days(get("Monday"))}
    return known | ({(f"{said.year}-W{said.number:02}",)} if said and said.year else set())


def _by_number_of_week(get: _Get) -> _Keys:
    said = week(get("Week"))
    return {(said.number,)} if said else set()


def _by_person_and_area(get: _Get) -> _Keys:
    return {(_text(get("Contributor")), areas(_text(get("Focus area"))))} if _text(get("Contributor")) else set()


def _by_person_alone(get: _Get) -> _Keys:
    return {(_text(get("Contributor")),)} if is_empty(get("Focus area")) else set()


def _by_name(header: str) -> Callable[[_Get], _Keys]:
    def keys(get: _Get) -> _Keys:
        text = cell_values.text(get(header))
        return {(spelt(header, text) or _text(text),)} if text else set()

    return keys


_LEVELS: Mapping[Table, Sequence[_Level]] = {
    Table.EVENTS: (
        _Level(_by_everything),
        _Level(_but_the_start),
        _Level(_but_the_title, loose=True),
        _Level(_by_the_title, loose=True),
    ),
    Table.WEEKLY: (_Level(_by_week), _Level(_by_number_of_week)),
    Table.CONTRIBUTORS: (_Level(_by_person_and_area), _Level(_by_person_alone, unsaid="Focus area")),
    **{
        table: (_Level(_by_name(TOLD_BY[table][0])),)
        for table in (Table.FOCUS, Table.TRACKS, Table.HEADLINE, Table.SPACES)
    },
}
