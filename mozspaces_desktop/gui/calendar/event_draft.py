"""What the event dialog begins with: an event of the file, or the proposal for a new one, and what can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import Session

from mozspaces_desktop.core import events, series, spaces
from mozspaces_desktop.core.agenda import Span, span_of
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Coordinator, Event, EventStatus, FocusArea, Room, Space, Track, WrapUp
from mozspaces_desktop.core.occurrences import clock_of, recurrence_of
from mozspaces_desktop.core.recurrence import read
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.rules import Repeat
from mozspaces_desktop.core.wrap_up import wrap_up_of
from mozspaces_desktop.gui.calendar.repeat_choices import Repetition

Choice = TypeVar("Choice", Room, Coordinator)


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before it is edited, and the choices for it; a retired one that it has stays among them."""

    event_id: str | None
    said: EventFields
    span: Span
    space_id: str
    space_tzid: str
    rooms: Sequence[Room]
    coordinators: Sequence[Coordinator]
    focus_areas: Sequence[FocusArea]
    season_ends: date | None = None
    """The last day of the season in which it is."""
    repetition: Repetition | None = None
    """How it repeats, if it is one of a series."""
    repeat: Repeat | None = None
    """How a new one is to repeat, if somebody said so already."""
    series_says: EventFields | None = None
    """What its series says of it, if it was changed alone."""
    series_span: Span | None = None
    """When it would be by its series, if it was changed alone."""
    wrapped_up: WrapUp | None = None
    """What was written about it when it was over."""

    def room(self, room_id: str | None) -> Room | None:
        """The room with the key `room_id`."""
        return next((room for room in self.rooms if room.id == room_id), None)

    def coordinator(self, coordinator_id: str | None) -> Coordinator | None:
        """The coordinator with the key `coordinator_id`."""
        return next((one for one in self.coordinators if one.id == coordinator_id), None)


def new_draft(session: Session, space_id: str, span: Span) -> Draft:
    """The proposal for an event at `span`: confirmed, so that it counts for the pace, by the coordinator used last."""
    space = row(session, Space, space_id)
    coordinator = events.coordinator_used_last(session, space_id)
    start, end = span.in_utc
    said = EventFields(
        title="",
        dtstart=start,
        dtend=end,
        tzid=space.tzid,
        track=coordinator.track if coordinator else Track.TECHNICAL,
        all_day=span.all_day,
        coordinator_id=coordinator.id if coordinator else None,
        status=EventStatus.CONFIRMED,
    )
    return _draft(session, space, None, said, span)


def draft_saying(
    session: Session, space_id: str, said: EventFields, span: Span, *, repeat: Repeat | None = None
) -> Draft:
    """A new event of which much has been said already: it is at `span`, and is to repeat so."""
    return replace(_draft(session, row(session, Space, space_id), None, said, span), repeat=repeat)


def draft_of(session: Session, event_id: str) -> Draft:
    """The event as the file has it; raises :class:`RefusedError` if it is not there any more."""
    event = events.event_by_id(session, event_id)
    space = row(session, Space, event.space_id)
    return _draft(session, space, event, EventFields.of(event), span_of(event, space.tzid))


def _draft(session: Session, space: Space, event: Event | None, said: EventFields, span: Span) -> Draft:
    areas = [
        area
        for area in spaces.focus_areas(session, space.id, retired=True)
        if area.alive or area.id in said.focus_area_ids
    ]
    planned = series.by_series(session, event) if event else None
    season = spaces.season_at(session, span.first_day)
    return Draft(
        event_id=event.id if event else None,
        said=said,
        span=span,
        space_id=space.id,
        space_tzid=space.tzid,
        rooms=_with(spaces.rooms(session, space.id), event.room if event else None),
        coordinators=_with(spaces.coordinators(session, space.id), event.coordinator if event else None),
        focus_areas=areas,
        season_ends=season.ends_on if season else None,
        repetition=_repetition(session, event) if event else None,
        series_says=EventFields.of(planned) if planned else None,
        series_span=span_of(planned, space.tzid) if planned else None,
        wrapped_up=wrap_up_of(session, event.id) if event else None,
    )


def _repetition(session: Session, event: Event) -> Repetition | None:
    one_of = series.series_of(session, event)
    if one_of is None:
        return None
    rule, start = recurrence_of(one_of), read(str(event.recurrence_id))
    before = [one for one in rule.ruled(rule.first, start) if one < start]
    return Repetition(one_of.rrule, start, clock_of(one_of), len(before))


def _with(offered: Sequence[Choice], present: Choice | None) -> list[Choice]:
    """What is `offered`, and the `present` one if it is not, because it is retired."""
    choices = list(offered)
    if present is not None and all(one.id != present.id for one in choices):
        choices.append(present)
    return choices
