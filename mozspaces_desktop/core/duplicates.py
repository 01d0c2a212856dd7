"""People who may be in the file twice, with what speaks for it; a coordinator decides.

Names and addresses are compared by :mod:`~mozspaces_desktop.core.resemblance`. Who was checked in to the same event as
somebody is somebody else, unless one of the two was a mistake.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError, Sentence
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.core.models import CheckIn, DifferentPeople, Person
from mozspaces_desktop.core.resemblance import LIKELY, Entry, Likeness, Particular, Resemblance, resemblances

_EMAIL = "email"
_ADDRESS = Particular(differing=0.5, nearly=0.9, by_chance=0.02)
"""People have several addresses, and people of the same name have similar ones."""

_SEEN_TOGETHER = -8.0
"""Bits for each event that both were checked in to: few people are let in twice."""

_LONGEST = 200
"""Characters of a name or an address that are compared."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Two people who may be one: `person` has been in the file longer than `other`.

    `score` is the logarithm (base 2) of the odds for it, above 0; `reasons` say what is alike, and what is against it.
    """

    person: Person
    other: Person
    score: float
    reasons: tuple[Sentence, ...]


def likely_duplicates(session: Session, *, progress: Progress = silent, limit: int = 200) -> list[Likely]:
    """Those who are likely in the file twice, the likeliest first, `limit` pairs at most.

    Pairs of which somebody said that they are two are left out. Takes about half a minute for 100,000 people;
    `progress` may raise to stop it.
    """
    known = select(Person.id, Person.name, Person.email).where(Person.retired_at.is_(None)).order_by(Person.number)
    entries = [_entry(*one) for one in session.execute(known)]
    different = select(DifferentPeople.person_id, DifferentPeople.other_id).where(DifferentPeople.retired_at.is_(None))
    said = {(one, other) for one, other in session.execute(different)}
    together = _Together(session)
    found: list[tuple[float, int, Resemblance]] = []
    for one in resemblances(entries, kinds={_EMAIL: _ADDRESS}, progress=progress):
        if _in_order(one.first, one.second) not in said:
            met = together.count(one.first, one.second)
            found.append((one.bits + met * _SEEN_TOGETHER, met, one))
    best = sorted((pair for pair in found if pair[0] >= LIKELY), key=lambda pair: (-pair[0], pair[2].first))[:limit]
    return [_likely(session, *pair) for pair in best]


def say_different(session: Session, person_id: str, other_id: str) -> DifferentPeople:
    """Note that two entries are two people, so that they are not offered again. Taken back by retiring the row.

    Raises :class:`RefusedError` for one and the same entry.
    """
    if person_id == other_id:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "Choose two different people."))
    first, second = _in_order(person_id, other_id)
    pair = (DifferentPeople.person_id == first) & (DifferentPeople.other_id == second)
    present = session.scalar(select(DifferentPeople).where(pair, DifferentPeople.retired_at.is_(None)))
    if present is not None:
        return present
    said = DifferentPeople(person_id=first, other_id=second)
    session.add(said)
    return said


def _in_order(person_id: str, other_id: str) -> tuple[str, str]:
    return (person_id, other_id) if person_id < other_id else (other_id, person_id)


def _entry(key: str, name: str, email: str | None) -> Entry:
    return Entry(key, name[:_LONGEST], {_EMAIL: email[:_LONGEST]} if email else {})


class _Together:
    """At how many events two people were both checked in, read once for everybody."""

    def __init__(self, session: Session) -> None:
        self._events: dict[str, set[str]] = defaultdict(set)
        query = select(CheckIn.person_id, CheckIn.event_id).where(CheckIn.retired_at.is_(None))
        for person_id, event_id in session.execute(query):
            self._events[person_id].add(event_id)

    def count(self, person_id: str, other_id: str) -> int:
        return len(self._events.get(person_id, set()) & self._events.get(other_id, set()))


def _likely(session: Session, score: float, met: int, found: Resemblance) -> Likely:
    people = {one.id: one for one in session.scalars(select(Person).where(Person.id.in_((found.first, found.second))))}
    person, other = people[found.first], people[found.second]
    return Likely(person, other, score, tuple(_reasons(found, met)))


def _reasons(found: Resemblance, met: int) -> Iterator[Sentence]:
    said = {
        Likeness.SAME: QT_TRANSLATE_NOOP("core", "The same name"),
        Likeness.ALIKE: QT_TRANSLATE_NOOP("core", "Similar names"),
        Likeness.DIFFERENT: QT_TRANSLATE_NOOP("core", "Different names"),
    }
    yield Sentence(said[found.name])
    addresses = {
        Likeness.SAME: QT_TRANSLATE_NOOP("core", "The same e-mail address"),
        Likeness.ALIKE: QT_TRANSLATE_NOOP("core", "Similar e-mail addresses"),
        Likeness.DIFFERENT: QT_TRANSLATE_NOOP("core", "Different e-mail addresses"),
    }
    if _EMAIL in found.particulars:
        yield Sentence(addresses[found.particulars[_EMAIL]])
    if met:
        yield Sentence(QT_TRANSLATE_NOOP("core", "Both were checked in to the same event"))
