"""What those parts of the program ask of it that open, close and replace its file; none of them knows `app.py`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mozspaces_desktop.core.file_key import Key
    from mozspaces_desktop.gui.context import Context
    from mozspaces_desktop.gui.main_window import MainWindow
    from mozspaces_desktop.gui.tasks import Tasks


class Host(Protocol):
    """The program, with its window and the data file that is open in it."""

    window: MainWindow
    context: Context | None

    @property
    def tasks(self) -> Tasks:
        """Its slow work."""

    def open(self, path: Path, key: Key | None = None) -> None:
        """Open a data file with its key, and show whatever is due."""

    def let_go(self) -> None:
        """Close the data file, and take what shows it from the window."""
