from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mozspaces_desktop.core import door, events, people, spaces
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, FocusArea, Method, Room, Track
from mozspaces_desktop.gui.calendar.event_dialog import EventDialog
from mozspaces_desktop.gui.calendar.event_draft import draft_of, new_draft
from tests.gui.calendar.hands import PARIS, THURSDAY, evening


@pytest.fixture
def places(context, paris):
    """Two rooms and two coordinators."""
    with context.database.begin("Places") as session:
        return {
            "hall": spaces.add_room(session, paris, name="Salle des fêtes", capacity=120).id,
            "atelier": spaces.add_room(session, paris, name="Atelier", capacity=None).id,
            "amina": spaces.add_coordinator(session, paris, name="Amina", track=Track.TECHNICAL).id,
            "luc": spaces.add_coordinator(session, paris, name="Luc", track=Track.NON_TECHNICAL).id,
        }


@pytest.fixture
def open_new(context, qtbot):
    def open_new(span):
        with context.database.read() as session:
            draft = new_draft(session, context.space_id, span)
        return opened(context, qtbot, draft)

    return open_new


@pytest.fixture
def open_event(context, qtbot):
    def open_event(event_id):
        with context.database.read() as session:
            draft = draft_of(session, event_id)
        return opened(context, qtbot, draft)

    return open_event


def opened(context, qtbot, draft):
    dialog = EventDialog(context, draft)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def save(dialog):
    QTest.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)


def stored(context, event_id):
    with context.database.read() as session:
        return EventFields.of(events.event_by_id(session, event_id))


def chips(dialog):
    layout = dialog.details.ui.focus_areas_layout
    found = [layout.itemAt(place).widget() for place in range(layout.count())]
    return {chip.text(): chip for chip in found if isinstance(chip, QPushButton)}


