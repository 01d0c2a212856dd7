"""Two entries that turn out to be one person become one, and can be parted again.

What is of the merged entry becomes the kept one's: registrations, check-ins, contributions, consent, follow-ups, its
number in workbooks, and the entries that were merged into it before. Where both have one of which there can be only one
(a check-in at the same event), the kept one's stays, with the best of both, and the other is retired. Each change is
noted in the merge, as the journal notes it, so that it can be taken back, however much later.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.journal import Change
from mozspaces_desktop.core.models import (
    AdoptedRow,
    Base,
    CheckIn,
    Consent,
    Contribution,
    DifferentPeople,
    Event,
    ExportRecord,
    FollowUp,
    Person,
    PersonMerge,
    Pseudonym,
    Registration,
    UtcDateTime,
)
from mozspaces_desktop.core.people import keep_keys
from mozspaces_desktop.core.rows import retire, row

_ONCE: dict[type[Any], str | None] = {
    Registration: "event_id",
    CheckIn: "event_id",
    Consent: None,
    Pseudonym: "space_id",
}
"""What a person has once only: for each value of a column, or at all."""

_OWNED: tuple[type[Any], ...] = (*_ONCE, Contribution, FollowUp, AdoptedRow, ExportRecord)

_KINDS = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging two entries would come to."""

    visits: int
    """At how many events the one person was checked in then."""
    registrations: int
    contributions: int
    both_at: tuple[str, ...]
    """Titles of the events at which both were checked in, the earliest first: perhaps they are two people after all."""
    other_email: str | None
    """The merged entry's address, if the kept one has another; imports go on knowing it."""


def preview(session: Session, kept: Person, merged: Person) -> MergePreview:
    """What :func:`merge` would unite; changes nothing."""
    visits = [set(_events_of(session, CheckIn, one)) for one in (kept, merged)]
    signed_up = [set(_events_of(session, Registration, one)) for one in (kept, merged)]
    titles = select(Event.title).where(Event.id.in_(visits[0] & visits[1])).order_by(Event.dtstart, Event.id)
    other = merged.email if kept.email_key and merged.email_key != kept.email_key else None
    return MergePreview(
        visits=len(visits[0] | visits[1]),
        registrations=len(signed_up[0] | signed_up[1]),
        contributions=sum(len(_alive(session, Contribution, one)) for one in (kept, merged)),
        both_at=tuple(session.scalars(titles)),
        other_email=other,
    )


def _events_of(session: Session, kind: type[CheckIn | Registration], person: Person) -> Iterator[str]:
    return (one.event_id for one in _alive(session, kind, person))


def _alive(session: Session, kind: type[Any], person: Person) -> Sequence[Any]:
    query = select(kind).where(kind.person_id == person.id, kind.retired_at.is_(None))
    return session.scalars(query.order_by(kind.id)).all()


def merge(session: Session, kept: Person, merged: Person) -> PersonMerge:
    """Make `merged` a part of `kept`: its rows become theirs, and it is retired.

    `kept` keeps its name, and its address if it has one. Raises :class:`RefusedError` for one entry with itself, and
    for one that is no longer in the file.
    """
    if kept.id == merged.id:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "Choose two different people to merge."))
    if kept.retired_at is not None or merged.retired_at is not None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "That person is no longer in the file."))
    made = PersonMerge(kept_id=kept.id, merged_id=merged.id)
    _unite(session, made)
    session.add(made)
    session.flush()
    return made


def unmerge(session: Session, merge_id: str) -> Person:
    """Part a merged entry from the person again and return it; the rows are as if it had never been merged.

    What was changed since the merge stays so, and what came since stays with the kept one; a check-in or registration
    that was taken back since stays taken back for both. Merges of the same person that came later are taken back
    first and done again then. Raises :class:`RefusedError` if the two are parted already.
    """
    parted = row(session, PersonMerge, merge_id)
    if parted.retired_at is not None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "These two are parted already."))
    later = _built_on(session, parted)
    for one in (*later, parted):
        _part(session, one)
    retire(session, [parted])
    for one in reversed(later):
        _unite(session, one)
    session.flush()
    return row(session, Person, parted.merged_id)


def merges_of(session: Session, person_id: str) -> Sequence[PersonMerge]:
    """The merges that a person is made of, the latest first; those of entries that were merged before included."""
    query = select(PersonMerge).where(PersonMerge.kept_id == person_id, PersonMerge.retired_at.is_(None))
    return session.scalars(query.order_by(PersonMerge.created_at.desc(), PersonMerge.id.desc())).all()


# --- united ---------------------------------------------------------------------------------------------------------


def _unite(session: Session, made: PersonMerge) -> None:
    """Do what `made` says and note the changes in it; first what gives way, so that nothing is there twice."""
    kept, merged = row(session, Person, made.kept_id), row(session, Person, made.merged_id)
    session.flush()
    noted: list[Change] = session.info["changes"]
    before = len(noted)
    retire(session, _giving_way(session, kept, merged))
    session.flush()
    _hand_over(session, kept, merged)
    if kept.email is None and merged.email is not None:
        kept.email = merged.email
        keep_keys(kept)
    retire(session, [merged])
    session.flush()
    made.changes = json.dumps(
        [(change.table, change.row_id, change.before, change.after) for change in noted[before:]], ensure_ascii=False
    )


