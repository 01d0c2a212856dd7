"""Who changed what of an event, and when: the journal in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal, rows
from mozspaces_desktop.core.events import EventFields, event_by_id
from mozspaces_desktop.core.journal import Action, Change
from mozspaces_desktop.core.models import (
    Coordinator,
    EventFocusArea,
    EventStatus,
    FocusArea,
    Room,
    Series,
    SeriesFocusArea,
    Track,
    WrapUp,
)
from mozspaces_desktop.core.occurrences import clock_of, first_start
from mozspaces_desktop.core.recurrence import read
from mozspaces_desktop.core.rules import repeat_of
from mozspaces_desktop.core.series import series_of
from mozspaces_desktop.gui import dates, messages
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar import repeat_wording

translate = QCoreApplication.translate

_LONGEST = 80
"""Characters of a value that are quoted."""


def field_names() -> dict[str, str]:
    """What a person calls the fields of an event, by column."""
    return {
        "title": translate("EventHistory", "Title"),
        "dtstart": translate("EventHistory", "Start"),
        "dtend": translate("EventHistory", "End"),
        "all_day": translate("EventHistory", "All day"),
        "room_id": translate("EventHistory", "Room"),
        "coordinator_id": translate("EventHistory", "Coordinator"),
        "track": translate("EventHistory", "Track"),
        "type": translate("EventHistory", "Type"),
        "host": translate("EventHistory", "Host"),
        "public": translate("EventHistory", "Public"),
        "status": translate("EventHistory", "Status"),
        "expected": translate("EventHistory", "Expected"),
        "link": translate("EventHistory", "Link"),
        "notes": translate("EventHistory", "Notes"),
        "focus_area_ids": translate("EventHistory", "Focus areas"),
        "rrule": translate("EventHistory", "Repeats"),
        "exdates": translate("EventHistory", "Not on"),
    }


def deviating_fields(said: EventFields, other: EventFields) -> list[str]:
    """The names of the fields in which two differ."""
    return [name for key, name in field_names().items() if getattr(said, key, None) != getattr(other, key, None)]


def history_rows(session: Session, event_id: str, tzid: str) -> list[tuple[str, str, str]]:
    """When (by the clock of `tzid`), who and what, the latest first; of the event and of the series it is one of."""
    event = event_by_id(session, event_id)
    series = series_of(session, event)
    told = [event_id, *(_succession(session, series) if series else [])]
    links = [
        *session.scalars(select(EventFocusArea.id).where(EventFocusArea.event_id == event_id)),
        *session.scalars(select(SeriesFocusArea.id).where(SeriesFocusArea.series_id.in_(told))),
        *session.scalars(select(WrapUp.id).where(WrapUp.event_id == event_id)),
    ]
    teller = _Teller(session, told, series, tzid)
    history = journal.history(session.connection(), [*told, *links])
    return [teller.row(action, changes) for action, changes in reversed(history)]


def _succession(session: Session, series: Series) -> Sequence[str]:
    """The keys of a series and of those whose place it took."""
    query = select(Series.id).where(Series.space_id == series.space_id, Series.uid == series.uid)
    return session.scalars(query).all()


class _Teller:
    """Puts the changes of the rows `told`, an event and its series, into words."""

    def __init__(self, session: Session, told: Sequence[str], series: Series | None, tzid: str) -> None:
        self._session = session
        self._told = told
        self._series = series
        self._tzid = tzid
        self._fields = self._known_fields()

    def row(self, action: Action, changes: Sequence[Change]) -> tuple[str, str, str]:
        lines = [self._title(action)]
        for change in changes:
            if change.row_id in self._told:
                lines += self._values(change)
        lines += self._areas([change for change in changes if change.row_id not in self._told])
        return self._moment(clock.local(action.at, self._tzid)), action.actor, "\n".join(lines)

    def _title(self, action: Action) -> str:
        label = messages.sentence(action.label)
        if action.kind == journal.UNDO:
            return translate("EventHistory", "Undone: {action}").format(action=label)
        if action.kind == journal.REDO:
            return translate("EventHistory", "Done again: {action}").format(action=label)
        return label

    def _values(self, change: Change) -> list[str]:
        """The values of the event that changed; a new event is told by its title alone."""
        if change.before is None:
            return []
        return [
            translate("EventHistory", "{field}: {before} → {after}").format(
                field=name, before=tell(change.before.get(column)), after=tell(value)
            )
            for column, value in change.after.items()
            if column in self._fields
            for name, tell in (self._fields[column],)
        ]

    def _known_fields(self) -> dict[str, tuple[str, Callable[[object], str]]]:
        tell: dict[str, Callable[[object], str]] = {
            "dtstart": self._time,
            "dtend": self._time,
            "all_day": self._yes_or_no,
            "room_id": lambda key: self._name(Room, key),
            "coordinator_id": lambda key: self._name(Coordinator, key),
            "track": lambda value: wording.track_text(Track(str(value))),
            "public": self._yes_or_no,
            "status": lambda value: wording.status_text(EventStatus(str(value))),
            "rrule": self._rule,
            "exdates": self._days,
        }
        return {column: (name, tell.get(column, self._text)) for column, name in field_names().items()}

    def _rule(self, value: object) -> str:
        """How the series repeats; a rule that there are no words for, as it is written."""
        series = self._series
        if series is None or not value:
            return self._text(value)
        first, clock = first_start(series), clock_of(series)
        repeat = repeat_of(str(value), first, clock)
        return self._text(value) if repeat is None else repeat_wording.rule_text(repeat, first.date())

    def _days(self, value: object) -> str:
        days = [read(one).date() for one in str(value or "").split()]
        return self._text(", ".join(wording.short_day_text(day) for day in days))

    def _areas(self, changes: Sequence[Change]) -> list[str]:
        lines = []
        for change in changes:
            key = change.row_id
            link = self._session.get(EventFocusArea, key) or self._session.get(SeriesFocusArea, key)
            if link is not None:
                area = self._name(FocusArea, link.focus_area_id)
                gone = change.after.get("retired_at") is not None
                template = (
                    translate("EventHistory", "Focus area taken out: {area}")
                    if gone
                    else translate("EventHistory", "Focus area: {area}")
                )
                lines.append(template.format(area=area))
        return lines

    def _text(self, value: object) -> str:
        text = " ".join(str(value if value is not None else "").split())
        if not text:
            return translate("EventHistory", "nothing")
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"

    def _yes_or_no(self, value: object) -> str:
        return translate("EventHistory", "yes") if value else translate("EventHistory", "no")

    def _time(self, value: object) -> str:
        return self._moment(clock.local(datetime.fromisoformat(str(value)), self._tzid))

    def _moment(self, at: datetime) -> str:
        return f"{wording.short_day_text(at.date())} {dates.time_text(at)}"

    def _name(self, kind: type[Room] | type[Coordinator] | type[FocusArea], key: object) -> str:
        named = None if key is None else rows.row(self._session, kind, str(key))
        return self._text(named.name if named else None)
