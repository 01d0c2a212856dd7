from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.widgets.choice_chips import ChoiceChips

AREAS = {"c": "Coding", "q": "Q & A", "s": "Support"}


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> QWidget:
    """A field, the chips, and another field."""
    theme.apply(qapp, "light")
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    before, after = QLineEdit(), QLineEdit()
    before.setObjectName("before")
    after.setObjectName("after")
    for widget in (before, ChoiceChips(), after):
        layout.addWidget(widget)
    with qtbot.waitActive(page):
        page.show()
    return page


@pytest.fixture
def chips(page: QWidget) -> ChoiceChips:
    chips = page.findChild(ChoiceChips)
    assert chips is not None
    chips.offer(AREAS)
    page.findChild(QLineEdit, "before").setFocus()
    return chips


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def test_any_number_is_chosen_with_the_mouse(qtbot: QtBot, chips: ChoiceChips) -> None:
    changes = []
    chips.changed.connect(lambda: changes.append(chips.chosen))
    for key in ("s", "c", "s"):
        QTest.mouseClick(chips.chip(key), Qt.MouseButton.LeftButton)
    assert changes == [("s",), ("c", "s"), ("c",)]


def test_tab_stops_once_and_arrows_go_round(page: QWidget, chips: ChoiceChips) -> None:
    press(Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space):
        press(key)
    assert chips.chosen == ("q", "s")
    press(Qt.Key.Key_Tab)
    assert page.findChild(QLineEdit, "after").hasFocus()
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert chips.chip("q").hasFocus()


def test_others_can_be_offered_and_chosen(chips: ChoiceChips) -> None:
    chips.choose({"c", "unknown"})
    assert list(chips.chosen) == ["c"]
    chips.offer({"d": "Docs"})
    assert list(chips.chosen) == []
    press(Qt.Key.Key_Tab)
    assert chips.chip("d").hasFocus()


def test_without_choices_tab_passes_by(page: QWidget, chips: ChoiceChips) -> None:
    chips.offer({})
    press(Qt.Key.Key_Tab)
    assert page.findChild(QLineEdit, "after").hasFocus()


def test_an_ampersand_is_no_shortcut(chips: ChoiceChips) -> None:
    assert chips.chip("q").text() == "Q && A"
