"""What a fill would do and what it did, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.adopting.fill_plan import CellChange, FillPlan, ListPlan
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue
from mozspaces_desktop.core.adopting.sheet_headers import shown
from mozspaces_desktop.core.figures.tables import Kind
from mozspaces_desktop.gui.reports.report_wording import one_line, translated, written

translate = QCoreApplication.translate

_NAMED = 5
"""So many are named in one line; the rest is counted."""


def cell_place(change: CellChange) -> str:
    """Where a cell is."""
    return translate("FillWording", "{sheet}, {cell}").format(sheet=one_line(change.sheet), cell=change.address)


def what_changes(change: CellChange) -> str:
    """Which figure of what a cell is."""
    text = translate("FillWording", "{figure} of “{row}”")
    return text.format(figure=translated(change.header), row=one_line(change.label))


def value_words(value: CellValue, kind: Kind) -> str:
    """What a cell holds, as the person reads it; an en dash for nothing."""
    if value in (None, ""):
        return "–"
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        value = value.date()
    is_day = isinstance(value, dt.date) and not isinstance(value, dt.datetime)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_day or isinstance(value, dt.time) or (is_number and kind in (Kind.RATE, Kind.AVERAGE)):
        return written(value, kind)
    return one_line(shown(value))


def change_lines(plan: FillPlan) -> list[Sequence[str]]:
    """The cells that change: where, of what, what is there now, and what will be."""
    return [
        (
            cell_place(change),
            what_changes(change),
            value_words(change.old, change.new.kind),
            value_words(change.new.value, change.new.kind),
        )
        for one in plan.lists
        for change in sorted(one.changes, key=lambda change: (change.row, change.column))
    ]


def added_lines(plan: FillPlan) -> list[Sequence[str]]:
    """The rows that are added: where, about what, and what they hold."""
    return [line for one in plan.lists for line in _added(one)]


def _added(one: ListPlan) -> Iterator[Sequence[str]]:
    text = translate("FillWording", "{sheet}, row {row}")
    for number, row in enumerate(one.appended, one.mapping.place.last_row + 1):
        values = [value_words(new.value, new.kind) for _column, new in sorted(one.new_values(row).items())]
        place = text.format(sheet=one_line(one.mapping.sheet), row=number)
        yield place, one_line(row.label), " · ".join(values)


def left_lines(plan: FillPlan) -> list[Sequence[str]]:
    """What stays as it is: on which sheet, what, and why."""
    lost = translate("FillWording", "The list that was here is no longer found. Change the layout to say where it is.")
    lines: list[Sequence[str]] = [(one_line(sheet), lost) for sheet in plan.lost]
    return lines + [(one_line(one.mapping.sheet), text) for one in plan.lists for text in _left(one)]


def _left(one: ListPlan) -> Iterator[str]:
    if one.others:
        text = translate("FillWording", "%n row(s) are about nothing in the figures.", "", one.others)
        yield text
    if one.formulas:
        text = translate("FillWording", "Formulas are in the columns of: {figures}.")
        yield text.format(figures=_named([translated(header) for header in one.formulas]))
    if one.vanished:
        text = translate("FillWording", "No longer in the calendar, their rows stay: {events}.")
        yield text.format(events=_named(one.vanished))
    if one.left_out:
        text = translate("FillWording", "Not in this list, and not added: {rows}.")
        yield text.format(rows=_named(one.left_out))


def _named(names: Sequence[str]) -> str:
    text = ", ".join(map(one_line, names[:_NAMED]))
    more = len(names) - _NAMED
    return text if more <= 0 else translate("FillWording", "{names} and %n more", "", more).format(names=text)
