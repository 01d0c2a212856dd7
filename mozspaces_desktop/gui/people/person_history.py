"""A person's history: what was written about them, by whom and when, from the journal, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal, people
from mozspaces_desktop.core.journal import Action, Change
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.gui import dates, messages

translate = QCoreApplication.translate


def history_rows(session: Session, person_id: str, tzid: str) -> list[tuple[str, str, str]]:
    """When (by the clock of `tzid`), who and what, the latest first."""
    about = people.rows_about(session, person_id)
    titles = {row_id: _event(session, event_id) for row_id, event_id in about.items()}
    return [
        (_moment(clock.local(action.at, tzid)), action.actor, "\n".join(_told(action, changes, titles)))
        for action, changes in reversed(journal.history(session.connection(), list(about)))
    ]


def _told(action: Action, changes: Sequence[Change], titles: Mapping[str, str]) -> list[str]:
    label = messages.sentence(action.label)
    if action.kind == journal.UNDO:
        label = translate("PersonHistory", "Undone: {action}").format(action=label)
    elif action.kind == journal.REDO:
        label = translate("PersonHistory", "Done again: {action}").format(action=label)
    return [label, *(line for change in changes if (line := _detail(change, titles)))]


def _detail(change: Change, titles: Mapping[str, str]) -> str:
    if change.table == "person":
        return _corrected(change)
    templates = {
        "registration": translate("PersonHistory", "Registered for {event}"),
        "check_in": translate("PersonHistory", "At {event}"),
        "contribution": translate("PersonHistory", "Contribution after {event}"),
        "consent": translate("PersonHistory", "Agreed to be kept posted"),
        "follow_up": translate("PersonHistory", "Somebody wrote to them"),
    }
    taken_back = {
        "registration": translate("PersonHistory", "No longer registered for {event}"),
        "check_in": translate("PersonHistory", "No longer counted at {event}"),
        "contribution": translate("PersonHistory", "No contribution after {event}"),
        "consent": translate("PersonHistory", "Does not want to be kept posted"),
        "follow_up": translate("PersonHistory", "Nobody wrote to them"),
    }
    template = taken_back if change.after.get("retired_at") else templates
    return template[change.table].format(event=titles[change.row_id])


def _corrected(change: Change) -> str:
    if change.before is None:
        return ""
    fields = {"name": translate("PersonHistory", "Name"), "email": translate("PersonHistory", "E-mail")}
    return "\n".join(
        translate("PersonHistory", "{field}: {before} → {after}").format(
            field=name, before=change.before[column] or "–", after=change.after[column] or "–"
        )
        for column, name in fields.items()
        if column in change.after
    )


def _event(session: Session, event_id: str | None) -> str:
    """The event with its day, also one that was deleted since."""
    event = session.get(Event, event_id) if event_id is not None else None
    if event is None:
        return "–"
    day = clock.local(event.dtstart, event.tzid).date()
    return translate("PersonHistory", "“{title}” ({day})").format(title=event.title, day=dates.numeric_day(day))


def _moment(at: datetime) -> str:
    return f"{dates.numeric_day(at)} {dates.time_text(at)}"
