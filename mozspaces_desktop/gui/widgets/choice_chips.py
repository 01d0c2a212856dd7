"""Words of which any number can be chosen, such as the focus areas that interest somebody."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ChoiceChips(QWidget):
    """A chip for each choice. The Tab key stops here once; arrows go from chip to chip, Space chooses one or not."""

    changed = Signal()
    """Somebody chose one, or not any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, spacing=theme.current().spacing.s)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer `choices`, words by key; none is chosen."""
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {key: self._chip(text) for key, text in choices.items()}
        chips = list(self._chips.values())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # whatever has none has no place in the order of the Tab key
        for before, after in pairwise([self, *chips]):
            self.setTabOrder(before, after)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for chip in chips[:1]:
            self._let_tab_stop_at(chip)

    def _chip(self, text: str) -> QPushButton:
        chip = QPushButton(text.replace("&", "&&"), self, autoDefault=False)
        chip.setCheckable(True)
        chip.setProperty("role", "choice")
        chip.installEventFilter(self)
        chip.clicked.connect(self.changed)
        self._flow.addWidget(chip)
        chip.show()  # now: the layout would show it only when it is its turn
        return chip

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of what is chosen, in the order of the chips."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def choose(self, keys: Collection[str]) -> None:
        """Let exactly `keys` be chosen."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def chip(self, key: str) -> QPushButton:
        """The chip of a choice."""
        return self._chips[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step with the arrow keys; the chip that had the focus last is where the Tab key comes back to."""
        if isinstance(watched, QPushButton) and event.type() == QEvent.Type.FocusIn:
            self._let_tab_stop_at(watched)
        step = _STEPS.get(Qt.Key(event.key()), 0) if isinstance(event, QKeyEvent) and _is_press(event) else 0
        if step and isinstance(watched, QPushButton):
            chips = list(self._chips.values())
            chips[(chips.index(watched) + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the chip where the Tab key stops."""
        for chip in self._chips.values():
            if chip.focusPolicy() is Qt.FocusPolicy.StrongFocus:
                chip.setFocus(event.reason())

    def _let_tab_stop_at(self, stop: QPushButton) -> None:
        for chip in self._chips.values():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)


def _is_press(event: QEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress
