"""The figures counted again, another way: plain loops over the raw rows of the file, with no help from the program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

Row = dict[str, Any]


class Recount:
    """The rows of a data file with one space, as SQLite has them, and what they come to from `first` to `last`."""

    def __init__(self, path: Path, first: date, last: date) -> None:
        self.first, self.last = first, last
        with closing(sqlite3.connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            self._tables = {
                name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')]
                for name in tables
                if not name.startswith("person_search")
            }
        [self.space] = self.alive("space")
        self.zone = ZoneInfo(self.space["tzid"])

    def alive(self, table: str, **wanted: object) -> list[Row]:
        """The rows of a table that count and have the wanted values."""
        return [
            row
            for row in self._tables[table]
            if row["retired_at"] is None and all(row[key] == value for key, value in wanted.items())
        ]

    def day(self, event: Row) -> date:
        """The local day on which an event starts."""
        return datetime.fromisoformat(event["dtstart"]).astimezone(self.zone).date()

    def listed(self) -> list[Row]:
        """The events of the period that are no drafts, by start."""
        inside = [
            event
            for event in self.alive("event")
            if event["status"] != "draft" and self.first <= self.day(event) <= self.last
        ]
        return sorted(inside, key=lambda event: (event["dtstart"], event["id"]))

    def held(self) -> list[Row]:
        """Those of them that count."""
        return [event for event in self.listed() if event["public"] and event["status"] == "held"]

    def attended_before(self, person: str, event: Row) -> bool:
        """Whether a person was checked in at any event of the space that comes before `event`."""
        return any(
            (earlier["dtstart"], earlier["id"]) < (event["dtstart"], event["id"])
            and self.alive("check_in", event_id=earlier["id"], person_id=person)
            and earlier["status"] != "cancelled"
            for earlier in self.alive("event")
        )

    def attendance(self, event: Row) -> tuple[int | None, int | None, int | None, int | None]:
        """Attendees, guests, newcomers and returning of an event."""
        if event["status"] != "held":
            return None, None, None, None
        people = [row["person_id"] for row in self.alive("check_in", event_id=event["id"])]
        guests = sum(row["count"] for row in self.alive("guests", event_id=event["id"]))
        said_new = sum(row["newcomers"] for row in self.alive("guests", event_id=event["id"]))
        totals = self.alive("recorded_totals", event_id=event["id"])
        if people or (guests and not totals):
            returning = sum(self.attended_before(person, event) for person in people)
            return len(people) + guests, guests, len(people) - returning + said_new, returning
        if totals:
            return tuple(totals[0][key] for key in ("attendees", "guests", "newcomers", "returning"))
        return None, None, None, None

    def show_rate(self, event: Row) -> float | None:
        """The share of the registered people who came."""
        registered = {row["person_id"] for row in self.alive("registration", event_id=event["id"])}
        came = {row["person_id"] for row in self.alive("check_in", event_id=event["id"])}
        return len(registered & came) / len(registered) if event["status"] == "held" and registered and came else None

    def unique(self, events: Iterable[Row]) -> int | None:
        """Different people checked in at any of the events."""
        ids = {event["id"] for event in events}
        return len({row["person_id"] for row in self.alive("check_in") if row["event_id"] in ids}) or None

    def areas_called(self, name: str | None) -> set[str]:
        """The keys of the focus areas of a name: one that was retired and one that took its place have the same."""
        return {row["id"] for row in self._tables["focus_area"] if row["name"] == name}

    def area_name(self, area: str) -> str:
        """What the focus area with a key is called."""
        [name] = [row["name"] for row in self._tables["focus_area"] if row["id"] == area]
        return str(name)

    def in_areas(self, areas: set[str]) -> list[Row]:
        """The events that count and are about any of some focus areas."""
        about = {row["event_id"] for row in self.alive("event_focus_area") if row["focus_area_id"] in areas}
        return [event for event in self.held() if event["id"] in about]

    def reached(self, stage: str) -> list[Row]:
        """The contributions of the period at a stage, by day."""
        inside = [
            row
            for row in self.alive("contribution", stage=stage)
            if self.first <= date.fromisoformat(row["on_date"]) <= self.last
        ]
        return sorted(inside, key=lambda row: (row["on_date"], row["id"]))

    def new_active(self) -> list[Row]:
        """The contributions of the period at the stage "active", but for those that follow another one of the person
        in the same focus area and season, or, between seasons, in the same focus area and the period."""
        active = sorted(self.alive("contribution", stage="active"), key=lambda row: (row["on_date"], row["id"]))
        return [
            row
            for number, row in enumerate(active)
            if self.first <= date.fromisoformat(row["on_date"]) <= self.last
            and not any(self._same_of_a_season(row, earlier) for earlier in active[:number])
        ]

    def _same_of_a_season(self, row: Row, earlier: Row) -> bool:
        if (row["person_id"], row["focus_area_id"]) != (earlier["person_id"], earlier["focus_area_id"]):
            return False
        [season] = self.alive("season")
        inside = [season["starts_on"] <= one["on_date"] <= season["ends_on"] for one in (row, earlier)]
        return all(inside) or (not any(inside) and earlier["on_date"] >= self.first.isoformat())

    def credited_to(self, event: Row) -> int:
        """New active contributors whose credited event this is."""
        return sum(row["event_id"] == event["id"] for row in self.new_active())

    def weeks(self) -> list[date]:
        """The Mondays of all ISO weeks of the period."""
        days = [self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1)]
        return sorted({date.fromisocalendar(*day.isocalendar()[:2], 1) for day in days})


def known(counts: Iterable[int | None]) -> int | None:
    """The sum of the counts that are known, None without any."""
    total = None
    for count in counts:
        if count is not None:
            total = count + (total or 0)
    return total
