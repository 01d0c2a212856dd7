"""Which events of a series an edit is about: asked by the dialog, by drags, by Del; answered by keyboard and mouse."""

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from mozspaces_desktop.gui.calendar.event_dialog import EventDialog
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.calendar.hands import (
    answer,
    drag,
    evening,
    has_open_dialog,
    open_dialog,
    open_question,
    pick,
    question_over,
)

JULY_3 = date(2014, 7, 3)
FIVE = "FREQ=WEEKLY;BYDAY=TH;COUNT=5"
THURSDAYS = [f"2014-07-{day} 19:00" for day in ("03", "10", "17", "24", "31")]


@pytest.fixture
def weekly(repeat):
    """Five Thursday evenings in July; their ids."""
    return repeat("Rust evening", evening(JULY_3), FIVE)


def edit(tab, event_id):
    tab.dialogs.edit(event_id)
    return open_dialog(tab)


def save(dialog):
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)


def drag_to(tab, event_id, day):
    """Drag the chip of an event onto another day of the month."""
    tab.show_view("month")
    month = tab.month
    drag(month, month.entry_rect(event_id).center(), month.day_rect(day).center())


def toast(tab):
    return tab.findChild(Toast).accessibleName()


def titles(plan):
    return [line.split(" ", 2)[2] for line in plan(titles=True)]


def test_nothing_is_asked_if_nothing_changed(context, tab, weekly, plan):
    label = context.database.undo_label()
    dialog = edit(tab, weekly[2])
    save(dialog)
    assert not dialog.isVisible()
    assert question_over(tab) is None
    assert (plan(), context.database.undo_label()) == (THURSDAYS, label)


def test_the_question_says_what_each_answer_comes_to(tab, weekly, come):
    for event_id in (weekly[0], weekly[3]):
        come(event_id, f"Amina {event_id}")
    dialog = edit(tab, weekly[2])
    dialog.ui.title.setText("Rust night")
    save(dialog)
    ui = question_over(dialog).ui
    assert question_over(dialog).focusWidget() is ui.this_button
    assert ui.title.text() == "Rust night"
    assert ui.this_button.description() == "The others stay as they are"
    assert ui.following_button.description() == (
        "This and the 1 following; events with attendance stay as they are (1)"
    )
    assert ui.all_button.description() == (
        "3 event(s), the earlier ones too; events with attendance stay as they are (2)"
    )


def test_the_first_has_no_earlier_ones(tab, weekly):
    dialog = edit(tab, weekly[0])
    dialog.ui.title.setText("Rust night")
    save(dialog)
    ui = question_over(dialog).ui
    assert not ui.following_button.isVisible()
    assert ui.all_button.description() == "This and the 4 following"


@pytest.mark.parametrize(
    ("button", "told"),
    [
        ("this_button", ["Rust evening"] * 2 + ["Rust night"] + ["Rust evening"] * 2),
        ("following_button", ["Rust evening"] * 2 + ["Rust night"] * 3),
        ("all_button", ["Rust night"] * 5),
    ],
)
def test_each_answer_in_the_dialog_with_undo_and_redo(context, tab, weekly, plan, button, told):
    dialog = edit(tab, weekly[2])
    dialog.ui.title.setText("Rust night")
    save(dialog)
    answer(dialog, button)
    assert not has_open_dialog(tab)
    assert titles(plan) == told
    assert plan() == THURSDAYS
    assert tab.view.selected.span.first_day == date(2014, 7, 17)
    assert tab.view.selected.title == "Rust night"
    context.database.undo()
    assert titles(plan) == ["Rust evening"] * 5
    context.database.redo()
    assert titles(plan) == told


