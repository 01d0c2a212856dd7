"""Pilot workbooks that are dropped on the Reports tab: one is read back, several are rolled up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class WorkbookDrops(QObject):
    """Takes the workbooks that are dropped onto `tab`."""

    one_dropped = Signal(object)
    """With its `Path`."""
    several_dropped = Signal(list)
    """With their paths."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        tab.setAcceptDrops(True)
        tab.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take workbooks, and nothing else."""
        files = workbooks_in(event) if isinstance(event, QDragEnterEvent | QDropEvent) else []
        if not files or not isinstance(event, QDropEvent):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop and len(files) == 1:
            self.one_dropped.emit(files[0])
        elif event.type() == QEvent.Type.Drop:
            self.several_dropped.emit(files)
        return True


def workbooks_in(event: QDropEvent) -> list[Path]:
    """The workbooks that are dragged, if all that is dragged are workbooks."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths if len(paths) == len(urls) and all(path.suffix.lower() == ".xlsx" for path in paths) else []
