"""One person is forgotten: name and address vanish from everywhere, and what they did still counts.

Everywhere is: their entry and those that were merged into it, the words by which they are found, ticket codes, consent,
links and notes about them, and the journal, with its values and the names of its actions. Then :meth:`Database.wipe`
writes the file anew, so that nothing is left in its free pages either; it takes a while, so it is a step of its own.

What cannot be known is whether a text that somebody wrote speaks of them: :func:`mentions` finds where the name stands,
as far as the text was not changed since. Backups and exports that were made before still have the name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal, journal_scrubbing
from mozspaces_desktop.core.derived import derived_columns
from mozspaces_desktop.core.models import (
    AdoptedRow,
    CheckIn,
    Consent,
    Contribution,
    DifferentPeople,
    Event,
    ExportRecord,
    FollowUp,
    HandoverNote,
    Person,
    PersonMerge,
    Pseudonym,
    Registration,
    Series,
    WrapUp,
)
from mozspaces_desktop.core.people import entries_of, keep_keys
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.text import clean_line, fold

_PERSONAL: dict[type[Any], dict[str, str | None]] = {
    Registration: {"ticket_code": None},
    CheckIn: {},
    Contribution: {"evidence": ""},
    Consent: {"wording": ""},
    FollowUp: {"note": ""},
    Pseudonym: {},
    PersonMerge: {"changes": "[]"},
    DifferentPeople: {},
    AdoptedRow: {"filled": "{}", "agreed": "{}"},
    ExportRecord: {"what": "", "file_name": ""},
}
"""What rows about a person say that tells who they are, and what they say instead when the person is forgotten."""

_GONE = (Consent, PersonMerge, DifferentPeople)
"""What nobody needs any more of a person who is forgotten; all else still counts."""


def forget(session: Session, person: Person, *, called: str) -> None:
    """Make `person`, with every entry that is theirs, somebody `called` ("Forgotten person") whom nobody can find.

    No count changes: visits, sign-ups and contributions stay, also under the number that stands in workbooks. The
    action at hand cannot be undone; undoing earlier ones changes what the person did, and never brings their name
    back. The label of the action must not have the name. Call :meth:`Database.wipe` after it.
    """
    session.flush()
    entries = entries_of(session, _whole(session, person))
    connection = session.connection()
    said = _said(session, entries)
    partners = _partners(session, entries, said)
    blank = _blank_rows(session, entries, called)
    session.flush()

    def blanked(table: str, row_id: str, values: journal.Values) -> journal.Values:
        known = {name: value for name, value in values.items() if name not in derived_columns(table)}
        return known | {name: value for name, value in blank.get(row_id, {}).items() if name in known}

    def unaddressed(_table: str, _row_id: str, values: journal.Values) -> journal.Values:
        return values | {"email": None} if values.get("email") in said else values

    session.info["changes"][:] = [_rewritten(change, blanked) for change in session.info["changes"]]
    session.info["kind"] = journal.KEEP
    action_ids = journal_scrubbing.rewrite_changes(connection, blank, blanked)
    journal_scrubbing.rewrite_changes(connection, partners, unaddressed)
    journal_scrubbing.rewrite_labels(connection, action_ids, _renaming(said, called), called=called)


def _whole(session: Session, person: Person) -> str:
    """The key of the person that an entry is part of."""
    query = select(PersonMerge.kept_id).where(PersonMerge.merged_id == person.id, PersonMerge.retired_at.is_(None))
    return session.scalar(query) or person.id


def _said(session: Session, entries: Sequence[str]) -> set[str]:
    """Every name and address that the entries have or ever had."""
    people = [row(session, Person, key) for key in entries]
    said = {text for person in people for text in (person.name, person.email)}
    for values in journal_scrubbing.values_of(session.connection(), entries):
        said |= {values.get("name"), values.get("email")}
    return {text for text in said if text}


def _partners(session: Session, entries: Sequence[str], said: set[str]) -> list[str]:
    """Entries that were taken for the same person for a while, and may have had their address meanwhile.

    Those who have it now have it as their own.
    """
    merges = _rows_about(session, PersonMerge, entries)
    keys = {key for made in merges for key in (made.kept_id, made.merged_id)} - set(entries)
    return [key for key in sorted(keys) if row(session, Person, key).email not in said]


def _blank_rows(session: Session, entries: Sequence[str], called: str) -> dict[str, dict[str, str | None]]:
    """Take out what rows about the person say of them; returns what was put into which row in its place."""
    blank: dict[str, dict[str, str | None]] = {key: {"name": called, "email": None} for key in entries}
    for kind, values in _PERSONAL.items():
        for one in _rows_about(session, kind, entries):
            blank[one.id] = values
            for column, value in values.items():
                setattr(one, column, value)
            retire(session, [one] if kind in _GONE else [])
    for entry in (row(session, Person, key) for key in entries):
        entry.name, entry.email = called, None
        keep_keys(entry)
        retire(session, [entry])
    return blank


def _rows_about(session: Session, kind: type[Any], entries: Sequence[str]) -> Sequence[Any]:
    """All rows of a kind that refer to one of the entries, retired ones too."""
    keys = [key.parent for key in kind.__table__.foreign_keys if key.column.table.name == "person"]
    return session.scalars(select(kind).where(or_(*(key.in_(entries) for key in keys))).order_by(kind.id)).all()


def _rewritten(change: journal.Change, rewrite: journal_scrubbing.Rewrite) -> journal.Change:
    before = None if change.before is None else rewrite(change.table, change.row_id, change.before)
    return journal.Change(change.table, change.row_id, before, rewrite(change.table, change.row_id, change.after))


def _renaming(said: set[str], called: str) -> Callable[[str], str]:
    """Puts `called` in the place of each of the texts `said`, wherever it stands as whole words."""
    folded = {fold(clean_line(text)) for text in said}
    spelled = sorted((r"\s+".join(map(re.escape, text.split())) for text in said), key=len, reverse=True)
    named = re.compile(rf"(?<!\w)(?:{'|'.join(spelled)})(?!\w)", re.IGNORECASE)

    def renamed(text: str) -> str:
        line = clean_line(text)
        return called if fold(line) in folded else named.sub(lambda _: called, text)

    return renamed


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that has a name in it: of an event or a series (its title and day), or the hand-over note of a week."""

    event_id: str | None
    title: str
    day: date


