"""The words of the calendar: days and times as the person's language writes them, states, the pace, tooltips."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core.agenda import DAY, Entry, Span
from mozspaces_desktop.core.clashes import Clash
from mozspaces_desktop.core.events import Pace
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.dates import time_format, time_text, to_qdate

_LEFT_TO_RIGHT = "\u200e"
"""Keeps the time at the left of a title in Arabic or Hebrew."""

translate = QCoreApplication.translate


def date_format() -> str:
    """How the person's language writes a day in a field, with its weekday and the whole year."""
    return translate("Calendar", "ddd d MMM yyyy")


def short_time(at: time | datetime) -> str:
    """A time of day where there is little room: ``19:00`` or ``7 PM``."""
    return _short_time(at.hour, at.minute, QLocale().name())


@lru_cache(maxsize=4096)
def _short_time(hour: int, minute: int, _language: str) -> str:
    """It is written hundreds of times in one picture, so it is remembered, for each language."""
    text = time_text(time(hour, minute))
    return text.replace(":00", "") if "AP" in time_format().upper() else text


def day_text(day: date) -> str:
    """A day with its weekday: ``Thursday 31 July 2014``."""
    return QLocale().toString(to_qdate(day), translate("Calendar", "dddd d MMMM yyyy"))


def short_day_text(day: date) -> str:
    """A day with its weekday where there is little room: ``Thu 31 Jul``."""
    return QLocale().toString(to_qdate(day), translate("Calendar", "ddd d MMM"))


def day_of_month(day: date) -> str:
    """The number of a day in its month."""
    return QLocale().toString(day.day)


def day_and_month(day: date) -> str:
    """A day where a new month begins: ``1 Aug``."""
    return QLocale().toString(to_qdate(day), translate("Calendar", "d MMM"))


def more_text(hidden: int) -> str:
    """That there are more events than fit: ``+3 more``."""
    return translate("Calendar", "+%n more", "", hidden)


