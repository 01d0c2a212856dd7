"""Where copies of events go: the same weekday of another week or month; and the events of a month to be had again."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from mozspaces_desktop.core.agenda import DAY, Entry, Span, entries_between
from mozspaces_desktop.core.models import EventStatus

_WEEK = timedelta(weeks=1)
_ORDER = {EventStatus.HELD: 0, EventStatus.CONFIRMED: 1, EventStatus.DRAFT: 2, EventStatus.CANCELLED: 3}


def on_day(span: Span, day: date) -> Span:
    """`span` beginning on `day`, at the same time by the clock on the wall."""
    return span.moved(day - span.first_day)


def a_week_later(span: Span) -> Span:
    """`span` on the same weekday of the next week."""
    return span.moved(_WEEK)


def a_month_later(span: Span) -> Span:
    """`span` on the same weekday of the next month: from the first Tuesday to the first Tuesday."""
    return on_day(span, same_weekday(span.first_day, _next_month(span.first_day)))


def same_weekday(day: date, month: date) -> date:
    """The day that has the place in the month of `month` which `day` has in its own: the second Friday, say.

    Where there is no fifth it is the last.
    """
    first = month.replace(day=1)
    first += DAY * ((day.weekday() - first.weekday()) % 7)
    wanted = first + _WEEK * ((day.day - 1) // 7)
    return wanted if wanted.month == month.month else wanted - _WEEK


def _next_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1]) + DAY


def events_again(session: Session, space_id: str, tzid: str, month: date) -> Sequence[Entry]:
    """The events of the month before that of `month`, those first that were held.

    Those of a series that goes on into the month of `month` come by themselves, and are left out.
    """
    first = month.replace(day=1)
    last = _next_month(month) - DAY
    before = (first - DAY).replace(day=1)
    goes_on = {entry.series_id for entry in entries_between(session, space_id, tzid, first, last)} - {None}
    found = [
        entry
        for entry in entries_between(session, space_id, tzid, before, first - DAY)
        if entry.span.first_day >= before and entry.series_id not in goes_on
    ]
    return sorted(found, key=lambda entry: (_ORDER[entry.status], entry.order))
