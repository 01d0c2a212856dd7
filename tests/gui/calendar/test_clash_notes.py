from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from mozspaces_desktop.core import events, public_holidays, spaces
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.gui.calendar.event_dialog import EventDialog
from mozspaces_desktop.gui.calendar.event_draft import draft_of, new_draft
from mozspaces_desktop.gui.widgets.banner import Banner
from tests.gui.calendar.hands import PARIS, THURSDAY, evening

NEXT_YEAR = date(2015, 1, 8)


@pytest.fixture
def places(context, paris):
    """Two rooms, a coordinator, and opening hours on weekdays."""
    with context.database.begin("Places") as session:
        spaces.set_opening_hours(session, paris, {day: (time(10), time(22)) for day in range(5)})
        return {
            "hall": spaces.add_room(session, paris, name="Salle des fêtes", capacity=120).id,
            "atelier": spaces.add_room(session, paris, name="Atelier").id,
            "amina": spaces.add_coordinator(session, paris, name="Amina", track=Track.TECHNICAL).id,
        }


@pytest.fixture
def open_dialog(context, qtbot):
    """The dialog for a new event at a span, or for an event of the file."""

    def open_dialog(wanted):
        with context.database.read() as session:
            of_file = isinstance(wanted, str)
            draft = draft_of(session, wanted) if of_file else new_draft(session, context.space_id, wanted)
        dialog = EventDialog(context, draft)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_dialog


def notes(dialog):
    """What is to be read in the notes, as one line for each."""
    if not dialog.clash_notes.isVisible():
        return []
    return dialog.clash_notes.accessibleName().splitlines()


def pause(qtbot, dialog, expected):
    qtbot.waitUntil(lambda: notes(dialog) == expected)


def type_number(field, number):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, str(number))


def choose(box, text):
    """As with the keyboard: from the first choice down to the one that begins with `text`."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while not box.currentText().startswith(text):
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() == before + 1


def test_nothing_is_said_where_nothing_clashes(places, open_dialog):
    assert notes(open_dialog(evening(THURSDAY))) == []


def test_a_room_that_is_taken_is_said_when_it_is_chosen(qtbot, places, add, open_dialog):
    add("Rust evening", evening(THURSDAY, 20, 22), room_id=places["hall"])
    dialog = open_dialog(evening(THURSDAY, 19, 21))
    choose(dialog.ui.room, "Salle")
    pause(qtbot, dialog, ["Salle des fêtes is taken: “Rust evening”, 20:00 – 22:00."])
    choose(dialog.ui.room, "Atelier")
    pause(qtbot, dialog, [])


def test_the_notes_follow_the_time_that_is_typed(qtbot, places, add, open_dialog):
    add("Rust evening", evening(THURSDAY, 19, 21), room_id=places["hall"])
    dialog = open_dialog(add("Privacy café", evening(THURSDAY, 17, 19), room_id=places["hall"]))
    assert notes(dialog) == []
    dialog.ui.ends_time.setFocus()
    dialog.ui.ends_time.setSelectedSection(dialog.ui.ends_time.Section.HourSection)
    QTest.keyClicks(dialog.ui.ends_time, "20")
    pause(qtbot, dialog, ["Salle des fêtes is taken: “Rust evening”, 19:00 – 21:00."])
    QTest.keyClicks(dialog.ui.ends_time, "23")
    dialog.ui.ends_time.setSelectedSection(dialog.ui.ends_time.Section.HourSection)
    QTest.keyClicks(dialog.ui.ends_time, "23")
    pause(
        qtbot,
        dialog,
        [
            "Salle des fêtes is taken: “Rust evening”, 19:00 – 21:00.",
            "Outside the opening hours, 10:00 – 22:00.",
        ],
    )


def test_days_that_the_calendar_does_not_show_are_looked_at_too(qtbot, places, add, open_dialog):
    add("Rust evening", evening(NEXT_YEAR), coordinator_id=places["amina"])
    dialog = open_dialog(evening(THURSDAY))
    choose(dialog.ui.coordinator, "Amina")
    dialog.ui.starts_date.setDate(QDate(2015, 1, 8))
    pause(qtbot, dialog, ["Amina is busy: “Rust evening”, 19:00 – 21:00."])
    dialog.ui.all_day.click()
    pause(qtbot, dialog, ["Amina is busy: “Rust evening”, 19:00 – 21:00."])


def test_more_expected_than_fit(qtbot, places, open_dialog):
    dialog = open_dialog(evening(THURSDAY))
    choose(dialog.ui.room, "Salle")
    type_number(dialog.details.ui.expected, 121)
    pause(qtbot, dialog, ["121 are expected, 120 fit into Salle des fêtes."])
    type_number(dialog.details.ui.expected, 120)
    pause(qtbot, dialog, [])


def test_a_public_holiday_and_a_day_on_which_the_space_is_closed(qtbot, places, open_dialog):
    public_holidays.load()
    dialog = open_dialog(evening(date(2014, 7, 14)))
    assert notes(dialog) == ["Public holiday: National Day."]
    dialog.ui.starts_date.setDate(QDate(2014, 7, 13))
    pause(qtbot, dialog, ["The space is closed that day."])


def test_an_event_that_is_cancelled_clashes_with_nothing(qtbot, places, add, open_dialog):
    add("Rust evening", evening(THURSDAY), room_id=places["hall"])
    dialog = open_dialog(add("Privacy café", evening(THURSDAY), room_id=places["hall"]))
    assert len(notes(dialog)) == 1
    choose(dialog.details.ui.status, "Cancelled")
    pause(qtbot, dialog, [])


def test_an_event_does_not_clash_with_itself(places, add, open_dialog):
    assert notes(open_dialog(add("Privacy café", evening(THURSDAY), room_id=places["hall"]))) == []


def test_a_clash_keeps_nobody_from_saving(context, places, add, open_dialog):
    add("Rust evening", evening(THURSDAY), room_id=places["hall"])
    event_id = add("Privacy café", evening(THURSDAY), room_id=places["hall"], expected=500)
    dialog = open_dialog(event_id)
    assert len(notes(dialog)) == 2
    QTest.keyClicks(dialog.ui.title, "Second try")
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    with context.database.read() as session:
        assert events.event_by_id(session, event_id).title == "Second try"


def test_an_end_before_the_start_is_no_clash(qtbot, places, add, open_dialog):
    add("Rust evening", evening(THURSDAY), room_id=places["hall"])
    dialog = open_dialog(add("Privacy café", evening(THURSDAY), room_id=places["hall"]))
    dialog.ui.ends_date.setDate(QDate(2014, 7, 1))
    pause(qtbot, dialog, [])


def test_centuries_and_hostile_titles_do_no_harm(qtbot, places, add, open_dialog):
    long = Span.of_days(THURSDAY, date(2190, 1, 1), PARIS)
    add("<b>=1+1</b> \u202e😀 " + "x" * 10_000, evening(THURSDAY), room_id=places["hall"])
    dialog = open_dialog(add("Exhibition", long, room_id=places["hall"], status=EventStatus.DRAFT))
    note = notes(dialog)[0]
    assert note.startswith("Salle des fêtes is taken: “<b>=1+1</b>")
    assert len(note) < 300


def test_nothing_is_looked_up_for_a_dialog_that_is_closed(qtbot, context, places, open_dialog):
    dialog = open_dialog(evening(THURSDAY))
    choose(dialog.ui.room, "Salle")
    dialog.reject()
    context.database.close()
    qtbot.wait(300)
    assert isinstance(dialog.clash_notes, Banner)
