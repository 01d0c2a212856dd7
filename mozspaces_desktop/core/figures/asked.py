"""What somebody asks for by name - a space, a season, a coordinator - as the scope of figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core import spaces as space_rows
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.scope import Scope
from mozspaces_desktop.core.models import Coordinator, Space, Track
from mozspaces_desktop.core.text import fold


@dataclass(frozen=True, slots=True)
class Asked:
    """Names as somebody typed them, case and accents aside; what is left out is not asked for.

    Without a space the only one of the file is meant, unless it is `all_spaces`; without days the season of today.
    """

    space: str | None = None
    all_spaces: bool = False
    season: str | None = None
    period: Period | None = None
    """Days instead of a season."""
    track: Track | None = None
    coordinator: str | None = None
    focus_area: str | None = None


def scope_asked(session: Session, asked: Asked) -> Scope:
    """The scope that is `asked` for. Raises :class:`RefusedError`, which lists the known names, for an unknown one."""
    chosen = tuple(space_rows.spaces(session)) if asked.all_spaces else ()
    chosen = chosen or (space_rows.space_named(session, asked.space),)
    return Scope(
        spaces=chosen,
        period=asked.period or _season(session, chosen, asked.season),
        track=asked.track,
        coordinator=None if asked.coordinator is None else _coordinator(session, chosen, asked.coordinator),
        focus_area=None if asked.focus_area is None else _focus_area(session, chosen, asked.focus_area),
    )


def _season(session: Session, spaces: Sequence[Space], name: str | None) -> Period:
    now = clock.now(session)
    today = min(clock.local(now, space.tzid).date() for space in spaces)
    return Period.of(space_rows.season_named(session, name, today))


def coordinators_known(session: Session, spaces: Sequence[Space]) -> list[Coordinator]:
    """One coordinator of each name that there is in the spaces, by name; those at work come before those who left."""
    query = (
        select(Coordinator)
        .where(Coordinator.space_id.in_([space.id for space in spaces]))
        .order_by(Coordinator.retired_at.is_not(None), Coordinator.name, Coordinator.id)
    )
    known: dict[str, Coordinator] = {}
    for one in session.scalars(query):
        known.setdefault(one.name, one)
    return list(known.values())


def focus_areas_known(session: Session, spaces: Sequence[Space]) -> list[str]:
    """The names of the spaces' focus areas in the mission's order; those that nobody has in use come last."""
    areas = [area for space in spaces for area in space_rows.focus_areas(session, space.id, retired=True)]
    areas.sort(key=lambda area: area.position)
    in_use = dict.fromkeys(area.name for area in areas if area.alive)
    return list(in_use | dict.fromkeys(area.name for area in areas))


def _coordinator(session: Session, spaces: Sequence[Space], name: str) -> Coordinator:
    known = coordinators_known(session, spaces)
    found = next((one for one in known if fold(one.name) == fold(name)), None)
    if found is not None:
        return found
    if not known:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "There is no coordinator here yet; leave out “{name}”."), name=name
        )
    raise RefusedError(
        QT_TRANSLATE_NOOP("core", "There is no coordinator called “{name}” here; there are: {names}."),
        name=name,
        names=", ".join(one.name for one in known),
    )


def _focus_area(session: Session, spaces: Sequence[Space], name: str) -> str:
    known = focus_areas_known(session, spaces)
    found = next((one for one in known if fold(one) == fold(name)), None)
    if found is None:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "There is no focus area called “{name}” here; there are: {names}."),
            name=name,
            names=", ".join(known),
        )
    return found
