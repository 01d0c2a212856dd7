"""The hypothesis come true: 12 spaces, 96 events in each, 50 people at every event, one of them an active contributor.

Written with plain SQL, as it is large: 1,152 events, 57,600 check-ins. The tests of the workbook and its benchmark
use it.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from mozspaces_desktop.core import clock, ids, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Track

NOW = datetime(2015, 1, 5, 12, tzinfo=UTC)
"""The season 2014 is over."""
EVENTS, VISITS, PEOPLE = 96, 50, 600
"""Events of each space, people checked in at each event, people of each space."""

_FIRST_DAY, _LAST_DAY = date(2014, 5, 1), date(2014, 12, 31)
_TITLES = ("Rust study group", "Localisation sprint", "Privacy café", "Firefox OS hackathon", "Support evening")
_FIRST_NAMES = "Amina Björn Chloé Daniel Elena François Giulia Hiroshi Łukasz Mehmet Nadia Olga Иван 美咲".split()  # noqa: SIM905
_LAST_NAMES = "Ångström Bernard Diallo García Kowalski Müller Nguyen O'Brien Rossi Silva Yılmaz 田中".split()  # noqa: SIM905
_SIGNED_UP = 20
_STAMP = "2014-04-01T08:00:00.000000Z"


@dataclass(frozen=True)
class _Place:
    """The keys of a space and of what it has."""

    space_id: str
    tzid: str
    rooms: Sequence[str]
    coordinators: Sequence[str]
    areas: Sequence[str]


def make_file(path: Path) -> None:
    """The data file; it has the same rows whenever it is made."""
    dice = random.Random(1)  # noqa: S311 -- invented names
    made = ids.IdSource(clock.fixed_clock(NOW), dice.randbytes)
    places = _places(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous=OFF")

        def insert(table: str, rows: Iterable[dict[str, object]]) -> None:
            kept = [{"id": made.next(), "created_at": _STAMP, **row} for row in rows]
            columns = ", ".join(kept[0])
            values = ", ".join(f":{name}" for name in kept[0])
            connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({values})", kept)

        for place in places:
            _fill(place, dice, made.next, insert)


def _places(path: Path) -> list[_Place]:
    """Make the file with its spaces, in the words of the program."""
    with (
        Database.create(path, clock=clock.fixed_clock(datetime(2014, 4, 1, tzinfo=UTC))) as database,
        database.begin("Set up") as session,
    ):
        places = []
        for office in spaces.OFFICES:
            space = spaces.add_space(
                session, name=office.city, city=office.city, country=office.country, tzid=office.tzid
            )
            rooms = [spaces.add_room(session, space, name=name, capacity=80) for name in ("Foyer", "Salle des fêtes")]
            people = [
                spaces.add_coordinator(session, space, name=f"{office.city} {track.value}", track=track)
                for track in Track
            ]
            session.flush()
            areas = spaces.focus_areas(session, space.id)
            keys = ([one.id for one in rows] for rows in (rooms, people, areas))
            places.append(_Place(space.id, space.tzid, *keys))
        [season] = spaces.seasons(session)
        spaces.set_season(season, "2014", _FIRST_DAY, _LAST_DAY)
        return places


def _fill(
    place: _Place,
    dice: random.Random,
    new_id: Callable[[], str],
    insert: Callable[[str, Iterable[dict[str, object]]], None],
) -> None:
    """Three events a week; each has 50 visitors, and the first of them who is new becomes a contributor."""
    crowd = [new_id() for _ in range(PEOPLE)]
    insert("person", (_person(person_id, number, dice) for number, person_id in enumerate(crowd)))
    events = [_event(place, number, new_id(), dice) for number in range(EVENTS)]
    insert("event", events)
    at = {str(event["id"]): dice.sample(crowd, VISITS) for event in events}
    active = dict(zip(at, dice.sample(crowd, EVENTS), strict=True))
    insert(
        "event_focus_area",
        ({"event_id": key, "focus_area_id": area} for key in at for area in dice.sample(place.areas, 2)),
    )
    insert(
        "registration",
        (
            {"event_id": key, "person_id": person_id, "source": "list", "seats": 1}
            for key in at
            for person_id in dice.sample(crowd, _SIGNED_UP)
        ),
    )
    insert("check_in", (_check_in(event, came, dice) for event in events for came in at[str(event["id"])]))
    insert(
        "pseudonym",
        (
            {"space_id": place.space_id, "person_id": person_id, "serial": serial}
            for serial, person_id in enumerate(active.values(), 1)
        ),
    )
    insert("contribution", (_contribution(place, event, active[str(event["id"])], dice) for event in events))


def _person(person_id: str, number: int, dice: random.Random) -> dict[str, object]:
    name = f"{dice.choice(_FIRST_NAMES)} {dice.choice(_LAST_NAMES)}"
    return {"id": person_id, "name": name, "email": f"p{number}@example.org", "search_key": name.lower()}


def _event(place: _Place, number: int, event_id: str, dice: random.Random) -> dict[str, object]:
    day = _FIRST_DAY + timedelta(weeks=number // 3, days=number % 3)
    start = datetime.combine(day, time(dice.choice((12, 18, 19))), ZoneInfo(place.tzid))
    track = number % 2
    return {
        "id": event_id,
        "space_id": place.space_id,
        "uid": event_id,
        "sequence": 0,
        "title": f"{dice.choice(_TITLES)} {number + 1}",
        "dtstart": _stamp(start),
        "dtend": _stamp(start + timedelta(hours=2)),
        "tzid": place.tzid,
        "all_day": 0,
        "room_id": dice.choice(place.rooms),
        "track": list(Track)[track].value,
        "coordinator_id": place.coordinators[track],
        "type": "Meetup",
        "host": "Mozilla",
        "public": 1,
        "status": "held",
        "expected": 40,
        "link": f"https://example.org/events/{number}",
        "notes": "Projector; two tables for laptops." if number % 4 == 0 else "",
        "extra": "",
    }


def _check_in(event: dict[str, object], person_id: str, dice: random.Random) -> dict[str, object]:
    moment = datetime.fromisoformat(str(event["dtstart"])) + timedelta(minutes=dice.randint(-10, 40))
    return {
        "event_id": event["id"],
        "person_id": person_id,
        "checked_in_at": _stamp(moment),
        "method": dice.choice(("search", "code", "walk-in")),
        "by": "Camille",
    }


def _contribution(place: _Place, event: dict[str, object], person_id: str, dice: random.Random) -> dict[str, object]:
    return {
        "space_id": place.space_id,
        "person_id": person_id,
        "focus_area_id": dice.choice(place.areas),
        "stage": "active",
        "on_date": clock.local(datetime.fromisoformat(str(event["dtstart"])), place.tzid).date().isoformat(),
        "event_id": event["id"],
        "evidence": "https://example.org/patch",
    }


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
