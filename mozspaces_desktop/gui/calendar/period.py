"""What the calendar looks at: a day, a week, a month, the coming weeks or a year around a day. Without Qt."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mozspaces_desktop.gui.calendar.layout import DAYS

if TYPE_CHECKING:
    from mozspaces_desktop.gui.settings import CalendarView

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""How far the calendar can be leafed through."""


def monday_of(day: date) -> date:
    """The Monday of the ISO week of `day`."""
    return day - timedelta(days=day.weekday())


def month_later(day: date, months: int) -> date:
    """The same day `months` later, or the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))


AGENDA_WEEKS = 6
"""How many weeks the agenda lists."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days that a view shows around `day`: whole ISO weeks, but for the day view.

    A season view shows the year of `day`, all weeks that touch it; the agenda some weeks from that of `day` on.
    """

    view: CalendarView
    day: date

    @property
    def first_day(self) -> date:
        """The first day that is shown."""
        return self.day if self.view == "day" else self.monday

    @property
    def monday(self) -> date:
        """The Monday of the first week that is shown."""
        match self.view:
            case "month":
                return monday_of(self.day.replace(day=1))
            case "season":
                return monday_of(self.day.replace(month=1, day=1))
            case _:
                return monday_of(self.day)

    @property
    def weeks(self) -> int:
        """How many weeks are shown, in part at least."""
        match self.view:
            case "month":
                last = self.day.replace(day=monthrange(self.day.year, self.day.month)[1])
                return (last - self.monday).days // DAYS + 1
            case "season":
                return (monday_of(self.day.replace(month=12, day=31)) - self.monday).days // DAYS + 1
            case "agenda":
                return AGENDA_WEEKS
            case _:
                return 1

    @property
    def last_day(self) -> date:
        """The last day that is shown."""
        return self.day if self.view == "day" else self.monday + timedelta(days=DAYS * self.weeks - 1)

    @property
    def days(self) -> int:
        """How many days are shown."""
        return (self.last_day - self.first_day).days + 1

    def belongs(self, day: date) -> bool:
        """Whether `day` is in the period itself; a month shows some days of its neighbours, too."""
        if self.view == "month":
            return (day.year, day.month) == (self.day.year, self.day.month)
        return self.first_day <= day <= self.last_day

    def stepped(self, steps: int) -> Period:
        """The period `steps` of its kind later (or earlier)."""
        match self.view:
            case "month":
                return self.at(month_later(self.day, steps))
            case "season":
                return self.at(month_later(self.day, 12 * steps))
            case "day":
                return self.at(self.day + timedelta(days=steps))
            case _:
                return self.at(self.day + timedelta(days=DAYS * self.weeks * steps))

    def at(self, day: date) -> Period:
        """The period of the same kind around `day`, as far as the calendar goes."""
        return replace(self, day=min(max(day, EARLIEST), LATEST))
