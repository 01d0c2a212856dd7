"""Who gives a command on a file that members lock: asked in the terminal, or taken from the environment."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from getpass import getpass

from mozspaces_desktop.core import members
from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError

MEMBER, PIN = "MOZSPACES_MEMBER", "MOZSPACES_PIN"
"""Variables of the environment, for commands that nobody sits in front of."""

_NEEDED: Mapping[str, Right] = {
    "figures": Right.REPORTS,
    "hypothesis": Right.REPORTS,
    "report": Right.EXPORT,
    "table": Right.EXPORT,
}
"""What a command takes; those that are not named are for coordinators."""


def sign_in(database: Database, arguments: Namespace) -> None:
    """Make sure that whoever gives the command of `arguments` may; nobody is asked on a file without members.

    What is done is done in their name. Raises :class:`RefusedError` if they are no member, do not know their PIN, may
    not do that, or have to wait; and if nobody can be asked.
    """
    with database.read() as session:
        if not members.is_locked(session):
            return
    name = os.environ.get(MEMBER) or _ask("Your name: ")
    with database.read() as session:
        member = members.member_called(session, name)
    needs_pin = member.pin_hash is not None
    said = members.sign_in(database, member.id, _pin() if needs_pin else "")
    if said.access is None and not said.wait_s:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "That is not the PIN of {name}."), name=member.name)
    if said.access is None:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "That is not the PIN of {name}. The next one is taken in {seconds} s."),
            name=member.name,
            seconds=said.wait_s,
        )
    if not said.access.may(_right(arguments)):
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "{name} may not do that on this file: it is for coordinators."), name=member.name
        )
    members.work_as(database, said.access)


def _right(arguments: Namespace) -> Right:
    if getattr(arguments, "names", False) or getattr(arguments, "attendance", False):
        return Right.NAMES
    return _NEEDED.get(arguments.command, Right.SETTINGS)


def _pin() -> str:
    return os.environ.get(PIN) or _ask("Your PIN: ", hidden=True)


def _ask(question: str, *, hidden: bool = False) -> str:
    """Ask in the terminal; raises :class:`RefusedError` where there is none."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "This file is locked: say who you are in {member} and {pin}."),
            member=MEMBER,
            pin=PIN,
        )
    if hidden:
        return getpass(question)
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline().strip()
