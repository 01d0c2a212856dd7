"""From the data file to a pilot workbook on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path

from sqlalchemy.orm import Session

from mozspaces_desktop import __version__
from mozspaces_desktop.core import clock
from mozspaces_desktop.core.definitions import Translate, in_english
from mozspaces_desktop.core.destination import file_name_part, written_beside
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.figures import Figures, Scope, figures_for
from mozspaces_desktop.core.figures.attendance import CheckedIn, attendance_list
from mozspaces_desktop.core.figures.tables import ATTENDANCE, EVENTS, SPACES, WEEKLY, contributor_columns
from mozspaces_desktop.core.imports import Problem, Progress, silent
from mozspaces_desktop.core.pilot_workbook import package
from mozspaces_desktop.core.pilot_workbook.dashboard import add_charts, write_dashboard
from mozspaces_desktop.core.pilot_workbook.definitions_sheet import parts, write_definitions
from mozspaces_desktop.core.pilot_workbook.sheets import Book

_WEEKLY = "Weekly"
_ROWS_A_REPORT = 20
_TO_MINUTE = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True)
class ExportResult:
    """The file that was written, and the `problems` of texts that it could not hold as they were."""

    path: Path
    problems: tuple[Problem, ...]


def workbook_name(space: str, period: str, day: date) -> str:
    """What the file of a space and period (a season's name, or days) is called when it is exported on `day`."""
    return f"{file_name_part(f'{space} {period}')} pilot metrics {day}.xlsx"


def export_workbook(
    session: Session,
    target: Path,
    scope: Scope,
    *,
    now: datetime,
    names: bool = False,
    attendance: bool = False,
    translate: Translate = in_english,
    progress: Progress = silent,
) -> ExportResult:
    """Write the figures of `scope`, as they stand at `now` (aware), to the workbook `target`.

    Contributors appear by name only with `names`; who was at which event is in it only with `attendance`. The title
    and the definitions are in the language of `translate`. The same data give the same bytes, but for the line that
    says when it was made. Raises :class:`FileError`, and leaves a file that was there as it was, when it cannot be
    written or another program has it open. `progress` counts rows, and may raise to stop.
    """
    figures = figures_for(session, scope, now=now, tick=lambda: progress(0, 1))
    people = None
    if attendance:
        people = attendance_list(session, scope.spaces, figures.events, tick=_ticker(progress, None))
    return write_figures(figures, target, now=now, people=people, names=names, translate=translate, progress=progress)


def write_figures(
    figures: Figures,
    target: Path,
    *,
    now: datetime,
    people: Sequence[CheckedIn] | None = None,
    names: bool = False,
    checks: Sequence[tuple[str, str]] = (),
    translate: Translate = in_english,
    progress: Progress = silent,
) -> ExportResult:
    """Write `figures`, wherever they come from, to the workbook `target`; `people`, if any, are who came.

    `checks` are terms and sentences that stand on the Definitions sheet, too. The rest is as for
    :func:`export_workbook`.
    """
    rows = len(figures.events) + len(figures.weekly) + len(figures.contributors) + len(people or ())
    with written_beside(target, shared=not names and people is None) as partial:
        book = Book(_ticker(progress, rows))
        headings = _headings(figures, now, translate)
        _write_sheets(book, figures, people, headings, names=names)
        write_definitions(book, figures, translate, names=names, attendance=people is not None, checks=checks)
        dated = datetime.combine(figures.period.ends_on, time.min)
        package.save(book.workbook, partial, book.rows, book.strings, title=headings[0], dated=dated)
    return ExportResult(target, tuple(book.problems))


def _write_sheets(
    book: Book,
    figures: Figures,
    people: Sequence[CheckedIn] | None,
    headings: Sequence[str],
    *,
    names: bool,
) -> None:
    """All sheets in the order of the format, but for the last."""
    dashboard, areas = write_dashboard(book, figures, headings)
    book.table_sheet("Events", "tblEvents", EVENTS, figures.events)
    weekly = book.table_sheet(_WEEKLY, "tblWeekly", WEEKLY, figures.weekly)
    book.table_sheet("Contributors", "tblContributors", contributor_columns(names=names), figures.contributors)
    if figures.spaces:
        book.table_sheet("Spaces", "tblSpaces", SPACES, figures.spaces, totalled=True)
    if people is not None:
        book.table_sheet("Attendance", "tblAttendance", ATTENDANCE, people)
    add_charts(dashboard, figures, areas, weekly, _WEEKLY)


def _headings(figures: Figures, now: datetime, translate: Translate) -> tuple[str, str, str]:
    """The lines above the Dashboard's tables: what it is, of which days and part of the events, and when it was made.

    That is by the space's clock, and by universal time where there are several.
    """
    title = translate(QT_TRANSLATE_NOOP("definitions", "{space}: {season} metrics dashboard"))
    days = translate(QT_TRANSLATE_NOOP("definitions", "{start} to {end}"))
    made = translate(QT_TRANSLATE_NOOP("definitions", "Generated {time} by MozSpaces Desktop {version}"))
    period, spaces = figures.period, figures.scope.spaces
    if figures.spaces:
        name, moment = (
            translate(QT_TRANSLATE_NOOP("definitions", "All spaces")),
            f"{now.astimezone(UTC):{_TO_MINUTE}} UTC",
        )
    else:
        name, moment = figures.space, f"{clock.local(now, spaces[0].tzid):{_TO_MINUTE}}"
    only = (f"{what}: {which}" for what, which in parts(figures.scope))
    return (
        title.format(space=name, season=period.name),
        "; ".join([days.format(start=period.starts_on, end=period.ends_on), *only]),
        made.format(time=moment, version=__version__),
    )


def _ticker(progress: Progress, total: int | None) -> Callable[[], None]:
    """Counts rows and reports now and then, often enough for a window to be given way to.

    Of `total` rows, the few beside those of the large sheets aside; without a total, that nothing is written yet.
    """
    rows = count(1)

    def tick() -> None:
        done = next(rows)
        if done % _ROWS_A_REPORT == 0:
            progress(*(0, 1) if total is None else (min(done, total), total))

    return tick
