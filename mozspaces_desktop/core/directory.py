"""Everybody in the file as the coordinators of one space know them: a list to look through, and a page for each person.

Visits, registrations and stages are those of the space; a person themselves belongs to the whole file. As everywhere, a
cancelled event was attended by nobody.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, consents, contributions, follow_ups, merging, spaces
from mozspaces_desktop.core.models import (
    CheckIn,
    Consent,
    Event,
    EventStatus,
    FocusArea,
    FollowUp,
    Person,
    Registration,
    Space,
    Stage,
)
from mozspaces_desktop.core.models.search_index import NUMBER_OF_HIT
from mozspaces_desktop.core.near_words import as_match, near_wishes
from mozspaces_desktop.core.plain_sql import plain
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.search_keys import ADDRESS, typed_terms

_HITS = 5_000
"""How many hits of the search index are looked at."""

_MOST_WORDS = 12
_LONGEST_QUERY = 200
"""Characters of what was typed that are searched for; somebody may paste a whole page."""


class Kind(Enum):
    """Which people are wanted."""

    EVERYBODY = "everybody"
    NEWCOMERS = "newcomers"
    """Whose first attended event of the space is one of the season at hand."""
    CONTRIBUTORS = "contributors"
    """Who reached any stage."""
    FOLLOW_UP = "follow up"
    """Who waits for a word; see :mod:`~mozspaces_desktop.core.follow_ups`."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A person and what they did in a space: events attended, when (UTC) the first and last began, sign-ups, stage."""

    person_id: str
    name: str
    email: str | None
    visits: int
    first_came: datetime | None
    last_came: datetime | None
    registered: int
    stage: Stage | None
    """The furthest that they reached in any focus area."""


@dataclass(frozen=True, slots=True)
class Visit:
    """An event that a person attended; `day` is by the space's clock, `checked_in_at` in UTC."""

    event_id: str
    title: str
    day: date
    checked_in_at: datetime
    newcomer: bool


@dataclass(frozen=True, slots=True)
class SignUp:
    """An event that a person registered for, with those whom they bring; `registered_at` is in UTC."""

    event_id: str
    title: str
    day: date
    source: str
    seats: int
    registered_at: datetime | None
    came: bool


@dataclass(frozen=True, slots=True)
class Reached:
    """A stage that a person reached, and the event that it is credited to."""

    contribution_id: str
    focus_area_id: str
    focus_area: str
    stage: Stage
    on_date: date
    event_id: str | None
    event: str
    evidence: str


@dataclass(frozen=True, slots=True)
class MergedEntry:
    """An entry that is part of the person since a moment (UTC)."""

    merge_id: str
    name: str
    email: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that a space knows of a person; each list the latest first."""

    person: Person
    visits: Sequence[Visit]
    registrations: Sequence[SignUp]
    contributions: Sequence[Reached]
    follow_ups: Sequence[FollowUp]
    consent: Consent | None
    merged: Sequence[MergedEntry]


# --- the list -------------------------------------------------------------------------------------------------------

_STAGES = " ".join(f"WHEN '{stage.value}' THEN {place}" for place, stage in enumerate(Stage))

_LIST = f"""
    WITH chosen AS MATERIALIZED (
        SELECT p.id, p.name, p.email, p.search_key FROM person p
        WHERE p.retired_at IS NULL {{wanted}} ORDER BY p.search_key, p.id LIMIT :limit
    )
    SELECT chosen.id, chosen.name, chosen.email,
      (SELECT count(*) || ' ' || coalesce(min(e.dtstart), '') || ' ' || coalesce(max(e.dtstart), '')
       FROM check_in c CROSS JOIN event e ON e.id = c.event_id
       WHERE c.person_id = chosen.id AND c.retired_at IS NULL AND e.retired_at IS NULL AND e.space_id = :space_id
         AND e.status <> 'cancelled'),
      (SELECT count(*) FROM registration r CROSS JOIN event e ON e.id = r.event_id
       WHERE r.person_id = chosen.id AND r.retired_at IS NULL AND e.retired_at IS NULL AND e.space_id = :space_id),
      (SELECT max(CASE k.stage {_STAGES} END) FROM contribution k
       WHERE k.person_id = chosen.id AND k.retired_at IS NULL AND k.space_id = :space_id)
    FROM chosen ORDER BY chosen.search_key, chosen.id
"""

_TYPED = f"""
    AND p.number IN (
        WITH hit AS MATERIALIZED (
            SELECT {NUMBER_OF_HIT} AS number FROM person_search WHERE person_search MATCH :match LIMIT {_HITS}
        )
        SELECT number FROM hit
        UNION
        SELECT kept.number
        FROM hit
        JOIN person entry ON entry.number = hit.number
        JOIN person_merge m ON m.merged_id = entry.id AND m.retired_at IS NULL
        JOIN person kept ON kept.id = m.kept_id
    )
"""
"""Whom the index finds; and of a merged entry that it finds, the person whose it is now."""

_NEWCOMERS = """
    AND p.id IN (
        SELECT c.person_id FROM event e JOIN check_in c ON c.event_id = e.id
        WHERE e.space_id = :space_id AND e.retired_at IS NULL AND e.status <> 'cancelled' AND c.retired_at IS NULL
        GROUP BY c.person_id HAVING min(e.dtstart) >= :start AND min(e.dtstart) < :end
    )
