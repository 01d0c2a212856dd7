"""A short confirmation that goes by itself and offers to undo what was done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mozspaces_desktop.gui import theme

_SHOWN_MS = 7000


class Toast(QWidget):
    """A short confirmation over the lower edge of its parent; goes by itself unless the pointer rests on it."""

    action_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        spacing = theme.current().spacing
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._text.setProperty("role", "toast")
        self._action = QPushButton(autoDefault=True)
        self._action.setProperty("role", "toast")
        self._action.clicked.connect(self._on_action_clicked)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing.l, spacing.s, spacing.s, spacing.s)
        row.setSpacing(spacing.s)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        parent.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, *, action: str = "") -> None:
        """Show `text` for some seconds with the button `action` ("Undo"). A screen reader reads it out."""
        self._text.setWordWrap(False)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go some seconds after the pointer left."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark ground (light in the dark scheme), so that it stands out over anything."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colors.text)
        painter.drawRoundedRect(QRectF(self.rect()), look.spacing.radius_large, look.spacing.radius_large)
        painter.end()

    def _place(self) -> None:
        margin = theme.current().spacing.l
        available = self._host.width() - 2 * margin
        self._text.setWordWrap(self.sizeHint().width() > available)
        width = min(available, self.sizeHint().width())
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        x, y = (self._host.width() - width) // 2, self._host.height() - height - margin
        self.setGeometry(x, y, width, height)

    @Slot()
    def _on_action_clicked(self) -> None:
        self.hide()
        self.action_clicked.emit()
