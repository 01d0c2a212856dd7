"""What the calendar looks at: a month or a week, as whole ISO weeks. Without Qt."""

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


@dataclass(frozen=True, slots=True)
class Period:
    """The month or the week around `day`."""

    view: CalendarView
    day: date

    @property
    def monday(self) -> date:
        """The first day that is shown."""
        return monday_of(self.day.replace(day=1) if self.view == "month" else self.day)

    @property
    def weeks(self) -> int:
        """How many weeks are shown."""
        if self.view == "week":
            return 1
        last = self.day.replace(day=monthrange(self.day.year, self.day.month)[1])
        return (last - self.monday).days // DAYS + 1

    @property
    def last_day(self) -> date:
        """The last day that is shown."""
        return self.monday + timedelta(days=DAYS * self.weeks - 1)

    def belongs(self, day: date) -> bool:
        """Whether `day` is in the month or the week itself; a month shows some days of its neighbours, too."""
        if self.view == "week":
            return self.monday <= day <= self.last_day
        return (day.year, day.month) == (self.day.year, self.day.month)

    def stepped(self, steps: int) -> Period:
        """The period `steps` months or weeks later (or earlier)."""
        if self.view == "month":
            return self.at(month_later(self.day, steps))
        return self.at(self.day + timedelta(days=DAYS * steps))

    def at(self, day: date) -> Period:
        """The period of the same kind around `day`, as far as the calendar goes."""
        return replace(self, day=min(max(day, EARLIEST), LATEST))
