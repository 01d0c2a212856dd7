"""A space's settings as one form shows them, and how what somebody changed there gets into the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Protocol, TypeVar

from sqlalchemy.orm import Session

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Coordinator, FocusArea, Room, Season, Space, Track
from mozspaces_desktop.core.rows import required, retire, row


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A room; `id` is None for a new one, `capacity` is None when nobody said."""

    id: str | None
    name: str
    capacity: int | None


@dataclass(frozen=True, slots=True)
class CoordinatorLine:
    """A coordinator; `id` is None for a new one."""

    id: str | None
    name: str
    track: Track


@dataclass(frozen=True, slots=True)
class FocusAreaLine:
    """A focus area in use; `id` is None for a new one. The name of one that exists stays as it is."""

    id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class SeasonLine:
    """A season of the file; `id` is None for a new one. Both days belong to it."""

    id: str | None
    name: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class SpaceSettings:
    """Everything that can be set for a space. `hours` has the open weekdays (0 is Monday): opens, closes."""

    name: str
    city: str
    country: str
    tzid: str
    target_per_week: int
    target_per_season: int
    contributors_per_event: float
    rooms: Sequence[RoomLine] = ()
    coordinators: Sequence[CoordinatorLine] = ()
    focus_areas: Sequence[FocusAreaLine] = ()
    hours: dict[int, tuple[time, time]] = field(default_factory=dict)
    seasons: Sequence[SeasonLine] = ()


def settings_of(session: Session, space: Space) -> SpaceSettings:
    """What the file says about `space` now."""
    return SpaceSettings(
        name=space.name,
        city=space.city,
        country=space.country,
        tzid=space.tzid,
        target_per_week=space.target_per_week,
        target_per_season=space.target_per_season,
        contributors_per_event=space.contributors_per_event,
        rooms=[RoomLine(room.id, room.name, room.capacity) for room in spaces.rooms(session, space.id)],
        coordinators=[CoordinatorLine(one.id, one.name, one.track) for one in spaces.coordinators(session, space.id)],
        focus_areas=[FocusAreaLine(area.id, area.name) for area in spaces.focus_areas(session, space.id)],
        hours={line.weekday: (line.opens, line.closes) for line in spaces.opening_hours(session, space.id)},
        seasons=[
            SeasonLine(season.id, season.name, season.starts_on, season.ends_on) for season in spaces.seasons(session)
        ],
    )


def change_settings(session: Session, space: Space, wanted: SpaceSettings) -> None:
    """Make `space` what `wanted` says. What is no longer listed is retired: past events keep it.

    Raises :class:`RefusedError` for a name that is empty or another space's, an unknown zone, times or
    days in the wrong order.
    """
    spaces.set_place(session, space, name=wanted.name, city=wanted.city, country=wanted.country, tzid=wanted.tzid)
    if min(wanted.target_per_week, wanted.target_per_season, wanted.contributors_per_event) < 0:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "A target cannot be below zero."))
    space.target_per_week = wanted.target_per_week
    space.target_per_season = wanted.target_per_season
    space.contributors_per_event = wanted.contributors_per_event
    spaces.set_opening_hours(session, space, wanted.hours)
    _update(session, spaces.rooms(session, space.id), wanted.rooms, lambda line: _room(session, space, line))
    present = spaces.coordinators(session, space.id)
    _update(session, present, wanted.coordinators, lambda line: _coordinator(session, space, line))
    areas = spaces.focus_areas(session, space.id)
    _update(session, areas, wanted.focus_areas, lambda line: _focus_area(session, space, line))
    _update(session, spaces.seasons(session), wanted.seasons, lambda line: _season(session, line))


class _Line(Protocol):
    @property
    def id(self) -> str | None: ...


AnyLine = TypeVar("AnyLine", bound=_Line)
AnyKind = TypeVar("AnyKind", Room, Coordinator, FocusArea, Season)


def _update(
    session: Session,
    present: Sequence[AnyKind],
    wanted: Sequence[AnyLine],
    put: Callable[[AnyLine], None],
) -> None:
    kept = {line.id for line in wanted}
    retire(session, (one for one in present if one.id not in kept))
    session.flush()
    for line in wanted:
        put(line)


def _room(session: Session, space: Space, line: RoomLine) -> None:
    if line.id is None:
        spaces.add_room(session, space, name=line.name, capacity=line.capacity)
        return
    room = row(session, Room, line.id)
    room.name = required(line.name, QT_TRANSLATE_NOOP("core", "Give the room a name."))
    room.capacity = line.capacity


def _coordinator(session: Session, space: Space, line: CoordinatorLine) -> None:
    if line.id is None:
        spaces.add_coordinator(session, space, name=line.name, track=line.track)
        return
    coordinator = row(session, Coordinator, line.id)
    coordinator.name = required(line.name, QT_TRANSLATE_NOOP("core", "Give the coordinator a name."))
    coordinator.track = line.track


def _focus_area(session: Session, space: Space, line: FocusAreaLine) -> None:
    if line.id is None:
        spaces.add_focus_area(session, space, name=line.name)


def _season(session: Session, line: SeasonLine) -> None:
    if line.id is None:
        spaces.add_season(session, line.name, line.starts_on, line.ends_on)
        return
    season = row(session, Season, line.id)
    spaces.set_season(season, line.name, line.starts_on, line.ends_on)
