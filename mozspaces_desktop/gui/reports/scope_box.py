"""A box with one thing to choose, which changes nothing while it is offered the same again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from mozspaces_desktop.gui import theme

_WIDEST = 7
"""In units of `xxl`; the list itself shows longer words."""


class ScopeBox(QComboBox):
    """Offers words with what they stand for; `name` says what is chosen here."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: Sequence[tuple[str, Any]] = ()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(16)

    def offer(self, choices: Sequence[tuple[str, Any]], chosen: object) -> None:
        """Offer `choices`; the one that stands for `chosen` is chosen, without telling anybody."""
        if choices != self._offered:
            self._offered = list(choices)
            self.clear()
            for text, _value in choices:
                self.addItem(text)
            self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 2 * theme.current().spacing.l)
        values = [value for _text, value in choices]
        self.setCurrentIndex(values.index(chosen) if chosen in values else -1)

    @property
    def chosen(self) -> Any:
        """What the word stands for that is chosen; None if none is."""
        place = self.currentIndex()
        return self._offered[place][1] if 0 <= place < len(self._offered) else None

    def sizeHint(self) -> QSize:
        """Return a size for all words, but not wider than a bar of several boxes can bear."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), theme.current().spacing.xxl * _WIDEST), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a layout that breaks its lines asks for it."""
        return self.sizeHint()
