"""What clashes, in the views: marked where it is, told while something is dragged, never refused."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QToolTip

from mozspaces_desktop.core import public_holidays, spaces
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.calendar.day_popup import DayPopup
from tests.gui.calendar.hands import PARIS, click, drag, evening

MONDAY, TUESDAY, WEDNESDAY = date(2014, 8, 4), date(2014, 8, 5), date(2014, 8, 6)
"""All of them to come: it is 31 July."""
FRIDAY = date(2014, 8, 15)
"""A public holiday in France."""
ORDINARY = date(2014, 8, 12)
TAKEN = "Salle des fêtes is taken: “Rust evening”, 19:00 – 21:00."


@pytest.fixture(autouse=True)
def _loaded():
    public_holidays.load()


@pytest.fixture
def hall(context, paris):
    with context.database.begin("Places") as session:
        spaces.set_opening_hours(session, paris, {day: (time(10), time(22)) for day in range(7)})
        return spaces.add_room(session, paris, name="Salle des fêtes", capacity=90).id


@pytest.fixture
def at(tab):
    """The calendar's view of a kind, at a day."""

    def at(view, day):
        tab.show_view(view)
        tab.view.day_reached.emit(day)
        return tab.view

    return at


def colors_of(widget, rect):
    """The colours of all pixels of a part of the widget, as Qt counts them."""
    picture = widget.grab(rect.toRect()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(picture.constBits()).cast("I").tolist()


def warned(view):
    """Whether there is a note on the ground of a warning."""
    return colors_of(view, QRectF(view.rect())).count(theme.current().colors.warning.soft.rgb()) > 100


def marked(view, event_id):
    """Whether the event, which is blue, has an amber sign."""
    found = [QColor(color) for color in colors_of(view, view.entry_rect(event_id))]
    return sum(color.red() > color.blue() + 40 for color in found) > 10


def in_day(view, day):
    rect = view.day_rect(day)
    return QPointF(rect.center().x(), rect.bottom() - 6)


def tooltip(view, event_id):
    place = view.entry_rect(event_id).center().toPoint()
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    return QToolTip.text()


@pytest.mark.parametrize("kind", ["month", "week"])
def test_those_that_clash_are_marked_with_the_reason_in_the_tooltip(hall, add, at, kind):
    first = add("Rust evening", evening(TUESDAY, 19, 21), room_id=hall)
    second = add("Privacy café", evening(TUESDAY, 20, 22), room_id=hall)
    alone = add("Open lab", evening(WEDNESDAY), room_id=hall)
    view = at(kind, TUESDAY)
    assert marked(view, first)
    assert marked(view, second)
    assert not marked(view, alone)
    assert TAKEN in tooltip(view, second)
    assert "taken" not in tooltip(view, alone)
    click(view, view.entry_rect(second).center())
    assert TAKEN in view.accessibleDescription()
    QToolTip.hideText()


def test_what_is_over_or_cancelled_is_not_marked(hall, add, at):
    over = [add(title, evening(date(2014, 7, 29)), room_id=hall, status=EventStatus.HELD) for title in ("A", "B")]
    cancelled = [add(title, evening(MONDAY), room_id=hall, status=EventStatus.CANCELLED) for title in ("C", "D")]
    view = at("week", date(2014, 7, 29))
    assert not any(marked(view, event_id) for event_id in over)
    view = at("week", MONDAY)
    assert not any(marked(view, event_id) for event_id in cancelled)


def test_the_agenda_tells_too(hall, add, at):
    add("Rust evening", evening(TUESDAY), room_id=hall)
    second = add("Privacy café", evening(TUESDAY), room_id=hall)
    view = at("agenda", TUESDAY)
    view.select_event(second)
    index = view.rows.currentIndex()
    assert TAKEN in index.data(Qt.ItemDataRole.DisplayRole)
    assert TAKEN in index.data(Qt.ItemDataRole.ToolTipRole)


def test_all_events_of_a_day_tell_too(tab, hall, add, at):
    ids = [add(f"Evening {number}", evening(TUESDAY), room_id=hall) for number in range(3)]
    view = at("month", date(2014, 8, 1))
    view.select_event(ids[0])
    QTest.keyClick(view, Qt.Key.Key_Space)
    popup = tab.findChild(DayPopup)
    listed = popup.findChild(QListWidget)
    assert "Salle des fêtes is taken: “Evening 1”, 19:00 – 21:00, and 1 more." in listed.item(0).text()
    popup.close()


def test_a_drag_in_the_month_warns_and_is_not_refused(hall, add, at, entries):
    event_id = add("Rust evening", evening(MONDAY), room_id=hall)
    add("Privacy café", evening(WEDNESDAY), room_id=hall)
    view = at("month", date(2014, 8, 1))
    start = view.entry_rect(event_id).center()
    drag(view, start, in_day(view, TUESDAY), let_go=False)
    assert not warned(view)
    QTest.mouseMove(view, in_day(view, WEDNESDAY).toPoint())
    assert warned(view)
    QTest.mouseMove(view, in_day(view, TUESDAY).toPoint())
    assert not warned(view)
    QTest.mouseMove(view, in_day(view, FRIDAY).toPoint())
    assert warned(view)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=in_day(view, FRIDAY).toPoint())
    assert entries()["Rust evening"] == evening(FRIDAY)
    assert not warned(view)


