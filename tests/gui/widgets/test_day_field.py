from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mozspaces_desktop.gui.dates import to_qdate
from mozspaces_desktop.gui.widgets.day_field import DayField

LAST = date(2014, 12, 31)
KEY = Qt.Key


@pytest.fixture
def field(qtbot):
    """A field behind another one, reached with Tab."""
    window = QWidget()
    qtbot.addWidget(window)
    layout, first, field = QVBoxLayout(window), QLineEdit(), DayField()
    for widget in (first, field):
        layout.addWidget(widget)
    field.setDisplayFormat("ddd d MMM yyyy")
    field.setDateRange(QDate(2014, 1, 1), to_qdate(LAST))
    field.setDate(QDate(2014, 7, 28))  # a Monday
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    QTest.keyClick(first, KEY.Key_Tab)
    assert field.hasFocus()
    yield field  # noqa: PT022 -- the window lives as long as this does


def test_the_number_of_the_day_can_be_typed_at_once(field):
    QTest.keyClicks(field, "30")
    assert field.date() == QDate(2014, 7, 30)


@pytest.mark.parametrize("steps", [-200, -8, 8, 100])
def test_arrows_go_on_past_the_week_and_the_month(field, steps):
    for _ in range(abs(steps)):
        QTest.keyClick(field, KEY.Key_Up if steps > 0 else KEY.Key_Down)
    assert field.date().toPython() == date(2014, 7, 28) + timedelta(days=steps)


def test_arrows_stop_where_the_dates_do(field):
    field.setDate(to_qdate(LAST))
    QTest.keyClick(field, KEY.Key_Up)
    assert field.date().toPython() == LAST
    field.setSelectedSection(DayField.Section.YearSection)
    QTest.keyClick(field, KEY.Key_Down)
    assert field.date() == QDate(2014, 1, 1)


def test_months_and_years_are_stepped_through_in_their_place(field):
    field.setSelectedSection(DayField.Section.MonthSection)
    for _ in range(5):
        QTest.keyClick(field, KEY.Key_Up)
    assert field.date() == QDate(2014, 12, 28)
