"""How something repeats, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.rules import Frequency, Repeat
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.repeat_choices import Outlook, Place, place_of
from mozspaces_desktop.gui.dates import to_qdate

translate = QCoreApplication.translate

_LONGEST_RULE = 120
"""Characters of another program's rule that are shown."""


def rule_text(repeat: Repeat, day: date) -> str:
    """How an event on `day` repeats: ``Every 2 weeks on Tuesday and Thursday until 18 December 2014``."""
    text = _pattern(repeat, day)
    if repeat.count is not None:
        return translate("Repeats", "{rule}, %n time(s)", "", repeat.count).format(rule=text)
    if repeat.until is not None:
        return translate("Repeats", "{rule} until {day}").format(rule=text, day=long_day(repeat.until))
    return text


def _pattern(repeat: Repeat, day: date) -> str:
    """How it repeats, its end aside."""
    n = repeat.interval
    if repeat.freq == "daily":
        return translate("Repeats", "Every day") if n == 1 else translate("Repeats", "Every %n day(s)", "", n)
    if repeat.freq == "weekly":
        days = QLocale().createSeparatedList(
            [wording.weekday_name(one, short=False) for one in repeat.weekdays or (day.weekday(),)]
        )
        text = (
            translate("Repeats", "Every week on {days}")
            if n == 1
            else translate("Repeats", "Every %n week(s) on {days}", "", n)
        )
        return text.format(days=days)
    if repeat.freq == "monthly":
        text = (
            translate("Repeats", "Every month on {day}")
            if n == 1
            else translate("Repeats", "Every %n month(s) on {day}", "", n)
        )
    else:
        text = (
            translate("Repeats", "Every year on {day}")
            if n == 1
            else translate("Repeats", "Every %n year(s) on {day}", "", n)
        )
    return text.format(day=place_text(place_of(repeat, day), day, yearly=repeat.freq == "yearly"))


def place_text(place: Place, day: date, *, yearly: bool) -> str:
    """Which day of its month (or year) `day` is: ``the 31st``, ``31 July``, ``the last Thursday of July``."""
    if not place.by_weekday:
        return _date_of_year(day) if yearly else _day_of_month(day)
    number = _places_from_end(day) if place.from_end else (day.day - 1) // 7
    form = (_from_end() if place.from_end else _from_start())[number]
    text = form.format(weekday=wording.weekday_name(day.weekday(), short=False))
    if not yearly:
        return text
    month = QLocale().monthName(day.month)
    return translate("Repeats", "{weekday} of {month}", "the first Tuesday of July").format(weekday=text, month=month)


def _places_from_end(day: date) -> int:
    """How many such weekdays follow in the month."""
    return (to_qdate(day).daysInMonth() - day.day) // 7


def _date_of_year(day: date) -> str:
    text = QLocale().toString(to_qdate(day), translate("Calendar", "d MMMM"))
    return translate("Repeats", "{day}", "31 July, as in: every year on 31 July").format(day=text)


def _day_of_month(day: date) -> str:
    """The day as a number in its order; languages differ in how many forms they have."""
    number = wording.day_of_month(day)
    if day.day == 1:
        return translate("Repeats", "the 1st")
    if day.day in (21, 31):
        return translate("Repeats", "the {number}st", "day of a month: 21, 31").format(number=number)
    if day.day in (2, 22):
        return translate("Repeats", "the {number}nd", "day of a month: 2, 22").format(number=number)
    if day.day in (3, 23):
        return translate("Repeats", "the {number}rd", "day of a month: 3, 23").format(number=number)
    return translate("Repeats", "the {number}th", "day of a month: all but 1, 2, 3, 21, 22, 23, 31").format(
        number=number
    )


def _from_start() -> list[str]:
    return [
        translate("Repeats", "the first {weekday}"),
        translate("Repeats", "the second {weekday}"),
        translate("Repeats", "the third {weekday}"),
        translate("Repeats", "the fourth {weekday}"),
    ]


def _from_end() -> list[str]:
    return [
        translate("Repeats", "the last {weekday}"),
        translate("Repeats", "the second last {weekday}"),
        translate("Repeats", "the third last {weekday}"),
        translate("Repeats", "the fourth last {weekday}"),
        translate("Repeats", "the fifth last {weekday}"),
    ]


def unit_text(freq: Frequency, interval: int) -> str:
    """What `interval` counts, after "Every" and the number."""
    return {
        "daily": translate("Repeats", "day(s)", "every so many", interval),
        "weekly": translate("Repeats", "week(s)", "every so many", interval),
        "monthly": translate("Repeats", "month(s)", "every so many", interval),
        "yearly": translate("Repeats", "year(s)", "every so many", interval),
    }[freq]


def summary_text(rule: str, ahead: Outlook, *, in_the_middle: bool) -> str:
    """The rule in words, how many events it makes (or is to make yet), and the next days of them."""
    if ahead.endless:
        told = translate("Repeats", "{rule}, for ever")
    elif ahead.more:
        told = translate("Repeats", "{rule}: more than %n event(s)", "", ahead.events)
    elif in_the_middle:
        told = translate("Repeats", "{rule}: this and %n more event(s)", "", ahead.events - 1)
    else:
        told = translate("Repeats", "{rule}: %n event(s)", "", ahead.events)
    told = told.format(rule=rule)
    return f"{told}\n{days_text(ahead)}"


def days_text(ahead: Outlook) -> str:
    """The next days, and whether there are more: ``Thu 31 Jul · Thu 7 Aug · …``; with years if there are several."""
    more = ahead.endless or ahead.events > len(ahead.days)
    if len({day.year for day in ahead.days}) > 1:
        days = [QLocale().toString(to_qdate(day), wording.date_format()) for day in ahead.days]
    else:
        days = [wording.short_day_text(day) for day in ahead.days]
    return " · ".join([*days, *(["…"] if more else [])])


def foreign_text(rrule: str) -> str:
    """A rule that the calendar has no words for."""
    rule = "; ".join(rrule.splitlines())
    if not rule:
        return translate("Repeats", "Repeats on days that another program listed.")
    shown = rule if len(rule) <= _LONGEST_RULE else rule[:_LONGEST_RULE] + "…"
    return translate("Repeats", "Repeats by a rule of another program: {rule}").format(rule=shown)


def planned_text(span: Span) -> str:
    """When an event of a series would be: ``Thu 7 Aug, 19:00 – 21:00``."""
    if span.fills_days or span.first_day != span.last_day:
        return wording.span_text(span)
    day = wording.short_day_text(span.first_day)
    return translate("Calendar", "{day}, {time}").format(day=day, time=wording.hours_text(span))


def long_day(day: date) -> str:
    """A day without its weekday: ``18 December 2014``."""
    return QLocale().toString(to_qdate(day), translate("Calendar", "d MMMM yyyy"))
