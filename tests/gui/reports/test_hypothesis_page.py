"""The hypothesis page in a real window on a real file: one space, three, a season that begins or is over."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import labels, rows, spaces
from mozspaces_desktop.core.hypothesis import Verdict, hypothesis_for
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.reports import hypothesis_wording as words
from mozspaces_desktop.gui.reports.figure_table import ROW_ROLE
from mozspaces_desktop.gui.reports.hypothesis_page import HypothesisPage
from mozspaces_desktop.gui.reports.hypothesis_table import CONTRIBUTORS, EVENTS, NEEDED, PACE, SPACE, YIELD
from mozspaces_desktop.gui.reports.listing import Listing
from mozspaces_desktop.gui.reports.range_bar import RangeBar
from mozspaces_desktop.gui.reports.report_wording import WORDS
from mozspaces_desktop.gui.reports.shown_table import VERDICTS, table_in
from mozspaces_desktop.gui.widgets.link_button import LinkButton
from tests.gui.reports.hypothesis_spaces import HELD, fill, hold

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def show(context, qtbot):
    """Open the page and wait for what it counts."""

    def shown():
        page = HypothesisPage(context)
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        qtbot.waitUntil(lambda: not context.tasks.busy)
        return page

    return shown


@pytest.fixture
def one(context, database, show):
    fill(database, ["Paris"])
    return show()


@pytest.fixture
def three(context, database, show):
    fill(database, HELD)
    return show()


def found_in(database):
    with database.read() as session:
        return hypothesis_for(session, spaces.season_named(session, "2014", date(2014, 7, 31)))


def cell(page, row, column):
    return page.view.model().index(row, column)


def names(page):
    return [cell(page, row, SPACE).data() for row in range(page.view.model().rowCount())]


def links(card):
    return [link.accessibleName() for link in card.findChildren(LinkButton) if link.isVisible()]


def link(card, text):
    [wanted] = [one for one in card.findChildren(LinkButton) if one.accessibleName() == text]
    return wanted


def press(page, qtbot, index, key=Qt.Key.Key_Return):
    """Choose a cell with the keys; return what was asked for."""
    page.view.setFocus()
    page.view.setCurrentIndex(index)
    wanted = QSignalSpy(page.listing_requested)
    qtbot.keyClick(page.view, key)
    return [wanted.at(place)[0] for place in range(wanted.count())]


# --- one space ----------------------------------------------------------------------------------------------------


def test_the_sentence_on_top_is_that_of_the_file(one, database):
    found = found_in(database)
    outlook = found.total.contributors
    within = outlook.range
    assert outlook.projected == 36
    assert one.statement.text() == (
        f"At this rate the season ends with 36 new active contributor(s), between {within.low} and {within.high} in 8 "
        "of 10 such seasons; 96 were aimed at."
    )
    assert one.scaled.text() == (
        f"Twelve such spaces would come to 432, between {found.twelve.range.low} and {found.twelve.range.high}. "
        "The hypothesis is 1,152 from 12 spaces, 96 of them from 1 space(s)."
    )


def test_one_space_has_two_large_bars_and_its_growth_but_no_table(one, database):
    assert not one.view.isVisible()
    assert one.growth.isVisible()
    line = found_in(database).total
    bar = one.events.findChild(RangeBar)
    assert bar.accessibleName() == words.told(line.events)
    assert words.told(line.events) == (
        f"28 so far, 72 at this rate, {line.events.range.low} to {line.events.range.high} in 8 of 10 such seasons, "
        "target 96, Within reach"
    )
    assert one.growth.table().rows[-1][-2:] == (
        str(line.contributors.range.low),
        str(line.contributors.range.high),
    )


def test_a_click_on_a_part_of_a_card_opens_its_list(one, qtbot):
    assert links(one.events) == ["28 held", "2 planned", "1 over and not recorded"]
    assert links(one.contributors) == ["14 active"]
    asked = QSignalSpy(one.listing_requested)
    for text in links(one.events):
        qtbot.mouseClick(link(one.events, text), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(link(one.contributors, "14 active"), Qt.MouseButton.LeftButton)
    listings = [asked.at(place)[0] for place in range(asked.count())]
    assert all(isinstance(listing, Listing) for listing in listings)
    assert [len(listing.rows) for listing in listings] == [28, 2, 1, 14]
    assert [row.date for row in listings[1].rows] == [date(2014, 8, 20), date(2014, 9, 20)]
    assert [row.date for row in listings[2].rows] == [date(2014, 7, 20)]
    assert listings[1].title == "Paris: Planned events"


def test_a_week_of_the_growth_opens_who_had_become_active(one, qtbot):
    one.growth.setFocus(Qt.FocusReason.TabFocusReason)
    asked = QSignalSpy(one.listing_requested)
    qtbot.keyClick(one.growth, Qt.Key.Key_End)
    qtbot.keyClick(one.growth, Qt.Key.Key_Return)
    assert len(asked.at(0)[0].rows) == 14


def test_what_it_would_take_is_said_in_words(one):
    said = one.events._needed.text(), one.contributors._needed.text()
    weeks = (153 + 0.5) / 7
    assert (96 - 28) / weeks == pytest.approx(3.10, abs=0.01)
    assert said[0] == "In the 22 week(s) left it would take 3.2 events a week."  # rounded up: 3.1 a week are too few
    assert said[1] == (
        "In the 22 week(s) left it would take 3.8 contributors a week. At this pace of events that is 1.87 per event."
    )
    assert one.events._so_far.text() == "2.00 a week, 3 aimed at"


# --- several spaces -----------------------------------------------------------------------------------------------


def test_a_row_for_each_space_and_the_total(three, database):
    found = found_in(database)
    assert names(three) == ["Auckland", "Paris", "Portland", "Total"]
    assert not three.growth.isVisible()
    for row, line in enumerate(found.lines):
        assert cell(three, row, EVENTS).data() == words.told(line.events)
        assert cell(three, row, CONTRIBUTORS).data() == words.told(line.contributors)
        assert cell(three, row, PACE).data() == f"{line.events.so_far / 14:.2f} of {line.per_week.target}"
    assert cell(three, 3, PACE).data() == "4.43 of 9"
    assert cell(three, 0, NEEDED).data().splitlines()[:2] == ["4.3 events (best: 3)", "4.4 contributors (best: 1)"]
    assert "288 were aimed at" in three.statement.text()
    assert "288 of them from 3 space(s)" in three.scaled.text()


def test_enter_on_a_name_leads_to_the_figures_of_the_space(three, context, qtbot):
    chosen = QSignalSpy(three.space_chosen)
    assert press(three, qtbot, cell(three, 1, SPACE)) == []
    assert [chosen.at(0)[0], chosen.count()] == [context.space_id, 1]
    press(three, qtbot, cell(three, 3, SPACE))
    assert chosen.count() == 1, "the total is no space"


def test_enter_on_a_number_opens_its_list(three, qtbot):
    for column, count, title in (
        (PACE, 28, "Paris: Public events held"),
        (EVENTS, 28, "Paris: Public events held"),
        (YIELD, 14, "Paris: Contributors per event"),
        (CONTRIBUTORS, 14, "Paris: New active contributors"),
        (NEEDED, 2, "Paris: Planned events"),
    ):
        [listing] = press(three, qtbot, cell(three, 1, column))
        assert (len(listing.rows), listing.title) == (count, title)


def test_a_double_click_on_the_total_lists_all(three, qtbot):
    rect = three.view.visualRect(cell(three, 3, EVENTS))
    asked = QSignalSpy(three.listing_requested)
    for click in (qtbot.mouseClick, qtbot.mouseDClick):
        click(three.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert len(asked.at(0)[0].rows) == sum(HELD.values())


def test_a_click_on_a_header_sorts_and_keeps_the_total_last(three, qtbot):
    header = three.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(EVENTS) + 30, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    orders = {tuple(names(three))}
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    orders.add(tuple(names(three)))
    assert orders == {("Auckland", "Paris", "Portland", "Total"), ("Portland", "Paris", "Auckland", "Total")}


def test_targets_stand_below_each_other(three):
    """All bars of a column go to the same number of targets, so that one line runs through them."""
    ends = [cell(three, row, EVENTS).data(ROW_ROLE).events for row in range(4)]
    assert three.view.scale_of(EVENTS) == pytest.approx(max(one.range.high / one.target for one in ends))
    picture = three.view.viewport().grab().toImage()
    ink = theme.current().colors.text
    marks = []
    for row in range(4):
        rect = three.view.visualRect(cell(three, row, EVENTS))
        lower = range(rect.center().y() + theme.current().spacing.xs, rect.bottom())
        tall = [x for x in range(rect.left(), rect.right()) if sum(picture.pixelColor(x, y) == ink for y in lower) > 6]
        marks.append(tall)
    assert marks[0]
    assert marks == [marks[0]] * 4


def test_every_value_is_there_for_who_cannot_see_it(three, database):
    table = QAccessible.queryAccessibleInterface(three.view)
    said = {table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())}
    for line in found_in(database).lines:
        assert {line.space or "Total", words.told(line.events), words.told(line.contributors)} <= said
    for widget in three.findChildren(LinkButton):
        assert widget.accessibleName()


def test_the_meaning_of_a_column_is_in_its_tooltip(three):
    model = three.view.model()
    tips = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) for column in (PACE, YIELD)
    ]
    assert "divided by the ISO weeks" in tips[0]
    assert "divided by public events held" in tips[1]
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in (SPACE, PACE, YIELD, NEEDED)] == [
        "Space",
        "Pace",
        "Yield",
        "It would take each week",
    ]


def test_the_table_is_copied_as_plain_values(three, database):
    shown = table_in(three.view)
    line = found_in(database).lines[1]
    values = {column.header: column.value(shown.rows[1]) for column in shown.columns}
    assert values["Space"] == "Paris"
    assert values["Projected events"] == line.events.projected
    assert values["Contributors at most"] == line.contributors.range.high
    assert {column.header for column in shown.columns} | VERDICTS <= WORDS


# --- seasons ------------------------------------------------------------------------------------------------------


def test_before_the_fourth_week_it_is_too_early(database, ticking, context, show):
    fill(database, ["Paris"])
    ticking.moment = datetime(2014, 5, 18, 12, tzinfo=UTC)
    page = show()
    assert page.statement.text() == (
        "It is too early to say: the season is projected from its fourth week on, 19 May 2014."
    )
    assert page.scaled.text() == "The hypothesis is 1,152 from 12 spaces, 96 of them from 1 space(s)."
    assert page.events._chip.accessibleName() == "Too early"
    assert page.events._meaning.text() == "so far; 96 aimed at"
    assert page.legend.accessibleName() == "So far, Target"
    ticking.moment = datetime(2014, 4, 18, 12, tzinfo=UTC)
    assert show().statement.text() == "The season begins on 1 May 2014 and is projected from its fourth week on."


def test_a_season_that_is_over_is_a_fact(database, ticking, context, show):
    fill(database, HELD)
    ticking.moment = datetime(2015, 2, 1, 12, tzinfo=UTC)
    page = show()
    active = sum(number // 2 for number in HELD.values())
    assert page.statement.text() == f"The season ended with {active} new active contributor(s); 288 were aimed at."
    assert page.events._chip.accessibleName() == "Missed"
    assert page.events._needed.text() == f"{288 - sum(HELD.values())} were missing"
    assert links(page.events) == [f"{sum(HELD.values())} held", "3 over and not recorded"]
    assert cell(page, 1, NEEDED).data() == "68 events\n82 contributors"
    assert page.view.model().headerData(NEEDED, Qt.Orientation.Horizontal) == "Missing"


def test_a_target_that_is_reached_needs_nothing_more(database, context, show):
    fill(database, ["Paris"])
    with database.begin("Aim lower") as session:
        space = spaces.space_named(session)
        space.target_per_season, space.contributors_per_event = 20, 1.0
    page = show()
    assert page.events._chip.accessibleName() == "Reached"
    assert page.events._needed.text() == "Nothing more is needed"
    assert found_in(database).total.contributors.verdict is Verdict.AHEAD


def test_twelve_spaces_are_the_hypothesis_itself(database, context, show):
    with database.begin("Add") as session:
        for office in spaces.OFFICES:
            if office.city != "Paris":
                spaces.add_space(session, name=office.city, city=office.city, country=office.country, tzid=office.tzid)
    page = show()
    assert (
        page.scaled.text()
        == "The hypothesis: 12 spaces, 96 events in each, one new active contributor per event: 1,152."
    )
    assert page.statement.text() == "Nothing was held yet this season; 1,152 contributors are aimed at."
    assert page.view.model().rowCount() == 13
    page.resize(1024, 700)
    assert not page.view.horizontalScrollBar().isVisible()


def test_words_and_ranges_say_what_they_mean(one):
    assert "8 end within the range" in one.legend.toolTip()
    assert "above where this rate ends" in one.events._chip.toolTip()
    assert "open to the public" in one.events._title.toolTip()


def test_another_season_is_shown_when_it_is_chosen(one, database, context, qtbot):
    with database.begin("Add") as session:
        later = spaces.add_season(session, "2015", date(2015, 1, 1), date(2015, 12, 31))
    qtbot.waitUntil(lambda: not context.tasks.busy)
    one.show_season(later.id)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert one.statement.text().startswith("The season begins on 1 January 2015")
    one.show_season(None)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert "At this rate" in one.statement.text()


def test_without_a_season_it_says_so(database, context, show):
    with database.begin("Retire") as session:
        rows.retire(session, spaces.seasons(session))
    page = show()
    assert page.empty.isVisible()
    assert "There is no season in this file yet" in page.empty.accessibleDescription()


# --- changes ------------------------------------------------------------------------------------------------------


def test_changes_are_shown_when_somebody_looks_and_only_then(one, database, context, qtbot):
    one.hide()
    with database.begin(labels.ADD_EVENT) as session:
        hold(session, spaces.space_named(session), 40)
    assert not context.tasks.busy
    assert "28 held" in links_of_hidden(one.events)
    one.show()
    qtbot.waitUntil(lambda: "29 held" in links(one.events))
    with database.begin(labels.ADD_EVENT) as session:
        hold(session, spaces.space_named(session), 41)
    qtbot.waitUntil(lambda: "30 held" in links(one.events))


def links_of_hidden(card):
    return [link.accessibleName() for link in card.findChildren(LinkButton)]


def test_a_change_leaves_the_keyboard_where_it_is(three, database, context, qtbot):
    three.view.setCurrentIndex(cell(three, 1, CONTRIBUTORS))
    with database.begin("Rename") as session:
        spaces.space_named(session, "Paris").name = "Zürich"
    qtbot.waitUntil(lambda: "Zürich" in names(three))
    current = three.view.currentIndex()
    assert (current.siblingAtColumn(SPACE).data(), current.column()) == ("Zürich", CONTRIBUTORS)


def test_a_link_keeps_the_focus_when_its_number_stays(one, database, context, qtbot):
    with qtbot.waitActive(one):
        one.activateWindow()
    held = link(one.events, "28 held")
    held.setFocus()
    with database.begin("Rename") as session:
        spaces.space_named(session).city = "Paris 9"
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert QApplication.focusWidget() is held
