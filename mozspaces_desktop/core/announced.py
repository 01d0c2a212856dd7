"""The events that a space hangs out for everybody to read: no more of each than may be on its door."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.agenda import DAY, WIDEST_ZONES, Span, span_of
from mozspaces_desktop.core.events import events_between
from mozspaces_desktop.core.models import Event, EventStatus, Space
from mozspaces_desktop.core.text import clean_line

_LONGEST = 200
"""Characters of a text; an imported one may have millions."""

_PLANNED = (EventStatus.CONFIRMED, EventStatus.HELD)


@dataclass(frozen=True, slots=True)
class Announced:
    """What is made public of an event; its times are by the space's clock."""

    title: str
    span: Span
    room: str
    type: str
    focus_areas: tuple[str, ...]
    link: str
    public: bool
    draft: bool


def announced(session: Session, space: Space, first: date, last: date, *, everything: bool = False) -> list[Announced]:
    """The events of `space` that touch a day from `first` to `last`, both included, by start.

    They are public, and confirmed or held; with `everything` private ones and drafts are among them, too.
    """
    start = clock.local_midnight(first, space.tzid) - WIDEST_ZONES
    end = clock.local_midnight(last, space.tzid) + DAY + WIDEST_ZONES
    found = (
        _announced(event, space.tzid)
        for event in events_between(session, space.id, start, end)
        if _is_wanted(event, everything=everything)
    )
    return sorted(
        (one for one in found if one.span.first_day <= last and one.span.last_day >= first),
        key=lambda one: (one.span.start, one.title),
    )


def _is_wanted(event: Event, *, everything: bool) -> bool:
    if everything:
        return event.status is not EventStatus.CANCELLED
    return event.public and event.status in _PLANNED


def _announced(event: Event, tzid: str) -> Announced:
    return Announced(
        title=clean_line(event.title[:_LONGEST]),
        span=span_of(event, tzid),
        room=clean_line(event.room.name[:_LONGEST]) if event.room else "",
        type=event.type[:_LONGEST],
        focus_areas=tuple(area.name[:_LONGEST] for area in event.focus_areas),
        link=event.link[:_LONGEST],
        public=event.public,
        draft=event.status is EventStatus.DRAFT,
    )
