"""Who changed what of an event, and when: the journal in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal, rows
from mozspaces_desktop.core.journal import Action, Change
from mozspaces_desktop.core.models import Coordinator, EventFocusArea, EventStatus, FocusArea, Room, Track
from mozspaces_desktop.gui import dates, messages
from mozspaces_desktop.gui.calendar import calendar_wording as wording

translate = QCoreApplication.translate

_LONGEST = 80
"""Characters of a value that are quoted."""


def history_rows(session: Session, event_id: str, tzid: str) -> list[tuple[str, str, str]]:
    """When (by the clock of `tzid`), who and what, the latest first."""
    links = select(EventFocusArea.id).where(EventFocusArea.event_id == event_id)
    row_ids = [event_id, *session.scalars(links)]
    teller = _Teller(session, event_id, tzid)
    return [teller.row(action, changes) for action, changes in reversed(journal.history(session.connection(), row_ids))]


class _Teller:
    """Puts the changes of one event into words."""

    def __init__(self, session: Session, event_id: str, tzid: str) -> None:
        self._session = session
        self._event_id = event_id
        self._tzid = tzid
        self._fields = self._known_fields()

    def row(self, action: Action, changes: Sequence[Change]) -> tuple[str, str, str]:
        lines = [self._title(action)]
        for change in changes:
            if change.row_id == self._event_id:
                lines += self._values(change)
        lines += self._areas([change for change in changes if change.row_id != self._event_id])
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
        return {
            "title": (translate("EventHistory", "Title"), self._text),
            "dtstart": (translate("EventHistory", "Start"), self._time),
            "dtend": (translate("EventHistory", "End"), self._time),
            "all_day": (translate("EventHistory", "All day"), self._yes_or_no),
            "room_id": (translate("EventHistory", "Room"), lambda key: self._name(Room, key)),
            "coordinator_id": (translate("EventHistory", "Coordinator"), lambda key: self._name(Coordinator, key)),
            "track": (translate("EventHistory", "Track"), lambda value: wording.track_text(Track(str(value)))),
            "type": (translate("EventHistory", "Type"), self._text),
            "host": (translate("EventHistory", "Host"), self._text),
            "public": (translate("EventHistory", "Public"), self._yes_or_no),
            "status": (translate("EventHistory", "Status"), lambda value: wording.status_text(EventStatus(str(value)))),
            "expected": (translate("EventHistory", "Expected"), self._text),
            "link": (translate("EventHistory", "Link"), self._text),
            "notes": (translate("EventHistory", "Notes"), self._text),
        }

    def _areas(self, changes: Sequence[Change]) -> list[str]:
        lines = []
        for change in changes:
            link = self._session.get(EventFocusArea, change.row_id)
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
