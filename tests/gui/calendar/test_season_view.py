from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.models import EventStatus, Season
from mozspaces_desktop.gui import theme
from tests.gui.calendar.hands import THURSDAY, click, count_by_sql, double_click, evening, has_open_dialog
from tests.gui.calendar.test_month_view import tooltip

MONDAY = date(2014, 7, 28)


@pytest.fixture
def season(tab):
    """The year 2014, with its season from May on."""
    tab.show_view("season")
    return tab.season


def key(season, one):
    QTest.keyClick(season, one)


def test_the_weeks_of_the_year_and_its_title(tab, season):
    assert tab.ui.period_title.text() == "2014"
    assert len(season.shown.paces) == 53
    assert season.week_rect(date(2014, 1, 1)).left() == season.geometry_now.left(0)
    assert season.week_rect(date(2014, 12, 31)).right() <= season.width()
    key(season, Qt.Key.Key_PageDown)
    assert tab.ui.period_title.text() == "2015"
    assert season.week_rect(THURSDAY).isEmpty()


def test_arrows_walk_weeks_and_enter_opens_one(tab, season):
    season.setFocus()
    key(season, Qt.Key.Key_Right)
    assert season.slot.day == date(2014, 8, 4)
    key(season, Qt.Key.Key_Up)
    assert season.slot.day == date(2014, 7, 7)
    key(season, Qt.Key.Key_End)
    assert season.slot.day == date(2014, 12, 29)
    key(season, Qt.Key.Key_Home)
    assert season.slot.day == date(2013, 12, 30)
    key(season, Qt.Key.Key_Left)
    assert tab.period.day == date(2013, 12, 23)
    tab._actions.today.trigger()
    key(season, Qt.Key.Key_Return)
    assert (tab.period.view, tab.period.monday) == ("week", MONDAY)
    assert tab.week.hasFocus()
    assert not has_open_dialog(tab)


def test_a_click_selects_a_week_and_a_double_click_opens_it(tab, season):
    place = season.week_rect(date(2014, 9, 10)).center()
    click(season, place)
    assert season.slot.day == date(2014, 9, 8)
    double_click(season, place)
    assert (tab.period.view, tab.period.monday) == ("week", date(2014, 9, 8))


def test_the_summary_says_where_the_season_will_end(season, add):
    assert season.accessibleName() == "Nothing held or planned yet; the target is 96 by 31 December"
    for week in range(12):
        for day in range(2):
            held = evening(date(2014, 5, 1) + timedelta(weeks=week, days=day))
            add(f"Held {week} {day}", held, status=EventStatus.HELD)
    for day in range(3):
        add(f"Planned {day}", evening(date(2014, 9, 1) + timedelta(days=day)))
    # 24 in the 14 weeks begun by 31 July, of 36 that the season touches
    assert season.accessibleName() == "24 held, 3 planned; at this pace 62 of 96 by 31 December"


def test_a_season_that_is_over_and_none_at_all(context, ticking, tab, season, add):
    add("Held", evening(THURSDAY), status=EventStatus.HELD)
    ticking.moment += timedelta(days=200)
    tab.refresh()
    assert season.accessibleName() == "The season ended on 31 December with 1 of 96 held"
    key(season, Qt.Key.Key_PageUp)
    assert season.accessibleName() == "No season falls in this year"
    assert not season.grab().isNull()


def test_early_in_a_season_nothing_is_projected(ticking, tab, season, add):
    add("Planned", evening(THURSDAY))
    ticking.moment -= timedelta(days=80)
    tab.refresh()
    assert season.accessibleName() == "0 held, 1 planned; the target is 96 by 31 December"


def test_the_summary_is_about_the_season_of_the_selected_week(context, season):
    with context.database.begin("Season") as session:
        first = session.query(Season).one()
        spaces.set_season(first, "Spring", date(2014, 5, 1), date(2014, 8, 31))
        spaces.add_season(session, "Autumn", date(2014, 9, 1), date(2014, 11, 30))
    assert season.forecast.ends_on == date(2014, 8, 31)
    click(season, season.week_rect(date(2014, 10, 1)).center())
    assert season.forecast.ends_on == date(2014, 11, 30)


def test_the_tooltip_says_what_counts_and_what_does_not(context, season, add):
    for number, status in enumerate(EventStatus):
        for public in (True, False):
            add(f"Event {number} {public}", evening(MONDAY + timedelta(days=number)), status=status, public=public)
    text = tooltip(season, season.week_rect(MONDAY).center())
    assert "Week 31: 2 of 3" in text
    assert "1 held + 1 confirmed public events" in text
    for line in ("2 draft: counts once", "2 cancelled: does not take place", "2 private: only public events count"):
        assert line in text
    begin, end = "2014-07-27T22:00:00.000000Z", "2014-08-03T22:00:00.000000Z"
    assert season.shown.paces[30].planned == count_by_sql(context.database, begin, end)
    QToolTip.hideText()
    assert season.tooltip_at(season.rect().topLeft().toPointF()) == ""


def test_what_is_held_planned_and_missing_looks_different(qapp, season, add):
    for scheme in ("light", "dark"):
        theme.apply(qapp, scheme)
        add("Held", evening(date(2014, 6, 3)), status=EventStatus.HELD)
        add("Planned", evening(date(2014, 9, 2)))
        picture, geometry = season.grab().toImage(), season.geometry_now
        colors = {
            picture.pixelColor(geometry.event((monday - date(2013, 12, 30)).days // 7, 0).center().toPoint()).name()
            for monday in (date(2014, 6, 2), date(2014, 9, 1), date(2014, 10, 6))
        }
        assert len(colors) == 3


def test_an_event_is_shown_in_its_week(tab, season, add):
    event_id = add("Rust evening", evening(THURSDAY))
    tab.show_event(event_id)
    assert (tab.period.view, tab.week.selected.id) == ("week", event_id)


def test_a_screen_reader_hears_the_week(season):
    click(season, season.week_rect(MONDAY).center())
    key(season, Qt.Key.Key_Right)
    assert season.accessibleDescription() == "Week 32 · 4 – 10 August 2014: 0 of 3, 3 more to go"
