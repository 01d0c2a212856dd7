"""Spaces and what belongs to one: rooms, coordinators, focus areas, opening hours; and the seasons of the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Coordinator, FocusArea, OpeningHours, Room, Season, Space, Track
from mozspaces_desktop.core.rows import required
from mozspaces_desktop.core.text import clean_line, fold

FIRST_SEASON = (date(2014, 5, 1), date(2014, 12, 31))
"""The days of the season that the strategy page set the first targets for."""

FOCUS_AREAS = (
    "Coding",
    "Engagement",
    "Location Services",
    "QA",
    "User Research",
    "Documentation",
    "Localization",
    "Privacy/Policy",
    "Support",
    "Web Compatibility",
)
"""The ten high-growth areas of the strategy page, in its order."""


@dataclass(frozen=True, slots=True)
class Office:
    """A place where a space may be: its city, ISO country code and IANA time zone."""

    city: str
    country: str
    tzid: str


OFFICES = (
    Office("Auckland", "NZ", "Pacific/Auckland"),
    Office("Beijing", "CN", "Asia/Shanghai"),
    Office("Berlin", "DE", "Europe/Berlin"),
    Office("London", "GB", "Europe/London"),
    Office("Mountain View", "US", "America/Los_Angeles"),
    Office("Paris", "FR", "Europe/Paris"),
    Office("Portland", "US", "America/Los_Angeles"),
    Office("San Francisco", "US", "America/Los_Angeles"),
    Office("Taipei", "TW", "Asia/Taipei"),
    Office("Tokyo", "JP", "Asia/Tokyo"),
    Office("Toronto", "CA", "America/Toronto"),
    Office("Vancouver", "CA", "America/Vancouver"),
)
"""Mozilla's offices of 2014, each with a community space."""


def add_space(session: Session, *, name: str, city: str, country: str, tzid: str) -> Space:
    """A new space with the ten focus areas and, if no season covers today, one for this year.

    `country` is an ISO 3166 code of two letters, `tzid` an IANA time zone. Raises :class:`RefusedError` when the
    name is empty or taken, or the zone or country unknown.
    """
    space = Space()
    set_place(session, space, name=name, city=city, country=country, tzid=tzid)
    session.add(space)
    session.add_all(
        FocusArea(space_id=space.id, name=area, position=position) for position, area in enumerate(FOCUS_AREAS)
    )
    today = clock.local(clock.now(session), space.tzid).date()
    if season_at(session, today) is None:
        add_season(session, *_default_season(today))
    return space


def _default_season(today: date) -> tuple[str, date, date]:
    first, last = FIRST_SEASON
    if first <= today <= last:
        return str(today.year), first, last
    return str(today.year), date(today.year, 1, 1), date(today.year, 12, 31)


def set_place(session: Session, space: Space, *, name: str, city: str, country: str, tzid: str) -> None:
    """Say what `space` is called and where it is; without a city it is called like one. Raises as :func:`add_space`."""
    name = required(name, QT_TRANSLATE_NOOP("core", "Give the space a name."))
    if any(fold(other.name) == fold(name) for other in spaces(session) if other is not space):
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There is a space called “{name}” already."), name=name)
    space.name, space.city = name, clean_line(city) or name
    space.country, space.tzid = _checked_country(country), _checked_tzid(tzid)


def _checked_country(country: str) -> str:
    code = country.strip().upper()
    if len(code) != len("FR") or not code.isascii() or not code.isalpha():
        raise RefusedError(QT_TRANSLATE_NOOP("core", "Give the country as two letters, like FR or JP."))
    return code


def _checked_tzid(tzid: str) -> str:
    try:
        ZoneInfo(tzid)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "“{tzid}” is no time zone; choose one like Europe/Paris."), tzid=tzid
        ) from error
    return tzid


def spaces(session: Session) -> Sequence[Space]:
    """All spaces of the file, by name."""
    return session.scalars(select(Space).where(Space.retired_at.is_(None)).order_by(Space.name)).all()


def space_named(session: Session, name: str | None = None) -> Space:
    """The space called `name` (case and accents aside), or the only one if no name is given.

    Raises :class:`RefusedError` when there is none, or several and no name.
    """
    all_spaces = spaces(session)
    if name is None:
        if len(all_spaces) == 1:
            return all_spaces[0]
        if not all_spaces:
            raise RefusedError(QT_TRANSLATE_NOOP("core", "There is no space in this file yet; make one first."))
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "This file has several spaces ({names}); say which one."),
            names=", ".join(space.name for space in all_spaces),
        )
    for space in all_spaces:
        if fold(space.name) == fold(name) or space.id == name:
            return space
    raise RefusedError(
        QT_TRANSLATE_NOOP("core", "There is no space called “{name}”; this file has: {names}."),
        name=name,
        names=", ".join(space.name for space in all_spaces),
    )


def add_room(session: Session, space: Space, *, name: str, capacity: int | None = None) -> Room:
    """A new room of `space` for `capacity` people (None: nobody said)."""
    room = Room(
        space_id=space.id,
        name=required(name, QT_TRANSLATE_NOOP("core", "Give the room a name.")),
        capacity=capacity,
    )
    session.add(room)
    return room