def test_escape_goes_back_to_the_dialog_and_changes_nothing(context, tab, weekly, plan):
    label = context.database.undo_label()
    dialog = edit(tab, weekly[2])
    dialog.ui.title.setText("Rust night")
    save(dialog)
    QTest.keyClick(open_question(dialog), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert question_over(dialog) is None
    assert (titles(plan), context.database.undo_label()) == (["Rust evening"] * 5, label)


def test_the_first_event_is_asked_for_itself_or_all(tab, weekly):
    dialog = edit(tab, weekly[0])
    dialog.ui.title.setText("Rust night")
    save(dialog)
    ui = question_over(dialog).ui
    assert [ui.this_button.isVisible(), ui.following_button.isVisible(), ui.all_button.isVisible()] == [
        True,
        False,
        True,
    ]


def test_the_last_one_is_not_asked_about_those_that_follow(tab, weekly):
    dialog = edit(tab, weekly[4])
    dialog.ui.title.setText("Rust night")
    save(dialog)
    assert not question_over(dialog).ui.following_button.isVisible()


def test_that_it_was_held_is_said_of_the_one_alone(tab, weekly):
    dialog = edit(tab, weekly[1])
    pick(dialog.details.ui.status, "Held")
    save(dialog)
    assert not has_open_dialog(tab)
    assert tab.view.selected.status.value == "held"
    tab.view.select_event(weekly[2])
    assert tab.view.selected.status.value == "confirmed"


def test_another_rule_is_not_asked_of_the_one_alone(tab, weekly, plan, context):
    dialog = edit(tab, weekly[2])
    pick(dialog.repeat.ui.choice, "Custom…")
    dialog.repeat.ui.interval.setValue(2)
    save(dialog)
    assert not question_over(dialog).ui.this_button.isVisible()
    answer(dialog, "following_button")
    assert plan() == [*THURSDAYS[:3], "2014-07-31 19:00", "2014-08-14 19:00"]
    context.database.undo()
    assert plan() == THURSDAYS


def test_another_rule_for_all(tab, weekly, plan):
    dialog = edit(tab, weekly[2])
    pick(dialog.repeat.ui.choice, "Custom…")
    dialog.repeat.ui.interval.setValue(2)
    save(dialog)
    answer(dialog, "all_button")
    assert plan() == [f"2014-{day} 19:00" for day in ("07-03", "07-17", "07-31", "08-14", "08-28")]


@pytest.mark.parametrize(("button", "left"), [("following_button", THURSDAYS[:3]), ("all_button", [THURSDAYS[2]])])
def test_it_repeats_no_more(context, tab, weekly, plan, button, left):
    dialog = edit(tab, weekly[2])
    pick(dialog.repeat.ui.choice, "Does not repeat")
    save(dialog)
    question = question_over(dialog)
    assert question.ui.question.text() == "It should no longer repeat. What should stay?"
    answer(dialog, button)
    assert plan() == left
    assert tab.view.selected.span.first_day == date(2014, 7, 17)
    context.database.undo()
    assert plan() == THURSDAYS


@pytest.mark.parametrize(
    ("button", "days"),
    [
        ("this_button", ["07-03", "07-10", "07-15", "07-24", "07-31"]),
        ("following_button", ["07-03", "07-10", "07-15", "07-22", "07-29"]),
        ("all_button", ["07-01", "07-08", "07-15", "07-22", "07-29"]),
    ],
)
def test_each_answer_after_a_drag_with_undo_and_redo(context, tab, weekly, plan, button, days):
    drag_to(tab, weekly[2], date(2014, 7, 15))
    answer(tab, button)
    moved = [f"2014-{day} 19:00" for day in days]
    assert plan() == moved
    assert tab.view.selected.span == evening(date(2014, 7, 15))
    assert toast(tab) == "Moved Rust evening"
    context.database.undo()
    assert plan() == THURSDAYS
    context.database.redo()
    assert plan() == moved


def test_escape_leaves_a_dragged_event_where_it_was(context, tab, weekly, plan):
    label = context.database.undo_label()
    tab.show_view("month")
    before = tab.month.entry_rect(weekly[2])
    drag_to(tab, weekly[2], date(2014, 7, 15))
    QTest.keyClick(open_question(tab), Qt.Key.Key_Escape)
    assert (plan(), context.database.undo_label()) == (THURSDAYS, label)
    assert tab.month.ghost is None
    assert tab.month.entry_rect(weekly[2]) == before


@pytest.mark.parametrize("button", ["following_button", "all_button"])
def test_evenings_with_check_ins_stay_where_they_are(context, tab, weekly, plan, come, button):
    come(weekly[3], "Amina Diallo", "Luc")
    drag_to(tab, weekly[2], date(2014, 7, 15))
    answer(tab, button)
    assert "2014-07-24 19:00" in plan()
    assert "2014-07-22 19:00" not in plan()
    assert len(plan()) == 5
    assert toast(tab) == "Moved Rust evening · 1 with attendance stay(s) as it is"
    with context.database.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT e.dtstart, count(*) FROM check_in c JOIN event e ON e.id = c.event_id "
            "WHERE c.retired_at IS NULL AND e.retired_at IS NULL GROUP BY e.id"
        )
        assert [(str(start)[:16].replace("T", " "), came) for start, came in rows] == [("2014-07-24 17:00", 2)]


@pytest.mark.parametrize(
    ("button", "left"),
    [
        ("this_button", [*THURSDAYS[:2], *THURSDAYS[3:]]),
        ("following_button", THURSDAYS[:2]),
        ("all_button", []),
    ],
)
def test_each_answer_to_del_with_undo_and_redo(context, tab, weekly, plan, button, left):
    tab.show_event(weekly[2])
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    answer(tab, button)
    assert plan() == left
    assert toast(tab) == "Deleted Rust evening"
    context.database.undo()
    assert plan() == THURSDAYS
    context.database.redo()
    assert plan() == left


def test_deleting_all_leaves_what_was_attended(tab, weekly, plan, come):
    come(weekly[0], "Amina Diallo")
    tab.show_event(weekly[2])
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    answer(tab, "all_button")
    assert plan() == THURSDAYS[:1]
    assert toast(tab) == "Deleted Rust evening · 1 with attendance stay(s) as it is"


def test_one_with_check_ins_is_not_deleted_alone(tab, weekly, plan, come):
    come(weekly[2], "Amina Diallo")
    tab.show_event(weekly[2])
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    answer(tab, "this_button")
    (box,) = tab.findChildren(QMessageBox)
    assert "has check-ins, so it stays" in box.informativeText()
    box.close()
    assert plan() == THURSDAYS


