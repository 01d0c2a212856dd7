"""How long names are kept: those of people whom nobody saw for long are removed, which is announced long before.

Who belongs to several spaces is kept as long as the one that promises to keep names longest. Nothing is removed that
was not announced :data:`NOTICE` before, and stood in the window in the :data:`STALE` before it was: a clock that was
set forward by mistake, and a file that lay in a drawer, only begin another notice. So at most once a month, on its
first day, names go; the counts stay, as when a person is forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal, labels, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.follow_ups import note_follow_up
from mozspaces_desktop.core.forgetting import forget_people
from mozspaces_desktop.core.last_seen import Seen, everybody_seen
from mozspaces_desktop.core.models import Person, RetentionNotice, Setting, Space
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.space_promises import Promise, promise_of

NOTICE = timedelta(days=30)
"""How long before names are removed that is announced, at least."""

STALE = timedelta(days=30)
"""A notice that nobody could see for longer is begun anew."""

_SHOWN = "notice shown {space_id}"
"""The key of the `setting` with the last day on which the notice of a space stood in the window."""


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody whose name will be removed, and the last day on which anybody saw them."""

    person_id: str
    name: str
    email: str | None
    seen: date
    since: datetime


@dataclass(frozen=True, slots=True)
class Coming:
    """What is announced for a space: the day, and the people, by name."""

    due_on: date
    people: tuple[Due, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of keeping a promise today: how many names were `removed`, and what is announced now."""

    removed: int
    coming: Coming | None


def due(session: Session, space_id: str, on: date) -> list[Due]:
    """The people, by name, whom a space has to let go on the day `on` unless they are seen before.

    These are the ones whom it saw last, and nobody for more months before than any space of theirs promises to keep
    names. Months are the calendar's, days those of the space's clock.
    """
    known = spaces.spaces(session)
    promises = {space.id: promise_of(session, space.id) for space in known}
    zones = {space.id: space.tzid for space in known}
    found = []
    for seen in everybody_seen(session):
        home = seen.last_space if seen.last_space in promises else known[0].id
        day = max(seen.days.values(), default=clock.local(seen.since, zones[home]).date())
        if home == space_id and _is_due(seen, day, on, promises):
            found.append(Due(seen.person_id, seen.name, seen.email, day, seen.since))
    return found


def _is_due(seen: Seen, day: date, on: date, promises: Mapping[str, Promise]) -> bool:
    concerned = [promises[key] for key in (seen.spaces & promises.keys() or promises.keys())]
    if seen.contributes and not all(one.contributors_too for one in concerned):
        return False
    months = [one.months for one in concerned if one.months is not None]
    return len(months) == len(concerned) and day < on - relativedelta(months=max(months))


def coming(session: Session, space_id: str) -> Coming | None:
    """What is announced for a space and not done yet, with those whom it still concerns."""
    notice = _notice(session, space_id)
    return None if notice is None else Coming(notice.due_on, tuple(_concerned(session, notice)))


def keep_promise(database: Database, space_id: str, *, called: str) -> Kept:
    """Do what is due today for a space: announce it, withdraw what concerns nobody any more, or remove names.

    Who is removed becomes somebody `called` ("Forgotten person"). To be asked once a day by a window that shows what is
    announced. Takes seconds for thousands of names. Raises :class:`FileError`.
    """
    with database.read() as session:
        notice = _notice(session, space_id)
        concerned = _concerned(session, notice) if notice is not None and _still_holds(session, notice) else []
        today = _today(session, space_id)
    removed = 0
    if notice is not None and concerned and notice.due_on <= today:
        removed = _remove(database, notice.id, called)
    elif notice is not None and not concerned:
        with database.begin(labels.WITHDRAW_NOTICE) as session:
            session.info["kind"] = journal.KEEP
            retire(session, [row(session, RetentionNotice, notice.id)])
    with database.begin(labels.ANNOUNCE_REMOVAL) as session:
        session.info["kind"] = journal.KEEP
        return Kept(removed, _announced(session, space_id, today))


def keep_name(session: Session, space: Space, person: Person, note: str) -> None:
    """Keep the name of somebody who would be let go: it is noted that somebody knows of them today.

    So they count as seen, and it is asked again in as many months. `note` says why, in the coordinator's words.
    """
    note_follow_up(session, space, person, clock.local(clock.now(session), space.tzid).date(), note)


def _today(session: Session, space_id: str) -> date:
    return clock.local(clock.now(session), row(session, Space, space_id).tzid).date()


def _notice(session: Session, space_id: str) -> RetentionNotice | None:
    query = select(RetentionNotice).where(RetentionNotice.space_id == space_id, RetentionNotice.retired_at.is_(None))
    return session.scalars(query.where(RetentionNotice.removed_at.is_(None))).first()


def _still_holds(session: Session, notice: RetentionNotice) -> bool:
    """Whether the notice was made before now and stood in the window of late, as far as the clock can be trusted."""
    shown = session.get(Setting, _SHOWN.format(space_id=notice.space_id))
    gone = _today(session, notice.space_id) - date.fromisoformat(shown.value) if shown is not None else STALE
    return notice.announced_at <= clock.now(session) and timedelta(0) <= gone <= STALE


def _concerned(session: Session, notice: RetentionNotice) -> list[Due]:
    """Whom the notice was about and who was not seen since; people who came into the file later were not told."""
    found = due(session, notice.space_id, notice.due_on)
    return [one for one in found if one.since <= notice.announced_at]


def _remove(database: Database, notice_id: str, called: str) -> int:
    with database.begin(labels.REMOVE_NAMES) as session:
        notice = row(session, RetentionNotice, notice_id)
        people = [one.person_id for one in _concerned(session, notice)]
        forget_people(session, people, called=called)
        notice.removed, notice.removed_at = len(people), clock.now(session)
    with suppress(FileError):  # another program reads the file: it is wiped at the next start
        database.wipe()
    return len(people)


def _announced(session: Session, space_id: str, today: date) -> Coming | None:
    """What stands in the window today: the notice that there is, or a new one if it has to be."""
    present = coming(session, space_id)
    if present is None:
        due_on = _first_of_month(today + NOTICE)
        people = tuple(due(session, space_id, due_on))
        if not people:
            return None
        now = clock.now(session)
        session.add(RetentionNotice(space_id=space_id, due_on=due_on, people=len(people), announced_at=now))
        present = Coming(due_on, people)
    session.merge(Setting(key=_SHOWN.format(space_id=space_id), value=today.isoformat()))
    return present


def _first_of_month(day: date) -> date:
    """The first day of a month that is not before `day`."""
    return day if day.day == 1 else day.replace(day=1) + relativedelta(months=1)