def rooms(session: Session, space_id: str) -> Sequence[Room]:
    """The rooms in use of a space, by name."""
    query = select(Room).where(Room.space_id == space_id, Room.retired_at.is_(None))
    return session.scalars(query.order_by(Room.name)).all()


def add_coordinator(session: Session, space: Space, *, name: str, track: Track) -> Coordinator:
    """A new coordinator of `space`, for events of `track`."""
    message = QT_TRANSLATE_NOOP("core", "Give the coordinator a name.")
    coordinator = Coordinator(space_id=space.id, name=required(name, message), track=track)
    session.add(coordinator)
    return coordinator


def coordinators(session: Session, space_id: str) -> Sequence[Coordinator]:
    """The coordinators at work in a space, by name."""
    query = select(Coordinator).where(Coordinator.space_id == space_id, Coordinator.retired_at.is_(None))
    return session.scalars(query.order_by(Coordinator.name)).all()


def add_focus_area(session: Session, space: Space, *, name: str) -> FocusArea:
    """A focus area of a space's own, after those it has."""
    name = required(name, QT_TRANSLATE_NOOP("core", "Give the focus area a name."))
    present = focus_areas(session, space.id, retired=True)
    if any(area.alive and fold(area.name) == fold(name) for area in present):
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There is a focus area called “{name}” already."), name=name)
    area = FocusArea(space_id=space.id, name=name, position=max((area.position for area in present), default=-1) + 1)
    session.add(area)
    return area


def focus_areas(session: Session, space_id: str, *, retired: bool = False) -> Sequence[FocusArea]:
    """The focus areas of a space in the mission's order; the `retired` ones, if asked for, come last."""
    query = select(FocusArea).where(FocusArea.space_id == space_id)
    if not retired:
        query = query.where(FocusArea.retired_at.is_(None))
    return session.scalars(query.order_by(FocusArea.retired_at.is_not(None), FocusArea.position)).all()


def set_opening_hours(session: Session, space: Space, hours: dict[int, tuple[time, time]]) -> None:
    """Make `hours` (weekday, 0 is Monday -> opens, closes, by the space's clock) the space's opening hours."""
    present = {line.weekday: line for line in opening_hours(session, space.id)}
    for weekday, line in present.items():
        if weekday not in hours:
            line.retired_at = clock.now(session)
    for weekday, (opens, closes) in hours.items():
        if closes <= opens:
            raise RefusedError(QT_TRANSLATE_NOOP("core", "A space closes after it opens; correct the opening hours."))
        if weekday in present:
            present[weekday].opens, present[weekday].closes = opens, closes
        else:
            session.add(OpeningHours(space_id=space.id, weekday=weekday, opens=opens, closes=closes))


def opening_hours(session: Session, space_id: str) -> Sequence[OpeningHours]:
    """When a space is open, by weekday."""
    query = select(OpeningHours).where(OpeningHours.space_id == space_id, OpeningHours.retired_at.is_(None))
    return session.scalars(query.order_by(OpeningHours.weekday)).all()


def add_season(session: Session, name: str, starts_on: date, ends_on: date) -> Season:
    """A new season; both days belong to it. Raises :class:`RefusedError` as :func:`set_season` does."""
    season = Season()
    set_season(season, name, starts_on, ends_on)
    session.add(season)
    return season


def set_season(season: Season, name: str, starts_on: date, ends_on: date) -> None:
    """Name `season` and give it its days; raises :class:`RefusedError` without a name or if they are reversed."""
    name = required(name, QT_TRANSLATE_NOOP("core", "Give the season a name."))
    if ends_on < starts_on:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "A season ends after it starts; correct its days."))
    season.name, season.starts_on, season.ends_on = name, starts_on, ends_on


def seasons(session: Session) -> Sequence[Season]:
    """The seasons of the file, the latest first."""
    query = select(Season).where(Season.retired_at.is_(None))
    return session.scalars(query.order_by(Season.starts_on.desc(), Season.name)).all()


def season_at(session: Session, day: date) -> Season | None:
    """The season that `day` belongs to."""
    return next((season for season in seasons(session) if season.starts_on <= day <= season.ends_on), None)


def season_named(session: Session, name: str | None, today: date) -> Season:
    """The season called `name`; without a name the one of `today`, or else the latest that has begun, or any.

    Raises :class:`RefusedError` when there is none.
    """
    present = seasons(session)
    if name is not None:
        meant = [season for season in present if fold(season.name) == fold(name)]
        if present and not meant:
            raise RefusedError(
                QT_TRANSLATE_NOOP("core", "There is no season called “{name}”; this file has: {names}."),
                name=name,
                names=", ".join(season.name for season in present),
            )
        present = meant
    if not present:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There is no season in this file yet; make one first."))
    begun = [season for season in present if season.starts_on <= today]
    return (begun or list(reversed(present)))[0]
