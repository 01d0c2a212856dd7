"""What people do to a data file, at random: each is one action of the program, on rows chosen by number."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import contributions, door, events, guests, merging, people, rows, series, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import (
    CheckIn,
    Contribution,
    Coordinator,
    Event,
    EventStatus,
    FocusArea,
    Method,
    Person,
    PersonMerge,
    Registration,
    Season,
    Space,
    Stage,
    Track,
)
from tests.core.seasons import DAYS, FIRST_DAY

T = TypeVar("T")


@dataclass(frozen=True)
class Act:
    """Something that somebody does; the numbers say to what, and how."""

    kind: str
    first: int
    second: int
    third: int

    def do(self, database: Database) -> bool:
        """Do it as one action; whether anything was changed by it. What is refused changes nothing."""
        told: list[frozenset[str]] = []
        database.listeners.append(told.append)
        with suppress(RefusedError), database.begin(self.kind) as session:
            _KINDS[self.kind](session, self)
        database.listeners.remove(told.append)
        return bool(told)


def _chosen(session: Session, kind: type[T], number: int, **wanted: object) -> T:
    """One of the rows that count; refused if there is none, as nobody could choose it."""
    table: Any = kind
    query = select(table).where(table.retired_at.is_(None)).filter_by(**wanted).order_by(table.id)
    found = session.scalars(query.options(*(events.WITH_ALL if table is Event else ()))).all()
    if not found:
        raise RefusedError("nothing to choose from")
    chosen: T = found[number % len(found)]
    return chosen


def _let_in(session: Session, act: Act) -> None:
    event, person = _chosen(session, Event, act.first), _chosen(session, Person, act.second)
    door.check_in(session, event, person, method=Method.SEARCH, at=event.dtstart + timedelta(minutes=7 * act.third))


def _walk_in(session: Session, act: Act) -> None:
    event = _chosen(session, Event, act.first)
    door.walk_in(session, event, name=f"Walk-in {act.second}", at=event.dtstart + timedelta(hours=act.third))


def _take_back(session: Session, act: Act) -> None:
    door.undo_check_in(session, _chosen(session, CheckIn, act.first).id)


def _count_guests(session: Session, act: Act) -> None:
    guests.add_guests(session, _chosen(session, Event, act.first), act.second % 7 - 2, newcomers=act.third % 3 - 1)


def _sign_up(session: Session, act: Act) -> None:
    event, person = _chosen(session, Event, act.first), _chosen(session, Person, act.second)
    query = select(Registration).filter_by(event_id=event.id, person_id=person.id, retired_at=None)
    if session.scalar(query) is None:
        session.add(Registration(event_id=event.id, person_id=person.id))


def _said(session: Session, space: Space, act: Act) -> events.EventFields:
    start = datetime.combine(FIRST_DAY, datetime.min.time(), UTC) + timedelta(days=act.second % DAYS, hours=act.third)
    return events.EventFields(
        "New",
        start,
        start + timedelta(hours=2),
        space.tzid,
        list(Track)[act.third % 2],
        coordinator_id=_chosen(session, Coordinator, act.third, space_id=space.id).id,
        focus_area_ids=(_chosen(session, FocusArea, act.second, space_id=space.id).id,),
        status=EventStatus.CONFIRMED if act.third % 4 == 0 else EventStatus.HELD,
    )


def _plan(session: Session, act: Act) -> None:
    space = _chosen(session, Space, act.first)
    events.add_event(session, space, _said(session, space, act))


def _repeat(session: Session, act: Act) -> None:
    """An event of three weeks; somebody comes to the second one."""
    space = _chosen(session, Space, act.first)
    said = replace(_said(session, space, act), status=EventStatus.CONFIRMED)
    series.add_series(session, space, said, "FREQ=WEEKLY;COUNT=3")
    session.flush()
    second = said.dtstart + timedelta(days=7)
    [event] = [
        one
        for one in events.events_between(session, space.id, second, second + timedelta(hours=1))
        if one.series_id and one.dtstart == second
    ][:1]
    door.check_in(session, event, _chosen(session, Person, act.second), method=Method.SEARCH, at=second)


def _edit(session: Session, act: Act) -> None:
    event = _chosen(session, Event, act.first)
    said, moved = events.EventFields.of(event), timedelta(days=act.third - 12)
    staff = _chosen(session, Coordinator, act.third, space_id=event.space_id).id
    area = _chosen(session, FocusArea, act.third, space_id=event.space_id).id
    other_track = Track.TECHNICAL if said.track is Track.NON_TECHNICAL else Track.NON_TECHNICAL
    changes: list[dict[str, Any]] = [
        {"dtstart": said.dtstart + moved, "dtend": said.dtend + moved},
        {"status": list(EventStatus)[act.third % 4]},
        {"status": EventStatus.HELD, "public": True},
        {"public": not said.public},
        {"track": other_track},
        {"coordinator_id": None if said.coordinator_id else staff},
        {"coordinator_id": staff},
        {"focus_area_ids": (area,)},
        {"focus_area_ids": (*said.focus_area_ids, area)},
    ]
    events.change_event(session, event, replace(said, **changes[act.second % len(changes)]))


def _delete(session: Session, act: Act) -> None:
    events.delete_event(session, _chosen(session, Event, act.first))


def _record(session: Session, act: Act) -> None:
    attendees, part = act.second, min(act.third, act.second)
    contributions.record_totals(
        session,
        _chosen(session, Event, act.first),
        attendees=attendees,
        newcomers=None if act.third % 3 == 0 else part,
        returning=None if act.third % 2 == 0 else attendees - part,
    )


def _reach(session: Session, act: Act) -> None:
    space = _chosen(session, Space, act.first)
    contributions.reach_stage(
        session,
        space,
        _chosen(session, Person, act.second),
        _chosen(session, FocusArea, act.third, space_id=space.id),
        (Stage.ACTIVE, Stage.ACTIVE, Stage.INTERESTED)[act.third % 3],
        FIRST_DAY + timedelta(days=3 * act.third - 10),
        event=_chosen(session, Event, act.second, space_id=space.id) if act.third % 2 else None,
    )


def _correct(session: Session, act: Act) -> None:
    reached = _chosen(session, Contribution, act.first)
    if act.second % 3 == 0:
        contributions.take_back_stage(session, reached)
        return
    contributions.change_stage(
        session,
        reached,
        focus_area=_chosen(session, FocusArea, act.third, space_id=reached.space_id),
        stage=Stage.ACTIVE if act.second % 2 else Stage.INTERESTED,
        on_date=reached.on_date + timedelta(days=act.third - 12),
        event=None,
        evidence="",
    )


def _merge(session: Session, act: Act) -> None:
    merging.merge(session, _chosen(session, Person, act.first), _chosen(session, Person, act.second))


def _part(session: Session, act: Act) -> None:
    merging.unmerge(session, _chosen(session, PersonMerge, act.first).id)


def _rename(session: Session, act: Act) -> None:
    people.change_person(session, _chosen(session, Person, act.first), name=f"Renamed {act.second}", email=None)


def _change_areas(session: Session, act: Act) -> None:
    """A focus area is retired, and another one is called like it."""
    space = _chosen(session, Space, act.first)
    area = _chosen(session, FocusArea, act.second % 4, space_id=space.id)
    rows.retire(session, [area])
    session.flush()
    if act.third % 2:
        spaces.add_focus_area(session, space, name=area.name)


def _change_staff(session: Session, act: Act) -> None:
    """A coordinator leaves, and perhaps comes back."""
    space = _chosen(session, Space, act.first)
    coordinator = _chosen(session, Coordinator, act.second, space_id=space.id)
    rows.retire(session, [coordinator])
    if act.third % 2:
        spaces.add_coordinator(session, space, name=coordinator.name, track=coordinator.track)


def _close_space(session: Session, act: Act) -> None:
    if len(spaces.spaces(session)) > 1:
        rows.retire(session, [_chosen(session, Space, act.first)])


def _move_season(session: Session, act: Act) -> None:
    season = _chosen(session, Season, 0, name="Spring")
    days = timedelta(days=act.first % 5)
    spaces.set_season(season, season.name, season.starts_on + days, season.ends_on + 2 * days)


_KINDS: dict[str, Callable[[Session, Act], None]] = {
    "let in": _let_in,
    "walk in": _walk_in,
    "take back": _take_back,
    "guests": _count_guests,
    "sign up": _sign_up,
    "plan": _plan,
    "repeat": _repeat,
    "edit": _edit,
    "delete": _delete,
    "record": _record,
    "reach": _reach,
    "correct": _correct,
    "merge": _merge,
    "part": _part,
    "rename": _rename,
    "areas": _change_areas,
    "staff": _change_staff,
    "close": _close_space,
    "season": _move_season,
}

_FREQUENT = ("let in", "edit", "edit", "reach", "merge", "plan")
_number = st.integers(0, 24)
acts = st.builds(Act, kind=st.sampled_from([*_KINDS, *_FREQUENT]), first=_number, second=_number, third=_number)
