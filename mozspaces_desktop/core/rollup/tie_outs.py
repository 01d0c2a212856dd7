"""Do the numbers of one pilot workbook tie out? Its Dashboard, its Weekly sheet and its rows have to say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.figures.events_counted import known_sum
from mozspaces_desktop.core.figures.tables import TOTAL
from mozspaces_desktop.core.pilot_workbook.read_rows import FocusRow, PilotWorkbook, TrackRow

Number = float | None

_DIFFERENT = QT_TRANSLATE_NOOP("core", "{what}: {first} says {here}, the rows of {second} come to {there}.")
_NOTHING_TO_COMPARE = QT_TRANSLATE_NOOP("core", "It has no {table}, so its totals cannot be compared with that.")

_EVENTS_HELD, _ATTENDEES, _NEWCOMERS = "Events held", "Attendees", "Newcomers"
_CONTRIBUTORS, _PUBLIC_EVENTS = "New active contributors", "Public events held"


@dataclass(frozen=True, slots=True)
class _Sums:
    """What one part of a workbook comes to; None in place of a count that nobody recorded."""

    events_held: Number
    attendees: Number
    newcomers: Number
    new_active_contributors: Number


def tie_outs(workbook: PilotWorkbook) -> list[Sentence]:
    """A sentence for each total that does not tie out, with both numbers; and for each table that is not there."""
    return list(_tie_outs(workbook))


def _tie_outs(workbook: PilotWorkbook) -> Iterator[Sentence]:
    rows = _of_rows(workbook)
    events = workbook.events_sheet
    if workbook.headline:
        yield from _differences("Dashboard", _of_headline(workbook), events, rows)
    if workbook.weekly:
        yield from _differences("Weekly", _of_weeks(workbook), events, rows)
    for name, lines in (("tblTrack", workbook.tracks), ("tblFocus", workbook.focus_areas)):
        total = next((line for line in lines if _name(line) == TOTAL), None)
        if total is not None:
            yield from _differences(name, _of_line(total), events, rows)
    tracks = [line for line in workbook.tracks if line.track != TOTAL]
    if tracks:
        held = known_sum(line.events_held for line in tracks)
        yield from _difference(_EVENTS_HELD, "tblTrack", held, events, rows.events_held)
    present = {
        "Dashboard": workbook.headline,
        "Weekly": workbook.weekly,
        "tblTrack": workbook.tracks,
        "tblFocus": workbook.focus_areas,
    }
    for table, lines_of_it in present.items():
        if not lines_of_it:
            yield Sentence(_NOTHING_TO_COMPARE, table=table)


def _of_rows(workbook: PilotWorkbook) -> _Sums:
    held = [event for event in workbook.events if event.counts]
    return _Sums(
        len(held),
        known_sum(event.attendees for event in held),
        known_sum(event.newcomers for event in held),
        len(workbook.contributors),
    )


def _of_headline(workbook: PilotWorkbook) -> _Sums:
    def actual(metric: str) -> Number:
        line = workbook.headline.get(metric)
        return None if line is None else line.actual

    return _Sums(actual(_PUBLIC_EVENTS), actual(_ATTENDEES), actual(_NEWCOMERS), actual(_CONTRIBUTORS))


def _of_weeks(workbook: PilotWorkbook) -> _Sums:
    weeks = workbook.weekly
    return _Sums(
        known_sum(week.events_held for week in weeks),
        known_sum(week.attendees for week in weeks),
        known_sum(week.newcomers for week in weeks),
        known_sum(week.new_active_contributors for week in weeks),
    )


def _name(line: TrackRow | FocusRow) -> str:
    return line.track if isinstance(line, TrackRow) else line.focus_area


def _of_line(line: TrackRow | FocusRow) -> _Sums:
    return _Sums(line.events_held, line.attendees, line.newcomers, line.new_active_contributors)


def _differences(first: str, here: _Sums, events: str, rows: _Sums) -> Iterable[Sentence]:
    """What the part `first` says otherwise than the rows of the sheet `events` and of Contributors."""
    yield from _difference(_EVENTS_HELD, first, here.events_held, events, rows.events_held)
    yield from _difference(_ATTENDEES, first, here.attendees, events, rows.attendees)
    yield from _difference(_NEWCOMERS, first, here.newcomers, events, rows.newcomers)
    contributors = here.new_active_contributors, "Contributors", rows.new_active_contributors
    yield from _difference(_CONTRIBUTORS, first, *contributors)


def _difference(what: str, first: str, here: Number, second: str, there: Number) -> Iterable[Sentence]:
    if here != there:
        yield Sentence(_DIFFERENT, what=what, first=first, here=_shown(here), second=second, there=_shown(there))


def _shown(number: Number) -> str:
    return "–" if number is None else f"{number:g}"
