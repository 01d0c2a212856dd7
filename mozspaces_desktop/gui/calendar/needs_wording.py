"""The words of what needs a coordinator: the rows of the list, who left a note, and the greeting."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.handover import Meanwhile
from mozspaces_desktop.core.models import Stage
from mozspaces_desktop.core.needs import Need, NeedKind
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.dates import time_text

translate = QCoreApplication.translate

_DAYS_BY_NAME = 7
"""Days back from today that are called by their weekday."""
_LONGEST_NAME = 80
_MOST_NAMES = 3

ICONS = {
    NeedKind.NOT_RECORDED: "people",
    NeedKind.WITHOUT_STATUS: "check-circle",
    NeedKind.DRAFT: "edit",
    NeedKind.UNDER_PACE: "target",
    NeedKind.FOLLOW_UP: "person",
}


def group_title(kind: NeedKind, count: int) -> str:
    """What the needs of a kind are called together, and how many they are: ``Drafts · 2``."""
    title = {
        NeedKind.NOT_RECORDED: translate("Calendar", "Attendance"),
        NeedKind.WITHOUT_STATUS: translate("Calendar", "Status"),
        NeedKind.DRAFT: translate("Calendar", "Drafts"),
        NeedKind.UNDER_PACE: translate("Calendar", "Pace"),
        NeedKind.FOLLOW_UP: translate("Calendar", "Contributors"),
    }[kind]
    return f"{title} · {QLocale().toString(count)}"


def need_title(need: Need) -> str:
    """What a need is about: the event, the week or the person."""
    return week_text(need.day) if need.kind is NeedKind.UNDER_PACE else need.title


def need_details(need: Need) -> str:
    """What is to be done about it: ``Tue 29 Jul · attendance not recorded``."""
    about, what = _details(need)
    return translate("Calendar", "{about} · {what}").format(about=about, what=what)


def _details(need: Need) -> tuple[str, str]:
    day = wording.short_day_text(need.day)
    match need.kind:
        case NeedKind.NOT_RECORDED:
            return day, translate("Calendar", "attendance not recorded")
        case NeedKind.WITHOUT_STATUS:
            return day, translate("Calendar", "did it take place?")
        case NeedKind.DRAFT:
            return day, translate("Calendar", "still a draft")
        case NeedKind.UNDER_PACE:
            return days_text(need.day), translate("Calendar", "%n event(s) missing", "", need.number)
        case NeedKind.FOLLOW_UP if need.stage is Stage.INTERESTED:
            return need.focus_area, translate("Calendar", "interested for %n day(s)", "", need.number)
        case _:
            return need.focus_area, translate("Calendar", "first contribution %n day(s) ago", "", need.number)


def need_spoken(need: Need) -> str:
    """A need in one line, for a screen reader."""
    return translate("Calendar", "{title}, {details}").format(title=need_title(need), details=need_details(need))


def week_text(monday: date) -> str:
    """The number of an ISO week: ``Week 31``."""
    return translate("Calendar", "Week {number}").format(number=monday.isocalendar().week)


def days_text(monday: date) -> str:
    """From when to when a week is: ``28 Jul – 3 Aug``."""
    sunday = monday + timedelta(days=6)
    first, last = wording.day_and_month(monday), wording.day_and_month(sunday)
    return translate("Calendar", "{first} – {last}").format(first=first, last=last)


def past_day_text(day: date, today: date) -> str:
    """A day that is over, as people say it: ``today``, ``yesterday``, ``Tuesday``, ``Tue 8 Jul``."""
    if day == today:
        return translate("Calendar", "today")
    if day == today - DAY:
        return translate("Calendar", "yesterday")
    if today - _DAYS_BY_NAME * DAY < day < today:
        return wording.weekday_name(day.weekday(), short=False)
    return wording.short_day_text(day)


def signature(by: str, written_at: datetime, today: date) -> str:
    """Who wrote a note and when (`written_at` by the space's clock): ``Léa, yesterday 18:20``."""
    day, time = past_day_text(written_at.date(), today), time_text(written_at)
    if not by:
        return translate("Calendar", "{day} {time}").format(day=day, time=time)
    return translate("Calendar", "{name}, {day} {time}").format(name=_shown(by), day=day, time=time)


def greeting(left: date, today: date, meanwhile: Meanwhile, needs: int) -> str:
    """What somebody is told who was last here on the day `left`: what happened since, and how much there is to do."""
    happened = []
    if meanwhile.held:
        happened.append(translate("Calendar", "%n event(s) held", "", meanwhile.held))
    if meanwhile.changed:
        changed = translate("Calendar", "%n event(s) changed by {names}", "", meanwhile.changed)
        happened.append(changed.format(names=_names(meanwhile.changed_by)))
    if meanwhile.notes:
        happened.append(translate("Calendar", "%n new hand-over note(s)", "", meanwhile.notes))
    facts = ", ".join(happened) or translate("Calendar", "nothing new")
    since = translate("Calendar", "Since {day}: {facts}.").format(day=past_day_text(left, today), facts=facts)
    waiting = translate("Calendar", "%n thing(s) need you.", "", needs) if needs else ""
    return " ".join([translate("Calendar", "Welcome back."), since, waiting]).rstrip()


def _names(people: tuple[str, ...]) -> str:
    names = ", ".join(_shown(name) for name in people[:_MOST_NAMES])
    return names if len(people) <= _MOST_NAMES else f"{names}, …"


def _shown(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME] + "…"
