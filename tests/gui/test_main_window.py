from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core import demo
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.spaces import add_space
from mozspaces_desktop.gui.first_run import FirstRunPage
from mozspaces_desktop.gui.settings import Tab
from mozspaces_desktop.gui.widgets.toast import Toast
from tests.end_to_end.stage import Stage, chosen_files


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    with Database.create(path) as database:
        demo.make_demo(database)
    return path


@pytest.fixture
def demo_copy(demo_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "demo.sqlite"
    with closing(sqlite3.connect(demo_file)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
    return path


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[list[Stage]]:
    """The stages that a test opens; they are closed at its end."""
    stages: list[Stage] = []
    yield stages
    for stage in stages:
        stage.close()


def open_on(opened: list[Stage], path: Path, tmp_path: Path, *, language: str = "en") -> Stage:
    opened.append(Stage(path, tmp_path / "window.ini", language=language))
    return opened[-1]


def menu_text(stage: Stage, shortcut: str) -> str:
    actions = stage.window.findChildren(QAction)
    return next(action.text() for action in actions if action.shortcut().toString() == shortcut)


def test_a_first_run_makes_a_file_with_the_space_and_opens_it(opened: list[Stage], tmp_path: Path) -> None:
    path = tmp_path / "folder" / "data.sqlite"
    path.parent.mkdir()
    stage = open_on(opened, path, tmp_path)
    page = stage.program.window.page
    assert isinstance(page, FirstRunPage)
    page.ui.office.setCurrentText("Tokyo")
    page.ui.actor.setText("Hanako")
    stage.click(page.ui.create_button)
    assert stage.program.window.page is None
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name, country, tzid FROM space").fetchall() == [("Tokyo", "JP", "Asia/Tokyo")]
        assert connection.execute("SELECT name, track FROM coordinator").fetchall() == [("Hanako", "technical")]
        assert connection.execute("SELECT DISTINCT actor FROM journal_action").fetchall() == [("Hanako",)]


def test_a_first_run_with_a_space_of_ones_own(opened: list[Stage], tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    stage = open_on(opened, path, tmp_path)
    page = stage.program.window.page
    assert isinstance(page, FirstRunPage)
    page.ui.office.setCurrentIndex(page.ui.office.count() - 1)
    stage.settle()
    stage.click(page.ui.create_button)
    assert page.ui.problem.text() == "Give the space a name."
    assert not path.exists()
    page.ui.name.setText("Nairobi")
    page.ui.country.setCurrentIndex(page.ui.country.findData("KE"))
    page.ui.tzid.setCurrentText("Africa/Nairobi")
    stage.click(page.ui.create_button)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name, city, country, tzid FROM space").fetchall() == [
            ("Nairobi", "Nairobi", "KE", "Africa/Nairobi")
        ]


def test_demo_data_is_made_in_the_file_and_says_so(opened: list[Stage], tmp_path: Path) -> None:
    stage = open_on(opened, tmp_path / "data.sqlite", tmp_path)
    page = stage.program.window.page
    assert isinstance(page, FirstRunPage)
    stage.click(page.ui.demo_button)
    stage.wait(lambda: stage.program.context is not None, "the demo")
    texts = [QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name) for child in banners(stage)]
    assert any("invented" in text for text in texts)


def test_demo_data_goes_into_a_named_file_that_has_no_space_yet(opened: list[Stage], tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    Database.create(path).close()
    stage = open_on(opened, path, tmp_path)
    page = stage.program.window.page
    assert isinstance(page, FirstRunPage)
    stage.click(page.ui.demo_button)
    stage.wait(lambda: stage.program.context is not None, "the demo")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM space").fetchall() == [("Paris",)]


def banners(stage: Stage) -> list[QWidget]:
    from mozspaces_desktop.gui.widgets.banner import Banner

    return [banner for banner in stage.window.findChildren(Banner) if banner.isVisible()]


@pytest.mark.parametrize(
    ("content", "way_out"), [(b"hello", "Open another file…"), (b"SQLite format 3\0" + b"x" * 5000, "Open…")]
)
def test_a_file_that_cannot_be_opened_is_explained_and_left_alone(
    opened: list[Stage], tmp_path: Path, demo_copy: Path, content: bytes, way_out: str
) -> None:
    path = tmp_path / "bad.sqlite"
    path.write_bytes(content)
    stage = open_on(opened, path, tmp_path)
    page = stage.program.window.page
    assert page is not None
    said = [page.accessibleDescription(), *(label.text() for label in page.findChildren(QLabel))]
    assert any(str(path) in text for text in said)
    assert path.read_bytes() == content
    stage.settle(100)  # a damaged file's page shows its ways anew once the backups were looked for
    with chosen_files(opened=demo_copy):
        stage.click(stage.button(way_out, page))
    assert stage.program.window.page is None
    assert stage.program.context is not None


def test_the_tab_of_the_event_on_now_comes_first_and_waits_for_a_name(
    opened: list[Stage], tmp_path: Path, demo_copy: Path
) -> None:
    stage = open_on(opened, demo_copy, tmp_path)
    assert stage.program.window.ui.tabs.currentWidget() is stage.program.window.ui.checkin_page
    stage.settle()
    assert QApplication.focusWidget() is stage.tab("checkin").ui.search


def test_the_keyboard_is_in_the_tab_that_is_opened_or_asked_for(
    opened: list[Stage], tmp_path: Path, demo_copy: Path
) -> None:
    """A window that becomes active gives the keyboard only to what is visible at that moment."""
    stage = open_on(opened, demo_copy, tmp_path)
    window = stage.program.window
    stage.program.open(demo_copy)
    assert window.tab("checkin").isVisible()
    window.ui.tabs.tabBar().setFocus()
    stage.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is stage.tab("checkin").ui.search


def test_another_space_is_shown_in_the_tab_where_one_is(opened: list[Stage], tmp_path: Path, demo_copy: Path) -> None:
    with Database.open(demo_copy) as database, database.begin("Add space") as session:
        add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
    stage = open_on(opened, demo_copy, tmp_path)
    stage.tab("calendar")
    for name in ("Paris", "Berlin", "Paris"):  # in Paris an event is on now
        chooser = next(one for one in stage.window.findChildren(QComboBox) if one.findText(name) >= 0)
        chooser.setCurrentText(name)
        chooser.activated.emit(chooser.currentIndex())
        stage.settle()
        assert stage.window.windowTitle().startswith(name)
        assert stage.program.window.ui.tabs.currentWidget() is stage.program.window.ui.calendar_page
    again = open_on(opened, demo_copy, tmp_path)
    assert again.window.windowTitle().startswith("Paris")  # where one was, not the first by name


def test_tabs_are_reached_by_keys_and_undo_is_named(
    opened: list[Stage], tmp_path: Path, demo_copy: Path, qtbot: QtBot
) -> None:
    stage = open_on(opened, demo_copy, tmp_path)
    window = stage.program.window
    for digit, page in (("1", window.ui.calendar_page), ("3", window.ui.reports_page), ("2", window.ui.checkin_page)):
        stage.key(Qt.Key(ord(digit)), Qt.KeyboardModifier.ControlModifier)
        assert window.ui.tabs.currentWidget() is page
    assert menu_text(stage, "Ctrl+Z") == "Undo"
    stage.type("giulia gre")
    stage.key(Qt.Key.Key_Return)
    assert menu_text(stage, "Ctrl+Z") == "Undo Check in Giulia Greco"
    stage.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert menu_text(stage, "Ctrl+Shift+Z") == "Redo Check in Giulia Greco"
    told = [toast.accessibleName() for toast in window.findChildren(Toast) if toast.isVisible()]
    assert told == ["Undone: Check in Giulia Greco"]
    with closing(sqlite3.connect(demo_copy)) as connection:
        query = "SELECT retired_at IS NULL FROM check_in ORDER BY created_at DESC LIMIT 1"
        assert connection.execute(query).fetchone() == (0,)


def nameless(shown: QWidget) -> list[str]:
    """What can be reached in a window or a part of one and has no name for a screen reader, or only a sign."""
    found = []
    for widget in [shown, *shown.findChildren(QWidget)]:
        is_reached = Qt.FocusPolicy.TabFocus in widget.focusPolicy() and widget.focusProxy() is None
        if is_reached and widget.isVisible():
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            if not any(letter.isalnum() for letter in name):
                found.append(f"{type(shown).__name__}: {type(widget).__name__} {widget.objectName()} {name}")
    return found


def trigger(tab: QWidget, keys: str) -> None:
    actions = [*tab.findChildren(QAction), *tab.window().findChildren(QAction)]
    next(action for action in actions if action.shortcut().toString() == keys).trigger()


def windows() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def test_everything_that_can_be_reached_has_a_name(opened: list[Stage], tmp_path: Path, demo_copy: Path) -> None:
    """Walks what a screen reader sees of every tab."""
    stage = open_on(opened, demo_copy, tmp_path)
    tabs: tuple[Tab, ...] = ("calendar", "checkin", "reports")
    assert [name for tab in tabs for name in nameless(stage.tab(tab))] == []


@pytest.mark.parametrize(
    "keys",
    ["Ctrl+4", "Ctrl+H", "Ctrl+G", "Ctrl+P", "Ctrl+Shift+P", "Ctrl+Shift+B", "Ctrl+E", "Ctrl+Shift+W", "Ctrl+Shift+K"],
)
def test_everything_in_a_window_that_opens_at_the_door_has_a_name(
    opened: list[Stage], tmp_path: Path, demo_copy: Path, keys: str
) -> None:
    stage = open_on(opened, demo_copy, tmp_path)
    tab = stage.tab("checkin")
    stage.type("giulia gre")
    before = windows()
    trigger(tab, keys)
    stage.wait(lambda: bool(windows() - before), keys)
    stage.settle()
    (shown,) = windows() - before
    assert nameless(shown) == []
    shown.close()


@pytest.mark.parametrize("keys", ["F9", "Ctrl+L", "Ctrl+Return"])
def test_everything_that_is_shown_at_the_door_has_a_name(
    opened: list[Stage], tmp_path: Path, demo_copy: Path, keys: str
) -> None:
    stage = open_on(opened, demo_copy, tmp_path)
    tab = stage.tab("checkin")
    before = {widget for widget in tab.findChildren(QWidget) if widget.isVisible()}
    trigger(tab, keys)
    stage.settle()
    assert before != {widget for widget in tab.findChildren(QWidget) if widget.isVisible()}
    assert nameless(tab) == []


def test_the_language_changes_while_the_file_stays_open(opened: list[Stage], tmp_path: Path, demo_copy: Path) -> None:
    stage = open_on(opened, demo_copy, tmp_path)
    context = stage.program.context
    assert context is not None
    stage.type("giulia gre")
    stage.key(Qt.Key.Key_Return)
    old = stage.program.window
    old.language_chosen.emit("fr")
    stage.wait(lambda: stage.program.window is not old and stage.program.context is not context, "the new window")
    texts = [stage.program.window.ui.tabs.tabText(place) for place in range(3)]
    assert texts == ["Calendrier", "Accueil", "Rapports"]
    stage.wait(lambda: "Giulia Greco" in menu_text(stage, "Ctrl+Z"), "what can be undone")


def test_enter_presses_the_button_that_has_the_focus(opened: list[Stage], tmp_path: Path) -> None:
    """Outside of dialogs Qt leaves that to the space bar alone, unless a button says otherwise.

    The row for walk-ins takes Enter for its buttons: a key that is held down must not answer its question.
    """
    stage = open_on(opened, tmp_path / "data.sqlite", tmp_path)
    page = stage.program.window.page
    assert isinstance(page, FirstRunPage)
    page.ui.create_button.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.program.window.page is None
    buttons = [
        button for name in ("calendar", "checkin", "reports") for button in stage.tab(name).findChildren(QPushButton)
    ]
    assert {button.objectName() for button in buttons} >= {"new_button", "add_button", "event_button", "export_button"}
    takes_enter = stage.tab("checkin").ui.walk_in
    deaf = [button for button in buttons if not button.autoDefault() and not takes_enter.isAncestorOf(button)]
    assert [button.objectName() or button.text() for button in deaf] == []


def test_an_empty_tab_leads_to_the_calendar(opened: list[Stage], tmp_path: Path) -> None:
    stage = open_on(opened, tmp_path / "data.sqlite", tmp_path)
    page, window = stage.program.window.page, stage.program.window
    assert isinstance(page, FirstRunPage)
    stage.click(page.ui.create_button)
    empty_pages: dict[Tab, str] = {"checkin": "no_event_page", "reports": "empty"}
    for name, empty_page in empty_pages.items():
        tab = stage.tab(name)
        empty = getattr(tab.ui, empty_page)
        stage.wait(empty.isVisible, "the empty page")
        stage.click(stage.button("Open the calendar", tab))
        assert window.ui.tabs.currentWidget() is window.ui.calendar_page


def test_tabs_import_neither_icalendar_nor_openpyxl() -> None:
    modules = ("calendar.calendar_tab", "checkin.checkin_tab", "reports.reports_tab")
    code = (
        "import sys; "
        + "".join(f"import mozspaces_desktop.gui.{module}; " for module in modules)
        + "print([name for name in ('icalendar', 'openpyxl') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_contributor_who_needs_the_coordinator_is_one_click_away(
    opened: list[Stage], demo_copy: Path, tmp_path: Path
) -> None:
    stage = open_on(opened, demo_copy, tmp_path)
    calendar = stage.tab("calendar")
    needs = calendar.guide.panel.ui.needs
    stage.wait(lambda: needs.count() > 0, "the list")
    stage.click(needs.viewport(), needs.visualItemRect(needs.item(1)).center())
    stage.dialog().close()
    stage.activate()
    needs.setFocus()
    stage.key(Qt.Key.Key_End)
    name = needs.current.title
    stage.key(Qt.Key.Key_Return)
    people = stage.program.window.people.window
    assert people is not None
    assert people.isVisible()
    assert people.person.head.ui.name.text() == name
