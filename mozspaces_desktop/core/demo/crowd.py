"""The people of the demo: a few come all the time, most come once, some sign up and never come."""

from __future__ import annotations

from dataclasses import dataclass, field

from mozspaces_desktop.core.demo.sources import Dice, Names
from mozspaces_desktop.core.models import Person, Track

_LOYALTIES = (1,) * 40 + (2,) * 20 + (3,) * 10 + (5,) * 6 + (9,) * 4 + (18,) * 2 + (40,)
"""How likely somebody comes again, against others: many small numbers, few large ones (a power law)."""

_OWN_TRACK = 3
"""How much likelier people come to the kind of event that they came to first."""


@dataclass(eq=False, slots=True)
class Someone:
    """An invented person: how loyal, what they like, how often they came so far, and their row once they have one."""

    name: str
    email: str | None
    loyalty: int
    track: Track
    visits: int = 0
    row: Person | None = field(default=None, repr=False)


class Crowd:
    """Everybody who ever signed up or came."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._names = Names(dice)
        self.people: list[Someone] = []

    def strangers(self, count: int, track: Track) -> list[Someone]:
        """People nobody has heard of before."""
        fresh = [self._stranger(track) for _ in range(count)]
        self.people += fresh
        return fresh

    def _stranger(self, track: Track) -> Someone:
        name, email = self._names.next()
        return Someone(name, email, self._dice.pick(_LOYALTIES), track)

    def known(self, count: int, track: Track, *, came: bool, but: list[Someone]) -> list[Someone]:
        """People who came before (or, if not `came`, only ever signed up), the loyal ones first, none of `but`."""
        choice = [one for one in self.people if (one.visits > 0) is came and one not in but]
        return self._dice.draw(choice, count, lambda one: one.loyalty * (_OWN_TRACK if one.track is track else 1))
