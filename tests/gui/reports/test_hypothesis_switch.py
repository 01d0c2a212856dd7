from __future__ import annotations

from PySide6.QtCore import Qt

from mozspaces_desktop.core.spaces import space_named
from mozspaces_desktop.gui.reports.hypothesis_page import HypothesisPage
from mozspaces_desktop.gui.widgets.banner import Banner

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def looked_at(tab):
    return tab.ui.pages.currentWidget()


def test_keys_turn_to_the_hypothesis_and_back(tab, qtbot):
    with qtbot.waitActive(tab):
        tab.activateWindow()
    tab.setFocus()
    qtbot.keyClick(tab, Qt.Key.Key_H, CTRL_SHIFT)
    assert isinstance(looked_at(tab), HypothesisPage)
    assert tab.ui.hypothesis_button.isChecked()
    assert tab.ui.title.text() == "Hypothesis"
    assert not tab.ui.scope.track.isVisible()
    qtbot.keyClick(tab, Qt.Key.Key_H, CTRL_SHIFT)
    assert looked_at(tab) is tab.ui.scroll_area
    assert tab.ui.title.text() == "Paris"
    assert tab.ui.scope.track.isVisible()


def test_notes_about_the_figures_go_and_come_with_them(tab, qtbot):
    def said():
        return [one.accessibleName() for one in tab.findChildren(Banner) if one.isVisible()]

    before = said()
    assert before
    qtbot.mouseClick(tab.ui.hypothesis_button, Qt.MouseButton.LeftButton)
    assert said() == []
    qtbot.mouseClick(tab.ui.figures_button, Qt.MouseButton.LeftButton)
    assert said() == before


def test_counting_does_not_take_the_hypothesis_away(tab, demo_context, qtbot):
    qtbot.mouseClick(tab.ui.hypothesis_button, Qt.MouseButton.LeftButton)
    with demo_context.database.begin("Rename space") as session:
        space_named(session).name = "Paris 2"
    qtbot.waitUntil(lambda: not demo_context.tasks.busy)
    assert isinstance(looked_at(tab), HypothesisPage)
    qtbot.mouseClick(tab.ui.figures_button, Qt.MouseButton.LeftButton)
    assert tab.ui.title.text() == "Paris 2"


def test_only_seasons_are_offered_and_a_month_stands_for_todays(tab, qtbot):
    period = tab.ui.scope.period
    period.kind.setCurrentIndex(1)
    period.kind.activated.emit(1)
    qtbot.waitUntil(lambda: period.month.isVisible())
    qtbot.mouseClick(tab.ui.hypothesis_button, Qt.MouseButton.LeftButton)
    assert [period.kind.itemText(place) for place in range(period.kind.count())] == ["2014"]
    assert period.kind.currentText() == "2014"
    assert not period.month.isVisible()
    qtbot.mouseClick(tab.ui.figures_button, Qt.MouseButton.LeftButton)
    assert period.kind.currentText() == "A month"
    assert period.month.currentText() == "July 2014"


def test_a_number_of_the_hypothesis_opens_its_list(tab, listed, qtbot):
    qtbot.mouseClick(tab.ui.hypothesis_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(looked_at(tab).statement.text()))
    looked_at(tab).events.part_chosen.emit("held")
    assert listed().windowTitle() == "Public events held"
    listed().close()


def test_a_space_of_the_hypothesis_leads_to_its_figures(tab, demo_context, qtbot):
    qtbot.mouseClick(tab.ui.hypothesis_button, Qt.MouseButton.LeftButton)
    looked_at(tab).space_chosen.emit(demo_context.space_id)
    assert looked_at(tab) is tab.ui.scroll_area
    assert tab.ui.title.text() == "Paris"


def test_what_is_on_the_page_is_copied_like_all_else(tab, qapp, qtbot):
    with qtbot.waitActive(tab):
        tab.activateWindow()
    qtbot.mouseClick(tab.ui.hypothesis_button, Qt.MouseButton.LeftButton)
    growth = looked_at(tab).growth
    qtbot.waitUntil(growth.isVisible)
    growth.setFocus()
    qapp.clipboard().clear()
    qtbot.keyClick(growth, Qt.Key.Key_C, CTRL_SHIFT)
    assert "105" in qapp.clipboard().text()
