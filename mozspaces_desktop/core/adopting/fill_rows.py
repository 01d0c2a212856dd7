"""The figures as rows to be filled in: what each row is about, and its values by the pilot's headers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mozspaces_desktop.core.adopting.pilot_lists import WITH_TOTAL, Table
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.tables import (
    EVENTS,
    FOCUS,
    HEADLINE,
    METRICS,
    SPACES,
    TOTAL,
    TRACK,
    WEEKLY,
    Column,
    Kind,
    Value,
    contributor_columns,
)
from mozspaces_desktop.core.pilot_workbook import cell_values
from mozspaces_desktop.core.pilot_workbook.texts import cell_text

TOTAL_KEY = "total"


@dataclass(frozen=True, slots=True)
class FillRow:
    """One row: its `key`, which stays the same whatever changes in it, and its values, each of its kind.

    `label` is what people call it, `person_id` whose it is if it is about a person, and `also` what some of its cells
    may hold that means the same: the name of somebody who appears by number.
    """

    key: str
    label: str
    values: Mapping[str, Value]
    kinds: Mapping[str, Kind] = field(repr=False)
    person_id: str | None = None
    also: Mapping[str, str] = field(default_factory=dict, repr=False)


def fill_rows(figures: Figures, table: Table, *, names: bool) -> list[FillRow]:
    """The rows of `table` in the pilot workbook's order; contributors by name only if `names`."""
    return list(_each_once(_ROWS[table](figures, names)))


def _each_once(rows: Iterable[FillRow]) -> Iterator[FillRow]:
    """The rows; where a key comes again, as when somebody became active in two seasons, it is numbered."""
    seen: dict[str, int] = {}
    for row in rows:
        seen[row.key] = seen.get(row.key, 0) + 1
        times = seen[row.key]
        if times > 1:
            row = replace(row, key=f"{row.key} {times}")
        yield row


def _fitting(value: Value) -> Value:
    """A text as a cell can hold it, so that it is known again when it is read."""
    return cell_values.text(cell_text(value).text) if isinstance(value, str) else value


def _row(columns: Sequence[Column[Any]], line: Any, key: str, label: str, **more: Any) -> FillRow:
    values = {column.header: _fitting(column.value(line)) for column in columns}
    return FillRow(key, label, values, {column.header: column.kind for column in columns}, **more)


def _events(figures: Figures, _names: bool) -> Iterator[FillRow]:
    for event in figures.events:
        yield _row(EVENTS, event, event.event_id, event.event)


def _weeks(figures: Figures, _names: bool) -> Iterator[FillRow]:
    for week in figures.weekly:
        yield _row(WEEKLY, week, week.week, week.week)


def _contributors(figures: Figures, names: bool) -> Iterator[FillRow]:
    columns = contributor_columns(names=names)
    for one in figures.contributors:
        key = f"{one.pseudonym}/{one.focus_area}"
        other = one.pseudonym if names else one.name
        shown = one.name if names else one.pseudonym
        yield _row(columns, one, key, shown, person_id=one.person_id, also={"Contributor": other})


def _named_lines(columns: Sequence[Column[Any]], lines: Iterable[Any]) -> Iterator[FillRow]:
    for line in lines:
        name = str(columns[0].value(line))
        yield _row(columns, line, TOTAL_KEY if name == TOTAL else name, name)


def _metrics(figures: Figures, _names: bool) -> Iterator[FillRow]:
    for metric in METRICS:
        figure = metric.of(figures.headline)
        said = (metric.name, figure.actual, figure.target, figure.percent_of_target, figure.projected)
        kinds = (Kind.TEXT, metric.kind, metric.kind, Kind.RATE, metric.kind)
        values = dict(zip(HEADLINE, said, strict=True))
        yield FillRow(metric.name, metric.name, values, dict(zip(HEADLINE, kinds, strict=True)))


_ROWS: Mapping[Table, Callable[[Figures, bool], Iterator[FillRow]]] = {
    Table.EVENTS: _events,
    Table.WEEKLY: _weeks,
    Table.CONTRIBUTORS: _contributors,
    Table.FOCUS: lambda figures, _names: _named_lines(FOCUS, figures.focus_areas),
    Table.TRACKS: lambda figures, _names: _named_lines(TRACK, figures.tracks),
    Table.HEADLINE: _metrics,
    Table.SPACES: lambda figures, _names: _named_lines(SPACES, figures.spaces),
}


def without_other_names(row: FillRow) -> FillRow:
    """`row` as it may be shown and kept: without the name of somebody who appears by number."""
    return replace(row, also={}) if row.also else row


def grows(table: Table, row: FillRow) -> bool:
    """Whether `row` is added to a list of `table` that has rows, but not this one.

    A list of metrics or tracks has the ones that its team wants, and so has one of focus areas, unless there is
    something to say of one; a total is never added below what it sums up.
    """
    if table in (Table.HEADLINE, Table.TRACKS) or (table in WITH_TOTAL and row.key == TOTAL_KEY):
        return False
    return table is not Table.FOCUS or any(value for value in row.values.values() if not isinstance(value, str))
