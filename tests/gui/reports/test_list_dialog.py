from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab


@pytest.fixture
def asked(tab: ReportsTab) -> dict[str, list[Any]]:
    """What the tab asks the window for."""
    found: dict[str, list[Any]] = {"event": [], "person": []}
    tab.event_requested.connect(found["event"].append)
    tab.person_requested.connect(found["person"].append)
    return found


def listed(tab: ReportsTab, figure: str) -> ListDialog:
    tab.ui.tiles.tiles[figure].click()
    [dialog] = [child for child in tab.findChildren(ListDialog) if child.isVisible()]
    return dialog


def test_a_person_in_a_list_is_opened_with_enter(
    tab: ReportsTab, asked: dict[str, list[Any]], rows: Any, qtbot: QtBot
) -> None:
    dialog = listed(tab, "Unique attendees")
    assert not dialog.ui.open_button.isVisible()
    name = dialog.ui.rows.currentIndex().data()
    qtbot.keyClick(dialog.ui.rows, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert asked["event"] == []
    assert (name,) in rows(f"SELECT name FROM person WHERE id = '{asked['person'][0]}'")


def test_a_contributor_leads_to_the_event_and_to_the_person(
    tab: ReportsTab, asked: dict[str, list[Any]], rows: Any, qtbot: QtBot
) -> None:
    qtbot.mouseClick(listed(tab, "New active contributors").ui.person_button, Qt.MouseButton.LeftButton)
    assert asked["event"] == []
    person_id = asked["person"][0]
    assert rows(f"SELECT count(*) FROM contribution WHERE stage = 'active' AND person_id = '{person_id}'") != [(0,)]
    qtbot.mouseClick(listed(tab, "New active contributors").ui.open_button, Qt.MouseButton.LeftButton)
    assert len(asked["event"]) == 1


def test_a_list_of_events_leads_to_nobody(tab: ReportsTab) -> None:
    dialog = listed(tab, "Public events held")
    assert dialog.ui.open_button.isVisible()
    assert not dialog.ui.person_button.isVisible()
