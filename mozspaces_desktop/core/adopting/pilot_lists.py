"""The tables of the pilot workbook as lists that another workbook may have: their columns, and what tells a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.figures.tables import (
    EVENTS,
    FOCUS,
    HEADLINE,
    SPACES,
    TRACK,
    WEEKLY,
    Column,
    Kind,
    contributor_columns,
)


class Table(Enum):
    """A table of the pilot workbook; the value is what the data file and ``--json`` call it."""

    EVENTS = "events"
    WEEKLY = "weekly"
    CONTRIBUTORS = "contributors"
    FOCUS = "focus"
    TRACKS = "tracks"
    HEADLINE = "headline"
    SPACES = "spaces"


LABELS = {
    Table.EVENTS: QT_TRANSLATE_NOOP("core", "Events"),
    Table.WEEKLY: QT_TRANSLATE_NOOP("core", "Weeks"),
    Table.CONTRIBUTORS: QT_TRANSLATE_NOOP("core", "New active contributors"),
    Table.FOCUS: QT_TRANSLATE_NOOP("core", "Focus areas"),
    Table.TRACKS: QT_TRANSLATE_NOOP("core", "Tracks"),
    Table.HEADLINE: QT_TRANSLATE_NOOP("core", "Headline"),
    Table.SPACES: QT_TRANSLATE_NOOP("core", "Spaces"),
}
"""What people call the tables."""


@dataclass(frozen=True, slots=True)
class PilotColumn:
    """A column of the pilot workbook; the kind of "Actual" and its like differs from line to line."""

    header: str
    kind: Kind


def _named(columns: Sequence[Column[Any]]) -> tuple[PilotColumn, ...]:
    return tuple(PilotColumn(column.header, column.kind) for column in columns)


COLUMNS: Mapping[Table, tuple[PilotColumn, ...]] = {
    Table.EVENTS: _named(EVENTS),
    Table.WEEKLY: _named(WEEKLY),
    Table.CONTRIBUTORS: _named(contributor_columns(names=False)),
    Table.FOCUS: _named(FOCUS),
    Table.TRACKS: _named(TRACK),
    Table.HEADLINE: tuple(
        PilotColumn(header, {"Metric": Kind.TEXT, "% of target": Kind.RATE}.get(header, Kind.AVERAGE))
        for header in HEADLINE
    ),
    Table.SPACES: _named(SPACES),
}
"""The columns of each table, in the pilot workbook's order."""

TOLD_BY: Mapping[Table, tuple[str, ...]] = {
    Table.EVENTS: ("Event", "Date"),
    Table.WEEKLY: ("Week", "Monday"),
    Table.CONTRIBUTORS: ("Contributor",),
    Table.FOCUS: ("Focus area",),
    Table.TRACKS: ("Track",),
    Table.HEADLINE: ("Metric",),
    Table.SPACES: ("Space",),
}
"""The columns of which a list must have one, or nobody could tell what a row is about."""

WITH_TOTAL = frozenset({Table.FOCUS, Table.TRACKS, Table.SPACES})
"""The tables whose last line is a total."""


def kind_of(table: Table, header: str) -> Kind:
    """What the values of a column are."""
    return next(column.kind for column in COLUMNS[table] if column.header == header)
