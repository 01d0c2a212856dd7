"""The dialog in which an event is made, changed, and its history looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from mozspaces_desktop.core import events, labels, series
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.series import Extent, Scope
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar.clash_notes import ClashNotes
from mozspaces_desktop.gui.calendar.event_draft import Draft
from mozspaces_desktop.gui.calendar.event_edit import EventEdit
from mozspaces_desktop.gui.calendar.event_form import EventForm
from mozspaces_desktop.gui.calendar.event_history import history_entries
from mozspaces_desktop.gui.calendar.new_event_menu import TemplateMenu
from mozspaces_desktop.gui.calendar.scope_question import ask_scope
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_event_dialog import Ui_EventDialog


class EventDialog(QDialog):
    """Edits one event. It saves by itself; deleting it and opening its door are for others to do."""

    saved = Signal(str)
    """With the id of the event."""
    series_changed = Signal(str, int)
    """Several events of a series were changed: the id of this one, and how many stayed as they were."""
    template_chosen = Signal(object)
    """A new event is to start from a template instead."""
    delete_requested = Signal(str)
    check_in_requested = Signal(str)

    def __init__(self, context: Context, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._draft = draft
        self.ui = Ui_EventDialog()
        self.ui.setupUi(self)
        self._form = EventForm(self.ui, draft, self)
        self.details, self.repeat = self._form.details, self._form.repeat
        self.clash_notes = ClashNotes(context, draft, lambda: self._form.said, self)
        self.ui.clash_layout.addWidget(self.clash_notes)
        self._form.plan_changed.connect(self.clash_notes.look_again)
        is_new = draft.event_id is None
        self.setWindowTitle(self.tr("New event") if is_new else self.tr("Edit event"))
        self._offer_templates(is_new)
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
        self.ui.back_button.clicked.connect(self._on_back_clicked)
        self.ui.title.setFocus()
        self.ui.title.selectAll()

    @property
    def said(self) -> EventFields:
        """What the person says of the event by now."""
        return self._form.said

    def _offer_templates(self, is_new: bool) -> None:
        self.ui.template_button.setVisible(is_new)
        if is_new:
            menu = TemplateMenu(self._context, self)
            menu.template_chosen.connect(self.template_chosen)
            self.ui.template_button.setMenu(menu)

    def _dress(self) -> None:
        spacing = theme.current().spacing
        self.ui.delete_button.setIcon(theme.icon("delete", "negative"))
        self.ui.check_in_button.setIcon(theme.icon("check-in"))
        self.ui.back_button.setIcon(theme.icon("undo"))
        self.ui.details_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.details_layout.setSpacing(spacing.xl)
        self.ui.details_layout.setStretch(0, 1)
        self.ui.details_layout.setStretch(1, 1)
        self.ui.plan_layout.setSpacing(spacing.s)
        self.ui.repeat_layout.setSpacing(spacing.xs)
        for row in (self.ui.starts_layout, self.ui.ends_layout, self.ui.coordinator_layout, self.ui.alone_layout):
            row.setSpacing(spacing.s)
        self.ui.form_layout.setVerticalSpacing(spacing.s)
        self.ui.outer_layout.setContentsMargins(spacing.m, spacing.s, spacing.m, spacing.m)
        room = self.screen().availableGeometry().width() - spacing.xxl
        self.resize(min(spacing.xxl * 27, room), self.minimumSizeHint().height() + spacing.row)
        self.ui.details_page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow when the page needs more height for what it says now, as far as the screen goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            page = self.ui.details_page
            missing = self.ui.details_layout.minimumHeightForWidth(page.width()) - page.height()
            room = self.screen().availableGeometry().height() - theme.current().spacing.xxl
            if missing > 0 and page.isVisible():
                self.resize(self.width(), min(self.height() + missing, room))
        return False

    @Slot()
    def _on_save_clicked(self) -> None:
        self._save()

    def _save(self, *, then_check_in: bool = False) -> None:
        """Save and close, after asking which events of a series are meant; stay open if it cannot be, and say why."""
        if self._form.complain():
            return
        edit = EventEdit(self._draft, self._form.said, self._form.repeat.rrule)
        try:
            scopes, extent = self._scopes(edit)
        except MozSpacesError as error:
            self._complain(error)
            return
        ask_scope(
            self,
            "stop" if edit.rrule == "" else "change",
            clean_line(edit.said.title),
            extent,
            scopes,
            lambda scope: self._write(edit, scope, then_check_in=then_check_in),
        )

    def _scopes(self, edit: EventEdit) -> tuple[list[Scope], Extent | None]:
        """What the edit may be about, and how many events that would be."""
        if self._draft.event_id is None or self._draft.repetition is None:
            return [Scope.THIS], None
        with self._context.database.read() as session:
            extent = series.extent(session, events.event_by_id(session, self._draft.event_id))
        return edit.scopes(extent), extent

    def _write(self, edit: EventEdit, scope: Scope, *, then_check_in: bool) -> None:
        label = labels.ADD_EVENT if self._draft.event_id is None else labels.CHANGE_EVENT
        try:
            with self._context.database.begin(label, title=clean_line(edit.said.title)) as session:
                change = edit.save(session, scope)
                session.flush()
        except MozSpacesError as error:
            self._complain(error)
            return
        event_id = change.event.id if change.event else ""
        self.accept()
        self.saved.emit(event_id)
        if scope is not Scope.THIS:
            self.series_changed.emit(event_id, change.kept)
        if then_check_in:
            self.check_in_requested.emit(event_id)

    def _complain(self, error: MozSpacesError) -> None:
        self.ui.message.setText(messages.sentence(error))
        self.ui.message.show()

    @Slot()
    def _on_back_clicked(self) -> None:
        """Let the event be what its series says."""
        try:
            with self._context.database.begin(labels.BACK_TO_SERIES, title=self._draft.said.title) as session:
                event = series.back_to_series(session, events.event_by_id(session, str(self._draft.event_id)))
                event_id = event.id
        except MozSpacesError as error:
            self._complain(error)
            return
        self.accept()
        self.saved.emit(event_id)

    @Slot()
    def _on_delete_clicked(self) -> None:
        self.reject()
        self.delete_requested.emit(self._draft.event_id)

    @Slot()
    def _on_check_in_clicked(self) -> None:
        self._save(then_check_in=True)

    @Slot(int)
    def _on_page_changed(self, place: int) -> None:
        if place == self.ui.pages.indexOf(self.ui.history_page) and self.ui.history.model() is None:
            self._show_history()

    def _show_history(self) -> None:
        with self._context.database.read() as session:
            entries = history_entries(session, str(self._draft.event_id), self._draft.space_tzid)
        self.ui.history.show_entries(entries)
