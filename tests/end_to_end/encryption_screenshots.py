"""Pictures of encryption: what asks for the passphrase, what the menu leads to, and the first run that offers it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from mozspaces_desktop.core import demo, encrypting
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.gui.encryption.copies_dialog import CopiesDialog
from mozspaces_desktop.gui.encryption.encryption_dialog import PlainFileDialog
from mozspaces_desktop.gui.encryption.key_dialog import KeyDialog
from tests.end_to_end.pictures import Pictures

_PASSPHRASE = "harbour lemon quiet bicycle"  # noqa: S105 -- invented
_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_COPIES = ("2014-07-30 19.12.40Z daily", "2014-07-31 07.58.02Z before-import", "2014-07-31 17.02.11Z closing")


def make_encrypted(path: Path) -> Path:
    """A demo file at `path` with the passphrase that the pictures type."""
    demo.make_demo_file(path)
    encrypting.reencrypt(path, None, Key.fresh(_PASSPHRASE))
    return path


class EncryptionPictures(Pictures):
    """Those of an encrypted file, which begin at its passphrase; and those of a first run, with :meth:`take_first`."""

    def take(self) -> None:
        """Take all pictures of an encrypted file."""
        stage = self._stage
        page: Any = stage.program.window.page
        self._picture("encryption-passphrase")
        stage.type("harbour lemon", page.form.field)
        page.form.caps.show()
        page.form.button.click()
        stage.wait(page.form.problem.isVisible, "the sentence")
        self._picture("encryption-wrong-passphrase")
        page.form.other.click()
        stage.type("YFHF-VWXW", page.form.field)
        self._picture("encryption-by-code")
        page.form.other.click()
        stage.type(_PASSPHRASE, page.form.field)
        page.form.button.click()
        stage.wait(lambda: stage.program.context is not None, "the file")
        self._dialogs()

    def take_first(self) -> None:
        """Take those of a first run, and of the code that it shows; nothing is made."""
        page: Any = self._stage.program.window.page
        page.ui.encrypted.click()
        self._stage.type("harbour lemon", page.passphrase.first)
        self._picture("encryption-first-run")
        page.passphrase.first.clear()
        for field in (page.passphrase.first, page.passphrase.again):
            self._stage.type(_PASSPHRASE, field)
        page.ui.create_button.click()
        with self._dialog("encryption-recovery-code"):
            pass

    def _dialogs(self) -> None:
        context = self._stage.program.context
        assert context is not None
        key, folder = context.database.key, context.database.path.parent
        assert key is not None
        self._stage.key(Qt.Key.Key_E, _CTRL_ALT)
        with self._dialog("encryption-change") as found:
            asked: Any = found
            self._stage.type(_PASSPHRASE, asked.present)
            self._stage.type("harbour lem", asked.passphrase.first)
        self._stage.key(Qt.Key.Key_E, _CTRL_ALT)
        with self._dialog("encryption-off") as found:
            asked = found
            asked.off.setChecked(True)
        copies = [folder / f"{name}.sqlite" for name in _COPIES]
        tasks = self._stage.program.tasks
        for name, dialog in (
            ("encryption-offered", PlainFileDialog(self._window)),
            ("encryption-copies", CopiesDialog(copies, None, key, tasks, self._window)),
            ("encryption-other-file", KeyDialog(copies[0], tasks, self._window)),
        ):
            dialog.open()
            with self._dialog(name):
                pass
