"""The people who use a file: who they are, in which role, and that it is them.

A file without members has no lock. The first one is a coordinator with a PIN, and while there is anybody else such a
coordinator stays. Changes are journalled and cannot be undone: no old PIN comes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from time import monotonic

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import journal, labels, pin_tries, pins
from mozspaces_desktop.core.access import Access, access_of
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError, RefusedError
from mozspaces_desktop.core.models import Member, Role, Setting
from mozspaces_desktop.core.pin_tries import Ticks
from mozspaces_desktop.core.rows import required, retire, row
from mozspaces_desktop.core.text import clean_line, fold

IDLE_MINUTES = 10
"""After how long without a key or a click the program locks itself, unless somebody chose another time."""

LONGEST_IDLE_MINUTES = 240
_IDLE = "lock_after_minutes"
_NO_NAME = QT_TRANSLATE_NOOP("core", "A member needs a name.")


@dataclass(frozen=True, slots=True)
class SignIn:
    """What came of a PIN: who may come in, or None; then, how many seconds no other one is taken."""

    access: Access | None
    wait_s: int = 0


def members(session: Session) -> list[Member]:
    """Everybody who may use the file: coordinators first, then door helpers and managers, each by name."""
    alive = session.scalars(select(Member).where(Member.retired_at.is_(None)))
    return sorted(alive, key=lambda one: (list(Role).index(one.role), fold(one.name), one.id))


def is_locked(session: Session) -> bool:
    """Whether one has to say who one is to use the file."""
    return session.scalar(select(Member.id).where(Member.retired_at.is_(None)).limit(1)) is not None


def access(member: Member) -> Access:
    """What a member may do."""
    return access_of(member.id, member.name, member.role)


def member_called(session: Session, name: str) -> Member:
    """The member with this name; raises :class:`RefusedError` if there is none."""
    folded = fold(clean_line(name))
    found = next((one for one in members(session) if fold(one.name) == folded), None)
    if found is None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "No member of this file is called “{name}”."), name=name)
    return found


def add_member(session: Session, name: str, role: Role, pin: str) -> Member:
    """Let somebody use the file; `pin` may be empty for a door helper. Raises :class:`RefusedError`.

    That is so when the name is missing or taken, the PIN is none, or the first member would not be a coordinator.
    """
    with _for_good(session):
        member = Member(name=_free_name(session, name), role=role, pin_hash=_kept(role, pin))
        session.add(member)
    return member


def change_member(session: Session, member_id: str, *, name: str, role: Role) -> Member:
    """Give a member another name or role; raises :class:`RefusedError` as :func:`add_member` does."""
    with _for_good(session):
        member = _member(session, member_id)
        if role is not Role.DOOR_HELPER and member.pin_hash is None:
            raise RefusedError(_PIN_MISSING)
        member.name, member.role = _free_name(session, name, of=member), role
    return member


def set_pin(session: Session, member_id: str, pin: str) -> None:
    """Give a member another PIN, or a door helper none; raises :class:`RefusedError` if it is none."""
    with _for_good(session):
        member = _member(session, member_id)
        member.pin_hash = _kept(member.role, pin)
        pin_tries.forgive(session, member_id)


def remove_member(session: Session, member_id: str) -> None:
    """Let a member use the file no more. With the last one the lock goes, too."""
    with _for_good(session):
        retire(session, [_member(session, member_id)])


_PIN_MISSING = QT_TRANSLATE_NOOP("core", "Only a door helper can do without a PIN.")


@contextmanager
def _for_good(session: Session) -> Iterator[None]:
    """What is done here stays done, and leaves somebody who can let others in; raises :class:`RefusedError`."""
    session.info["kind"] = journal.KEEP
    yield
    session.flush()
    alive = members(session)
    if alive and not any(one.role is Role.COORDINATOR for one in alive):
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "There must be a coordinator with a PIN who can let the others in.")
        )


def _member(session: Session, member_id: str) -> Member:
    member = row(session, Member, member_id)
    if member.retired_at is not None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "{name} is no longer a member."), name=member.name)
    return member


def _free_name(session: Session, name: str, *, of: Member | None = None) -> str:
    line = required(name, _NO_NAME)
    if any(fold(one.name) == fold(line) for one in members(session) if one is not of):
        raise RefusedError(QT_TRANSLATE_NOOP("core", "There is a member called {name} already."), name=line)
    return line


def _kept(role: Role, pin: str) -> str | None:
    if pin:
        return pins.hashed(pin)
    if role is not Role.DOOR_HELPER:
        raise RefusedError(_PIN_MISSING)
    return None


# --- coming in ---------------------------------------------------------------------------------------------------


def sign_in(database: Database, member_id: str, pin: str, *, ticks: Ticks = monotonic) -> SignIn:
    """Whether somebody who says to be a member knows their PIN; takes about a tenth of a second.

    What was tried is counted before it is looked at. Raises :class:`RefusedError` if they are no member any more.
    """
    with database.read() as session:
        member = _member(session, member_id)
    wait_s = 0 if member.pin_hash is None else pin_tries.count(database, member_id, ticks=ticks)
    if wait_s:
        return SignIn(None, wait_s)
    if member.pin_hash is not None and not pins.opens(pin, member.pin_hash):
        return SignIn(None, seconds_to_wait(database, member_id, ticks=ticks))
    pin_tries.forget(database, member_id)
    if member.pin_hash is not None and pins.is_dated(member.pin_hash):
        with suppress(FileError), database.begin(labels.CHANGE_PIN, name=member.name) as session:
            set_pin(session, member_id, pin)
    return SignIn(access(member))


def seconds_to_wait(database: Database, member_id: str, *, ticks: Ticks = monotonic) -> int:
    """How long the PIN of a member is not taken, after wrong ones; 0 if it is."""
    return pin_tries.left(database, member_id, ticks=ticks)


def work_as(database: Database, member: Access) -> None:
    """Whatever is done from now on is done by `member`, in a run of their own: they undo only what they did."""
    database.origin = replace(database.origin, actor=member.name, run=database.ids.next())


def idle_minutes(session: Session) -> int:
    """After how many minutes without a key or a click the program locks itself; 0: never."""
    kept = session.get(Setting, _IDLE)
    text = kept.value if kept is not None else ""
    return min(int(text), LONGEST_IDLE_MINUTES) if text.isascii() and text.isdigit() else IDLE_MINUTES


def set_idle_minutes(session: Session, minutes: int) -> None:
    """Choose that time, up to four hours; 0: never."""
    session.merge(Setting(key=_IDLE, value=str(min(max(0, minutes), LONGEST_IDLE_MINUTES))))
