"""Days and times of day as the person's language writes them, the same in all tabs."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime


def to_qdate(day: date) -> QDate:
    """`day` as Qt has it."""
    return QDate(day.year, day.month, day.day)


def to_qtime(at: time | datetime) -> QTime:
    """A time of day as Qt has it, to the minute."""
    return QTime(at.hour, at.minute)


def time_format() -> str:
    """How the person's language writes a time of day, without seconds."""
    return QLocale().timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")


def time_text(at: time | datetime) -> str:
    """A time of day, of `at` as it stands: ``19:00`` or ``7:00 PM``."""
    return QLocale().toString(to_qtime(at), time_format())


def numeric_day(day: date) -> str:
    """A day in figures: ``31/07/2014`` or ``7/31/14``."""
    return QLocale().toString(to_qdate(day), QLocale.FormatType.ShortFormat)


def short_day(day: date) -> str:
    """A day with its year and its month in letters: ``31 Jul 2014`` or ``Jul 31, 2014``."""
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("MMMM", "MMM")
    return QLocale().toString(to_qdate(day), re.sub(r"[\s,]*dddd[\s,]*", "", form))


def month_comes_first() -> bool:
    """Whether the person's language writes 12 May as 5/12."""
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat).upper().startswith("M")