def weekday_name(weekday: int, *, short: bool) -> str:
    """The name of a day of the week (0 is Monday)."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(weekday + 1, form)


def month_name(month: int) -> str:
    """The short name of a month (1 is January)."""
    return QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def period_title(period: Period, *, room: int = 2) -> str:
    """What the calendar looks at: ``July 2014`` or ``28 July – 3 August 2014``.

    `room` is how much room there is: 2 for all of it, 1 for short names, 0 where even the year has to go.
    """
    locale = QLocale()
    match period.view:
        case "season":
            return str(period.day.year)
        case "month":
            form = QLocale.FormatType.LongFormat if room else QLocale.FormatType.ShortFormat
            name = locale.standaloneMonthName(period.day.month, form)
            return f"{name[:1].upper()}{name[1:]} {period.day.year}"
        case "day":
            return [day_and_month, short_day_text, day_text][room](period.day)
    first, last = period.first_day, period.last_day
    with_year = translate("Calendar", "d MMM yyyy") if room < 2 else translate("Calendar", "d MMMM yyyy")
    month = translate("Calendar", "d MMM") if room < 2 else translate("Calendar", "d MMMM")
    if first.year != last.year:
        begins = with_year
    else:
        begins = month if first.month != last.month else translate("Calendar", "d", "day of a month")
    return translate("Calendar", "{first} – {last}").format(
        first=locale.toString(to_qdate(first), begins),
        last=locale.toString(to_qdate(last), with_year if room else month),
    )


def span_text(span: Span) -> str:
    """When something is: ``Thursday 31 July 2014, 19:00 – 21:00``."""
    several = translate("Calendar", "{first} – {last}")
    if span.all_day:
        if span.first_day == span.last_day:
            return translate("Calendar", "{day}, all day").format(day=day_text(span.first_day))
        return several.format(first=day_text(span.first_day), last=day_text(span.last_day))
    form = translate("Calendar", "{day}, {time}")
    first = form.format(day=day_text(span.first_day), time=time_text(span.start))
    if span.end - span.start < DAY:
        return several.format(first=first, last=time_text(span.end))
    return several.format(first=first, last=form.format(day=day_text(span.end.date()), time=time_text(span.end)))


def hours_text(span: Span) -> str:
    """From when to when it is: ``19:00 – 21:00``."""
    return translate("Calendar", "{first} – {last}").format(first=time_text(span.start), last=time_text(span.end))


def titled_time(entry: Entry) -> str:
    """When an event begins and what it is, in one line: ``19:00 Rust study group``."""
    text = translate("Calendar", "{time} {title}").format(time=short_time(entry.span.start), title=entry.title)
    return _LEFT_TO_RIGHT + text


def status_text(status: EventStatus) -> str:
    """Where an event stands."""
    return {
        EventStatus.DRAFT: translate("Calendar", "Draft"),
        EventStatus.CONFIRMED: translate("Calendar", "Confirmed"),
        EventStatus.HELD: translate("Calendar", "Held"),
        EventStatus.CANCELLED: translate("Calendar", "Cancelled"),
    }[status]


def track_text(track: Track) -> str:
    """The name of a track."""
    return translate("Calendar", "Technical") if track is Track.TECHNICAL else translate("Calendar", "Non-technical")


def entry_details(entry: Entry) -> list[str]:
    """What a person wants to know of an event at a glance, beside its title."""
    public = translate("Calendar", "public") if entry.public else translate("Calendar", "private, does not count")
    lines = [span_text(entry.span), entry.room]
    if entry.coordinator:
        named = translate("Calendar", "{name}, {track}")
        lines.append(named.format(name=entry.coordinator, track=track_text(entry.track).lower()))
    else:
        lines.append(track_text(entry.track))
    lines.append(translate("Calendar", "{status}, {public}").format(status=status_text(entry.status), public=public))
    if entry.series_id is not None:
        lines.append(translate("Calendar", "One of a series"))
    return [line for line in lines if line]


def entry_spoken(entry: Entry, clashes: Iterable[Clash] = ()) -> str:
    """An event, and what speaks against it, in one line, for a screen reader."""
    return ", ".join([entry.title, *entry_details(entry), *clash_texts(clashes)])


def entry_tooltip(entry: Entry, clashes: Iterable[Clash] = ()) -> str:
    """An event, and what speaks against it, as a tooltip; what people typed is never taken for markup."""
    return _tooltip(entry.title, [*entry_details(entry), *clash_texts(clashes)])


def clash_texts(clashes: Iterable[Clash]) -> list[str]:
    """What speaks against an event, a sentence for each thing."""
    return [messages.sentence(clash.sentence) for clash in clashes]


def week_name(monday: date) -> str:
    """The number of an ISO week where there is little room: ``W27``."""
    return translate("Calendar", "W{number}").format(number=monday.isocalendar().week)


def pace_text(pace: Pace) -> str:
    """The pace of a week: ``2 of 3``."""
    return translate("Calendar", "{planned} of {target}").format(planned=pace.planned, target=pace.target)


def pace_tooltip(monday: date, pace: Pace) -> str:
    """What the pace of a week is made of, and what does not count."""
    title = translate("Calendar", "Week {number}: {pace}").format(
        number=monday.isocalendar().week, pace=pace_text(pace)
    )
    lines = [
        translate("Calendar", "{held} held + {confirmed} confirmed public events").format(
            held=pace.held, confirmed=pace.confirmed
        ),
        translate("Calendar", "%n more to reach the target", "", pace.missing)
        if pace.missing
        else translate("Calendar", "The target is reached"),
        *not_counted(pace),
    ]
    return _tooltip(title, lines)


def not_counted(pace: Pace) -> list[str]:
    """How many events of a week do not count towards its pace, and why: one line for each reason."""
    lines = []
    if pace.cancelled:
        lines.append(
            translate("Calendar", "%n cancelled: does not take place, so it does not count", "", pace.cancelled)
        )
    if pace.drafts:
        lines.append(translate("Calendar", "%n draft: counts once it is confirmed", "", pace.drafts))
    if pace.private:
        lines.append(translate("Calendar", "%n private: only public events count", "", pace.private))
    return lines or [translate("Calendar", "Cancelled, draft and private events do not count")]


def holiday_tooltip(day: date, holiday: str | None) -> str:
    """Which public holiday a day is, nothing if it is none."""
    return "" if holiday is None else _tooltip(holiday, [day_text(day)])


def block_details(entry: Entry) -> list[str]:
    """What is said of an event under its title, the more the more room there is."""
    details = [hours_text(entry.span), entry.room, entry.coordinator, entry.type, entry.host]
    if entry.expected:
        details.append(translate("Calendar", "%n expected", "", entry.expected))
    return [text for text in details if text]


def line_time(span: Span, day: date) -> str:
    """When it is on `day`, in a list of what is on that day: ``19:00 – 21:00``, ``All day``, ``Day 2 of 3``."""
    days = (span.last_day - span.first_day).days + 1
    if span.fills_days and days > 1:
        number = (day - span.first_day).days + 1
        return translate("Calendar", "Day {number} of {days}").format(number=number, days=days)
    return translate("Calendar", "All day") if span.all_day else hours_text(span)


def widest_line_time() -> str:
    """A text as wide as :func:`line_time` usually becomes."""
    return hours_text(Span(datetime(2000, 1, 1, 20), datetime(2000, 1, 1, 22)))  # noqa: DTZ001 -- only its width


def when_text(span: Span) -> str:
    """When something is, where there is little room: ``Thu 31 Jul, 19:00``."""
    day = short_day_text(span.first_day)
    return day if span.all_day else translate("Calendar", "{day}, {time}").format(day=day, time=short_time(span.start))


def where_and_who(entry: Entry) -> str:
    """The room, the coordinator and the track of an event."""
    named = translate("Calendar", "{name}, {track}")
    track = track_text(entry.track)
    who = named.format(name=entry.coordinator, track=track.lower()) if entry.coordinator else track
    return " · ".join(text for text in (entry.room, who) if text)


def day_head(day: date, *, today: bool) -> str:
    """A day above what is on it: ``Thursday 31 July``, ``Today, Thursday 31 July``."""
    text = QLocale().toString(to_qdate(day), translate("Calendar", "dddd d MMMM"))
    return translate("Calendar", "Today, {day}").format(day=text) if today else text


def week_title(monday: date) -> str:
    """A week with its days: ``Week 31 · 28 July – 3 August 2014``."""
    return translate("Calendar", "Week {number} · {days}").format(
        number=monday.isocalendar().week, days=period_title(Period("week", monday))
    )


def pace_summary(pace: Pace) -> str:
    """The pace of a week and what is missing: ``2 of 3, 1 more to go``."""
    if not pace.missing:
        return pace_text(pace)
    missing = translate("Calendar", "%n more to go", "", pace.missing)
    return translate("Calendar", "{pace}, {missing}").format(pace=pace_text(pace), missing=missing)


def pace_spoken(monday: date, pace: Pace) -> str:
    """A week and its pace in one line, for a screen reader."""
    return translate("Calendar", "{week}: {pace}").format(week=week_title(monday), pace=pace_summary(pace))


def nothing_planned(period: Period) -> tuple[str, str]:
    """What an empty list of events says: a title and a sentence."""
    sentence = translate("Calendar", "Nothing is on from {first} to {last}. Plan an event, or look at other weeks.")
    return translate("Calendar", "No events in these weeks"), sentence.format(
        first=day_text(period.first_day), last=day_text(period.last_day)
    )


def copy_of(title: str) -> str:
    """What a drag with Ctrl would make."""
    return translate("Calendar", "Copy: {title}").format(title=title)


def _tooltip(title: str, lines: Sequence[str]) -> str:
    rows = "<br>".join(escape(line) for line in lines)
    return f"<qt><b>{escape(title)}</b><br>{rows}</qt>"
