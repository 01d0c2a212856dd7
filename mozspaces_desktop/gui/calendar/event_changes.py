"""What the calendar does to events beside the dialog: move, copy and delete at once, and offer to take it back.

Of an event of a series it asks first which ones are meant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core import events, labels, series
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.errors import MozSpacesError, Sentence
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.series import Scope, SeriesChange
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.calendar.event_edit import offered
from mozspaces_desktop.gui.calendar.scope_question import Deed, ask_scope
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.widgets.toast import Toast

_Change = Callable[[Session, Event, Scope], SeriesChange]


class EventChanges(QObject):
    """Changes events of the file of `context`; the toast over `host` offers to undo the last change."""

    moved = Signal(str)
    """With the id that a moved event, or a copy, has now."""

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

        def move(session: Session, event: Event, scope: Scope) -> SeriesChange:
            said = replace(EventFields.of(event), dtstart=start, dtend=end, all_day=span.all_day)
            return series.change_occurrence(session, event, said, scope)

        self._ask("move", labels.MOVE_EVENT, event_id, move, self.tr("Moved {title}"))

    def copy(self, event_id: str, span: Span) -> None:
        """Make another event like one, at `span`; it stands alone."""

        def copy(session: Session, event: Event, _scope: Scope) -> SeriesChange:
            return SeriesChange(events.copy_event(session, event, span))

        self._do(labels.ADD_EVENT, event_id, copy, Scope.THIS, self.tr("Added {title}"))

    def delete(self, event_id: str) -> None:
        """Take an event out of the calendar."""
        self._ask("delete", labels.DELETE_EVENT, event_id, series.delete_occurrence, self.tr("Deleted {title}"))

    def tell_added(self, event_id: str) -> None:
        """Say that an event was added, and offer to undo it."""
        self.tell(self.tr("Added {title}"), self._title(event_id))

    def tell_series_changed(self, event_id: str, kept: int) -> None:
        """Say that several events of a series were changed, but for `kept` ones, and offer to undo it."""
        self.tell(self.tr("Changed {title}"), self._title(event_id), kept)

    def _title(self, event_id: str) -> str:
        with self._context.database.read() as session:
            return events.event_by_id(session, event_id).title

    def _ask(self, deed: Deed, label: str, event_id: str, change: _Change, text: str) -> None:
        """Do it, after asking which events of the series are meant."""
        try:
            with self._context.database.read() as session:
                event = events.event_by_id(session, event_id)
                title, extent = clean_line(event.title), series.extent(session, event)
        except MozSpacesError as error:
            messages.error(self._host, error)
            return
        scopes = [Scope.THIS] if extent is None else offered(extent)
        ask_scope(self._host, deed, title, extent, scopes, lambda scope: self._do(label, event_id, change, scope, text))

    def _do(self, label: str, event_id: str, change: _Change, scope: Scope, text: str) -> None:
        try:
            title = self._title(event_id)
            with self._context.database.begin(label, title=title) as session:
                done = change(session, events.event_by_id(session, event_id), scope)
                session.flush()
                now_id = done.event.id if done.event else None
        except MozSpacesError as error:
            messages.error(self._host, error)
            return
        if now_id is not None and now_id != event_id:
            self.moved.emit(now_id)
        self.tell(text, title, done.kept)

    def tell(self, text: str, title: str, kept: int = 0) -> None:
        """Say what was done to an event (`text` is a template) and offer to undo it; `kept` ones stayed alike."""
        told = messages.sentence(Sentence(text, title=title))
        if kept:
            stay = self.tr("%n with attendance stay(s) as it is", "", kept)
            told = self.tr("{done} · {stay}").format(done=told, stay=stay)
        self._toast.show_message(told, action=self.tr("Undo"))

    @Slot()
    def _on_undo_clicked(self) -> None:
        try:
            self._context.database.undo()
        except MozSpacesError as error:
            messages.error(self._host, error)
