"""Reads what the Reports tab shows: the figures that somebody chose, and what else there is to choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Figures, Period, Scope
from mozspaces_desktop.core.figures.reading import Reading, read_figures
from mozspaces_desktop.core.figures.records import Records
from mozspaces_desktop.core.models import Coordinator, Season, Space
from mozspaces_desktop.gui.reports.report_choice import Offer, ReportChoice
from mozspaces_desktop.gui.reports.season_drawings import season_drawings
from mozspaces_desktop.gui.widgets.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a choice. `choice` says what they are of: what was asked for but is not there any more, is not."""

    choice: ReportChoice
    offer: Offer
    figures: Figures
    reading: Reading
    """What they were counted from; another filter needs no more than that."""
    drawings: Sequence[Drawing]
    """The charts of them."""


def read_report(database: Database, choice: ReportChoice, known: Reading | None = None) -> Report:
    """The figures of `choice` as they stand now, or as they stood when `known` was read if that is about the same days.

    Raises :class:`RefusedError` when the file has no season but needs one, :class:`FileError` when it cannot be read.
    May be called on any thread.
    """
    with database.read() as session:
        now = clock.now(session)
        present = spaces.spaces(session)
        chosen = tuple(space for space in present if choice.space_id in (None, space.id))
        today = min(clock.local(now, space.tzid).date() for space in chosen)
        period, season_id = _period(session, choice, today)
        if known is None or not _is_about(known, chosen, period, today):
            known = read_figures(session, chosen, period, now=now)
        offer = _offer(present, spaces.seasons(session), known)
    scope = _scope(choice, chosen, known, offer)
    kept = replace(
        choice,
        season_id=season_id,
        coordinator=None if scope.coordinator is None else scope.coordinator.name,
        focus_area=scope.focus_area,
    )
    figures = known.figures(scope)
    return Report(kept, offer, figures, known, season_drawings(figures))


def _period(session: Session, choice: ReportChoice, today: date) -> tuple[Period, str | None]:
    """The days that are asked for; or else the season, which is today's if none is, with its key."""
    if choice.days is not None:
        return choice.days, None
    asked = next((one for one in spaces.seasons(session) if one.id == choice.season_id), None)
    season = asked or spaces.season_named(session, None, today)
    return Period.of(season), season.id


def _is_about(known: Reading, chosen: Sequence[Space], period: Period, today: date) -> bool:
    ids = [records.space.id for records in known.records]
    return (ids, known.period, known.today) == ([space.id for space in chosen], period, today)


def _offer(present: Sequence[Space], seasons: Sequence[Season], known: Reading) -> Offer:
    at_work: dict[str, bool] = {}
    for one in sorted(_coordinators(known), key=lambda one: (not one.alive, one.name)):
        at_work.setdefault(one.name, one.alive)
    return Offer(
        spaces={space.id: space.name for space in present},
        seasons={season.id: season.name for season in seasons},
        season_id=next((season.id for season in seasons if season.starts_on <= known.today), None),
        months=_months(seasons, known.today),
        coordinators=at_work,
        focus_areas=_areas(known.records),
        period=known.period,
        today=known.today,
    )


def _months(seasons: Sequence[Season], today: date) -> tuple[date, ...]:
    """The first days of all months from the first to the last that a season touches, and today's, the latest first."""
    days = [today, *(day for one in seasons for day in (one.starts_on, one.ends_on))]
    first, last = (12 * day.year + day.month - 1 for day in (min(days), max(days)))
    return tuple(date(number // 12, number % 12 + 1, 1) for number in range(last, first - 1, -1))


def _coordinators(known: Reading) -> list[Coordinator]:
    """Those at work, and those who left but ran an event of the period."""
    return [
        one
        for records in known.records
        for one in records.coordinators
        if one.alive or any(event.coordinator_id == one.id for event in records.events)
    ]


def _areas(all_records: Sequence[Records]) -> tuple[str, ...]:
    """The focus areas in use in the mission's order, then the retired ones that the period has figures of."""
    in_use = [area for records in all_records for area in records.areas if area.alive]
    figured = {key for records in all_records for keys in records.area_ids.values() for key in keys}
    figured |= {row.focus_area_id for records in all_records for row in records.contributions}
    retired = [area for records in all_records for area in records.areas if area.id in figured]
    return tuple(dict.fromkeys(area.name for area in (*sorted(in_use, key=lambda one: one.position), *retired)))


def _scope(choice: ReportChoice, chosen: tuple[Space, ...], known: Reading, offer: Offer) -> Scope:
    coordinator = next((one for one in _coordinators(known) if one.name == choice.coordinator), None)
    area = choice.focus_area if choice.focus_area in offer.focus_areas else None
    return Scope(chosen, known.period, choice.track, coordinator, area)
