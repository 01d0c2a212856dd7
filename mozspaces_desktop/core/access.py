"""Who may do what: the rights of each role. Imports nothing heavy, as the window asks before it knows a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mozspaces_desktop.core.models.kinds import Role


class Right(StrEnum):
    """Something that a part of the program is for."""

    PLAN = "plan"
    """The calendar, and what is done with an event before and after it."""
    CHECK_IN = "check in"
    REPORTS = "reports"
    DIRECTORY = "directory"
    """To look through the people of the file: the People window, lists, addresses, who came how often."""
    NAMES = "names"
    """People's names in reports, on paper and in files."""
    EXPORT = "export"
    """To write figures into files, or to copy them."""
    SETTINGS = "settings"
    """All else: imports, settings, members, backups, other data files."""


_RIGHTS: Mapping[str, frozenset[Right]] = {
    "coordinator": frozenset(Right),
    "door helper": frozenset({Right.CHECK_IN}),
    "manager": frozenset({Right.REPORTS, Right.EXPORT}),
}
"""By the words of :class:`~mozspaces_desktop.core.models.kinds.Role`."""


@dataclass(frozen=True, slots=True)
class Access:
    """Who is at work: a member (by id and name), in a role, with its rights. By default nobody, who may do nothing."""

    member_id: str = ""
    name: str = ""
    role: Role | None = None
    rights: frozenset[Right] = frozenset()

    def may(self, right: Right) -> bool:
        """Whether they may do something."""
        return right in self.rights

    @property
    def is_member(self) -> bool:
        """Whether somebody signed in, so that the program can be locked."""
        return self.role is not None


NOBODY = Access()
"""While a file is locked, nobody has said who they are."""
EVERYTHING = Access(rights=frozenset(Right))
"""Anybody, with a file that has no members and so no lock."""


def access_of(member_id: str, name: str, role: Role) -> Access:
    """What a member may do."""
    return Access(member_id, name, role, _RIGHTS[role])
