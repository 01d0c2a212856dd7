"""The lists behind the figures, compared with plain SQL."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mozspaces_desktop.core.figures.tables import FOCUS
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports.figure_table import SORT_ROLE
from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.widgets.banner import Banner


def notes(tab):
    return [banner.accessibleName() for banner in tab.findChildren(Banner) if banner.isVisible()]


BEHIND = {
    "Public events held": "SELECT count(*) FROM held",
    "Events per week": "SELECT 14",
    "Attendees": "SELECT count(*) FROM held",
    "Unique attendees": "SELECT count(DISTINCT person_id) FROM came JOIN held ON id = event_id",
    "New active contributors": "SELECT count(*) FROM contribution WHERE stage = 'active' AND retired_at IS NULL",
    "Contributors per event": "SELECT count(*) FROM contribution WHERE stage = 'active' AND retired_at IS NULL",
    "Technical share of events": "SELECT count(*) FROM held",
}


@pytest.mark.parametrize("name", BEHIND)
def test_every_tile_opens_the_list_behind_it(tab, rows, qtbot, name, listed):
    [(expected,)] = rows(BEHIND[name])
    qtbot.mouseClick(tab.ui.tiles.tiles[name], Qt.MouseButton.LeftButton)
    dialog = listed()
    assert dialog.windowTitle() == name
    assert dialog.ui.rows.model().rowCount() == expected
    dialog.close()


def test_the_people_behind_the_unique_attendees_have_their_visits(tab, rows, listed):
    expected = dict(
        rows(
            "SELECT p.id || p.name, count(*) FROM came JOIN held ON held.id = event_id"
            " JOIN person AS p ON p.id = person_id GROUP BY person_id"
        )
    )
    tab.ui.tiles.tiles["Unique attendees"].click()
    model = listed().ui.rows.model()
    shown = [(model.index(line, 0).data(), model.index(line, 1).data(SORT_ROLE)) for line in range(model.rowCount())]
    assert sorted(shown) == sorted((key[36:], visits) for key, visits in expected.items())
    listed().close()


def test_a_click_on_a_column_lists_the_events_of_that_week(tab, rows, qtbot, listed):
    expected = rows("SELECT count(*) FROM held WHERE day BETWEEN '2014-06-02' AND '2014-06-08'")
    chart = tab.ui.charts.pace
    chart.setFocus()
    for _ in range(6):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    dialog = listed()
    assert dialog.windowTitle() == "Public events of week 23, 2 Jun to 8 Jun"
    assert [(dialog.ui.rows.model().rowCount(),)] == expected
    dialog.close()


def test_a_click_on_a_point_lists_who_was_active_by_then(tab, rows, qtbot, listed):
    [(expected,)] = rows("SELECT count(*) FROM contribution WHERE stage = 'active' AND on_date <= '2014-06-08'")
    chart = tab.ui.charts.growth
    chart.setFocus()
    for _ in range(6):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert listed().windowTitle() == "New active contributors up to 8 June 2014"
    assert listed().ui.rows.model().rowCount() == expected
    listed().close()


def test_a_bar_and_a_cell_list_the_contributors_of_a_focus_area(tab, qtbot, listed):
    chart = tab.ui.charts.areas
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    by_bar = listed()
    assert by_bar.windowTitle() == "Coding: New active contributors"
    count = by_bar.ui.rows.model().rowCount()
    assert str(count) == chart.table().rows[0][1]
    by_bar.reject()
    qtbot.waitUntil(lambda: not tab.findChildren(ListDialog))
    column = next(place for place, one in enumerate(FOCUS) if one.header == "% of contributors")
    tab.ui.areas.setCurrentIndex(tab.ui.areas.model().index(0, column))
    qtbot.keyClick(tab.ui.areas, Qt.Key.Key_Return)
    assert listed().ui.rows.model().rowCount() == count
    listed().close()


@pytest.mark.parametrize(("line", "track"), [(0, "technical"), (1, "non-technical"), (2, None)])
def test_a_line_of_a_track_lists_its_events(tab, rows, qtbot, line, track, listed):
    where = "" if track is None else f" WHERE track = '{track}'"
    [(expected,)] = rows(f"SELECT count(*) FROM held{where}")
    tab.ui.tracks.setCurrentIndex(tab.ui.tracks.model().index(line, 3))
    qtbot.keyClick(tab.ui.tracks, Qt.Key.Key_Return)
    assert listed().ui.rows.model().rowCount() == expected
    listed().close()


def test_a_list_sorts_by_value_and_leads_to_the_event(tab, rows, qtbot, listed):
    asked = []
    tab.event_requested.connect(asked.append)
    [(largest,)] = rows(
        "SELECT id FROM held ORDER BY max((SELECT count(*) FROM came WHERE event_id = held.id)"
        " + (SELECT coalesce(sum(count), 0) FROM guests WHERE event_id = held.id AND retired_at IS NULL),"
        " coalesce((SELECT attendees FROM recorded_totals WHERE event_id = held.id), 0)) DESC LIMIT 1"
    )
    tab.ui.tiles.tiles["Attendees"].click()
    dialog = listed()
    headers = [one.header for one in behind.events_of(tab.figures).columns]
    dialog.ui.rows.sortByColumn(headers.index("Attendees"), Qt.SortOrder.DescendingOrder)
    dialog.ui.rows.setCurrentIndex(dialog.ui.rows.model().index(0, 0))
    qtbot.keyClick(dialog.ui.rows, Qt.Key.Key_Return)
    assert asked == [largest]
    assert not dialog.isVisible()


def test_events_without_attendance_are_told_and_can_be_opened(tab, rows, qtbot, listed):
    missing = rows(
        "SELECT id FROM held WHERE id NOT IN (SELECT event_id FROM came)"
        " AND id NOT IN (SELECT event_id FROM guests WHERE retired_at IS NULL)"
        " AND id NOT IN (SELECT event_id FROM recorded_totals WHERE retired_at IS NULL) ORDER BY day"
    )
    assert missing
    [note] = notes(tab)
    assert note.startswith(f"{len(missing)} event(s) have no attendance recorded")
    asked = []
    tab.event_requested.connect(asked.append)
    [button] = [one for one in tab.findChildren(QPushButton) if one.isVisible() and one.text() == "Show them"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = listed()
    assert dialog.ui.rows.model().rowCount() == len(missing)
    qtbot.mouseClick(dialog.ui.open_button, Qt.MouseButton.LeftButton)
    assert asked == [missing[0][0]]


def test_text_that_people_typed_stays_text(tab, demo_context, rows, qtbot, listed):
    title = "=1+1 <b>bold</b>\n" + "x" * 10_000 + "\u202e🎉"
    [(event_id,)] = rows("SELECT id FROM held ORDER BY day LIMIT 1")
    with demo_context.database.begin("Edit event") as session:
        row(session, Event, event_id).title = title
    qtbot.waitUntil(lambda: tab.figures.events[0].event == title)
    tab.ui.tiles.tiles["Public events held"].click()
    index = listed().ui.rows.model().index(0, 1)
    assert index.data().startswith("=1+1 <b>bold</b> xxx")
    assert len(index.data()) < 250
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert listed().width() <= tab.width()
    listed().close()
