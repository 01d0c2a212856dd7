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
    """Who is at work: a member (by id and name) in a role. Without one the file has no lock, and anybody may all."""

    member_id: str = ""
    name: str = ""
    role: Role | None = None

    def may(self, right: Right) -> bool:
        """Whether they may do something."""
        return self.role is None or right in _RIGHTS[self.role]

    @property
    def is_member(self) -> bool:
        """Whether somebody signed in, and the file can be locked."""
        return self.role is not None


EVERYTHING = Access()
"""Of a file that nobody locks."""
