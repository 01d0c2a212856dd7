"""What every import answers, whatever it read: how much came in, and what was left out and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from mozspaces_desktop.core.errors import Sentence

Progress = Callable[[int, int], None]
"""`progress(done, total)`: what takes long calls it now and then; what it raises stops the work."""


def silent(_done: int, _total: int) -> None:
    """The progress of which nobody wants to know."""


@dataclass(frozen=True)
class Problem:
    """One thing of a file that a coordinator should know: where it stands and what is the matter with it."""

    where: str
    reason: Sentence


@dataclass(frozen=True)
class Change:
    """Something that the file knew better: what it is called, and what became different."""

    title: str
    what: Sequence[Sentence]


@dataclass
class ImportResult:
    """What an import did: counts of the events or the people of the file, and its problems in file order."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
