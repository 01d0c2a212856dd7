"""The words of the wrap-up: when an event was, what its door counted, and what the figures make of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.door_counts import DoorCounts
from mozspaces_desktop.core.models import Event, EventStatus, WrapUp
from mozspaces_desktop.core.wrap_up import WrapUpPage, WrapUpSaid, counted
from mozspaces_desktop.gui.dates import short_day, time_text, to_qdate

translate = QCoreApplication.translate


def event_when(event: Event) -> str:
    """When an event was, by the clock of its place: ``Thursday, 31 July 2014 · 19:00–21:00``."""
    start, end = (clock.local(moment, event.tzid) for moment in (event.dtstart, event.dtend))
    day = QLocale().toString(to_qdate(start.date()), QLocale.FormatType.LongFormat)
    return day if event.all_day else f"{day} · {time_text(start)}–{time_text(end)}"


def written_text(wrapped_up: WrapUp | None, tzid: str) -> str:
    """When, by the clock of `tzid`, and by whom an event was wrapped up; empty if it was not."""
    if wrapped_up is None:
        return ""
    day = short_day(clock.local(wrapped_up.written_at, tzid).date())
    if not wrapped_up.by:
        return translate("WrapUp", "Wrapped up on {day}").format(day=day)
    return translate("WrapUp", "Wrapped up on {day} by {name}").format(day=day, name=wrapped_up.by)


def door_text(counts: DoorCounts, attendees: int | None) -> str:
    """What was counted at the door, and how far that is from those counted in the room (if they were)."""
    text = translate("WrapUp", "At the door: {attendees} (checked in {people}, guests {guests}, newcomers {newcomers})")
    told = text.format(
        attendees=counts.attendees, people=counts.checked_in, guests=counts.guests, newcomers=counts.newcomers
    )
    difference = 0 if attendees is None else attendees - counts.attendees
    if difference == 0:
        return told
    more, fewer = translate("WrapUp", "%n more in the room", "", difference), ""
    if difference < 0:
        fewer = translate("WrapUp", "%n fewer in the room", "", -difference)
    return f"{told} · {fewer or more}"


def what_counts(page: WrapUpPage, said: WrapUpSaid) -> str:
    """What the figures will count of what is said."""
    if said.status is EventStatus.CANCELLED:
        return translate("WrapUp", "What did not take place counts nowhere.")
    if not page.event.public:
        return translate("WrapUp", "It is private, so the figures leave it out.")
    if said.status is None:
        return translate("WrapUp", "The figures leave it out until it is said that it was held.")
    number = counted(page.counts, said.attendees)
    if number is None:
        return translate("WrapUp", "Nothing is recorded: the figures leave the number open, they do not count 0.")
    if page.counts.checked_in:
        return translate("WrapUp", "The figures count %n as at the door.", "", number + said.guests)
    return translate("WrapUp", "The figures count %n.", "", number)
