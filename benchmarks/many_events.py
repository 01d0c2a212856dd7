"""A data file with very many events, written with plain SQL: rows over some years, and series, some without an end."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from mozspaces_desktop.core import clock, ids, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Track

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")
FIRST_DAY, DAYS = date(2010, 1, 1), 3652
"""The events lie in ten years."""
EVENTS, SERIES, ENDLESS = 20_000, 300, 20
_WEEKS_OF_SERIES = 20

_TITLES = (
    *("Rust study group", "Localisation sprint", "Privacy café", "Web compatibility clinic", "Firefox OS hackathon"),
    *("Open office hours", "Support evening", "Documentation day", "Women in tech meetup", "QA marathon"),
)


def make_file(path: Path, *, days: int = DAYS, seed: int = 1) -> None:
    """A data file with a space of 20,000 events within `days`, those of 300 series among them."""
    dice = random.Random(seed)  # noqa: S311 -- invented events
    with Database.create(path, clock=clock.fixed_clock(NOW)) as database, database.begin("Set up") as session:
        space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        session.flush()
        space_id, areas = space.id, [area.id for area in spaces.focus_areas(session, space.id)]
        rooms = [spaces.add_room(session, space, name=f"Room {number}", capacity=40).id for number in range(6)]
        people = [
            spaces.add_coordinator(session, space, name=name, track=Track.TECHNICAL).id for name in ("Camille", "Sam")
        ]
    made = ids.IdSource(clock.fixed_clock(NOW))
    stamp = _stamp(NOW)
    planned = [("series", _series(dice, days, endless=number < ENDLESS)) for number in range(SERIES)]
    single = EVENTS - (SERIES - ENDLESS) * _WEEKS_OF_SERIES - ENDLESS * days // 7
    planned += [("event", _timed(dice, days)) for _ in range(single)]
    with closing(sqlite3.connect(path)) as connection, connection:
        for table, values in planned:
            values |= {
                "id": made.next(),
                "created_at": stamp,
                "space_id": space_id,
                "uid": made.next(),
                "sequence": 0,
                "room_id": dice.choice(rooms),
                "coordinator_id": dice.choice(people),
                "public": 1,
                **dict.fromkeys(("type", "host", "link", "notes", "extra"), ""),
            }
            links = [(made.next(), stamp, values["id"], area) for area in dice.sample(areas, 2)]
            _insert(connection, table, values)
            connection.executemany(
                f"INSERT INTO {table}_focus_area (id, created_at, {table}_id, focus_area_id) VALUES (?, ?, ?, ?)",
                links,
            )


def _insert(connection: sqlite3.Connection, table: str, values: dict[str, object]) -> None:
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))


def _timed(dice: random.Random, days: int) -> dict[str, object]:
    """An event of some hours, one in ten of whole days; held if it is over."""
    day = FIRST_DAY + timedelta(days=dice.randrange(days))
    all_day = dice.random() < 0.1
    hour = 0 if all_day else dice.choice((9, 12, 14, 17, 18, 19, 19, 20))
    start = datetime(day.year, day.month, day.day, hour, tzinfo=PARIS)
    end = start + (timedelta(days=dice.randint(1, 4)) if all_day else timedelta(minutes=dice.choice((60, 90, 120))))
    status = "held" if end < NOW else dice.choice(("confirmed", "confirmed", "draft", "cancelled"))
    return {
        "title": f"{dice.choice(_TITLES)} {dice.randint(1, 99)}",
        "dtstart": _stamp(start),
        "dtend": _stamp(end),
        "tzid": "Europe/Paris",
        "all_day": int(all_day),
        "track": dice.choice(("technical", "non-technical")),
        "status": status,
    }


def _series(dice: random.Random, days: int, *, endless: bool) -> dict[str, object]:
    """An event of every week, for some months or without an end from the first year on."""
    values = _timed(dice, 7 if endless else days - 7 * _WEEKS_OF_SERIES)
    end = datetime.fromisoformat(str(values["dtend"])) + timedelta(weeks=_WEEKS_OF_SERIES - 1, hours=1)
    return {
        **values,
        "rrule": "FREQ=WEEKLY" if endless else f"FREQ=WEEKLY;COUNT={_WEEKS_OF_SERIES}",
        "last_end": None if endless else _stamp(end),
        "status": "confirmed",
        **dict.fromkeys(("rdates", "exdates", "zone_definition"), ""),
    }


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
