"""What importing a sign-up list would change, to be shown before it happens, and then changing it.

Importing the same list again changes nothing. A later list of the same site brings seats and tickets up to
date and takes back the registrations that it calls cancelled, but never that of somebody who came. Where
another site has the person registered already, the larger number of seats counts and all tickets stay. So does a
code of our own, which no list knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.imports import ImportResult, Problem, Progress, silent
from mozspaces_desktop.core.models import Event, Person, Registration
from mozspaces_desktop.core.occurrences import stored
from mozspaces_desktop.core.people import add_person, change_person
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.signups import list_formats, names
from mozspaces_desktop.core.signups.lists import LeftOut, RowProblem, Signup, SignupList
from mozspaces_desktop.core.signups.matching import Known, Matcher, Ticket
from mozspaces_desktop.core.tickets import is_ours, stored_codes

_CHUNK = 500
"""Sign-ups that are written together; between them the import can be stopped."""

_Kind = TypeVar("_Kind", Person, Registration)


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


@dataclass(frozen=True, slots=True)
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
    coming = matcher.matches(matcher.united(signups.signups))
    planner = _Planner(signups, ZoneInfo(event.tzid), matcher)
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
    """Compares the sign-ups of a list with the file."""

    def __init__(self, signups: SignupList, zone: ZoneInfo, matcher: Matcher) -> None:
        self._source = signups.source
        self._zone = zone
        self._matcher = matcher
        self._listed = {code for signup in signups.signups for code in signup.ticket_codes}

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
            "ticket_code": stored_codes(signup.ticket_codes),
            "seats": signup.seats,
            "registered_at": self._moment(signup.signed_up_at),
        }

    def _changes(self, signup: Signup, ticket: Ticket) -> dict[str, Any]:
        """The columns of a registration that the list knows better."""
        wanted: dict[str, Any] = {"seats": signup.seats, "ticket_code": self._codes(signup, ticket)}
        if ticket.source != self._source:
            wanted["seats"] = max(signup.seats, ticket.seats)
        if ticket.registered_at is None and signup.signed_up_at is not None:
            wanted["registered_at"] = self._moment(signup.signed_up_at)
        old = {"seats": ticket.seats, "ticket_code": stored_codes(ticket.codes), "registered_at": None}
        return {column: value for column, value in wanted.items() if value != old[column]}

    def _codes(self, signup: Signup, ticket: Ticket) -> str | None:
        """The codes of a registration: those of the list, and those that are known.

        Where its own site gives new ones the old ones go, except ours; and what the list says is somebody else's now.
        """
        known = [code for code in ticket.codes if code in signup.ticket_codes or code not in self._listed]
        if ticket.source != self._source:
            known = list(ticket.codes)
        elif not set(signup.ticket_codes) <= set(known):
            known = [code for code in known if is_ours(code)]
        return stored_codes((*known, *signup.ticket_codes))

    def _person_changes(self, signup: Signup, known: Known) -> dict[str, str | None]:
        """A name for somebody of whom only the address was known, or an address for somebody without one."""
        if known.merged:
            return {}
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


def apply_import(session: Session, plan: ImportPlan, *, progress: Progress = silent) -> ImportResult:
    """Do what `plan` says, planned anew from its list in case the file has changed since it was shown.

    How the list was corrected is remembered for the next of its kind. Whatever `progress` raises stops the
    import; with the transaction rolled back nothing of it is left.
    """
    event = stored(session, event_by_id(session, plan.event_id))
    plan = plan_import(session, event, plan.signups)
    list_formats.remember(session, plan.signups)
    for start in range(0, len(plan.items), _CHUNK):
        progress(start, len(plan.items))
        _apply(session, event, plan.items[start : start + _CHUNK])
        session.flush()
    progress(len(plan.items), len(plan.items))
    return result_of(plan)


def result_of(plan: ImportPlan) -> ImportResult:
    """What carrying out `plan` comes to, in counts of people; `skipped` are the rows left out."""
    return ImportResult(
        added=plan.count(Effect.NEW_PERSON, Effect.NEW_REGISTRATION),
        updated=plan.count(Effect.UPDATED, Effect.WITHDRAWN),
        unchanged=plan.count(Effect.UNCHANGED),
        skipped=len(plan.left_out),
        problems=_problems(plan),
    )


def _apply(session: Session, event: Event, items: list[Planned]) -> None:
    touched = [item for item in items if item.effect is not Effect.UNCHANGED and item.known is not None]
    people = _loaded(session, Person, (item.known.id for item in touched if item.known and item.person))
    tickets = [item.known.ticket.id for item in touched if item.known and item.known.ticket]
    registrations = _loaded(session, Registration, tickets)
    for item in items:
        _apply_one(session, event, item, people, registrations)


def _apply_one(
    session: Session,
    event: Event,
    item: Planned,
    people: dict[str, Person],
    registrations: dict[str, Registration],
) -> None:
    if item.known is None:
        person_id = add_person(session, name=item.person["name"] or "", email=item.person["email"]).id
    else:
        person_id = item.known.id
        if item.person:
            change_person(session, people[person_id], name=item.person["name"] or "", email=item.person["email"])
    ticket = item.known.ticket if item.known else None
    if item.effect is Effect.WITHDRAWN and ticket is not None:
        retire(session, [registrations[ticket.id]])
    elif ticket is None:
        session.add(Registration(event_id=event.id, person_id=person_id, **item.registration))
    else:
        for column, value in item.registration.items():
            setattr(registrations[ticket.id], column, value)


def _loaded(session: Session, kind: type[_Kind], ids: Iterable[str]) -> dict[str, _Kind]:
    return {one.id: one for one in session.scalars(select(kind).where(kind.id.in_(list(ids))))}


def _problems(plan: ImportPlan) -> list[Problem]:
    """The rows left out, taken back or doubtful, in the order of the list."""
    noted: list[tuple[int | None, Sentence]] = [(item.row, item.reason) for item in plan.left_out]
    noted += [(item.signup.row, item.reason) for item in plan.items if item.reason is not None]
    noted += [(problem.row, problem.reason) for problem in plan.problems]
    return [Problem(where_in_list(row_number), reason) for row_number, reason in sorted(noted, key=_place)]


def _place(noted: tuple[int | None, Sentence]) -> int:
    return noted[0] or 0


def where_in_list(row_number: int | None) -> str:
    """How a place in a list is named in an answer: its row, or the list."""
    return "list" if row_number is None else f"row {row_number}"


_CAME_ANYWAY = QT_TRANSLATE_NOOP("core", "{name} is checked in, so the registration stays.")
_PASSED_ON = QT_TRANSLATE_NOOP("core", "The ticket is {name}'s now.")
