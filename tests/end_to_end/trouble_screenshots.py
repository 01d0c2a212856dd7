"""Pictures of what stands in the window when a data file is damaged, missing, read-only or gone; the problem report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop import paths
from mozspaces_desktop.core import data_file, demo
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import ReadOnlyError
from mozspaces_desktop.gui.gone_page import GonePage
from mozspaces_desktop.gui.unopened_page import UnopenedPage
from tests.end_to_end.pictures import Pictures

_PAGE = 4096
_READ_ONLY = "{path} is read-only; allow writing to it and its folder, or work on a copy."
"""As :mod:`mozspaces_desktop.core.data_file` says it."""


def make_backed_up(path: Path) -> Path:
    """A demo file at `path`, with a backup."""
    demo.make_demo_file(path)
    BackupStore(path, paths.backups_dir(path)).make(Reason.DAILY)
    return path


def make_damaged(path: Path) -> Path:
    """The same without the list of tables and a page in the middle."""
    data = make_backed_up(path).read_bytes()
    middle = len(data) // _PAGE // 2 * _PAGE
    path.write_bytes(data[:100] + bytes(_PAGE - 100) + data[_PAGE:middle] + bytes(_PAGE) + data[middle + _PAGE :])
    return path


class TroublePictures(Pictures):
    """Those of a file that is not as it should be."""

    def take_damaged(self) -> None:
        """Take what a file of :func:`make_damaged` leads to: its ways out, and what could be read of it."""
        self._stage.settle(300)
        self._stage.wait(lambda: not self._stage.program.tasks.busy, "the backups")
        self._picture("damaged")
        rescue = QCoreApplication.translate("DamagedPage", "Rescue")
        self._stage.click(self._stage.button(rescue, self._window))
        self._stage.wait(lambda: not self._stage.program.tasks.busy, "the rescue")
        self._picture("rescued")

    def take_missing(self) -> None:
        """Take what a file leads to that is not there, but its backups are."""
        self._picture("missing")

    def take_sound(self) -> None:
        """Take the problem report over an open file, and what it leads to when it goes away, or is read-only."""
        window, program = self._stage.program.window, self._stage.program
        context = program.context
        assert context is not None
        path = context.database.path
        window._actions.report.trigger()
        with self._dialog("problem-report"):
            pass
        data_file.remove(path)
        self._stage.wait(lambda: isinstance(window.page, GonePage), "the page")
        self._picture("gone")
        window.show_page(UnopenedPage(ReadOnlyError(_READ_ONLY, path=path), path, program.tasks))
        self._picture("read-only")
