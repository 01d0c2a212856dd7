"""Everything that the calendar shows of a period, read at once: so that a view paints without asking the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, events, spaces
from mozspaces_desktop.core.agenda import Entry, entries_between
from mozspaces_desktop.core.events import Pace
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar.period import Period


@dataclass(frozen=True, slots=True)
class Shown:
    """A period of a space: its events, the pace of each of its weeks, and what time it is there."""

    period: Period
    tzid: str
    now: datetime
    """The present moment by the space's clock."""
    entries: Sequence[Entry]
    paces: Sequence[Pace]
    open_hours: Mapping[int, tuple[time, time]]
    """When the space opens and closes on each day of the week (0 is Monday), as far as somebody said."""
    anything_planned: bool
    """Whether the space has any event at all, in this period or another."""

    @property
    def today(self) -> date:
        """The day that it is in the space."""
        return self.now.date()

    def entry(self, event_id: str | None) -> Entry | None:
        """The entry of the event `event_id`, if it is in the period."""
        return next((entry for entry in self.entries if entry.id == event_id), None)

    def on(self, day: date) -> list[Entry]:
        """The entries that touch `day`, those that fill it first, then by start."""
        touching = [entry for entry in self.entries if entry.span.first_day <= day <= entry.span.last_day]
        return sorted(touching, key=lambda entry: (not entry.span.fills_days, entry.order))


def read_shown(session: Session, space_id: str, period: Period) -> Shown:
    """Read what the calendar shows of `period`."""
    space = row(session, Space, space_id)
    return Shown(
        period=period,
        tzid=space.tzid,
        now=clock.local(clock.now(session), space.tzid),
        entries=entries_between(session, space_id, space.tzid, period.first_day, period.last_day),
        paces=events.pace(session, space, period.monday, period.weeks),
        open_hours={line.weekday: (line.opens, line.closes) for line in spaces.opening_hours(session, space_id)},
        anything_planned=events.any_planned(session, space_id),
    )
