"""What needs the coordinator, beside the real calendar: walked down by keys and clicks, and vanishing when done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from mozspaces_desktop.core import contributions, events, people, series, spaces
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Space, Stage, Track
from mozspaces_desktop.core.needs import Need, NeedKind
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.calendar.needs_list import NEED, NeedsList
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.wrap_up.wrap_up_dialog import WrapUpDialog
from tests.gui.calendar.hands import PARIS, THURSDAY, evening

MONDAY = date(2014, 7, 28)


@pytest.fixture
def busy_week(context: Context, paris: Space, add: Callable[..., str]) -> dict[str, str]:
    """One need of each kind: the ids of the events and the person by their names."""
    with context.database.begin("Target and contributor") as session:
        session.get(Space, paris.id).target_per_week = 1
        amina = people.add_person(session, name="Amina Diallo")
        coding = spaces.focus_areas(session, paris.id)[0]
        contributions.reach_stage(session, paris, amina, coding, Stage.INTERESTED, date(2014, 7, 1))
    for weeks in (2, 3):
        add("Planned", evening(THURSDAY + timedelta(weeks=weeks)))
    add("Tonight", evening(THURSDAY, 20, 22))
    return {
        "Over": add("Over", evening(date(2014, 7, 29))),
        "Idea": add("Idea", evening(date(2014, 7, 10)), status=EventStatus.DRAFT),
        "Soon": add("Soon", evening(date(2014, 8, 5)), status=EventStatus.DRAFT),
        "Amina Diallo": amina.id,
    }


@pytest.fixture
def listed(qtbot, busy_week: dict[str, str], tab: CalendarTab) -> NeedsList:
    """The list, once it is filled."""
    return filled(qtbot, tab, 5)


def filled(qtbot, tab: CalendarTab, count: int) -> NeedsList:
    qtbot.waitUntil(lambda: len(shown(tab)) == count and not tab._context.tasks.busy)
    return tab.guide.panel.ui.needs


def rows(tab: CalendarTab) -> list[str]:
    """Everything that the list says, headings too."""
    needs = tab.guide.panel.ui.needs
    return [needs.item(row).text() for row in range(needs.count())]


def shown(tab: CalendarTab) -> list[Need]:
    needs = tab.guide.panel.ui.needs
    return [need for row in range(needs.count()) if (need := needs.item(row).data(NEED)) is not None]


def selected(needs: NeedsList) -> NeedKind:
    return needs.current.kind


def place_of(needs: NeedsList, kind: NeedKind) -> QPoint:
    items = [needs.item(row) for row in range(needs.count())]
    [item] = [item for item in items if item.data(NEED) is not None and item.data(NEED).kind is kind]
    return needs.visualItemRect(item).center()


def click_on(needs: NeedsList, kind: NeedKind) -> None:
    viewport = needs.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place_of(needs, kind))


def wrap_up_dialog(tab: CalendarTab) -> WrapUpDialog | None:
    return next((one for one in tab.findChildren(WrapUpDialog) if one.isVisible()), None)


def test_it_lists_what_needs_somebody_by_kind(tab, listed):
    assert rows(tab) == [
        "Attendance · 1",
        "Over, Tue 29 Jul · attendance not recorded",
        "Status · 1",
        "Idea, Thu 10 Jul · did it take place?",
        "Drafts · 1",
        "Soon, Tue 5 Aug · still a draft",
        "Pace · 1",
        "Week 32, 4 Aug – 10 Aug · 1 event(s) missing",
        "Contributors · 1",
        "Amina Diallo, Coding · interested for 30 day(s)",
    ]
    assert tab.guide.panel.ui.count.text() == "5"


def test_with_nothing_to_do_it_says_so(context, qtbot, paris, tab):
    with context.database.begin("No target") as session:
        session.get(Space, paris.id).target_per_week = 0
    ui = tab.guide.panel.ui
    qtbot.waitUntil(lambda: ui.pages.currentWidget() is ui.nothing)
    assert (ui.nothing.accessibleName(), ui.count.text()) == ("All done", "")


def test_n_and_enter_do_nothing_where_nothing_is_to_be_done(context, qtbot, paris, tab):
    with context.database.begin("No target") as session:
        session.get(Space, paris.id).target_per_week = 0
    needs = tab.guide.panel.ui.needs
    qtbot.waitUntil(lambda: needs.count() == 0 and not context.tasks.busy)
    chosen = []
    needs.chosen.connect(chosen.append)
    QTest.keyClick(tab.view, Qt.Key.Key_N)
    QTest.keyClick(needs, Qt.Key.Key_Return)
    assert chosen == []


def test_who_contributed_once_is_told_otherwise(context, qtbot, paris, tab):
    with context.database.begin("Contributor") as session:
        jose = people.add_person(session, name="José")
        coding = spaces.focus_areas(session, paris.id)[0]
        contributions.reach_stage(session, paris, jose, coding, Stage.FIRST_CONTRIBUTION, date(2014, 7, 10))
    filled(qtbot, tab, 5)
    assert rows(tab)[-1] == "José, Coding · first contribution 21 day(s) ago"


def test_an_event_of_a_series_is_recorded_like_any_other(context, qtbot, paris, tab):
    start, end = evening(date(2014, 7, 30)).in_utc
    said = EventFields("Rust", start, end, PARIS, Track.TECHNICAL, status=EventStatus.CONFIRMED)
    with context.database.begin("Add") as session:
        series.add_series(session, paris, said, "FREQ=WEEKLY;COUNT=2")
    needs = filled(qtbot, tab, 5)
    click_on(needs, NeedKind.NOT_RECORDED)
    event_id = tab.view.event_id
    QTest.keyClicks(wrap_up_dialog(tab).ui.attendees, "21")
    QTest.mouseClick(wrap_up_dialog(tab).ui.save_button, Qt.MouseButton.LeftButton)
    filled(qtbot, tab, 4)
    with context.database.read() as session:
        assert contributions.totals_of(session, event_id).attendees == 21
        assert events.event_by_id(session, event_id).status is EventStatus.HELD


def test_a_click_on_what_was_not_recorded_shows_the_event_and_asks(tab, listed, busy_week):
    click_on(listed, NeedKind.NOT_RECORDED)
    assert tab.view.event_id == busy_week["Over"]
    assert wrap_up_dialog(tab).ui.event_title.text() == "Over"


def test_a_need_vanishes_when_it_is_done_and_undo_brings_it_back(context, qtbot, tab, listed):
    click_on(listed, NeedKind.WITHOUT_STATUS)
    dialog = wrap_up_dialog(tab)
    QTest.mouseClick(dialog.ui.cancelled, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    filled(qtbot, tab, 4)
    assert "Status · 1" not in rows(tab)
    context.database.undo()
    filled(qtbot, tab, 5)
    assert "Status · 1" in rows(tab)


def test_a_click_on_a_draft_selects_it_and_asks_nothing(tab, listed, busy_week):
    click_on(listed, NeedKind.DRAFT)
    assert tab.view.event_id == busy_week["Soon"]
    assert tab.period.belongs(date(2014, 8, 5))
    assert wrap_up_dialog(tab) is None


@pytest.mark.parametrize(("before", "after"), [("month", "month"), ("week", "week"), ("day", "week")])
def test_a_click_on_a_week_shows_all_of_it(tab, listed, before, after):
    tab.show_view(before)
    click_on(listed, NeedKind.UNDER_PACE)
    assert tab.period.view == after
    assert tab.period.first_day <= date(2014, 8, 4) <= date(2014, 8, 10) <= tab.period.last_day
    assert tab.view.slot.day == date(2014, 8, 4)
    assert tab.guide.panel.ui.handover.ui.heading.text() == "Hand-over note, week 32"


def test_a_click_on_a_person_asks_for_their_history(qtbot, tab, listed, busy_week):
    with qtbot.waitSignal(tab.person_requested) as asked:
        click_on(listed, NeedKind.FOLLOW_UP)
    assert asked.args == [busy_week["Amina Diallo"]]


def test_a_click_on_a_heading_does_nothing(tab, listed):
    chosen = []
    listed.chosen.connect(chosen.append)
    heading = listed.visualItemRect(listed.item(2)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, heading)
    assert chosen == []


def test_arrows_pass_over_headings_and_enter_leads_there(tab, listed, busy_week):
    listed.setFocus()
    assert selected(listed) is NeedKind.NOT_RECORDED
    for _ in range(2):
        QTest.keyClick(listed, Qt.Key.Key_Down)
    assert selected(listed) is NeedKind.DRAFT
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert selected(listed) is NeedKind.WITHOUT_STATUS
    QTest.keyClick(listed, Qt.Key.Key_End)
    assert selected(listed) is NeedKind.FOLLOW_UP
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert tab.view.event_id == busy_week["Soon"]
    assert tab.view.hasFocus()


def test_n_walks_down_the_list_and_begins_again(qtbot, tab, listed, busy_week):
    visited = []
    listed.chosen.connect(lambda need: visited.append(need.kind))
    for _ in range(6):
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        QTest.keyClick(tab.view, Qt.Key.Key_N)
        dialog = wrap_up_dialog(tab)
        if dialog is not None:
            dialog.reject()
    assert visited == [*NeedKind, NeedKind.NOT_RECORDED]


def test_n_goes_on_with_what_took_the_place_of_what_is_done(context, qtbot, tab, listed):
    QTest.keyClick(tab.view, Qt.Key.Key_N)
    dialog = wrap_up_dialog(tab)
    QTest.mouseClick(dialog.ui.nobody_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    filled(qtbot, tab, 4)
    assert selected(listed) is NeedKind.WITHOUT_STATUS
    listed.go_to_next()
    assert wrap_up_dialog(tab).ui.event_title.text() == "Idea"


def test_n_shows_a_hidden_panel_and_waits_for_what_it_finds(context, qtbot, tab, busy_week):
    tab._actions.side_panel.trigger()
    assert not tab.guide.panel.isVisible()
    with context.database.begin("Recorded") as session:
        contributions.record_totals(session, events.event_by_id(session, busy_week["Over"]), attendees=9)
    QTest.keyClick(tab.view, Qt.Key.Key_N)
    assert tab.guide.panel.isVisible()
    qtbot.waitUntil(lambda: wrap_up_dialog(tab) is not None)


def test_what_changes_in_quick_succession_is_read_to_the_end(context, qtbot, tab, add):
    for number in range(8):
        add(f"Evening {number}", evening(date(2014, 7, 1 + number)))
    qtbot.waitUntil(lambda: sum(need.kind is NeedKind.NOT_RECORDED for need in shown(tab)) == 8)


def test_an_event_that_ends_meanwhile_comes_into_the_list(qtbot, tab, ticking, add):
    add("Tonight", evening(THURSDAY))
    filled(qtbot, tab, 4)
    ticking.moment += timedelta(hours=2)
    tab.guide.panel._timer.timeout.emit()
    filled(qtbot, tab, 5)
    assert shown(tab)[0].title == "Tonight"


def test_a_list_that_is_read_again_keeps_its_selection(qtbot, tab, listed, add):
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_End)
    add("Another", evening(date(2014, 7, 30)))
    filled(qtbot, tab, 6)
    assert selected(listed) is NeedKind.FOLLOW_UP


def test_the_tab_key_goes_from_the_list_to_the_note(tab, listed):
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tab.guide.panel.ui.handover.ui.note


@pytest.mark.parametrize("title", ["=1+1 <b>", "\u202eevil", "x" * 100_000, "🎉"])
def test_any_title_fits_into_the_list(qtbot, tab, add, title):
    add(title, evening(date(2014, 7, 29)))
    listed = filled(qtbot, tab, 5)
    index = listed.model().index(1, 0)
    assert listed.sizeHintForColumn(0) <= listed.viewport().width()
    assert listed.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height() < 60
    assert "<b>" not in listed.item(1).toolTip()
    tab.grab()


# --- where it stands ----------------------------------------------------------------------------------------------


def test_f9_and_both_buttons_hide_and_show_it_and_that_is_remembered(context, qtbot, tab):
    panel = tab.guide.panel
    assert panel.isVisible()
    QTest.keyClick(tab.view, Qt.Key.Key_F9)
    assert (panel.isVisible(), context.settings.side_panel) == (False, False)
    again = CalendarTab(context)
    qtbot.addWidget(again)
    again.resize(1240, 800)
    again.show()
    assert not again.guide.panel.isVisible()
    QTest.keyClick(tab.view, Qt.Key.Key_F9)
    assert (panel.isVisible(), context.settings.side_panel) == (True, True)
    QTest.mouseClick(panel.ui.hide_button, Qt.MouseButton.LeftButton)
    assert (panel.isVisible(), context.settings.side_panel) == (False, False)


def test_its_width_is_remembered(context, qtbot, tab):
    handle = tab.ui.body.handle(1)
    before, middle = tab.guide.panel.width(), handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(handle, middle - QPoint(60, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    wider = tab.guide.panel.width()
    assert wider >= before + 40
    again = CalendarTab(context)
    qtbot.addWidget(again)
    again.resize(1240, 800)
    again.show()
    assert again.guide.panel.width() == wider


def test_a_wider_window_gives_its_room_to_the_calendar(tab):
    before = tab.guide.panel.width()
    tab.resize(1600, 800)
    assert tab.guide.panel.width() == before


def test_in_a_narrow_window_it_makes_way_until_somebody_asks(context, tab):
    panel = tab.guide.panel
    tab.resize(900, 700)
    assert not panel.isVisible()
    QTest.keyClick(tab.view, Qt.Key.Key_F9)
    assert panel.isVisible()
    assert tab.view.width() > 500
    QTest.keyClick(tab.view, Qt.Key.Key_F9)
    assert (panel.isVisible(), context.settings.side_panel) == (False, True)
    tab.resize(1240, 800)
    assert panel.isVisible()
