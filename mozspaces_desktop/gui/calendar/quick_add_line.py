"""The line above the calendar in which an event is typed: it says what it understands, and adds it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mozspaces_desktop.core import clock, labels
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.series import Scope
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar import calendar_wording
from mozspaces_desktop.gui.calendar import quick_add_wording as wording
from mozspaces_desktop.gui.calendar.clash_notes import clashes_of
from mozspaces_desktop.gui.calendar.event_dialogs import EventDialogs
from mozspaces_desktop.gui.calendar.event_draft import Draft, draft_saying
from mozspaces_desktop.gui.calendar.event_edit import EventEdit
from mozspaces_desktop.gui.calendar.quick_add_field import QuickAddField
from mozspaces_desktop.gui.calendar.quick_add_preview import QuickAddPreview
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.dates import month_comes_first

if TYPE_CHECKING:
    from mozspaces_desktop.core.quick_add import Known, Understood

_PAUSE_MS = 150
"""How long nobody types before the file is asked for clashes."""


class QuickAddLine(QWidget):
    """Adds events to the space of `context`; one that names no day is on the day that `selected_day` answers."""

    added = Signal(str)
    """With the id of an event that was made."""
    left = Signal()
    """The keyboard is to go back to the calendar."""

    def __init__(
        self, context: Context, dialogs: EventDialogs, selected_day: Callable[[], date | None], host: QWidget
    ) -> None:
        super().__init__(host)
        self._context = context
        self._dialogs = dialogs
        self._selected_day = selected_day
        self._host = host
        self._known: Known | None = None
        self._clashes: Sequence[str] = ()
        self.field = QuickAddField()
        self.field.setPlaceholderText(self.tr("Fri 19:00-21:00 Rust evening, technical, Coding"))
        self.field.setAccessibleName(self.tr("Quick add"))
        self.field.setToolTip(self.tr("Type an event: day, time, title; after commas whatever else you know (Q)"))
        self.field.addAction(theme.icon("add", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.preview = QuickAddPreview(host)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_text_changed)
        self.field.confirmed.connect(self._add)
        self.field.details_asked.connect(self._ask_for_details)
        self.field.left.connect(self.left)
        self.field.focus_changed.connect(self._on_focus_changed)
        self.preview.add_clicked.connect(self._add)
        self.preview.details_clicked.connect(self._ask_for_details)
        for signal in (self._context.changes.events_changed, self._context.changes.space_changed):
            signal.connect(self._on_space_changed)

    @Slot()
    def start(self) -> None:
        """Let the person type."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # --- what is understood ---------------------------------------------------------------------------------

    def _understood(self) -> Understood:
        from mozspaces_desktop.core.quick_add import known_in, understand  # not before somebody types

        with self._context.database.read() as session:
            known = self._known = self._known or known_in(session, self._context.space_id)
            now = clock.local(clock.now(session), known.tzid)
        return understand(
            self.field.text(), known, now, month_first=month_comes_first(), otherwise=self._selected_day()
        )

    def _draft(self, understood: Understood) -> Draft:
        with self._context.database.read() as session:
            return draft_saying(
                session, self._context.space_id, understood.said, understood.span, repeat=understood.repeat
            )

    @Slot()
    def _on_text_changed(self) -> None:
        self._clashes = ()
        self._pause.start()
        self._show()

    @Slot()
    def _on_paused(self) -> None:
        if self.preview.isHidden():
            return
        understood = self._understood()
        if understood.complaint is None:
            found = clashes_of(self._context, self._draft(understood), understood.said)
            self._clashes = calendar_wording.clash_texts(found)
            self._show()

    def _show(self) -> None:
        if not self.field.hasFocus() or not self.field.text().strip():
            self.preview.hide()
            return
        understood = self._understood()
        if self._known is not None:
            self.field.names = wording.completed_words(self._known)
            self.preview.show_understood(understood, self._known, self._clashes, self._place())
        self.field.setAccessibleDescription(self.preview.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview stays under the line."""
        super().resizeEvent(event)
        if not self.preview.isHidden():
            self._show()

    def _place(self) -> QRect:
        return QRect(self.field.mapTo(self._host, QPoint(0, 0)), self.field.size())

    @Slot(bool)
    def _on_focus_changed(self, has_focus: bool) -> None:
        if has_focus:
            self._on_text_changed()
        else:
            self.preview.hide()

    @Slot()
    def _on_space_changed(self) -> None:
        self._known = None
        self._pause.start()

    # --- what is made ---------------------------------------------------------------------------------------

    @Slot()
    def _add(self) -> None:
        """Add what is understood; with no title yet, the preview says so."""
        understood = self._understood()
        if understood.complaint is not None:
            self._show()
            return
        edit = EventEdit(self._draft(understood), understood.said, understood.rrule)
        try:
            with self._context.database.begin(labels.ADD_EVENT, title=understood.said.title) as session:
                event = edit.save(session, Scope.THIS).event
                event_id = event.id if event else ""
        except MozSpacesError as error:
            messages.error(self._host, error)
            return
        self.field.setText("")
        self.added.emit(event_id)
        self.field.setFocus()

    @Slot()
    def _ask_for_details(self) -> None:
        """Open the dialog with everything filled in; the line is empty as soon as the event is saved there."""
        dialog = self._dialogs.open(self._draft(self._understood()))
        dialog.accepted.connect(lambda: self.field.setText(""))
