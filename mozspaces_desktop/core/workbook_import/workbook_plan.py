"""What reading a pilot workbook back would change, to be shown before it happens, and then changing it.

An event that the calendar does not have comes in as the workbook says it, with its counts as recorded totals. One that
it has keeps all that is said of it here; only its recorded totals follow the workbook, unless people were checked in.
One that was deleted here stays deleted. Reading the same workbook again changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from sqlalchemy.orm import Session

from mozspaces_desktop.core.contributions import record_totals
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError, Sentence
from mozspaces_desktop.core.events import EventFields, add_event, change_event
from mozspaces_desktop.core.imports import ImportResult, Progress, silent
from mozspaces_desktop.core.models import Event, EventStatus, RecordedTotals, Space
from mozspaces_desktop.core.pilot_workbook.read_rows import EventRow, PilotWorkbook, RowProblem
from mozspaces_desktop.core.rows import row as row_of
from mozspaces_desktop.core.spaces import spaces
from mozspaces_desktop.core.text import fold
from mozspaces_desktop.core.workbook_import.calendar_matches import CalendarMatches
from mozspaces_desktop.core.workbook_import.row_identity import identified, moments_of
from mozspaces_desktop.core.workbook_import.space_names import SpaceNames

NOT_READ_BACK = Sentence(
    QT_TRANSLATE_NOOP(
        "core",
        "Sign-ups, show rates, contributors and who attended are not read back: a workbook only counts them.",
    )
)
"""What a workbook says that no import brings in."""

_DELETED = QT_TRANSLATE_NOOP("core", "The event was deleted here; it stays deleted.")
_NOT_HELD = QT_TRANSLATE_NOOP("core", "The event is not held here, so its recorded total does not count yet.")
_PART = QT_TRANSLATE_NOOP("core", "The workbook is about a part of the events only ({parts}); these come in.")


class Effect(Enum):
    """What becomes of one event of a workbook."""

    NEW = auto()
    TOTALS = auto()
    """The event is there; its recorded totals become those of the workbook."""
    UNCHANGED = auto()
    DELETED = auto()
    """Somebody deleted it here, and it stays out."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One event of a workbook and what becomes of it; `event` is the one of the calendar, None for a new one.

    `uid` is its identity, and `said` what a new event says; `before` are the totals that change.
    """

    row: EventRow
    uid: str
    effect: Effect
    event: Event | None = None
    said: EventFields | None = None
    before: RecordedTotals | None = None


@dataclass(frozen=True)
class ImportPlan:
    """What reading `workbook` into the space would do: `items` in the order of its rows, and every problem."""

    workbook: PilotWorkbook
    space_id: str
    items: tuple[Planned, ...]
    problems: tuple[RowProblem, ...]

    def count(self, *effects: Effect) -> int:
        """How many events have one of `effects`."""
        return sum(item.effect in effects for item in self.items)

    @property
    def left_out(self) -> int:
        """How many rows of events bring nothing: they cannot be read, or their event was deleted here."""
        return self.workbook.events_left_out + self.count(Effect.DELETED)


def space_meant(session: Session, workbook: PilotWorkbook) -> Space:
    """The space of the file that the workbook is of. Raises :class:`RefusedError` if there is none, or it has several.

    Whoever chooses the space themselves need not ask.
    """
    refuse_several(workbook)
    present = spaces(session)
    for space in present:
        if fold(space.name) == fold(workbook.space):
            return space
    raise RefusedError(
        QT_TRANSLATE_NOOP(
            "core", "“{file}” is the workbook of {space}, and this file has {names}; say into which space it goes."
        ),
        file=workbook.path.name,
        space=workbook.space,
        names=", ".join(space.name for space in present),
    )


def refuse_several(workbook: PilotWorkbook) -> None:
    """Raise :class:`RefusedError` for a workbook of several spaces: its rows do not say of which space they are."""
    if workbook.several_spaces:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "“{file}” is of several spaces; read the workbook of each space instead."),
            file=workbook.path.name,
        )


def plan_import(session: Session, space: Space, workbook: PilotWorkbook) -> ImportPlan:
    """What reading `workbook` back into `space` would change, as the file is now. Changes nothing; a few queries.

    Raises :class:`RefusedError` for a workbook of several spaces.
    """
    refuse_several(workbook)
    problems = list(workbook.problems)
    if workbook.parts:
        problems.append(RowProblem("Definitions", None, Sentence(_PART, parts=", ".join(workbook.parts))))
    rows = list(identified(workbook.events, space))
    if not rows:
        return ImportPlan(workbook, space.id, (), tuple(problems))
    planner = _Planner(session, space, rows)
    items = tuple(planner.items())
    sheet = workbook.events_sheet
    problems += [RowProblem(sheet, item.row.row, Sentence(_DELETED)) for item in items if item.effect is Effect.DELETED]
    problems += [RowProblem(sheet, item.row.row, Sentence(_NOT_HELD)) for item in items if _does_not_count(item)]
    problems += [RowProblem(sheet, None, sentence) for sentence in planner.names.unknown()]
    return ImportPlan(workbook, space.id, items, tuple(sorted(problems, key=lambda one: one.row or 0)))


def _does_not_count(item: Planned) -> bool:
    """Whether the totals change of an event that was held by the workbook, and not by the calendar."""
    held_there = item.effect is Effect.TOTALS and item.row.status is EventStatus.HELD
    return held_there and item.event is not None and item.event.status is not EventStatus.HELD


class _Planner:
    """Compares the rows of a workbook with the calendar of a space."""

    def __init__(self, session: Session, space: Space, rows: list[tuple[EventRow, str]]) -> None:
        self.names = SpaceNames(session, space)
        self._space = space
        self._matches = CalendarMatches(session, space, rows)
        self._found = [(row, uid, self._matches.take(row, uid)) for row, uid in rows]
        present = [event.id for _row, _uid, event in self._found if event is not None]
        self._attended = self._matches.attended(present)
        self._totals = self._matches.totals(present)

    def items(self) -> Iterable[Planned]:
        """What becomes of each row."""
        for row, uid, event in self._found:
            yield self._absent(row, uid) if event is None else self._present(row, uid, event)

    def _present(self, row: EventRow, uid: str, event: Event) -> Planned:
        before = self._totals.get(event.id)
        if row.attendees is None or event.id in self._attended or _same(row, before):
            return Planned(row, uid, Effect.UNCHANGED, event)
        return Planned(row, uid, Effect.TOTALS, event, before=before)

    def _absent(self, row: EventRow, uid: str) -> Planned:
        undone = self._matches.undone(uid)
        if undone is None and self._matches.was_deleted(row, uid):
            return Planned(row, uid, Effect.DELETED)
        return Planned(row, uid, Effect.NEW, undone, self._said(row))

    def _said(self, row: EventRow) -> EventFields:
        start, end = moments_of(row, self._space)
        return EventFields(
            title=row.event,
            dtstart=start,
            dtend=end,
            tzid=self._space.tzid,
            track=row.track,
            all_day=row.start is None,
            room_id=self.names.room(row),
            coordinator_id=self.names.coordinator(row),
            type=row.type,
            focus_area_ids=self.names.focus_areas(row),
            host=row.host,
            public=row.public,
            status=row.status,
            expected=row.expected,
            link=row.link,
            notes=row.notes,
        )


def _same(row: EventRow, totals: RecordedTotals | None) -> bool:
    if totals is None:
        return False
    known = (totals.attendees, totals.guests, totals.newcomers, totals.returning)
    return known == (row.attendees, row.guests, row.newcomers, row.returning)


def apply_import(session: Session, plan: ImportPlan, *, progress: Progress = silent) -> ImportResult:
    """Do what `plan` says, planned anew from its workbook in case the file has changed since it was shown.

    Whatever `progress` raises stops the import; with the transaction rolled back nothing of it is left.
    """
    space = row_of(session, Space, plan.space_id)
    plan = plan_import(session, space, plan.workbook)
    for done, item in enumerate(plan.items):
        progress(done, len(plan.items))
        _apply(session, space, item)
    session.flush()
    return result_of(plan)


def _apply(session: Session, space: Space, item: Planned) -> None:
    if item.effect in (Effect.UNCHANGED, Effect.DELETED):
        return
    event = item.event
    if item.said is not None and event is None:
        event = add_event(session, space, item.said, uid=item.uid)
    elif item.said is not None and event is not None:
        event.retired_at = None
        change_event(session, event, item.said)
    row = item.row
    if event is not None and row.attendees is not None:
        record_totals(
            session,
            event,
            attendees=row.attendees,
            guests=row.guests,
            newcomers=row.newcomers,
            returning=row.returning,
        )


def result_of(plan: ImportPlan) -> ImportResult:
    """What carrying out `plan` comes to, in counts of events; `skipped` are the rows left out."""
    return ImportResult(
        added=plan.count(Effect.NEW),
        updated=plan.count(Effect.TOTALS),
        unchanged=plan.count(Effect.UNCHANGED),
        skipped=plan.left_out,
        problems=[problem.as_problem() for problem in plan.problems],
    )
