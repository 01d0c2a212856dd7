"""The line under the search that says what came of the last action, or what can be done next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin.desk import Outcome
from mozspaces_desktop.gui.widgets.banner import Banner


class AnswerLine(QStackedWidget):
    """A banner in colour and words with the way back, or a muted hint; always there, so that nothing jumps."""

    way_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome: Outcome | None = None
        """What is said at the moment; None while it is a hint."""
        margin = theme.current().spacing.m
        self._hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._hint.setProperty("role", "muted")
        self._hint.setContentsMargins(margin, 0, margin, 0)
        self._banner = Banner(closable=False, large=True)
        self._banner.action_clicked.connect(self.way_clicked)
        self.addWidget(self._hint)
        self.addWidget(self._banner)
        self.setMinimumHeight(self._banner.minimumHeight())

    def say(self, outcome: Outcome) -> None:
        """Say what came of an action, and offer the way back."""
        self.outcome = outcome
        self._banner.show_message(outcome.text, outcome.kind, action=outcome.ways[0].text if outcome.ways else "")
        self.setCurrentWidget(self._banner)

    def hint(self, text: str) -> None:
        """Say what can be done."""
        self.outcome = None
        self._hint.setText(text)
        self.setCurrentWidget(self._hint)
