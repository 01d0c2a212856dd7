from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mozspaces_desktop.core import door, labels, people, spaces
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.figures.tables import FOCUS, METRICS, STATUSES, TRACK, TRACKS
from mozspaces_desktop.core.models import Event, EventStatus, Method, Space, Track
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports.figure_table import SORT_ROLE
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
    assert tab.ui.empty.accessibleName() == "Nothing was held in 2013"
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
