"""What is to be printed, read at once; and how its times are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.announced import Announced, announced
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.public_holidays import public_holidays
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.calendar_wording import translate
from mozspaces_desktop.gui.dates import time_text


@dataclass(frozen=True, slots=True)
class Plan:
    """The events of a space from the day `first` to the day `last`, both included; `today` is the space's."""

    space: str
    first: date
    last: date
    today: date
    events: Sequence[Announced]
    holidays: Mapping[date, str]


def read_plan(session: Session, space_id: str, first: date, last: date, *, everything: bool) -> Plan:
    """What a space announces for some days; `everything`: with private events and drafts."""
    space = row(session, Space, space_id)
    return Plan(
        space=space.name if space.city in ("", space.name) else f"{space.name}, {space.city}",
        first=first,
        last=last,
        today=clock.local(clock.now(session), space.tzid).date(),
        events=announced(session, space, first, last, everything=everything),
        holidays=public_holidays(space.country, first, last, QLocale().name()),
    )


def coming_weeks(today: date, weeks: int) -> tuple[date, date]:
    """The first and the last day of a programme that is made today."""
    return today, today + timedelta(weeks=weeks) - DAY


def as_of(plan: Plan) -> str:
    """When it was printed: plans change."""
    return translate("Calendar", "As of {day}").format(day=wording.day_text(plan.today))


def period_text(plan: Plan) -> str:
    """From when to when a programme is."""
    text = translate("Calendar", "Programme from {first} to {last}")
    return text.format(first=wording.day_text(plan.first), last=wording.day_text(plan.last))


def full_title(event: Announced) -> str:
    """The title, and what a reader must know who sees more than the public does."""
    notes = []
    if event.draft:
        notes.append(translate("Calendar", "draft"))
    if not event.public:
        notes.append(translate("Calendar", "private"))
    return f"{event.title} ({', '.join(notes)})" if notes else event.title


def days_of(event: Announced) -> tuple[date, date]:
    """The days on which a sheet has it: an evening that ends after midnight stays one day."""
    return event.span.first_day, event.span.last_day if event.span.fills_days else event.span.first_day


def timed_title(event: Announced, day: date) -> tuple[str, int]:
    """When it begins and what it is, for `day`, and how many characters of that are the time: none for what is all day
    or goes on from the day before."""
    if event.span.all_day or day != event.span.first_day:
        return full_title(event), 0
    begins = f"\u200e{time_text(event.span.start)}"  # the time stays at the left of a title in Arabic or Hebrew
    return f"{begins} {full_title(event)}", len(begins)


def hours_text(event: Announced) -> str:
    """From when to when it is on its day."""
    if event.span.all_day:
        return translate("Calendar", "All day")
    return time_text(event.span.start) if event.span.fills_days else wording.hours_text(event.span)
