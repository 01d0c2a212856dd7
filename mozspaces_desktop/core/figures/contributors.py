"""Who became an active contributor in a period, and under which number those appear who are not to be named."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import Row

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures.model import NewContributor
from mozspaces_desktop.core.figures.records import Records
from mozspaces_desktop.core.figures.scope import Scope
from mozspaces_desktop.core.models import Space, Stage
from mozspaces_desktop.core.text import fold

_PREFIX_LETTERS = 3


def new_contributors(records: Records, scope: Scope) -> tuple[NewContributor, ...]:
    """One for each person, focus area and season in which they were marked active, by the first day that they were.

    Days of no season are together like those of one. Of all these the ones in `scope`, on a day of the period.
    """
    first: dict[tuple[str, str, str | None], Row[Any]] = {}
    for row in records.contributions:
        if row.stage is Stage.ACTIVE:
            first.setdefault((row.person_id, row.focus_area, _season_of(records, row.on_date)), row)
    return tuple(
        _contributor(records, row) for row in first.values() if row.on_date in records.period and _belongs(scope, row)
    )


def _belongs(scope: Scope, row: Row[Any]) -> bool:
    """Whether a contribution is in the focus area that is asked for, and its event of the track and coordinator."""
    return scope.focus_area in (None, row.focus_area) and scope.run_by(row.track, row.coordinator)


def _season_of(records: Records, day: date) -> str | None:
    return next((season.id for season in records.seasons if season.starts_on <= day <= season.ends_on), None)


def _contributor(records: Records, row: Row[Any]) -> NewContributor:
    tzid = records.space.tzid
    first_event = records.visits.first_event.get(row.person_id)
    return NewContributor(
        person_id=row.person_id,
        name=row.name,
        space_id=records.space.id,
        space=records.space.name,
        pseudonym=pseudonym(records.space, row.serial),
        focus_area=row.focus_area,
        first_attended=clock.local(records.starts[first_event], tzid).date() if first_event else None,
        event_id=row.event_id,
        credited_event=row.title,
        event_date=clock.local(row.dtstart, tzid).date() if row.event_id else None,
        track=row.track,
        coordinator_id=row.coordinator_id,
        active_since=row.on_date,
        evidence=row.evidence,
    )


def pseudonym(space: Space, serial: int | None) -> str:
    """``PAR-0042`` for number 42 of Paris, ``PAR-?`` for somebody who has no number."""
    letters = [letter for letter in fold(space.city) + fold(space.name) if letter.isalpha()]
    prefix = "".join(letters[:_PREFIX_LETTERS]).upper()
    return f"{prefix}-?" if serial is None else f"{prefix}-{serial:04}"


def interested_people(records: Records, scope: Scope) -> dict[str, set[str]]:
    """Keys of the people in `scope` who became interested within the period, by name of the focus area."""
    people: defaultdict[str, set[str]] = defaultdict(set)
    for row in records.contributions:
        if row.stage is Stage.INTERESTED and row.on_date in records.period and _belongs(scope, row):
            people[row.focus_area].add(row.person_id)
    return people
