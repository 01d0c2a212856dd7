"""Two entries that look like one person: why, what is known of each, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mozspaces_desktop.core.duplicates import Likely
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people.comparison import Comparison
from mozspaces_desktop.gui.people.people_actions import PeopleActions
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds


class PairPane(QWidget):
    """M merges, D tells them apart, S swaps which one stays; the list goes on to the next pair by itself."""

    def __init__(
        self, context: Context, deeds: PersonDeeds, actions: PeopleActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._heading = QLabel(self.tr("Is this one person?"))
        self._heading.setProperty("role", "headline")
        self._reasons = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.comparison = Comparison(context)
        self.merge_button = QPushButton(self.tr("Merge (M)"), autoDefault=True)
        self.merge_button.setProperty("role", "primary")
        self.different_button = QPushButton(self.tr("Different people (D)"), autoDefault=True)
        self._put_together()
        self.merge_button.clicked.connect(actions.unite.trigger)
        self.different_button.clicked.connect(actions.differ.trigger)
        actions.unite.triggered.connect(self._on_merge_triggered)
        actions.differ.triggered.connect(self._on_different_triggered)
        actions.swap.triggered.connect(self.comparison.swap)

    def show_pair(self, pair: Likely) -> None:
        """Show a pair; the entry that is in the file for longer stays. Raises :class:`RefusedError` without one."""
        self.comparison.show_pair(pair.person.id, pair.other.id)
        self._reasons.setText("\n".join(f"• {messages.sentence(reason)}" for reason in pair.reasons))

    def _put_together(self) -> None:
        spacing = theme.current().spacing
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.s)
        buttons.addWidget(self.merge_button)
        buttons.addWidget(self.different_button)
        buttons.addStretch()
        inner = QWidget()
        inner.setProperty("role", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(spacing.xl, spacing.l, spacing.xl, spacing.xl)
        column.setSpacing(spacing.l)
        for widget in (self._heading, self._reasons, self.comparison):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(self._heading.text())
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    @Slot()
    def _on_merge_triggered(self) -> None:
        self._deeds.merge(self.comparison.kept, self.comparison.merged)

    @Slot()
    def _on_different_triggered(self) -> None:
        self._deeds.say_different(self.comparison.kept, self.comparison.merged)
