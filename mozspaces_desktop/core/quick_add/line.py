"""A line taken apart, and what its parts come to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Coordinator, EventStatus, Track
from mozspaces_desktop.core.quick_add.day_words import DayReader
from mozspaces_desktop.core.quick_add.folded import Folded
from mozspaces_desktop.core.quick_add.part_words import Known, Value, meaning
from mozspaces_desktop.core.quick_add.understood import Kind, Part, Understood
from mozspaces_desktop.core.quick_add.when import When
from mozspaces_desktop.core.quick_add.when_words import Item, Run, run_at_beginning, run_at_end, whole_run
from mozspaces_desktop.core.text import clean, clean_line

_LONGEST = 1000
"""Characters of a line that is searched for anything; a longer one is all title."""
_PIECE = re.compile(r"""(?:"[^"]*"|“[^”]*”|«[^»]*»|[^,])+""")
_AROUND_TITLE = " -–—:|·"
_QUOTES = ('""', "“”", "«»")
_FIELDS = {
    Kind.ROOM: "room_id",
    Kind.TYPE: "type",
    Kind.HOST: "host",
    Kind.PUBLIC: "public",
    Kind.STATUS: "status",
    Kind.EXPECTED: "expected",
    Kind.LINK: "link",
}
_SEVERAL = frozenset({Kind.FOCUS_AREA})
"""What may be said more than once."""


def understand(
    line: str, known: Known, now: datetime, *, month_first: bool = False, otherwise: date | None = None
) -> Understood:
    """What `line` describes in the space of `known`, where the clock shows `now` (aware).

    `month_first` is how 5/12 is read: as 12 May, or as 5 December. An event without a day is on `otherwise`, or else
    today or tomorrow, whichever comes next. Never fails: what is missing is in `complaint`.
    """
    line = clean(line)
    reading = _Reading(line, known, DayReader(now.date(), month_first))
    if len(line) > _LONGEST:
        reading.take_title(0, len(line))
    else:
        reading.read()
    return reading.outcome(now, otherwise)


@dataclass
class _Reading:
    """One line while it is read."""

    line: str
    known: Known
    days: DayReader
    parts: list[Part] = field(default_factory=list)
    items: dict[Kind, Item] = field(default_factory=dict)
    values: dict[Kind, list[Value]] = field(default_factory=dict)
    title: str = ""

    def read(self) -> None:
        """Find out what each piece of the line is."""
        pieces = [piece.span() for piece in _PIECE.finditer(self.line) if piece[0].strip()]
        first, others = pieces[:1], pieces[1:]
        unknown = [piece for piece in others if not self._take_whole(*piece)]
        for piece in first:
            self._take_first(*piece)
        unknown = [piece for piece in unknown if not self._take_whole(*piece)]  # the end of what repeats
        if not self.title and unknown:
            self.take_title(*unknown.pop(0))
        for piece in unknown:
            self._note(Kind.NOTE, *piece)

    @property
    def _repeats(self) -> bool:
        return Kind.REPEAT in self.items

    def _take_whole(self, start: int, end: int) -> bool:
        """Take a piece after a comma for what all of it says."""
        found = meaning(self.line[start:end], self.known)
        if found is not None and (found[0] not in self.values or found[0] in _SEVERAL):
            self.values.setdefault(found[0], []).append(found[1])
            self._note(found[0], start, end)
            return True
        folded = Folded(self.line, start, end)
        return self._take_run(folded, whole_run(folded, self.days, repeats=self._repeats))

    def _take_first(self, start: int, end: int) -> None:
        """Take the days and times at both ends of the first piece; what is left of it is the title."""
        folded = Folded(self.line, start, end)
        if self._take_run(folded, whole_run(folded, self.days, repeats=self._repeats)):
            return
        before = run_at_beginning(folded, self.days, repeats=self._repeats)
        after = run_at_end(folded, self.days, before, repeats=self._repeats)
        for run in sorted((before, after), key=len, reverse=True):
            if self._take_run(folded, run):
                place = folded.in_line(run[0].start, run[-1].end)
                start, end = (place[1], end) if run is before else (start, place[0])
        self.take_title(start, end)

    def _take_run(self, folded: Folded, run: Run) -> bool:
        """Take a run of days and times, unless one of them was said already."""
        if not run or any(item.kind in self.items for item in run):
            return False
        for item in run:
            self.items[item.kind] = item
            self._note(item.kind, *folded.in_line(item.start, item.end))
        return True

    def take_title(self, start: int, end: int) -> None:
        """Take what stands there for the title, without the signs and blanks around it."""
        text = self.line[start:end]
        bare = text.strip().strip(_AROUND_TITLE) or text.strip()
        self.title = clean_line(bare)
        if self.title:
            self._note(Kind.TITLE, start, end)
        if len(self.title) > 1 and self.title[0] + self.title[-1] in _QUOTES:
            self.title = clean_line(self.title[1:-1])

    def _note(self, kind: Kind, start: int, end: int) -> None:
        text = self.line[start:end]
        start += len(text) - len(text.lstrip())
        self.parts.append(Part(kind, start, start + len(text.strip())))

    def outcome(self, now: datetime, otherwise: date | None) -> Understood:
        """What all of it comes to."""
        when = When.of(self.items.values())
        span = when.span(now, otherwise)
        start, end = span.in_utc
        parts = tuple(sorted(self.parts, key=lambda part: part.start))
        notes = tuple(clean_line(self.line[part.start : part.end]) for part in parts if part.kind is Kind.NOTE)
        coordinator, track = self._coordinator_and_track()
        said = EventFields(
            title=self.title,
            dtstart=start,
            dtend=end,
            tzid=self.known.tzid,
            all_day=span.all_day,
            coordinator_id=coordinator.id if coordinator else None,
            track=track,
            focus_area_ids=tuple(dict.fromkeys(str(one) for one in self.values.get(Kind.FOCUS_AREA, ()))),
            status=EventStatus.CONFIRMED,
            notes="\n".join(notes),
        )
        named = {name: self.values[kind][0] for kind, name in _FIELDS.items() if kind in self.values}
        said = replace(said, **named)  # type: ignore[arg-type]  # each of the type of its field
        return Understood(
            said=said,
            span=span,
            repeat=when.repeat,
            parts=parts,
            not_understood=notes,
            complaint=None if self.title else Sentence(QT_TRANSLATE_NOOP("core", "Give the event a title.")),
            doubt=None if when.fits else Sentence(_OTHER_WEEKDAY),
        )

    def _coordinator_and_track(self) -> tuple[Coordinator | None, Track]:
        """A coordinator brings her track along; a track alone, the coordinator who is the only one for it."""
        known, named, said = self.known, self.values.get(Kind.COORDINATOR), self.values.get(Kind.TRACK)
        coordinator = known.usual_coordinator
        if named:
            coordinator = _only(one for one in known.coordinators if one.id == named[0])
        elif said and (coordinator is None or coordinator.track is not said[0]):
            coordinator = _only(one for one in known.coordinators if one.track is said[0]) or coordinator
        if said:
            return coordinator, Track(str(said[0]))
        return coordinator, coordinator.track if coordinator else Track.TECHNICAL


_OTHER_WEEKDAY = QT_TRANSLATE_NOOP("core", "That date is on another day of the week; the date counts.")


def _only(found: Iterable[Coordinator]) -> Coordinator | None:
    several = list(found)
    return several[0] if len(several) == 1 else None
