"""A ticket is scanned in the real window, whatever is being done there: its holder is in, once; nothing else moved."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import EventStatus, Registration, Track
from mozspaces_desktop.core.spaces import add_space
from mozspaces_desktop.gui.scanner import Scanner
from mozspaces_desktop.gui.settings import Tab
from mozspaces_desktop.gui.widgets.toast import Toast
from tests import scanner_hand
from tests.end_to_end.stage import Stage
from tests.scanner_hand import target

Key = Qt.Key


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Paris with an event on now, for which Amina and Ben have tickets, and another in two days, for Zoe."""
    path = tmp_path / "data.sqlite"
    start = datetime.now(UTC) - timedelta(minutes=10)
    with Database.create(path) as database, database.begin("Add") as session:
        space = add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
        for title, begins, tickets in (
            ("Tonight", start, {"Amina Diallo": "AMI-1001", "Ben Okri": "BEN-1002"}),
            ("Later", start + timedelta(days=2), {"Zoe Lund": "ZOE-2001"}),
        ):
            end = begins + timedelta(hours=3)
            fields = EventFields(title, begins, end, space.tzid, Track.TECHNICAL, status=EventStatus.CONFIRMED)
            event = add_event(session, space, fields)
            session.flush()
            for name, code in tickets.items():
                person = people.add_person(session, name=name)
                session.flush()
                session.add(Registration(event_id=event.id, person_id=person.id, ticket_code=code))
    return path


@pytest.fixture
def stage(qapp: QApplication, file: Path, tmp_path: Path) -> Iterator[Stage]:
    opened = Stage(file, tmp_path / "window.ini")
    opened.wait(lambda: opened.program.window.is_complete, "all tabs")
    yield opened
    opened.close()


def scan(code: str, end: Qt.Key = Key.Key_Return) -> None:
    (scanner,) = [one for window in QApplication.topLevelWidgets() for one in window.findChildren(Scanner)]
    scanner_hand.scan(scanner, code, end)


def present(file: Path) -> list[str]:
    query = "SELECT p.name FROM check_in c JOIN person p ON p.id = c.person_id WHERE c.retired_at IS NULL ORDER BY c.id"
    with closing(sqlite3.connect(file)) as connection:
        return [name for (name,) in connection.execute(query)]


def contents(window: QWidget) -> dict[QWidget, object]:
    """All that somebody may have typed or chosen in a window."""
    found: dict[QWidget, object] = {}
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLineEdit | QAbstractSpinBox):
            found[widget] = widget.text()
        elif isinstance(widget, QPlainTextEdit):
            found[widget] = widget.toPlainText()
        elif isinstance(widget, QComboBox):
            found[widget] = widget.currentText()
        elif isinstance(widget, QAbstractButton) and widget.isCheckable():
            found[widget] = widget.isChecked()
    return found


def focusable(window: QWidget) -> list[QWidget]:
    """Each kind of widget in `window` that takes the keyboard, the first of its class."""
    kinds: dict[str, QWidget] = {}
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            kinds.setdefault(type(widget).__name__, widget)
    return list(kinds.values())


def said(stage: Stage) -> str:
    answer = stage.program.window.tab("checkin").ui.answer.currentWidget().accessibleName()  # type: ignore[attr-defined]
    return str(answer).replace("\u2068", "").replace("\u2069", "")


def toasts() -> list[str]:
    shown = [toast for window in QApplication.topLevelWidgets() for toast in window.findChildren(Toast)]
    return [toast.accessibleName().replace("\u2068", "").replace("\u2069", "") for toast in shown if toast.isVisible()]


@pytest.mark.parametrize("name", ["calendar", "checkin", "reports"])
def test_in_every_tab_with_the_focus_on_every_kind_of_widget(stage: Stage, file: Path, name: Tab) -> None:
    checkin = stage.program.window.tab("checkin")
    tried = 0
    stage.tab(name)
    stage.settle(300)
    for widget in focusable(stage.tab(name)):
        stage.tab(name)
        stage.activate()
        widget.setFocus()
        if not widget.hasFocus():
            continue
        tried += 1
        stage.settle(80)
        before = contents(stage.window)
        scan("AMI-1001")
        assert present(file) == ["Amina Diallo"], type(widget)
        assert contents(stage.window) == before, type(widget)
        assert checkin.isVisible()
        assert "Amina Diallo" in said(stage)
        assert bool(toasts()) == (name != "checkin")
        stage.settle(80)
        assert contents(stage.window) == before, type(widget)
        stage.program.window._actions.undo.trigger()  # as the menu does
        assert present(file) == []
        for toast in stage.window.findChildren(Toast):
            toast.hide()
    assert tried >= 2


