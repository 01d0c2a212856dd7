"""What reading a workbook back would bring, worked out off the window's thread, and in words for the dialog."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError, Sentence
from mozspaces_desktop.core.imports import Progress
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.pilot_workbook.read_rows import PilotWorkbook
from mozspaces_desktop.core.pilot_workbook.reading import read_workbook
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.workbook_import import Effect, ImportPlan, Planned, plan_import, space_meant
from mozspaces_desktop.core.workbook_import.workbook_plan import refuse_several
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.dates import numeric_day
from mozspaces_desktop.gui.reports.report_wording import one_line

translate = QCoreApplication.translate

Words = tuple[str, str, str]
"""Where in the workbook, which event, and what becomes of it."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A workbook, the spaces of the file by key, and what it would bring into the one that it is of.

    Where the file has no such space there is no plan, and `refusal` says so.
    """

    workbook: PilotWorkbook
    spaces: dict[str, str]
    plan: ImportPlan | None
    refusal: Sentence | None = None


def read_preview(database: Database, path: Path, progress: Progress) -> Preview:
    """Read the workbook at `path`, and plan what it would bring. Raises :class:`FileError`, :class:`RefusedError`."""
    workbook = read_workbook(path, progress)
    refuse_several(workbook)
    with database.read() as session:
        names = {space.id: space.name for space in spaces.spaces(session)}
        try:
            space = space_meant(session, workbook)
        except RefusedError as error:
            return Preview(workbook, names, None, error.sentence)
        return Preview(workbook, names, plan_import(session, space, workbook))


def planned_for(database: Database, workbook: PilotWorkbook, space_id: str) -> ImportPlan:
    """What `workbook` would bring into the space with the key `space_id`."""
    with database.read() as session:
        return plan_import(session, row(session, Space, space_id), workbook)


def lines_of(plan: ImportPlan) -> list[Words]:
    """What changes and what should be known, first what concerns the workbook as a whole, then by row."""
    events = [(item.row.row, _event_line(plan, item)) for item in plan.items if item.effect in _CHANGES]
    problems = [
        (one.row or 0, (_place(one.sheet, one.row), "", messages.sentence(one.reason))) for one in plan.problems
    ]
    return [words for _row, words in sorted([*problems, *events], key=lambda line: line[0])]


_CHANGES = (Effect.NEW, Effect.TOTALS)


def _place(sheet: str, number: int | None) -> str:
    """Where in the workbook something stands."""
    if number is None:
        return one_line(sheet)
    return translate("WorkbookImport", "{sheet}, row {row}").format(sheet=one_line(sheet), row=number)


def _event_line(plan: ImportPlan, item: Planned) -> Words:
    row = item.row
    where = _place(plan.workbook.events_sheet, row.row)
    return where, f"{numeric_day(row.date)} {one_line(row.event)}", ", ".join(_effect_words(item))


def _effect_words(item: Planned) -> Iterator[str]:
    if item.effect is Effect.NEW:
        yield translate("WorkbookImport", "new event")
    if item.row.attendees is None:
        yield translate("WorkbookImport", "attendance not recorded")
    elif item.before is None:
        yield translate("WorkbookImport", "{count} attendees").format(count=item.row.attendees)
    else:
        text = translate("WorkbookImport", "{count} attendees instead of {before}")
        yield text.format(count=item.row.attendees, before=item.before.attendees)
