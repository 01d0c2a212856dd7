"""The hand-over note of a week: a field that saves by itself, and who wrote it last."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QFontMetrics, QHideEvent
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import clock, handover, labels
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import HandoverNote, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import clean
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar import needs_wording as wording
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_handover_field import Ui_HandoverField

_PAUSE_MS = 2500
"""How long nothing was typed until the note is saved."""
_LINES = 5


class HandoverField(QWidget):
    """Shows and changes the note of one week. It saves when it is left, hidden, or nothing was typed for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._monday = date.min
        self._kept = ""
        """The note as the file has it."""
        self.ui = Ui_HandoverField()
        self.ui.setupUi(self)
        spacing = theme.current().spacing
        self.ui.field_layout.setSpacing(spacing.xs)
        self.ui.note.setFixedHeight(QFontMetrics(theme.current().type.body).lineSpacing() * _LINES + 2 * spacing.s)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.save)
        self.ui.note.textChanged.connect(self._on_text_changed)
        self.ui.note.left.connect(self.save)

    def use(self, context: Context) -> None:
        """Read and write the notes of the space of `context`."""
        self._context = context
        context.changes.anything_changed.connect(self.refresh)

    def look_at(self, monday: date) -> None:
        """Show the note of the week that begins on `monday`; the one that is shown stays while it cannot be saved."""
        if monday != self._monday and self.save():
            self._monday = monday
            heading = self.tr("Hand-over note, week {number}")
            self.ui.heading.setText(heading.format(number=monday.isocalendar().week))
            self.ui.heading.setToolTip(wording.days_text(monday))
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the file has; what is being typed stays."""
        if self._context is None or not self.isVisible():
            return
        with self._context.database.read() as session:
            note = handover.note_of(session, self._context.space_id, self._monday)
            space = row(session, Space, self._context.space_id)
            now = clock.now(session)
        text = note.text if note else ""
        if text != self._kept and self._typed() == self._kept:
            self._kept = text
            self.ui.note.setPlainText(text)
            self._timer.stop()
        self._kept = text
        self._sign(note, clock.local(now, space.tzid).date(), space.tzid)

    @Slot()
    def save(self) -> bool:
        """Write what was typed, if it is something new. False, with the reason shown, if that cannot be."""
        self._timer.stop()
        if self._context is None or self._typed() == self._kept:
            return True
        try:
            with self._context.database.begin(labels.WRITE_NOTE) as session:
                handover.write_note(session, self._context.space_id, self._monday, self._typed())
        except MozSpacesError as error:
            self.ui.signature.setText(messages.sentence(error))
            self.ui.signature.show()
            return False
        self._kept = self._typed()
        return True

    def _typed(self) -> str:
        return clean(self.ui.note.toPlainText()).rstrip()

    def _sign(self, note: HandoverNote | None, today: date, tzid: str) -> None:
        text = wording.signature(note.by, clock.local(note.written_at, tzid), today) if note else ""
        self.ui.signature.setText(text)
        self.ui.signature.setVisible(bool(text))

    @Slot()
    def _on_text_changed(self) -> None:
        if self._typed() != self._kept:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save before nobody sees it any more."""
        self.save()
        super().hideEvent(event)
