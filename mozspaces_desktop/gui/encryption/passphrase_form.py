"""Asks for the passphrase of an encrypted file, or for its recovery code, until one of them opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.core import encrypting
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.encryption.passphrase_field import PassphraseField
from mozspaces_desktop.gui.tasks import Tasks


class PassphraseForm(QWidget):
    """A field, a button, and what was wrong. Deriving a key takes a moment, off the window's thread."""

    key_found = Signal(object)
    """With the :class:`Key` that opens the file."""

    def __init__(self, path: Path, tasks: Tasks, *, leave: QPushButton, parent: QWidget | None = None) -> None:
        """`leave` is the way out, which stands beside the others."""
        super().__init__(parent)
        self._path, self._tasks = path, tasks
        self._by_code = self._trying = False
        self._what = QLabel()
        self.field = PassphraseField("")
        self._what.setBuddy(self.field)
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "error")
        self.caps = QLabel(self.tr("Caps Lock seems to be on."), wordWrap=True)
        self.caps.setProperty("role", "warning")
        self.other = QPushButton(autoDefault=True)
        self.other.setProperty("role", "link")
        self.button = QPushButton(self.tr("Open"), autoDefault=True, default=True)
        self.button.setProperty("role", "primary")
        self._lay_out(leave)
        self.field.caps_lock_changed.connect(self._on_caps_lock)
        self.field.textEdited.connect(lambda: self._complain(""))
        self.field.returnPressed.connect(self._try)
        self.button.clicked.connect(self._try)
        self.other.clicked.connect(self._use_other)
        self.setFocusProxy(self.field)
        self._ask_for()

    def _lay_out(self, leave: QPushButton) -> None:
        spacing = theme.current().spacing
        ways = QHBoxLayout()
        ways.setSpacing(spacing.s)
        ways.addWidget(leave)
        ways.addStretch()
        ways.addWidget(self.button)
        link = QHBoxLayout()
        link.addWidget(self.other)
        link.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.xs)
        for part in (self._what, self.field, self.caps, self.problem):
            column.addWidget(part)
        column.addLayout(link)
        column.addSpacing(spacing.l)
        column.addLayout(ways)

    def _ask_for(self) -> None:
        """Ask for the passphrase, or for the code, from the beginning."""
        self._what.setText(self.tr("&Recovery code") if self._by_code else self.tr("&Passphrase"))
        self.field.setAccessibleName(self._what.text().replace("&", ""))
        self.field.setPlaceholderText(self.tr("Seven groups of four letters and digits") if self._by_code else "")
        self.field.eye.setChecked(self._by_code)
        self.other.setText(self.tr("Use the passphrase") if self._by_code else self.tr("Use the recovery code"))
        self.field.clear()
        self.caps.hide()
        self._complain("")

    @Slot(bool)
    def _on_caps_lock(self, is_on: bool) -> None:
        self.caps.setVisible(is_on and not self._by_code)  # a code has no case

    @Slot()
    def _use_other(self) -> None:
        self._by_code = not self._by_code
        self._ask_for()
        self.field.setFocus()

    @Slot()
    def _try(self) -> None:
        typed, path, by_code = self.field.text(), self._path, self._by_code
        if not typed or self._trying:
            self.field.setFocus()
            return
        self._be_busy(True)

        def derive(_progress: object) -> Key:
            return encrypting.opening_key(path, typed, is_code=by_code)

        self._tasks.run(
            derive,
            self.key_found.emit,
            self._on_refused,
            title=None,
            parent=self,
            on_finished=lambda: self._be_busy(False),
        )

    def _be_busy(self, busy: bool) -> None:
        self._trying = busy
        self.button.setEnabled(not busy)
        self.field.setReadOnly(busy)

    def _on_refused(self, error: MozSpacesError) -> None:
        self._complain(messages.sentence(error))
        self.field.setFocus()
        self.field.selectAll()

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