@pytest.mark.parametrize("kind", ["week", "day"])
def test_a_drag_among_the_hours_warns_of_hours_and_rooms(hall, add, at, entries, kind):
    add("Rust evening", evening(TUESDAY, 15, 17), room_id=hall)
    add("Privacy café", evening(TUESDAY, 18, 19), room_id=hall)
    view = at(kind, TUESDAY)
    taken, early, free, late = (view.place_of(TUESDAY, int(hour * 60)) for hour in (16, 17, 14, 21.5))
    drag(view, taken, free, let_go=False)
    assert not warned(view)
    QTest.mouseMove(view, early.toPoint())
    assert not warned(view)
    QTest.mouseMove(view, (early + QPointF(0, 30)).toPoint())
    assert warned(view)
    QTest.mouseMove(view, late.toPoint())
    assert warned(view)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=late.toPoint())
    assert entries()["Rust evening"] == Span.of_hours(TUESDAY, time(20, 30), time(22, 30), PARIS)


def test_a_time_that_is_marked_for_a_new_event_is_looked_at_too(tab, hall, at):
    view = at("week", FRIDAY)
    drag(view, view.place_of(ORDINARY, 12 * 60), view.place_of(ORDINARY, 14 * 60), let_go=False)
    assert not warned(view)
    view.end_gesture()
    drag(view, view.place_of(FRIDAY, 12 * 60), view.place_of(FRIDAY, 14 * 60), let_go=False)
    assert warned(view)
    view.end_gesture()
    assert not warned(view)


def test_a_copy_clashes_with_what_it_is_a_copy_of(hall, add, at):
    event_id = add("Rust evening", evening(TUESDAY, 15, 18), room_id=hall)
    view = at("week", TUESDAY)
    start, end = view.place_of(TUESDAY, 16 * 60), view.place_of(TUESDAY, 17 * 60)
    drag(view, start, end, let_go=False)
    assert not warned(view)
    QTest.keyPress(view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert warned(view)
    QTest.keyRelease(view, Qt.Key.Key_Control)
    assert not warned(view)
    view.end_gesture()
    assert view.shown.entry(event_id).span == evening(TUESDAY, 15, 18)


def test_an_event_that_the_keys_move_warns_and_says_so(hall, add, at):
    event_id = add("Privacy café", evening(MONDAY), room_id=hall)
    add("Rust evening", evening(TUESDAY), room_id=hall)
    view = at("month", date(2014, 8, 1))
    view.select_event(event_id)
    QTest.keyPress(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert warned(view)
    assert view.accessibleDescription().endswith(TAKEN)
    QTest.keyPress(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert not warned(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)


def test_public_holidays_come_a_moment_after_the_window(context, qtbot):
    context.settings.calendar_date = date(2014, 8, 1)
    public_holidays._package.cache_clear()
    tab = CalendarTab(context)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    assert tab.view.shown.holidays == {}
    qtbot.waitUntil(lambda: tab.view.shown.holidays == {FRIDAY: "Assumption Day"})
