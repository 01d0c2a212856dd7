from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QRadioButton, QWidget

from mozspaces_desktop.core import contributions, events
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.wrap_up.wrap_up_dialog import WrapUpDialog, open_wrap_up

Opener = Callable[[str], WrapUpDialog]


def press(widget: QPushButton | QRadioButton) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def write(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def test_two_numbers_are_typed_and_enter_saves(add, page, wrap_up: Opener) -> None:
    event_id = add()
    dialog = wrap_up(event_id)
    ui = dialog.ui
    assert ui.event_title.text() == "Rust evening"
    assert ui.event_time.text() == "Tuesday, 29 July 2014 · 19:10–21:10"
    assert ui.not_said.isChecked()
    assert ui.attendees.text() == "– Not recorded"
    assert ui.attendees.hasFocus()
    QTest.keyClicks(ui.attendees, "38")
    assert ui.held.isChecked()  # whoever counted people was there
    key(Qt.Key.Key_Tab)
    assert ui.newcomers.hasFocus()
    QTest.keyClicks(ui.newcomers, "12")
    key(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    saved = page(event_id)
    assert (saved.event.status, saved.attendees, saved.newcomers) == (EventStatus.HELD, 38, 12)


def test_it_is_one_action_with_a_name(context: Context, qtbot, add, page, wrap_up: Opener) -> None:
    event_id = add()
    dialog = wrap_up(event_id)
    write(dialog.ui.attendees, "38")
    write(dialog.ui.went_well, "Good food")
    with qtbot.waitSignal(dialog.saved) as told:
        key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["Wrapped up {title}", "Rust evening"]
    assert str(context.database.undo_label()) == "Wrap up Rust evening"
    context.database.undo()
    before = page(event_id)
    assert (before.event.status, before.attendees, before.written) == (EventStatus.CONFIRMED, None, None)


def test_enter_in_a_text_begins_a_line(add, page, wrap_up: Opener) -> None:
    event_id = add()
    dialog = wrap_up(event_id)
    write(dialog.ui.went_well, "Good food")
    key(Qt.Key.Key_Return)
    QTest.keyClicks(dialog.ui.went_well, "Good talk")
    key(Qt.Key.Key_Tab)
    assert dialog.ui.links.hasFocus()
    press(dialog.ui.save_button)
    assert page(event_id).written.went_well == "Good food\nGood talk"


def test_nobody_came_is_a_number_and_cancel_is_none(add, page, wrap_up: Opener) -> None:
    event_id = add()
    dialog = wrap_up(event_id)
    write(dialog.ui.attendees, "3")
    key(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert page(event_id).attendees is None
    dialog = wrap_up(event_id)
    assert "do not count 0" not in dialog.ui.what_counts.text()
    press(dialog.ui.nobody_button)
    press(dialog.ui.save_button)
    saved = page(event_id)
    assert (saved.event.status, saved.attendees, saved.newcomers) == (EventStatus.HELD, 0, 0)


def test_it_did_not_take_place(add, page, wrap_up: Opener) -> None:
    event_id = add()
    dialog = wrap_up(event_id)
    press(dialog.ui.cancelled)
    assert not dialog.ui.attendees.isEnabled()
    assert dialog.ui.what_counts.text() == "What did not take place counts nowhere."
    press(dialog.ui.save_button)
    assert page(event_id).event.status is EventStatus.CANCELLED
    assert wrap_up(event_id).ui.cancelled.isChecked()


def test_what_is_not_said_stays_open(add, page, wrap_up: Opener) -> None:
    event_id = add(status=EventStatus.DRAFT)
    dialog = wrap_up(event_id)
    write(dialog.ui.went_well, "Ask Camille")
    press(dialog.ui.save_button)
    saved = page(event_id)
    assert (saved.event.status, saved.written.went_well) == (EventStatus.DRAFT, "Ask Camille")
    again = wrap_up(event_id)
    assert again.ui.not_said.isChecked()
    assert again.ui.written.text() == "Wrapped up on 31 Jul 2014 by Camille"


def test_the_number_of_the_room_is_compared_with_the_doors(add, page, wrap_up: Opener) -> None:
    event_id = add("Amina", "José", guests_too=3)
    ui = wrap_up(event_id).ui
    assert ui.held.isChecked()
    assert ui.went_well.hasFocus()
    assert not ui.newcomers.isVisible()
    assert not ui.nobody_button.isVisible()
    door = "At the door: 5 (checked in 2, guests 3, newcomers 3)"
    assert ui.door.text() == door
    assert not ui.as_guests.isVisible()
    for number, difference, offered in (
        ("9", "4 more in the room", True),
        ("4", "1 fewer in the room", False),
        ("5", "", False),
        ("9", "4 more in the room", True),
    ):
        ui.attendees.setFocus()
        ui.attendees.selectAll()
        QTest.keyClicks(ui.attendees, number)
        assert ui.door.text() == (f"{door} · {difference}" if difference else door)
        assert ui.as_guests.isVisible() is offered
        assert ui.what_counts.text() == "The figures count 5 as at the door."
    assert ui.as_guests.text() == "Count the 4 as guests"
    ui.as_guests.setFocus()
    key(Qt.Key.Key_Space)
    assert ui.what_counts.text() == "The figures count 9 as at the door."
    press(ui.save_button)
    saved = page(event_id)
    assert (saved.counts.attendees, saved.counts.guests, saved.counts.newcomers, saved.attendees) == (9, 7, 3, 9)


def test_guests_that_are_not_offered_any_more_are_not_counted(add, page, wrap_up: Opener) -> None:
    event_id = add("Amina")
    ui = wrap_up(event_id).ui
    write(ui.attendees, "3")
    ui.as_guests.setFocus()
    key(Qt.Key.Key_Space)
    press(ui.cancelled)
    press(ui.save_button)
    assert page(event_id).counts.guests == 0


def test_where_only_guests_were_counted_the_room_counts(add, page, wrap_up: Opener) -> None:
    event_id = add(guests_too=3)
    ui = wrap_up(event_id).ui
    assert ui.newcomers.isVisible()
    assert ui.what_counts.text() == "The figures count 3."
    write(ui.attendees, "8")
    assert ui.what_counts.text() == "The figures count 8."
    assert not ui.as_guests.isVisible()


@pytest.mark.parametrize(
    ("said", "held", "told"),
    [
        ({}, False, "The figures leave it out until it is said that it was held."),
        ({}, True, "Nothing is recorded: the figures leave the number open, they do not count 0."),
        ({"public": False}, True, "It is private, so the figures leave it out."),
    ],
)
def test_it_says_what_counts(add, wrap_up: Opener, said: dict[str, object], held: bool, told: str) -> None:
    ui = wrap_up(add(**said)).ui
    if held:
        press(ui.held)
    assert ui.what_counts.text() == told


def test_the_door_list_is_opened_instead(qtbot, add, page, wrap_up: Opener) -> None:
    event_id = add()
    dialog = wrap_up(event_id)
    with qtbot.waitSignal(dialog.check_in_requested) as asked_for:
        press(dialog.ui.door_button)
    assert asked_for.args == [event_id]
    assert page(event_id).written is None


def test_more_newcomers_than_people_cannot_be(add, page, wrap_up: Opener) -> None:
    event_id = add()
    dialog = wrap_up(event_id)
    write(dialog.ui.attendees, "3")
    dialog.ui.newcomers.selectAll()
    write(dialog.ui.newcomers, "4")
    press(dialog.ui.save_button)
    assert dialog.isVisible()
    assert dialog.ui.message.text() == "The totals of “Rust evening” do not fit together; check them."
    assert page(event_id).written is None


def test_what_was_recorded_is_shown_and_stays_as_it_was(context: Context, add, wrap_up: Opener) -> None:
    event_id = add()
    with context.database.begin("Totals") as session:
        event = events.event_by_id(session, event_id)
        contributions.record_totals(session, event, attendees=38, guests=11, returning=10)
    dialog = wrap_up(event_id)
    assert (dialog.ui.attendees.value(), dialog.ui.newcomers.text()) == (38, "– Not recorded")
    press(dialog.ui.save_button)
    with context.database.read() as session:
        totals = contributions.totals_of(session, event_id)
        assert (totals.attendees, totals.guests, totals.returning) == (38, 11, 10)


def test_links_are_kept_and_only_those_into_the_web_are_opened(
    monkeypatch: pytest.MonkeyPatch, add, page, wrap_up: Opener
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    lines = ["https://example.org/a?b=c&d", "photos on the shared drive", "javascript:alert(1)", "file:///etc/passwd"]
    event_id = add()
    dialog = wrap_up(event_id)
    dialog.ui.links.setPlainText("\n".join([*lines, "x" * 100_000]))
    assert [button.accessibleName() for button in dialog.ui.link_row.buttons] == ["example.org/a?b=c&d"]
    press(dialog.ui.link_row.buttons[0])
    assert [link.partition("?")[0] for link in opened] == ["https://example.org/a"]
    press(dialog.ui.save_button)
    assert page(event_id).written.links.split("\n")[:4] == lines
    again = wrap_up(event_id)
    assert len(again.ui.link_row.buttons) == 1
    again.ui.links.clear()
    assert not again.ui.link_row.isVisible()


def test_an_event_that_is_gone_is_said_so(context: Context, qtbot, add) -> None:
    event_id = add()
    with context.database.begin("Delete") as session:
        events.delete_event(session, events.event_by_id(session, event_id))
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    assert open_wrap_up(context, event_id, host) is None
    (box,) = host.findChildren(QMessageBox)
    assert box.informativeText() == "That event is no longer in the calendar."
    box.close()


@pytest.mark.parametrize("title", ["=1+1\n\u202eevil", "{title} {0}", "x" * 100_000])
def test_any_title_is_shown_and_saved(add, page, wrap_up: Opener, title: str) -> None:
    event_id = add(title=title)
    dialog = wrap_up(event_id)
    assert len(dialog.ui.event_title.text()) <= 200
    assert dialog.width() < 1000
    press(dialog.ui.nobody_button)
    press(dialog.ui.save_button)
    assert page(event_id).attendees == 0


def test_it_fits_into_a_small_window(add, wrap_up: Opener) -> None:
    hint = wrap_up(add("Amina", guests_too=3)).minimumSizeHint()
    assert (hint.width() <= 1024, hint.height() <= 700) == (True, True)


def test_the_tab_key_goes_through_the_page_and_everything_has_a_name(add, wrap_up: Opener) -> None:
    dialog = wrap_up(add("Amina"))
    ui = dialog.ui
    ui.links.setPlainText("https://example.org")
    ui.interests.people.selectRow(0)
    ui.went_well.setFocus()
    seen = []
    for _ in range(8):
        key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        assert QAccessible.queryAccessibleInterface(focus).text(QAccessible.Text.Name)
    first_area = ui.interests.chips.findChildren(QPushButton)[0]
    picker = ui.interests
    assert seen[:6] == [ui.links, picker.search, picker.people, first_area, ui.door_button, ui.cancel_button]
    assert seen[6] is ui.save_button
    assert seen[7] in (ui.held, ui.link_row.buttons[0])
