"""Typing an event into the line above the calendar."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from mozspaces_desktop.core import events, spaces
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.gui.calendar.hands import THURSDAY, evening, has_open_dialog, open_dialog

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
FRIDAY = date(2014, 8, 1)


@pytest.fixture(autouse=True)
def _names(context, paris):
    """A room and two coordinators."""
    with context.database.begin("Add") as session:
        spaces.add_room(session, paris, name="Main room", capacity=40)
        spaces.add_coordinator(session, paris, name="Ana", track=Track.TECHNICAL)
        spaces.add_coordinator(session, paris, name="Marc", track=Track.NON_TECHNICAL)


@pytest.fixture
def line(tab):
    return tab.making.line


@pytest.fixture
def write(tab, line):
    """Press Q in the calendar and type."""

    def write(text):
        QTest.keyClick(tab.view, KEY.Key_Q)
        assert line.field.hasFocus()
        if text.isascii() and len(text) < 200:
            QTest.keyClicks(line.field, text)
        else:  # as pasting does; QTest has no such keys
            line.field.insert(text)

    return write


def said(line):
    """What the preview says, one line for each of its labels."""
    assert line.preview.isVisible()
    return [label.text() for label in line.preview.findChildren(QLabel) if label.isVisible() and label.text()]


def stored(context, title):
    """What the file says of the only event with a title, and the names of what it refers to."""
    with context.database.read() as session:
        event = events.event_by_id(session, events.event_meant(session, title).id)
        names = [area.name for area in event.focus_areas]
        return EventFields.of(event), names, event.room, event.coordinator


def test_the_line_of_the_wish_is_understood_and_added(context, tab, line, write, entries):
    write("Fri 19:00-21:00 Rust evening, technical, Coding")
    assert said(line) == [
        "Rust evening",
        "Friday 1 August 2014, 19:00 – 21:00",
        "Technical · Coding · Ana",
    ]
    QTest.keyClick(line.field, KEY.Key_Return)
    assert entries() == {"Rust evening": evening(FRIDAY)}
    fields, areas, _, coordinator = stored(context, "Rust evening")
    assert (fields.track, areas, coordinator.name, fields.status.value) == ("technical", ["Coding"], "Ana", "confirmed")
    assert tab.view.selected.title == "Rust evening"
    assert (line.field.text(), line.field.hasFocus(), line.preview.isVisible()) == ("", True, False)


def test_all_that_is_said_is_shown(line, write):
    write("Mon 1 Aug Rust, Main, with Ines, 30 people, draft, private, Meetup, www.example.org")
    assert said(line)[2:] == [
        "Technical · Main room · Meetup · with Ines · 30 expected · Draft · Private · www.example.org",
        "That date is on another day of the week; the date counts.",
    ]


def test_what_was_added_is_told_and_undone_from_the_line(context, tab, line, write, entries):
    write("Fri 19:00 Rust evening")
    QTest.keyClick(line.field, KEY.Key_Return)
    (toast,) = [one for one in tab.findChildren(Toast) if one.isVisible()]
    assert toast.accessibleName() == "Added Rust evening"
    QTest.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert entries() == {}
    context.database.redo()
    assert list(entries()) == ["Rust evening"]


def test_several_are_typed_one_after_the_other(line, write, entries):
    write("Fri 19:00 Rust evening")
    QTest.keyClick(line.field, KEY.Key_Return)
    QTest.keyClicks(line.field, "Sat all day Hackathon")
    QTest.keyClick(line.field, KEY.Key_Enter)
    assert list(entries()) == ["Rust evening", "Hackathon"]
    assert entries()["Hackathon"].all_day


def test_an_event_repeats(context, line, write, plan):
    write("every Tuesday 19:00 Rust evening until 20 August")
    assert said(line)[1] == "Tuesday 5 August 2014, 19:00 – 21:00 · Every week on Tuesday until 20 August 2014"
    QTest.keyClick(line.field, KEY.Key_Return)
    assert plan() == ["2014-08-05 19:00", "2014-08-12 19:00", "2014-08-19 19:00"]
    context.database.undo()
    assert plan() == []


def test_without_a_title_nothing_is_added(line, write, entries):
    write("Fri 19:00")
    assert said(line)[0] == "Give the event a title."
    assert not line.preview.add_button.isEnabled()
    QTest.keyClick(line.field, KEY.Key_Return)
    assert (entries(), line.field.text()) == ({}, "Fri 19:00")


def test_what_is_not_understood_is_said_and_kept(context, line, write):
    write("Fri 19:00 Rust evening, tehcnical")
    assert said(line)[-1] == "Not understood, kept as a note: tehcnical"
    QTest.keyClick(line.field, KEY.Key_Return)
    assert stored(context, "Rust evening")[0].notes == "tehcnical"


def test_clashes_are_said_while_typing(context, paris, qtbot, line, write, add):
    with context.database.read() as session:
        (room,) = spaces.rooms(session, paris.id)
    add("Knitting", evening(FRIDAY), room_id=room.id)
    write("Fri 20:00 Rust evening, Main room, 60 people")
    qtbot.waitUntil(lambda: len(said(line)) == 4)
    assert said(line)[-1].splitlines() == [
        "Main room is taken: “Knitting”, 19:00 – 21:00.",
        "60 are expected, 40 fit into Main room.",
    ]
    line.field.selectAll()
    QTest.keyClicks(line.field, "Sat 20:00 Rust evening, Main room")
    assert len(said(line)) == 3, "what was said of the other day is gone at once"


def test_escape_leads_back_and_keeps_what_was_typed(tab, line, write):
    write("Fri 19:00 Rust")
    QTest.keyClick(line.field, KEY.Key_Escape)
    assert tab.view.hasFocus()
    assert (line.preview.isVisible(), line.field.text()) == (False, "Fri 19:00 Rust")
    QTest.keyClick(tab.view, KEY.Key_Q)
    assert line.preview.isVisible()


@pytest.mark.parametrize("way", ["keys", "button"])
def test_more_opens_the_dialog_with_everything(tab, line, write, plan, way):
    write("Fri 19:00 Rust evening, Coding, Main room, Marc, private, 30 people, every 2 weeks until 31 August")
    if way == "keys":
        QTest.keyClick(line.field, KEY.Key_Return, CONTROL)
    else:
        QTest.mouseClick(line.preview.details_button, Qt.MouseButton.LeftButton)
    dialog = open_dialog(tab)
    assert (dialog.ui.title.text(), dialog.ui.room.currentText()) == ("Rust evening", "Main room (40)")
    assert (dialog.said.public, dialog.said.expected, dialog.said.track) == (False, 30, Track.NON_TECHNICAL)
    QTest.keyClicks(dialog.ui.title, "Go evening")
    dialog.ui.save_button.click()
    assert plan(titles=True) == [f"2014-08-{day} 19:00 Go evening" for day in ("01", "15", "29")]
    assert line.field.text() == ""


def test_a_dialog_that_is_cancelled_leaves_the_line(tab, line, write, entries):
    write("Fri 19:00 Rust evening")
    QTest.keyClick(line.field, KEY.Key_Return, CONTROL)
    QTest.keyClick(open_dialog(tab), KEY.Key_Escape)
    assert (entries(), line.field.text()) == ({}, "Fri 19:00 Rust evening")


def test_the_buttons_under_the_line_are_for_the_mouse(line, write, entries):
    write("Fri 19:00 Rust evening")
    QTest.mouseClick(line.preview.add_button, Qt.MouseButton.LeftButton)
    assert (list(entries()), line.field.hasFocus()) == (["Rust evening"], True)


def test_names_complete_themselves_after_a_comma(line, write):
    write("Fri 19:00 Co, cod")
    assert line.field.text() == "Fri 19:00 Co, coding"
    assert line.field.selectedText() == "ing"
    QTest.keyClick(line.field, KEY.Key_Backspace)
    assert line.field.text() == "Fri 19:00 Co, cod"
    QTest.keyClicks(line.field, "i, Ma")
    assert line.field.text() == "Fri 19:00 Co, codi, Main room", "what is typed replaces what was proposed"


def test_a_new_room_is_known_at_once(context, paris, line, write):
    write("Fri 19:00 Rust, Cellar")
    assert said(line)[-1] == "Not understood, kept as a note: Cellar"
    with context.database.begin("Add") as session:
        spaces.add_room(session, paris, name="Cellar")
    QTest.keyClicks(line.field, " ")
    assert said(line)[-1] == "Technical · Cellar"


def test_the_selected_day_is_meant_if_none_is_said(tab, line, write, entries):
    tab.view.select(type(tab.view.first_slot(tab.view.shown))(date(2014, 7, 17)))
    write("20:00 Rust evening")
    QTest.keyClick(line.field, KEY.Key_Return)
    assert entries() == {"Rust evening": evening(date(2014, 7, 17), 20, 22)}


def test_letters_typed_are_no_commands(tab, line, write):
    """M, W, T and the others are keys of the calendar outside the line."""
    before = tab.period
    write("WAdMTQ")
    QTest.keyClick(line.field, KEY.Key_Delete)
    assert (tab.period, line.field.text(), has_open_dialog(tab)) == (before, "WAdMTQ", False)


@pytest.mark.parametrize("key", [KEY.Key_Z, KEY.Key_Y])
def test_undo_is_for_the_calendar_unless_something_was_typed(line, write, key):
    def is_taken():
        asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, CONTROL)
        QApplication.sendEvent(line.field, asked)
        return asked.isAccepted()

    write("Fri 19:00 Rust")
    if key == KEY.Key_Y:
        QTest.keyClick(line.field, KEY.Key_Z, CONTROL)
    assert is_taken()
    line.field.undo() if key == KEY.Key_Z else line.field.redo()
    QTest.keyClick(line.field, KEY.Key_A, CONTROL)
    QTest.keyClicks(line.field, "Fri 19:00 Rust")
    QTest.keyClick(line.field, KEY.Key_Return)
    assert not is_taken()


def test_the_preview_follows_the_line(tab, line, write):
    write("Fri 19:00 Rust")
    before = line.preview.width()
    tab.resize(tab.width() - 300, tab.height())
    QApplication.processEvents()
    assert line.preview.width() < before
    assert line.preview.width() == line.field.width()


def test_french_is_understood_whatever_the_interface_speaks(context, line, write):
    write("ven. 19h30-21h Soirée Rust, technique, avec Inès, 30 personnes")
    QTest.keyClick(line.field, KEY.Key_Return)
    fields, *_ = stored(context, "Soirée Rust")
    assert (fields.host, fields.expected, fields.track) == ("Inès", 30, Track.TECHNICAL)


def test_figures_are_read_as_the_language_writes_days(line, write):
    write("5/12 Rust")
    assert said(line)[1].startswith("Friday 5 December 2014")
    QLocale.setDefault(QLocale("en_US"))
    QTest.keyClicks(line.field, "!")
    assert "May" in said(line)[1]


@pytest.mark.parametrize("text", ["=1+1", "<b>bold</b> & \u202eevil", "🎉 مساء", "x" * 30_000])
def test_hostile_text_is_a_title(line, write, entries, text):
    write(text)
    assert len(said(line)[0]) < 200
    QTest.keyClick(line.field, KEY.Key_Return)
    (title,) = entries()
    assert text.startswith(title)


def test_the_preview_stays_inside_the_window(tab, line, write):
    tab.resize(420, 500)
    write("Fri 19:00 " + "Rust evening with a very long title " * 4)
    corner = line.preview.geometry().bottomRight()
    assert tab.rect().contains(QPoint(corner.x(), 1))
    assert line.preview.geometry().left() >= 0


def test_nothing_is_shown_for_an_empty_line(line, write):
    write("R")
    QTest.keyClick(line.field, KEY.Key_Backspace)
    assert not line.preview.isVisible()
    QTest.keyClick(line.field, KEY.Key_Return)
    assert not line.preview.isVisible()


def test_a_screen_reader_is_told_what_is_understood(line, write):
    write("Fri 19:00 Rust")
    assert line.field.accessibleDescription() == "Rust. Friday 1 August 2014, 19:00 – 21:00. Technical"
    assert THURSDAY < FRIDAY