def test_a_second_scan_says_since_when_and_counts_nobody_twice(stage: Stage, file: Path) -> None:
    stage.tab("checkin")
    scan("AMI-1001")
    scan("AMI-1001", Key.Key_Tab)
    assert present(file) == ["Amina Diallo"]
    assert "already in" in said(stage)


@pytest.mark.parametrize(
    ("scanned", "answer"),
    [
        ("NOBODY-77", "No ticket has the code “NOBODY-77”."),
        ("ZOE-2001", "The ticket “ZOE-2001” is for “Later” on"),
        ("https://tickets.example/ZOE-2001", "The ticket “ZOE-2001” is for “Later” on"),
    ],
)
def test_a_ticket_that_is_not_for_this_event_is_explained(stage: Stage, file: Path, scanned: str, answer: str) -> None:
    tab = stage.tab("checkin")
    scan(scanned)
    assert said(stage).startswith(answer)
    assert (present(file), tab.ui.search.text()) == ([], "")


def test_an_address_with_a_ticket_in_it_is_that_ticket(stage: Stage, file: Path) -> None:
    stage.tab("calendar")
    scan("https://tickets.example/e/7?code=BEN-1002&lang=fr")
    assert present(file) == ["Ben Okri"]


def test_a_name_typed_fast_is_a_name(stage: Stage, file: Path) -> None:
    tab = stage.tab("checkin")
    scan("Amina")
    assert present(file) == ["Amina Diallo"]
    assert tab.ui.search.text() == ""
    scan("Room42B")
    assert said(stage) == "No ticket has the code “Room42B”."


def test_the_walk_in_that_is_being_typed_stays(stage: Stage, file: Path) -> None:
    tab = stage.tab("checkin")
    stage.type("Carla Sol")
    QTest.keyClick(target(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert tab.ui.walk_in.ui.name.hasFocus()
    scan("BEN-1002")
    assert present(file) == ["Ben Okri"]
    assert not tab.ui.walk_in.isHidden()
    assert tab.ui.walk_in.ui.name.hasFocus()
    assert tab.ui.walk_in.ui.name.text() == "Carla Sol"
    stage.settle(80)
    stage.key(Key.Key_Return)
    assert present(file) == ["Ben Okri", "Carla Sol"]


def open_event_dialog(stage: Stage) -> QWidget:
    stage.tab("calendar")
    QTest.keyClick(target(), Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    return stage.dialog()


def open_event_choice(stage: Stage) -> QWidget:
    stage.tab("checkin")
    QTest.keyClick(target(), Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return stage.dialog()


@pytest.mark.parametrize("opened", [open_event_dialog, open_event_choice])
def test_a_dialog_stays_as_it_is_and_says_who_came(
    stage: Stage, file: Path, opened: Callable[[Stage], QWidget]
) -> None:
    dialog = opened(stage)
    dialog.activateWindow()
    stage.wait(dialog.isActiveWindow, "the dialog to be active")
    tried = 0
    for widget in focusable(dialog):
        widget.setFocus()
        if not widget.hasFocus():
            continue
        tried += 1
        before = contents(dialog)
        scan("BEN-1002")
        assert present(file) == ["Ben Okri"], type(widget)
        stage.settle(80)
        assert contents(dialog) == before, type(widget)
        assert dialog.isVisible()
        assert stage.dialog() is dialog
        assert "Ben Okri" in toasts()[-1]
    assert tried >= 2
    assert isinstance(dialog, QDialog)
    stage.dismiss()


def test_lists_keep_their_row(stage: Stage, file: Path) -> None:
    tab = stage.tab("checkin")
    people_list: QAbstractItemView = tab.ui.people_pane.ui.people
    people_list.setFocus()
    people_list.setCurrentIndex(people_list.model().index(1, 0))
    assert people_list.currentIndex().data() == "Ben Okri"
    scan("AMI-1001")
    assert people_list.currentIndex().data() == "Ben Okri"
    assert present(file) == ["Amina Diallo"]


def test_nothing_is_scanned_where_no_file_is_open(stage: Stage, file: Path) -> None:
    stage.program.window.close_file()
    scan("AMI-1001")
    assert present(file) == []


def test_keys_that_come_from_the_system_are_scanned_too(
    stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They have the time stamps of the system, which a busy machine puts far apart."""
    monkeypatch.setattr("mozspaces_desktop.gui.scanner.GAP_MS", 60_000)
    stage.tab("calendar")
    window, scanner = stage.window.windowHandle(), stage.window.findChild(Scanner)
    assert isinstance(scanner, Scanner)
    with scanner_hand.steady(scanner):
        for letter in "AMI-1001":
            QTest.keyClick(window, Qt.Key(ord(letter)))
        QTest.keyClick(window, Key.Key_Return)
        stage.wait(lambda: present(file) == ["Amina Diallo"], "the check-in")
