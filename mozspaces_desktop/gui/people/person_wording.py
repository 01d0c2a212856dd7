"""The words of the People window: stages, visits, who waits for a word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.directory import Listed
from mozspaces_desktop.core.duplicates import Likely
from mozspaces_desktop.core.follow_ups import Waiting
from mozspaces_desktop.core.models import Stage
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import dates, messages
from mozspaces_desktop.gui.people.directory_model import RowWords
from mozspaces_desktop.gui.people.person_view import PersonView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class VisitLine:
    """An event that somebody came to, or signed up for: when, what, how it was."""

    event_id: str
    texts: tuple[str, str, str]


_LONGEST = 200
_DAYS_IN_WEEKS = 14
"""From how many days on time is counted in weeks, and from how many weeks on in months."""
_DAYS_IN_MONTHS = 70
_DAYS_OF_WEEK, _DAYS_OF_MONTH = 7, 30


def one_line(text: str) -> str:
    """What somebody typed, on one line and not without end."""
    return clean_line(text[:_LONGEST]) + ("…" if len(text) > _LONGEST else "")


def who(name: str, email: str | None) -> str:
    """A person with their whole address: ``Amina Diallo · amina@example.org``."""
    if not email:
        return one_line(name)
    return translate("People", "{name} · {email}").format(name=one_line(name), email=one_line(email))


def stage_name(stage: Stage) -> str:
    """What a stage is called."""
    return {
        Stage.INTERESTED: translate("People", "Interested"),
        Stage.FIRST_CONTRIBUTION: translate("People", "First contribution"),
        Stage.ACTIVE: translate("People", "Active"),
    }[stage]


def visits(count: int) -> str:
    """How often somebody came: ``12 visits``."""
    return translate("People", "%n visit(s)", "", count) if count else translate("People", "No visit yet")


def event_with_day(title: str, day: date) -> str:
    """An event with its day: ``Rust evening, 31 Jul 2014``."""
    return translate("People", "{title}, {day}").format(title=one_line(title), day=dates.short_day(day))


def ago(days: int) -> str:
    """How long something is ago, as people say it: ``3 days ago``, ``2 weeks ago``, ``4 months ago``."""
    if days <= 0:
        return translate("People", "today")
    if days < _DAYS_IN_WEEKS:
        return translate("People", "%n day(s) ago", "", days)
    if days < _DAYS_IN_MONTHS:
        return translate("People", "%n week(s) ago", "", days // _DAYS_OF_WEEK)
    return translate("People", "%n month(s) ago", "", days // _DAYS_OF_MONTH)


def number(count: int) -> str:
    """A number as the person's language groups its digits."""
    return QLocale().toString(count)


def figures(view: PersonView) -> list[str]:
    """What somebody did in the space: ``12 visits, the first on 3 May 2014, the last on 31 Jul 2014``, ``Active``."""
    came = view.page.visits
    said = [visits(len(came))]
    if len(came) == 1:
        said = [translate("People", "1 visit, on {day}").format(day=dates.short_day(came[0].day))]
    elif came:
        text = translate("People", "{visits}, the first on {first}, the last on {last}")
        first, last = dates.short_day(came[-1].day), dates.short_day(came[0].day)
        said = [text.format(visits=said[0], first=first, last=last)]
    absent = sum(not one.came for one in view.page.registrations)
    if absent:
        said.append(translate("People", "%n sign-up(s) without a visit", "", absent))
    if view.furthest is not None:
        said.append(stage_name(view.furthest))
    return said


def listed(one: Listed, tzid: str) -> RowWords:
    """Somebody in the list: how often they came, and how far they contribute."""
    details = visits(one.visits)
    if one.email:
        details = translate("People", "{email} · {visits}").format(email=one_line(one.email), visits=details)
    elif one.last_came is not None:
        day = dates.short_day(clock.local(one.last_came, tzid).date())
        details = translate("People", "{visits}, last on {day}").format(visits=details, day=day)
    chip = stage_name(one.stage) if one.stage is not None else ""
    return RowWords(one_line(one.name), details, chip, notable=one.stage is Stage.ACTIVE)


def waiting(one: Waiting, today: date) -> RowWords:
    """Somebody who waits for a word: the focus area, since when, and whether anybody wrote."""
    since = {
        Stage.INTERESTED: translate("People", "{area}: interested {ago}, {written}"),
        Stage.FIRST_CONTRIBUTION: translate("People", "{area}: first contribution {ago}, {written}"),
    }[one.stage]
    written = translate("People", "nobody wrote")
    if one.written is not None:
        written = translate("People", "last written {ago}").format(ago=ago((today - one.written).days))
    return RowWords(one.name, since.format(area=one_line(one.focus_area), ago=ago(one.days), written=written))


def visit_lines(view: PersonView) -> list[VisitLine]:
    """Where somebody was, or wanted to be, the latest first."""
    days: list[tuple[date, str, str, str]] = []
    for visit in view.page.visits:
        how = translate("People", "first visit") if visit.newcomer else translate("People", "came")
        days.append((visit.day, visit.event_id, visit.title, how))
    for sign_up in view.page.registrations:
        if not sign_up.came:
            how = translate("People", "signed up") if sign_up.day >= view.today else translate("People", "did not come")
            days.append((sign_up.day, sign_up.event_id, sign_up.title, how))
    days.sort(key=lambda line: line[:2], reverse=True)
    return [VisitLine(key, (dates.short_day(day), one_line(title), how)) for day, key, title, how in days]


def facts(view: PersonView) -> list[str]:
    """What tells somebody from another entry: visits, the last event, what they contribute to, since when."""
    page = view.page
    said = figures(view)
    if page.visits:
        last = page.visits[0]
        said.append(translate("People", "Last at “{event}”").format(event=one_line(last.title)))
    elif page.registrations:
        last_sign_up = page.registrations[0]
        said.append(translate("People", "Signed up for “{event}”").format(event=one_line(last_sign_up.title)))
    names = {area.id: one_line(area.name) for area in view.areas}
    areas = ", ".join(names[key] for key in view.paths())
    if areas:
        said.append(translate("People", "Contributes to {areas}").format(areas=areas))
    day = dates.short_day(view.day(page.person.created_at))
    return [*said, translate("People", "In the file since {day}").format(day=day)]


def pair(one: Likely) -> RowWords:
    """Two entries that look like one person, and why."""
    name, other = one_line(one.person.name), one_line(one.other.name)
    title = name if name == other else translate("People", "{name} / {other}").format(name=name, other=other)
    return RowWords(title, " · ".join(messages.sentence(reason) for reason in one.reasons))
