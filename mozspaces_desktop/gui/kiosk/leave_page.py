"""The way out of the kiosk: a PIN, and patience for who does not know it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.kiosk_exit import Exit
from mozspaces_desktop.gui.kiosk import kiosk_words as words
from mozspaces_desktop.gui.kiosk.kiosk_page import KioskPage
from mozspaces_desktop.gui.kiosk.kiosk_speech import KioskSpeech
from mozspaces_desktop.gui.tasks import Tasks

T = TypeVar("T")


class LeavePage(KioskPage):
    """Asks for a PIN, which `attempt` looks at. Wrong ones take longer each time; the file remembers them.

    `patience` says how many seconds none is taken. Both are asked off the window's thread.
    """

    opened = Signal(object)
    """With the :class:`Exit`."""
    left = Signal()

    def __init__(self, speech: KioskSpeech, attempt: Callable[[str], Exit], patience: Callable[[], int]) -> None:
        super().__init__(speech)
        self._attempt = attempt
        self._patience = patience
        self._tasks = Tasks(self)
        self.add_label("headline", words.PIN_OF_COORDINATOR)
        self.add_label("muted", words.TYPE_PIN)
        self.pin = self.add_field(words.PIN)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = self.add_label("error")
        self.leave, self.back = self.add_buttons(words.LEAVE, words.BACK)
        self.setFocusProxy(self.pin)
        self._trying = False
        self._seconds = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(lambda: self._wait(self._seconds - 1))
        self.pin.returnPressed.connect(self._try)
        self.leave.clicked.connect(self._try)
        self.back.clicked.connect(self.left)

    @property
    def busy(self) -> bool:
        """Whether a PIN is being looked at."""
        return self._tasks.busy

    def stop(self) -> None:
        """Look at no PIN any more."""
        self._second.stop()
        self._tasks.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever was wrong before still waits, also if the program was started again meanwhile."""
        super().showEvent(event)
        self._ask(self._patience, self._wait)

    @Slot()
    def _try(self) -> None:
        pin = self.pin.text()
        if pin and not self._seconds and not self._trying:
            self._trying = True
            self.pin.setText("")
            self._ask(lambda: self._attempt(pin), self._on_answered)

    def _ask(self, question: Callable[[], T], answer: Callable[[T], None]) -> None:
        self._tasks.run(lambda _progress: question(), answer, self._on_error, title=None, parent=self)

    def _on_error(self, _error: MozSpacesError) -> None:
        """The world said no (the disk is full): what it said is not for visitors."""
        self._trying = False
        self.say(self.problem, words.NO_ANSWER)

    def _on_answered(self, said: Exit) -> None:
        self._trying = False
        if said.opens:
            self.opened.emit(said)
        else:
            self.say(self.problem, words.WRONG_PIN)
            self._wait(said.wait_s)

    def _wait(self, seconds: int) -> None:
        """Take no PIN for so many seconds, and say so."""
        waited, self._seconds = self._seconds > 0, seconds
        for part in (self.pin, self.leave):
            part.setEnabled(seconds == 0)
        if seconds:
            self.say(self.problem, words.WAIT, seconds=seconds)
            self._second.start()
        elif waited:
            self._second.stop()
            self.say(self.problem, "")
            self.pin.setFocus()
