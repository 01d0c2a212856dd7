"""Reads a workbook of somebody else's, and plans and carries out its fill; all of it off the window's thread."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from mozspaces_desktop.core import clock, labels
from mozspaces_desktop.core.adopting.adopted_filling import FillOutcome, carry_out, remember_filled
from mozspaces_desktop.core.adopting.adopted_memory import Remembered, recall, remember
from mozspaces_desktop.core.adopting.fill_plan import Conflict, FillPlan, plan_fill
from mozspaces_desktop.core.adopting.foreign_sheets import ForeignWorkbook, read_foreign
from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.adopting.understanding import understand
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.figures import Scope, figures_for
from mozspaces_desktop.core.imports import Progress
from mozspaces_desktop.core.models import Space


@dataclass(frozen=True, slots=True)
class OpenedWorkbook:
    """A workbook, what is remembered of it, and how its lists are read: as remembered, else as understood."""

    workbook: ForeignWorkbook
    remembered: Remembered | None
    mappings: tuple[ListMapping, ...]

    @property
    def path(self) -> Path:
        """The file."""
        return self.workbook.path

    @property
    def is_known(self) -> bool:
        """Whether it can be filled without another question."""
        return self.remembered is not None and bool(self.remembered.lists)


@dataclass(frozen=True, slots=True)
class PlannedFill:
    """What a fill would do, with what is remembered of the workbook and the space that it was about before."""

    plan: FillPlan
    remembered: Remembered | None
    other_space: str | None
    """The space that the workbook was about so far, where that is another than now."""


def open_workbook(database: Database, path: Path, progress: Progress) -> OpenedWorkbook:
    """Read the workbook at `path`. Raises :class:`FileError`, for one of charts alone, too."""
    workbook = read_foreign(path, progress=progress)
    if not workbook.sheets:
        raise FileError(QT_TRANSLATE_NOOP("core", "“{file}” has no sheet with rows and columns."), file=path.name)
    with database.read() as session:
        remembered = recall(session, workbook)
    if remembered is not None and remembered.lists:
        return OpenedWorkbook(workbook, remembered, remembered.mappings)
    return OpenedWorkbook(workbook, remembered, understand(workbook, progress))


def remember_layout(
    database: Database, workbook: ForeignWorkbook, mappings: Sequence[ListMapping], scope: Scope
) -> None:
    """Keep how the lists of `workbook` are read, as one of the space of `scope` if that is about one."""
    space_id = scope.spaces[0].id if len(scope.spaces) == 1 else None
    with database.begin(labels.ADOPT_WORKBOOK, file=workbook.path.name) as session:
        remember(session, workbook, mappings, space_id=space_id)


def planned_fill(
    database: Database, workbook: ForeignWorkbook, scope: Scope, progress: Progress, *, names: bool
) -> PlannedFill:
    """What filling the figures of `scope` into `workbook`, which was adopted, would do now."""
    with database.read() as session:
        remembered = recall(session, workbook)
        figures = figures_for(session, scope, now=clock.now(session), tick=lambda: progress(0, 0))
        mappings = remembered.mappings if remembered else ()
        plan = plan_fill(session, workbook, mappings, figures, remembered, names=names)
        before = remembered.space_id if remembered else None
        space = session.get(Space, before) if before not in (None, plan.space_id) else None
        return PlannedFill(plan, remembered, space.name if space else None)


def carried_out(
    database: Database, plan: FillPlan, overwrite: Collection[Conflict], target: Path | None, progress: Progress
) -> FillOutcome:
    """Fill the workbook as planned, or write a filled copy to `target`; remember what was put into it.

    Raises :class:`FileError` when the file changed since it was read, is open elsewhere, or cannot be written.
    """
    outcome = carry_out(plan, overwrite=overwrite, target=target, progress=progress)
    with database.begin(labels.FILL_WORKBOOK, file=plan.path.name) as session:
        remember_filled(session, outcome)
    register(database, Exported.FILL, target or plan.path, space_id=plan.space_id, with_names=plan.names)
    return outcome
