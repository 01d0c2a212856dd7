"""Templates of events: what the events of a kind have in common, so that a new one needs only a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, events, spaces
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Coordinator, Event, EventStatus, EventTemplate, Space, Track
from mozspaces_desktop.core.rows import required, retire, row
from mozspaces_desktop.core.text import fold

_MINUTE = timedelta(minutes=1)
_USUAL_TIMES = {
    "Meetup": (time(19), 120),
    "Workshop": (time(14), 180),
    "Talk": (time(19), 90),
    "Hackathon": (time(10), 480),
    "Sprint": (time(10), 420),
    "Office hours": (time(14), 120),
    "Study group": (time(18, 30), 120),
    "Social": (time(19), 180),
}
"""When events of the types that are offered usually begin, and their minutes."""


def templates(session: Session, space_id: str) -> Sequence[EventTemplate]:
    """The templates of a space, by name."""
    query = select(EventTemplate).where(EventTemplate.space_id == space_id, EventTemplate.retired_at.is_(None))
    return sorted(session.scalars(query), key=lambda one: (fold(one.name), one.name))


def offered_templates(session: Session, space_id: str) -> Sequence[EventTemplate]:
    """The templates of a space; as long as it has none, one for each usual type of events, which are no rows."""
    return templates(session, space_id) or [
        EventTemplate(
            space_id=space_id,
            name=name,
            title=name,
            starts=starts,
            minutes=minutes,
            track=Track.TECHNICAL,
            type=name,
            focus_area_ids="",
            host="",
            public=True,
            status=EventStatus.CONFIRMED,
            link="",
            notes="",
        )
        for name, (starts, minutes) in _USUAL_TIMES.items()
    ]


def save_template(session: Session, event: Event, name: str) -> EventTemplate:
    """A new template called `name` that says what `event` says, its day aside; read with all it refers to.

    Raises :class:`RefusedError` without a name, or if there is a template of that name already.
    """
    said = EventFields.of(event)
    start, end = (clock.local(moment, said.tzid).replace(tzinfo=None) for moment in (said.dtstart, said.dtend))
    template = EventTemplate(
        space_id=event.space_id,
        name=_free_name(session, event.space_id, name),
        title=said.title,
        starts=None if said.all_day else start.time(),
        minutes=(end - start) // _MINUTE,
        room_id=said.room_id,
        track=said.track,
        coordinator_id=said.coordinator_id,
        type=said.type,
        focus_area_ids=" ".join(said.focus_area_ids),
        host=said.host,
        public=said.public,
        status=EventStatus.DRAFT if said.status is EventStatus.DRAFT else EventStatus.CONFIRMED,
        expected=said.expected,
        link=said.link,
        notes=said.notes,
    )
    session.add(template)
    return template


def rename_template(session: Session, template: EventTemplate, name: str) -> None:
    """Call the template `name`. Raises as :func:`save_template` does."""
    template.name = _free_name(session, template.space_id, name, besides=template)


def delete_template(session: Session, template: EventTemplate) -> None:
    """Offer the template no more; events made from it stay."""
    retire(session, [template])


def _free_name(session: Session, space_id: str, name: str, *, besides: EventTemplate | None = None) -> str:
    name = required(name, QT_TRANSLATE_NOOP("core", "Give the template a name."))
    if any(fold(one.name) == fold(name) for one in templates(session, space_id) if one is not besides):
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There is a template called “{name}” already."), name=name)
    return name


def event_from(session: Session, template: EventTemplate, day: date) -> tuple[EventFields, Span]:
    """What an event of `template` on `day` says, and when it is by the clock of its space.

    Who or what has left the space since is left out; without a coordinator it is for the one of the event made last.
    """
    space_id = template.space_id
    tzid = row(session, Space, space_id).tzid
    span = _span(template, day, tzid)
    coordinator, track = _coordinator_and_track(session, template)
    areas, start, end = template.focus_area_ids.split(), *span.in_utc
    said = EventFields(
        title=template.title,
        dtstart=start,
        dtend=end,
        tzid=tzid,
        track=track,
        all_day=span.all_day,
        room_id=next((one.id for one in spaces.rooms(session, space_id) if one.id == template.room_id), None),
        coordinator_id=coordinator.id if coordinator else None,
        type=template.type,
        focus_area_ids=tuple(one.id for one in spaces.focus_areas(session, space_id) if one.id in areas),
        host=template.host,
        public=template.public,
        status=template.status,
        expected=template.expected,
        link=template.link,
        notes=template.notes,
    )
    return said, span


def _span(template: EventTemplate, day: date, tzid: str) -> Span:
    length = _MINUTE * template.minutes
    if template.starts is None:
        return Span.of_days(day, day + max(length - timedelta(days=1), timedelta(0)), tzid)
    start = datetime.combine(day, template.starts, ZoneInfo(tzid))
    return Span(start, start + length)


def _coordinator_and_track(session: Session, template: EventTemplate) -> tuple[Coordinator | None, Track]:
    """A usual type of events says nothing of the track: it is that of the coordinator."""
    at_work = spaces.coordinators(session, template.space_id)
    named = next((one for one in at_work if one.id == template.coordinator_id), None)
    coordinator = named or events.coordinator_used_last(session, template.space_id)
    is_row = template.created_at is not None
    return coordinator, template.track if is_row or coordinator is None else coordinator.track
