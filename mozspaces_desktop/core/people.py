"""People who signed up or came: added, changed, and told by the names and addresses that somebody says."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, text
from sqlalchemy.orm import Session, aliased

from mozspaces_desktop.core.derived import derived_values
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import CheckIn, Consent, Contribution, FollowUp, Person, PersonMerge, Registration
from mozspaces_desktop.core.models.search_index import NUMBER_OF_HIT
from mozspaces_desktop.core.people_search import expected
from mozspaces_desktop.core.rows import required
from mozspaces_desktop.core.text import clean_line, email_word, fold, query_words


def add_person(session: Session, *, name: str, email: str | None = None) -> Person:
    """A new person; raises :class:`RefusedError` without a name."""
    person = Person()
    _set(person, name, email)
    session.add(person)
    return person


def change_person(session: Session, person: Person, *, name: str, email: str | None) -> None:
    """Correct a person's name and e-mail address; raises :class:`RefusedError` without a name."""
    _set(person, name, email)
    session.flush()


def _set(person: Person, name: str, email: str | None) -> None:
    name = required(name, QT_TRANSLATE_NOOP("core", "Type a name first."))
    email = clean_line(email or "") or None
    if (person.name, person.email) != (name, email):
        person.name, person.email = name, email
        keep_keys(person)


def keep_keys(person: Person) -> None:
    """Make the keys by which `person` is found anew, as name or address have changed."""
    for column, value in derived_values("person", {"name": person.name, "email": person.email}).items():
        setattr(person, column, value)


def people_with_email(session: Session, email: str, *, called: str | None = None) -> Sequence[Person]:
    """Those who gave the address `email`, in any case, the earliest first; also in an entry merged into theirs.

    Of those only who go or went by the name `called`, if it is given (case and accents aside).
    """
    key, entry = email_word(email), aliased(Person)
    own = select(Person.name, Person).where(Person.email_key == key, Person.retired_at.is_(None))
    merged = (
        select(entry.name, Person)
        .join(PersonMerge, (PersonMerge.merged_id == entry.id) & PersonMerge.retired_at.is_(None))
        .join(Person, Person.id == PersonMerge.kept_id)
        .where(entry.email_key == key)
    )
    known = [*session.execute(own), *session.execute(merged)]
    wanted = None if called is None else fold(clean_line(called))
    found = {person.id: person for name, person in known if wanted in (None, fold(name))}
    return sorted(found.values(), key=lambda person: (person.created_at, person.id))


def entries_of(session: Session, person_id: str) -> list[str]:
    """The keys of all entries that are the person: their own, and those merged into it."""
    query = select(PersonMerge.merged_id).where(PersonMerge.kept_id == person_id, PersonMerge.retired_at.is_(None))
    return [person_id, *session.scalars(query.order_by(PersonMerge.created_at, PersonMerge.id))]


def person_meant(session: Session, name_or_email: str, *, event_id: str | None = None) -> Person:
    """The person that somebody means by a whole name, an e-mail address or a key (case and accents aside).

    Of several with the same name the one registered for the event is meant, if it is only one. Raises
    :class:`RefusedError` when there is none or it cannot be told which.
    """
    by_key = session.get(Person, name_or_email)
    if by_key is not None and by_key.retired_at is None:
        return by_key
    found = list(people_with_email(session, name_or_email)) if "@" in name_or_email else []
    found = found or _named(session, name_or_email)
    if len(found) > 1 and event_id is not None:
        signed_up = {one.person_id for one in expected(session, event_id)}
        found = [person for person in found if person.id in signed_up] or found
    if not found:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "Nobody called “{name}” is in the file."), name=name_or_email)
    if len(found) > 1:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "There are {count} people called “{name}”; say the e-mail address or the id."),
            count=len(found),
            name=name_or_email,
        )
    return found[0]


def _named(session: Session, name: str) -> list[Person]:
    match = " ".join(f'"{word}"' for word in query_words(name))
    if not match:
        return []
    hits = text(f"number IN (SELECT {NUMBER_OF_HIT} FROM person_search WHERE person_search MATCH :match)").bindparams(
        match=match
    )
    query = select(Person).where(hits, Person.retired_at.is_(None)).order_by(Person.created_at)
    return [person for person in session.scalars(query) if fold(person.name) == fold(clean_line(name))]


def rows_about(session: Session, person_id: str) -> dict[str, str | None]:
    """The keys of all rows about a person, retired ones too, each with the key of the event that it is about.

    For the journal: what was done with these rows is the person's history.
    """
    entries = entries_of(session, person_id)
    about: dict[str, str | None] = dict.fromkeys(entries)
    about |= dict.fromkeys(session.scalars(select(FollowUp.id).where(FollowUp.person_id.in_(entries))))
    for kind in (Registration, CheckIn, Contribution, Consent):
        query = select(kind.id, kind.event_id).where(kind.person_id.in_(entries))
        for row_id, event_id in session.execute(query):
            about[row_id] = event_id
    return about
