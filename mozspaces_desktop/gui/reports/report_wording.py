"""How the figures are called and written in the window. The workbook's own words stay English; these do not."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core.definitions import definitions
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.gui.dates import month_comes_first, numeric_day, short_day, time_text, to_qdate

translate = QCoreApplication.translate

LONGEST = 200
"""Characters of an imported text that a cell shows; one may have millions."""

_LONGEST_NAME = 60
"""Characters of a name that stands where nothing scrolls."""

_DECIMALS = 2

WORDS = frozenset(
    {
        QT_TRANSLATE_NOOP("Figures", "Public events held"),
        QT_TRANSLATE_NOOP("Figures", "Events per week"),
        QT_TRANSLATE_NOOP("Figures", "Attendees"),
        QT_TRANSLATE_NOOP("Figures", "Unique attendees"),
        QT_TRANSLATE_NOOP("Figures", "Newcomers"),
        QT_TRANSLATE_NOOP("Figures", "Returning"),
        QT_TRANSLATE_NOOP("Figures", "Returning rate"),
        QT_TRANSLATE_NOOP("Figures", "New active contributors"),
        QT_TRANSLATE_NOOP("Figures", "Contributors per event"),
        QT_TRANSLATE_NOOP("Figures", "Technical share of events"),
        QT_TRANSLATE_NOOP("Figures", "Track"),
        QT_TRANSLATE_NOOP("Figures", "Technical"),
        QT_TRANSLATE_NOOP("Figures", "Non-technical"),
        QT_TRANSLATE_NOOP("Figures", "Total"),
        QT_TRANSLATE_NOOP("Figures", "Coordinators"),
        QT_TRANSLATE_NOOP("Figures", "Coordinator"),
        QT_TRANSLATE_NOOP("Figures", "Events held"),
        QT_TRANSLATE_NOOP("Figures", "Focus area"),
        QT_TRANSLATE_NOOP("Figures", "Focus areas"),
        QT_TRANSLATE_NOOP("Figures", "Interested"),
        QT_TRANSLATE_NOOP("Figures", "% of contributors"),
        QT_TRANSLATE_NOOP("Figures", "Date"),
        QT_TRANSLATE_NOOP("Figures", "Week"),
        QT_TRANSLATE_NOOP("Figures", "Monday"),
        QT_TRANSLATE_NOOP("Figures", "Target"),
        QT_TRANSLATE_NOOP("Figures", "Projected"),
        QT_TRANSLATE_NOOP("Figures", "Start"),
        QT_TRANSLATE_NOOP("Figures", "Event"),
        QT_TRANSLATE_NOOP("Figures", "Status"),
        QT_TRANSLATE_NOOP("Figures", "Confirmed"),
        QT_TRANSLATE_NOOP("Figures", "Held"),
        QT_TRANSLATE_NOOP("Figures", "Cancelled"),
        QT_TRANSLATE_NOOP("Figures", "Guests"),
        QT_TRANSLATE_NOOP("Figures", "Name"),
        QT_TRANSLATE_NOOP("Figures", "Visits"),
        QT_TRANSLATE_NOOP("Figures", "First visit"),
        QT_TRANSLATE_NOOP("Figures", "Last visit"),
        QT_TRANSLATE_NOOP("Figures", "Contributor"),
        QT_TRANSLATE_NOOP("Figures", "First attended"),
        QT_TRANSLATE_NOOP("Figures", "Credited event"),
        QT_TRANSLATE_NOOP("Figures", "Event date"),
        QT_TRANSLATE_NOOP("Figures", "Active since"),
        QT_TRANSLATE_NOOP("Figures", "Days to active"),
        QT_TRANSLATE_NOOP("Figures", "Evidence"),
        QT_TRANSLATE_NOOP("Figures", "Planned"),
        QT_TRANSLATE_NOOP("Figures", "Interested since"),
        QT_TRANSLATE_NOOP("Figures", "Arrivals"),
        QT_TRANSLATE_NOOP("Figures", "Checked in"),
        QT_TRANSLATE_NOOP("Figures", "Projected contributors"),
        QT_TRANSLATE_NOOP("Figures", "Contributor target"),
        QT_TRANSLATE_NOOP("Figures", "% of target"),
        QT_TRANSLATE_NOOP("Figures", "Event target"),
        QT_TRANSLATE_NOOP("Figures", "Space"),
        QT_TRANSLATE_NOOP("Figures", "Planned events"),
        QT_TRANSLATE_NOOP("Figures", "Projected events"),
        QT_TRANSLATE_NOOP("Figures", "Events at least"),
        QT_TRANSLATE_NOOP("Figures", "Events at most"),
        QT_TRANSLATE_NOOP("Figures", "Events stand"),
        QT_TRANSLATE_NOOP("Figures", "Events needed per week"),
        QT_TRANSLATE_NOOP("Figures", "Best week of events"),
        QT_TRANSLATE_NOOP("Figures", "Contributors at least"),
        QT_TRANSLATE_NOOP("Figures", "Contributors at most"),
        QT_TRANSLATE_NOOP("Figures", "Contributors stand"),
        QT_TRANSLATE_NOOP("Figures", "Contributors needed per week"),
        QT_TRANSLATE_NOOP("Figures", "Contributors needed per event"),
        QT_TRANSLATE_NOOP("Figures", "Best week of contributors"),
        QT_TRANSLATE_NOOP("Figures", "End"),
        QT_TRANSLATE_NOOP("Figures", "Type"),
        QT_TRANSLATE_NOOP("Figures", "Host"),
        QT_TRANSLATE_NOOP("Figures", "Room"),
        QT_TRANSLATE_NOOP("Figures", "Public"),
        QT_TRANSLATE_NOOP("Figures", "Expected"),
        QT_TRANSLATE_NOOP("Figures", "RSVPs"),
        QT_TRANSLATE_NOOP("Figures", "Show rate"),
        QT_TRANSLATE_NOOP("Figures", "Link"),
        QT_TRANSLATE_NOOP("Figures", "Notes"),
        QT_TRANSLATE_NOOP("Figures", "Cumulative events"),
        QT_TRANSLATE_NOOP("Figures", "Cumulative target"),
        QT_TRANSLATE_NOOP("Figures", "Cumulative contributors"),
        QT_TRANSLATE_NOOP("Figures", "Cumulative contributor target"),
        QT_TRANSLATE_NOOP("Figures", "Metric"),
        QT_TRANSLATE_NOOP("Figures", "Actual"),
        QT_TRANSLATE_NOOP("Figures", "too early"),
        QT_TRANSLATE_NOOP("Figures", "reached"),
        QT_TRANSLATE_NOOP("Figures", "ahead"),
        QT_TRANSLATE_NOOP("Figures", "on pace"),
        QT_TRANSLATE_NOOP("Figures", "within reach"),
        QT_TRANSLATE_NOOP("Figures", "behind"),
        QT_TRANSLATE_NOOP("Figures", "missed"),
    }
)
"""Every word of the workbook that the window shows, too; named here so that it can be translated."""


_SAID = {"% of target 2": "% of target"}
"""What the workbook calls otherwise, since no two columns of its tables may have the same name."""


def translated(text: str) -> str:
    """A word of the workbook (a header, a track, a status) in the language of the window."""
    said = _SAID.get(text, text)
    return QCoreApplication.translate("Figures", said)


def definition(term: str) -> str:
    """What the figure `term` means, in the language of the window; empty for a term that needs no saying."""
    return definitions(in_window_language).get(term, "")


def in_window_language(text: str) -> str:
    """A text of the workbook's title or definitions in the language of the window."""
    return QCoreApplication.translate("definitions", text)


