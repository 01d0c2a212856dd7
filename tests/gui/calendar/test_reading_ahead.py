from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.calendar.hands import evening


def test_neighbours_are_read_when_nothing_happens(qtbot, tab, add):
    add("Next month", evening(date(2014, 8, 20)))
    ahead = tab._ahead
    qtbot.waitUntil(lambda: len(ahead._known) == 2)
    assert {period.day.month for period in ahead._known} == {6, 8}
    (august,) = [shown for period, shown in ahead._known.items() if period.day.month == 8]
    QTest.keyClick(tab.month, Qt.Key.Key_PageDown)
    assert tab.month.shown is august
    assert [entry.title for entry in august.entries] == ["Next month"]


def test_what_was_read_ahead_is_forgotten_with_every_change(qtbot, context, tab, add):
    qtbot.waitUntil(lambda: len(tab._ahead._known) == 2)
    add("Next month", evening(date(2014, 8, 20)))
    assert not tab._ahead._known
    QTest.keyClick(tab.month, Qt.Key.Key_PageDown)
    assert [entry.title for entry in tab.month.shown.entries] == ["Next month"]
    qtbot.waitUntil(lambda: len(tab._ahead._known) == 2)
    context.database.undo()
    QTest.keyClick(tab.month, Qt.Key.Key_PageUp)
    QTest.keyClick(tab.month, Qt.Key.Key_PageDown)
    assert tab.month.shown.entries == []


def test_a_hidden_calendar_reads_nothing_ahead(qtbot, tab):
    tab.hide()
    tab._ahead.forget()
    qtbot.wait(200)
    assert not tab._ahead._known
