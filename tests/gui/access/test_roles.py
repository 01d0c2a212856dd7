"""What each role sees and can do: all menus, all keys, all that can be read, tried in the real window."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mozspaces_desktop.gui.checkin.people_model import FOUND_ROLE
from tests.end_to_end.stage import chosen_files
from tests.gui.access.conftest import SECRETS, VISITORS, LockedStage
from tests.gui.access.seen import everything_seen
from tests.scanner_hand import target

HELPER = {
    *("Lock now", "Change your PIN…", "Quit", "Undo", "Redo", "Check-in", "About MozSpaces Desktop"),
    *("Find a person", "Add a new person", "Undo the selected or last check-in", "One more guest"),
    *("One more guest, first time here", "One guest fewer", "Guests of any number…", "Choose another event…"),
    *("Enter a paper list", "Kiosk…", "Sounds"),
}
MANAGER = {
    *("Lock now", "Change your PIN…", "Quit", "Undo", "Redo", "Reports", "About MozSpaces Desktop"),
    *("Export workbook…", "Export PDF…", "Save the table or chart as CSV…", "Copy the table or chart"),
    *("Roll up workbooks…", "Show everything", "Figures or hypothesis", "List the events"),
    *("List the new active contributors", "List the events without attendance"),
}


def menu_actions(stage: LockedStage, *, visible: bool) -> Iterator[QAction]:
    """The actions in the menus of the window, and in their menus but those of looks and languages."""
    for top in stage.program.window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if not action.isSeparator() and action.menu() is None and action.isVisible() is visible:
                yield action


def assert_closed(stage: LockedStage) -> None:
    """Try everything that is not in the menus any more, by its own means and by its keys."""
    before, tab = stage.shown_windows(), stage.program.window.ui.tabs.currentIndex()
    hidden = [one for one in stage.program.window.findChildren(QAction) if one.text() and not one.isVisible()]
    assert len(hidden) > 10
    for action in hidden:
        action.setEnabled(True)  # as code does that knows nothing of roles
        assert not action.isEnabled()
        if not action.shortcut().isEmpty():
            combination = action.shortcut()[0]  # type: ignore[index]  # it is, whatever its stub says
            QTest.keyClick(target(), combination.key(), combination.keyboardModifiers())
    stage.settle()
    assert stage.shown_windows() == before
    assert stage.program.window.ui.tabs.currentIndex() == tab


def texts(actions: Iterator[QAction]) -> set[str]:
    return {action.text() for action in actions}


def drop(stage: LockedStage, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    for one in (stage.window, *stage.program.window._tabs.values()):
        event = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(one, event)


def named(stage: LockedStage) -> list[str]:
    """The names in the list of people found."""
    model = stage.tab("checkin").ui.people_pane.ui.people.model()
    rows = (model.index(row, 0).data(FOUND_ROLE) for row in range(model.rowCount()))
    return [found.name for found in rows if found is not None]


def type_name(stage: LockedStage, text: str) -> None:
    search = stage.tab("checkin").ui.search
    search.clear()
    stage.type(text, search)
    stage.settle(200)  # until those out of sight are looked for


def test_a_door_helper_has_the_door_and_nothing_else(stage: LockedStage, tmp_path: Path) -> None:
    stage.come_in("Bob")
    stage.wait(lambda: stage.program.window._undo is not None, "the rest of the window")
    stage.tab("checkin")
    assert texts(menu_actions(stage, visible=True)) == HELPER
    assert list(stage.program.window._tabs) == ["checkin"]
    assert_closed(stage)
    stage.tab("checkin").ui.search.clear()  # some keys without an action are letters
    stage.tab("checkin").person_requested.emit("somebody")
    stage.tab("checkin").event_requested.emit("something")
    for name in ("list.csv", "calendar.ics"):
        (tmp_path / name).write_text("Name,Email\nSomebody,x@example.com\n", "utf-8")
        drop(stage, tmp_path / name)
    stage.settle()
    assert stage.shown_windows() == ["MainWindow"]
    seen = everything_seen()
    assert "Expected, not in yet: 3 people" in seen
    assert not any(secret in seen for secret in SECRETS)


def test_a_helper_finds_who_is_named_lets_them_in_and_takes_them_back(stage: LockedStage) -> None:
    stage.come_in("Bob")
    tab = stage.tab("checkin")
    found = {
        "m": [],
        "secret": [],
        "secret1@": [],
        "example": [],
        "secret1@example.org": ["Marker Ben"],
        "TCK-1002": ["Marker Chloe"],
        "ma": sorted(VISITORS),
    }
    for typed, names in found.items():
        type_name(stage, typed)
        assert sorted(named(stage)) == names, typed
    type_name(stage, "marker b")
    seen = everything_seen()
    assert "Marker Ben" in seen
    assert "visit" not in seen
    assert "last here" not in seen
    assert "secret" not in seen
    stage.key(Qt.Key.Key_Return)
    assert "Marker Ben · checked in" in tab.ui.answer.outcome.text.replace("\u2068", "").replace("\u2069", "")
    assert "2 people checked in" in everything_seen()
    assert tab.ui.arrivals.model().rowCount() == 1  # who came before is not listed
    stage.key(Qt.Key.Key_Delete)
    assert tab.ui.arrivals.model().rowCount() == 0
    stage.key(Qt.Key.Key_Delete)  # nobody more of whom this helper let in
    assert "1 person checked in" in everything_seen()
    type_name(stage, "marker amina")
    stage.key(Qt.Key.Key_Delete)
    assert "let in by somebody else" in tab.ui.answer.outcome.text
    assert "1 person checked in" in everything_seen()


def test_a_walk_in_with_an_address_that_is_known_shows_nobody_elses_past(stage: LockedStage) -> None:
    stage.come_in("Bob")
    tab = stage.tab("checkin")
    type_name(stage, "Marker Den")
    stage.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tab.ui.walk_in.ui.email.setText("secret3@example.org")
    stage.key(Qt.Key.Key_Return)
    assert not tab.ui.walk_in.ui.question.isHidden()
    said = tab.ui.walk_in.ui.question.title.text().replace("\u2068", "").replace("\u2069", "")
    assert said == "Is this Marker Dan?"
    assert "last here" not in everything_seen()


def test_a_manager_has_the_reports_and_no_names(stage: LockedStage) -> None:
    stage.come_in("Max")
    stage.wait(lambda: stage.program.window._undo is not None, "the rest of the window")
    tab = stage.tab("reports")
    stage.wait(lambda: tab._report is not None, "the figures")
    assert texts(menu_actions(stage, visible=True)) == MANAGER
    assert list(stage.program.window._tabs) == ["reports"]
    assert_closed(stage)
    assert not any(secret in everything_seen() for secret in SECRETS)
    for metric in ("Unique attendees", "Newcomers", "Returning rate", "New active contributors", "Attendees"):
        tab._lists.open_metric(metric)
        dialog = stage.dialog()
        assert not any(secret in everything_seen() for secret in SECRETS), metric
        dialog.ui.copy_button.click()  # type: ignore[attr-defined]
        assert not any(secret in QApplication.clipboard().text() for secret in SECRETS), metric
        stage.dismiss()


def test_a_manager_exports_a_workbook_that_names_nobody(stage: LockedStage, tmp_path: Path) -> None:
    stage.come_in("Max")
    tab = stage.tab("reports")
    stage.wait(lambda: tab._report is not None, "the figures")
    tab._actions.export.trigger()
    dialog = stage.dialog()
    assert not dialog.ui.names.isVisible()  # type: ignore[attr-defined]
    assert not dialog.ui.attendance.isVisible()  # type: ignore[attr-defined]
    target = tmp_path / "pilot.xlsx"
    with chosen_files(saved=target):
        stage.accept(dialog)
        stage.wait(lambda: target.exists() and not stage.program.tasks.busy, "the workbook")
    with ZipFile(target) as package:
        inside = b"".join(package.read(name) for name in package.namelist())
    assert b"Tonight" in inside or b"Before" in inside
    assert not any(secret.encode() in inside for secret in SECRETS)


def test_a_coordinator_has_everything(stage: LockedStage) -> None:
    stage.come_in("Ana")
    stage.wait(lambda: len(stage.program.window._tabs) == 3, "all tabs")
    hidden = texts(menu_actions(stage, visible=False))
    assert hidden == set()
    assert "Marker Ben" in everything_seen()


def test_without_members_there_is_nothing_to_lock(opened: Callable[[], LockedStage], file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE member SET retired_at = created_at")
    stage = opened()
    assert texts(menu_actions(stage, visible=False)) == {"Lock now", "Change your PIN…"}
    stage.key(Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert stage.shown_windows() == ["MainWindow"]