"""
_CONTRIBUTORS = "AND p.id IN (SELECT person_id FROM contribution WHERE space_id = :space_id AND retired_at IS NULL)"
_THESE = "AND p.id IN (SELECT value FROM json_each(:ids))"


def people_listed(
    session: Session, space_id: str, *, typed: str = "", kind: Kind = Kind.EVERYBODY, limit: int = 500
) -> list[Listed]:
    """Those people of the `kind` whose words begin with each word `typed`, by name, `limit` of them at most.

    They are found as at the door, and also by the names of entries that were merged into theirs; if nobody is, those
    whose words are a typing mistake away, or have what was typed within.
    """
    of_kind, bounds = _of_kind(session, space_id, kind)
    values = {"space_id": space_id, "limit": limit} | bounds
    wish = typed_terms(typed.strip()[:_LONGEST_QUERY])[:_MOST_WORDS]
    if not wish:
        return _rows(session, of_kind, values)
    with_address = [(*terms, ADDRESS + terms[0]) for terms in wish]
    found = _rows(session, _TYPED + of_kind, values | {"match": as_match([with_address])})
    near = [] if found else near_wishes(plain(session), wish)
    return _rows(session, _TYPED + of_kind, values | {"match": as_match(near)}) if near else found


def _rows(session: Session, wanted: str, values: dict[str, Any]) -> list[Listed]:
    return [_listed(*found) for found in session.execute(text(_LIST.format(wanted=wanted)), values)]


def _of_kind(session: Session, space_id: str, kind: Kind) -> tuple[str, dict[str, Any]]:
    """What a query asks for to find the people of `kind` only, and the values that it needs for that."""
    space = row(session, Space, space_id)
    if kind is Kind.NEWCOMERS:
        start, end = (f"{moment:%Y-%m-%dT%H:%M:%S}" for moment in _season_bounds(session, space))
        return _NEWCOMERS, {"start": start, "end": end}
    if kind is Kind.CONTRIBUTORS:
        return _CONTRIBUTORS, {}
    if kind is Kind.FOLLOW_UP:
        waiting = follow_ups.follow_up_list(session, space)
        return _THESE, {"ids": json.dumps([one.person_id for one in waiting])}
    return "", {}


def _season_bounds(session: Session, space: Space) -> tuple[datetime, datetime]:
    """When the season at hand begins and ends (exclusive), in UTC; without one, the days that are asked about."""
    today = clock.local(clock.now(session), space.tzid).date()
    season = spaces.season_at(session, today)
    first = season.starts_on if season else follow_ups.asked_since(session, today)
    last = season.ends_on if season else today
    return clock.local_midnight(first, space.tzid), clock.local_midnight(last + timedelta(days=1), space.tzid)


def _listed(person_id: str, name: str, email: str | None, history: str, registered: int, stage: int | None) -> Listed:
    visits, first, last = history.split(" ")
    return Listed(
        person_id=person_id,
        name=name,
        email=email,
        visits=int(visits),
        first_came=datetime.fromisoformat(first) if first else None,
        last_came=datetime.fromisoformat(last) if last else None,
        registered=registered,
        stage=None if stage is None else list(Stage)[stage],
    )


# --- the page -------------------------------------------------------------------------------------------------------


def person_page(session: Session, space_id: str, person_id: str) -> PersonPage:
    """What `space` knows of one person; raises :class:`RefusedError` if they are not in the file."""
    space = row(session, Space, space_id)
    person = row(session, Person, person_id)
    visits = _visits(session, space, person_id)
    return PersonPage(
        person=person,
        visits=visits,
        registrations=_sign_ups(session, space, person_id, {visit.event_id for visit in visits}),
        contributions=_reached(session, space_id, person_id),
        follow_ups=follow_ups.follow_ups_of(session, space_id, person_id),
        consent=consents.consent_of(session, person_id),
        merged=_merged(session, person_id),
    )


def _visits(session: Session, space: Space, person_id: str) -> list[Visit]:
    query = (
        select(Event.id, Event.title, Event.dtstart, CheckIn.checked_in_at)
        .join(CheckIn, CheckIn.event_id == Event.id)
        .where(CheckIn.person_id == person_id, CheckIn.retired_at.is_(None))
        .where(Event.space_id == space.id, Event.retired_at.is_(None), Event.status != EventStatus.CANCELLED)
        .order_by(Event.dtstart, Event.id)
    )
    found = [
        Visit(one.id, one.title, clock.local(one.dtstart, space.tzid).date(), one.checked_in_at, newcomer=number == 0)
        for number, one in enumerate(session.execute(query))
    ]
    return found[::-1]


def _sign_ups(session: Session, space: Space, person_id: str, attended: set[str]) -> list[SignUp]:
    query = (
        select(Event.id, Event.title, Event.dtstart)
        .add_columns(Registration.source, Registration.seats, Registration.registered_at)
        .join(Registration, Registration.event_id == Event.id)
        .where(Registration.person_id == person_id, Registration.retired_at.is_(None))
        .where(Event.space_id == space.id, Event.retired_at.is_(None))
        .order_by(Event.dtstart.desc(), Event.id.desc())
    )
    return [
        SignUp(
            event_id=one.id,
            title=one.title,
            day=clock.local(one.dtstart, space.tzid).date(),
            source=one.source,
            seats=one.seats,
            registered_at=one.registered_at,
            came=one.id in attended,
        )
        for one in session.execute(query)
    ]


def _reached(session: Session, space_id: str, person_id: str) -> list[Reached]:
    found: list[Reached] = []
    for one in contributions.contributions_of(session, space_id, person_id):
        area = row(session, FocusArea, one.focus_area_id)
        event = session.get(Event, one.event_id) if one.event_id else None
        title = event.title if event else ""
        found.append(Reached(one.id, area.id, area.name, one.stage, one.on_date, one.event_id, title, one.evidence))
    return found


def _merged(session: Session, person_id: str) -> list[MergedEntry]:
    pairs = ((made, row(session, Person, made.merged_id)) for made in merging.merges_of(session, person_id))
    return [MergedEntry(made.id, entry.name, entry.email, made.created_at) for made, entry in pairs]
