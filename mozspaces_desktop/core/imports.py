"""What every import answers, whatever it read: how much came in, and what was left out and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from mozspaces_desktop.core.errors import Sentence

Progress = Callable[[int, int], None]
"""`progress(done, total)`: what takes long calls it now and then; what it raises stops the work."""


_Item = TypeVar("_Item")

_REPORT_EVERY = 500
"""Items between two calls of a progress."""


def silent(_done: int, _total: int) -> None:
    """The progress of which nobody wants to know."""


def part(progress: Progress, first: int, last: int) -> Progress:
    """The progress of a part of the work that goes from `first` to `last` hundredths of the whole."""

    def report(done: int, total: int) -> None:
        progress(first * total + (last - first) * done, 100 * total)

    return report


def reported(items: Iterable[_Item], total: int, progress: Progress) -> Iterator[_Item]:
    """`items`, with a word to `progress` now and then; a `total` of 0 means that nobody knows."""
    for done, item in enumerate(items):
        if done % _REPORT_EVERY == 0:
            progress(done, total)
        yield item


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
