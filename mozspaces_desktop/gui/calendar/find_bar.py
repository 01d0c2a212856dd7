"""Finds events by words and leads to them, and filters what the calendar shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mozspaces_desktop.core.event_search import EventTexts, FoundEvents, event_texts, found_events, searched_words
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar.filter_button import FilterButton
from mozspaces_desktop.gui.calendar.found_list import FoundList
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress

_LONGEST = 200
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class FindField(QLineEdit):
    """A line edit that hands on the keys which mean something to the list under it."""

    confirmed = Signal()
    moved = Signal(int)
    """Arrow and page keys: by how many rows."""
    left = Signal()
    """Escape in the empty field."""
    focus_changed = Signal(bool)

    def event(self, event: QEvent) -> bool:
        """Keep the arrow and page keys from leafing through the calendar."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the keys of the list on, and type the others."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif key in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list is there while the field has the keyboard."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes with it."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


class FindBar(QWidget):
    """The search field and the filter button. A search runs beside the window; of several the last one counts."""

    event_chosen = Signal(str)
    """With the key of an event that was found."""
    left = Signal()
    """The keyboard is to go back to the calendar."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        # Whether a search is under way, and whether events have changed since it began.
        self._searching = self._stale = False
        self._texts: EventTexts | None = None
        """What is searched, read when the field gets the keyboard; None when it may be out of date."""
        self._found_for: str | None = None
        """What was typed when the list was made; None when that may be out of date."""
        self.field = FindField(maxLength=_LONGEST, placeholderText=self.tr("Find events"), clearButtonEnabled=True)
        self.field.setAccessibleName(self.tr("Find events"))
        self.field.setToolTip(self.tr("Words of the title, the host or the notes (Ctrl+F)"))
        self.field.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._look)
        self.field.moved.connect(self._on_moved)
        self.field.left.connect(self.left)
        self.field.focus_changed.connect(self._on_focus_changed)
        self.filter_button = FilterButton(context)
        self.found = FoundList(host)
        self.found.chosen.connect(self._on_chosen)
        self.field.confirmed.connect(self._on_confirmed)
        context.changes.events_changed.connect(self._on_events_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().spacing.s)
        row.addWidget(self.field, 1)
        row.addWidget(self.filter_button)

    @Slot()
    def start(self) -> None:
        """Let the person type."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def _look(self) -> None:
        """Search for what is in the field, unless that is known, or a search is under way: its end looks again."""
        typed = self.field.text()
        if not searched_words(typed):
            self.found.hide()
        elif typed == self._found_for:
            self.found.show()
            self.found.raise_()
        if not self._searching and (self._texts is None or typed != self._found_for):
            self._searching, self._stale = True, False
            database, space_id, known = self._context.database, self._context.space_id, self._texts

            def search(_progress: Progress) -> tuple[EventTexts, FoundEvents]:
                with database.read() as session:
                    texts = known or event_texts(session, space_id)
                    return texts, found_events(session, space_id, typed, texts=texts)

            tasks = self._context.tasks
            tasks.run(search, lambda answer: self._show(*answer, typed), title=None, parent=self, on_finished=self._end)

    def _show(self, texts: EventTexts, found: FoundEvents, typed: str) -> None:
        self._texts = None if self._stale else texts
        if self._stale or typed != self.field.text():
            self._look()
            return
        self._found_for = typed
        if self.field.hasFocus() and searched_words(typed):
            self.found.show_found(found, searched_words(typed), self._place())

    def _end(self) -> None:
        self._searching = False

    def _place(self) -> QRect:
        return QRect(self.field.mapTo(self._host, QPoint(0, 0)), self.field.size())

    @Slot(int)
    def _on_moved(self, rows: int) -> None:
        if self.found.isHidden():
            self._look()
        else:
            self.found.step(rows)

    @Slot()
    def _on_confirmed(self) -> None:
        if self._found_for == self.field.text():
            self.found.choose_current()

    @Slot(str)
    def _on_chosen(self, event_id: str) -> None:
        self.found.hide()
        self.event_chosen.emit(event_id)

    @Slot(bool)
    def _on_focus_changed(self, has_focus: bool) -> None:
        if has_focus:
            self._look()
        else:
            self.found.hide()

    @Slot()
    def _on_events_changed(self) -> None:
        self._texts, self._found_for, self._stale = None, None, True
