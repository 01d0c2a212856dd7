"""The only message boxes of the program, and the way a sentence of the core becomes words on the screen.

Boxes show plain text always: what people typed or imported is never taken for markup. They are modal to their
window alone, and only `confirm` waits.
"""

from __future__ import annotations

import html
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from mozspaces_desktop.core.errors import MozSpacesError, Sentence
from mozspaces_desktop.gui import dates, theme

_LONGEST_VALUE = 200
"""Characters of a title or a name that a sentence shows; an imported one may have millions."""


def sentence(said: Sentence | MozSpacesError) -> str:
    """Return `said` in the language of the window; a translation with wrong fields falls back to English."""
    plain = said.sentence if isinstance(said, MozSpacesError) else said
    values = {name: _shown(value) for name, value in plain.values.items()}
    try:
        return QCoreApplication.translate("core", plain.template).format(**values)
    except (KeyError, IndexError, ValueError):
        return plain.template.format(**values)


def tooltip(text: str) -> str:
    """Return `text` so that a tooltip shows it as it is: Qt would take what people typed for markup."""
    return f"<span>{html.escape(text).replace(chr(10), '<br>')}</span>" if text else ""


def error(parent: QWidget | None, problem: MozSpacesError) -> QMessageBox:
    """Tell what the program refused or could not do. Does not wait; returns the box, already open."""
    title = QCoreApplication.translate("messages", "That did not work")
    return _open(parent, title, sentence(problem), "warning")


def information(parent: QWidget | None, title: str, text: str) -> QMessageBox:
    """Tell something that needs no decision. Does not wait; returns the box, already open."""
    return _open(parent, title, text, "info")


def confirm(parent: QWidget | None, title: str, text: str, action: str, *, danger: bool = False) -> bool:
    """Ask before something that cannot be taken back, and wait. `action` is the verb on the button ("Delete").

    Cancel is the default and what Escape means.
    """
    box = _box(parent, title, text, "warning" if danger else "info")
    yes = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    theme.restyle(yes, "role", "danger" if danger else "primary")
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    agreed = box.clickedButton() is yes
    box.deleteLater()
    return agreed


def _open(parent: QWidget | None, title: str, text: str, icon: str) -> QMessageBox:
    box = _box(parent, title, text, icon)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def _box(parent: QWidget | None, title: str, text: str, icon: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    size = theme.current().spacing.xxl
    role: theme.IconRole = "warning" if icon == "warning" else "accent"
    box.setIconPixmap(theme.pixmap(icon, size, box, role))
    box.setWindowModality(Qt.WindowModality.WindowModal)
    return box


def _shown(value: object) -> object:
    if isinstance(value, Sentence | MozSpacesError):
        return sentence(value)
    if isinstance(value, time):
        return dates.time_text(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return dates.short_day(value)
    if isinstance(value, str) and len(value) > _LONGEST_VALUE:
        return value[:_LONGEST_VALUE] + "…"
    return value
