"""The hypothesis as a table of values: for the command, for copying and for CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from mozspaces_desktop.core.figures.tables import TOTAL, Column, Kind
from mozspaces_desktop.core.hypothesis.outlook import Outlook
from mozspaces_desktop.core.hypothesis.standings import CONTRIBUTORS, SPACES, Hypothesis, Line


def _low(outlook: Outlook) -> int | None:
    return outlook.range.low if outlook.range else None


def _high(outlook: Outlook) -> int | None:
    return outlook.range.high if outlook.range else None


def _count(header: str, of: str, value: Callable[[Outlook], Any], kind: Kind = Kind.COUNT) -> Column[Line]:
    """A column about the count `of` a line, its events or its contributors."""
    return Column(header, kind, lambda line: value(getattr(line, of)))


HYPOTHESIS: Sequence[Column[Line]] = (
    Column("Space", Kind.TEXT, lambda line: TOTAL if line.space_id is None else line.space),
    Column("Events per week", Kind.AVERAGE, attrgetter("per_week.actual")),
    Column("Contributors per event", Kind.AVERAGE, attrgetter("per_event.actual")),
    _count("Events held", "events", attrgetter("so_far")),
    Column("Planned events", Kind.COUNT, lambda line: len(line.planned)),
    _count("Event target", "events", attrgetter("target")),
    _count("Projected events", "events", attrgetter("projected")),
    _count("Events at least", "events", _low),
    _count("Events at most", "events", _high),
    _count("Events stand", "events", lambda outlook: outlook.verdict.value, Kind.TEXT),
    _count("Events needed per week", "events", attrgetter("needed_per_week"), Kind.AVERAGE),
    _count("Best week of events", "events", attrgetter("best_week")),
    _count("New active contributors", "contributors", attrgetter("so_far")),
    _count("Contributor target", "contributors", attrgetter("target")),
    _count("Projected contributors", "contributors", attrgetter("projected")),
    _count("Contributors at least", "contributors", _low),
    _count("Contributors at most", "contributors", _high),
    _count("Contributors stand", "contributors", lambda outlook: outlook.verdict.value, Kind.TEXT),
    _count("Contributors needed per week", "contributors", attrgetter("needed_per_week"), Kind.AVERAGE),
    Column("Contributors needed per event", Kind.AVERAGE, attrgetter("needed_per_event")),
    _count("Best week of contributors", "contributors", attrgetter("best_week")),
)
"""One line for each space, and the total; ranges are those in which 8 of 10 such seasons end."""


def as_json(found: Hypothesis) -> dict[str, Any]:
    """The hypothesis for scripts, with None where it is too early to say, or nothing is needed."""
    period, twelve = found.figures.period, found.twelve
    return {
        "season": period.season,
        "from": period.starts_on.isoformat(),
        "to": period.ends_on.isoformat(),
        "weeks_left": found.weeks_left,
        "hypothesis": {"spaces": SPACES, "contributors": CONTRIBUTORS, "of_these_spaces": found.share},
        "twelve_such_spaces": twelve
        and {"projected": twelve.projected, "at_least": twelve.range.low, "at_most": twelve.range.high},
        "lines": [{column.key: column.value(line) for column in HYPOTHESIS} for line in found.lines],
    }
