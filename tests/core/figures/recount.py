"""The figures counted again, another way: plain loops over the raw rows of the file, with no help from the program."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

Row = dict[str, Any]
DAY = timedelta(days=1)


class Rows:
    """The rows of a data file as SQLite has them."""

    def __init__(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            self.tables = {
                name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
                for name in tables
                if not name.startswith("person_search")
            }
        self._of_event: dict[str, dict[str, list[Row]]] = {}

    def alive(self, table: str, **wanted: object) -> list[Row]:
        """The rows of a table that count and have the wanted values."""
        return [
            row
            for row in self.tables[table]
            if row["retired_at"] is None and all(row[key] == value for key, value in wanted.items())
        ]

    def of_event(self, table: str, event: Row) -> list[Row]:
        """The rows of a table that count and belong to an event."""
        if table not in self._of_event:
            self._of_event[table] = defaultdict(list)
            for row in self.alive(table):
                self._of_event[table][row["event_id"]].append(row)
        return self._of_event[table][event["id"]]

    def name(self, table: str, key: str | None) -> str | None:
        """What a row of any time is called."""
        return next((row["name"] for row in self.tables[table] if row["id"] == key), None)

    def areas_of(self, event: Row) -> set[str | None]:
        """The names of the focus areas that an event is about."""
        return {self.name("focus_area", row["focus_area_id"]) for row in self.of_event("event_focus_area", event)}


@dataclass(frozen=True)
class Recount:
    """What the rows come to from `first` to `last` (a season's days or not), in some spaces, of all or some events."""

    rows: Rows
    first: date
    last: date
    is_season: bool = False
    spaces: tuple[str, ...] = ()
    """Their names; those that were not deleted if there are none."""
    track: str | None = None
    coordinator: str | None = None
    area: str | None = None

    @cached_property
    def places(self) -> dict[str, Row]:
        """The rows of the spaces, by key."""
        alive = self.rows.alive("space")
        return {row["id"]: row for row in alive if not self.spaces or row["name"] in self.spaces}

    def today(self, now: datetime) -> date:
        """The day that it is, or was last, in all of the spaces."""
        return min(now.astimezone(ZoneInfo(place["tzid"])).date() for place in self.places.values())

    def local(self, row: Row, moment: str) -> datetime:
        """A stored moment by the clock of the space that a row belongs to."""
        return datetime.fromisoformat(moment).astimezone(ZoneInfo(self.places[row["space_id"]]["tzid"]))

    def day(self, event: Row) -> date:
        """The local day on which an event starts."""
        return self.local(event, event["dtstart"]).date()

    def _is_meant(self, event: Row) -> bool:
        """Whether an event passes the filters."""
        return (
            self.track in (None, event["track"])
            and self.coordinator in (None, self.rows.name("coordinator", event["coordinator_id"]))
            and (self.area is None or self.area in self.rows.areas_of(event))
        )

    @cached_property
    def listed(self) -> list[Row]:
        """The events of the period that are no drafts, by day and time on the clock there."""
        inside = [
            event
            for event in self.rows.alive("event")
            if event["space_id"] in self.places
            and event["status"] != "draft"
            and self.first <= self.day(event) <= self.last
            and self._is_meant(event)
        ]
        return sorted(inside, key=self._by_time)

    def _by_time(self, event: Row) -> tuple[date, time, str, str]:
        start = self.local(event, event["dtstart"])
        return start.date(), start.time(), self.places[event["space_id"]]["name"], event["id"]

    @cached_property
    def held(self) -> list[Row]:
        """Those of them that count."""
        return [event for event in self.listed if event["public"] and event["status"] == "held"]

    def attended_before(self, person: str, event: Row) -> bool:
        """Whether a person was checked in at any event of the space that comes before `event`."""
        return any(
            earlier["space_id"] == event["space_id"]
            and (earlier["dtstart"], earlier["id"]) < (event["dtstart"], event["id"])
            and earlier["status"] != "cancelled"
            and any(row["person_id"] == person for row in self.rows.of_event("check_in", earlier))
            for earlier in self.rows.alive("event")
        )

    def first_attended(self, person: str, space_id: str) -> date | None:
        """The day of the first event of a space that a person attended."""
        attended = [
            self.day(event)
            for event in self.rows.alive("event", space_id=space_id)
            if event["status"] != "cancelled"
            and any(row["person_id"] == person for row in self.rows.of_event("check_in", event))
        ]
        return min(attended, default=None)

    def attendance(self, event: Row) -> tuple[int | None, int | None, int | None, int | None]:
        """Attendees, guests, newcomers and returning of an event."""
        if event["status"] != "held":
            return None, None, None, None
        people = [row["person_id"] for row in self.rows.of_event("check_in", event)]
        guests = sum(row["count"] for row in self.rows.of_event("guests", event))
        said_new = sum(row["newcomers"] for row in self.rows.of_event("guests", event))
        totals = self.rows.of_event("recorded_totals", event)
        if people or (guests and not totals):
            returning = sum(self.attended_before(person, event) for person in people)
            return len(people) + guests, guests, len(people) - returning + said_new, returning
        if totals:
            return tuple(totals[0][key] for key in ("attendees", "guests", "newcomers", "returning"))
        return None, None, None, None

    def sums(self, events: Iterable[Row]) -> tuple[int | None, int | None, int | None, int | None]:
        """Attendees, guests, newcomers and returning of several events."""
        counts = [self.attendance(event) for event in events]
        attendees, guests, newcomers, returning = (known(one[number] for one in counts) for number in range(4))
        return attendees, guests, newcomers, returning

    def show_rate(self, event: Row) -> float | None:
        """The share of the registered people who came."""
        registered = {row["person_id"] for row in self.rows.of_event("registration", event)}
        came = {row["person_id"] for row in self.rows.of_event("check_in", event)}
        return len(registered & came) / len(registered) if event["status"] == "held" and registered and came else None

    @property
    def hours(self) -> Counter[int]:
        """How many were checked in during each hour of the day, at the events that count."""
        return Counter(
            self.local(event, row["checked_in_at"]).hour
            for event in self.held
            for row in self.rows.of_event("check_in", event)
        )

    def in_area(self, name: str | None) -> list[Row]:
        """The events that count and are about a focus area."""
        return [event for event in self.held if name in self.rows.areas_of(event)]

    def _credited(self, row: Row) -> Row:
        """The event of a contribution, as far as it was not deleted."""
        events = self.rows.alive("event", id=row["event_id"])
        return events[0] if events else {"track": None, "coordinator_id": None}

    def _contributions(self, stage: str) -> list[Row]:
        """All contributions in the spaces at a stage, by day, each with the name of its focus area."""
        found = [
            row | {"area": self.rows.name("focus_area", row["focus_area_id"])}
            for row in self.rows.alive("contribution", stage=stage)
            if row["space_id"] in self.places
        ]
        return sorted(found, key=lambda row: (row["on_date"], row["id"]))

    def _in_part(self, row: Row) -> bool:
        """Whether a contribution is of the period and passes the filters."""
        event = self._credited(row)
        return (
            self.first <= date.fromisoformat(row["on_date"]) <= self.last
            and self.area in (None, row["area"])
            and self.track in (None, event["track"])
            and self.coordinator in (None, self.rows.name("coordinator", event["coordinator_id"]))
        )

    def interested(self, area: str | None = None) -> set[str]:
        """Who became interested in a focus area, or in any."""
        reached = [row for row in self._contributions("interested") if self._in_part(row)]
        return {row["person_id"] for row in reached if area in (None, row["area"])}

    @cached_property
    def new_active(self) -> list[Row]:
        """The contributions of the period at the stage "active", but for those that follow another one of the person
        in the same space, focus area and season, or, between seasons, in the same space, area and the period."""
        active = self._contributions("active")
        return [
            row
            for number, row in enumerate(active)
            if self._in_part(row) and not any(self._same_of_a_season(row, earlier) for earlier in active[:number])
        ]

    def _same_of_a_season(self, row: Row, earlier: Row) -> bool:
        if any(row[key] != earlier[key] for key in ("person_id", "area", "space_id")):
            return False
        season, before = self._season_of(row["on_date"]), self._season_of(earlier["on_date"])
        return season == before and (season is not None or earlier["on_date"] >= self.first.isoformat())

    def _season_of(self, day: str) -> str | None:
        """The key of the season of a day."""
        around = [one for one in self.rows.alive("season") if one["starts_on"] <= day <= one["ends_on"]]
        return around[0]["id"] if around else None

    def credited_to(self, event: Row) -> int:
        """New active contributors whose credited event this is."""
        return sum(row["event_id"] == event["id"] for row in self.new_active)

    def active_of_track(self, track: str | None) -> int:
        """New active contributors whose credited event is of a track, or all of them."""
        return sum(track in (None, self._credited(row)["track"]) for row in self.new_active)

    def coordinators(self, track: str | None = None) -> int:
        """How many are at work in the spaces or left them and ran an event that was held; whom the filters mean."""
        every = replace(self, track=None, coordinator=None, area=None).listed
        ran = {event["coordinator_id"] for event in every if event["status"] == "held"}
        return sum(
            row["space_id"] in self.places
            and (row["retired_at"] is None or row["id"] in ran)
            and track in (None, row["track"])
            and self.track in (None, row["track"])
            and self.coordinator in (None, row["name"])
            for row in self.rows.tables["coordinator"]
        )

    def weeks(self) -> list[date]:
        """The Mondays of all ISO weeks of the period."""
        every = [self.first + number * DAY for number in range((self.last - self.first).days + 1)]
        return sorted({date.fromisocalendar(*day.isocalendar()[:2], 1) for day in every})

    def headline(self, today: date) -> dict[str, float | None]:
        """The nine metrics, by the names of their columns."""
        held, active = self.held, len(self.new_active)
        begun = [monday for monday in self.weeks() if monday <= today and today >= self.first]
        attendees, _, newcomers, _ = self.sums(held)
        known_returning = [one for one in map(self.attendance, held) if one[3] is not None]
        visits, again = (sum(one[number] or 0 for one in known_returning) for number in (0, 3))
        people = {row["person_id"] for event in held for row in self.rows.of_event("check_in", event)}
        return {
            "public_events_held": len(held),
            "events_per_week": len(held) / len(begun) if begun else None,
            "attendees": attendees,
            "unique_attendees": len(people) or None,
            "newcomers": newcomers,
            "returning_rate": again / visits if visits else None,
            "new_active_contributors": active,
            "contributors_per_event": active / len(held) if held else None,
            "technical_share_of_events": sum(one["track"] == "technical" for one in held) / len(held) if held else None,
        }

    def previous(self, today: date) -> Recount | None:
        """The same of the days before: of the season, the month or as many days, as far as those here have gone by."""
        if today < self.first:
            return None
        days = self._days_before()
        if not days:
            return None
        gone_by = days if today >= self.last else days[: (today - self.first).days + 1]
        return replace(self, first=gone_by[0], last=gone_by[-1], is_season=self.is_season and gone_by == days)

    def _days_before(self) -> list[date]:
        """All days of the season, the month or the span before; none if no season was before."""
        if self.is_season:
            over = [one for one in self.rows.alive("season") if one["ends_on"] < self.first.isoformat()]
            if not over:
                return []
            latest = max(over, key=lambda one: str(one["ends_on"]))
            first, last = (date.fromisoformat(latest[name]) for name in ("starts_on", "ends_on"))
            return [first + number * DAY for number in range((last - first).days + 1)]
        count = (self.last - self.first).days + 1
        if self.first.day == 1 and (self.last + DAY).day == 1 and count <= 31:
            count = (self.first - DAY).day
        return [self.first - number * DAY for number in range(count, 0, -1)]


def known(counts: Iterable[int | None]) -> int | None:
    """The sum of the counts that are known, None without any."""
    total = None
    for count in counts:
        if count is not None:
            total = count + (total or 0)
    return total
