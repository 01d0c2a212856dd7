"""A message within a screen that stays until it is closed: what is going on here, and what can be done."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import IconRole, Tone

Kind = Literal["info", "positive", "warning", "negative"]

_ICONS: dict[Kind, tuple[str, IconRole]] = {
    "info": ("info", "accent"),
    "positive": ("check-circle", "positive"),
    "warning": ("warning", "warning"),
    "negative": ("error", "negative"),
}


class Banner(QWidget):
    """A line of text on a soft ground, with an icon, perhaps an action, perhaps a way to close it.

    A `large` one can be read while standing.
    """

    action_clicked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True, large: bool = False) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        self._kind: Kind = "info"
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setProperty("role", "title" if large else "")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton(autoDefault=True)
        self._action.setProperty("role", "quiet")
        self._action.clicked.connect(self.action_clicked)
        self._close = QToolButton()
        self._close.setIcon(theme.icon("close", "muted"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self._on_close_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing.m, spacing.xs, spacing.s, spacing.xs)
        row.setSpacing(spacing.s)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._close.setVisible(closable)  # now that it has a parent: it would be a window of its own before
        self.setMinimumHeight(spacing.control + 2 * spacing.xs)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_message(self, text: str, kind: Kind = "info", *, action: str = "") -> None:
        """Show `text`; `action` is the text of a button beside it. A screen reader reads it out."""
        self._kind = kind
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self._draw_icon()
        self.show()
        self.update()  # the ground is of another colour now, also where no word changed
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again in the colours of the new scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the soft ground."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tone().soft)
        painter.drawRoundedRect(QRectF(self.rect()), look.spacing.radius, look.spacing.radius)
        painter.end()

    def _tone(self) -> Tone:
        tone: Tone = getattr(theme.current().colors, self._kind)
        return tone

    def _draw_icon(self) -> None:
        name, role = _ICONS[self._kind]
        self._icon.setPixmap(theme.pixmap(name, theme.current().spacing.icon, self, role))

    @Slot()
    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
