"""The pages that a visitor sees, one after the other: who are you, is that you, and welcome."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy

from mozspaces_desktop.core.self_check_in import Standing, Visitor
from mozspaces_desktop.core.walk_ins import WalkIn
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.kiosk import kiosk_words as words
from mozspaces_desktop.gui.kiosk.kiosk_page import SIGN, KioskPage
from mozspaces_desktop.gui.kiosk.kiosk_speech import KioskSpeech

MOST_GUESTS = 9
"""Whoever brings more talks to the coordinator anyway."""
_FEWEST_LETTERS = 2
_PAUSE_MS = 300
"""How long the keys must rest before the program looks whom they name."""


class StartPage(KioskPage):
    """The first page: a field for a name, an address or a ticket."""

    looked_for = Signal(str)
    """What was typed, when the keys rest."""
    entered = Signal(str)
    """What was typed, to go on with."""

    def __init__(self, speech: KioskSpeech, event_title: str) -> None:
        super().__init__(speech)
        self.say(self.add_label("display"), words.WELCOME_TO, event=event_title)
        self.add_label("muted", words.WHO_ARE_YOU)
        self.field = self.add_field(words.YOUR_NAME)
        self.hint = self.add_label("muted")
        self.go_on = self.button(role="primary")
        self.column.addWidget(self.go_on)
        self.setFocusProxy(self.field)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.looked_for.emit(self.field.text()))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._enter)
        self.go_on.clicked.connect(self._enter)
        self._on_typed("")

    def show_visitor(self, visitor: Visitor) -> None:
        """Offer to go on as the visitor who was found; or as a new one, without saying who else is known."""
        if visitor.standing is Standing.UNKNOWN:
            self.say(self.hint, words.NOT_FOUND_YET)
            self.say(self.go_on, words.I_AM_NEW)
        elif visitor.standing is Standing.SEVERAL:
            self.say(self.go_on, words.CONTINUE)
        else:
            self.say(self.go_on, words.CONTINUE_AS, name=visitor.name)
        self.go_on.show()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.go_on.hide()
        self.say(self.hint, "")
        if len(text.strip()) < _FEWEST_LETTERS:
            self._pause.stop()
        else:
            self._pause.start()

    @Slot()
    def _enter(self) -> None:
        if len(self.field.text().strip()) >= _FEWEST_LETTERS:
            self.entered.emit(self.field.text())


class GuestsRow(QHBoxLayout):
    """How many guests a visitor brings: two buttons and the number between them."""

    def __init__(self, page: KioskPage) -> None:
        super().__init__()
        self.setSpacing(theme.current().spacing.m)
        self.chosen = 0
        text = QLabel()
        page.say(text, words.GUESTS)
        self.number = QLabel()
        self.number.setProperty("role", "headline")
        self.fewer, self.more = page.button(), page.button()
        for button, sign, said in ((self.fewer, "−", words.FEWER), (self.more, "+", words.MORE)):
            button.setText(sign)
            button.setProperty("role", SIGN)
            page.say(button, said)
        self.fewer.clicked.connect(lambda: self.show_number(self.chosen - 1))
        self.more.clicked.connect(lambda: self.show_number(self.chosen + 1))
        self.addStretch()
        for part in (text, self.fewer, self.number, self.more):
            self.addWidget(part)
        self.addStretch()
        page.column.addLayout(self)
        self.show_number(0)

    def show_number(self, guests: int) -> None:
        """Show that the visitor brings so many `guests`."""
        self.chosen = guests
        self.number.setText(str(guests))
        self.fewer.setEnabled(guests > 0)
        self.more.setEnabled(guests < MOST_GUESTS)


class ConfirmPage(KioskPage):
    """“Hello, Amina D.”: is that you?"""

    confirmed = Signal(object, int)
    """The visitor, and how many guests they bring."""
    left = Signal()

    def __init__(self, speech: KioskSpeech) -> None:
        super().__init__(speech)
        self._visitor = Visitor(Standing.UNKNOWN)
        self._hello = self.add_label("display")
        self.guests = GuestsRow(self)
        self.check_in, self.back = self.add_buttons(words.CHECK_IN, words.NOT_ME)
        self.setFocusProxy(self.check_in)
        self.check_in.clicked.connect(lambda: self.confirmed.emit(self._visitor, self.guests.chosen))
        self.back.clicked.connect(self.left)

    def show_visitor(self, visitor: Visitor) -> None:
        """Ask whether it is this visitor."""
        self._visitor = visitor
        self.say(self._hello, words.HELLO, name=visitor.name)

    def clear(self) -> None:
        """Forget the visitor."""
        super().clear()
        self._visitor = Visitor(Standing.UNKNOWN)
        self.say(self._hello, "")
        self.guests.show_number(0)


class AddressPage(KioskPage):
    """Several people have a name: the address tells which one it is."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, speech: KioskSpeech) -> None:
        super().__init__(speech)
        self.add_label("display", words.WHICH_ONE)
        self.add_label("muted", words.WHICH_ADDRESS)
        self.email = self.add_field(words.YOUR_EMAIL)
        self.problem = self.add_label("error")
        self.go_on, self.back = self.add_buttons(words.CONTINUE, words.BACK)
        self.setFocusProxy(self.email)
        self.email.textChanged.connect(lambda: self.say(self.problem, ""))
        self.email.returnPressed.connect(self._enter)
        self.go_on.clicked.connect(self._enter)
        self.back.clicked.connect(self.left)

    @Slot()
    def _enter(self) -> None:
        if self.email.text().strip():
            self.entered.emit(self.email.text())


