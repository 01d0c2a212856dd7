"""Where a new file goes: asked in the system's dialog, so that no export replaces a file that nobody meant."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mozspaces_desktop.gui import messages

translate = QCoreApplication.translate


def chosen_target(parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
    """The file that the person chose, None if they did not; it ends as `proposed` does.

    `title` and `kinds` ("PDF files (*.pdf)") are for the dialog.
    """
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
    if not chosen:
        return None
    target = Path(chosen)
    if target.suffix.lower() == proposed.suffix:
        return target
    target = target.with_name(target.name + proposed.suffix)
    return target if not target.exists() or _may_replace(parent, target) else None


def _may_replace(parent: QWidget, target: Path) -> bool:
    """The file dialog asked about the name without its ending only."""
    text = translate("SaveDialog", "There is a file “{file}” already.").format(file=target.name)
    question, action = translate("SaveDialog", "Replace the file?"), translate("SaveDialog", "Replace")
    return messages.confirm(parent, question, text, action, danger=True)
