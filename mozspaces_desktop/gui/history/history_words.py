"""The journal in words: when, who and what, the latest first; what was taken back and what was summed up says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from os.path import commonprefix
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core import clock, journal
from mozspaces_desktop.core.journal import Action, Change
from mozspaces_desktop.gui import dates, messages

translate = QCoreApplication.translate

_LONGEST = 80
"""Characters of a value that are quoted."""

History = Sequence[tuple[Action, Sequence[Change]]]
"""Actions with their changes, as :func:`journal.history` gives them: the oldest first."""


class Line(NamedTuple):
    """What one action did: when (by the space's clock), who, and what in one or several lines."""

    when: str
    who: str
    what: str
    is_taken_back: bool = False


Entry = Callable[[], Line]
"""Says its line when it comes into sight: of a long history most never do. Needs no session any more."""


class WallClock:
    """Writes moments by the clock of a space, with their year if it is not the one that it is `now` (UTC) there."""

    def __init__(self, tzid: str, now: datetime) -> None:
        self._tzid = tzid
        self._year = clock.local(now, tzid).year

    def moment(self, at: datetime) -> str:
        """A moment: ``Thu 31 Jul 19:10``."""
        here = clock.local(at, self._tzid)
        return f"{self.day(here)} {dates.time_text(here)}"

    def span(self, first: datetime, last: datetime) -> str:
        """From one moment to another: ``Thu 31 Jul 18:58 – 19:40``; one moment if both are of the same minute."""
        if self.moment(first) == self.moment(last):
            return self.moment(first)
        here, there = clock.local(first, self._tzid), clock.local(last, self._tzid)
        end = dates.time_text(there) if here.date() == there.date() else self.moment(last)
        return translate("History", "{first} – {last}").format(first=self.moment(first), last=end)

    def day(self, here: datetime) -> str:
        """The day of a moment by the clock on the wall: ``Thu 31 Jul``."""
        this_year, any_year = translate("Calendar", "ddd d MMM"), translate("Calendar", "ddd d MMM yyyy")
        return QLocale().toString(dates.to_qdate(here.date()), this_year if here.year == self._year else any_year)


def entries(history: History, wall: WallClock, tell: Callable[[Sequence[Change]], Iterable[str]]) -> list[Entry]:
    """An entry for each action, the latest first; `tell` says in sentences what its changes were, when it is asked."""
    undone = taken_back(history)

    def line(action: Action, changes: Sequence[Change]) -> Line:
        is_undone = action.id in undone
        what = [_title(action, is_undone=is_undone), *filter(None, tell(changes))]
        return Line(wall.moment(action.at), action.actor, "\n".join(what), is_undone)

    told: list[Entry] = [partial(line, action, changes) for action, changes in reversed(history)]
    if any(change.before == {} for _action, changes in history for change in changes):
        told.append(_summed_up)
    return told


def _summed_up() -> Line:
    return Line("", "", translate("History", "Older changes are summed up: each value has its last change only."))


def taken_back(history: History) -> set[str]:
    """The keys of the actions that were undone and not done again since."""
    last = {action.target_id: action.kind for action, _changes in history if action.target_id is not None}
    return {key for key, kind in last.items() if kind == journal.UNDO}


def _title(action: Action, *, is_undone: bool) -> str:
    label = messages.sentence(action.label)
    if action.kind == journal.UNDO:
        return translate("History", "Undone: {action}").format(action=label)
    if action.kind == journal.REDO:
        return translate("History", "Done again: {action}").format(action=label)
    return translate("History", "{action} (taken back)").format(action=label) if is_undone else label


def changed(field: str, change: Change, column: str, tell: Callable[[object], str]) -> str:
    """From what to what `column` of a change went, in the words of `tell`; without the former if it is not known."""
    after = change.after[column]
    if not change.before:
        return translate("History", "{field}: {value}").format(field=field, value=tell(after))
    before = change.before[column]
    if before == after:
        return ""
    if tell is quoted:
        before, after = _from_the_difference(*("" if value is None else str(value) for value in (before, after)))
    template = translate("History", "{field}: {before} → {after}")
    return template.format(field=field, before=tell(before), after=tell(after))


def _from_the_difference(before: str, after: str) -> tuple[str, str]:
    """Two texts without most of what both begin with, if they differ too far on to be seen."""
    same = len(commonprefix([before, after]))  # noqa: RUF071 -- letters are what is compared
    if same < _LONGEST // 2:
        return before, after
    start = same - _LONGEST // 4
    return f"…{before[start:]}", f"…{after[start:]}"


def quoted(value: object) -> str:
    """A value on one line and not without end; a word for an empty one."""
    text = " ".join(str(value if value is not None else "")[: 2 * _LONGEST].split())
    if not text:
        return translate("History", "nothing")
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def is_gone(change: Change) -> bool:
    """Whether the row of a change no longer counts since."""
    return change.after.get("retired_at") is not None


def is_there(change: Change) -> bool:
    """Whether the row of a change counts since: it is new, or back."""
    return not is_gone(change) and (change.before is None or "retired_at" in change.after)
