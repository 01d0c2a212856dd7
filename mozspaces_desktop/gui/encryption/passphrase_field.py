"""A field for a passphrase: hidden unless the eye is open, and it tells when Caps Lock seems to be on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mozspaces_desktop.gui import theme

_LONGEST = 1000
_HINTS = (
    Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhSensitiveData
)


class PassphraseField(QLineEdit):
    """Types what nobody else should read or remember: no word list learns it."""

    caps_lock_changed = Signal(bool)
    """Whether Caps Lock seems to be on, as the letters typed say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)
        self.setAcceptDrops(False)
        self.eye = QAction(self, checkable=True)
        self.eye.setShortcut("Ctrl+Shift+S")
        self.eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self.eye.toggled.connect(self._show)
        self._show(False)

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS if shown else _HINTS | Qt.InputMethodHint.ImhHiddenText)
        self.eye.setIcon(theme.icon("eye-off" if shown else "eye", "muted"))
        text = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self.eye.setText(text)
        self.eye.setToolTip(f"{text} ({self.eye.shortcut().toString()})")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and look at whether the case of a letter is the one that was asked for."""
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_changed.emit(False)  # it was pressed because of the hint
        elif letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_changed.emit(letter.isupper() is not shifted)
        super().keyPressEvent(event)
