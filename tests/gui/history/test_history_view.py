"""The table of a history: long ones come by and by, and what is selected is copied with the keyboard."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.history.history_view import HistoryView
from mozspaces_desktop.gui.history.history_words import Line

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot) -> HistoryView:
    view = HistoryView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    qtbot.waitExposed(view)
    return view


def show(view: HistoryView, lines: list[Line]) -> None:
    view.show_entries([partial(Line, *line) for line in lines])


def many(count: int) -> list[Line]:
    return [Line(f"Day {number}", "Camille", f"Change\nTitle: {number} → {number + 1}") for number in range(count)]


def test_five_hundred_lines_come_as_somebody_goes_down(view: HistoryView) -> None:
    show(view, many(500))
    shown = view.model().rowCount()
    assert shown < 100
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert shown < view.model().rowCount() <= 500
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert view.model().rowCount() == 500
    heights = {view.rowHeight(row) for row in range(500)}
    assert len(heights) == 1
    assert heights.pop() >= 2 * view.fontMetrics().lineSpacing()


def test_selected_lines_are_copied_a_line_each(view: HistoryView) -> None:
    show(view, many(3))
    QGuiApplication.clipboard().setText("before")
    QTest.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "before"
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [f"Day {row}\tCamille\tChange Title: {row} → {row + 1}" for row in range(len(copied))]
    assert copied


def test_a_narrow_view_breaks_the_words(qtbot: QtBot, view: HistoryView) -> None:
    show(view, [Line("Now", "Camille", "word " * 30)])
    wide = view.rowHeight(0)
    view.resize(300, 400)
    qtbot.waitUntil(lambda: view.rowHeight(0) > wide)


def test_an_empty_history_says_so(view: HistoryView) -> None:
    show(view, [])
    empty = view.grab().toImage()
    show(view, many(1))
    show(view, [])
    assert view.grab().toImage() == empty
    ground = empty.pixelColor(view.width() // 2, view.height() - 5)
    middle = [empty.pixelColor(x, y) for x in range(view.width()) for y in range(190, 230)]
    assert any(color != ground for color in middle)


def test_what_was_taken_back_is_paler_and_hostile_text_is_text(view: HistoryView) -> None:
    show(view, [Line("Now", "Camille", "<b>x</b> & y", is_taken_back=True), Line("Then", "Ana", "Add")])
    model = view.model()
    muted, role = theme.current().colors.text_muted, Qt.ItemDataRole.ForegroundRole
    assert [model.index(row, 2).data(role) for row in range(2)] == [muted, None]
    assert "&lt;b&gt;" in model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert [model.headerData(place, Qt.Orientation.Horizontal) for place in range(3)] == ["When", "Who", "What"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
