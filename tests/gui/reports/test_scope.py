"""What the figures are about: spaces, days, a part of the events."""

from __future__ import annotations

import threading
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.models import Event, FocusArea, Track
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.spaces import space_named
from mozspaces_desktop.gui.reports import report_reading, reports_tab
from mozspaces_desktop.gui.widgets.banner import Banner

LONGEST_S = 30


def offered(box):
    return [box.itemText(place) for place in range(box.count())]


def pick(qtbot, box, text):
    """Choose `text` with the keys, as somebody does who does not open the list."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != text:
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"{text} is not offered"


def settled(qtbot, context):
    qtbot.waitUntil(lambda: not context.tasks.busy)
    QApplication.processEvents()  # the next question, if there is one
    qtbot.waitUntil(lambda: not context.tasks.busy)


def figure(tab, name):
    return tab.ui.tiles.tiles[name].accessibleDescription().split(" ")[0].rstrip(".")


def notes(tab):
    return [banner.accessibleName() for banner in tab.findChildren(Banner) if banner.isVisible()]


# --- a part of the events ------------------------------------------------------------------------------------


def test_a_part_of_the_events_is_counted_and_said(tab, demo_context, rows, qtbot):
    scope = tab.ui.scope
    pick(qtbot, scope.track, "Technical")
    pick(qtbot, scope.coordinator, "Aïcha Benkirane")
    pick(qtbot, scope.area, "Coding")
    settled(qtbot, demo_context)
    [(expected,)] = rows(
        "SELECT count(*) FROM held JOIN event USING (id) JOIN coordinator AS c ON c.id = coordinator_id"
        " WHERE held.track = 'technical' AND c.name = 'Aïcha Benkirane' AND held.id IN (SELECT event_id"
        " FROM event_focus_area AS l JOIN focus_area AS a ON a.id = focus_area_id WHERE a.name = 'Coding')"
    )
    assert 0 < expected < 39
    assert figure(tab, "Public events held") == str(expected)
    [said] = [note for note in notes(tab) if note.startswith("Technical events")]
    assert said.startswith("Technical events of Aïcha Benkirane about Coding, ")
    assert said.endswith("2014. Targets are for all events, so none are shown.")
    assert "of the target" not in tab.ui.tiles.tiles["Public events held"].accessibleDescription()


@pytest.mark.parametrize("by", ["note", "key"])
def test_one_step_shows_everything_again(tab, demo_context, qtbot, by):
    everything = figure(tab, "Public events held")
    pick(qtbot, tab.ui.scope.track, "Technical")
    settled(qtbot, demo_context)
    assert figure(tab, "Public events held") != everything
    if by == "note":
        [button] = [one for one in tab.findChildren(QPushButton) if one.text() == "Show everything"]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        with qtbot.waitActive(tab):
            tab.activateWindow()
        qtbot.keyClick(tab.ui.scope.track, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, demo_context)
    assert figure(tab, "Public events held") == everything
    assert tab.ui.scope.track.currentText() == "All tracks"
    assert not [note for note in notes(tab) if "Targets" in note]


def test_who_left_is_offered_with_the_events_they_ran(tab, demo_context, rows, qtbot):
    with demo_context.database.begin("Retire coordinator") as session:
        space = space_named(session)
        spaces.add_coordinator(session, space, name="Never ran anything", track=Track.TECHNICAL)
        [left] = [one for one in spaces.coordinators(session, space.id) if one.name == "Aïcha Benkirane"]
        retire(session, [left])
    with demo_context.database.begin("Retire coordinator") as session:
        [idle] = [one for one in spaces.coordinators(session, demo_context.space_id) if one.name.startswith("Never")]
        retire(session, [idle])
    settled(qtbot, demo_context)
    choices = offered(tab.ui.scope.coordinator)
    assert choices[-1] == "Aïcha Benkirane (left)"
    assert not [one for one in choices if one.startswith("Never")]
    [(ran,)] = rows(
        "SELECT count(*) FROM held JOIN event USING (id) JOIN coordinator AS c ON c.id = coordinator_id"
        " WHERE c.name = 'Aïcha Benkirane'"
    )
    pick(qtbot, tab.ui.scope.coordinator, "Aïcha Benkirane (left)")
    settled(qtbot, demo_context)
    assert figure(tab, "Public events held") == str(ran)


def test_a_retired_focus_area_with_figures_is_offered_last(tab, demo_context, rows, qtbot):
    [(used,)] = rows("SELECT focus_area_id FROM event_focus_area JOIN held ON held.id = event_id LIMIT 1")
    with demo_context.database.begin("Retire focus area") as session:
        area = row(session, FocusArea, used)
        name = area.name
        retire(session, [area])
    settled(qtbot, demo_context)
    assert offered(tab.ui.scope.area)[-1] == name


def test_what_was_chosen_and_is_gone_is_chosen_no_more(tab, demo_context, qtbot):
    with demo_context.database.begin("Add coordinator") as session:
        spaces.add_coordinator(session, space_named(session), name="Zoé", track=Track.TECHNICAL)
    settled(qtbot, demo_context)
    pick(qtbot, tab.ui.scope.coordinator, "Zoé")
    settled(qtbot, demo_context)
    assert tab.ui.empty.accessibleName() == "No such event was held in 2014"
    with demo_context.database.begin("Retire coordinator") as session:
        [zoe] = [one for one in spaces.coordinators(session, demo_context.space_id) if one.name == "Zoé"]
        retire(session, [zoe])
    settled(qtbot, demo_context)
    assert tab.ui.scope.coordinator.currentText() == "All coordinators"
    assert tab.ui.pages.currentWidget() is tab.ui.scroll_area


def test_a_part_without_events_leads_back_to_everything(tab, demo_context, qtbot):
    with demo_context.database.begin("Add coordinator") as session:
        spaces.add_coordinator(session, space_named(session), name="Ines", track=Track.TECHNICAL)
    settled(qtbot, demo_context)
    pick(qtbot, tab.ui.scope.coordinator, "Ines")
    settled(qtbot, demo_context)
    assert tab.ui.pages.currentWidget() is tab.ui.empty
    [button] = [one for one in tab.ui.empty.findChildren(QPushButton) if one.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, demo_context)
    assert tab.ui.pages.currentWidget() is tab.ui.scroll_area


# --- days ----------------------------------------------------------------------------------------------------


def test_one_leafs_through_the_months(tab, demo_context, rows, qtbot):
    period = tab.ui.scope.period
    pick(qtbot, period.kind, "A month")
    settled(qtbot, demo_context)
    assert period.month.currentText() == "July 2014"
    assert offered(period.month)[0] == "December 2014"
    qtbot.mouseClick(period.earlier, Qt.MouseButton.LeftButton)
    settled(qtbot, demo_context)
    assert period.month.currentText() == "June 2014"
    [(expected,)] = rows("SELECT count(*) FROM held WHERE day BETWEEN '2014-06-01' AND '2014-06-30'")
    assert figure(tab, "Public events held") == str(expected)
    assert "against May 2014" in tab.ui.tiles.tiles["Public events held"].accessibleDescription()
    period.later.setFocus()
    qtbot.keyClick(period.later, Qt.Key.Key_Space)
    qtbot.keyClick(period.later, Qt.Key.Key_Space)
    settled(qtbot, demo_context)
    assert period.month.currentText() == "August 2014"
    pick(qtbot, period.month, "May 2014")
    settled(qtbot, demo_context)
    assert tab.figures.period.starts_on == date(2014, 5, 1)


def test_any_days_can_be_chosen_and_take_each_other_along(tab, demo_context, rows, qtbot):
    period = tab.ui.scope.period
    pick(qtbot, period.kind, "Any days")
    settled(qtbot, demo_context)
    assert (period.first.date(), period.last.date()) == (QDate(2014, 5, 1), QDate(2014, 12, 31))
    period.last.setDate(QDate(2014, 6, 10))
    settled(qtbot, demo_context)
    period.first.setDate(QDate(2014, 6, 20))
    settled(qtbot, demo_context)
    assert (period.first.date(), period.last.date()) == (QDate(2014, 6, 20), QDate(2014, 6, 20))
    period.last.setFocus()
    qtbot.keyClick(period.last, Qt.Key.Key_Up)
    settled(qtbot, demo_context)
    [(expected,)] = rows("SELECT count(*) FROM held WHERE day BETWEEN '2014-06-20' AND '2014-06-21'")
    assert tab.figures.period.ends_on == date(2014, 6, 21)
    assert len([event for event in tab.figures.events if event.counts]) == expected


# --- spaces --------------------------------------------------------------------------------------------------


def add_berlin(context):
    with context.database.begin("Add space") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        paris = space_named(session, "Paris")
        [event] = [one for one in session.query(Event).filter_by(space_id=paris.id) if one.title == "Privacy café"][:1]
        event.space_id = berlin.id
        event.coordinator_id = event.room_id = None


def test_one_space_needs_no_choice(tab):
    assert not tab.ui.scope.space.isVisible()
    assert not tab.ui.spaces_part.isVisible()


def test_all_spaces_come_with_a_table_of_them(tab, demo_context, listed, qtbot):
    add_berlin(demo_context)
    settled(qtbot, demo_context)
    assert offered(tab.ui.scope.space) == ["Berlin", "Paris", "All spaces"]
    assert tab.ui.scope.space.currentText() == "Paris"
    pick(qtbot, tab.ui.scope.space, "All spaces")
    settled(qtbot, demo_context)
    assert tab.ui.title.text() == "All spaces"
    model = tab.ui.spaces.model()
    headers = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    lines = {model.index(line, 0).data(): line for line in range(model.rowCount())}
    assert list(lines) == ["Berlin", "Paris", "Total"]
    for place, header in list(enumerate(headers))[1:]:
        for space, line in lines.items():
            index = model.index(line, place)
            tab.ui.spaces.setCurrentIndex(index)
            qtbot.keyClick(tab.ui.spaces, Qt.Key.Key_Return)
            found = listed()
            assert found.windowTitle().startswith("" if space == "Total" else f"{space}: "), header
            if index.data() != "–":
                assert found.ui.count.text().endswith(index.data()), (space, header)
            found.close()


# --- counting ------------------------------------------------------------------------------------------------


@pytest.fixture
def slow(monkeypatch):
    """Counting waits until it is told to go on; every question is noted."""
    gates: dict[str, Any] = {"asked": [], "go": threading.Event()}

    def read(database, choice, known):
        gates["asked"].append(choice.track)
        gates["go"].wait(LONGEST_S)
        return report_reading.read_report(database, choice, known)

    monkeypatch.setattr(reports_tab, "read_report", read)
    yield gates
    gates["go"].set()


def test_an_old_answer_is_never_shown_for_a_new_question(tab, demo_context, slow, qtbot):
    everything = figure(tab, "Public events held")
    shown = []
    pick(qtbot, tab.ui.scope.track, "Technical")
    pick(qtbot, tab.ui.scope.track, "Non-technical")
    assert figure(tab, "Public events held") == everything
    qtbot.waitUntil(tab.ui.counting.isVisible)
    original = tab.ui.tiles.show_figures

    def note(figures):
        shown.append(figures.scope.track)
        original(figures)

    tab.ui.tiles.show_figures = note
    slow["go"].set()
    settled(qtbot, demo_context)
    assert slow["asked"] == [Track.TECHNICAL, Track.NON_TECHNICAL]
    assert shown == [Track.NON_TECHNICAL]
    assert not tab.ui.counting.isVisible()
    assert tab.ui.scope.track.currentText() == "Non-technical"


def test_another_filter_is_counted_without_reading_the_file_again(tab, demo_context, qtbot):
    before = tab._report.reading
    pick(qtbot, tab.ui.scope.track, "Technical")
    settled(qtbot, demo_context)
    assert tab._report.reading is before
    with demo_context.database.begin("Rename space") as session:
        space_named(session).name = "Paris 2"
    settled(qtbot, demo_context)
    assert tab._report.reading is not before
    assert tab.ui.scope.track.currentText() == "Technical"


def test_the_current_cell_stays_when_the_figures_are_counted_anew(tab, demo_context, qtbot):
    tab.ui.tracks.setCurrentIndex(tab.ui.tracks.model().index(1, 3))
    with demo_context.database.begin("Rename space") as session:
        space_named(session).name = "Paris 2"
    settled(qtbot, demo_context)
    assert tab.ui.title.text() == "Paris 2"
    assert (tab.ui.tracks.currentIndex().row(), tab.ui.tracks.currentIndex().column()) == (1, 3)


# --- how it looks --------------------------------------------------------------------------------------------


def test_the_bar_breaks_its_line_rather_than_cut_a_box(tab, demo_context, qtbot):
    pick(qtbot, tab.ui.scope.period.kind, "Any days")
    settled(qtbot, demo_context)
    for width in (1024, 640):
        tab.resize(width, 700)
        QApplication.processEvents()
        scope = tab.ui.scope
        for box in (scope.period, scope.track, scope.coordinator, scope.area):
            assert scope.rect().contains(box.geometry()), (width, box.accessibleName())


def test_names_that_people_typed_neither_stretch_nor_dress_the_bar(tab, demo_context, qtbot):
    name = "<b>&=1+1</b> \u202e🎉 " + "x" * 5_000
    with demo_context.database.begin("Rename") as session:
        space = space_named(session)
        space.name = name
        spaces.add_coordinator(session, space, name=name, track=Track.TECHNICAL)
    settled(qtbot, demo_context)
    tab.ui.scope.coordinator.setCurrentIndex(1)
    tab.ui.scope.coordinator.activated.emit(1)
    settled(qtbot, demo_context)
    assert tab.figures.scope.coordinator.name == name
    assert tab.ui.scope.coordinator.currentText().startswith("<b>&=1+1</b>")
    assert tab.minimumSizeHint().width() <= 1024
    [said] = [note for note in notes(tab) if "Targets" in note]
    assert said.startswith("Events of <b>&=1+1</b>")
    assert len(said) < 400


def test_half_a_day_that_is_typed_stays_when_the_figures_are_counted_anew(tab, demo_context, qtbot):
    period = tab.ui.scope.period
    pick(qtbot, period.kind, "Any days")
    settled(qtbot, demo_context)
    period.first.setFocus()
    period.first.setSelectedSection(period.first.Section.DaySection)
    qtbot.keyClick(period.first, Qt.Key.Key_2)
    typed = period.first.text()
    with demo_context.database.begin("Rename space") as session:
        space_named(session).name = "Paris 2"
    settled(qtbot, demo_context)
    assert tab.ui.title.text() == "Paris 2"
    assert period.first.text() == typed
    assert tab.figures.period.starts_on == date(2014, 5, 1)


def test_the_tab_key_goes_through_the_bar_as_it_is_read(tab, qtbot):
    with qtbot.waitActive(tab):
        tab.activateWindow()
    scope = tab.ui.scope
    tab.ui.figures_button.setFocus()
    stops = []
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    expected = [scope.period.kind, scope.track, scope.coordinator, scope.area]
    assert [one for one in stops if one in expected] == expected