def written(value: Value, kind: Kind) -> str:
    """`value` as the person reads it, on one line; nothing for a value that nobody recorded."""
    locale = QLocale()
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return numeric_day(value)
    if isinstance(value, dt.time):
        return time_text(value)
    if isinstance(value, str):
        return one_line(value)
    if kind is Kind.RATE:
        number = locale.toString(round(value * 100))
        return translate("Figures", "{number} %").format(number=number)
    if kind is Kind.AVERAGE:
        return locale.toString(float(value), "f", _DECIMALS)
    return locale.toString(round(value))


def as_written(value: float, kind: Kind) -> float:
    """The number that `written` shows: a rate in whole percents, an average with two decimals, a count."""
    if kind is Kind.RATE:
        return round(value * 100)
    return round(value, _DECIMALS) if kind is Kind.AVERAGE else round(value)


def difference(value: float, kind: Kind) -> str:
    """What lies between two figures `as_written`, with its sign, such as "+12"; rates differ by points."""
    if not round(value, _DECIMALS):
        return translate("Figures", "No change")
    decimals = _DECIMALS if kind is Kind.AVERAGE else 0
    number = QLocale().toString(abs(float(value)), "f", decimals)
    signed = f"+{number}" if value > 0 else f"−{number}"
    return translate("Figures", "{number} points").format(number=signed) if kind is Kind.RATE else signed


