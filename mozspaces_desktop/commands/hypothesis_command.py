"""The command ``hypothesis``: where the season ends in every space, and what it would take."""

from __future__ import annotations

from argparse import Namespace

from mozspaces_desktop.commands.answers import Answer, one_line, table
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.figures.tables import TOTAL
from mozspaces_desktop.core.hypothesis import CONTRIBUTORS, Hypothesis, Line, Outlook, hypothesis_for
from mozspaces_desktop.core.hypothesis.hypothesis_columns import as_json

_COUNT_HEADERS = ("ends with", "8 of 10", "of", "stands", "needs a week")
_HEADERS = ("Space", "Pace", "Yield", "Events", *_COUNT_HEADERS, "Contributors", *_COUNT_HEADERS)


def hypothesis(arguments: Namespace) -> Answer:
    """Pace, yield, the season's end with its range, and what the targets would take."""
    with open_database(arguments) as database, database.read() as session:
        present = spaces.spaces(session)
        today = min((clock.local(clock.now(session), space.tzid).date() for space in present), default=None)
        season = spaces.season_named(session, arguments.season, today or clock.now(session).date())
        found = hypothesis_for(session, season)
    period = found.figures.period
    lines = table(_HEADERS, map(_row, found.lines))
    parts = (f"{one_line(period.name)}, {period.starts_on} to {period.ends_on}", lines, _together(found))
    return Answer(as_json(found), "\n\n".join(parts))


def _row(line: Line) -> list[object]:
    averages = [_shown(average.actual) for average in (line.per_week, line.per_event)]
    return [line.space or TOTAL, *averages, *_cells(line.events), *_cells(line.contributors)]


def _cells(outlook: Outlook) -> list[object]:
    within = outlook.range and f"{outlook.range.low}-{outlook.range.high}"
    needed = _shown(outlook.needed_per_week)
    return [outlook.so_far, outlook.projected, within, outlook.target, outlook.verdict.value, needed]


def _shown(average: float | None) -> str | None:
    return None if average is None else f"{average:.2f}"


def _together(found: Hypothesis) -> str:
    """What that says of the twelve spaces of the hypothesis."""
    share = f"The hypothesis is {CONTRIBUTORS} contributors, {found.share} of them from {_spaces(found)}."
    if found.twelve is None:
        return share
    within = found.twelve.range
    return f"{share} Twelve such spaces would come to {found.twelve.projected}, {within.low} to {within.high}."


def _spaces(found: Hypothesis) -> str:
    return "this space" if len(found.spaces) == 1 else f"these {len(found.spaces)} spaces"
