"""From a visit to a contribution: the stages that people reach in focus areas, and the recorded totals of events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import (
    Contribution,
    Event,
    FocusArea,
    Person,
    Pseudonym,
    RecordedTotals,
    Space,
    Stage,
)
from mozspaces_desktop.core.occurrences import stored
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.text import clean_line


def reach_stage(
    session: Session,
    space: Space,
    person: Person,
    focus_area: FocusArea,
    stage: Stage,
    on_date: date,
    *,
    event: Event | None = None,
    evidence: str = "",
) -> Contribution:
    """Note that `person` reached `stage` in `focus_area` on a day, credited to `event`.

    Whoever becomes active gets a number for the workbooks in which names are not shown.
    """
    reached = Contribution(
        space_id=space.id,
        person_id=person.id,
        focus_area_id=focus_area.id,
        stage=stage,
        on_date=on_date,
        event_id=stored(session, event).id if event else None,
        evidence=clean_line(evidence),
    )
    session.add(reached)
    if stage is Stage.ACTIVE:
        _number(session, space, person)
    return reached


def change_stage(
    session: Session,
    reached: Contribution,
    *,
    focus_area: FocusArea,
    stage: Stage,
    on_date: date,
    event: Event | None,
    evidence: str,
) -> None:
    """Correct what was noted of a contribution; whoever becomes active by it gets their number."""
    reached.focus_area_id, reached.stage, reached.on_date = focus_area.id, stage, on_date
    reached.event_id = stored(session, event).id if event else None
    reached.evidence = clean_line(evidence)
    if stage is Stage.ACTIVE:
        _number(session, row(session, Space, reached.space_id), row(session, Person, reached.person_id))


def take_back_stage(session: Session, reached: Contribution) -> None:
    """The contribution was noted by mistake. Its person keeps their number: workbooks may have it already."""
    retire(session, [reached])


def contributions_of(session: Session, space_id: str, person_id: str) -> Sequence[Contribution]:
    """What a person reached in the focus areas of a space, the latest first."""
    query = select(Contribution).where(
        Contribution.space_id == space_id, Contribution.person_id == person_id, Contribution.retired_at.is_(None)
    )
    return session.scalars(query.order_by(Contribution.on_date.desc(), Contribution.id.desc())).all()


def _number(session: Session, space: Space, person: Person) -> None:
    mine = select(Pseudonym.id).where(
        Pseudonym.space_id == space.id, Pseudonym.person_id == person.id, Pseudonym.retired_at.is_(None)
    )
    if session.scalar(mine) is None:
        last = session.scalar(select(func.max(Pseudonym.serial)).where(Pseudonym.space_id == space.id))
        session.add(Pseudonym(space_id=space.id, person_id=person.id, serial=(last or 0) + 1))


def record_totals(
    session: Session,
    event: Event,
    *,
    attendees: int,
    guests: int | None = None,
    newcomers: int | None = None,
    returning: int | None = None,
) -> RecordedTotals:
    """Note how many came to an event that has no check-ins of its own; None is "not recorded", 0 is "nobody".

    Replaces what was recorded before. Raises :class:`RefusedError` for counts below zero or above the attendees.
    """
    given = [count for count in (guests, newcomers, returning) if count is not None]
    if attendees < 0 or any(not 0 <= count <= attendees for count in given):
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "The totals of “{title}” do not fit together; check them."), title=event.title
        )
    totals = totals_of(session, event.id) or RecordedTotals(event_id=stored(session, event).id)
    totals.attendees, totals.guests = attendees, guests
    totals.newcomers, totals.returning = newcomers, returning
    session.add(totals)
    return totals


def totals_of(session: Session, event_id: str) -> RecordedTotals | None:
    """What was recorded of the attendance of an event without check-ins; None if nothing was."""
    query = select(RecordedTotals).where(RecordedTotals.event_id == event_id, RecordedTotals.retired_at.is_(None))
    return session.scalars(query).first()
