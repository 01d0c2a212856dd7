"""Carries out the plan of an import: people and registrations are added, brought up to date or withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.imports import ImportResult, Problem
from mozspaces_desktop.core.models import Event, Person, Registration
from mozspaces_desktop.core.people import add_person, change_person
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.signups.plan import Effect, ImportPlan, Planned, plan_import

Progress = Callable[[int, int], None]
"""Called with how many sign-ups are done and how many there are; raises to cancel."""

_CHUNK = 500
_Kind = TypeVar("_Kind", Person, Registration)


def apply_import(session: Session, plan: ImportPlan, *, progress: Progress | None = None) -> ImportResult:
    """Do what `plan` says, planned anew from its list in case the file has changed since it was shown.

    Whatever `progress` raises stops the import; with the transaction rolled back nothing of it is left. The
    result counts people; `skipped` are the rows left out.
    """
    event = row(session, Event, plan.event_id)
    plan = plan_import(session, event, plan.signups)
    for start in range(0, len(plan.items), _CHUNK):
        if progress is not None:
            progress(start, len(plan.items))
        _apply(session, event, plan.items[start : start + _CHUNK])
        session.flush()
    if progress is not None:
        progress(len(plan.items), len(plan.items))
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
