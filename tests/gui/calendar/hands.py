"""What a person does to the calendar with the mouse, and what plain SQL says about the outcome."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget

from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.calendar.event_dialog import EventDialog
from mozspaces_desktop.gui.calendar.scope_question import ScopeQuestion

PARIS = "Europe/Paris"
THURSDAY = date(2014, 7, 31)


def evening(day: date, starts: int = 19, ends: int = 21) -> Span:
    """From one full hour to another by the clock of Paris."""
    return Span.of_hours(day, time(starts), time(ends % 24), PARIS)


def point(place: QPointF) -> QPoint:
    return place.toPoint()


def click(widget: QWidget, place: QPointF, *, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    QTest.mouseClick(widget, button, Qt.KeyboardModifier.NoModifier, point(place))


def double_click(widget: QWidget, place: QPointF) -> None:
    """All four events that a double click is."""
    click(widget, place)
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point(place))


def hover(widget: QWidget, place: QPointF) -> None:
    """Move the mouse with no button pressed (QTest would move the real one)."""
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QMouseEvent.Type.MouseMove, place, widget.mapToGlobal(place), none, none, keys)
    QApplication.sendEvent(widget, moved)


def drag(widget: QWidget, start: QPointF, end: QPointF, *, let_go: bool = True) -> None:
    """Press, move in a few steps, release."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point(start))
    for step in range(1, 6):
        QTest.mouseMove(widget, point(start + (end - start) * step / 5))
    if let_go:
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point(end))


def open_dialog(tab: CalendarTab) -> EventDialog:
    """The one event dialog that is open."""
    (dialog,) = [dialog for dialog in tab.findChildren(EventDialog) if dialog.isVisible()]
    return dialog


def has_open_dialog(tab: CalendarTab) -> bool:
    return any(dialog.isVisible() for dialog in tab.findChildren(EventDialog))


def count_by_sql(database: Database, monday_utc: str, next_monday_utc: str) -> int:
    """Public events held or confirmed between two moments, counted by plain SQL."""
    with database.read() as session:
        counted = session.connection().exec_driver_sql(
            "SELECT count(*) FROM event WHERE retired_at IS NULL AND public = 1 AND status IN ('held', 'confirmed') "
            "AND dtstart >= ? AND dtstart < ?",
            (monday_utc, next_monday_utc),
        )
        return int(counted.scalar_one())


def question_over(widget: QWidget) -> ScopeQuestion | None:
    """The open question which events of a series are meant, if there is one."""
    return next((one for one in widget.findChildren(ScopeQuestion) if one.isVisible()), None)


def open_question(widget: QWidget) -> ScopeQuestion:
    """That question, which is open."""
    question = question_over(widget)
    assert question is not None
    return question


def answer(widget: QWidget, button: str) -> None:
    """Press a button of that question by its key: Enter for the first, arrows before it for the others."""
    question = open_question(widget)
    wanted = getattr(question.ui, button)
    assert wanted.isVisible()
    for _ in range(3):
        if question.focusWidget() is wanted:
            break
        QTest.keyClick(question.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(wanted, Qt.Key.Key_Return)


def pick(box: QComboBox, text: str) -> None:
    """Choose from a list by keyboard: to its top, then down."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == text:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def type_number(box: QSpinBox, number: int) -> None:
    """Write a number over what is there."""
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(number))
