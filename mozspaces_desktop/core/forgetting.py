"""People are forgotten: name and address vanish from everywhere, and what they did still counts.

Everywhere is: their entries and those that were merged into them, the words by which they are found, ticket codes,
consent, links and notes about them, and the journal, with its values and the names of its actions. Then
:meth:`Database.wipe` writes the file anew, so that nothing is left in its free pages either; it takes a while, so it is
a step of its own.

What cannot be known is whether a text that somebody wrote speaks of them: :func:`mentions` finds where the name stands,
as far as the text was not changed since. Backups and exports that were made before still have the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, data_file, journal, journal_scrubbing
from mozspaces_desktop.core.derived import derived_columns
from mozspaces_desktop.core.journal_scrubbing import chunks
from mozspaces_desktop.core.models import (
    AdoptedRow,
    AdoptedWorkbook,
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
    Setting,
    WrapUp,
)
from mozspaces_desktop.core.people import keep_keys
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.text import clean_line, fold

Values = Mapping[str, str | None]

_PERSONAL: dict[type[Any], Values] = {
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

_FILE_NAMES = {
    AdoptedWorkbook: ("file_name", "path"),
    ExportRecord: ("what", "file_name"),
    Registration: ("source",),
}
"""Where names of files stand; somebody may have called one after a person."""

_BETWEEN_WORDS = re.compile(r"[\s_.-]+")
"""In names of files, too."""

_GONE = (Consent, PersonMerge, DifferentPeople)
"""What nobody needs any more of a person who is forgotten; all else still counts."""


def forget(session: Session, person: Person, *, called: str) -> None:
    """Make `person`, with every entry that is theirs, somebody `called` ("Forgotten person") whom nobody can find.

    No count changes: visits, sign-ups and contributions stay, also under the number that stands in workbooks. The
    action at hand cannot be undone; undoing earlier ones changes what the person did, and never brings their name
    back. The label of the action must not have the name. Call :meth:`Database.wipe` after it; if the program ends
    before it does, :func:`wipe_due` says so.
    """
    forget_people(session, [person.id], called=called)


def forget_people(session: Session, person_ids: Iterable[str], *, called: str) -> None:
    """The same for several people, by the keys of an entry of theirs each, in one go."""
    session.flush()
    connection = session.connection()
    whose = _entries(session, person_ids)
    said = _said(session, whose)
    partners = _partners(session, whose, said)
    blank = _Blanking(session, whose, called)
    blank.take_out()
    blank.rename_files(_renaming({text for texts in said.values() for text in texts}, called))
    session.flush()

    def unaddressed(_table: str, row_id: str, values: journal.Values) -> journal.Values:
        return values | {"email": None} if values.get("email") in partners[row_id] else values

    session.info["changes"][:] = [_rewritten(change, blank.blanked) for change in session.info["changes"]]
    session.info["kind"] = journal.KEEP
    journal_scrubbing.rewrite_changes(connection, blank.instead, blank.blanked)
    journal_scrubbing.rewrite_changes(connection, partners, unaddressed)
    actions: dict[str, set[str]] = {}
    for action_id, row_id in journal_scrubbing.actions_about(connection, blank.about):
        actions.setdefault(action_id, set()).update(blank.about[row_id])
    journal_scrubbing.rewrite_labels(connection, _renamings(actions, said, called), called=called)
    session.merge(Setting(key=data_file.WIPE_DUE, value="yes"))


def wipe_due(session: Session) -> bool:
    """Whether somebody was forgotten and the file was not wiped since."""
    return session.get(Setting, data_file.WIPE_DUE) is not None


def _entries(session: Session, person_ids: Iterable[str]) -> dict[str, str]:
    """The keys of all entries of the people, each with that of the person that it is part of now."""
    merges = select(PersonMerge.merged_id, PersonMerge.kept_id).where(PersonMerge.retired_at.is_(None))
    whose = {key: key for key in person_ids}
    for keys in chunks(whose):
        whose |= dict(session.execute(merges.where(PersonMerge.merged_id.in_(keys))).all())
    whose |= {kept: kept for kept in set(whose.values())}
    for keys in chunks(set(whose.values())):
        whose |= dict(session.execute(merges.where(PersonMerge.kept_id.in_(keys))).all())
    return whose


def _said(session: Session, whose: Mapping[str, str]) -> dict[str, set[str]]:
    """Every name and address that the entries have or ever had, by the person."""
    said: dict[str, set[str | None]] = {person_id: set() for person_id in whose.values()}
    for keys in chunks(whose):
        for person in session.scalars(select(Person).where(Person.id.in_(keys))):
            said[whose[person.id]] |= {person.name, person.email}
    for key, values in journal_scrubbing.values_of(session.connection(), whose):
        said[whose[key]] |= {values.get("name"), values.get("email")}
    return {person_id: {text for text in texts if text} for person_id, texts in said.items()}


def _partners(session: Session, whose: Mapping[str, str], said: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Entries that were taken for one of the people for a while, and may have had their address meanwhile.

    Each with what they may not have any more. Those who have such an address now have it as their own.
    """
    found: dict[str, set[str]] = {}
    for made in _rows_about(session, PersonMerge, whose):
        both = {made.kept_id, made.merged_id}
        for partner in both - whose.keys():
            found.setdefault(partner, set()).update(*(said[whose[key]] for key in both & whose.keys()))
    return {key: texts for key, texts in found.items() if row(session, Person, key).email not in texts}


