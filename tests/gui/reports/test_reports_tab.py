from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from mozspaces_desktop.core import door, labels, people, spaces
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.figures.tables import FOCUS, METRICS, STATUSES, TRACK, TRACKS
from mozspaces_desktop.core.models import Event, EventStatus, Method, Space, Track
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports.figure_table import SORT_ROLE
from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.reports.listing import Listing
from mozspaces_desktop.gui.reports.report_wording import WORDS
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.tile import MetricTile


def written(number):
    return QLocale().toString(number)


def words_of(tile):
    return tile.accessibleDescription()


def actual(tab, name):
    said = words_of(tab.ui.tiles.tiles[name]).split(".")[0].split(" of ")[0]
    return said.removesuffix(" visits").removesuffix(" different people")


def notes(tab):
    return [banner.accessibleName() for banner in tab.findChildren(Banner) if banner.isVisible()]


# --- the numbers ---------------------------------------------------------------------------------------------


def test_the_tiles_say_what_plain_sql_counts(tab, rows):
    [(held, technical)] = rows("SELECT count(*), sum(track = 'technical') FROM held")
    [(visits, unique)] = rows("SELECT count(*), count(DISTINCT person_id) FROM came JOIN held ON id = event_id")
    [(guests,)] = rows("SELECT sum(count) FROM guests JOIN held ON held.id = event_id WHERE guests.retired_at IS NULL")
    [(totals,)] = rows(
        "SELECT coalesce(sum(attendees), 0) FROM recorded_totals AS t JOIN held ON held.id = t.event_id"
        " WHERE t.retired_at IS NULL AND t.event_id NOT IN (SELECT event_id FROM came)"
    )
    [(active,)] = rows(
        "SELECT count(DISTINCT person_id || focus_area_id) FROM contribution WHERE stage = 'active'"
        " AND retired_at IS NULL AND on_date BETWEEN '2014-05-01' AND '2014-12-31'"
    )
    weeks = (date(2014, 7, 28) - date(2014, 4, 28)).days // 7 + 1
    assert actual(tab, "Public events held") == written(held)
    assert words_of(tab.ui.tiles.tiles["Events per week"]).startswith(f"{held / weeks:.2f} of 3.")
    assert actual(tab, "Attendees") == written(visits + guests + totals)
    assert actual(tab, "Unique attendees") == written(unique)
    assert actual(tab, "New active contributors") == written(active)
    assert words_of(tab.ui.tiles.tiles["Contributors per event"]).startswith(f"{active / held:.2f} of 1.")
    assert actual(tab, "Technical share of events") == f"{round(technical * 100 / held)} %"


def test_a_tile_says_target_share_projection_and_what_it_means(tab, rows):
    [(held,)] = rows("SELECT count(*) FROM held")
    weeks, begun = 36, 14
    said = words_of(tab.ui.tiles.tiles["Public events held"])
    assert f"{held} of 96" in said
    assert f"{round(held * 100 / 96)} % of the target" in said
    assert f"Projected: {round(held * weeks / begun)} by 31 Dec" in said
    assert "open to the public and took place" in tab.ui.tiles.tiles["Public events held"].toolTip()


def test_the_charts_show_each_week_and_each_focus_area(tab, rows):
    weeks = rows(
        "SELECT date(day, 'weekday 0', '-6 days'), count(*) FROM held GROUP BY 1"  # Sunday ends a week
    )
    table = tab.ui.charts.pace.table()
    assert table.headers == ("Week", "Held", "Planned", "Target of a week")
    assert [int(cells[1]) for cells in table.rows if cells[1] != "0"] == [count for _, count in weeks]
    assert len(table.rows) == 36
    areas = dict(
        rows(
            "SELECT name, count(*) FROM contribution AS c JOIN focus_area AS a ON a.id = c.focus_area_id"
            " WHERE stage = 'active' AND c.retired_at IS NULL GROUP BY name"
        )
    )
    bars = {name: int(count) for name, count in tab.ui.charts.areas.table().rows}
    assert list(bars) == list(spaces.FOCUS_AREAS)
    assert {name: count for name, count in bars.items() if count} == areas
    growth = tab.ui.charts.growth.table()
    so_far = [cells[1] for cells in growth.rows if cells[1] != "–"]
    assert int(so_far[-1]) == sum(areas.values())
    assert growth.rows[-1][2] == "96"
    projected = round(sum(areas.values()) * 36 / 14)
    assert [cells[3] for cells in growth.rows][-1] == written(projected)
    assert [cells[3] for cells in growth.rows][: len(so_far) - 1] == ["–"] * (len(so_far) - 1)


