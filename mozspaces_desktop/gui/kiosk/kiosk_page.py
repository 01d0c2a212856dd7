"""What the pages of the kiosk have in common: large parts in one column, in the language of whoever stands there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.kiosk.kiosk_speech import KioskSpeech

_LONGEST = 200
_WIDEST = 24
"""How wide the column is on a large screen, in the largest distance of the look."""
SIGN = "round"
"""The role of a button that shows a sign instead of words."""
Speaking = QLabel | QAbstractButton | QLineEdit


class KioskPage(QWidget):
    """One page; `column` is where its parts are."""

    touched = Signal()
    """Somebody is here: a key in a field, or a button."""

    def __init__(self, speech: KioskSpeech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._said: dict[Speaking, tuple[str, dict[str, object]]] = {}
        spacing = theme.current().spacing
        parts = QWidget()
        parts.setMaximumWidth(_WIDEST * spacing.xxl)
        self.column = QVBoxLayout()
        self.column.setSpacing(spacing.m)
        middle = QVBoxLayout(parts)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(2)
        middle.addLayout(self.column)
        middle.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(parts, 100)
        row.addStretch(1)

    def say(self, part: Speaking, text: str, **values: object) -> None:
        """Let `part` say one of the kiosk's texts, in whatever language is chosen from now on; "" is nothing."""
        self._said[part] = text, values
        self._tell(part)

    def speak(self) -> None:
        """The language changed."""
        for part in self._said:
            self._tell(part)

    def clear(self) -> None:
        """Forget what was typed here, beyond undo."""
        for field in self.findChildren(QLineEdit):
            field.setText("")

    def _tell(self, part: Speaking) -> None:
        text, values = self._said[part]
        said = self._speech.say(text, **values) if text else ""
        if isinstance(part, QLineEdit):
            part.setPlaceholderText(said)
            part.setAccessibleName(said)
        elif part.property("role") == SIGN:
            part.setAccessibleName(said)
        else:
            part.setText(said.replace("&", "&&") if isinstance(part, QAbstractButton) else said)
        if isinstance(part, QLabel):
            part.setVisible(bool(said))

    def add_label(self, role: str, text: str = "") -> QLabel:
        """Add words in the middle."""
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignHCenter)
        label.setProperty("role", role)
        self.column.addWidget(label)
        self.say(label, text)
        return label

    def add_field(self, text: str) -> QLineEdit:
        """Add a field that says in itself what belongs there. It has no menu and takes nothing that is dragged."""
        field = QLineEdit(maxLength=_LONGEST)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        field.setAcceptDrops(False)
        field.textEdited.connect(self.touched)
        self.column.addWidget(field)
        self.say(field, text)
        return field

    def add_buttons(self, go_on: str, back: str) -> tuple[QPushButton, QPushButton]:
        """Add the button that goes on and, before it, the one that does not."""
        buttons = self.button(go_on, role="primary"), self.button(back)
        row = QHBoxLayout()
        row.setSpacing(theme.current().spacing.m)
        row.addWidget(buttons[1], 1)
        row.addWidget(buttons[0], 2)
        self.column.addLayout(row)
        return buttons

    def button(self, text: str = "", *, role: str = "") -> QPushButton:
        """A button to be put somewhere."""
        button = QPushButton(autoDefault=True)
        button.setProperty("role", role)
        button.clicked.connect(self.touched)
        if text:
            self.say(button, text)
        return button

    def add_icon(self) -> QLabel:
        """Add a place for a large icon."""
        icon = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        icon.setMinimumSize(QSize(0, 2 * theme.current().spacing.xxl))
        self.column.addWidget(icon)
        return icon
