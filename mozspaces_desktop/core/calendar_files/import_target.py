"""The calendar of a space while a file is brought into it: what it has, and what is told of each event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mozspaces_desktop.core.calendar_files.entries import CalendarEvent
from mozspaces_desktop.core.calendar_files.known_events import KnownEvents
from mozspaces_desktop.core.calendar_files.said_fields import SpaceNames, kept_lines, mark_of, version_of
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.imports import Change, ImportResult, Problem
from mozspaces_desktop.core.models import Event, Series, Space

_OLDER = QT_TRANSLATE_NOOP("core", "The calendar has a newer version of it already, so it was left as it is.")
_DELETED = QT_TRANSLATE_NOOP("core", "It was deleted here, and the file has no newer version of it; it stays deleted.")


@dataclass(frozen=True)
class ImportTarget:
    """The space, what is known in it of the file's events, and the result that grows."""

    session: Session
    space: Space
    names: SpaceNames
    known: KnownEvents
    result: ImportResult

    def leave_out(self, entry: CalendarEvent, template: str, **values: object) -> None:
        """Count `entry` as left out, and say why."""
        self.result.skipped += 1
        self.tell(entry, template, **values)

    def tell(self, entry: CalendarEvent, template: str, **values: object) -> None:
        """Say something of `entry` that a coordinator should know."""
        self.result.problems.append(Problem(entry.where, Sentence(template, **values)))

    def updated(self, title: str, what: Sequence[Sentence]) -> None:
        """Count an event as brought up to date, and say what became different."""
        self.result.updated += 1
        self.result.changes.append(Change(title, what))

    def has_nothing_for(self, planned: Event | Series, entry: CalendarEvent) -> bool:
        """Whether the file says nothing new of what the calendar has; that is counted."""
        if planned.imported == mark_of(entry):
            self.result.unchanged += 1
            return True
        if entry.sequence < version_of(planned):
            self.leave_out(entry, _OLDER)
            return True
        return False

    def stays_deleted(self, gone: Event | Series, entry: CalendarEvent) -> bool:
        """Whether somebody deleted it here and the file has no newer version; that is told."""
        if entry.sequence > version_of(gone) or not self.known.was_deleted(gone):
            return False
        self.leave_out(entry, _DELETED)
        return True

    def remember(self, planned: Event | Series, entry: CalendarEvent) -> None:
        """Note in the row what the file said of it, for the next import and the next export."""
        for name, value in (
            ("sequence", max(entry.sequence, planned.sequence or 0)),
            ("imported", mark_of(entry)),
            ("extra", kept_lines(entry, self.names)),
        ):
            if getattr(planned, name) != value:
                setattr(planned, name, value)
