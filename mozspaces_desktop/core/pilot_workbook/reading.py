"""A pilot workbook read again: one of ours, whatever the programs and hands did to it that it went through since.

What it says of itself (its format, its space, its days) is found on the Definitions sheet and in the lines above the
Dashboard's tables, in whatever language it was exported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError, MozSpacesError, NoPilotWorkbookError, Sentence
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.tables import EVENTS, WEEKLY, Column, contributor_columns
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.pilot_workbook import found_tables as tables
from mozspaces_desktop.core.pilot_workbook.cell_values import text
from mozspaces_desktop.core.pilot_workbook.definitions_sheet import (
    FORMAT,
    ONLY_COORDINATOR,
    ONLY_FOCUS_AREA,
    ONLY_TRACK,
    PERIOD,
    SPACE,
)
from mozspaces_desktop.core.pilot_workbook.found_tables import FoundTable
from mozspaces_desktop.core.pilot_workbook.read_rows import PilotWorkbook, RowProblem
from mozspaces_desktop.core.pilot_workbook.row_reading import EVENT, RowReading, missing_columns
from mozspaces_desktop.core.text import fold
from mozspaces_desktop.core.workbook_file import check_package, damage_refused, file_bytes

_DAY = re.compile(r"\b(\d{4}-\d{2}-\d{2})\b")
_COLON = re.compile(r"\s*[:：]\s*")
_SEASON_BESIDE = ("metrics dashboard", "tableau de bord")
"""What a title says after the space, beside the season, in the languages of the program."""

_LONGEST_TITLE = 500
"""Characters of a title in which colons are looked for."""

_COLUMNS: Mapping[str, Sequence[Column[Any]]] = {
    tables.EVENTS: EVENTS,
    tables.WEEKLY: WEEKLY,
    tables.CONTRIBUTORS: contributor_columns(names=False),
}
"""The columns of the tables that fill a sheet, as the format lays them down."""

_NEEDED = ("Date", "Event", "Track", "Public", "Status")
"""Columns of the Events table without which no event can be read."""


def read_workbook(path: Path, progress: Progress = silent) -> PilotWorkbook:
    """The pilot workbook at `path`; `progress` is told of rows, and may raise to stop.

    Raises :class:`FileError`, with one sentence, for a file that is none, of another format, damaged, protected, or
    too large. A row that cannot be read is among the problems of the workbook, and the rest goes in.
    """
    data = file_bytes(path)
    check_package(
        data,
        no_workbook=QT_TRANSLATE_NOOP("core", "This is not an Excel workbook. Choose a pilot workbook (.xlsx)."),
    )
    with damage_refused():
        found = tables.found_tables(data, progress)
    return _Workbook(path, found).read()


class _Workbook:
    """The tables of one workbook while they are read."""

    def __init__(self, path: Path, found: Iterable[FoundTable]) -> None:
        self._path = path
        self._reading = RowReading()
        self._tables: dict[str, FoundTable] = {}
        for table in sorted(found, key=_headers_of_the_contract, reverse=True):
            if table.name in self._tables:
                said = QT_TRANSLATE_NOOP(
                    "core", "A table like this stands on the sheet {sheet}, too; that one is read."
                )
                first = self._tables[table.name]
                self._reading.problems.append(RowProblem(table.sheet, None, Sentence(said, sheet=first.sheet)))
            else:
                self._tables[table.name] = table

    def read(self) -> PilotWorkbook:
        """Everything that can be read. Raises :class:`FileError`."""
        facts = self._facts()
        self._check_format(facts)
        events = self._events_table()
        title, days, made = self._titles()
        filters = facts.get("Filters", "")
        starts_on, ends_on = self._days([facts.get(PERIOD, ""), days, filters, title])
        space, season = _space_and_season(title, facts, filters)
        if not space:
            raise self._refusal(
                QT_TRANSLATE_NOOP("core", "“{file}” does not say of which space it is; its first line should.")
            )
        period = Period(starts_on, ends_on, season)
        reading = self._reading
        rows = reading.events(events, period)
        headline, tracks, areas = (self._table(name) for name in (tables.HEADLINE, tables.TRACK, tables.FOCUS))
        weekly, contributors = self._table(tables.WEEKLY), self._table(tables.CONTRIBUTORS)
        return PilotWorkbook(
            path=self._path,
            format=FORMAT,
            version=facts.get("Version", ""),
            space=space,
            period=period,
            generated=_day_in(made),
            parts=tuple(facts[term] for term in (ONLY_TRACK, ONLY_COORDINATOR, ONLY_FOCUS_AREA) if facts.get(term)),
            several_spaces=tables.SPACES in self._tables,
            headline=reading.headline(headline),
            tracks=reading.tracks(tracks),
            focus_areas=reading.focus_areas(areas),
            events=rows,
            events_sheet=events.sheet,
            events_left_out=len(events.lines) - len(rows),
            weekly=reading.weeks(weekly),
            contributors=reading.contributors(contributors),
            problems=tuple(reading.problems),
        )

    def _facts(self) -> Mapping[str, str]:
        """The terms of the Definitions sheet with what stands beside them; the last says what the workbook is."""
        lines = self._table(tables.DEFINITIONS).lines
        return {text(line["Term"]): text(line["Meaning"]) for line in lines}

    def _check_format(self, facts: Mapping[str, str]) -> None:
        said = facts.get("Format", "")
        if not said:
            raise NoPilotWorkbookError(
                QT_TRANSLATE_NOOP(
                    "core", "“{file}” is no pilot workbook: it has no Definitions sheet that says its format."
                ),
                file=self._path.name,
            )
        if said != FORMAT:
            raise self._refusal(
                QT_TRANSLATE_NOOP(
                    "core", "“{file}” has the format {format}; this version of MozSpaces Desktop reads {known}."
                ),
                format=said,
                known=FORMAT,
            )

    def _events_table(self) -> FoundTable:
        table = self._tables.get(tables.EVENTS)
        missing = [header for header in _NEEDED if table is None or not table.has(header)]
        if table is None or missing:
            raise self._refusal(
                QT_TRANSLATE_NOOP("core", "“{file}” has no table of events with the column “{header}”."),
                header=missing[0],
            )
        self._reading.problems += missing_columns(table, EVENT)
        return table

    def _titles(self) -> tuple[str, str, str]:
        """The lines above the tables of the Dashboard: what it is, of which days, and when it was made."""
        above = (*self._table(tables.HEADLINE).above, "", "", "")
        return above[0], above[1], above[2]

    def _days(self, texts: Iterable[str]) -> tuple[date, date]:
        """The first and the last day of the workbook, from the first of `texts` that has both."""
        for said in texts:
            try:
                days = [date.fromisoformat(found) for found in _DAY.findall(said)]
                if len(days) >= 2:
                    return Period(days[0], days[1]).starts_on, days[1]
            except (ValueError, MozSpacesError):
                continue
        raise self._refusal(
            QT_TRANSLATE_NOOP("core", "“{file}” does not say which days it is about; its second line should.")
        )

    def _table(self, name: str) -> FoundTable:
        """A table, an empty one where the workbook has none."""
        return self._tables.get(name) or FoundTable(name, name, (), frozenset())

    def _refusal(self, template: str, **values: object) -> FileError:
        return FileError(template, file=self._path.name, **values)


def _headers_of_the_contract(table: FoundTable) -> int:
    """How many columns a table has of those that it should: a list of somebody's own may have a few of them, too."""
    return sum(table.has(column.header) for column in _COLUMNS.get(table.name, ()))


def _day_in(said: str) -> date | None:
    """The first day that is written in a text."""
    try:
        return next((date.fromisoformat(found) for found in _DAY.findall(said)), None)
    except ValueError:
        return None


def _space_and_season(title: str, facts: Mapping[str, str], filters: str) -> tuple[str, str | None]:
    """The space and the season: said by the Definitions, or else by the title, "<Space>: <season> metrics dashboard".

    Where a name has a colon, too, the space is the longest beginning of the title that the filters mention.
    """
    if facts.get(SPACE):
        season, colon, _days = facts.get(PERIOD, "").rpartition(": ")
        return facts[SPACE], season if colon else None
    before = [title[: colon.start()] for colon in _COLON.finditer(title[:_LONGEST_TITLE])]
    mentioned = [one for one in before if fold(one) in fold(filters)]
    space = (mentioned or before or [""])[-1 if mentioned else 0]
    rest = _COLON.sub("", title[len(space) :], count=1)
    for words in _SEASON_BESIDE:
        rest = rest.removesuffix(words).removeprefix(words)
    season = rest.strip()
    return space.strip(), None if _DAY.match(season) else season or None