def choose(box, text):
    """As a person does: open the list, choose, close it."""
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_everything_that_is_typed_is_saved(context, qtbot, places, open_new):
    dialog = open_new(evening(THURSDAY))
    ui, details = dialog.ui, dialog.details.ui
    QTest.keyClicks(ui.title, "Rust evening")
    choose(ui.room, "Salle des fêtes (120)")
    choose(ui.coordinator, "Luc")
    choose(details.status, "Draft")
    details.type.setEditText("Rust & tea")
    QTest.keyClicks(details.host, "Rust Paris")
    details.public_event.click()
    details.expected.setValue(40)
    QTest.keyClicks(details.link, "https://example.org")
    details.notes.setPlainText("Bring\nyour laptop")
    QTest.mouseClick(chips(dialog)["Coding"], Qt.MouseButton.LeftButton)
    QTest.keyClick(chips(dialog)["QA"], Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    with context.database.read() as session:
        areas = {area.name: area.id for area in spaces.focus_areas(session, context.space_id)}
    start, end = evening(THURSDAY).in_utc
    assert stored(context, saved.args[0]) == EventFields(
        title="Rust evening",
        dtstart=start,
        dtend=end,
        tzid=PARIS,
        track=Track.NON_TECHNICAL,
        room_id=places["hall"],
        coordinator_id=places["luc"],
        type="Rust & tea",
        focus_area_ids=(areas["Coding"], areas["QA"]),
        host="Rust Paris",
        public=False,
        status=EventStatus.DRAFT,
        expected=40,
        link="https://example.org",
        notes="Bring\nyour laptop",
    )
    assert str(context.database.undo_label()) == "Add Rust evening"


def test_a_new_event_is_proposed_confirmed_public_and_by_the_coordinator_of_the_last(places, add, open_new):
    add("Privacy café", evening(THURSDAY), coordinator_id=places["luc"])
    dialog = open_new(evening(THURSDAY))
    ui, details = dialog.ui, dialog.details.ui
    assert (ui.coordinator.currentText(), ui.track.currentText()) == ("Luc", "Non-technical")
    assert (details.status.currentText(), details.public_event.isChecked()) == ("Confirmed", True)
    assert (ui.starts_time.time(), ui.ends_time.time()) == (QTime(19, 0), QTime(21, 0))
    assert not ui.delete_button.isVisible()
    assert not ui.check_in_button.isVisible()


def test_choosing_a_coordinator_proposes_the_track_which_can_differ(places, open_new):
    dialog = open_new(evening(THURSDAY))
    ui = dialog.ui
    choose(ui.coordinator, "Luc")
    assert ui.track.currentText() == "Non-technical"
    choose(ui.track, "Technical")
    choose(ui.coordinator, "Nobody yet")
    assert ui.track.currentText() == "Technical"


def test_without_a_title_it_says_so_next_to_it_and_stays_open(context, open_new):
    dialog = open_new(evening(THURSDAY))
    save(dialog)
    assert dialog.isVisible()
    assert dialog.ui.title_note.text() == "Give the event a title."
    assert dialog.ui.title_note.isVisible()
    assert context.database.undo_label() is None or "Add space" in str(context.database.undo_label())
    QTest.keyClicks(dialog.ui.title, "R")
    assert not dialog.ui.title_note.isVisible()


def test_an_end_before_the_start_is_told_at_once(open_new):
    dialog = open_new(evening(THURSDAY))
    dialog.ui.title.setText("Rust")
    dialog.ui.ends_date.setDate(QDate(2014, 7, 30))
    assert dialog.ui.times_note.text() == "It ends before it starts."
    assert dialog.ui.ends_date.property("invalid")
    save(dialog)
    assert dialog.isVisible()
    dialog.ui.ends_date.setDate(QDate(2014, 7, 31))
    assert not dialog.ui.times_note.isVisible()
    save(dialog)
    assert not dialog.isVisible()


def test_the_end_moves_along_with_the_start(open_new):
    dialog = open_new(evening(THURSDAY))
    ui = dialog.ui
    ui.starts_time.setTime(QTime(23, 0))
    assert (ui.ends_date.date(), ui.ends_time.time()) == (QDate(2014, 8, 1), QTime(1, 0))
    ui.starts_date.setDate(QDate(2014, 7, 1))
    assert (ui.ends_date.date(), ui.ends_time.time()) == (QDate(2014, 7, 2), QTime(1, 0))


def test_all_day_hides_the_times_and_brings_the_evening_back(context, qtbot, open_new, open_event):
    dialog = open_new(Span.of_days(THURSDAY, THURSDAY, PARIS))
    assert not dialog.ui.starts_time.isVisible()
    dialog.ui.title.setText("Sprint")
    dialog.ui.ends_date.setDate(QDate(2014, 8, 2))
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    event = stored(context, saved.args[0])
    assert (event.dtstart, event.dtend) == Span.of_days(THURSDAY, date(2014, 8, 2), PARIS).in_utc
    again = open_event(saved.args[0])
    again.ui.all_day.click()
    assert again.ui.starts_time.time() == QTime(19, 0)
    assert again.ui.starts_time.isVisible()


def test_an_event_that_nobody_touched_is_saved_without_a_trace(context, add, open_event):
    """Even where the form cannot show all: seconds, a zone of its own, line ends, a time that exists twice."""
    with context.database.begin("Odd") as session:
        said = EventFields(
            title="x" * 50_000,
            dtstart=datetime(2014, 10, 26, 1, 30, 17, tzinfo=UTC),
            dtend=datetime(2014, 10, 26, 1, 45, 3, tzinfo=UTC),
            tzid="Asia/Tokyo",
            track=Track.TECHNICAL,
            notes="one\r\ntwo\u2028three",
            type="\x07",
        )
        space = session.get(type(spaces.spaces(session)[0]), context.space_id)
        event_id = events.add_event(session, space, said).id
    before = stored(context, event_id)
    label = context.database.undo_label()
    save(open_event(event_id))
    assert stored(context, event_id) == before
    assert context.database.undo_label() == label


def test_changing_the_title_alone_does_not_move_a_time_that_exists_twice(context, add, open_event):
    start = datetime(2014, 10, 26, 1, 30, tzinfo=UTC)  # half past two for the second time that night
    event_id = add("Night of code", Span(start, start + timedelta(hours=1)))
    dialog = open_event(event_id)
    dialog.ui.title.setText("Night")
    save(dialog)
    assert stored(context, event_id).dtstart == start
    assert stored(context, event_id).title == "Night"


def test_what_the_door_did_meanwhile_stays(context, add, open_event):
    event_id = add("Rust evening", evening(THURSDAY))
    dialog = open_event(event_id)
    with context.database.begin("Check in") as session:
        event = events.event_by_id(session, event_id)
        door.check_in(session, event, people.add_person(session, name="Amina"), method=Method.SEARCH)
    dialog.ui.title.setText("Rust night")
    save(dialog)
    assert (stored(context, event_id).title, stored(context, event_id).status) == ("Rust night", EventStatus.HELD)


def test_an_event_that_was_deleted_meanwhile_gives_a_sentence(context, add, open_event):
    event_id = add("Rust evening", evening(THURSDAY))
    dialog = open_event(event_id)
    context.database.undo()
    dialog.ui.title.setText("Rust night")
    save(dialog)
    assert dialog.isVisible()
    assert dialog.ui.message.text() == "That event is no longer in the calendar."


def test_retired_rooms_and_areas_stay_with_an_event_that_has_them(context, places, add, open_event, open_new):
    with context.database.read() as session:
        area = spaces.focus_areas(session, context.space_id)[0]
    fields = {"room_id": places["hall"], "coordinator_id": places["luc"], "focus_area_ids": (area.id,)}
    event_id = add("Rust evening", evening(THURSDAY), **fields)
    with context.database.begin("Retire") as session:
        for row in (session.get(Room, places["hall"]), session.get(FocusArea, area.id)):
            row.retired_at = datetime(2014, 8, 1, tzinfo=UTC)
    dialog = open_event(event_id)
    assert dialog.ui.room.currentText() == "Salle des fêtes (120)"
    assert chips(dialog)["Coding"].isChecked()
    save(dialog)
    assert stored(context, event_id).room_id == places["hall"]
    fresh = open_new(evening(THURSDAY))
    assert fresh.ui.room.findText("Salle des fêtes (120)") == -1
    assert "Coding" not in chips(fresh)
    assert len(chips(fresh)) == 9


def test_an_all_day_event_of_another_zone_keeps_its_days(context, add, open_event):
    start, end = Span.of_days(THURSDAY, THURSDAY, "Pacific/Auckland").in_utc
    event_id = add("Fair", Span(start, end, all_day=True))
    with context.database.begin("Zone") as session:
        event = events.event_by_id(session, event_id)
        events.change_event(session, event, replace(EventFields.of(event), tzid="Pacific/Auckland"))
    dialog = open_event(event_id)
    assert dialog.ui.starts_date.date() == QDate(2014, 7, 31)
    dialog.ui.starts_date.setDate(QDate(2014, 8, 1))
    save(dialog)
    expected = Span.of_days(date(2014, 8, 1), date(2014, 8, 1), "Pacific/Auckland").in_utc
    assert (stored(context, event_id).dtstart, stored(context, event_id).dtend) == expected
    assert stored(context, event_id).tzid == "Pacific/Auckland"


def test_delete_and_check_in_are_asked_for(qtbot, context, add, open_event):
    event_id = add("Rust evening", evening(THURSDAY))
    dialog = open_event(event_id)
    with qtbot.waitSignal(dialog.delete_requested) as asked:
        QTest.mouseClick(dialog.ui.delete_button, Qt.MouseButton.LeftButton)
    assert (asked.args, dialog.isVisible()) == ([event_id], False)
    dialog = open_event(event_id)
    dialog.ui.title.setText("Rust night")
    with qtbot.waitSignal(dialog.check_in_requested) as asked:
        QTest.mouseClick(dialog.ui.check_in_button, Qt.MouseButton.LeftButton)
    assert stored(context, event_id).title == "Rust night"


def test_escape_closes_without_saving(context, add, open_event):
    event_id = add("Rust evening", evening(THURSDAY))
    dialog = open_event(event_id)
    dialog.ui.title.setText("Rust night")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert stored(context, event_id).title == "Rust evening"


def test_the_history_says_who_changed_what_and_when(context, ticking, places, add, open_event):
    event_id = add("Rust evening", evening(THURSDAY))
    ticking.moment += timedelta(minutes=5)
    dialog = open_event(event_id)
    dialog.ui.starts_time.setTime(QTime(20, 0))
    choose(dialog.ui.room, "Salle des fêtes (120)")
    dialog.details.ui.public_event.click()
    QTest.mouseClick(chips(dialog)["Coding"], Qt.MouseButton.LeftButton)
    save(dialog)
    ticking.moment += timedelta(minutes=5)
    context.database.undo()
    dialog = open_event(event_id)
    dialog.ui.pages.setCurrentWidget(dialog.ui.history_page)
    model = dialog.ui.history.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert [row[:2] for row in rows] == [
        ["Thu 31 Jul 19:20", "Camille"],
        ["Thu 31 Jul 19:15", "Camille"],
        ["Thu 31 Jul 19:10", "Camille"],
    ]
    assert rows[2][2] == "Add Rust evening"
    changes = rows[1][2].split("\n")
    assert changes[0] == "Change Rust evening (taken back)"
    assert set(changes[1:]) == {
        "Start: Thu 31 Jul 19:00 → Thu 31 Jul 20:00",
        "End: Thu 31 Jul 21:00 → Thu 31 Jul 22:00",
        "Room: nothing → Salle des fêtes",
        "Public: yes → no",
        "Focus area: Coding",
    }
    assert rows[0][2].startswith("Undone: Change Rust evening\n")
    assert "Focus area taken out: Coding" in rows[0][2]


def test_the_dialog_can_be_used_by_keyboard_alone(open_new):
    dialog = open_new(evening(THURSDAY))
    seen = []
    for _ in range(60):  # days and times have several places to stop at
        widget = dialog.focusWidget()
        if widget not in seen:
            seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    names = [widget.objectName() for widget in seen]
    assert names.index("title") < names.index("starts_date") < names.index("room") < names.index("save_button")
    assert {"expected", "link", "notes", "public_event"} <= set(names)
    assert all(chip in seen for chip in chips(dialog).values())


@pytest.mark.parametrize("at", [time(0, 0), time(23, 59)])
def test_times_at_the_edges_of_a_day(context, qtbot, open_new, at):
    dialog = open_new(evening(THURSDAY))
    dialog.ui.title.setText("Edge")
    dialog.ui.starts_time.setTime(QTime(at.hour, at.minute))
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    event = stored(context, saved.args[0])
    assert event.dtend - event.dtstart == timedelta(hours=2)
