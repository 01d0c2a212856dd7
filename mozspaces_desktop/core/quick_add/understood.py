"""What was understood of a line, and what each part of it was taken for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from zoneinfo import ZoneInfo

from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.rules import Repeat


class Kind(Enum):
    """What a part of the line says."""

    TITLE = auto()
    DAY = auto()
    TIME = auto()
    REPEAT = auto()
    REPEAT_END = auto()
    TRACK = auto()
    FOCUS_AREA = auto()
    ROOM = auto()
    COORDINATOR = auto()
    TYPE = auto()
    PUBLIC = auto()
    STATUS = auto()
    EXPECTED = auto()
    HOST = auto()
    LINK = auto()
    NOTE = auto()
    """Not understood: kept among the notes, so that nothing is lost."""


@dataclass(frozen=True, slots=True)
class Part:
    """The line from `start` to `end` (exclusive) was taken for `kind`."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Understood:
    """The event that a line describes, at `span`; `parts` are in the order of the line."""

    said: EventFields
    span: Span
    repeat: Repeat | None
    parts: tuple[Part, ...]
    not_understood: tuple[str, ...]
    """Parts of the line that mean nothing here; they are among the notes."""
    complaint: Sentence | None
    """Why there can be no event yet."""
    doubt: Sentence | None
    """What somebody should look at before it is added."""

    @property
    def rrule(self) -> str:
        """The rule by which it repeats (RFC 5545, RRULE); empty if it does not."""
        if self.repeat is None:
            return ""
        first = self.span.start.replace(tzinfo=None)
        return self.repeat.rrule(first, ZoneInfo(self.said.tzid), all_day=self.span.all_day)
