"""What the demo is made from: the plain files in resources/demo, and a die that always falls the same way."""

from __future__ import annotations

import csv
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import TypeVar
from zoneinfo import ZoneInfo

from mozspaces_desktop import paths
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.text import fold

TZID = "Europe/Paris"

Thing = TypeVar("Thing")


def sample_signups() -> Path:
    """A sign-up list, invented too, for the event that is on in the demo."""
    return paths.resource("demo", "signups.csv")


class Dice:
    """Chance that is the same on every machine: only whole numbers, made from one seeded source."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311  # invented people are no secret

    def bytes(self, count: int) -> bytes:
        """That many random bytes."""
        return self._random.randbytes(count)

    def between(self, lowest: int, highest: int) -> int:
        """A whole number from `lowest` to `highest`, both included."""
        return lowest + int(self._random.random() * (highest - lowest + 1))

    def chance(self, percent: int) -> bool:
        """Whether something happens that happens `percent` times of a hundred."""
        return self.between(1, 100) <= percent

    def pick(self, things: Sequence[Thing]) -> Thing:
        """One of `things`."""
        return things[self.between(0, len(things) - 1)]

    def draw(self, things: Sequence[Thing], count: int, weight: Callable[[Thing], int]) -> list[Thing]:
        """`count` different ones of `things` (all, if there are fewer), each as likely as its `weight`."""
        left = list(things)
        drawn: list[Thing] = []
        while left and len(drawn) < count:
            sums = list(accumulate(map(weight, left)))
            drawn.append(left.pop(bisect_right(sums, self.between(0, sums[-1] - 1))))
        return drawn


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """One line of events.csv.

    `attendance` is how it was noted: at the ``door``, only as ``totals``, not at all (``none``), or it is on ``now``.
    """

    title: str
    dtstart: datetime
    dtend: datetime
    all_day: bool
    track: Track
    type: str
    focus_areas: tuple[str, ...]
    room: str
    host: str
    public: bool
    status: EventStatus
    expected: int
    attendance: str
    notes: str

    @property
    def day(self) -> date:
        """The day on which it starts, in Paris."""
        return self.dtstart.astimezone(ZoneInfo(TZID)).date()


def planned_events() -> list[PlannedEvent]:
    """The events of the demo, by start."""
    return sorted(map(_planned_event, _lines("events.csv")), key=lambda event: (event.dtstart, event.title))


def _planned_event(line: dict[str, str]) -> PlannedEvent:
    begins = time.fromisoformat(line["start"] or "00:00")
    start = datetime.combine(date.fromisoformat(line["day"]), begins, ZoneInfo(TZID))
    return PlannedEvent(
        title=line["title"],
        dtstart=start.astimezone(UTC),
        dtend=(start + timedelta(minutes=int(line["minutes"]))).astimezone(UTC),
        all_day=not line["start"],
        track=Track(line["track"]),
        type=line["type"],
        focus_areas=tuple(line["focus_areas"].split("; ")) if line["focus_areas"] else (),
        room=line["room"],
        host=line["host"],
        public=line["public"] == "yes",
        status=EventStatus(line["status"]),
        expected=int(line["expected"]),
        attendance=line["attendance"],
        notes=line["notes"],
    )


class Names:
    """Names of people from many countries in their own scripts, with an address at a domain that nobody has."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._countries = _lines("names.csv")
        self._taken: set[str] = set()

    def next(self) -> tuple[str, str]:
        """A name and an e-mail address; names may come twice, as they do, addresses never do."""
        [country] = self._dice.draw(self._countries, 1, lambda line: int(line["share"]))
        given, given_word = self._part(country["given"])
        family, family_word = self._part(country["family"])
        name = f"{family} {given}" if country["family_first"] == "yes" else f"{given} {family}"
        return name, self._address(f"{given_word}.{family_word}")

    def _part(self, choices: str) -> tuple[str, str]:
        text, _, latin = self._dice.pick(choices.split(";")).partition("/")
        return text, re.sub(r"[^a-z]", "", fold(latin or text))

    def _address(self, words: str) -> str:
        domain = self._dice.pick(("example.org", "example.com", "example.net"))
        number = 1
        while (address := f"{words}{number if number > 1 else ''}@{domain}") in self._taken:
            number += 1
        self._taken.add(address)
        return address


def _lines(name: str) -> list[dict[str, str]]:
    with paths.resource("demo", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
