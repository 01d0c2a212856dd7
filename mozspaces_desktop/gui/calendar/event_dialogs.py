"""Opens the dialog for an event of the calendar, a new one or one of the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import clock, templates
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import EventTemplate
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.calendar.event_dialog import EventDialog
from mozspaces_desktop.gui.calendar.event_draft import Draft, draft_of, draft_saying, new_draft
from mozspaces_desktop.gui.context import Context


class EventDialogs(QObject):
    """Makes and opens event dialogs over `host`."""

    added = Signal(str)
    """With the id of an event that was made."""
    changed = Signal(str)
    """With the id of an event that was changed."""
    series_changed = Signal(str, int)
    """With the id of an event that was changed with others of its series, and how many of them stayed as they were."""
    delete_requested = Signal(str)
    check_in_requested = Signal(str)

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host

    @Slot(object)
    def create(self, span: Span) -> None:
        """Open the dialog for a new event at `span`."""
        with self._context.database.read() as session:
            draft = new_draft(session, self._context.space_id, span)
        self.open(draft)

    def create_from(self, template: EventTemplate, day: date, *, title: str = "") -> None:
        """Open the dialog for a new event of `template` on `day`; called `title` if it has one already."""
        with self._context.database.read() as session:
            said, span = templates.event_from(session, template, day)
            said = replace(said, title=title or said.title)
            draft = draft_saying(session, self._context.space_id, said, span)
        self.open(draft)

    @Slot(str)
    def edit(self, event_id: str) -> None:
        """Open the dialog for an event."""
        try:
            with self._context.database.read() as session:
                draft = draft_of(session, event_id)
        except MozSpacesError as error:
            messages.error(self._host, error)
            return
        self.open(draft)

    def open(self, draft: Draft) -> EventDialog:
        """Open the dialog for `draft`."""
        dialog = EventDialog(self._context, draft, self._host)
        dialog.saved.connect(self.added if draft.event_id is None else self.changed)
        dialog.series_changed.connect(self.series_changed)
        dialog.template_chosen.connect(lambda template: self._start_again(dialog, template))
        dialog.delete_requested.connect(self.delete_requested)
        dialog.check_in_requested.connect(self.check_in_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _start_again(self, dialog: EventDialog, template: EventTemplate) -> None:
        """Let a new event start from a template, on the day and with the title that were said in its `dialog`."""
        said = dialog.said
        dialog.reject()
        self.create_from(template, clock.local(said.dtstart, said.tzid).date(), title=said.title)
