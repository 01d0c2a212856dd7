"""Reads what the Reports tab shows: the figures of one season, and which other seasons there are."""

from __future__ import annotations

from dataclasses import dataclass

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Figures, Period, Scope, figures_for
from mozspaces_desktop.core.figures.people_counted import PersonCounted, people_counted
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row


@dataclass(frozen=True, slots=True)
class SeasonReport:
    """The figures of the season `season_id`, and the names of all `seasons` of the file by their ids."""

    seasons: dict[str, str]
    season_id: str
    figures: Figures


def read_report(database: Database, space_id: str, season_id: str | None) -> SeasonReport:
    """The figures of a space as they stand now, of the season `season_id` or, if there is none, of today's.

    Raises :class:`RefusedError` when the file has no season, :class:`FileError` when it cannot be read. May be
    called on any thread.
    """
    with database.read() as session:
        space = row(session, Space, space_id)
        now = clock.now(session)
        offered = spaces.seasons(session)
        season = next((one for one in offered if one.id == season_id), None)
        if season is None:
            season = spaces.season_named(session, None, clock.local(now, space.tzid).date())
        figures = figures_for(session, Scope((space,), Period.of(season)), now=now)
        return SeasonReport({one.id: one.name for one in offered}, season.id, figures)


def read_people(database: Database, figures: Figures) -> list[PersonCounted]:
    """The different people behind `figures`, by name; raises as :func:`read_report` does."""
    with database.read() as session:
        return people_counted(session, figures.scope.spaces, figures.events)
