"""Whom to write to: people who showed interest, or contributed once, and of whom nothing was heard since.

Somebody who was written to is left in peace for as long as somebody who has just shown interest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.models import Contribution, FocusArea, FollowUp, Person, Space, Stage
from mozspaces_desktop.core.text import clean_line

FOLLOW_UP_AFTER = timedelta(days=21)
"""How long nothing was noted of a contributor who is not active yet, until somebody should ask."""

UNSEASONED = timedelta(days=90)
"""How far back is asked where the day belongs to no season."""

_AT_LEAST = timedelta(days=14)
_LONGEST_NAME = 200
"""Characters of a name that are read; an imported one may have millions."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody to write to: how far they came in a focus area, on which day, and when somebody wrote last."""

    person_id: str
    name: str
    """On one line; long ones are cut."""
    email: str | None
    focus_area: str
    stage: Stage
    on_date: date
    written: date | None
    """The day of the last follow-up; None if nobody ever wrote."""
    days: int
    """How many days ago the stage was reached."""


def asked_since(session: Session, today: date) -> date:
    """The first day that coordinators are asked about on the day `today`: see :mod:`~mozspaces_desktop.core.needs`."""
    season = spaces.season_at(session, today)
    return min(season.starts_on if season else today - UNSEASONED, today - _AT_LEAST)


def follow_up_list(session: Session, space: Space, *, limit: int | None = None) -> list[Waiting]:
    """Who waits for a word from the coordinators of `space` today; who came furthest first, then who waits longest.

    Everybody whose stage, reached in the season at hand and not the last one, is :data:`FOLLOW_UP_AFTER` old, and to
    whom nobody wrote in that time. The same stage noted again counts as having been asked. A person is in the list
    once, with the area in which they came furthest, and of several the one that waits longest.
    """
    today = clock.local(clock.now(session), space.tzid).date()
    found: dict[str, Waiting] = {}
    for row in session.execute(_waiting(space, asked_since(session, today), today - FOLLOW_UP_AFTER)):
        if row.person_id not in found:
            found[row.person_id] = Waiting(
                row.person_id,
                clean_line(row.name),
                row.email,
                row.focus_area,
                row.stage,
                row.on_date,
                row.written,
                (today - row.on_date).days,
            )
    return list(found.values())[:limit]


def _waiting(space: Space, since: date, until: date) -> Select[Any]:
    """The furthest stages in each area, reached from `since` until `until`, of people nobody wrote to after that."""
    progress = case({stage: place for place, stage in enumerate(Stage)}, value=Contribution.stage)
    place = func.row_number().over(
        partition_by=(Contribution.person_id, Contribution.focus_area_id),
        order_by=(progress.desc(), Contribution.on_date.desc(), Contribution.id),
    )
    furthest = (
        select(Contribution.id, place.label("place"))
        .where(Contribution.space_id == space.id, Contribution.retired_at.is_(None))
        .subquery()
    )
    written = (
        select(FollowUp.person_id, func.max(FollowUp.on_date).label("written"))
        .where(_of_space(space.id))
        .group_by(FollowUp.person_id)
        .subquery()
    )
    return (
        select(Contribution.person_id, Contribution.stage, Contribution.on_date, Person.email, written.c.written)
        .add_columns(func.substr(Person.name, 1, _LONGEST_NAME).label("name"), FocusArea.name.label("focus_area"))
        .join(furthest, (furthest.c.id == Contribution.id) & (furthest.c.place == 1))
        .join(Person, (Person.id == Contribution.person_id) & Person.retired_at.is_(None))
        .join(FocusArea, FocusArea.id == Contribution.focus_area_id)
        .outerjoin(written, written.c.person_id == Contribution.person_id)
        .where(Contribution.stage != Stage.ACTIVE, Contribution.on_date >= since, Contribution.on_date <= until)
        .where(written.c.written.is_(None) | (written.c.written <= until))
        .order_by(progress.desc(), Contribution.on_date, FocusArea.position)
    )


def _of_space(space_id: str) -> ColumnElement[bool]:
    return (FollowUp.space_id == space_id) & FollowUp.retired_at.is_(None)


def note_follow_up(session: Session, space: Space, person: Person, on_date: date, note: str = "") -> FollowUp:
    """Note that somebody wrote to `person`, or talked to them, on a day by the space's clock.

    That takes them off :func:`follow_up_list` for :data:`FOLLOW_UP_AFTER`. Taken back by retiring the row.
    """
    noted = FollowUp(
        space_id=space.id,
        person_id=person.id,
        on_date=on_date,
        note=clean_line(note),
        by=session.info["origin"].actor,
    )
    session.add(noted)
    return noted


def follow_ups_of(session: Session, space_id: str, person_id: str) -> Sequence[FollowUp]:
    """Whenever somebody of the space wrote to a person, the latest first."""
    query = select(FollowUp).where(_of_space(space_id), FollowUp.person_id == person_id)
    return session.scalars(query.order_by(FollowUp.on_date.desc(), FollowUp.id.desc())).all()
