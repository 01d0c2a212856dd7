"""What the calendar does to events beside the dialog: move and delete at once, and offer to take it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core import events, labels
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.errors import MozSpacesError, Sentence
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.widgets.toast import Toast


class EventChanges(QObject):
    """Changes events of the file of `context`; the toast over `host` offers to undo the last change."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self._toast = Toast(host)
        self._toast.action_clicked.connect(self._on_undo_clicked)
        # What comes after is what an undo would take back then.
        context.changes.anything_changed.connect(self._toast.hide)

    def move(self, event_id: str, span: Span) -> None:
        """Make an event take place at `span`."""
        start, end = span.in_utc

        def move(session: Session, event: Event) -> None:
            said = replace(EventFields.of(event), dtstart=start, dtend=end, all_day=span.all_day)
            events.change_event(session, event, said)

        self._do(labels.MOVE_EVENT, event_id, move, self.tr("Moved {title}"))

    def delete(self, event_id: str) -> None:
        """Take an event out of the calendar."""
        self._do(labels.DELETE_EVENT, event_id, events.delete_event, self.tr("Deleted {title}"))

    def tell_added(self, event_id: str) -> None:
        """Say that an event was added, and offer to undo it."""
        with self._context.database.read() as session:
            title = events.event_by_id(session, event_id).title
        self._tell(self.tr("Added {title}"), title)

    def _do(self, label: str, event_id: str, change: Callable[[Session, Event], None], text: str) -> None:
        database = self._context.database
        try:
            with database.read() as session:
                title = events.event_by_id(session, event_id).title
            with database.begin(label, title=title) as session:
                change(session, events.event_by_id(session, event_id))
        except MozSpacesError as error:
            messages.error(self._host, error)
        else:
            self._tell(text, title)

    def _tell(self, text: str, title: str) -> None:
        self._toast.show_message(messages.sentence(Sentence(text, title=title)), action=self.tr("Undo"))

    @Slot()
    def _on_undo_clicked(self) -> None:
        try:
            self._context.database.undo()
        except MozSpacesError as error:
            messages.error(self._host, error)
