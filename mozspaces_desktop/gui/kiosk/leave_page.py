"""The way out of the kiosk: a PIN, and patience for who does not know it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from mozspaces_desktop.core import kiosk_pin
from mozspaces_desktop.gui.kiosk import kiosk_words as words
from mozspaces_desktop.gui.kiosk.kiosk_page import KioskPage
from mozspaces_desktop.gui.kiosk.kiosk_speech import KioskSpeech


class LeavePage(KioskPage):
    """Asks for the PIN whose hash is `kept`. Wrong ones take longer each time; how many there were is not forgotten."""

    opened = Signal()
    left = Signal()

    def __init__(self, speech: KioskSpeech, kept: str) -> None:
        super().__init__(speech)
        self._kept = kept
        self._wrong = 0
        self.add_label("headline", words.PIN_OF_COORDINATOR)
        self.add_label("muted", words.TYPE_PIN)
        self.pin = self.add_field(words.PIN)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = self.add_label("error")
        self.leave, self.back = self.add_buttons(words.LEAVE, words.BACK)
        self.setFocusProxy(self.pin)
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._let_try)
        self.pin.returnPressed.connect(self._try)
        self.leave.clicked.connect(self._try)
        self.back.clicked.connect(self.left)

    @Slot()
    def _try(self) -> None:
        pin = self.pin.text()
        if not pin or self._wait.isActive():
            return
        self.pin.setText("")
        if kiosk_pin.opens(pin, self._kept):
            self.opened.emit()
            return
        self._wrong += 1
        seconds = kiosk_pin.seconds_to_wait(self._wrong)
        if seconds:
            self.say(self.problem, words.WAIT, seconds=seconds)
            self._set_enabled(False)
            self._wait.start(seconds * 1000)
        else:
            self.say(self.problem, words.WRONG_PIN)

    @Slot()
    def _let_try(self) -> None:
        self.say(self.problem, "")
        self._set_enabled(True)
        self.pin.setFocus()

    def _set_enabled(self, enabled: bool) -> None:
        self.pin.setEnabled(enabled)
        self.leave.setEnabled(enabled)
