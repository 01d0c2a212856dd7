"""The screen between two people: it shows who may come in, takes a PIN, and nothing of the data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.core import members
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.members import SignIn
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.access.member_list import MemberList
from mozspaces_desktop.gui.access.pin_field import PinField
from mozspaces_desktop.gui.scanner import Scanner
from mozspaces_desktop.gui.tasks import Tasks

T = TypeVar("T")
_MINUTE = 60
_WIDEST = 13
"""How wide the card is, in the largest distance of the look."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class LockScreen(QWidget):
    """A window that asks the members of `database` for their PIN; the program's other windows are not on the screen."""

    came_in = Signal(object)
    """With the :class:`Access` of whoever knew their PIN."""
    left = Signal()
    """Somebody closes the program."""

    def __init__(self, database: Database, *, last: str = "") -> None:
        super().__init__()
        self._database = database
        self._tasks = Tasks(self)
        """Its own: what runs on behind the lock keeps nobody waiting."""
        self._seconds = 0
        self._trying = False
        self._may_close = False
        self.setWindowTitle("MozSpaces Desktop")
        self.setWindowIcon(theme.icon("mozspaces"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.list = MemberList()
        self.pin = PinField(self.tr("PIN"))
        self.problem = self._label("error")
        self.enter = QPushButton(self.tr("Come in"), autoDefault=True)
        self.enter.setProperty("role", "primary")
        self.quit = QPushButton(self.tr("Quit"), autoDefault=True)
        self.quit.setProperty("role", "quiet")
        self._lay_out()
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._on_second)
        self._scanner = Scanner(lambda code: code, self)  # nobody listens: a ticket of digits is no wrong PIN either
        self._connect()
        self._show_members(last)

    # --- set up ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        spacing = theme.current().spacing
        icon = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        icon.setPixmap(theme.pixmap("lock", spacing.xxl, self, "accent"))
        title = self._label("headline", self.tr("Who is there?"))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.list.setProperty("role", "bare")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the PIN has it: arrows choose from there
        self.list.setAccessibleName(title.text())
        self.pin.setProperty("role", "search")
        self.problem.hide()
        self.problem.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.pin)
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(_WIDEST * spacing.xxl)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        inner.setSpacing(spacing.m)
        for part in (icon, title, self.list, self.pin, self.problem, self.enter, self.quit):
            inner.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def _label(self, role: str, text: str = "") -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_chosen)
        self.list.itemDoubleClicked.connect(self._try)
        self.list.clicked.connect(self.setFocus)
        self.pin.textEdited.connect(self._on_typed)
        self.enter.clicked.connect(self._try)
        self.quit.clicked.connect(self.close)

    def _show_members(self, last: str) -> None:
        try:
            with self._database.read() as session:
                self.list.show_members(members.members(session), selected=last)
        except MozSpacesError as error:
            self._complain(messages.sentence(error))
        self._on_chosen()

    # --- choosing and trying ---------------------------------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        """Another member: a PIN that was begun is not theirs."""
        self.pin.clear()
        self._wait(0)
        needed, member_id = self.list.has_pin, self.list.member_id
        self.pin.setPlaceholderText(self.tr("PIN") if needed else self.tr("No PIN is needed"))
        self.setFocus()
        if needed:
            self._ask(lambda: members.seconds_to_wait(self._database, member_id), self._wait)

    @Slot()
    def _on_typed(self) -> None:
        self._complain("")

    @Slot()
    def _try(self) -> None:
        pin, member_id = self.pin.text(), self.list.member_id
        if self._seconds or self._trying or not member_id or (self.list.has_pin and not pin):
            self.setFocus()
            return
        self._trying = True
        self.pin.clear()
        self._ask(lambda: members.sign_in(self._database, member_id, pin), self._on_answered)

    def _ask(self, question: Callable[[], T], answer: Callable[[T], None]) -> None:
        """Ask the file off the window's thread; an answer about somebody who is not selected any more is nobody's."""
        asked = self.list.member_id

        def tell(said: T) -> None:
            self._trying = False
            if self.list.member_id == asked:
                answer(said)

        self._tasks.run(lambda _progress: question(), tell, self._on_error, title=None, parent=self)

    def _on_error(self, error: MozSpacesError) -> None:
        self._trying = False
        self._complain(messages.sentence(error))

    def _on_answered(self, said: SignIn) -> None:
        if said.access is not None:
            self.came_in.emit(said.access)
            return
        self._complain(self.tr("That is not the PIN."))
        self._wait(said.wait_s)

    # --- patience --------------------------------------------------------------------------------------------

    def _wait(self, seconds: int) -> None:
        """Take no PIN for so many seconds, and say so."""
        self._seconds = seconds
        self.pin.setReadOnly(seconds > 0 or not self.list.has_pin)
        self.enter.setEnabled(not seconds)
        if seconds:
            self._countdown.start()
            self._complain(
                self.tr("That was not the PIN. Wait {time} before you try again.").format(time=_time(seconds))
            )
        elif self._countdown.isActive():
            self._countdown.stop()
            self._complain("")

    @Slot()
    def _on_second(self) -> None:
        self._wait(self._seconds - 1)

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    # --- the window itself -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a member, Enter comes in, and Esc takes back what was typed."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._try()
        elif key == Qt.Key.Key_Escape:
            self.pin.clear()
        else:
            super().keyPressEvent(event)

    def shut(self) -> None:
        """Close for good: somebody came in."""
        self._scanner.listen(False)
        self._tasks.shut_down()
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes this closes the program."""
        event.accept()
        if not self._may_close:
            self.left.emit()


def _time(seconds: int) -> str:
    """Seconds as on a stopwatch, minutes only if there are any: ``8 s``, ``4:05 min``."""
    return f"{seconds} s" if seconds < _MINUTE else f"{seconds // _MINUTE}:{seconds % _MINUTE:02} min"
