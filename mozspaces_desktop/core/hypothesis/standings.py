"""What the hypothesis page, and the command ``hypothesis``, show."""

from __future__ import annotations

from dataclasses import dataclass

from mozspaces_desktop.core.figures.model import EventFigures, Figure, Figures
from mozspaces_desktop.core.hypothesis.outlook import Outlook
from mozspaces_desktop.core.hypothesis.projection import Range

SPACES, EVENTS, PER_EVENT = 12, 96, 1
CONTRIBUTORS = SPACES * EVENTS * PER_EVENT
"""The hypothesis of the strategy page: 12 spaces, 96 events, 1 new active contributor per event make 1,152."""


@dataclass(frozen=True, slots=True)
class Line:
    """One space, or all of them, for which key and name are None.

    `per_week` is the pace, `per_event` the yield. `planned` are the public events that are confirmed and not over;
    those `unrecorded` are over, and nobody said yet whether they were held.
    """

    space_id: str | None
    space: str | None
    events: Outlook
    contributors: Outlook
    per_week: Figure
    per_event: Figure
    planned: tuple[EventFigures, ...]
    unrecorded: tuple[EventFigures, ...]

    @property
    def needed_per_event(self) -> float | None:
        """New active contributors that each further event needs if these go on as they do; None where none are due."""
        missing = self.contributors.missing
        to_come = (self.events.projected or 0) - self.events.so_far
        return missing / to_come if missing and to_come > 0 else None


@dataclass(frozen=True, slots=True)
class Twelve:
    """New active contributors of twelve such spaces, if the others do in a whole season as those of the file."""

    projected: int
    range: Range


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """How a season stands against the hypothesis; `figures` are those of all spaces of the file.

    `lines` has one for each space by name, and for several ends with that of all. `weeks_left` are those of the
    season, 0 when it is over. `twelve` is None before the fourth week, and where there are twelve spaces or more.
    """

    figures: Figures
    weeks_left: float
    lines: tuple[Line, ...]
    twelve: Twelve | None

    @property
    def spaces(self) -> tuple[Line, ...]:
        """The lines of the spaces."""
        return tuple(line for line in self.lines if line.space_id is not None)

    @property
    def total(self) -> Line:
        """All spaces together, or the only one."""
        return self.lines[-1]

    @property
    def share(self) -> int:
        """What as many spaces were to add to the 1,152."""
        return len(self.spaces) * EVENTS * PER_EVENT
