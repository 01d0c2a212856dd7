"""How a figure changed: an arrow up or down, which is green or red only where one is better, and words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import IconRole


@dataclass(frozen=True)
class Change:
    """What a figure was before, in words such as "+12 against June 2014"; `difference` gives the arrow."""

    text: str
    difference: float
    more_is_better: bool = True


class ChangeLine(QWidget):
    """Shows a `Change` in small letters. Takes no clicks: whatever it stands on does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change: Change | None = None
        self._arrow = QLabel()
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._text.setProperty("role", "caption")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().spacing.xs)
        row.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """Return the words."""
        return self._text.text()

    def show_change(self, change: Change | None) -> None:
        """Show `change`, or nothing where there is nothing to compare with."""
        self._change = change
        self.setVisible(change is not None)
        if change is not None:
            self._text.setText(change.text)
            self._arrow.setVisible(bool(change.difference))
            self._draw_arrow()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrow again in the colours of the new scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_arrow()

    def _draw_arrow(self) -> None:
        if self._change is None or not self._change.difference:
            return
        rises = self._change.difference > 0
        role: IconRole = "muted"
        if self._change.more_is_better:
            role = "positive" if rises else "negative"
        size = theme.current().spacing.icon_small
        self._arrow.setPixmap(theme.pixmap("arrow-up" if rises else "arrow-down", size, self, role))