def test_the_tables_end_with_their_total_and_sort_by_values(tab, rows):
    held = dict(rows("SELECT track, count(*) FROM held GROUP BY track"))
    model = tab.ui.tracks.model()
    column = next(place for place, one in enumerate(TRACK) if one.header == "Events held")
    shown = {model.index(line, 0).data(): model.index(line, column).data(SORT_ROLE) for line in range(model.rowCount())}
    assert shown == {
        "Technical": held["technical"],
        "Non-technical": held["non-technical"],
        "Total": sum(held.values()),
    }
    last = model.index(model.rowCount() - 1, 0)
    assert last.data(Qt.ItemDataRole.FontRole).bold() or last.data(Qt.ItemDataRole.FontRole).weight() >= 600
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) == right
    assert tab.ui.areas.model().rowCount() == len(spaces.FOCUS_AREAS) + 1


@pytest.mark.parametrize("width", [1200, 640])
def test_a_table_is_as_tall_as_its_rows(tab, qtbot, width):
    tab.resize(width, 800)
    for view in (tab.ui.tracks, tab.ui.areas):
        qtbot.waitUntil(lambda view=view: view.height() == view.sizeHint().height())
        assert view.viewport().height() == view.verticalHeader().length()
        assert view.verticalScrollBar().maximum() == 0


def test_charts_stand_side_by_side_where_there_is_room(tab, qtbot):
    def left_edges():
        return {chart.mapTo(tab, chart.rect().topLeft()).x() for chart in (tab.ui.charts.growth, tab.ui.charts.areas)}

    assert len(left_edges()) == 2
    tab.resize(640, 800)
    qtbot.waitUntil(lambda: len(left_edges()) == 1)
    assert tab.ui.scroll_area.widget().width() <= tab.ui.scroll_area.viewport().width()


# --- when it is counted --------------------------------------------------------------------------------------


def check_in_somebody(context, rows):
    [(event_id,)] = rows("SELECT id FROM held ORDER BY day LIMIT 1")
    with context.database.begin(labels.CHECK_IN, name="Newcomer Nguyen") as session:
        person = people.add_person(session, name="Newcomer Nguyen")
        session.flush()
        door.check_in(session, row(session, Event, event_id), person, method=Method.SEARCH)


def test_a_check_in_is_counted_while_somebody_looks(tab, demo_context, rows, qtbot):
    before = int(actual(tab, "Unique attendees"))
    check_in_somebody(demo_context, rows)
    assert actual(tab, "Unique attendees") == written(before)  # the old figures stay meanwhile
    qtbot.waitUntil(lambda: actual(tab, "Unique attendees") == written(before + 1))


def test_nothing_is_counted_while_nobody_looks(tab, demo_context, rows, qtbot):
    before = int(actual(tab, "Unique attendees"))
    tab.hide()
    check_in_somebody(demo_context, rows)
    assert not demo_context.tasks.busy
    assert actual(tab, "Unique attendees") == written(before)
    tab.show()
    qtbot.waitUntil(lambda: actual(tab, "Unique attendees") == written(before + 1))


def test_changes_during_the_counting_are_counted_after_it(tab, demo_context, rows, qtbot):
    before = int(actual(tab, "Unique attendees"))
    for _ in range(3):
        check_in_somebody(demo_context, rows)
    qtbot.waitUntil(lambda: actual(tab, "Unique attendees") == written(before + 3))
    qtbot.waitUntil(lambda: not demo_context.tasks.busy)


# --- seasons -------------------------------------------------------------------------------------------------


def test_the_season_of_today_is_shown_and_another_can_be_chosen(demo_context, show, qtbot):
    with demo_context.database.begin("Add season") as session:
        spaces.add_season(session, "2015", date(2015, 1, 1), date(2015, 12, 31))
        spaces.add_season(session, "2013", date(2013, 1, 1), date(2013, 12, 31))
    tab = show(demo_context)
    season = tab.ui.scope.period.kind
    offered = [season.itemText(place) for place in range(season.count())]
    assert offered == ["2015", "2014", "2013", "A month", "Any days"]
    assert season.currentText() == "2014"
    assert tab.ui.title.text() == "Paris"
    assert tab.ui.days.text() == "1 May 2014 to 31 December 2014, as of 31 July 2014"
    season.setFocus()
    qtbot.keyClick(season, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: tab.ui.pages.currentWidget() is tab.ui.empty)
    assert tab.ui.empty.accessibleName() == "Nothing was held yet in 2013"
    assert tab.ui.export_button.isEnabled()
    qtbot.keyClick(season, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: tab.ui.pages.currentWidget() is tab.ui.scroll_area)
    assert season.currentText() == "2014"


