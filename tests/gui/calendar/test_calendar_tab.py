from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QPushButton, QWidget

from mozspaces_desktop.core import door, events, people
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.imports import ImportResult, Problem
from mozspaces_desktop.core.models import EventStatus, Method
from mozspaces_desktop.gui.calendar.calendar_import import CalendarImportDialog
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.calendar.hands import THURSDAY, click, evening, has_open_dialog, open_dialog

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:test
BEGIN:VEVENT
UID:one@test
DTSTART;TZID=Europe/Paris:20140730T190000
DTEND;TZID=Europe/Paris:20140730T210000
SUMMARY:Imported evening
END:VEVENT
{more}END:VCALENDAR
"""
BAD = "BEGIN:VEVENT\nUID:two@test\nDTSTART:no date\nSUMMARY:Broken\nEND:VEVENT\n"


def toast(tab):
    return tab.findChild(Toast)


def toast_says(tab):
    shown = toast(tab)
    return shown.findChild(QLabel).text() if shown.isVisible() else ""


def key(tab, one, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(tab.view, one, modifier)


def test_titles_and_keys_of_the_views(tab):
    assert tab.ui.period_title.text() == "July 2014"
    key(tab, Qt.Key.Key_W)
    assert (tab.period.view, tab.ui.period_title.text()) == ("week", "28 July – 3 August 2014")
    assert tab.view_buttons["week"].isChecked()
    key(tab, Qt.Key.Key_PageDown)
    assert tab.ui.period_title.text() == "4 – 10 August 2014"
    key(tab, Qt.Key.Key_M)
    assert (tab.period.view, tab.ui.period_title.text()) == ("month", "August 2014")
    key(tab, Qt.Key.Key_PageUp)
    key(tab, Qt.Key.Key_PageUp)
    assert tab.ui.period_title.text() == "June 2014"
    key(tab, Qt.Key.Key_T)
    assert tab.ui.period_title.text() == "July 2014"
    assert tab.view.slot.day == THURSDAY


def test_a_week_across_the_year_says_both_years(tab):
    tab.show_view("week")
    tab._go_to(date(2014, 12, 31))
    assert tab.ui.period_title.text() == "29 December 2014 – 4 January 2015"


def test_buttons_do_what_the_keys_do(tab):
    QTest.mouseClick(tab.ui.next_button, Qt.MouseButton.LeftButton)
    assert tab.ui.period_title.text() == "August 2014"
    QTest.mouseClick(tab.ui.today_button, Qt.MouseButton.LeftButton)
    assert tab.ui.period_title.text() == "July 2014"
    assert tab.view.hasFocus(), "the arrow keys work on"
    QTest.mouseClick(tab.ui.next_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(tab.ui.previous_button, Qt.MouseButton.LeftButton)
    assert (tab.ui.period_title.text(), tab.view.hasFocus()) == ("July 2014", True)
    QTest.mouseClick(tab.view_buttons["week"], Qt.MouseButton.LeftButton)
    assert tab.period.view == "week"
    assert tab.view.hasFocus()
    QTest.mouseClick(tab.view_buttons["month"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(tab.view_buttons["month"], Qt.MouseButton.LeftButton)
    assert tab.period.view == "month"
    assert tab.view_buttons["month"].isChecked()
    assert not tab.view_buttons["week"].isChecked()
    QTest.mouseClick(tab.ui.new_button, Qt.MouseButton.LeftButton)
    assert open_dialog(tab).ui.starts_date.date().toPython() == THURSDAY


def test_leafing_takes_the_selected_day_along(tab):
    """Otherwise the next arrow key, and the next new event, would be back where one came from."""
    key(tab, Qt.Key.Key_W)
    key(tab, Qt.Key.Key_PageDown)
    key(tab, Qt.Key.Key_Left)
    assert (tab.period.monday, tab.view.slot.day) == (date(2014, 8, 4), date(2014, 8, 6))
    key(tab, Qt.Key.Key_PageUp)
    key(tab, Qt.Key.Key_M)
    QTest.mouseClick(tab.ui.next_button, Qt.MouseButton.LeftButton)
    key(tab, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert open_dialog(tab).ui.starts_date.date().toPython() == date(2014, 8, 30)


def test_a_week_is_begun_where_something_can_still_be_planned(tab):
    tab.show_view("week")
    for monday, day in ((date(2014, 7, 28), THURSDAY), (date(2014, 8, 4), date(2014, 8, 4))):
        tab.show_week(monday)
        assert (tab.period.monday, tab.view.slot.day, tab.view.hasFocus()) == (monday, day, True)


def test_view_and_date_are_remembered(context, qtbot, tab):
    key(tab, Qt.Key.Key_W)
    key(tab, Qt.Key.Key_PageDown)
    again = CalendarTab(context)
    qtbot.addWidget(again)
    assert (again.period.view, again.period.monday) == ("week", date(2014, 8, 4))


def test_the_view_that_is_changed_keeps_the_selected_event(tab, add):
    event_id = add("Rust evening", evening(THURSDAY))
    tab.show_event(event_id)
    key(tab, Qt.Key.Key_W)
    assert tab.week.selected.id == event_id
    key(tab, Qt.Key.Key_M)
    assert tab.month.selected.id == event_id


def test_what_others_change_is_shown_at_once(context, tab, add):
    assert tab.view.shown.entries == []
    event_id = add("Rust evening", evening(THURSDAY))
    assert [entry.title for entry in tab.view.shown.entries] == ["Rust evening"]
    with context.database.begin("Check in") as session:
        event = events.event_by_id(session, event_id)
        door.check_in(session, event, people.add_person(session, name="Amina"), method=Method.SEARCH)
    assert tab.view.shown.entries[0].status is EventStatus.HELD


def test_a_hidden_calendar_reads_when_it_is_shown_again(tab, add):
    tab.hide()
    add("Rust evening", evening(THURSDAY))
    assert tab.view.shown.entries == []
    tab.show()
    assert len(tab.view.shown.entries) == 1


def test_delete_is_undone_from_the_toast(context, tab, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    click(tab.month, tab.month.entry_rect(event_id).center())
    key(tab, Qt.Key.Key_Delete)
    assert entries() == {}
    assert toast_says(tab) == "Deleted Rust evening"
    QTest.mouseClick(toast(tab).findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert entries() == {"Rust evening": evening(THURSDAY)}
    assert toast_says(tab) == ""


def test_the_toast_goes_when_something_else_is_done(tab, add):
    event_id = add("Rust evening", evening(THURSDAY))
    tab.show_event(event_id)
    key(tab, Qt.Key.Key_Delete)
    assert toast_says(tab)
    add("Another", evening(THURSDAY))
    assert toast_says(tab) == ""


def test_an_event_with_check_ins_says_why_it_stays(context, tab, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    with context.database.begin("Check in") as session:
        event = events.event_by_id(session, event_id)
        door.check_in(session, event, people.add_person(session, name="Amina"), method=Method.SEARCH)
    tab.show_event(event_id)
    key(tab, Qt.Key.Key_Delete)
    (box,) = tab.findChildren(QMessageBox)
    assert box.informativeText() == "“Rust evening” has check-ins, so it stays; set it to cancelled instead."
    box.close()
    assert entries() == {"Rust evening": evening(THURSDAY)}


def test_an_added_event_is_told_selected_and_undone(tab, entries):
    key(tab, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = open_dialog(tab)
    QTest.keyClicks(dialog.ui.title, "{title} & co")
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert toast_says(tab) == "Added {title} & co"
    assert tab.view.selected.title == "{title} & co"
    QTest.mouseClick(toast(tab).findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert entries() == {}


def test_actions_of_an_event_need_one(qtbot, tab, add):
    actions = tab._actions
    assert not any(action.isEnabled() for action in actions.of_event())
    event_id = add("Rust evening", evening(THURSDAY))
    tab.show_event(event_id)
    assert all(action.isEnabled() for action in actions.of_event())
    with qtbot.waitSignal(tab.check_in_requested) as asked:
        actions.check_in.trigger()
    assert asked.args == [event_id]
    actions.edit.trigger()
    assert open_dialog(tab).ui.title.text() == "Rust evening"


def test_the_menu_holds_every_action_once_with_a_key(tab):
    actions = [action for action in tab.menu_actions if action is not None]
    assert all(action.text() and not action.shortcut().isEmpty() for action in actions)
    keys = [action.shortcut().toString() for action in actions]
    assert len(keys) == len(set(keys))


def test_a_right_click_offers_what_can_be_done(tab, add):
    event_id = add("Rust evening", evening(THURSDAY))
    place = tab.month.entry_rect(event_id).center().toPoint()
    QTest.mouseClick(tab.month, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(tab.month, QContextMenuEvent(reason, place, tab.month.mapToGlobal(place)))
    (menu,) = [menu for menu in tab.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()] == [
        *("Edit event", "Check in…", "Wrap up…", "Duplicate…", "Save as template…", "Delete event", "New event")
    ]
    menu.close()


def test_an_event_that_is_gone_says_so(context, tab, add):
    event_id = add("Rust evening", evening(THURSDAY))
    context.database.undo()
    tab.show_event(event_id)
    (box,) = tab.findChildren(QMessageBox)
    assert box.informativeText() == "That event is no longer in the calendar."
    box.close()


def test_an_empty_space_is_told_how_to_begin_until_it_has_an_event(tab, add):
    hint = tab.findChild(Banner)
    assert hint.isVisible()
    assert "Double-click a day" in hint.accessibleName()
    add("Rust evening", evening(date(2015, 1, 1)))
    assert not hint.isVisible()


def test_every_control_has_a_name(tab):
    nameless = [
        type(widget).__name__
        for widget in tab.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip())
    ]
    assert nameless == []


def test_a_screen_reader_hears_what_is_selected(tab, add):
    event_id = add("Rust evening", evening(THURSDAY))
    tab.show_event(event_id)
    assert tab.month.accessibleDescription().startswith("Rust evening, Thursday 31 July 2014, 19:00 – 21:00")
    key(tab, Qt.Key.Key_Left)
    assert tab.month.accessibleDescription() == "Wednesday 30 July 2014"


def test_a_calendar_file_is_imported_and_told_about(qtbot, monkeypatch, tmp_path, tab, entries):
    file = tmp_path / "events.ics"
    file.write_text(ICS.format(more=BAD))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    tab._actions.import_file.trigger()
    qtbot.waitUntil(lambda: bool(tab.findChildren(CalendarImportDialog)))
    (dialog,) = tab.findChildren(CalendarImportDialog)
    assert entries() == {"Imported evening": evening(date(2014, 7, 30))}
    assert dialog.ui.summary.text() == "1 event(s) added · 1 left out"
    QTest.mouseClick(dialog.ui.copy_button, Qt.MouseButton.LeftButton)
    assert "Broken" in QApplication.clipboard().text()
    assert str(tab._context.database.undo_label()) == "Import calendar events.ics"
    dialog.accept()


def test_a_list_of_problems_is_plain_text_that_can_be_copied(qtbot, tab):
    problems = [
        Problem(f"Event {number}, <b>x</b>\n\tline", Sentence("Bad {date}", date="\x00")) for number in range(999)
    ]
    dialog = CalendarImportDialog("a & b.ics", ImportResult(skipped=999, problems=problems), tab)
    qtbot.addWidget(dialog)
    model = dialog.ui.problems.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "<qt>Event 0, &lt;b&gt;x&lt;/b&gt;\n\tline</qt>"
    dialog.ui.copy_button.click()
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 999
    assert lines[7] == "Event 7, <b>x</b> line\tBad \x00"


def test_a_file_that_is_no_calendar_gives_a_sentence(qtbot, tmp_path, tab, entries):
    file = tmp_path / "photo.ics"
    file.write_bytes(b"\x89PNG")
    tab.importer.import_calendar(file)
    qtbot.waitUntil(lambda: bool(tab.findChildren(QMessageBox)))
    (box,) = tab.findChildren(QMessageBox)
    assert "photo.ics" in box.informativeText()
    box.close()
    assert entries() == {}


@pytest.mark.parametrize("width", [780, 1000, 1600])
def test_the_header_fits(tab, width):
    tab.show_view("week")
    tab._go_to(date(2014, 9, 30))
    tab.resize(width, 600)
    assert tab.ui.new_button.geometry().right() < tab.width()
    assert tab.ui.period_title.sizeHint().width() <= tab.ui.period_title.width()


def test_no_dialog_is_left_open_by_looking_around(tab):
    for one in (Qt.Key.Key_W, Qt.Key.Key_M, Qt.Key.Key_T, Qt.Key.Key_PageUp, Qt.Key.Key_Delete):
        key(tab, one)
    assert not has_open_dialog(tab)


def test_midnight_moves_today_on(ticking, tab):
    ticking.moment += timedelta(hours=6)
    tab.refresh()
    assert tab.view.shown.today == date(2014, 8, 1)


def test_places_outside_of_the_days_do_nothing(tab):
    before = tab.month.slot
    click(tab.month, QPointF(3, 300))
    click(tab.month, QPointF(300, 3))
    assert tab.month.slot == before
    assert tab.month.entry_at(QPointF(QPoint(-5, -5))) is None
