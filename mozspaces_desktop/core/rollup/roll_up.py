"""The roll-up as a file: the pilot workbook of several spaces, with what was checked on its Definitions sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from mozspaces_desktop.core.definitions import Translate, in_english
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError, Sentence
from mozspaces_desktop.core.figures.scope import ALL_SPACES
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.pilot_workbook import ExportResult, workbook_name, write_figures
from mozspaces_desktop.core.rollup.combined_figures import figures_of
from mozspaces_desktop.core.rollup.space_rows import has_names
from mozspaces_desktop.core.rollup.workbook_review import Entry, Review, Standing

Worded = Callable[[Sentence], str]
"""Gives a sentence in the language of whoever reads it."""

_UNKNOWN = QT_TRANSLATE_NOOP(
    "core", "Not known: a workbook does not say who came, and somebody may have been to several spaces."
)
_WITHOUT_NAMES = QT_TRANSLATE_NOOP("core", "Contributors appear by name in “{file}”; here they have no name.")
_LEFT_OUT = QT_TRANSLATE_NOOP("core", "left out")


def roll_up_name(review: Review, day: date) -> str:
    """What the file of a roll-up is called when it is made on `day`."""
    return workbook_name(ALL_SPACES, review.period.name if review.period else "", day)


def write_roll_up(
    review: Review,
    target: Path,
    *,
    now: datetime,
    translate: Translate = in_english,
    worded: Worded = str,
    progress: Progress = silent,
) -> ExportResult:
    """Write the workbooks that go in by `review` to the workbook `target`, at the moment `now` (aware).

    The same files give the same bytes in whatever order, but for the line that says when it was made. Raises
    :class:`RefusedError` if no workbook goes in or `target` is one of the files, and :class:`FileError` when `target`
    cannot be written.
    """
    if review.period is None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There is no workbook to roll up; add one for each space."))
    if target.resolve() in [entry.path.resolve() for entry in review.entries]:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "“{file}” is one of the workbooks; choose another name for the roll-up."),
            file=target.name,
        )
    figures = figures_of(review.used, review.period)
    checks = tuple(_checks(review, worded))
    return write_figures(figures, target, now=now, translate=translate, checks=checks, progress=progress)


def _checks(review: Review, worded: Worded) -> Iterator[tuple[str, str]]:
    """What a reader of the roll-up should know of the files, each beside a term of its own."""
    yield "Unique attendees in a roll-up", worded(Sentence(_UNKNOWN))
    if review.missing:
        yield "Missing spaces", ", ".join(review.missing)
    for number, entry in enumerate(sorted(review.entries, key=_by_space), 1):
        yield f"Workbook {number}", " ".join(_about(entry, worded))


def _by_space(entry: Entry) -> tuple[bool, str, str, str]:
    workbook = entry.workbook
    said = ("", "") if workbook is None else (workbook.space, str(workbook.period.starts_on))
    return (entry.standing is Standing.LEFT_OUT, *said, entry.path.name)


def _about(entry: Entry, worded: Worded) -> Iterator[str]:
    """The file, what it is of, and what was found in it."""
    workbook, name = entry.workbook, entry.path.name
    if workbook is None or entry.standing is Standing.LEFT_OUT:
        yield f"{name}, {worded(Sentence(_LEFT_OUT))}:"
    else:
        yield f"{name}: {workbook.space}, {workbook.period.name}."
        if has_names(workbook):
            yield worded(Sentence(_WITHOUT_NAMES, file=name))
    yield from map(worded, entry.sentences)
