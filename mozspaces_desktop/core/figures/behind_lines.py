"""The people behind two columns of the tables: who coordinates, and who became interested. Never for a file."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from sqlalchemy.orm import Session

from mozspaces_desktop.core.figures.counted import Counted, counted
from mozspaces_desktop.core.figures.records import read_records
from mozspaces_desktop.core.figures.scope import Scope
from mozspaces_desktop.core.figures.tables import TRACKS, Column, Kind
from mozspaces_desktop.core.models import Stage, Track
from mozspaces_desktop.core.text import fold


@dataclass(frozen=True, slots=True)
class CoordinatorCounted:
    """A coordinator of a space, and how many of the public events held were theirs."""

    coordinator: str
    track: Track
    space: str
    events_held: int


COORDINATORS: Sequence[Column[CoordinatorCounted]] = (
    Column("Coordinator", Kind.TEXT, attrgetter("coordinator")),
    Column("Track", Kind.TEXT, lambda one: TRACKS[one.track]),
    Column("Space", Kind.TEXT, attrgetter("space")),
    Column("Events held", Kind.COUNT, attrgetter("events_held")),
)


@dataclass(frozen=True, slots=True)
class PersonInterested:
    """A person, the first day of the period on which they became interested, and in which focus areas they did."""

    person_id: str
    name: str
    since: dt.date
    focus_areas: tuple[str, ...]


INTERESTED: Sequence[Column[PersonInterested]] = (
    Column("Name", Kind.TEXT, attrgetter("name")),
    Column("Interested since", Kind.DATE, attrgetter("since")),
    Column("Focus areas", Kind.TEXT, lambda one: "; ".join(one.focus_areas)),
)


def coordinators_behind(session: Session, scope: Scope) -> list[CoordinatorCounted]:
    """The coordinators that the tables count, by name; as many as the figure of each space and track."""
    found = []
    for part in _parts(session, scope):
        ran = Counter(event.coordinator_id for event in part.held)
        found += [CoordinatorCounted(one.name, one.track, part.space.name, ran[one.id]) for one in part.coordinators]
    return sorted(found, key=lambda one: (fold(one.coordinator), one.space))


def interested_behind(session: Session, scope: Scope, area: str | None) -> list[PersonInterested]:
    """Who became interested in the focus area (None: in any) in the period, by name; as many as that figure."""
    found: dict[str, PersonInterested] = {}
    for space in scope.spaces:
        records = read_records(session, space, scope.period)
        meant = counted(records, scope).interested
        for row in records.contributions:  # by day
            is_one = row.stage is Stage.INTERESTED and row.on_date in scope.period and area in (None, row.focus_area)
            if is_one and row.person_id in meant.get(row.focus_area, ()):
                so_far = found.get(row.person_id)
                areas = dict.fromkeys((*(so_far.focus_areas if so_far else ()), row.focus_area))
                since = min(row.on_date, so_far.since) if so_far else row.on_date
                found[row.person_id] = PersonInterested(row.person_id, row.name, since, tuple(areas))
    return sorted(found.values(), key=lambda one: (fold(one.name), one.person_id))


def _parts(session: Session, scope: Scope) -> list[Counted]:
    return [counted(read_records(session, space, scope.period), scope) for space in scope.spaces]
