from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab

Listed = Callable[[], ListDialog]


@pytest.fixture
def asked(tab: ReportsTab) -> dict[str, list[Any]]:
    """What the tab asks the window for."""
    found: dict[str, list[Any]] = {"event": [], "person": []}
    tab.event_requested.connect(found["event"].append)
    tab.person_requested.connect(found["person"].append)
    return found


def opened(tab: ReportsTab, listed: Listed, figure: str) -> ListDialog:
    tab.ui.tiles.tiles[figure].click()
    return listed()


def test_a_person_in_a_list_is_opened_with_enter(
    tab: ReportsTab, asked: dict[str, list[Any]], rows: Any, listed: Listed, qtbot: QtBot
) -> None:
    dialog = opened(tab, listed, "Unique attendees")
    assert not dialog.ui.open_button.isVisible()
    name = dialog.ui.rows.currentIndex().data()
    qtbot.keyClick(dialog.ui.rows, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert asked["event"] == []
    assert (name,) in rows(f"SELECT name FROM person WHERE id = '{asked['person'][0]}'")


def test_a_contributor_leads_to_the_event_and_to_the_person(
    tab: ReportsTab, asked: dict[str, list[Any]], rows: Any, listed: Listed, qtbot: QtBot
) -> None:
    qtbot.mouseClick(opened(tab, listed, "New active contributors").ui.person_button, Qt.MouseButton.LeftButton)
    assert asked["event"] == []
    person_id = asked["person"][0]
    assert rows(f"SELECT count(*) FROM contribution WHERE stage = 'active' AND person_id = '{person_id}'") != [(0,)]
    qtbot.mouseClick(opened(tab, listed, "New active contributors").ui.open_button, Qt.MouseButton.LeftButton)
    assert len(asked["event"]) == 1


def test_a_list_of_events_leads_to_nobody(tab: ReportsTab, listed: Listed) -> None:
    dialog = opened(tab, listed, "Public events held")
    assert dialog.ui.open_button.isVisible()
    assert not dialog.ui.person_button.isVisible()
