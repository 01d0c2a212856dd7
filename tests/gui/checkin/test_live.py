"""How the evening goes, beside the search: the figures follow each check-in, and whoever is missing is one key away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.models import Event
from mozspaces_desktop.gui.checkin.live_panel import LivePanel
from tests.conftest import NOW
from tests.gui.checkin.conftest import Door, press, type_text

Key = Qt.Key


@pytest.fixture
def live(door: Door, qtbot: QtBot) -> LivePanel:
    """The panel, shown by its key."""
    door.ui.search.setFocus()
    press(Key.Key_F9)
    panel = door.tab._live.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.figures.text() != "")
    return panel


def missing(panel: LivePanel) -> list[str]:
    model = panel.missing.model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    return [row.replace("\u2068", "").replace("\u2069", "") for row in rows]


def columns(panel: LivePanel) -> list[tuple[str, ...]]:
    """The steps in which somebody came."""
    return [row for row in panel.chart.table().rows if any(cell not in {"0", "–"} for cell in row[1:])]


def test_its_key_and_its_buttons_show_it_in_the_place_of_the_arrivals(door: Door, live: LivePanel) -> None:
    switch = door.tab._live
    assert (live.isVisible(), door.ui.arrivals.isVisible()) == (True, False)
    assert switch.live_button.isChecked()
    assert door.ui.search.hasFocus()
    QTest.mouseClick(switch.arrivals_button, Qt.MouseButton.LeftButton)
    assert (live.isVisible(), door.ui.arrivals.isVisible()) == (False, True)
    QTest.mouseClick(switch.live_button, Qt.MouseButton.LeftButton)
    assert live.isVisible()
    press(Key.Key_F9)
    assert switch.arrivals_button.isChecked()
    assert door.ui.arrivals.isVisible()


def test_with_nobody_in_it_says_so(live: LivePanel) -> None:
    assert live.figures.text() == "In the room: 0 · Newcomers: – · Guests: 0"
    assert columns(live) == []


def test_each_check_in_and_each_guest_counts_a_moment_later(door: Door, live: LivePanel, qtbot: QtBot) -> None:
    door.add("Amina Diallo", registered=True, registered_at=NOW - timedelta(days=3))
    door.add("Ben Okri", registered=True)
    qtbot.waitUntil(lambda: missing(live) == ["Amina Diallo · registered 28 Jul 2014", "Ben Okri"])
    type_text("amina")
    press(Key.Key_Return)
    press(Key.Key_F2)
    qtbot.waitUntil(lambda: missing(live) == ["Ben Okri"])
    qtbot.waitUntil(lambda: live.figures.text() == "In the room: 2 · Newcomers: 50 % · Guests: 1")
    assert live.heading.text().startswith("Expected, not in yet: 1")
    (column,) = columns(live)
    assert column[0].split("–")[0] in {"19:10", "7:10 PM"}
    assert column[1:3] == ("1", "1")


def test_enter_on_somebody_who_is_missing_goes_to_them(door: Door, live: LivePanel, qtbot: QtBot) -> None:
    door.add("Amina Diallo", registered=True)
    door.add("Ben Okri", registered=True)
    qtbot.waitUntil(lambda: len(missing(live)) == 2)
    live.missing.setFocus()
    live.missing.setCurrentIndex(live.missing.model().index(1, 0))
    press(Key.Key_Return)
    assert door.ui.search.text() == "Ben Okri"
    assert door.ui.search.hasFocus()
    press(Key.Key_Return)
    assert door.present() == ["Ben Okri"]


def test_another_event_has_figures_of_its_own(
    door: Door, live: LivePanel, qtbot: QtBot, plan: Callable[..., Event]
) -> None:
    door.add("Amina Diallo", registered=True)
    qtbot.waitUntil(lambda: missing(live) == ["Amina Diallo"])
    door.tab.show_event(plan("Tomorrow", 24).id)
    qtbot.waitUntil(lambda: missing(live) == [])


def test_hostile_names_are_on_one_line(door: Door, live: LivePanel, qtbot: QtBot) -> None:
    door.add("=1+1 😀 \u202eabc", registered=True)
    door.add("x" * 100_000, registered=True)
    qtbot.waitUntil(lambda: len(missing(live)) == 2)
    assert all(len(row) < 200 for row in missing(live))


def test_it_reads_nothing_while_nobody_looks(door: Door, live: LivePanel, qtbot: QtBot) -> None:
    press(Key.Key_F9)
    before = live.figures.text()
    door.add("Amina Diallo", registered=True)
    qtbot.waitUntil(lambda: not door.tab._live._pause.isActive())
    assert not door.context.tasks.busy
    assert live.figures.text() == before
