"""Who showed interest in which focus area at an event: the first stage on the way to a contribution."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, contributions, spaces
from mozspaces_desktop.core.models import Contribution, Event, FocusArea, Person, Space, Stage
from mozspaces_desktop.core.rows import row


def interests_at(session: Session, event_id: str, person_id: str | None = None) -> Sequence[Contribution]:
    """The interests that people, or one person, showed at an event, the earliest first."""
    query = select(Contribution).where(
        Contribution.event_id == event_id,
        Contribution.stage == Stage.INTERESTED,
        Contribution.retired_at.is_(None),
    )
    if person_id is not None:
        query = query.where(Contribution.person_id == person_id)
    return session.scalars(query.order_by(Contribution.created_at, Contribution.id)).all()


def note_interests(session: Session, event: Event, person: Person, focus_area_ids: Iterable[str]) -> None:
    """Note that `person` showed interest in the focus areas with these keys at `event`, a row of the file.

    It counts from the event's day by the space's clock. What was noted already stays as it is.
    """
    known = {one.focus_area_id for one in interests_at(session, event.id, person.id)}
    space = row(session, Space, event.space_id)
    for area_id in dict.fromkeys(focus_area_ids):
        if area_id not in known:
            area = row(session, FocusArea, area_id)
            day = day_of(event, space)
            contributions.reach_stage(session, space, person, area, Stage.INTERESTED, day, event=event)


def day_of(event: Event, space: Space) -> date:
    """The day on which `event` begins by the clock of its space, as in all figures."""
    return clock.local(event.dtstart, space.tzid).date()


def areas_offered(session: Session, event: Event) -> list[FocusArea]:
    """The focus areas of the space in use, those that `event` (read with them) is about first."""
    about = {area.id for area in event.focus_areas}
    areas = spaces.focus_areas(session, event.space_id)
    return sorted(areas, key=lambda area: area.id not in about)
