"""Somebody walks in who is on no list: who they say they are, what interests them, and whether to keep them posted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import door
from mozspaces_desktop.core.consents import give_consent
from mozspaces_desktop.core.door import Admission
from mozspaces_desktop.core.interests import note_interests
from mozspaces_desktop.core.models import CheckIn, Consent, Contribution, Event, Method, Person
from mozspaces_desktop.core.people import add_person, change_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import clean_line


@dataclass(frozen=True, slots=True)
class WalkIn:
    """What was said of somebody at the door.

    `focus_area_ids` are keys of the areas that interest them. `consent` is the text that they agreed to, empty if they
    did not. `person_id` is who of the file it is, if that was asked and answered; `is_new` that it is nobody of it.
    """

    name: str
    email: str = ""
    focus_area_ids: tuple[str, ...] = ()
    consent: str = ""
    person_id: str = ""
    is_new: bool = False


def let_in(
    session: Session, event: Event, said: WalkIn, *, method: Method = Method.WALK_IN, at: datetime | None = None
) -> Admission:
    """Let somebody in to `event` and note what they said, all as one action.

    Where nobody was asked who it is, :func:`door.walk_in <mozspaces_desktop.core.door.walk_in>` decides. Somebody of
    the file is there by search, not as a walk-in, and an address is only noted of them if there was none. Raises
    :class:`RefusedError` without a name.
    """
    if said.person_id:
        person = row(session, Person, said.person_id)
        _add_email(session, person, said.email)
        method = Method.SEARCH if method is Method.WALK_IN else method
        admission = door.check_in(session, event, person, method=method, at=at)
    elif said.is_new:
        person = add_person(session, name=said.name, email=said.email)
        admission = door.check_in(session, event, person, method=method, at=at)
    else:
        admission = door.walk_in(session, event, name=said.name, email=said.email, method=method, at=at)
    _note(session, admission, said)
    return admission


def _add_email(session: Session, person: Person, email: str) -> None:
    if clean_line(email) and not person.email:
        change_person(session, person, name=person.name, email=email)


def _note(session: Session, admission: Admission, said: WalkIn) -> None:
    if not said.focus_area_ids and not said.consent:
        return
    session.flush()
    event = row(session, Event, admission.check_in.event_id)
    person = row(session, Person, admission.check_in.person_id)
    note_interests(session, event, person, said.focus_area_ids)
    if said.consent:
        give_consent(session, person, said.consent, event=event)


def say_again(session: Session, event_id: str, person_id: str) -> None:
    """Let count again what went with a person's check-in at an event when that was taken back by mistake."""
    gone = select(CheckIn.retired_at).where(
        CheckIn.event_id == event_id, CheckIn.person_id == person_id, CheckIn.retired_at.is_not(None)
    )
    taken_back = session.scalars(gone.order_by(CheckIn.retired_at.desc()).limit(1)).first()
    for kind in (Contribution, Consent):
        keys = select(kind.id).where(kind.event_id == event_id, kind.person_id == person_id)
        for key in session.scalars(keys.where(kind.retired_at == taken_back)):
            row(session, kind, key).retired_at = None  # type: ignore[attr-defined]  # both have it