def _giving_way(session: Session, kept: Person, merged: Person) -> list[Any]:
    """The rows of `merged` that cannot become those of `kept`, after giving the best of them to the rows that stay."""
    found: list[Any] = []
    for kind, column in _ONCE.items():
        staying = {getattr(one, column or "person_id"): one for one in _alive(session, kind, kept)}
        for one in _alive(session, kind, merged):
            stays = staying.get(getattr(one, column) if column else kept.id)
            if stays is not None:
                _BEST.get(kind, _nothing)(stays, one)
                found.append(one)
    others = {_other(pair, kept.id) for pair in _different(session, kept.id)}
    found += [pair for pair in _different(session, merged.id) if _other(pair, merged.id) in others | {kept.id}]
    return found


def _best_registration(stays: Registration, other: Registration) -> None:
    codes = dict.fromkeys((stays.ticket_code or "").splitlines() + (other.ticket_code or "").splitlines())
    stays.ticket_code = "\n".join(codes) or None
    stays.seats = max(stays.seats, other.seats)
    known = [moment for moment in (stays.registered_at, other.registered_at) if moment is not None]
    stays.registered_at = min(known, default=None)
    stays.source = stays.source or other.source


def _best_check_in(stays: CheckIn, other: CheckIn) -> None:
    stays.checked_in_at = min(stays.checked_in_at, other.checked_in_at)


def _nothing(_stays: Any, _other: Any) -> None:
    """Of a consent with its words, and of a number, there is no best of both."""


_BEST: dict[type[Any], Callable[[Any, Any], None]] = {Registration: _best_registration, CheckIn: _best_check_in}


def _hand_over(session: Session, kept: Person, merged: Person) -> None:
    for kind in _OWNED:
        for one in _alive(session, kind, merged):
            one.person_id = kept.id
    for pair in _different(session, merged.id):
        pair.person_id, pair.other_id = sorted((kept.id, _other(pair, merged.id)))
    for earlier in merges_of(session, merged.id):
        earlier.kept_id = kept.id


def _different(session: Session, person_id: str) -> Sequence[DifferentPeople]:
    either = (DifferentPeople.person_id == person_id) | (DifferentPeople.other_id == person_id)
    query = select(DifferentPeople).where(either, DifferentPeople.retired_at.is_(None))
    return session.scalars(query.order_by(DifferentPeople.id)).all()


def _other(pair: DifferentPeople, person_id: str) -> str:
    return pair.other_id if pair.person_id == person_id else pair.person_id


# --- parted ---------------------------------------------------------------------------------------------------------


def _part(session: Session, made: PersonMerge) -> None:
    """Take back what `made` did, as far as it still is as that left it."""
    kept_id = made.kept_id
    changes = [Change(*change) for change in json.loads(made.changes)]
    handed_over = [change for change in changes if "retired_at" not in change.after]
    for change in handed_over:
        _go_back(row(session, _KINDS[change.table], change.row_id), change)
    session.flush()
    for change in changes:
        gone = row(session, _KINDS[change.table], change.row_id)
        if "retired_at" in change.after and _may_return(session, gone, kept_id):
            _go_back(gone, change)
    session.flush()


def _built_on(session: Session, parted: PersonMerge) -> list[PersonMerge]:
    """The later merges, the latest first, that found what `parted` had done: to the same people or the same rows."""
    query = select(PersonMerge).where(PersonMerge.created_at >= parted.created_at, PersonMerge.retired_at.is_(None))
    touched = _touched(session, parted)
    found: list[PersonMerge] = []
    for one in session.scalars(query.order_by(PersonMerge.created_at, PersonMerge.id)).all():
        after = (one.created_at, one.id) > (parted.created_at, parted.id)
        if after and touched & _touched(session, one):
            touched |= _touched(session, one)
            found.insert(0, one)
    return found


def _touched(session: Session, made: PersonMerge) -> set[str]:
    """The keys of the rows that a merge changed, its own, and those of all people whom these are about."""
    touched = {made.id, made.kept_id, made.merged_id}
    for table, row_id, _before, _after in json.loads(made.changes):
        touched.add(row_id)
        if table == DifferentPeople.__tablename__:
            pair = row(session, DifferentPeople, row_id)
            touched |= {pair.person_id, pair.other_id}
    return touched


def _go_back(one: Any, change: Change) -> None:
    for column, before in (change.before or {}).items():
        present, after = getattr(one, column), _native(one, column, change.after[column])
        if column == "ticket_code":
            setattr(one, column, _without(present, {*(after or "").splitlines()} - {*(before or "").splitlines()}))
        elif present == after:
            setattr(one, column, _native(one, column, before))
    if isinstance(one, Person):
        keep_keys(one)


def _native(one: Any, column: str, stored: Any) -> Any:
    is_moment = stored is not None and isinstance(type(one).__table__.c[column].type, UtcDateTime)
    return datetime.fromisoformat(stored) if is_moment else stored


def _without(codes: str | None, added: set[str]) -> str | None:
    return "\n".join(code for code in (codes or "").splitlines() if code not in added) or None


def _may_return(session: Session, gone: Any, kept_id: str) -> bool:
    """Whether what `gone` gave way to still counts; taken back for one, it is taken back for both."""
    kind = type(gone)
    if kind not in _ONCE:
        return True
    query = select(kind.id).where(kind.person_id == kept_id, kind.retired_at.is_(None))
    column = _ONCE[kind]
    if column is not None:
        query = query.where(getattr(kind, column) == getattr(gone, column))
    return session.scalar(query.limit(1)) is not None
