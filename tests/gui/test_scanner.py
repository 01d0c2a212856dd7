"""Bursts of keys are codes wherever the focus is; typing, however fast, stays what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui.scanner import FEWEST, GAP_MS, Scanner

CODE = "AB-1234_x:/.=?&%+#"
Key = Qt.Key


def target() -> QWidget:
    """Where a key goes."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    return widget


class Window(QMainWindow):
    """One widget that has the focus, an action with a key of one letter, and a scanner whose time the test sets."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.time = 1000
        self.inside, self.other = inside, QLineEdit()
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(inside)
        column.addWidget(self.other)
        self.setCentralWidget(page)
        self.quick = QAction("Quick", self)
        self.quick.setShortcut("A")
        self.quicks: list[str] = []
        self.quick.triggered.connect(lambda: self.quicks.append("quick"))
        self.addAction(self.quick)
        self.known = {CODE, "ABCD-1", "Käthe-7"}
        self.asked: list[str] = []
        self.scanned: list[str] = []
        self.scanner = Scanner(self._code_in, self, clock=lambda: self.time)
        self.scanner.scanned.connect(self.scanned.append)

    def _code_in(self, text: str) -> str:
        self.asked.append(text)
        return text if text in self.known else ""

    def type(self, text: str, *, gap: int = 5) -> None:
        """Type `text` with `gap` milliseconds between the keys."""
        for letter in text:
            self.time += gap
            if letter.isascii():
                QTest.keyClick(target(), ord(letter))
            else:
                composed = QInputMethodEvent()
                composed.setCommitString(letter)
                QApplication.sendEvent(target(), composed)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, gap: int = 5) -> None:
        self.time += gap
        QTest.keyClick(target(), key, modifiers)

    def scan(self, code: str = CODE, end: Qt.Key = Key.Key_Return) -> None:
        self.time += 1000
        self.type(code)
        self.press(end)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[list[Window]]:
    windows: list[Window] = []
    yield windows
    for window in windows:
        window.scanner.listen(False)
        window.close()


def window_with(opened: list[Window], qtbot: QtBot, inside: QWidget) -> Window:
    window = Window(inside)
    opened.append(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    inside.setFocus()
    qtbot.waitUntil(inside.hasFocus)
    return window


def combo(*, editable: bool) -> QComboBox:
    box = QComboBox(editable=editable)
    box.addItems(["Meetup", "Another", "Break"])
    return box


def listing() -> QListWidget:
    names = QListWidget()
    names.addItems(["Zoe", "Amina", "Ben"])
    names.setCurrentRow(0)
    return names


def value_of(widget: QWidget) -> object:
    """All that a key could have changed."""
    if isinstance(widget, QLineEdit):
        return widget.text(), widget.cursorPosition(), widget.selectionStart(), widget.selectedText()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        cursor = widget.textCursor()
        return widget.toPlainText(), cursor.anchor(), cursor.position()
    if isinstance(widget, QComboBox):
        return widget.currentText(), widget.currentIndex()
    if isinstance(widget, QListWidget):
        return widget.currentRow()
    return widget.value() if isinstance(widget, QSpinBox) else None


WIDGETS: dict[str, Callable[[], QWidget]] = {
    "line": lambda: QLineEdit("Ben 😀 Okri"),
    "empty line": QLineEdit,
    "password": lambda: QLineEdit("secret", echoMode=QLineEdit.EchoMode.Password),
    "short line": lambda: QLineEdit("12345", maxLength=6),
    "read-only line": lambda: QLineEdit("fixed", readOnly=True),
    "notes": lambda: QPlainTextEdit("one\ntwo"),
    "rich notes": lambda: QTextEdit("one\ntwo"),
    "read-only notes": lambda: QPlainTextEdit("one", readOnly=True),
    "number": lambda: QSpinBox(value=7, maximum=99999),
    "choice": lambda: combo(editable=False),
    "typed choice": lambda: combo(editable=True),
    "list": listing,
    "button": lambda: QPushButton("Go"),
}


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
@pytest.mark.parametrize("kind", WIDGETS)
def test_a_code_reaches_the_scanner_and_nothing_else(
    opened: list[Window], qtbot: QtBot, kind: str, end: Qt.Key
) -> None:
    widget = WIDGETS[kind]()
    window = window_with(opened, qtbot, widget)
    clicks: list[str] = []
    if isinstance(widget, QPushButton):
        widget.setAutoDefault(True)
        widget.clicked.connect(lambda: clicks.append("click"))
    before = value_of(widget)
    window.scan(end=end)
    assert window.scanned == [CODE]
    assert value_of(widget) == before
    assert (window.quicks, clicks, window.other.text()) == ([], [], "")
    assert widget.hasFocus()


@pytest.mark.parametrize("selection", [(0, 3), (5, -2), (3, 3)])
def test_the_selection_comes_back_as_it_was(opened: list[Window], qtbot: QtBot, selection: tuple[int, int]) -> None:
    field = QLineEdit("Ben 😀 Okri")
    window = window_with(opened, qtbot, field)
    field.setSelection(*selection)
    before = value_of(field)
    window.scan()
    assert value_of(field) == before


@pytest.mark.parametrize(("anchor", "cursor"), [(1, 5), (5, 1), (2, 2)])
@pytest.mark.parametrize("typed", ["", "more"])
def test_notes_come_back_as_they_were(opened: list[Window], qtbot: QtBot, anchor: int, cursor: int, typed: str) -> None:
    notes = QPlainTextEdit("one\ntwo\nthree")
    window = window_with(opened, qtbot, notes)
    window.type(typed, gap=200)
    place = notes.textCursor()
    place.setPosition(anchor)
    place.setPosition(cursor, place.MoveMode.KeepAnchor)
    notes.setTextCursor(place)
    before = value_of(notes)
    window.scan()
    window.scan()
    assert value_of(notes) == before
    notes.undo()
    assert notes.toPlainText() == "one\ntwo\nthree"


@pytest.mark.parametrize("kind", ["empty line", "line", "notes", "rich notes"])
def test_undo_takes_back_what_was_typed_and_knows_nothing_of_the_code(
    opened: list[Window], qtbot: QtBot, kind: str
) -> None:
    field = WIDGETS[kind]()
    assert isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit)
    window = window_with(opened, qtbot, field)
    text = value_of(field)[0]  # type: ignore[index]  # a tuple for these
    window.type("Ana", gap=200)
    typed = value_of(field)
    window.scan()
    assert value_of(field) == typed
    field.undo()
    assert value_of(field)[0] == text  # type: ignore[index]


def test_what_was_typed_before_and_after_a_code_stays(opened: list[Window], qtbot: QtBot) -> None:
    field = QLineEdit()
    window = window_with(opened, qtbot, field)
    window.type("Am", gap=120)
    window.scan()
    window.type("ina", gap=120)
    assert field.text() == "Amina"
    assert window.scanned == [CODE]


def test_letters_that_come_without_a_key_belong_to_the_code(opened: list[Window], qtbot: QtBot) -> None:
    field = QLineEdit("Zoé")
    window = window_with(opened, qtbot, field)
    window.scan("Käthe-7")
    assert (window.scanned, field.text()) == (["Käthe-7"], "Zoé")


def test_capitals_come_with_a_shift_of_their_own(opened: list[Window], qtbot: QtBot) -> None:
    window = window_with(opened, qtbot, QPushButton("Go"))
    window.time += 1000
    for letter in "ABCD-1":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(window.inside, QKeyEvent(kind, Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier))
        window.type(letter)
    window.press(Key.Key_Return)
    assert window.scanned == ["ABCD-1"]


def test_a_line_feed_ends_a_code_too(opened: list[Window], qtbot: QtBot) -> None:
    window = window_with(opened, qtbot, QLineEdit())
    window.time += 1000
    window.type(CODE)
    control_j = QKeyEvent(QEvent.Type.KeyPress, Key.Key_J, Qt.KeyboardModifier.ControlModifier, "\n")
    QApplication.sendEvent(window.inside, control_j)
    assert window.scanned == [CODE]


@pytest.mark.parametrize("ends", [(Key.Key_Return, Key.Key_Enter), (Key.Key_Return, Key.Key_Tab)])
def test_two_ends_are_one(opened: list[Window], qtbot: QtBot, ends: tuple[Qt.Key, Qt.Key]) -> None:
    field = QLineEdit()
    window = window_with(opened, qtbot, field)
    entered: list[bool] = []
    field.returnPressed.connect(lambda: entered.append(True))
    window.scan(end=ends[0])
    window.press(ends[1])
    assert (window.scanned, entered) == ([CODE], [])
    assert field.hasFocus()
    window.press(Key.Key_Return, gap=500)
    assert entered == [True]


# --- typing ------------------------------------------------------------------------------------------------------


def test_a_burst_that_is_no_code_is_typed_with_its_enter(opened: list[Window], qtbot: QtBot) -> None:
    field = QLineEdit("Hi ")
    window = window_with(opened, qtbot, field)
    entered: list[str] = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    window.scan("Rust evening")
    assert (entered, window.asked, window.scanned) == (["Hi Rust evening"], ["Rust evening"], [])


@pytest.mark.parametrize("gap", [GAP_MS + 1, 200])
def test_a_known_code_typed_by_hand_is_typing(opened: list[Window], qtbot: QtBot, gap: int) -> None:
    field = QLineEdit()
    window = window_with(opened, qtbot, field)
    window.type("ABCD-1", gap=gap)
    window.press(Key.Key_Return, gap=gap)
    assert (field.text(), window.asked) == ("ABCD-1", [])


@pytest.mark.parametrize("text", ["A", "ABC", " ABC"[: FEWEST - 1]])
def test_a_few_keys_hit_at_once_are_typing(opened: list[Window], qtbot: QtBot, text: str) -> None:
    window = window_with(opened, qtbot, QLineEdit())
    window.scan(text)
    assert window.asked == []


def test_a_key_held_down_is_no_burst(opened: list[Window], qtbot: QtBot) -> None:
    field = QLineEdit()
    window = window_with(opened, qtbot, field)
    for place in range(9):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_X, Qt.KeyboardModifier.NoModifier, "x", place > 0)
        QApplication.sendEvent(field, event)
    window.press(Key.Key_Return)
    assert (field.text(), window.asked) == ("x" * 9, [])


def test_a_key_that_types_nothing_ends_a_burst(opened: list[Window], qtbot: QtBot) -> None:
    field = QLineEdit()
    window = window_with(opened, qtbot, field)
    window.time += 1000
    window.type("ABC")
    window.press(Key.Key_Left)
    window.type("D-1")
    window.press(Key.Key_Return)
    assert (field.text(), window.asked) == ("ABD-1C", [])


def test_a_letter_that_is_a_shortcut_does_its_work_a_moment_later(opened: list[Window], qtbot: QtBot) -> None:
    window = window_with(opened, qtbot, listing())
    window.type("A", gap=500)
    assert window.quicks == []
    qtbot.waitUntil(lambda: window.quicks == ["quick"])


def test_keys_held_back_come_in_their_order_and_where_the_focus_is(opened: list[Window], qtbot: QtBot) -> None:
    names = listing()
    window = window_with(opened, qtbot, names)
    rows: list[int] = []
    names.currentRowChanged.connect(rows.append)
    names.currentRowChanged.connect(lambda _row: window.other.setFocus())
    window.time += 1000
    window.type("ben")
    assert rows == []
    qtbot.waitUntil(lambda: window.other.text() == "en")
    assert rows == [2]


def test_enter_after_words_that_are_no_code_comes_after_them(opened: list[Window], qtbot: QtBot) -> None:
    names = listing()
    window = window_with(opened, qtbot, names)
    activated: list[int] = []
    names.itemActivated.connect(lambda item: activated.append(names.row(item)))
    window.scan("benx")
    assert window.asked == ["benx"]
    assert activated == [2]


def test_a_button_is_clicked_by_space_at_once(opened: list[Window], qtbot: QtBot) -> None:
    button = QPushButton("Go")
    window = window_with(opened, qtbot, button)
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append("click"))
    window.press(Key.Key_Space, gap=500)
    assert clicks == ["click"]
    assert not button.isDown()


def test_a_code_does_nothing_to_an_open_menu(opened: list[Window], qtbot: QtBot) -> None:
    window = window_with(opened, qtbot, QPushButton("Go"))
    menu = QMenu(window)
    chosen: list[QAction] = []
    menu.triggered.connect(chosen.append)
    menu.addActions([QAction("&Ana", menu), QAction("&Ben", menu)])
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    window.scan()
    assert (window.scanned, chosen) == ([CODE], [])
    assert menu.isVisible()
    menu.close()


def test_a_deaf_scanner_leaves_the_keys_alone(opened: list[Window], qtbot: QtBot) -> None:
    window = window_with(opened, qtbot, QLineEdit())
    window.scanner.listen(False)
    window.scan()
    assert window.scanned == []
    assert window.inside.text() == CODE  # type: ignore[attr-defined]  # the line edit of this test


def test_keys_of_the_system_have_times_of_their_own(opened: list[Window], qtbot: QtBot) -> None:
    """A program that was busy gets many keys at once: they are as far apart as they were typed."""
    field = QLineEdit()
    window = window_with(opened, qtbot, field)
    for place, letter in enumerate("ABCD-1"):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        event.setTimestamp(5000 + place * 150)
        QApplication.sendEvent(field, event)
    QTest.keyClick(field, Key.Key_Return)
    assert (field.text(), window.asked) == ("ABCD-1", [])
