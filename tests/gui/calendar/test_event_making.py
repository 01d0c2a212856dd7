"""New events from templates, from last month, and as copies of others."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import events, templates
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.events import EVENT_TYPES
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.calendar import slots
from mozspaces_desktop.gui.calendar.duplicate_dialog import DuplicateDialog
from mozspaces_desktop.gui.calendar.template_name_dialog import TemplateNameDialog
from mozspaces_desktop.gui.calendar.templates_dialog import TemplatesDialog
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.calendar.hands import PARIS, THURSDAY, evening, open_dialog

KEY = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TUESDAY = date(2014, 7, 8)
"""The second of its month."""


@pytest.fixture
def names(context, paris):
    """The names of the templates in the file."""

    def names():
        with context.database.read() as session:
            return [one.name for one in templates.templates(session, paris.id)]

    return names


@pytest.fixture
def save(context):
    """Make a template of an event."""

    def save(event_id, name):
        with context.database.begin("Save {name}", name=name) as session:
            templates.save_template(session, events.event_by_id(session, event_id), name)

    return save


def dialog_of(tab, kind):
    (dialog,) = [one for one in tab.findChildren(kind) if one.isVisible()]
    return dialog


def texts(menu):
    return [action.text() for action in menu.actions()]


def with_keyboard():
    """The menu that is open, or else the widget that has the focus."""
    widget = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert widget is not None
    return widget


def open_menu(tab, number):
    """Open the menu of the New button by its keys, and in it the submenu with that number."""
    QTest.keyClick(tab.view, KEY.Key_N, CONTROL_SHIFT)
    menu = with_keyboard()
    for _ in range(number + 1):
        QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Right)
    return (tab.making.template_menu, tab.making.again_menu)[number]


def told(tab):
    (toast,) = [one for one in tab.findChildren(Toast) if one.isVisible()]
    return toast.accessibleName()


# --- duplicates -------------------------------------------------------------------------------------------------


@pytest.fixture
def duplicate(tab, add):
    """Add an event on the second Tuesday of July, and ask for a copy of it by keys."""

    def duplicate(span=None, **more):
        tab.show_event(add("Rust evening", span or evening(TUESDAY), **more))
        QTest.keyClick(tab.view, KEY.Key_D, CONTROL_SHIFT)
        return dialog_of(tab, DuplicateDialog)

    return duplicate


def copies(plan):
    return plan(titles=True)[1:]


def test_enter_copies_to_the_next_week(tab, duplicate, plan):
    dialog = duplicate()
    assert dialog.ui.week_button.description() == "Tuesday 15 July 2014, 19:00 – 21:00"
    QTest.keyClick(dialog.focusWidget(), KEY.Key_Return)
    assert copies(plan) == ["2014-07-15 19:00 Rust evening"]
    assert (tab.view.selected.span, told(tab)) == (evening(date(2014, 7, 15)), "Added Rust evening")


def test_next_month_is_the_same_weekday_of_it(context, tab, duplicate, plan):
    dialog = duplicate()
    dialog.ui.month_button.click()
    assert copies(plan) == ["2014-08-12 19:00 Rust evening"]
    assert (tab.period.day.month, tab.view.selected.title) == (8, "Rust evening")
    context.database.undo()
    assert copies(plan) == []


def test_another_day_is_chosen(duplicate, plan):
    dialog = duplicate(Span.of_hours(TUESDAY, time(22), time(1), PARIS))
    dialog.ui.day.setFocus()
    dialog.ui.day.setSelectedSection(dialog.ui.day.Section.DaySection)
    QTest.keyClick(dialog.ui.day, KEY.Key_Up)
    dialog.ui.day_button.click()
    assert copies(plan) == ["2014-07-16 22:00 Rust evening"]


def test_a_copy_of_what_was_cancelled_takes_place(tab, duplicate):
    dialog = duplicate(status=EventStatus.CANCELLED)
    QTest.keyClick(dialog.focusWidget(), KEY.Key_Return)
    assert tab.view.selected.status is EventStatus.CONFIRMED


def test_escape_copies_nothing(duplicate, plan):
    QTest.keyClick(duplicate(), KEY.Key_Escape)
    assert copies(plan) == []


def test_one_of_a_series_is_copied_alone(tab, repeat, plan):
    ids = repeat("Rust", evening(TUESDAY), "FREQ=WEEKLY;COUNT=3")
    tab.show_event(ids[1])
    QTest.keyClick(tab.view, KEY.Key_D, CONTROL_SHIFT)
    dialog_of(tab, DuplicateDialog).ui.month_button.click()
    assert plan() == ["2014-07-08 19:00", "2014-07-15 19:00", "2014-07-22 19:00", "2014-08-19 19:00"]
    assert tab.view.selected.series_id is None


def test_what_needs_an_event_is_off_without_one(tab, add):
    actions = tab._actions
    assert not actions.duplicate.isEnabled()
    assert not actions.save_template.isEnabled()
    tab.show_event(add("Rust", evening(THURSDAY)))
    assert actions.duplicate.isEnabled()
    assert actions.save_template.isEnabled()


# --- last month again -------------------------------------------------------------------------------------------


def test_last_month_is_had_again(tab, add, plan):
    add("Rust evening", evening(date(2014, 6, 10)), status=EventStatus.HELD)
    add("Called off", evening(date(2014, 6, 3)), status=EventStatus.CANCELLED)
    again = open_menu(tab, 1)
    assert texts(again) == ["Rust evening\tTue 10 Jun → Tue 8 Jul", "Called off (Cancelled)\tTue 3 Jun → Tue 1 Jul"]
    QTest.keyClick(again, KEY.Key_Return)
    assert plan(titles=True)[-1] == "2014-07-08 19:00 Rust evening"
    assert (tab.view.selected.title, told(tab)) == ("Rust evening", "Added Rust evening")


def test_there_may_be_nothing_to_have_again(tab):
    again = open_menu(tab, 1)
    assert texts(again) == ["Nothing to repeat"]
    assert not again.actions()[0].isEnabled()


def test_the_month_before_the_shown_one_counts(tab, add):
    add("Rust & Go", evening(TUESDAY))
    QTest.keyClick(tab.view, KEY.Key_PageDown)
    assert texts(open_menu(tab, 1)) == ["Rust && Go\tTue 8 Jul → Tue 12 Aug"]


# --- templates --------------------------------------------------------------------------------------------------


def test_the_usual_types_are_offered_at_first(tab, plan):
    menu = open_menu(tab, 0)
    assert texts(menu) == list(EVENT_TYPES)
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)
    dialog = open_dialog(tab)
    assert (dialog.ui.title.text(), dialog.said.type) == ("Workshop", "Workshop")
    dialog.ui.save_button.click()
    assert plan(titles=True) == ["2014-07-31 14:00 Workshop"]


def test_an_event_becomes_a_template_and_another_event(context, tab, add, names, plan):
    tab.show_event(add("Rust evening", evening(TUESDAY, 18, 20), host="Inès", expected=25))
    QTest.keyClick(tab.view, KEY.Key_T, CONTROL_SHIFT)
    dialog = dialog_of(tab, TemplateNameDialog)
    assert dialog.ui.name.text() == "Rust evening"
    QTest.keyClicks(dialog.ui.name, "Rust")
    QTest.keyClick(dialog.ui.name, KEY.Key_Return)
    assert (names(), told(tab)) == (["Rust"], "Saved template Rust")
    tab.view.select(slots.Slot(date(2014, 7, 24)))
    QTest.keyClick(open_menu(tab, 0), KEY.Key_Return)
    event = open_dialog(tab)
    assert (event.said.title, event.said.host, event.said.expected) == ("Rust evening", "Inès", 25)
    event.ui.save_button.click()
    assert copies(plan) == ["2014-07-24 18:00 Rust evening"]
    context.database.undo()
    context.database.undo()
    assert names() == []


def test_a_name_that_is_taken_is_refused_beside_it(tab, add, save, names):
    event_id = add("Rust evening", evening(TUESDAY))
    save(event_id, "Rust")
    tab.show_event(event_id)
    QTest.keyClick(tab.view, KEY.Key_T, CONTROL_SHIFT)
    dialog = dialog_of(tab, TemplateNameDialog)
    QTest.keyClicks(dialog.ui.name, "rust")
    QTest.keyClick(dialog.ui.name, KEY.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.problem.text() == "There is a template called “rust” already."
    QTest.keyClicks(dialog.ui.name, " 2")
    QTest.keyClick(dialog.ui.name, KEY.Key_Return)
    assert names() == ["Rust", "rust 2"]


def test_a_new_event_takes_a_template_on_in_its_dialog(tab, add, save, plan):
    save(add("Rust evening", evening(TUESDAY, 18, 20), host="Inès"), "Rust")
    tab.view.select(slots.Slot(date(2014, 7, 24)))
    QTest.keyClick(tab.view, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    first = open_dialog(tab)
    QTest.keyClicks(first.ui.title, "Go evening")
    menu = first.ui.template_button.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    dialog = open_dialog(tab)
    assert dialog is not first
    assert (dialog.said.title, dialog.said.host) == ("Go evening", "Inès")
    dialog.ui.save_button.click()
    assert copies(plan) == ["2014-07-24 18:00 Go evening"]


def test_only_a_new_event_takes_a_template_on(tab, add):
    tab.show_event(add("Rust", evening(THURSDAY)))
    QTest.keyClick(tab.view, KEY.Key_Return)
    assert not open_dialog(tab).ui.template_button.isVisible()


@pytest.fixture
def edit(tab, add, save):
    """Three templates, in the dialog where they are renamed and deleted."""
    event_id = add("Rust evening", evening(TUESDAY))
    for name in ("Go", "Rust", "Zig"):
        save(event_id, name)
    QTest.keyClick(tab.view, KEY.Key_N, CONTROL_SHIFT)
    for _ in range(3):
        QTest.keyClick(with_keyboard(), KEY.Key_Down)
    QTest.keyClick(with_keyboard(), KEY.Key_Return)
    return dialog_of(tab, TemplatesDialog)


def test_a_template_is_renamed_in_place(context, edit, names, qtbot):
    rows = edit.ui.templates
    rows.setFocus()
    QTest.keyClick(rows, KEY.Key_Down)
    QTest.keyClick(rows, KEY.Key_F2)
    QTest.keyClicks(with_keyboard(), "Ada")
    QTest.keyClick(with_keyboard(), KEY.Key_Return)
    qtbot.waitUntil(lambda: names() == ["Ada", "Go", "Zig"])
    assert [rows.item(row).text() for row in range(3)] == ["Ada", "Go", "Zig"]
    context.database.undo()
    assert names() == ["Go", "Rust", "Zig"]


def test_a_name_that_is_taken_changes_nothing(edit, names, qtbot):
    edit.ui.rename_button.click()
    QTest.keyClicks(with_keyboard(), "zig")
    QTest.keyClick(with_keyboard(), KEY.Key_Return)
    qtbot.waitUntil(lambda: edit.ui.problem.text() == "There is a template called “zig” already.")
    assert names() == ["Go", "Rust", "Zig"]
    assert edit.ui.templates.item(0).text() == "Go"


def test_templates_are_deleted_by_key_and_by_button(context, edit, names):
    edit.ui.templates.setFocus()
    QTest.keyClick(edit.ui.templates, KEY.Key_Delete)
    assert names() == ["Rust", "Zig"]
    edit.ui.delete_button.click()
    edit.ui.delete_button.click()
    assert names() == []
    assert not edit.ui.rename_button.isEnabled()
    assert not edit.ui.delete_button.isEnabled()
    context.database.undo()
    assert names() == ["Zig"]
