"""The kiosk: the whole screen for one visitor after the other. It forgets each of them, and shows nobody to another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mozspaces_desktop.core.capacity import RoomFullError
from mozspaces_desktop.core.errors import FileError, MozSpacesError, RefusedError
from mozspaces_desktop.core.self_check_in import Standing, Visitor
from mozspaces_desktop.core.walk_ins import WalkIn
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.kiosk import kiosk_words as words
from mozspaces_desktop.gui.kiosk.kiosk_door import KioskDoor
from mozspaces_desktop.gui.kiosk.kiosk_look import kiosk_stylesheet
from mozspaces_desktop.gui.kiosk.kiosk_page import KioskPage
from mozspaces_desktop.gui.kiosk.kiosk_pages import AddressPage, ConfirmPage, NewVisitorPage, StartPage
from mozspaces_desktop.gui.kiosk.kiosk_speech import LANGUAGES, KioskSpeech
from mozspaces_desktop.gui.kiosk.leave_page import LeavePage
from mozspaces_desktop.gui.kiosk.message_page import MessageKind, MessagePage
from mozspaces_desktop.gui.scanner import Scanner

IDLE_MS = 25_000
"""Whoever left without a word is forgotten after this time."""
WELCOME_MS = 4_000
"""How long a visitor reads what came of it."""


class KioskWindow(QWidget):
    """Pages for visitors of the event behind `door`; who knows a PIN that leads out may leave.

    `kept` is the kiosk's own, hashed: see :mod:`~mozspaces_desktop.core.kiosk_exit`.
    """

    left = Signal(object)
    """With the :class:`Exit` of whoever knew it."""

    def __init__(self, door: KioskDoor, kept: str, language: str) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._door = door
        self._language = language
        self._speech = KioskSpeech(language)
        self._may_close = False
        self._name = ""
        self._page: KioskPage
        self.setWindowTitle(door.title)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.start = StartPage(self._speech, door.title)
        self.confirm = ConfirmPage(self._speech)
        self.address = AddressPage(self._speech)
        self.new_visitor = NewVisitorPage(self._speech, door.space, door.consent_wording)
        self.message = MessagePage(self._speech)
        self.leave = LeavePage(self._speech, lambda pin: door.try_to_leave(pin, kept), door.wait_to_leave)
        self.pages = QStackedWidget()
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.begin_again)
        self._lay_out()
        self._connect()
        self._scanner = Scanner(self._code_in, self)
        self._scanner.scanned.connect(self._or_refuse(self._on_scanned))
        self.begin_again()

    def _lay_out(self) -> None:
        self.setStyleSheet(kiosk_stylesheet(theme.current()))
        spacing = theme.current().spacing
        for page in self._all():
            self.pages.addWidget(page)
        self.languages = QButtonGroup(self)
        foot = QHBoxLayout()
        foot.setSpacing(spacing.m)
        for code, name in LANGUAGES.items():
            button = QPushButton(name, autoDefault=True)
            button.setCheckable(True)
            button.setProperty("role", "choice")
            button.setProperty("language", code)
            self.languages.addButton(button)
            foot.addWidget(button)
        self.leave_button = self.start.button(words.LEAVE, role="quiet")
        foot.addStretch()
        foot.addWidget(self.leave_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.start.looked_for.connect(self._or_refuse(self._look_for))
        self.start.entered.connect(self._or_refuse(self._take_name))
        self.address.entered.connect(self._or_refuse(self._take_address))
        self.confirm.confirmed.connect(self._or_refuse(self._let_in))
        self.new_visitor.submitted.connect(self._or_refuse(self._let_in_new))
        self.leave.opened.connect(self.left)
        self.leave_button.clicked.connect(lambda: self._go_to(self.leave))
        self.languages.buttonClicked.connect(self._on_language_clicked)
        for page in self._all():
            page.touched.connect(self._on_touched)
        for page in (self.confirm, self.address, self.new_visitor, self.message, self.leave):
            page.left.connect(self.begin_again)

    def _all(self) -> tuple[KioskPage, ...]:
        return self.start, self.confirm, self.address, self.new_visitor, self.message, self.leave

    # --- from page to page -----------------------------------------------------------------------------------

    @Slot()
    def begin_again(self) -> None:
        """Forget the visitor, and wait for the next one in the language of the space."""
        self._name = ""
        for page in self._all():
            page.clear()
        self._speak(self._language)
        self._go_to(self.start)
        self._idle.stop()

    def _go_to(self, page: KioskPage, *, stay_ms: int = IDLE_MS) -> None:
        self._page = page
        self.pages.setCurrentWidget(page)
        page.setFocus()
        self._idle.start(stay_ms)

    @Slot()
    def _on_touched(self) -> None:
        self._idle.start(IDLE_MS)

    def _or_refuse(self, step: Callable[..., None]) -> Callable[..., None]:
        """`step`, after which the visitor is sent to the coordinator if the world said no."""

        def tried(*said: object) -> None:
            try:
                step(*said)
            except MozSpacesError as error:
                text = words.ROOM_FULL if isinstance(error, RoomFullError) else words.NOT_POSSIBLE
                self._say("warning", words.ASK_COORDINATOR, text)

        return tried

    def _look_for(self, typed: str) -> None:
        self.start.show_visitor(self._door.visitor(typed))

    def _take_name(self, typed: str) -> None:
        self._name = typed
        code = self._door.code_in(typed)
        if code:
            self._on_scanned(code)
        else:
            self._meet(self._door.visitor(typed))

    def _take_address(self, email: str) -> None:
        visitor = self._door.visitor(self._name, email=email)
        if visitor.standing in (Standing.UNKNOWN, Standing.SEVERAL):
            self.address.say(self.address.problem, words.NOT_THAT_ADDRESS)
        else:
            self._meet(visitor)

    def _meet(self, visitor: Visitor) -> None:
        if visitor.standing is Standing.IN:
            self._say("positive", words.IN_ALREADY, words.NOTHING_TO_DO, name=visitor.name)
        elif visitor.standing is Standing.KNOWN:
            self.confirm.show_visitor(visitor)
            self._go_to(self.confirm)
        elif visitor.standing is Standing.SEVERAL:
            self._go_to(self.address)
        else:
            self.new_visitor.open_for(self._name)
            self._go_to(self.new_visitor)

    def _code_in(self, text: str) -> str:
        """What is scanned counts on every page but that of the PIN, which some type as fast as a scanner.

        In a file that cannot be read nobody is found: whatever was typed stays, and is refused with a word.
        """
        try:
            return "" if self._page is self.leave else self._door.code_in(text)
        except FileError:
            return ""

    @Slot(str)
    def _on_scanned(self, code: str) -> None:
        try:
            visitor = self._door.holder(code)
        except RefusedError:
            self._say("warning", words.ASK_COORDINATOR, words.WRONG_TICKET)
        else:
            self._meet(visitor)

    # --- letting in ------------------------------------------------------------------------------------------

    def _let_in(self, visitor: Visitor, guests: int) -> None:
        self._welcome(visitor.name, self._door.let_in(visitor, guests))

    def _let_in_new(self, said: WalkIn, guests: int) -> None:
        """Somebody who corrected their name on the way may be known after all."""
        known = self._door.visitor(said.name)
        if said.name != self._name and known.standing is not Standing.UNKNOWN and not said.email.strip():
            self._name = said.name
            self._meet(known)
            return
        visitor = self._door.let_in_new(said, guests)
        self._welcome(visitor.name, visitor.standing is Standing.KNOWN)

    def _welcome(self, name: str, came: bool) -> None:
        if came:
            self._say("positive", words.WELCOME, words.YOU_ARE_IN, name=name)
        else:
            self._say("positive", words.IN_ALREADY, words.NOTHING_TO_DO, name=name)

    def _say(self, kind: MessageKind, title: str, text: str, **values: object) -> None:
        self.message.show_message(kind, title, text, **values)
        self._go_to(self.message, stay_ms=WELCOME_MS)

    # --- languages, and the way out --------------------------------------------------------------------------

    @Slot(QPushButton)
    def _on_language_clicked(self, button: QPushButton) -> None:
        self._speak(button.property("language"))
        self._on_touched()
        self._page.setFocus()

    def _speak(self, language: str) -> None:
        self._speech.speak(language)
        for page in self._all():
            page.speak()
        for button in self.languages.buttons():
            button.setChecked(button.property("language") == self._speech.language)

    def shut(self) -> None:
        """Close for good."""
        self._scanner.listen(False)
        self.leave.stop()
        self._may_close = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the start."""
        if event.key() == Qt.Key.Key_Escape:
            self.begin_again()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Come back at once when a window manager makes this small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            QTimer.singleShot(0, self, self.showFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open, whatever keys or window managers say, until the PIN was typed."""
        event.setAccepted(self._may_close)
