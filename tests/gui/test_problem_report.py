import sqlite3

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPlainTextEdit, QWidget

from mozspaces_desktop import __version__, paths
from mozspaces_desktop.core import data_file
from mozspaces_desktop.gui import problem_report, theme
from mozspaces_desktop.gui.main_window import MainWindow
from mozspaces_desktop.gui.problem_dialog import ProblemDialog
from mozspaces_desktop.gui.settings import Settings


@pytest.fixture
def shown(qapp, qtbot):
    """Open the report about a data file, and give its lines."""
    theme.apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    opened = []

    def lines(path=None):
        opened.append(problem_report.show_report(window, path))
        assert not opened[-1].findChild(QCheckBox).isVisible()
        return opened[-1].findChild(QPlainTextEdit).toPlainText().splitlines()

    yield lines
    for dialog in opened:
        dialog.accept()


def test_it_says_what_runs_on_what(shown):
    first, _system, screen, file, _, logged = shown()
    assert first.startswith(f"MozSpaces Desktop {__version__}, Python 3.")
    assert first.endswith(f"SQLite {sqlite3.sqlite_version}")
    assert screen.endswith(f"screen at 100 %, {QApplication.platformName()}")
    assert file == "No data file is open."
    assert logged == "Nothing was logged."


def test_it_says_of_the_data_file_what_names_nobody(shown, database):
    size = database.path.stat().st_size / 1e6
    assert shown(database.path)[3] == f"Data file: format {data_file.SCHEMA_VERSION}, {size:.1f} MB"
    assert not any(str(database.path) in line for line in shown(database.path))


def test_a_file_that_is_gone_is_no_more_trouble(shown, tmp_path):
    assert shown(tmp_path / "gone.sqlite")[3] == "The data file is not there."


def test_it_ends_with_the_last_lines_of_the_log(shown):
    paths.log_file().write_text("".join(f"line {number}\n" for number in range(100)))
    assert shown()[5:] == [f"line {number}" for number in range(40, 100)]


def test_the_help_menu_leads_to_it(qtbot, tmp_path):
    window = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    entries = [entry for menu in window.menuBar().findChildren(QMenu) for entry in menu.actions()]
    next(entry for entry in entries if entry.text() == "Problem report…").trigger()
    [dialog] = [one for one in QApplication.topLevelWidgets() if isinstance(one, ProblemDialog) and one.isVisible()]
    assert "No data file is open." in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.accept()