class _Blanking:
    """What rows about the people say of them is taken out of the tables, and told to the journal."""

    def __init__(self, session: Session, whose: Mapping[str, str], called: str) -> None:
        self._session = session
        self._whose = whose
        self._called = called
        self.instead: dict[str, Values] = {key: {"name": called, "email": None} for key in whose}
        """What comes in the place of the values of a row, by its key; rows that tell nothing are not in it."""
        self.about: dict[str, set[str]] = {key: {person_id} for key, person_id in whose.items()}
        """The people of each row about them."""

    def take_out(self) -> None:
        """Change the tables."""
        for kind, values in _PERSONAL.items():
            keys = _person_keys(kind)
            for one in _rows_about(self._session, kind, self._whose, whole=bool(values) or kind in _GONE):
                entries = {getattr(one, key.name) for key in keys} & self._whose.keys()
                self.about[one.id] = {self._whose[entry] for entry in entries}
                self._blank(one, values)
                retire(self._session, [one] if kind in _GONE else [])
        for chunk in chunks(self._whose):
            for entry in self._session.scalars(select(Person).where(Person.id.in_(chunk))):
                entry.name, entry.email = self._called, None
                keep_keys(entry)
                retire(self._session, [entry])

    def rename_files(self, renamed: journal_scrubbing.Renaming) -> None:
        """Take the people's names out of the names of files."""
        for kind, columns in _FILE_NAMES.items():
            for name in columns:
                column = getattr(kind, name)
                texts = {text: renamed(text) for text in self._session.scalars(select(column).distinct())}
                telling = {text: fresh for text, fresh in texts.items() if fresh != text}
                rows: Sequence[Any] = self._session.scalars(select(kind).where(column.in_(telling))).all()
                for one in rows:
                    values = {**self.instead.get(one.id, {}), name: telling[getattr(one, name)]}
                    self.about.setdefault(one.id, set()).update(self._whose.values())
                    self._blank(one, values)

    def _blank(self, one: Any, values: Values) -> None:
        if values:
            self.instead[one.id] = values
        for column, value in values.items():
            setattr(one, column, value)

    def blanked(self, table: str, row_id: str, values: journal.Values) -> journal.Values:
        """What the journal has of a row, without what it may not have."""
        known = {name: value for name, value in values.items() if name not in derived_columns(table)}
        return known | {name: value for name, value in self.instead.get(row_id, {}).items() if name in known}


def _person_keys(kind: type[Any]) -> list[Any]:
    """The columns of a kind of rows that refer to a person."""
    return [key.parent for key in kind.__table__.foreign_keys if key.column.table.name == "person"]


def _rows_about(session: Session, kind: type[Any], entries: Iterable[str], *, whole: bool = True) -> list[Any]:
    """All rows of a kind that refer to one of the entries, retired ones too; if not `whole`, only their keys."""
    keys = _person_keys(kind)
    found: dict[str, Any] = {}
    for chunk in chunks(entries):
        about = or_(*(key.in_(chunk) for key in keys))
        rows = session.scalars(select(kind).where(about)) if whole else session.execute(_keys(kind, keys).where(about))
        found |= {one.id: one for one in rows}
    return [found[key] for key in sorted(found)]


def _keys(kind: type[Any], keys: Sequence[Any]) -> Select[Any]:
    return select(kind.id, *keys)


def _rewritten(change: journal.Change, rewrite: journal_scrubbing.Rewrite) -> journal.Change:
    before = None if change.before is None else rewrite(change.table, change.row_id, change.before)
    return journal.Change(change.table, change.row_id, before, rewrite(change.table, change.row_id, change.after))


def _renamings(
    actions: Mapping[str, Set[str]], said: Mapping[str, Set[str]], called: str
) -> dict[str, journal_scrubbing.Renaming]:
    """For each action, what takes out what was ever said of the people whom it is about."""
    made: dict[frozenset[str], journal_scrubbing.Renaming] = {}
    for people in {frozenset(people) for people in actions.values()}:
        made[people] = _renaming({text for person_id in people for text in said[person_id]}, called)
    return {action_id: made[frozenset(people)] for action_id, people in actions.items()}


def _renaming(said: Set[str], called: str) -> journal_scrubbing.Renaming:
    """Puts `called` in the place of each of the texts `said`, wherever it stands as whole words.

    Where one stands in other letters (without its accents, say), `called` comes in the place of the whole text.
    """
    folded = {_spaced(text) for text in said}

    def renamed(text: str) -> str:
        line = _spaced(text)
        if not any(name in line for name in folded):
            return text  # as nearly always; what follows takes its time
        if line in folded:
            return called
        left = _as_words(said).sub(lambda _: called, text)
        return called if _as_words(folded).search(_spaced(left)) else left

    return renamed


def _spaced(text: str) -> str:
    """`text` folded, with blanks between its words: ``Amina_Diallo.csv`` -> ``amina diallo csv``."""
    return fold(clean_line(_BETWEEN_WORDS.sub(" ", text)))


def _as_words(texts: Iterable[str]) -> re.Pattern[str]:
    words = (list(filter(None, _BETWEEN_WORDS.split(text))) or [text] for text in texts)
    spelled = sorted((_BETWEEN_WORDS.pattern.join(map(re.escape, one)) for one in words), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(spelled)})(?![^\W_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that names somebody: of an event or a series (its title and day), or the hand-over note of a week."""

    event_id: str | None
    title: str
    day: date


def mentions(session: Session, person_id: str) -> list[Mention]:
    """Where a name or an address that a person has or ever had stands in the texts of events, series, wrap-ups and
    hand-over notes, blind to case and accents.

    They are the coordinators' own words, so :func:`forget` leaves them as they are.
    """
    said = _said(session, _entries(session, [person_id]))
    wanted = {_spaced(text) for texts in said.values() for text in texts}

    def names_them(text: str) -> bool:
        spaced = _spaced(text)
        return any(one in spaced for one in wanted)

    return [mention for mention, texts in _texts(session) if any(map(names_them, texts))]


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