def test_before_the_first_event_the_page_says_what_to_do(context, show):
    at = datetime(2014, 8, 2, 16, tzinfo=UTC)
    with context.database.begin("Add event") as session:
        said = EventFields("Rust evening", at, at.replace(hour=18), "Europe/Paris", Track.TECHNICAL)
        add_event(session, row(session, Space, context.space_id), said).status = EventStatus.CONFIRMED
    tab = show(context)
    assert tab.ui.pages.currentWidget() is tab.ui.empty
    assert tab.ui.empty.accessibleDescription().startswith("1 public event(s) are planned.")
    assert notes(tab) == []


def test_a_file_without_a_season_is_said_in_one_sentence(context, show):
    with context.database.begin("Retire season") as session:
        [season] = spaces.seasons(session)
        season.retired_at = context.database.clock()
    tab = show(context)
    assert tab.ui.empty.accessibleDescription() == "There is no season in this file yet; make one first."
    assert not tab.ui.export_button.isEnabled()
    enabled = [action.text() for action in tab.menu_actions if action is not None and action.isEnabled()]
    assert enabled == ["Read a workbook back…", "Roll up workbooks…"]  # neither needs figures


# --- the lists behind the figures ----------------------------------------------------------------------------

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


# --- everybody can use it ------------------------------------------------------------------------------------


def test_it_can_be_used_with_the_keys_alone(tab, qtbot, listed):
    with qtbot.waitActive(tab):
        tab.activateWindow()
    tab.setFocus()
    assert tab.ui.scroll_area.hasFocus()
    qtbot.keyClick(tab.ui.scroll_area, Qt.Key.Key_PageDown)
    assert tab.ui.scroll_area.verticalScrollBar().value() > 0
    qtbot.keyClick(tab.ui.scroll_area, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    assert isinstance(first, MetricTile)
    assert tab.ui.scroll_area.verticalScrollBar().value() < 50
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert listed().windowTitle() == "Public events held"
    qtbot.keyClick(listed().ui.rows, Qt.Key.Key_Escape)
    with qtbot.waitActive(tab):
        tab.activateWindow()
    qtbot.keyClick(tab, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert listed().windowTitle() == "Events of 2014"
    listed().close()


def test_the_page_can_be_scrolled_as_soon_as_its_figures_are_there(demo_context, qtbot):
    tab = ReportsTab(demo_context)
    qtbot.addWidget(tab)
    tab.resize(1200, 800)
    with qtbot.waitActive(tab):
        tab.show()
        tab.setFocus()
    qtbot.waitUntil(lambda: tab.ui.pages.currentWidget() is tab.ui.scroll_area)
    assert QApplication.focusWidget() is tab.ui.scroll_area


def test_every_control_has_a_name(tab, listed):
    tab.ui.tiles.tiles["Attendees"].click()
    nameless = []
    for window in (tab, *tab.findChildren(QDialog)):
        for widget in window.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                interface = QAccessible.queryAccessibleInterface(widget)
                if not interface.text(QAccessible.Text.Name):
                    nameless.append(widget)
    assert nameless == []
    listed().close()


def test_every_action_has_a_key(tab):
    keys = [action.shortcut().toString() for action in tab.menu_actions if action is not None]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_every_word_of_the_workbook_on_the_screen_can_be_translated(tab, demo_context):
    figures = tab.figures
    wanted = [behind.behind_metric(figures, metric.name) for metric in METRICS]
    with demo_context.database.read() as session:
        listings = [one if isinstance(one, Listing) else one(session) for one in wanted]
    headers = {column.header for listing in listings for column in listing.columns}
    headers |= {column.header for column in TRACK} | {column.header for column in FOCUS}
    assert headers | {metric.name for metric in METRICS} | {*TRACKS.values(), *STATUSES.values()} <= WORDS