def test_deleting_from_the_dialog_asks_as_well(tab, weekly, plan):
    dialog = edit(tab, weekly[2])
    QTest.mouseClick(dialog.ui.delete_button, Qt.MouseButton.LeftButton)
    answer(tab, "following_button")
    assert plan() == THURSDAYS[:2]


def test_a_copy_stands_alone_and_nothing_is_asked(tab, weekly, plan, context):
    tab.changes.copy(weekly[2], evening(date(2014, 7, 15)))
    assert question_over(tab) is None
    assert plan() == sorted([*THURSDAYS, "2014-07-15 19:00"])
    assert tab.view.selected.series_id is None
    assert toast(tab) == "Added Rust evening"
    context.database.undo()
    assert plan() == THURSDAYS


def test_a_new_time_for_all_is_one_for_every_evening(tab, weekly, plan):
    dialog = edit(tab, weekly[1])
    dialog.ui.starts_time.setTime(QTime(18, 30))
    save(dialog)
    answer(dialog, "all_button")
    assert plan() == [f"2014-07-{day} 18:30" for day in ("03", "10", "17", "24", "31")]


def test_one_that_was_changed_alone_says_so_and_goes_back(context, tab, weekly, plan):
    drag_to(tab, weekly[2], date(2014, 7, 15))
    answer(tab, "this_button")
    dialog = edit(tab, tab.view.selected.id)
    assert dialog.ui.alone_note.text() == ("Differs from its series, which says Thu 17 Jul, 19:00 – 21:00")
    QTest.mouseClick(dialog.ui.back_button, Qt.MouseButton.LeftButton)
    assert not has_open_dialog(tab)
    assert plan() == THURSDAYS
    assert tab.view.selected.span == evening(date(2014, 7, 17))
    assert str(context.database.undo_label()) == "Back to the series: Rust evening"
    assert not edit(tab, tab.view.selected.id).ui.alone_note.isVisible()


def test_one_that_is_called_otherwise_says_what_is_its_own(tab, weekly):
    dialog = edit(tab, weekly[2])
    dialog.ui.title.setText("Rust night")
    save(dialog)
    answer(dialog, "this_button")
    assert edit(tab, weekly[2]).ui.alone_note.text() == "Differs from its series: Title"


def test_the_history_tells_of_the_event_and_of_its_series(tab, weekly):
    for title, button in (("Rust night", "all_button"), ("Rust and tea", "this_button")):
        dialog = edit(tab, weekly[2])
        dialog.ui.title.setText(title)
        save(dialog)
        answer(dialog, button)
    dialog = edit(tab, weekly[2])
    dialog.ui.pages.setCurrentWidget(dialog.ui.history_page)
    model = dialog.ui.history.model()
    told = [model.index(row, 2).data().split("\n") for row in range(model.rowCount())]
    assert told[-1] == ["Add Rust evening"]
    assert told[-2] == ["Change Rust night", "Title: Rust evening → Rust night"]
    assert told[0][0] == "Change Rust and tea"


def test_arrow_keys_go_from_answer_to_answer(tab, weekly):
    tab.show_event(weekly[2])
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    question = question_over(tab)
    ui = question.ui
    seen = [question.focusWidget()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(question.focusWidget(), key)
        seen.append(question.focusWidget())
    assert seen == [ui.this_button, ui.following_button, ui.all_button, ui.following_button]


def test_the_door_of_an_event_that_was_just_moved_with_its_series(qtbot, tab, weekly):
    dialog = edit(tab, weekly[2])
    dialog.ui.starts_time.setTime(QTime(18, 0))
    QTest.mouseClick(dialog.ui.check_in_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tab.check_in_requested) as asked:
        answer(dialog, "all_button")
    assert asked.args == [tab.view.selected.id]
    assert not tab.findChild(EventDialog).isVisible()


def test_the_dialog_that_says_the_most_fits_a_small_screen_and_cuts_nothing(qtbot, tab, repeat, add):
    ids = repeat("Rust evening", evening(JULY_3), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=9")
    add("Privacy café", evening(date(2014, 7, 15)))
    drag_to(tab, ids[1], date(2014, 7, 16))
    answer(tab, "this_button")
    dialog = edit(tab, tab.view.selected.id)
    dialog.details.ui.expected.setValue(500)
    page = dialog.ui.details_page
    qtbot.waitUntil(lambda: dialog.ui.details_layout.minimumHeightForWidth(page.width()) <= page.height())
    assert dialog.height() <= 680


def test_after_the_dialog_it_tells_who_stays_and_takes_it_back_in_one_click(tab, weekly, plan, come):
    come(weekly[3], "Amina Diallo")
    dialog = edit(tab, weekly[2])
    dialog.ui.title.setText("Rust night")
    save(dialog)
    answer(dialog, "all_button")
    assert titles(plan) == ["Rust night"] * 3 + ["Rust evening", "Rust night"]
    assert toast(tab) == "Changed Rust night · 1 with attendance stay(s) as it is"
    (undo,) = tab.findChild(Toast).findChildren(QPushButton)
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert titles(plan) == ["Rust evening"] * 5