def mentions(session: Session, name: str) -> list[Mention]:
    """Where `name` stands in the texts of events, series, wrap-ups and hand-over notes, blind to case and accents.

    They are the coordinators' own words, so :func:`forget` leaves them as they are.
    """
    wanted = fold(clean_line(name))
    return [mention for mention, texts in _texts(session) if any(wanted in fold(clean_line(text)) for text in texts)]


def _texts(session: Session) -> Iterator[tuple[Mention, Sequence[str]]]:
    for kind in (Event, Series):
        columns = (kind.id, kind.title, kind.dtstart, kind.tzid, kind.host, kind.notes, kind.link)
        query = select(*columns).where(kind.retired_at.is_(None)).order_by(kind.dtstart, kind.id)
        for key, title, starts, tzid, *said in session.execute(query):
            day = clock.local(starts, tzid).date()
            yield Mention(key if kind is Event else None, title, day), (title, *said)
    wrapped = select(WrapUp, Event).join(Event, Event.id == WrapUp.event_id).where(WrapUp.retired_at.is_(None))
    for wrap_up, event in session.execute(wrapped.order_by(Event.dtstart, Event.id)):
        day = clock.local(event.dtstart, event.tzid).date()
        yield Mention(event.id, event.title, day), (wrap_up.went_well, wrap_up.links)
    notes = select(HandoverNote).where(HandoverNote.retired_at.is_(None)).order_by(HandoverNote.monday)
    for note in session.scalars(notes):
        yield Mention(None, "", note.monday), (note.text,)
