"""A team's own workbook is filled from the Reports tab: by its keys, or because it was dropped there."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.reports.adopting.adopt_dialog import AdoptDialog
from mozspaces_desktop.gui.reports.adopting.fill_dialog import FillDialog
from mozspaces_desktop.gui.reports.reports_tab import ReportsTab
from mozspaces_desktop.gui.widgets.banner import Banner
from tests.gui.reports.test_workbooks_in import drag, opened


def test_the_keys_lead_to_a_filled_workbook(
    tab: ReportsTab, qtbot: QtBot, team_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything here is done with the keyboard."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(team_file), ""))
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.setFocus()

    def press_default(kind: type[QDialog]) -> None:
        qtbot.waitUntil(lambda: opened(tab, kind) is not None, timeout=20_000)
        dialog = opened(tab, kind)
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.waitUntil(lambda: not tab._context.tasks.busy, timeout=20_000)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTest.keyClick(tab.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    press_default(AdoptDialog)
    press_default(FillDialog)
    qtbot.waitUntil(lambda: any("Filled" in one.accessibleName() for one in tab.findChildren(Banner)), timeout=20_000)
    assert load_workbook(team_file)["Suivi"]["D4"].value is not None


@pytest.mark.parametrize("agreed", [True, False])
def test_a_dropped_workbook_that_is_not_the_pilots_may_be_filled(
    tab: ReportsTab, qtbot: QtBot, team_file: Path, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    asked: list[tuple[str, ...]] = []

    def confirm(_parent: object, *words: str) -> bool:
        asked.append(words)
        return agreed

    monkeypatch.setattr(messages, "confirm", confirm)
    assert drag(tab, team_file)
    qtbot.waitUntil(lambda: len(asked) == 1 and not tab._context.tasks.busy, timeout=20_000)
    [(question, why, action)] = asked
    assert (question, action) == ("Fill it with the figures instead?", "Fill it…")
    assert "“Suivi 2014.xlsx” is no pilot workbook" in why
    dialog = opened(tab, AdoptDialog)
    assert (dialog is not None) == agreed
    if dialog is not None:
        dialog.close()
