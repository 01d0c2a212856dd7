"""Edges, copies, and the keys that move an event: in the hours and in the month."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from mozspaces_desktop.core.agenda import Span, entries_between
from mozspaces_desktop.gui.calendar.slots import Slot
from tests.gui.calendar.hands import PARIS, THURSDAY, drag, evening, hover

TUESDAY = date(2014, 7, 29)
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
QUARTER = timedelta(minutes=15)


@pytest.fixture(params=["week", "day"])
def hours(request, tab):
    """The hours of Thursday 31 July 2014, in its week or alone."""
    tab.show_view(request.param)
    tab._go_to(THURSDAY)
    return tab.view


@pytest.fixture
def all_spans(context, paris):
    """When the events of 2014 are, with those that have the same title."""

    def all_spans():
        with context.database.read() as session:
            found = entries_between(session, paris.id, PARIS, date(2014, 1, 1), date(2014, 12, 31))
            return [entry.span for entry in found]

    return all_spans


def at(view, day, hour, minute=0):
    view.reveal(Slot(day, hour * 60 + minute))
    return view.place_of(day, hour * 60 + minute) + QPointF(0, 1)


def hold(view, *keys):
    """Hold the modifiers and press the arrows (QTest would let go of the modifiers after each click)."""
    for key in keys:
        key, more = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
        QTest.keyPress(view, key, ALT | more)
        QTest.keyRelease(view, key)


def press_keys(view, *keys):
    """The same, and let go of Alt."""
    hold(view, *keys)
    QTest.keyRelease(view, Qt.Key.Key_Alt)


def test_dragging_the_upper_edge_changes_the_start(hours, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    hours.reveal(Slot(THURSDAY, 17 * 60))
    edge = hours.entry_rect(event_id).topLeft() + QPointF(20, 2)
    hover(hours, edge)
    assert hours.cursor().shape() == Qt.CursorShape.SizeVerCursor
    drag(hours, edge, hours.place_of(THURSDAY, 18 * 60 + 15) + QPointF(0, 1))
    span = evening(THURSDAY)
    assert entries() == {"Rust evening": Span(span.start - 3 * QUARTER, span.end)}


def test_the_start_stays_before_the_end(hours, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    at(hours, THURSDAY, 22)
    edge = hours.entry_rect(event_id).topLeft() + QPointF(20, 2)
    drag(hours, edge, hours.place_of(THURSDAY, 22 * 60))
    assert entries()["Rust evening"].start == evening(THURSDAY).end - QUARTER


@pytest.mark.parametrize(("edge", "days"), [("left", (-1, 0)), ("right", (0, 2))])
@pytest.mark.parametrize("view", ["month", "week"])
def test_the_edges_of_an_event_of_several_days_change_its_days(tab, add, entries, view, edge, days):
    tab.show_view(view)
    event_id = add("Sprint", Span.of_days(TUESDAY, THURSDAY, PARIS))
    rect = tab.view.entry_rect(event_id)
    taken = QPointF(rect.left() + 2 if edge == "left" else rect.right() - 2, rect.center().y())
    hover(tab.view, taken)
    assert tab.view.cursor().shape() == Qt.CursorShape.SizeHorCursor
    by = tab.view.day_rect(TUESDAY).width() * (days[0] or days[1])
    drag(tab.view, taken, taken + QPointF(by, 0))
    first, last = TUESDAY + timedelta(days=days[0]), THURSDAY + timedelta(days=days[1])
    assert entries() == {"Sprint": Span.of_days(first, last, PARIS)}


def test_an_event_of_days_keeps_one(tab, add, entries):
    event_id = add("Sprint", Span.of_days(TUESDAY, THURSDAY, PARIS))
    rect = tab.month.entry_rect(event_id)
    drag(tab.month, QPointF(rect.right() - 2, rect.center().y()), tab.month.day_rect(date(2014, 7, 28)).center())
    assert entries() == {"Sprint": Span.of_days(TUESDAY, TUESDAY, PARIS)}


@pytest.mark.parametrize("view", ["month", "week"])
def test_ctrl_at_the_end_of_a_drag_copies(context, tab, add, all_spans, view):
    event_id = add("Rust evening", evening(THURSDAY))
    tab.show_view(view)
    tab.show_event(event_id)
    start = tab.view.entry_rect(event_id).center()
    end = start + QPointF(tab.view.day_rect(TUESDAY).x() - tab.view.day_rect(THURSDAY).x(), 0)
    drag(tab.view, start, end, let_go=False)
    assert tab.view.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.keyPress(tab.view, Qt.Key.Key_Control, CTRL)
    assert tab.view.cursor().shape() == Qt.CursorShape.DragCopyCursor
    assert tab.view.marks.copying
    QTest.mouseRelease(tab.view, Qt.MouseButton.LeftButton, CTRL, end.toPoint())
    assert all_spans() == [evening(TUESDAY), evening(THURSDAY)]
    assert not tab.view.marks.copying
    context.database.undo()
    assert all_spans() == [evening(THURSDAY)]


def test_ctrl_let_go_during_a_drag_moves(tab, add, all_spans):
    event_id = add("Rust evening", evening(THURSDAY))
    start, end = tab.month.entry_rect(event_id).center(), tab.month.day_rect(TUESDAY).center()
    drag(tab.month, start, end, let_go=False)
    QTest.keyPress(tab.month, Qt.Key.Key_Control, CTRL)
    QTest.keyRelease(tab.month, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(tab.month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end.toPoint())
    assert all_spans() == [evening(TUESDAY)]


def test_a_drag_at_the_edge_of_the_hours_scrolls_them(qtbot, hours, add):
    event_id = add("Rust evening", evening(THURSDAY, 14, 16))
    start = at(hours, THURSDAY, 15)
    before = hours.geometry_now.offset
    drag(hours, start, QPointF(start.x(), hours.height() - 2), let_go=False)
    ghost = hours.ghost
    qtbot.waitUntil(lambda: hours.geometry_now.offset > before and hours.ghost.start > ghost.start)
    QTest.keyClick(hours, Qt.Key.Key_Escape)
    rested = hours.geometry_now.offset
    qtbot.wait(60)
    assert hours.geometry_now.offset == rested
    assert hours.selected.id == event_id


def test_a_drag_is_painted_over_a_picture_that_is_the_view_itself(tab, add):
    """What is painted once for a drag differs from the view only where the drag is."""
    event_id = add("Rust evening", evening(THURSDAY))
    add("Far away", evening(date(2014, 7, 2)))
    corner = tab.month.day_rect(date(2014, 7, 2)).toRect()
    before = tab.month.grab(corner).toImage()
    drag(tab.month, tab.month.entry_rect(event_id).center(), tab.month.day_rect(TUESDAY).center(), let_go=False)
    assert tab.month.grab(corner).toImage() == before
    place = tab.month.day_rect(TUESDAY).toRect()
    with_ghost = tab.month.grab(place).toImage()
    add("Somebody else's", evening(date(2014, 7, 2)))
    assert tab.month.grab(corner).toImage() != before
    tab.month.end_gesture()
    assert tab.month.grab(place).toImage() != with_ghost


def test_alt_and_arrows_move_an_event_in_one_step(context, hours, tab, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    tab.show_event(event_id)
    press_keys(tab.view, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert entries() == {"Rust evening": evening(TUESDAY).moved(QUARTER)}
    assert tab.view.selected.id == event_id
    assert tab.period.belongs(TUESDAY)
    context.database.undo()
    assert entries() == {"Rust evening": evening(THURSDAY)}


def test_alt_shift_and_arrows_change_the_end(hours, tab, add, entries):
    tab.show_event(add("Rust evening", evening(THURSDAY)))
    press_keys(tab.view, (Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Up, SHIFT))
    assert entries() == {"Rust evening": evening(THURSDAY).until(evening(THURSDAY).end + QUARTER)}
    press_keys(tab.view, *[(Qt.Key.Key_Up, SHIFT)] * 20)
    assert entries()["Rust evening"].end == evening(THURSDAY).start + QUARTER


def test_in_a_month_alt_and_down_is_a_week_and_the_selection_follows(tab, add, entries):
    event_id = add("Rust evening", evening(THURSDAY))
    tab.show_event(event_id)
    press_keys(tab.month, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert entries() == {"Rust evening": evening(date(2014, 8, 8))}
    assert tab.ui.period_title.text() == "August 2014"
    assert tab.month.selected.id == event_id


def test_an_event_of_days_is_made_longer_in_the_agenda(tab, add, entries):
    tab.show_view("agenda")
    tab.show_event(add("Sprint", Span.of_days(TUESDAY, THURSDAY, PARIS)))
    press_keys(tab.agenda.rows, (Qt.Key.Key_Down, SHIFT))
    assert entries() == {"Sprint": Span.of_days(TUESDAY, date(2014, 8, 1), PARIS)}


def test_escape_takes_back_what_the_keys_began(context, tab, add):
    event_id = add("Rust evening", evening(THURSDAY))
    before = context.database.undo_label()
    tab.show_event(event_id)
    hold(tab.month, Qt.Key.Key_Right)
    assert tab.month.ghost == evening(date(2014, 8, 1))
    assert tab.ui.period_title.text() == "August 2014"
    QTest.keyClick(tab.month, Qt.Key.Key_Escape)
    QTest.keyRelease(tab.month, Qt.Key.Key_Alt)
    assert context.database.undo_label() == before
    assert tab.ui.period_title.text() == "July 2014"
    assert tab.month.selected.id == event_id


def test_without_an_event_alt_and_arrows_do_nothing(context, tab):
    before = context.database.undo_label()
    press_keys(tab.month, Qt.Key.Key_Right)
    assert context.database.undo_label() == before
    assert tab.month.slot.day == THURSDAY
