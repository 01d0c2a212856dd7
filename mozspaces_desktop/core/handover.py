"""What the coordinators of a space tell one another: a note for each week, and what happened while one was away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Event, EventStatus, HandoverNote, Series
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.text import clean

MOST_CHARACTERS = 10_000
"""A note longer than that is no note."""


def note_of(session: Session, space_id: str, monday: date) -> HandoverNote | None:
    """The note of the ISO week that begins on `monday`, if there is one."""
    return session.scalars(_notes(space_id).where(HandoverNote.monday == monday)).first()


def write_note(session: Session, space_id: str, monday: date, text: str) -> HandoverNote | None:
    """Make `text` the note of the week that begins on `monday`; without a word in it the note is retired.

    Who is at work and the present moment are noted with it. The same text again changes nothing. Raises
    :class:`RefusedError` for more than :data:`MOST_CHARACTERS`.
    """
    note = note_of(session, space_id, monday)
    text = clean(text).rstrip()
    if len(text) > MOST_CHARACTERS:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "A hand-over note has room for {most} characters; shorten it."),
            most=MOST_CHARACTERS,
        )
    if not text.strip():
        retire(session, [note] if note else [])
        return None
    if note is None:
        note = HandoverNote(space_id=space_id, monday=monday, text="")
        session.add(note)
    if note.text != text:
        note.text = text
        note.written_at = clock.now(session)
        note.by = session.info["origin"].actor
    return note


def latest_notes(session: Session, space_id: str, since: datetime) -> Sequence[HandoverNote]:
    """The notes that were written after the moment `since`, the latest first."""
    query = _notes(space_id).where(HandoverNote.written_at > since)
    return session.scalars(query.order_by(HandoverNote.written_at.desc(), HandoverNote.id)).all()


def _notes(space_id: str) -> Select[HandoverNote]:
    return select(HandoverNote).where(HandoverNote.space_id == space_id, HandoverNote.retired_at.is_(None))


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What happened in a space while somebody was away."""

    held: int
    """Events that ended and were held."""
    changed: int
    """Events (a series is one) that others made or changed."""
    changed_by: tuple[str, ...]
    """Who did, by name."""
    notes: int
    """Hand-over notes that others wrote."""


def meanwhile(session: Session, space_id: str, since: datetime) -> Meanwhile:
    """What happened in a space after the moment `since` until now, seen by who is at work."""
    me = session.info["origin"].actor
    held = select(func.count()).where(
        Event.space_id == space_id,
        Event.retired_at.is_(None),
        Event.status == EventStatus.HELD,
        Event.dtend > since,
        Event.dtend <= clock.now(session),
    )
    changed = _changed_by_others(session, space_id, since, me)
    return Meanwhile(
        held=session.scalar(held) or 0,
        changed=len(set().union(*changed.values())),
        changed_by=tuple(sorted(changed)),
        notes=sum(note.by != me for note in latest_notes(session, space_id, since)),
    )


def _changed_by_others(session: Session, space_id: str, since: datetime, me: str) -> dict[str, set[str]]:
    """Keys of the events and series that others than `me` changed, by who did."""
    after = f"{max(0, int(since.timestamp() * 1000)):015d}-~"
    found: dict[str, set[str]] = defaultdict(set)
    for kind in (Event, Series):
        query = (
            select(journal.actions.c.actor, journal.changes.c.row_id)
            .join(journal.changes, journal.changes.c.action_id == journal.actions.c.id)
            .join(kind, kind.id == journal.changes.c.row_id)
            .where(journal.actions.c.hlc > after, journal.actions.c.actor != me, kind.space_id == space_id)
        )
        for actor, row_id in session.execute(query):
            found[actor].add(row_id)
    return found
