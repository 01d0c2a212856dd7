"""Everything that the calendar shows of a period, read at once: so that a view paints without asking the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, events, public_holidays
from mozspaces_desktop.core.agenda import DAY, Entry, entries_between
from mozspaces_desktop.core.clashes import EntryClashes
from mozspaces_desktop.core.events import Beginning, Pace
from mozspaces_desktop.core.forecast import Forecast, forecasts
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_rules import SpaceRules, space_rules
from mozspaces_desktop.gui.calendar.filters import Filters
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
    rules: SpaceRules
    clashes: EntryClashes
    """What speaks against the events, against those that a filter hides, too."""
    anything_planned: bool
    """Whether the space has any event at all, in this period or another."""
    forecasts: Sequence[Forecast] = ()
    """Where the seasons of the period will end, in a view of seasons."""

    @property
    def open_hours(self) -> Mapping[int, tuple[time, time]]:
        """When the space opens and closes on each day of the week (0 is Monday), as far as somebody said."""
        return self.rules.hours

    @property
    def holidays(self) -> Mapping[date, str]:
        """The names of the public holidays of the space's country, as soon as they are known."""
        return self.rules.holidays

    @property
    def today(self) -> date:
        """The day that it is in the space."""
        return self.now.date()

    def entry(self, event_id: str | None) -> Entry | None:
        """The entry of the event `event_id`, if it is in the period."""
        return next((entry for entry in self.entries if entry.id == event_id), None)

    def filtered(self, filters: Filters) -> Shown:
        """The same with those events only that are wanted; the pace stays that of all."""
        return replace(self, entries=[entry for entry in self.entries if filters.accepts(entry)])

    def on(self, day: date) -> list[Entry]:
        """The entries that touch `day`, those that fill it first, then by start."""
        touching = [entry for entry in self.entries if entry.span.first_day <= day <= entry.span.last_day]
        return sorted(touching, key=lambda entry: (not entry.span.fills_days, entry.order))


def read_shown(session: Session, space_id: str, period: Period) -> Shown:
    """Read what the calendar shows of `period`; of a season only its pace, not its events."""
    space = row(session, Space, space_id)
    now = clock.local(clock.now(session), space.tzid)
    season = period.view == "season"
    nearby = [] if season else _nearby(session, space, period)
    first, last = period.first_day, period.last_day
    entries = [entry for entry in nearby if entry.span.first_day <= last and entry.span.last_day >= first]
    rules = read_rules(session, space, first, last)
    return Shown(
        period=period,
        tzid=space.tzid,
        now=now,
        entries=entries,
        paces=events.pace(session, space, period.monday, period.weeks) if season else _paces(nearby, space, period),
        rules=rules,
        clashes=EntryClashes(entries, rules, now),
        anything_planned=bool(entries) or events.any_planned(session, space_id),
        forecasts=forecasts(session, space, first, last) if season else (),
    )


def _nearby(session: Session, space: Space, period: Period) -> list[Entry]:
    """The events of the weeks of `period`, and those that another clock puts into them: read once for all."""
    first, last = period.monday, period.monday + timedelta(weeks=period.weeks)
    return entries_between(session, space.id, space.tzid, first - 2 * DAY, last + DAY)


def _paces(nearby: Sequence[Entry], space: Space, period: Period) -> list[Pace]:
    known = (Beginning(entry.span.start, entry.span.end, entry.status, entry.public) for entry in nearby)
    return events.paces(known, space, period.monday, period.weeks)


def read_rules(session: Session, space: Space, first: date, last: date) -> SpaceRules:
    """The rules of `space`, with its public holidays from `first` to `last` if they are at hand."""
    known = public_holidays.at_hand()
    language = QLocale().name()
    holidays = public_holidays.public_holidays(space.country, first, last, language) if known else {}
    return space_rules(session, space, holidays)
