"""What importing a sign-up list would change, to be shown before it happens.

Importing the same list again changes nothing. A later list of the same site brings seats and tickets up to
date and takes back the registrations that it calls cancelled, but never that of somebody who came. Where
another site has the person registered already, the larger number of seats counts and the ticket stays.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.signups import names
from mozspaces_desktop.core.signups.lists import LeftOut, RowProblem, Signup, SignupList
from mozspaces_desktop.core.signups.matching import Known, Matcher, Ticket


class Effect(Enum):
    """What becomes of one sign-up of a list."""

    NEW_PERSON = auto()
    """Nobody like that is in the file: a person and a registration are added."""
    NEW_REGISTRATION = auto()
    """The person is in the file and now also registered for this event."""
    UPDATED = auto()
    UNCHANGED = auto()
    WITHDRAWN = auto()
    """The list takes the registration back."""


@dataclass(frozen=True)
class Planned:
    """One sign-up and what becomes of it.

    `known` is the person of the file whom it means, None for somebody new. `registration` and `person` are the
    columns that get new values; `reason` says why a registration is withdrawn.
    """

    signup: Signup
    effect: Effect
    known: Known | None
    registration: dict[str, Any] = field(default_factory=dict)
    person: dict[str, str | None] = field(default_factory=dict)
    reason: Sentence | None = None


@dataclass(frozen=True)
class ImportPlan:
    """What importing `signups` into the event would do: `items` in the order of the list, and who is left out."""

    event_id: str
    signups: SignupList
    items: list[Planned]
    left_out: list[LeftOut]
    problems: list[RowProblem]

    def count(self, *effects: Effect) -> int:
        """How many sign-ups have one of `effects`."""
        return sum(item.effect in effects for item in self.items)


def plan_import(session: Session, event: Event, signups: SignupList) -> ImportPlan:
    """What importing `signups` for `event` would change, as the file is now. Changes nothing; a few queries."""
    gone = [item for item in signups.left_out if item.signup is not None]
    withdrawn = [item.signup for item in gone if item.signup is not None]
    matcher = Matcher(session, event.id, signups.signups + withdrawn)
    coming = matcher.matches(signups.signups)
    planner = _Planner(signups.source, ZoneInfo(event.tzid), matcher)
    items = [planner.registered(signup, known) for signup, known in coming.items()]
    items += planner.passed_on(coming)
    problems = list(signups.problems)
    left_out = [item for item in signups.left_out if item.signup is None]
    refused = matcher.matches(withdrawn)
    for item in gone:
        known = refused[item.signup] if item.signup is not None else None
        if item.signup is None or known is None or not planner.may_withdraw(known.ticket):
            left_out.append(item)
        elif known.came:
            left_out.append(item)
            problems.append(RowProblem(item.row, Sentence(_CAME_ANYWAY, name=known.name)))
        else:
            items.append(Planned(item.signup, Effect.WITHDRAWN, known, reason=item.reason))
    return ImportPlan(
        event.id,
        signups,
        sorted(items, key=lambda planned: planned.signup.row),
        sorted(left_out, key=lambda item: item.row),
        sorted(problems, key=lambda problem: problem.row or 0),
    )


class _Planner:
    """Compares sign-ups of a list from `source` with the file."""

    def __init__(self, source: str, zone: ZoneInfo, matcher: Matcher) -> None:
        self._source = source
        self._zone = zone
        self._matcher = matcher

    def registered(self, signup: Signup, known: Known | None) -> Planned:
        """What becomes of somebody who comes."""
        if known is None:
            email = signup.email if signup.email and self._matcher.address_is_free(signup.email) else None
            person: dict[str, str | None] = {"name": signup.name, "email": email}
            return Planned(signup, Effect.NEW_PERSON, None, self._new_registration(signup), person)
        person = self._person_changes(signup, known)
        if known.ticket is None:
            return Planned(signup, Effect.NEW_REGISTRATION, known, self._new_registration(signup), person)
        registration = self._changes(signup, known.ticket)
        effect = Effect.UPDATED if registration or person else Effect.UNCHANGED
        return Planned(signup, effect, known, registration, person)

    def passed_on(self, coming: dict[Signup, Known | None]) -> list[Planned]:
        """Registrations whose ticket the list now gives to somebody else."""
        staying = {known.id for known in coming.values() if known is not None}
        found: list[Planned] = []
        for signup, known in coming.items():
            holders = (self._matcher.tickets.get(code) for code in signup.ticket_codes)
            for holder in holders:
                if holder is None or holder is known or holder.id in staying or holder.came:
                    continue
                if self.may_withdraw(holder.ticket):
                    reason = Sentence(_PASSED_ON, name=signup.name)
                    old = Signup(signup.row, holder.name, holder.email, 1, signup.ticket_codes, None)
                    found.append(Planned(old, Effect.WITHDRAWN, holder, reason=reason))
        return found

    def may_withdraw(self, ticket: Ticket | None) -> bool:
        """Whether a registration is this site's to take back."""
        return ticket is not None and ticket.source == self._source

    def _new_registration(self, signup: Signup) -> dict[str, Any]:
        return {
            "source": self._source,
            "ticket_code": next(iter(signup.ticket_codes), None),
            "seats": signup.seats,
            "registered_at": self._moment(signup.signed_up_at),
        }

    def _changes(self, signup: Signup, ticket: Ticket) -> dict[str, Any]:
        """The columns of a registration that the list knows better."""
        wanted: dict[str, Any] = {"seats": signup.seats}
        if ticket.source != self._source:
            wanted["seats"] = max(signup.seats, ticket.seats)
        if signup.ticket_codes and (
            ticket.code is None or (ticket.source == self._source and ticket.code not in signup.ticket_codes)
        ):
            wanted["ticket_code"] = signup.ticket_codes[0]
        if ticket.registered_at is None and signup.signed_up_at is not None:
            wanted["registered_at"] = self._moment(signup.signed_up_at)
        old = {"seats": ticket.seats, "ticket_code": ticket.code, "registered_at": None}
        return {column: value for column, value in wanted.items() if value != old[column]}

    def _person_changes(self, signup: Signup, known: Known) -> dict[str, str | None]:
        """A name for somebody of whom only the address was known, or an address for somebody without one."""
        unnamed = names.is_from_email(known.name, known.email)
        if unnamed and not names.is_from_email(signup.name, signup.email):
            return {"name": signup.name, "email": known.email}
        if known.email is None and signup.email is not None and self._matcher.address_is_free(signup.email):
            return {"name": known.name, "email": signup.email}
        return {}

    def _moment(self, signed_up_at: datetime | None) -> datetime | None:
        if signed_up_at is None:
            return None
        aware = signed_up_at if signed_up_at.tzinfo else signed_up_at.replace(tzinfo=self._zone)
        return aware.astimezone(UTC)


_CAME_ANYWAY = QT_TRANSLATE_NOOP("core", "{name} is checked in, so the registration stays.")
_PASSED_ON = QT_TRANSLATE_NOOP("core", "The ticket is {name}'s now.")
