"""What people agreed to when they said that they want to be kept posted: the very words, when, and where."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.models import Consent, Event, Person
from mozspaces_desktop.core.rows import required, retire


def give_consent(session: Session, person: Person, wording: str, *, event: Event | None = None) -> Consent:
    """Note that `person` agrees now to `wording`, the text that was shown to them, at an event if it was at a door.

    Who agreed before and did not withdraw it did so then: that stays. Raises :class:`RefusedError` without words.
    """
    wording = required(wording, QT_TRANSLATE_NOOP("core", "Say what is agreed to."))
    present = consent_of(session, person.id)
    if present is not None:
        return present
    fresh = Consent(
        person_id=person.id,
        event_id=event.id if event else None,
        wording=wording,
        given_at=clock.now(session),
        by=session.info["origin"].actor,
    )
    session.add(fresh)
    return fresh


def consent_of(session: Session, person_id: str) -> Consent | None:
    """What a person agreed to and did not withdraw; None if there is nothing."""
    query = select(Consent).where(Consent.person_id == person_id, Consent.retired_at.is_(None))
    return session.scalars(query).first()


def consents_at(session: Session, event_id: str, person_id: str) -> Sequence[Consent]:
    """What a person agreed to at the door of an event and did not withdraw."""
    found = consent_of(session, person_id)
    return [found] if found is not None and found.event_id == event_id else []


def withdraw_consent(session: Session, person_id: str) -> None:
    """Note that a person does not want to be kept posted any more."""
    found = consent_of(session, person_id)
    retire(session, [found] if found is not None else [])
