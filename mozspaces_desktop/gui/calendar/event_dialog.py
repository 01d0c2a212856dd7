"""The dialog in which an event is made, changed, and its history looked at."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core import events, labels
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar.event_draft import Draft
from mozspaces_desktop.gui.calendar.event_form import EventForm
from mozspaces_desktop.gui.calendar.event_history import history_rows
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_event_dialog import Ui_EventDialog
from mozspaces_desktop.gui.widgets.text_table import TextTable


class EventDialog(QDialog):
    """Edits one event. It saves by itself; deleting it and opening its door are for others to do."""

    saved = Signal(str)
    """With the id of the event."""
    delete_requested = Signal(str)
    check_in_requested = Signal(str)

    def __init__(self, context: Context, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self.ui = Ui_EventDialog()
        self.ui.setupUi(self)
        self._form = EventForm(self.ui, draft, self)
        is_new = draft.event_id is None
        self.setWindowTitle(self.tr("New event") if is_new else self.tr("Edit event"))
        self.ui.delete_button.setVisible(not is_new)
        self.ui.check_in_button.setVisible(not is_new)
        self.ui.pages.setTabVisible(self.ui.pages.indexOf(self.ui.history_page), not is_new)
        self.ui.pages.tabBar().setVisible(not is_new)
        self.ui.pages.setProperty("role", "bare" if is_new else "")
        self._dress()
        self.ui.save_button.clicked.connect(self._on_save_clicked)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.delete_button.clicked.connect(self._on_delete_clicked)
        self.ui.check_in_button.clicked.connect(self._on_check_in_clicked)
        self.ui.pages.currentChanged.connect(self._on_page_changed)
        self.ui.title.setFocus()
        self.ui.title.selectAll()

    def _dress(self) -> None:
        spacing = theme.current().spacing
        self.ui.delete_button.setIcon(theme.icon("delete", "negative"))
        self.ui.check_in_button.setIcon(theme.icon("check-in"))
        self.ui.details_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.details_layout.setSpacing(spacing.xl)
        self.ui.details_layout.setStretch(0, 3)
        self.ui.details_layout.setStretch(1, 2)
        self.ui.side_layout.setStretch(self.ui.side_layout.indexOf(self.ui.notes), 1)
        self.ui.side_layout.setSpacing(spacing.s)
        self.ui.focus_areas_layout.setSpacing(spacing.s)
        for times in (self.ui.starts_layout, self.ui.ends_layout, self.ui.status_layout):
            times.setSpacing(spacing.s)
        self.ui.form_layout.setVerticalSpacing(spacing.s)
        self.ui.outer_layout.setContentsMargins(spacing.m, spacing.s, spacing.m, spacing.m)
        self.ui.expected.setMinimumWidth(spacing.xxl * 4)
        room = self.screen().availableGeometry().width() - spacing.xxl
        self.resize(min(spacing.xxl * 26, room), self.sizeHint().height())

    @Slot()
    def _on_save_clicked(self) -> None:
        self._save()

    def _save(self) -> bool:
        """Save and close; False, with the reason shown, if that cannot be."""
        if self._form.complain():
            return False
        said = self._form.said
        is_new = self._draft.event_id is None
        label = labels.ADD_EVENT if is_new else labels.CHANGE_EVENT
        try:
            with self._context.database.begin(label, title=clean_line(said.title)) as session:
                event_id = self._add(session, said) if is_new else self._change(session, said)
        except MozSpacesError as error:
            self.ui.message.setText(messages.sentence(error))
            self.ui.message.show()
            return False
        self.accept()
        self.saved.emit(event_id)
        return True

    def _add(self, session: Session, said: EventFields) -> str:
        event = events.add_event(session, row(session, Space, self._draft.space_id), said)
        session.flush()
        return event.id

    def _change(self, session: Session, said: EventFields) -> str:
        """Change what the person changed; what somebody else did meanwhile stays (the door sets an event to held)."""
        before = self._draft.said
        changed = {
            field.name: getattr(said, field.name)
            for field in fields(said)
            if getattr(said, field.name) != getattr(before, field.name)
        }
        event = events.event_by_id(session, str(self._draft.event_id))
        events.change_event(session, event, replace(EventFields.of(event), **changed))
        return event.id

    @Slot()
    def _on_delete_clicked(self) -> None:
        self.reject()
        self.delete_requested.emit(self._draft.event_id)

    @Slot()
    def _on_check_in_clicked(self) -> None:
        if self._save():
            self.check_in_requested.emit(self._draft.event_id)

    @Slot(int)
    def _on_page_changed(self, place: int) -> None:
        if place == self.ui.pages.indexOf(self.ui.history_page) and self.ui.history.model() is None:
            self._show_history()

    def _show_history(self) -> None:
        with self._context.database.read() as session:
            rows = history_rows(session, str(self._draft.event_id), self._draft.space_tzid)
        table = TextTable([self.tr("When"), self.tr("Who"), self.tr("What")], rows, self)
        self.ui.history.setModel(table)
        header = self.ui.history.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.ui.history.resizeRowsToContents()
