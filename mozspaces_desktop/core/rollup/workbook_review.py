"""Which of some files go into a roll-up, which do not, and what a manager should know of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum, auto
from functools import partial
from pathlib import Path

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError, Sentence
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.pilot_workbook.read_rows import PilotWorkbook
from mozspaces_desktop.core.pilot_workbook.reading import read_workbook
from mozspaces_desktop.core.rollup.tie_outs import tie_outs
from mozspaces_desktop.core.spaces import OFFICES
from mozspaces_desktop.core.text import fold

EXPECTED = tuple(office.city for office in OFFICES)
"""The spaces that a roll-up is expected to have: the twelve of 2014."""

_FRESH = timedelta(days=7)
"""How much older than the latest a workbook may be before that is said."""

_MOST_ROWS = 5
"""Unreadable rows of a workbook that are told one by one."""

_SEVERAL = QT_TRANSLATE_NOOP("core", "It is of several spaces already; roll up the workbook of each space instead.")
_FILTERED = QT_TRANSLATE_NOOP("core", "It is about a part of the events only ({parts}); export it without filters.")
_OTHER_DAYS = QT_TRANSLATE_NOOP(
    "core", "It is about {start} to {end}, which is not within {first} to {last}, the days of the others."
)
_DOUBLED = QT_TRANSLATE_NOOP("core", "“{file}” has {space} for these days already; only the one made last goes in.")
_FEWER_DAYS = QT_TRANSLATE_NOOP("core", "It is about {start} to {end} only, not all of {first} to {last}.")
_NO_TARGETS = QT_TRANSLATE_NOOP("core", "It has no target for the season, so nothing is added to that.")
_UNEXPECTED = QT_TRANSLATE_NOOP("core", "{space} is not among the spaces that are expected.")
_OLDER = QT_TRANSLATE_NOOP("core", "It was made on {day}, and another on {last}: it may lack events.")
_MORE_ROWS = QT_TRANSLATE_NOOP("core", "{count} more rows could not be read.")


class Standing(Enum):
    """What becomes of a file."""

    GOOD = auto()
    WARNING = auto()
    """It goes in, and something about it should be known."""
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read: its workbook, or why it is none."""

    path: Path
    found: PilotWorkbook | Sentence


@dataclass
class Entry:
    """A file, what becomes of it, and the `sentences` that say why."""

    path: Path
    workbook: PilotWorkbook | None
    standing: Standing = Standing.GOOD
    sentences: list[Sentence] = field(default_factory=list)

    def leave_out(self, reason: Sentence) -> None:
        """It does not go in."""
        self.standing = Standing.LEFT_OUT
        self.sentences = [reason]

    def warn(self, *sentences: Sentence) -> None:
        """It goes in, but these should be known."""
        self.sentences += sentences
        if sentences and self.standing is Standing.GOOD:
            self.standing = Standing.WARNING


@dataclass(frozen=True)
class Review:
    """The files in the order given, the days that they are about together, and the expected spaces without a file."""

    entries: tuple[Entry, ...]
    period: Period | None
    missing: tuple[str, ...]

    @property
    def used(self) -> list[PilotWorkbook]:
        """The workbooks that go in, by space and days, whatever the order of the files."""
        return sorted((workbook for _entry, workbook in _going(self.entries)), key=_order)


def _order(workbook: PilotWorkbook) -> tuple[str, str, date, str]:
    return fold(workbook.space), workbook.space, workbook.period.starts_on, workbook.path.name


def read_files(paths: Sequence[Path], progress: Progress = silent) -> list[ReadFile]:
    """Each of `paths` as a workbook, or with the sentence that says why it is none; `progress` may raise to stop."""
    return [_read(path, partial(_tell, progress, number, len(paths))) for number, path in enumerate(paths)]


def _tell(progress: Progress, files: int, total: int, _rows: int, _all_rows: int) -> None:
    """Tell how many files are read: how many rows a file has is not known before its end."""
    progress(files, total)


def _read(path: Path, progress: Progress) -> ReadFile:
    progress(0, 0)
    try:
        return ReadFile(path, read_workbook(path, progress))
    except FileError as error:
        return ReadFile(path, error.sentence)