class NewVisitorPage(KioskPage):
    """Somebody who is not known: a name is enough.

    What they may agree to are the `own_wording` of the space, in the language that it has, or the program's words.
    """

    submitted = Signal(object, int)
    """A `WalkIn`, and how many guests they bring."""
    left = Signal()

    def __init__(self, speech: KioskSpeech, space: str, own_wording: str = "") -> None:
        super().__init__(speech)
        self._agreement = own_wording.replace("{", "{{").replace("}", "}}") or words.AGREEMENT
        self._fields = {} if own_wording else {"space": space}
        self.add_label("display", words.NEW_HERE)
        self.name = self.add_field(words.YOUR_NAME)
        self.email = self.add_field(words.EMAIL_IF_YOU_LIKE)
        self.consent = QCheckBox()
        self.consent.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.consent.toggled.connect(self.touched)
        self.column.addWidget(self.consent)
        self.say(self.consent, words.KEEP_ME_POSTED)
        self.agreement = self.add_label("muted")
        self.say(self.agreement, self._agreement, **self._fields)
        self.problem = self.add_label("error")
        self.guests = GuestsRow(self)
        self.check_in, self.back = self.add_buttons(words.CHECK_IN, words.BACK)
        self.setFocusProxy(self.name)
        self.name.textChanged.connect(lambda: self.say(self.problem, ""))
        self.email.textChanged.connect(self._offer_posts)
        self.name.returnPressed.connect(self.email.setFocus)
        self.email.returnPressed.connect(self._submit)
        self.check_in.clicked.connect(self._submit)
        self.back.clicked.connect(self.left)
        self._offer_posts("")

    def open_for(self, typed: str) -> None:
        """Begin with what was typed as the name, or as the address if it is one."""
        is_address = "@" in typed
        self.name.setText("" if is_address else " ".join(typed.split()))
        self.email.setText(typed.strip() if is_address else "")

    def speak(self) -> None:
        """Say it in another language, and nothing more than before."""
        super().speak()
        self._offer_posts(self.email.text())

    def clear(self) -> None:
        """Forget what was said."""
        super().clear()
        self.consent.setChecked(False)
        self.guests.show_number(0)
        self.say(self.problem, "")

    @Slot(str)
    def _offer_posts(self, email: str) -> None:
        """Nobody can be kept posted without an address."""
        has_address = bool(email.strip())
        self.consent.setVisible(has_address)
        self.agreement.setVisible(has_address)
        if not has_address:
            self.consent.setChecked(False)

    @Slot()
    def _submit(self) -> None:
        if not self.name.text().strip():
            self.say(self.problem, words.NAME_FIRST)
            self.name.setFocus()
            return
        agreed = self._speech.say(self._agreement, **self._fields) if self.consent.isChecked() else ""
        self.submitted.emit(WalkIn(self.name.text(), self.email.text(), consent=agreed), self.guests.chosen)
