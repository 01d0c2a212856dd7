"""Who changed what of an event, and when: the journal in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal
from mozspaces_desktop.core.events import EventFields, event_by_id
from mozspaces_desktop.core.journal import Change
from mozspaces_desktop.core.models import (
    CapacityOverride,
    CheckIn,
    Coordinator,
    EventFocusArea,
    EventStatus,
    FocusArea,
    Guests,
    RecordedTotals,
    Registration,
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
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar import door_history, repeat_wording
from mozspaces_desktop.gui.history import history_words
from mozspaces_desktop.gui.history.history_words import Entry, WallClock, changed, is_gone, is_there, quoted

translate = QCoreApplication.translate
Tell = Callable[[object], str]

_OF_EVENT: tuple[type[Any], ...] = (
    EventFocusArea,
    WrapUp,
    RecordedTotals,
    Guests,
    CapacityOverride,
    Registration,
    CheckIn,
)
"""What belongs to an event, beside its own row."""


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


def history_entries(session: Session, event_id: str, tzid: str) -> list[Entry]:
    """When (by the clock of `tzid`), who and what, the latest first; of the event and of the series it is one of."""
    event = event_by_id(session, event_id)
    series = series_of(session, event)
    told = [event_id, *(_succession(session, series) if series else [])]
    about = [*told, *session.scalars(select(SeriesFocusArea.id).where(SeriesFocusArea.series_id.in_(told)))]
    for kind in _OF_EVENT:
        about += session.scalars(select(kind.id).where(kind.event_id == event_id))
    wall = WallClock(tzid, clock.now(session))
    history = journal.history(session.connection(), about)
    teller = _Teller(session, told, event.space_id, series, wall)
    return door_history.folded(history, history_words.entries(history, wall, teller.tell), wall)


def _succession(session: Session, series: Series) -> Sequence[str]:
    """The keys of a series and of those whose place it took."""
    query = select(Series.id).where(Series.space_id == series.space_id, Series.uid == series.uid)
    return session.scalars(query).all()


class _Teller:
    """Puts the changes of an event, of its series and of what belongs to it into words."""

    def __init__(
        self, session: Session, told: Sequence[str], space_id: str, series: Series | None, wall: WallClock
    ) -> None:
        self._names = {
            key: quoted(name)
            for kind in (Room, Coordinator, FocusArea)
            for key, name in session.execute(select(kind.id, kind.name).where(kind.space_id == space_id))
        }
        self._areas = {
            key: self._names.get(area, "")
            for kind, of in ((EventFocusArea, EventFocusArea.event_id), (SeriesFocusArea, SeriesFocusArea.series_id))
            for key, area in session.execute(select(kind.id, kind.focus_area_id).where(of.in_(told)))
        }
        self._series = series
        self._wall = wall
        self._fields: dict[str, dict[str, tuple[str, Tell]]] = {
            "event": self._of_event(),
            "recorded_totals": {
                "attendees": (translate("EventHistory", "Attendees"), quoted),
                "guests": (translate("EventHistory", "Guests"), quoted),
                "newcomers": (translate("EventHistory", "Newcomers"), quoted),
                "returning": (translate("EventHistory", "Returning"), quoted),
            },
            "wrap_up": {
                "went_well": (translate("EventHistory", "What went well"), quoted),
                "links": (translate("EventHistory", "Links"), quoted),
            },
        }
        self._fields["series"] = self._fields["event"]

    def tell(self, changes: Sequence[Change]) -> Iterator[str]:
        """What the changes of one action were, a sentence each."""
        for change in changes:
            yield from self._values(change)
            if change.table in ("event_focus_area", "series_focus_area"):
                yield self._area(change)
            elif change.table == "capacity_override" and change.before is None:
                yield translate("EventHistory", "Let in more than the room holds: {attendees} of {capacity}").format(
                    attendees=change.after.get("attendees"), capacity=change.after.get("capacity")
                )
        yield from door_history.counted(changes)

    def _values(self, change: Change) -> Iterator[str]:
        """The values that changed; a new event is told by its title alone, and nothing of what is taken back."""
        fields = self._fields.get(change.table, {})
        if is_gone(change) or (change.before is None and change.table in ("event", "series")):
            return
        for column, (name, tell) in fields.items():
            if column in change.after and (change.before or change.after[column] not in (None, "")):
                yield changed(name, change, column, tell)

    def _of_event(self) -> dict[str, tuple[str, Tell]]:
        tell: dict[str, Tell] = {
            "dtstart": self._time,
            "dtend": self._time,
            "all_day": _yes_or_no,
            "room_id": self._name,
            "coordinator_id": self._name,
            "track": lambda value: wording.track_text(Track(str(value))),
            "public": _yes_or_no,
            "status": lambda value: wording.status_text(EventStatus(str(value))),
            "rrule": self._rule,
            "exdates": self._days,
        }
        return {column: (name, tell.get(column, quoted)) for column, name in field_names().items()}

    def _rule(self, value: object) -> str:
        """How the series repeats; a rule that there are no words for, as it is written."""
        series = self._series
        if series is None or not value:
            return quoted(value)
        first, clock = first_start(series), clock_of(series)
        repeat = repeat_of(str(value), first, clock)
        return quoted(value) if repeat is None else repeat_wording.rule_text(repeat, first.date())

    def _days(self, value: object) -> str:
        days = [read(one) for one in str(value or "").split()]
        return quoted(", ".join(self._wall.day(day) for day in days))

    def _area(self, change: Change) -> str:
        """A focus area that the event, or its series, is about since, or no longer."""
        template = (
            translate("EventHistory", "Focus area: {area}")
            if is_there(change)
            else translate("EventHistory", "Focus area taken out: {area}")
        )
        return template.format(area=self._areas.get(change.row_id, ""))

    def _time(self, value: object) -> str:
        return self._wall.moment(datetime.fromisoformat(str(value)))

    def _name(self, key: object) -> str:
        return quoted(self._names.get(str(key)))


def _yes_or_no(value: object) -> str:
    return translate("EventHistory", "yes") if value else translate("EventHistory", "no")
