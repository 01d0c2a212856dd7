"""The guide tells of every key, and shows pictures that are there."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.spaces import add_space
from mozspaces_desktop.gui.people.people_actions import PeopleActions
from tests.end_to_end.stage import Stage

FOLDER = Path(__file__).parents[2] / "docs" / "guide"
GUIDE = FOLDER / "README.md"
CHAPTERS = sorted(FOLDER.glob("*.md"))
TABS = {"Calendar": "calendar", "Check-in": "checkin", "Reports": "reports"}


def told_keys(title: str) -> set[str]:
    """What stands in the first column of the table `title`."""
    rows = _text(GUIDE).partition(f"| {title} | |\n")[2].partition("\n\n")[0]
    cells = re.findall(r"^\| (.*?) \|", rows, re.MULTILINE)
    return {key for cell in cells for key in re.split(r"(?<!\+),? ", f"{cell} ")}


def shortcuts(widget: QWidget) -> set[str]:
    return {action.shortcut().toString() for action in widget.findChildren(QAction)} - {""}


def test_every_key_of_the_program_is_in_the_table_of_its_tab(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    with Database.create(path) as database, database.begin("Add space") as session:
        add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
    stage = Stage(path, tmp_path / "window.ini")
    try:
        of_tabs = {title: shortcuts(stage.tab(name)) for title, name in TABS.items()}  # type: ignore[arg-type]  # the three
        everywhere = shortcuts(stage.window)
    finally:
        stage.close()
    for title, keys in of_tabs.items():
        assert keys, title
        assert keys <= told_keys(title)
    assert everywhere - set().union(*of_tabs.values()) <= told_keys("everywhere")


def test_every_key_of_the_people_window_is_in_its_table(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    PeopleActions(window)
    assert shortcuts(window)
    assert shortcuts(window) <= told_keys("People")


def test_the_pictures_of_the_guide_are_there_and_no_others() -> None:
    shown = {name for page in CHAPTERS for name in re.findall(r"\]\(pictures/([\w-]+\.png)\)", _text(page))}
    assert shown == {path.name for path in (FOLDER / "pictures").iterdir()}


def test_every_chapter_is_reached_from_the_first_page() -> None:
    assert set(re.findall(r"\]\(([\w-]+\.md)\)", _text(GUIDE))) == {page.name for page in CHAPTERS} - {GUIDE.name}


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")
