"""Runs of words that say when something is: days, times, repetitions, in any order, each once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.quick_add.day_words import DayReader, DaySaid
from mozspaces_desktop.core.quick_add.folded import Folded
from mozspaces_desktop.core.quick_add.repeat_words import EndSaid, RepeatSaid, end_at, repeat_at
from mozspaces_desktop.core.quick_add.time_words import TimeSaid, time_at
from mozspaces_desktop.core.quick_add.understood import Kind

_MOST_WORDS = 16
"""Words at the end of a stretch in which a run of such words is looked for."""

Said = DaySaid | TimeSaid | RepeatSaid | EndSaid


@dataclass(frozen=True, slots=True)
class Item:
    """A day, a time or a repetition, and where in the folded text it stands."""

    kind: Kind
    said: Said
    start: int
    end: int


Run = Sequence[Item]


def run_at(folded: Folded, place: int, reader: DayReader, *, repeats: bool = False) -> Run:
    """The longest run of such words in `folded` from `place` on; empty if there is none.

    Only of what `repeats`, or is said to here, there can be an end.
    """
    found: dict[Kind, Item] = {}
    while (item := _item_at(folded, place, reader, found, repeats=repeats)) is not None:
        found[item.kind] = item
        place = item.end + 1
    return tuple(found.values())


def _item_at(folded: Folded, place: int, reader: DayReader, found: dict[Kind, Item], *, repeats: bool) -> Item | None:
    readers: dict[Kind, Callable[[str, int], tuple[Said, int] | None]] = {
        Kind.REPEAT: repeat_at,
        Kind.DAY: reader.day_at,
        Kind.TIME: time_at,
    }
    if repeats or Kind.REPEAT in found:
        readers = {Kind.REPEAT_END: lambda text, place: end_at(text, place, reader), **readers}
    for kind, read in readers.items():
        said = None if kind in found else read(folded.text, place)
        if said is not None and folded.ends_word(said[1]):
            return Item(kind, said[0], place, said[1])
    return None


def run_at_beginning(folded: Folded, reader: DayReader, *, repeats: bool) -> Run:
    """The run with which `folded` begins, unless it may as well be the first word of a title."""
    run = run_at(folded, 0, reader, repeats=repeats)
    return () if _is_weak(run) or _is_one_word(run) else run


def run_at_end(folded: Folded, reader: DayReader, before: Run, *, repeats: bool) -> Run:
    """The longest run with which `folded` ends, after the run `before`."""
    after = before[-1].end if before else 0
    repeats = repeats or any(item.kind is Kind.REPEAT for item in before)
    for place in folded.starts[-_MOST_WORDS:]:
        run = run_at(folded, place, reader, repeats=repeats) if place > after else ()
        if run and run[-1].end == len(folded.text) and not _is_weak(run):
            return run
    return ()


def whole_run(folded: Folded, reader: DayReader, *, repeats: bool) -> Run:
    """The run that all of `folded` is."""
    run = run_at(folded, 0, reader, repeats=repeats)
    return run if run and run[-1].end == len(folded.text) else ()


def _is_weak(run: Run) -> bool:
    """Whether the run is nothing but two numbers, or "noon"."""
    return all(isinstance(item.said, TimeSaid) and item.said.bare for item in run)


def _is_one_word(run: Run) -> bool:
    return all(isinstance(item.said, RepeatSaid) and item.said.alone for item in run)