def reviewed(files: Sequence[ReadFile], expected: Sequence[str] = EXPECTED) -> Review:
    """What becomes of each of `files`, in whatever order they are; they are to be of the `expected` spaces."""
    entries = tuple(_first_look(file) for file in files)
    period = _common_period([workbook for _entry, workbook in _going(entries)])
    if period is not None:
        _leave_out_other_days(_going(entries), period)
        _leave_out_doubled(_going(entries))
        going = _going(entries)
        last_made = max((workbook.generated or date.min for _entry, workbook in going), default=date.min)
        for entry, workbook in going:
            entry.warn(*_warnings(workbook, period, expected, last_made))
    present = {fold(workbook.space) for _entry, workbook in _going(entries)}
    return Review(entries, period, tuple(name for name in expected if fold(name) not in present))


def _first_look(file: ReadFile) -> Entry:
    """Leave out what is no workbook of one space with all its events."""
    if isinstance(file.found, Sentence):
        return Entry(file.path, None, Standing.LEFT_OUT, [file.found])
    entry = Entry(file.path, file.found)
    if file.found.several_spaces:
        entry.leave_out(Sentence(_SEVERAL))
    elif file.found.parts:
        entry.leave_out(Sentence(_FILTERED, parts=", ".join(file.found.parts)))
    return entry


def _going(entries: Iterable[Entry]) -> list[tuple[Entry, PilotWorkbook]]:
    """The entries that go in, as far as it is known, with their workbooks."""
    return [
        (entry, entry.workbook)
        for entry in entries
        if entry.workbook is not None and entry.standing is not Standing.LEFT_OUT
    ]


def _common_period(workbooks: Sequence[PilotWorkbook]) -> Period | None:
    """The days that most of the workbooks are about; of several such, the most days, and the earliest of them."""
    periods = Counter(workbook.period for workbook in workbooks)

    def rank(period: Period) -> tuple[int, int, int, str]:
        days = (period.ends_on - period.starts_on).days
        return periods[period], days, -period.starts_on.toordinal(), period.season or ""

    return max(periods, key=rank, default=None)


def _leave_out_other_days(going: Iterable[tuple[Entry, PilotWorkbook]], common: Period) -> None:
    for entry, workbook in going:
        if workbook.period.starts_on not in common or workbook.period.ends_on not in common:
            entry.leave_out(_about_days(_OTHER_DAYS, workbook.period, common))


def _about_days(template: str, period: Period, common: Period) -> Sentence:
    days = {"start": period.starts_on, "end": period.ends_on, "first": common.starts_on, "last": common.ends_on}
    return Sentence(template, **days)


def _leave_out_doubled(going: Iterable[tuple[Entry, PilotWorkbook]]) -> None:
    """Of workbooks of one space with days in common only the one made last goes in, of one day the longest."""
    kept: list[PilotWorkbook] = []
    for entry, workbook in sorted(going, key=lambda pair: _latest_first(pair[1])):
        other = next((one for one in kept if _overlap(one, workbook)), None)
        if other is None:
            kept.append(workbook)
        else:
            entry.leave_out(Sentence(_DOUBLED, file=other.path.name, space=workbook.space))


def _latest_first(workbook: PilotWorkbook) -> tuple[int, int, str, str]:
    made, days = (workbook.generated or date.min).toordinal(), workbook.period.ends_on - workbook.period.starts_on
    return -made, -days.days, workbook.path.name, str(workbook.path)


def _overlap(one: PilotWorkbook, other: PilotWorkbook) -> bool:
    """Whether both are of the same space and have days in common."""
    apart = one.period.ends_on < other.period.starts_on or other.period.ends_on < one.period.starts_on
    return fold(one.space) == fold(other.space) and not apart


def _warnings(workbook: PilotWorkbook, common: Period, expected: Sequence[str], last_made: date) -> Iterator[Sentence]:
    """What should be known of a workbook that goes in."""
    if (workbook.period.starts_on, workbook.period.ends_on) != (common.starts_on, common.ends_on):
        yield _about_days(_FEWER_DAYS, workbook.period, common)
    if common.season is not None and target(workbook, "Public events held") is None:
        yield Sentence(_NO_TARGETS)
    if fold(workbook.space) not in map(fold, expected):
        yield Sentence(_UNEXPECTED, space=workbook.space)
    if workbook.generated is not None and last_made - workbook.generated > _FRESH:
        yield Sentence(_OLDER, day=workbook.generated, last=last_made)
    yield from tie_outs(workbook)
    yield from (problem.as_sentence() for problem in workbook.problems[:_MOST_ROWS])
    if len(workbook.problems) > _MOST_ROWS:
        yield Sentence(_MORE_ROWS, count=len(workbook.problems) - _MOST_ROWS)


def target(workbook: PilotWorkbook, metric: str) -> float | None:
    """What the Dashboard of a workbook gives as the target of a metric."""
    line = workbook.headline.get(metric)
    return None if line is None else line.target
