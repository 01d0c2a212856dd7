"""What a rescue found, what it could not, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mozspaces_desktop.core.errors import Sentence


@dataclass(frozen=True, slots=True)
class RescuedKind:
    """The rows of one table: how many were found in it, how many only the journal had, and how many are missing.

    `replaced` of the missing ones have something in their place, because others speak of them.
    """

    table: str
    found: int
    from_journal: int
    replaced: int
    missing: int

    @property
    def rescued(self) -> int:
        """How many rows are what they were."""
        return self.found + self.from_journal

    @property
    def known(self) -> int:
        """How many there were, as far as anybody knows."""
        return self.rescued + self.missing


@dataclass(frozen=True, slots=True)
class Rescued:
    """A new file at `path` with what could be read of a damaged one."""

    path: Path
    kinds: Sequence[RescuedKind]
    may_be_more: bool
    """Whether more may be missing than the counts say."""
    told_two_ways: int
    """Rows of which table and journal said different things; the likelier one was taken."""
    mended: int
    """References that led nowhere and were taken out, and rows that counted twice and were retired."""
    remarks: Sequence[Sentence]
    last_change: datetime | None
    """When somebody changed something for the last time (UTC), of all that could be read."""

    def kind(self, table: str) -> RescuedKind:
        """What became of the rows of one table."""
        return next(kind for kind in self.kinds if kind.table == table)

    @property
    def missing(self) -> int:
        """How many rows of all kinds are known to be missing."""
        return sum(kind.missing for kind in self.kinds)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing, as far as that can be known."""
        return not (self.missing or self.may_be_more)
