"""Pictures of what becomes of people's data: the notice, whose names go, the register, what a forgotten one leaves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.left_over import forgotten
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.person_page import write_page
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import Promise, promise
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.privacy.left_over_dialog import LeftOverDialog
from mozspaces_desktop.gui.privacy.privacy_words import WindowWords
from mozspaces_desktop.gui.space_settings.space_dialog import SpaceDialog
from tests.end_to_end.pictures import Pictures
from tests.end_to_end.stage import Stage

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class PrivacyPictures(Pictures):
    """Those of the demo file, whose space keeps names for two months only."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage, folder)
        context = stage.program.context
        assert context is not None
        self._context: Context = context

    def take(self) -> None:
        """Take all pictures; somebody is forgotten in the end."""
        self._settings()
        self._notice()
        self._register()
        self._person()
        self._left_over()

    def _settings(self) -> None:
        """What the space promises."""
        self._stage.key(Qt.Key.Key_Comma, _CTRL)
        with self._dialog("privacy-settings") as dialog:
            assert isinstance(dialog, SpaceDialog)
            dialog.ui.pages.setCurrentWidget(dialog.ui.privacy_page)
            self._stage.settle(200)

    def _notice(self) -> None:
        """The banner, and those whom it is about."""
        keeper: Any = self._stage.program.window._promises
        with self._context.database.begin(labels.CHANGE_PRIVACY, name="Paris") as session:
            promise(session, row(session, Space, self._context.space_id), Promise(2))
        self._stage.wait(lambda: keeper.banner is not None, "the notice")
        self._picture("privacy-notice")
        keeper.show_coming()
        with self._dialog("privacy-removal"):
            pass
        self._stage.wait(lambda: not self._context.tasks.busy, "another look")

    def _register(self) -> None:
        """What was exported."""
        database, space_id = self._context.database, self._context.space_id
        register(database, Exported.WORKBOOK, Path("Paris 2014 pilot metrics 2014-07-31.xlsx"), what="2014")
        listed = "Rust study group 2014-07-31 list"
        register(database, Exported.DOOR_LIST, None, what=listed, with_names=True, people=48, space_id=space_id)
        register(database, Exported.TABLE, Path("contributors.csv"), what="Contributors", with_names=True, people=31)
        self._stage.key(Qt.Key.Key_X, _CTRL | _ALT)
        with self._dialog("privacy-register"):
            pass

    def _person(self) -> None:
        """The page that is written for one of them."""
        with self._context.database.read() as session:
            found = session.connection().exec_driver_sql(
                "SELECT person_id FROM contribution WHERE stage = 'active' ORDER BY on_date, id LIMIT 1"
            )
            self._person_id: str = found.scalar_one()
            target = self._folder / "privacy-person.html"
            write_page(session, self._person_id, target, space_id=self._context.space_id, words=WindowWords())

    def _left_over(self) -> None:
        """What somebody who was forgotten leaves."""
        store = self._context.database.backups
        assert store is not None
        store.make(Reason.BY_HAND)
        left = forgotten(self._context.database, self._person_id, called="Forgotten person", stores=[store])
        dialog = LeftOverDialog(self._context, left, "Europe/Paris", self._window)
        QDialog.open(dialog)
        with self._dialog("privacy-left-over"):
            pass