def short_number(value: float) -> str:
    """A target or a projection with no more decimals than it needs."""
    return QLocale().toString(value) if isinstance(value, int) else QLocale().toString(value, "f", _DECIMALS)


def one_line(text: str) -> str:
    """What people typed or imported, without line breaks and no longer than a cell can show."""
    shown = " ".join(text[: 2 * LONGEST].split())
    return shown if len(shown) <= LONGEST else shown[:LONGEST] + "…"


def short_name(text: str) -> str:
    """A name of a space, a season, somebody, as a heading or a sentence bears it."""
    shown = one_line(text)
    return shown if len(shown) <= _LONGEST_NAME else shown[:_LONGEST_NAME] + "…"


def long_day(day: dt.date) -> str:
    """A day with its month in words, such as "31 July 2014"."""
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(to_qdate(day), re.sub(r"[\s,]*dddd[\s,]*", "", form))


def day_and_month(day: dt.date) -> str:
    """A day of a year that goes without saying, such as "31 Jul" or "Jul 31"."""
    return QLocale().toString(to_qdate(day), "MMM d" if month_comes_first() else "d MMM")


def month_name(first: dt.date) -> str:
    """A month with its year, such as "July 2014"."""
    return QLocale().toString(to_qdate(first), "MMMM yyyy")


def period_name(period: Period) -> str:
    """What a period is called: a season's name, a month, or its days."""
    if period.season is not None:
        return short_name(period.season)
    return short_period(period)


def short_period(period: Period) -> str:
    """A period within a sentence, such as "June 2014" or "1 May to 31 Jul 2013"."""
    return month_name(period.starts_on) if period.is_month else span(period)


def span(period: Period) -> str:
    """The days of a period, such as "1 May to 31 Jul 2014"."""
    first, last = period.starts_on, period.ends_on
    return translate("Figures", "{first} to {last}").format(
        first=day_and_month(first) if first.year == last.year else short_day(first), last=short_day(last)
    )


def space_name(scope: Scope) -> str:
    """Which space the figures are of, or all of them, as a heading bears it."""
    return translate("Figures", "All spaces") if len(scope.spaces) > 1 else short_name(scope.name)


def scope_name(scope: Scope) -> str:
    """Which events a filter leaves, such as "Technical events of Camille about Coding, 1 May to 31 Jul 2014"."""
    events = {
        None: translate("Figures", "Events"),
        Track.TECHNICAL: translate("Figures", "Technical events"),
        Track.NON_TECHNICAL: translate("Figures", "Non-technical events"),
    }[scope.track]
    said = translate("Figures", "{events}, {days}")
    if scope.coordinator is not None and scope.focus_area is not None:
        said = translate("Figures", "{events} of {coordinator} about {area}, {days}")
    elif scope.coordinator is not None:
        said = translate("Figures", "{events} of {coordinator}, {days}")
    elif scope.focus_area is not None:
        said = translate("Figures", "{events} about {area}, {days}")
    coordinator = "" if scope.coordinator is None else short_name(scope.coordinator.name)
    area, days = short_name(scope.focus_area or ""), span(scope.period)
    return said.format(events=events, coordinator=coordinator, area=area, days=days)
