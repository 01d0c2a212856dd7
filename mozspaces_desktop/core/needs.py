"""What waits for a coordinator: a list to work down, read from the file each time and never kept.

Asked about is what began in the season at hand, in the last 90 days where there is none, and in the last two weeks in
any case: a calendar of ten years that was imported yesterday does not drown what is to be done today.
Private events that are over count nowhere, so nobody is asked about them; the figures call none of them unrecorded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, events, follow_ups
from mozspaces_desktop.core.models import (
    CheckIn,
    Event,
    EventStatus,
    Guests,
    RecordedTotals,
    Space,
    Stage,
)
from mozspaces_desktop.core.occurrences import occurrences_between
from mozspaces_desktop.core.text import clean_line

DRAFTS_WITHIN = timedelta(days=14)
"""How long before its beginning a draft has to be decided on."""

WEEKS_AHEAD = 3
"""Weeks after the one at hand whose pace is looked at."""

_LONGEST_NAME = 200
"""Characters of a title that are read; an imported one may have millions."""


class NeedKind(Enum):
    """What is to be done, in the order in which a coordinator does it."""

    NOT_RECORDED = "not recorded"
    """An event is over, was confirmed or held, and nobody entered who came: no check-in, no guest, no total."""
    WITHOUT_STATUS = "without status"
    """An event is over and neither held nor cancelled: still a draft, or confirmed although people came."""
    DRAFT = "draft"
    """An event begins within :data:`DRAFTS_WITHIN` and is a draft."""
    UNDER_PACE = "under pace"
    """This week or one of the next has fewer public events, held and confirmed, than the target."""
    FOLLOW_UP = "follow up"
    """A person showed interest, or contributed once, and nobody wrote since; see `follow_ups`."""


_RANK = {kind: place for place, kind in enumerate(NeedKind)}
_LATEST_FIRST = (NeedKind.NOT_RECORDED, NeedKind.WITHOUT_STATUS)
"""What was yesterday is remembered best."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing to do. It is about an event, about a person, or about the week of `day`."""

    kind: NeedKind
    day: date
    """The day of the event by the space's clock, the Monday of the week, the day of the stage."""
    title: str = ""
    """The title of the event or the name of the person, on one line; long ones are cut."""
    event_id: str | None = None
    person_id: str | None = None
    focus_area: str = ""
    stage: Stage | None = None
    """How far the person came in `focus_area`."""
    number: int = 0
    """Of a week the events that are missing, of a contributor the days since `day`."""


@dataclass(frozen=True, slots=True)
class _Planned:
    """What has to be known of an event that is not cancelled."""

    id: str
    title: str
    start: datetime
    end: datetime
    day: date
    public: bool
    status: EventStatus
    attended: bool


def needs_of(session: Session, space: Space) -> list[Need]:
    """What waits in `space` now: by kind, what is over latest first, what comes soonest first, who waits longest first.

    An event is in the list once. Events of series count like any other.
    """
    now = clock.now(session)
    today = clock.local(now, space.tzid).date()
    since = follow_ups.asked_since(session, today)
    found = [
        *(need for one in _planned(session, space, since, now + DRAFTS_WITHIN) if (need := _need_of(one, now))),
        *_weeks(session, space, today),
        *_contributors(session, space),
    ]
    return sorted(found, key=_order)


def _order(need: Need) -> tuple[int, int, str, str]:
    day = need.day.toordinal()
    return _RANK[need.kind], -day if need.kind in _LATEST_FIRST else day, need.title, need.event_id or need.focus_area


# --- events -------------------------------------------------------------------------------------------------------


def _need_of(one: _Planned, now: datetime) -> Need | None:
    """What has to be done about an event that is not finished with."""
    if one.end <= now and one.public:
        uncounted = one.status is not EventStatus.DRAFT and not one.attended
        kind = NeedKind.NOT_RECORDED if uncounted else NeedKind.WITHOUT_STATUS
    elif one.status is EventStatus.DRAFT and one.start >= now:
        kind = NeedKind.DRAFT
    else:
        return None
    return Need(kind, one.day, one.title, event_id=one.id)


def _planned(session: Session, space: Space, since: date, until: datetime) -> Iterator[_Planned]:
    """The events that begin from `since` until a moment and are not finished with: cancelled, or held and counted."""
    start = clock.local_midnight(since, space.tzid)
    attended = _attended()
    query = (
        select(Event.id, Event.dtstart, Event.dtend, Event.all_day, Event.tzid, Event.public, Event.status)
        .add_columns(func.substr(Event.title, 1, _LONGEST_NAME).label("title"), attended.label("attended"))
        .where(Event.space_id == space.id, Event.retired_at.is_(None), Event.dtstart >= start, Event.dtstart < until)
        .where(Event.status != EventStatus.CANCELLED, (Event.status != EventStatus.HELD) | ~attended)
    )
    for row in session.execute(query):
        yield _row(row, space)
    for one in occurrences_between(session, space.id, start, until):
        series = one.series
        if series.status is not EventStatus.CANCELLED and one.dtstart >= start:
            title = clean_line(series.title[:_LONGEST_NAME])
            day = _day(one.dtstart, series.tzid if series.all_day else space.tzid)
            yield _Planned(one.key, title, one.dtstart, one.dtend, day, series.public, series.status, attended=False)


def _attended() -> Any:
    """Whether anything is known of who came to an event, in the sense of the figures."""
    checked_in = select(CheckIn.id).where(CheckIn.event_id == Event.id, CheckIn.retired_at.is_(None))
    totals = select(RecordedTotals.id).where(RecordedTotals.event_id == Event.id, RecordedTotals.retired_at.is_(None))
    guests = select(func.sum(Guests.count)).where(Guests.event_id == Event.id, Guests.retired_at.is_(None))
    return checked_in.exists() | totals.exists() | (func.coalesce(guests.scalar_subquery(), 0) > 0)


def _row(row: Row[Any], space: Space) -> _Planned:
    return _Planned(
        id=row.id,
        title=clean_line(row.title),
        start=row.dtstart,
        end=row.dtend,
        day=_day(row.dtstart, row.tzid if row.all_day else space.tzid),
        public=row.public,
        status=row.status,
        attended=bool(row.attended),
    )


def _day(moment: datetime, tzid: str) -> date:
    return clock.local(moment, tzid).date()


# --- weeks and contributors ---------------------------------------------------------------------------------------


def _weeks(session: Session, space: Space, today: date) -> Iterator[Need]:
    monday = today - timedelta(days=today.weekday())
    for number, pace in enumerate(events.pace(session, space, monday, 1 + WEEKS_AHEAD)):
        if pace.missing:
            yield Need(NeedKind.UNDER_PACE, monday + timedelta(weeks=number), number=pace.missing)


def _contributors(session: Session, space: Space) -> Iterator[Need]:
    for waiting in follow_ups.follow_up_list(session, space):
        yield Need(
            NeedKind.FOLLOW_UP,
            waiting.on_date,
            waiting.name,
            person_id=waiting.person_id,
            focus_area=waiting.focus_area,
            stage=waiting.stage,
            number=waiting.days,
        )
