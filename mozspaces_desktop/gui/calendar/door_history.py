"""The door in the history of an event: hundreds of arrivals are a line or two, each by whom they were let in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.journal import UNDO, Action, Change
from mozspaces_desktop.gui.history.history_words import Entry, History, Line, WallClock, is_gone, is_there, taken_back

translate = QCoreApplication.translate

_FEWEST = 3
"""So many arrivals one after the other are told together."""


def folded(history: History, entries: Sequence[Entry], wall: WallClock) -> list[Entry]:
    """`entries`, those of `history`, with arrivals that one person let in without anything in between as one."""
    undone = taken_back(history)
    told: list[Entry] = []
    pairs = list(zip(reversed(history), entries, strict=False))
    for who, run in groupby(pairs, lambda pair: _by_whom(pair[0][0], pair[0][1], undone)):
        together = list(run)
        if who is None or len(together) < _FEWEST:
            told += [entry for _, entry in together]
        else:
            told.append(partial(_together, [one for one, _ in together], wall))
    return [*told, *entries[len(pairs) :]]


def _by_whom(action: Action, changes: Sequence[Change], undone: Set[str]) -> str | None:
    """Who let somebody in, if an action did that, nothing else, and was not taken back."""
    plain = action.kind != UNDO and action.id not in undone and all(map(_is_arrival, changes))
    return action.actor if plain else None


def _together(latest_first: History, wall: WallClock) -> Line:
    (latest, _), (oldest, _) = latest_first[0], latest_first[-1]
    what = counted([change for _, changes in latest_first for change in changes], fewest=1)
    return Line(wall.span(oldest.at, latest.at), latest.actor, "\n".join(what))


def _is_arrival(change: Change) -> bool:
    guests = change.table == "guests" and change.after.get("count", 0) > 0
    return change.before is None and (change.table == "check_in" or guests)


def counted(changes: Iterable[Change], *, fewest: int = 2) -> Iterator[str]:
    """How many people an action let in or signed up; of fewer than `fewest` its name tells."""
    came, left, signed_up, signed_off, guests = 0, 0, 0, 0, 0
    for change in changes:
        if change.table == "check_in":
            came, left = came + is_there(change), left + is_gone(change)
        elif change.table == "registration":
            signed_up, signed_off = signed_up + is_there(change), signed_off + is_gone(change)
        elif change.table == "guests":
            guests += change.after.get("count", 0)
    if came >= fewest:
        yield translate("EventHistory", "%n person(s) checked in", "", came)
    if left >= fewest:
        yield translate("EventHistory", "%n check-in(s) taken back", "", left)
    if guests and fewest == 1:  # one action alone is called so
        yield translate("EventHistory", "%n guest(s) counted", "", guests)
    if signed_up >= fewest:
        yield translate("EventHistory", "%n person(s) signed up", "", signed_up)
    if signed_off >= fewest:
        yield translate("EventHistory", "%n sign-up(s) taken out", "", signed_off)
