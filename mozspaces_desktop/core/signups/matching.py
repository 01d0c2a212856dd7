"""Which person of the data file a sign-up is.

By e-mail address, blind to case, if the names may be one person's: a family shares an address, and its members
stay different people. Without such a match the name decides, but only among those who are registered for this
event or came to it, so that a list can be imported again; a name alone never unites people across events.
Nobody in the file is two people of one list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import false, select, true
from sqlalchemy.orm import Session

from mozspaces_desktop.core.models import CheckIn, Person, PersonMerge, Registration
from mozspaces_desktop.core.signups import names
from mozspaces_desktop.core.signups.lists import Signup
from mozspaces_desktop.core.text import email_word
from mozspaces_desktop.core.tickets import codes_in

_CHUNK = 5_000
"""Values in one query; SQLite takes some 32,000."""

_MOST_ALIKE = 200
"""People with one address, or of one name at one event, among whom a sign-up is looked for."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A registration for the event as it is in the file."""

    id: str
    person_id: str
    source: str
    codes: tuple[str, ...]
    seats: int
    registered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the file, their registration for the event if they have one, and whether they came to it."""

    id: str
    name: str
    email: str | None
    ticket: Ticket | None
    came: bool
    merged: bool = False
    """Whether `name` and `email` are those of an entry that was merged into the person's own."""


class Matcher:
    """Everybody in the file whom sign-ups for one event could mean, read in a few queries."""

    def __init__(self, session: Session, event_id: str, signups: Iterable[Signup]) -> None:
        self._taken: set[str] = set()
        self._by_email: dict[str, list[Known]] = defaultdict(list)
        self._here: dict[str, list[Known]] = defaultdict(list)
        self.tickets: dict[str, Known] = {}
        """Those who have the ticket with a code."""

        tickets = {ticket.person_id: ticket for ticket in _tickets(session, event_id)}
        arrived = select(CheckIn.person_id).where(CheckIn.event_id == event_id, CheckIn.retired_at.is_(None))
        came = set(session.scalars(arrived))
        emails = {email_word(signup.email) for signup in signups if signup.email}
        people = _people(session, tickets.keys() | came, emails)
        self._merged = {person_id for person_id, _name, _email, merged in people if merged}
        self._names: dict[str, list[str]] = defaultdict(list)
        for person_id, name, email, merged in sorted(people, key=lambda one: (one[3], one[0])):
            self._add(Known(person_id, name, email, tickets.get(person_id), person_id in came, merged))

    def _add(self, known: Known) -> None:
        self._names[known.id].append(known.name)
        if known.email:
            _append(self._by_email[email_word(known.email)], known)
        if known.ticket is not None or known.came:
            _append(self._here[names.key(known.name)], known)
        for code in known.ticket.codes if known.ticket is not None else ():
            self.tickets[code] = known

    def united(self, signups: Iterable[Signup]) -> list[Signup]:
        """`signups`, those of one person once who has several entries in the file that were merged.

        As with their registrations the larger number of seats counts, and all tickets.
        """
        found: dict[str | Signup, Signup] = {}
        for signup in signups:
            who = self._merged_person(signup) or signup
            found[who] = _both(found[who], signup) if who in found else signup
        return list(found.values())

    def _merged_person(self, signup: Signup) -> str | None:
        """The key of the person with several entries whom `signup` means by its address, None if it means no such."""
        meant = self._by_email.get(email_word(signup.email), []) if signup.email else []
        return next((known.id for known in meant if known.id in self._merged and self._may_be(known, signup)), None)

    def matches(self, signups: list[Signup]) -> dict[Signup, Known | None]:
        """The person of the file that each of `signups` is, None for somebody new; each person once at most."""
        found: dict[Signup, Known | None] = dict.fromkeys(signups)
        for find in (self._with_address, self._with_name):
            for signup in signups:
                if found[signup] is None and (known := find(signup)) is not None:
                    self._taken.add(known.id)
                    found[signup] = known
        return found

    def address_is_free(self, email: str) -> bool:
        """Whether nobody in the file has the address `email`."""
        return email_word(email) not in self._by_email

    def _with_address(self, signup: Signup) -> Known | None:
        """Somebody with the address and such a name; rather one who is registered, then one with the very name."""
        if signup.email is None:
            return None
        same = [
            known for known in self._free(self._by_email.get(email_word(signup.email))) if self._may_be(known, signup)
        ]
        key = names.key(signup.name)
        return min(same, key=lambda known: (known.ticket is None, names.key(known.name) != key), default=None)

    def _with_name(self, signup: Signup) -> Known | None:
        """Somebody at this event with the name, whose address, if both are known, is the same or another's."""
        here = self._free(self._here.get(names.key(signup.name)))
        fitting = [known for known in here if signup.email is None or known.email is None]
        return min(fitting, key=lambda known: (known.email is not None, known.ticket is None), default=None)

    def _may_be(self, known: Known, signup: Signup) -> bool:
        """Whether a sign-up with the address of `known` can be theirs, by any name under which the file has them."""
        if names.is_from_email(signup.name, signup.email) or names.is_from_email(known.name, known.email):
            return True
        return any(names.may_be_one(name, signup.name) for name in self._names[known.id])

    def _free(self, known: Iterable[Known] | None) -> list[Known]:
        return [one for one in known or () if one.id not in self._taken]


def _append(alike: list[Known], known: Known) -> None:
    if len(alike) < _MOST_ALIKE:
        alike.append(known)


def _both(first: Signup, other: Signup) -> Signup:
    moments = [moment for moment in (first.signed_up_at, other.signed_up_at) if moment is not None]
    codes = tuple(dict.fromkeys((*first.ticket_codes, *other.ticket_codes)))
    seats = max(first.seats, other.seats)
    return replace(first, seats=seats, ticket_codes=codes, signed_up_at=moments[0] if moments else None)


def _tickets(session: Session, event_id: str) -> Iterator[Ticket]:
    kind = Registration
    columns = (kind.id, kind.person_id, kind.source, kind.ticket_code, kind.seats, kind.registered_at)
    query = select(*columns).where(kind.event_id == event_id, kind.retired_at.is_(None))
    return (
        Ticket(row.id, row.person_id, row.source, codes_in(row.ticket_code), row.seats, row.registered_at)
        for row in session.execute(query)
    )


def _people(session: Session, ids: set[str], emails: set[str]) -> set[tuple[str, str, str | None, bool]]:
    """Key, name and address of the people with one of the keys or addresses; so, too, of entries merged into theirs."""
    own = select(Person.id, Person.name, Person.email, false()).where(Person.retired_at.is_(None))
    of_merged = (
        select(PersonMerge.kept_id, Person.name, Person.email, true())
        .join(PersonMerge, PersonMerge.merged_id == Person.id)
        .where(PersonMerge.retired_at.is_(None))
    )
    found: set[tuple[str, str, str | None, bool]] = set()
    for query, key in ((of_merged, PersonMerge.kept_id), (own, Person.id)):
        ids = ids | {person_id for person_id, *_ in found}
        for column, wanted in ((key, sorted(ids)), (Person.email_key, sorted(emails))):
            for start in range(0, len(wanted), _CHUNK):
                chunk = session.execute(query.where(column.in_(wanted[start : start + _CHUNK])))
                found.update((person_id, name, email, merged) for person_id, name, email, merged in chunk)
    return found
