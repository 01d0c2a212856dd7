"""Asks whether somebody who walks in is one of the people who are in the file already: "Is this Amina Diallo?"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin import wording

_LONGEST_NAME = 40
"""Characters of a name that are shown: a row of its own for each person is wide enough for these."""


class SimilarQuestion(QWidget):
    """Enter or Y: it is them. N: it is somebody new. Esc: back. Of several people the arrow keys choose one."""

    answered = Signal(str)
    """With the id of the person it is; empty for somebody new."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        self._people: Sequence[Found] = ()
        self.candidates: list[QRadioButton] = []
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setProperty("role", "title")
        self._list = QVBoxLayout()
        self._list.setSpacing(spacing.xs)
        self.yes_button = QPushButton(autoDefault=False)
        self.yes_button.setProperty("role", "primary")
        self.yes_button.setToolTip(self.tr("It is them (Enter or Y)"))
        self.no_button = QPushButton(self.tr("Add a new person"), autoDefault=False)
        self.no_button.setToolTip(self.tr("It is somebody else: add them (N)"))
        self.back_button = QPushButton(self.tr("Back"), autoDefault=False)
        self.back_button.setToolTip(self.tr("Back to what was typed (Esc)"))
        self.yes_button.clicked.connect(self._on_yes_clicked)
        self.no_button.clicked.connect(lambda: self.answered.emit(""))
        self.back_button.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.s)
        for button in (self.yes_button, self.no_button, self.back_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.s)
        layout.addWidget(self.title)
        layout.addLayout(self._list)
        layout.addLayout(buttons)

    def ask(self, people: Sequence[Found], *, tzid: str) -> None:
        """Ask whether it is one of `people`, of whom there is at least one; `tzid` is the zone of the event."""
        self._people = people
        self._clear()
        alone = len(people) == 1
        self.title.setText(
            wording.is_this(_name(people[0]), _times(people[0])) if alone else self.tr("Is this one of them?")
        )
        for number, found in enumerate(people):
            if not alone:
                self._add_candidate(found, chosen=number == 0)
            details = QLabel(_details(found, tzid), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            details.setProperty("role", "muted")
            details.setContentsMargins(0 if alone else theme.current().spacing.xl, 0, 0, 0)
            self._list.addWidget(details)
        self._name_yes()
        self.setAccessibleName(self.title.text())
        self._list.activate()  # the arrow keys go by where the candidates are
        (self.yes_button if alone else self.candidates[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.candidates = []
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_candidate(self, found: Found, *, chosen: bool) -> None:
        times = "" if found.discreet else f" · {wording.times_here(found.earlier)}"
        candidate = QRadioButton(f"{_name(found)}{times}".replace("&", "&&"))
        candidate.setChecked(chosen)
        candidate.toggled.connect(self._name_yes)
        self.candidates.append(candidate)
        self._list.addWidget(candidate)
        candidate.show()  # now, so that the arrow keys find it

    def _chosen(self) -> Found:
        checked = [number for number, candidate in enumerate(self.candidates) if candidate.isChecked()]
        return self._people[checked[0] if checked else 0]

    @Slot()
    def _name_yes(self) -> None:
        found = self._chosen()
        text = self.tr("Check in {name}") if found.check_in_id is None else self.tr("It is {name}")
        self.yes_button.setText(text.format(name=_name(found)).replace("&", "&&"))

    @Slot()
    def _on_yes_clicked(self) -> None:
        self.answered.emit(self._chosen().person_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the answer by one key; one that is held down was meant for what came before."""
        if event.isAutoRepeat():
            return
        letter = event.text().upper()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = next((one for one in (self.no_button, self.back_button) if one.hasFocus()), self.yes_button)
            pressed.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif letter and letter == self.tr("Y", "the key for yes"):
            self.yes_button.click()
        elif letter and letter == self.tr("N", "the key for no"):
            self.no_button.click()
        else:
            super().keyPressEvent(event)


def _name(found: Found) -> str:
    name = found.name if len(found.name) <= _LONGEST_NAME else found.name[:_LONGEST_NAME] + "…"
    return wording.quoted_name(name)


def _times(found: Found) -> int:
    """How often they came before, as far as that may be told."""
    return 0 if found.discreet else found.earlier


def _details(found: Found, tzid: str) -> str:
    signed_up = wording.registered(found.seats) if found.registered else ""
    parts = (wording.details(found, tzid), signed_up, wording.presence(found, tzid))
    return " · ".join(part for part in parts if part)
