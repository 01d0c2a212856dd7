"""The lists that the People window can show: what each is made of, and what its rows say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.directory import Kind, people_listed
from mozspaces_desktop.core.duplicates import Likely
from mozspaces_desktop.core.follow_ups import follow_up_list
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.search_keys import search_key
from mozspaces_desktop.core.text import query_words
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.directory_model import RowWords

translate = QCoreApplication.translate

MOST = 300
"""How many people are listed; whoever is not among them is found by one letter more."""


@dataclass(frozen=True, slots=True)
class Today:
    """What rows need to be told: the day and the clock of the space."""

    day: date
    tzid: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: its name, how it is read for what was typed, its rows' words, and what stands there without any."""

    name: str
    read: Callable[[Session, Space, str], Sequence[Any]]
    words: Callable[[Any, Today], RowWords]
    nothing: tuple[str, str]
    key: Callable[[Any], str] = attrgetter("person_id")
    """What tells an item from the others."""
    is_slow: bool = False
    """Whether reading it takes longer than a frame."""
    is_of_pairs: bool = False


def listings(undecided: Callable[[Session], Sequence[Likely]]) -> list[Listing]:
    """All lists, in the order of their buttons; `undecided` reads the pairs that look like one person."""
    return [
        Listing(
            translate("People", "Everybody"),
            _of_kind(Kind.EVERYBODY),
            _listed,
            (translate("People", "Nobody yet"), translate("People", "Whoever signs up or comes is listed here.")),
        ),
        Listing(
            translate("People", "Newcomers"),
            _of_kind(Kind.NEWCOMERS),
            _listed,
            (translate("People", "No newcomer"), translate("People", "Nobody came for the first time this season.")),
            is_slow=True,
        ),
        Listing(
            translate("People", "Contributors"),
            _of_kind(Kind.CONTRIBUTORS),
            _listed,
            (translate("People", "No contributor"), translate("People", "Note who shows interest on their page.")),
        ),
        Listing(
            translate("People", "To follow up"),
            _waiting,
            lambda one, today: wording.waiting(one, today.day),
            (translate("People", "Nobody waits"), translate("People", "Everybody interested has heard from you.")),
        ),
        Listing(
            translate("People", "Likely duplicates"),
            lambda session, _space, typed: [one for one in undecided(session) if _matches(typed, *_both(one))],
            lambda one, _today: wording.pair(one),
            (translate("People", "No likely duplicates"), translate("People", "Nobody seems to be here twice.")),
            key=lambda one: one.person.id + one.other.id,
            is_of_pairs=True,
        ),
    ]


def nobody_found() -> tuple[str, str]:
    """What is said where a search finds nobody."""
    return translate("People", "Nobody found"), translate("People", "A part of the name or the e-mail is enough.")


def not_looked() -> tuple[str, str]:
    """What is said where somebody did not wait for the likely duplicates."""
    return translate("People", "Not looked through"), translate("People", "Choose “Likely duplicates” to look again.")


def today_of(session: Session, space: Space) -> Today:
    """The day and the clock of `space`."""
    return Today(clock.local(clock.now(session), space.tzid).date(), space.tzid)


def _of_kind(kind: Kind) -> Callable[[Session, Space, str], Sequence[Any]]:
    return lambda session, space, typed: people_listed(session, space.id, typed=typed, kind=kind, limit=MOST)


def _listed(one: Any, today: Today) -> RowWords:
    return wording.listed(one, today.tzid)


def _waiting(session: Session, space: Space, typed: str) -> Sequence[Any]:
    """Who waits longest first."""
    found = [one for one in follow_up_list(session, space) if _matches(typed, (one.name, one.email))]
    return sorted(found, key=lambda one: -one.days)


def _both(one: Likely) -> tuple[tuple[str, str | None], ...]:
    return tuple((person.name, person.email) for person in (one.person, one.other))


def _matches(typed: str, *people: tuple[str, str | None]) -> bool:
    """Whether one of the people has words that begin with each word typed."""
    words = query_words(typed)
    keys = [f" {search_key(name, email)}" for name, email in people]
    return any(all(f" {word}" in key for word in words) for key in keys)
