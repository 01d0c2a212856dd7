"""How the door speaks: visits, times and addresses in a few words, safe to be read by the queue."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.models import Event, Method
from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.gui import dates

LONGEST_NAME = 120
"""Characters of a name that are shown; an imported one may have millions."""

_FIRST_STRONG_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


def shown_name(name: str) -> str:
    """`name` cut to what fits on a screen."""
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"


def quoted_name(name: str) -> str:
    """`name` for use inside a sentence: a right-to-left one does not turn the sentence around."""
    return f"{_FIRST_STRONG_ISOLATE}{shown_name(name)}{_END_OF_ISOLATE}"


def masked_email(email: str | None) -> str:
    """Enough of an address to tell two people apart, not enough to write to: ``a…o@example.org``."""
    if not email:
        return QCoreApplication.translate("checkin", "no e-mail")
    local, at, domain = email.rpartition("@")
    if not at:
        local, domain = email, ""
    ends = f"{local[:1]}…{local[-1]}" if len(local) > 2 else f"{local[:1]}…"
    return f"{ends}{at}{shown_name(domain)}"


def hinted_email(email: str | None) -> str:
    """Just enough of an address to tell two people of one name apart: ``a…@e…``; empty without one."""
    local, at, domain = (email or "").rpartition("@")
    return f"{local[:1]}…@{domain[:1]}…" if at else ""


def visit(number: int) -> str:
    """Which visit it is: "first visit", "4th visit"."""
    if number == 1:
        return QCoreApplication.translate("checkin", "first visit")
    teen = number % 100 in (11, 12, 13)
    template = {
        1: QCoreApplication.translate("checkin", "{number}st visit"),
        2: QCoreApplication.translate("checkin", "{number}nd visit"),
        3: QCoreApplication.translate("checkin", "{number}rd visit"),
    }.get(0 if teen else number % 10, QCoreApplication.translate("checkin", "{number}th visit"))
    return template.format(number=number)


def visits(found: Found) -> str:
    """Which visit of somebody this is; a discreet one is told only of newcomers."""
    return "" if found.discreet and not found.newcomer else visit(found.visit)


def times_here(earlier: int) -> str:
    """How often somebody came before: "here 3 times", "not here yet"."""
    if earlier == 0:
        return QCoreApplication.translate("checkin", "not here yet")
    return QCoreApplication.translate("checkin", "here %n time(s)", "", earlier)


def is_this(name: str, earlier: int) -> str:
    """Whether it is somebody who came before as often: "Is this Amina Diallo, here 3 times?"."""
    if earlier == 0:
        return QCoreApplication.translate("checkin", "Is this {name}?").format(name=name)
    return QCoreApplication.translate("checkin", "Is this {name}, here %n time(s)?", "", earlier).format(name=name)


def welcome(found: Found) -> str:
    """What the door says of somebody who just came in: "newcomer" or "4th visit"."""
    if found.newcomer:
        return QCoreApplication.translate("checkin", "newcomer")
    return QCoreApplication.translate("checkin", "checked in") if found.discreet else visit(found.visit)


def time_of_day(moment: datetime, tzid: str) -> str:
    """The time of `moment` on the wall clock of `tzid`: ``18:52`` or ``6:52 PM``."""
    return dates.time_text(clock.local(moment, tzid))


def day(moment: datetime, tzid: str) -> str:
    """The day of `moment` on the calendar of `tzid`, with its weekday: ``Thursday, 31 July 2014``."""
    pattern = QCoreApplication.translate("checkin", "dddd, d MMMM yyyy", "a Qt date format")
    return QLocale().toString(dates.to_qdate(clock.local(moment, tzid)), pattern)


def short_day(moment: datetime, tzid: str) -> str:
    """The day of `moment` in few letters: ``12 Jun 2014``."""
    pattern = QCoreApplication.translate("checkin", "d MMM yyyy", "a Qt date format")
    return QLocale().toString(dates.to_qdate(clock.local(moment, tzid)), pattern)


def event_times(event: Event) -> str:
    """When an event is, by the clock of its place: ``Thursday, 31 July 2014 · 19:00–21:00``."""
    when = day(event.dtstart, event.tzid)
    if event.all_day:
        return f"{when} · {QCoreApplication.translate('checkin', 'all day')}"
    return f"{when} · {time_of_day(event.dtstart, event.tzid)}–{time_of_day(event.dtend, event.tzid)}"


def details(found: Found, tzid: str) -> str:
    """What tells a person from another of the same name: part of the address, and when they last came."""
    if found.discreet:
        return hinted_email(found.email)
    if found.last_came is None:
        return masked_email(found.email)
    last = QCoreApplication.translate("checkin", "last here {day}").format(day=short_day(found.last_came, tzid))
    return f"{masked_email(found.email)} · {last}"


def registered(seats: int) -> str:
    """That somebody signed up, and for how many seats if for more than one."""
    if seats == 1:
        return QCoreApplication.translate("checkin", "registered")
    return QCoreApplication.translate("checkin", "registered, {seats} seats").format(seats=seats)


def presence(found: Found, tzid: str) -> str:
    """That somebody is in, and since when; empty for one who is not."""
    if found.checked_in_at is None:
        return ""
    since = QCoreApplication.translate("checkin", "already in since {time}")
    return since.format(time=time_of_day(found.checked_in_at, tzid))


def method(how: Method | None) -> str:
    """How somebody was checked in, in one or two words."""
    if how is None:
        return ""
    return {
        Method.SEARCH: QCoreApplication.translate("checkin", "by name"),
        Method.CODE: QCoreApplication.translate("checkin", "by ticket"),
        Method.WALK_IN: QCoreApplication.translate("checkin", "walk-in"),
        Method.PAPER: QCoreApplication.translate("checkin", "paper list"),
        Method.COMMAND: QCoreApplication.translate("checkin", "by command"),
        Method.IMPORT: QCoreApplication.translate("checkin", "imported"),
    }[how]
