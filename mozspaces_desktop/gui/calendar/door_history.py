"""The door in the history of an event: hundreds of arrivals are a line or two, each by whom they were let in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.journal import UNDO, Action, Change
from mozspaces_desktop.gui.history.history_words import Calendar, History, Line, is_gone, is_there

translate = QCoreApplication.translate

_FEWEST = 3
"""So many arrivals one after the other are told together."""

_Entry = tuple[tuple[Action, Sequence[Change]], Line]


def folded(history: History, lines: Sequence[Line], calendar: Calendar) -> list[Line]:
    """`lines`, those of `history`, with arrivals that one person let in without anything in between as one line."""
    told: list[Line] = []
    entries = list(zip(reversed(history), lines, strict=False))
    for who, run in groupby(entries, _by_whom):
        together = list(run)
        if who is None or len(together) < _FEWEST:
            told += [line for _, line in together]
            continue
        (latest, _), (oldest, _) = together[0][0], together[-1][0]
        what = counted([change for (_, changes), _ in together for change in changes], fewest=1)
        told.append(Line(calendar.span(oldest.at, latest.at), who, "\n".join(what)))
    return [*told, *lines[len(entries) :]]


def _by_whom(entry: _Entry) -> str | None:
    """Who let somebody in, if an action did that, nothing else, and was not taken back."""
    (action, changes), line = entry
    plain = action.kind != UNDO and not line.is_taken_back and all(map(_is_arrival, changes))
    return action.actor if plain else None


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
