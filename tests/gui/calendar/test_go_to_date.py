from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.calendar.go_to_date import GoToDate, day_meant
from tests.gui.calendar.hands import THURSDAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14 July", date(2014, 7, 14)),
        ("14 jul 2015", date(2015, 7, 14)),
        ("2014-12-24", date(2014, 12, 24)),
        ("24/12/2014", date(2014, 12, 24)),
        ("today", THURSDAY),
        ("demain", date(2014, 8, 1)),
        ("in 2 weeks", date(2014, 8, 14)),
        ("Monday", date(2014, 8, 4)),
        ("thursday", THURSDAY),
        ("W40", date(2014, 9, 29)),
        ("semaine 1", date(2013, 12, 30)),
        ("2015-W05", date(2015, 1, 26)),
        ("2015", date(2015, 1, 1)),
        ("W60", None),
        ("31 February", None),
        ("14 July or so", None),
        ("", None),
        ("\ud800🦊", None),
    ],
)
def test_what_is_typed_is_understood(text, day):
    assert day_meant(text, THURSDAY) == day


def popup():
    found = QApplication.activePopupWidget()
    assert isinstance(found, GoToDate)
    return found


@pytest.mark.parametrize("view", ["season", "month", "week", "day", "agenda"])
def test_g_and_a_date_lead_there_in_every_view_and_are_remembered(context, qtbot, tab, view):
    tab.show_view(view)
    QTest.keyClick(tab.view, Qt.Key.Key_Escape)
    tab._actions.go_to_date.trigger()
    QTest.keyClicks(popup().field, "2 sept")
    assert popup().days.selectedDate().toPython() == date(2014, 9, 2)
    QTest.keyClick(popup().field, Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    assert (tab.period.view, tab.period.belongs(date(2014, 9, 2)), tab.view.slot.day) == (view, True, date(2014, 9, 2))
    assert tab.view.hasFocus()
    again = CalendarTab(context)
    qtbot.addWidget(again)
    assert again.period == tab.period


def test_g_opens_it_and_escape_leaves_it(tab):
    QTest.keyClick(tab.month, Qt.Key.Key_G)
    QTest.keyClick(popup().field, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert tab.ui.period_title.text() == "July 2014"


def test_what_is_not_understood_goes_nowhere(tab):
    tab._actions.go_to_date.trigger()
    QTest.keyClicks(popup().field, "some day")
    QTest.keyClick(popup().field, Qt.Key.Key_Return)
    assert popup().field.property("invalid") == "true"
    popup().close()
    assert tab.ui.period_title.text() == "July 2014"


def test_a_day_is_clicked(tab):
    tab._actions.go_to_date.trigger()
    popup().days.clicked.emit(popup().days.selectedDate().addDays(40))
    assert tab.view.slot.day == date(2014, 9, 9)
