"""A sign-up list dragged from a folder onto the tab is imported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_LISTS = (".csv", ".tsv", ".txt", ".xls", ".xlsx")


class ListDrops(QObject):
    """Takes the lists that are dropped onto `tab`, while there `is_event` for which they could be."""

    dropped = Signal(object)
    """The `Path` of a list."""

    def __init__(self, tab: QWidget, is_event: Callable[[], bool]) -> None:
        super().__init__(tab)
        self._is_event = is_event
        tab.setAcceptDrops(True)
        tab.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept one file that looks like a list, and nothing else."""
        if not isinstance(event, QDragEnterEvent | QDropEvent) or not self._is_event():
            return False
        path = dropped_list(event)
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(path)
        return True


def dropped_list(event: QDropEvent) -> Path | None:
    """The one file that is dragged onto the tab, if it looks like a list."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in _LISTS else None
