from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mozspaces_desktop.core import public_holidays, series
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar.agenda_rows import DayHead, Line, WeekHead
from mozspaces_desktop.gui.widgets.empty_state import EmptyState
from tests.gui.calendar.hands import PARIS, THURSDAY, evening, open_dialog

FRIDAY = date(2014, 8, 1)


@pytest.fixture
def agenda(tab):
    """The agenda from 28 July 2014 on, six weeks."""
    tab.show_view("agenda")
    return tab.agenda


def rows(agenda, kind=Line):
    return [row for row in agenda._model.rows if isinstance(row, kind)]


def key(agenda, one, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(agenda.rows, one, modifier)


def test_days_with_events_are_listed_in_order(agenda, add):
    add("Later", evening(FRIDAY))
    add("Rust evening", evening(THURSDAY))
    add("Sprint", Span.of_days(THURSDAY, FRIDAY, PARIS))
    add("Out of sight", evening(date(2014, 9, 8)))
    assert [(row.day, row.entry.title) for row in rows(agenda)] == [
        *((THURSDAY, "Sprint"), (THURSDAY, "Rust evening"), (FRIDAY, "Sprint"), (FRIDAY, "Later"))
    ]
    assert [row.day for row in rows(agenda, DayHead) if not row.holiday] == [THURSDAY, FRIDAY]
    assert [row.day for row in rows(agenda, WeekHead)] == [
        date.fromisocalendar(2014, week, 1) for week in range(31, 37)
    ]
    assert rows(agenda, WeekHead)[0].pace.planned == 3


def test_holidays_are_named_without_events(agenda, add):
    public_holidays.load()
    add("Rust evening", evening(THURSDAY))
    (named,) = [row for row in rows(agenda, DayHead) if row.holiday]
    assert (named.day, named.holiday) == (date(2014, 8, 15), "Assumption Day")


def test_an_empty_agenda_says_so_and_offers_an_event(tab, agenda, add):
    empty = agenda.findChild(EmptyState)
    assert empty.isVisible()
    assert "28 July 2014" in empty.accessibleDescription()
    assert agenda.hasFocus()
    QTest.keyClick(empty.focusProxy(), Qt.Key.Key_Return)
    assert open_dialog(tab).ui.starts_date.date().toPython() == THURSDAY
    open_dialog(tab).reject()
    add("Rust evening", evening(THURSDAY))
    assert not empty.isVisible()


def test_the_keyboard_walks_and_enter_opens(tab, agenda, add):
    add("Rust evening", evening(THURSDAY))
    add("Later", evening(FRIDAY))
    agenda.setFocus()
    assert (agenda.slot.day, agenda.selected) == (THURSDAY, None)
    key(agenda, Qt.Key.Key_Down)
    assert agenda.selected.title == "Rust evening"
    key(agenda, Qt.Key.Key_Down)
    assert (agenda.slot.day, agenda.selected) == (FRIDAY, None)
    key(agenda, Qt.Key.Key_Left)
    assert agenda.slot.day == THURSDAY
    key(agenda, Qt.Key.Key_Right)
    assert agenda.slot.day == FRIDAY
    key(agenda, Qt.Key.Key_Down)
    key(agenda, Qt.Key.Key_Return)
    assert open_dialog(tab).ui.title.text() == "Later"


def test_enter_on_a_day_makes_an_event_there(tab, agenda, add):
    add("Rust evening", evening(FRIDAY))
    agenda.setFocus()
    key(agenda, Qt.Key.Key_Right)
    key(agenda, Qt.Key.Key_Return)
    assert open_dialog(tab).ui.starts_date.date().toPython() == FRIDAY


def test_a_double_click_opens_and_delete_deletes(tab, agenda, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    place = agenda.rows.visualRect(agenda._model.index(agenda._model.place_of(agenda.slot, event_id))).center()
    QTest.mouseClick(agenda.rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert agenda.event_id == event_id
    QTest.mouseDClick(agenda.rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    open_dialog(tab).reject()
    agenda.setFocus()
    key(agenda, Qt.Key.Key_Delete)
    assert entries() == {}


def test_the_menu_is_offered(tab, agenda, add):
    tab.show_event(add("Rust evening", evening(THURSDAY)))
    place = agenda.rows.visualRect(agenda.rows.currentIndex()).center()
    port = agenda.rows.viewport()
    QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place)))
    (menu,) = [menu for menu in tab.findChildren(QMenu) if menu.isVisible()]
    assert "Edit event" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_selected_event_is_kept_from_view_to_view_and_brought_into_sight(tab, agenda, add):
    for number in range(30):
        add(f"Event {number}", evening(FRIDAY, 9, 10))
    event_id = add("Last", evening(date(2014, 9, 5)))
    tab.show_event(event_id)
    port = agenda.rows.viewport().rect()
    assert port.contains(agenda.rows.visualRect(agenda.rows.currentIndex()).center())
    QTest.keyClick(agenda.rows, Qt.Key.Key_W)
    assert tab.period.view == "week"
    assert tab.week.selected.id == event_id
    QTest.keyClick(tab.week, Qt.Key.Key_A)
    assert agenda.selected.id == event_id


def test_a_screen_reader_hears_each_row(agenda, add):
    add("<b>Rust</b>", evening(THURSDAY), status=EventStatus.DRAFT)
    interface = QAccessible.queryAccessibleInterface(agenda.rows)
    said = [interface.child(number).text(QAccessible.Text.Name) for number in range(interface.childCount())]
    assert said[0] == "Week 31 · 28 July – 3 August 2014: 0 of 3, 3 more to go"
    assert said[1] == "Thursday 31 July 2014"
    assert said[2].startswith("<b>Rust</b>, Thursday 31 July 2014, 19:00 – 21:00")
    assert "Draft" in said[2]
    tooltip = agenda._model.index(2).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Rust&lt;/b&gt;" in tooltip


def test_series_and_hostile_titles_are_painted(qapp, context, paris, agenda, add):
    start, end = evening(THURSDAY).in_utc
    said = EventFields("مرحبا 🦊 \x07", start, end, PARIS, Track.TECHNICAL, public=False)
    with context.database.begin("Plan") as session:
        series.add_series(session, paris, said, "FREQ=DAILY;COUNT=4")
    for status in EventStatus:
        add("x" * 100_000, evening(FRIDAY), status=status)
    for scheme in ("light", "dark"):
        theme.apply(qapp, scheme)
        picture = agenda.grab().toImage()
        colors = {picture.pixelColor(x, 150).name() for x in range(0, picture.width(), 3)}
        assert len(colors) > 2


def test_page_down_leads_to_the_next_weeks(tab, agenda, add):
    add("Rust evening", evening(THURSDAY))
    agenda.setFocus()
    tab._actions.next.trigger()
    assert tab.period.first_day == date(2014, 9, 8)
    assert agenda.slot.day == date(2014, 9, 11)
    assert agenda.event_id is None
    assert agenda.day_rect(THURSDAY).contains(QPointF(1, 1))
