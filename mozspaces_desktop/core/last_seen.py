"""When people were seen last, in whatever space of the file, and who of them contributes.

Seen is who came to an event, signed up for one (its day counts, also one to come), contributed, was written or spoken
to, or agreed to be kept posted: each is a sign that there still is something between them and the space. Who never was
counts from the day on which they came into the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.models import Person, PersonMerge, Space, Stage
from mozspaces_desktop.core.plain_sql import plain

_SIGNS = """
    SELECT person_id, space_id, max(sign) FROM (
        SELECT c.person_id, e.space_id, max(e.dtstart, c.checked_in_at) AS sign
        FROM check_in c JOIN event e ON e.id = c.event_id WHERE c.retired_at IS NULL AND e.retired_at IS NULL
        UNION ALL
        SELECT r.person_id, e.space_id, e.dtstart
        FROM registration r JOIN event e ON e.id = r.event_id WHERE r.retired_at IS NULL AND e.retired_at IS NULL
        UNION ALL
        SELECT a.person_id, e.space_id, a.given_at
        FROM consent a LEFT JOIN event e ON e.id = a.event_id WHERE a.retired_at IS NULL
        UNION ALL SELECT person_id, space_id, on_date FROM contribution WHERE retired_at IS NULL
        UNION ALL SELECT person_id, space_id, on_date FROM follow_up WHERE retired_at IS NULL
    ) GROUP BY person_id, space_id
"""
"""The last sign of each person in each space: a moment (UTC) or a day, which sort among each other."""

_CONTRIBUTORS = "SELECT DISTINCT person_id FROM contribution WHERE retired_at IS NULL AND stage IN (?, ?)"
_DAY = len("2014-07-31")


@dataclass(slots=True)
class Seen:
    """A person, the last day on which they were seen, and where; `since` is when they came into the file (UTC)."""

    person_id: str
    name: str
    email: str | None
    since: datetime
    contributes: bool
    """Whether they ever contributed; being interested is not that yet."""
    days: dict[str | None, date] = field(default_factory=dict)
    """The last day in each space, by its key; under None what was in no space."""

    @property
    def spaces(self) -> set[str]:
        """The keys of the spaces that know them."""
        return {space_id for space_id in self.days if space_id is not None}

    @property
    def last_space(self) -> str | None:
        """The key of the space that saw them last; None if none ever did."""
        return max(self.spaces, key=lambda space_id: (self.days[space_id], space_id), default=None)


def everybody_seen(session: Session) -> Iterator[Seen]:
    """All people of the file, merged entries as one."""
    zones = dict(session.execute(select(Space.id, Space.tzid)).all())
    contributors = {key for (key,) in plain(session).execute(_CONTRIBUTORS, (Stage.FIRST_CONTRIBUTION, Stage.ACTIVE))}
    signs: dict[str, dict[str | None, date]] = {}
    for person_id, space_id, sign in plain(session).execute(_SIGNS):
        signs.setdefault(person_id, {})[space_id] = _day(sign, space_id, zones)
    merged = _latest_entries(session)
    people = select(Person.id, Person.name, Person.email, Person.created_at).where(Person.retired_at.is_(None))
    for key, name, email, created_at in session.execute(people.order_by(Person.search_key, Person.id)):
        since = max(created_at, merged.get(key, created_at))
        yield Seen(key, name, email, since, key in contributors, signs.get(key, {}))


def _latest_entries(session: Session) -> dict[str, datetime]:
    """When the latest of the entries that are merged into a person came into the file."""
    query = select(PersonMerge.kept_id, Person.created_at).join(Person, Person.id == PersonMerge.merged_id)
    found: dict[str, datetime] = {}
    for key, created_at in session.execute(query.where(PersonMerge.retired_at.is_(None))):
        found[key] = max(created_at, found.get(key, created_at))
    return found


def _day(sign: str, space_id: str | None, zones: Mapping[str, str]) -> date:
    if len(sign) == _DAY:
        return date.fromisoformat(sign)
    return clock.local(datetime.fromisoformat(sign), zones[space_id] if space_id is not None else "UTC").date()
