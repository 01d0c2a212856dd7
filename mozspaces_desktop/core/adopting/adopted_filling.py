"""Fills a workbook that was adopted as it was planned, and remembers what was put into it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from mozspaces_desktop.core.adopting.adopted_memory import remember, remember_row
from mozspaces_desktop.core.adopting.cell_meaning import same
from mozspaces_desktop.core.adopting.fill_plan import Conflict, FillPlan, KnownRow, ListPlan
from mozspaces_desktop.core.adopting.foreign_sheets import ForeignSheet, ForeignWorkbook, read_foreign
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.figures.tables import Value
from mozspaces_desktop.core.foreign_workbook import Filled, NewValue, fill
from mozspaces_desktop.core.imports import Progress, silent


@dataclass(frozen=True, slots=True)
class FillOutcome:
    """A plan that was carried out: where, which conflicts were overwritten, and what the editor says of it.

    `written` is the workbook as it is now if something could not be put into it, else None.
    """

    plan: FillPlan
    path: Path
    overwritten: tuple[Conflict, ...]
    filled: Filled
    written: ForeignWorkbook | None


def carry_out(
    plan: FillPlan,
    *,
    overwrite: Collection[Conflict] = (),
    target: Path | None = None,
    progress: Progress = silent,
) -> FillOutcome:
    """Write what `plan` says, into the workbook itself or, if there is a `target`, into a copy of it.

    Of the conflicts only those to `overwrite` are written over. Where nothing changes the file is not touched. Raises
    :class:`FileError` if the workbook was changed since it was read for the plan, or cannot be written.
    """
    path = target or plan.path
    edits = plan.edits(overwrite)
    if plan.path.exists() and plan.path.read_bytes() != plan.workbook.data:
        raise FileError(
            QT_TRANSLATE_NOOP("core", "“{file}” has changed since it was read. Look at what would be filled again."),
            file=plan.path.name,
        )
    if not edits and target is None:
        return FillOutcome(plan, path, (), Filled(0, 0, ()), None)
    filled = fill(plan.path, path, edits, progress=progress)
    written = read_foreign(path) if filled.problems else None
    return FillOutcome(plan, path, tuple(one for one in plan.conflicts if one in overwrite), filled, written)


def remember_filled(session: Session, outcome: FillOutcome) -> None:
    """Keep how the workbook is read and what was put into it; of a copy nothing is kept.

    The action at hand is not undone by undoing: the file stays filled. Only what is new is written.
    """
    plan = outcome.plan
    if outcome.path != plan.path:
        return
    keys = remember(session, plan.workbook, [one.mapping for one in plan.lists], space_id=plan.space_id)
    for one in plan.lists:
        memory = _ListMemory(session, keys[one.mapping.place], one, outcome)
        for known in one.known:
            memory.keep_known(known)
        memory.keep_appended()


class _ListMemory:
    """Remembers the rows of one list."""

    def __init__(self, session: Session, list_id: str, plan: ListPlan, outcome: FillOutcome) -> None:
        self._session = session
        self._list_id = list_id
        self._plan = plan
        self._overwritten = frozenset(outcome.overwritten)
        written = outcome.written
        self._sheet = written.sheet(plan.mapping.sheet) if written else None

    def keep_known(self, known: KnownRow) -> None:
        """Remember a row that was there: what it holds of ours now, else what of ours it held at the last fill."""
        overwritten = [one.change for one in known.conflicts if one in self._overwritten]
        changes = {change.header: change.new for change in (*known.changes, *overwritten)}
        written = self._landed(known.number, changes)
        before = known.before
        filled, agreed = (dict(before.filled), dict(before.agreed)) if before else ({}, {})
        for header, value in known.agreed.items():
            (filled if header in filled else agreed)[header] = value
        for header, value in written.items():
            agreed.pop(header, None)
            filled[header] = value
        remember_row(
            self._session,
            self._list_id,
            known.row.key,
            before,
            filled=filled,
            agreed=agreed,
            person_id=known.row.person_id,
        )

    def keep_appended(self) -> None:
        """Remember the rows that were added, as far as they are there."""
        for number, row in enumerate(self._plan.appended, self._plan.mapping.place.last_row + 1):
            values = self._plan.new_values(row)
            headers = {column: header for header, column in self._plan.mapping.columns.items()}
            filled = self._landed(number, {headers[column]: new for column, new in values.items()})
            if filled:
                before = self._plan.memory.get(row.key)
                remember_row(
                    self._session, self._list_id, row.key, before, filled=filled, agreed={}, person_id=row.person_id
                )

    def _landed(self, number: int, changes: Mapping[str, NewValue]) -> dict[str, Value]:
        """Those of the new values of a row that are in the file."""
        sheet: ForeignSheet | None = self._sheet
        columns = self._plan.mapping.columns
        return {
            header: new.value
            for header, new in changes.items()
            if sheet is None or same(sheet.value(number, columns[header]), new.value, new.kind, header)
        }
