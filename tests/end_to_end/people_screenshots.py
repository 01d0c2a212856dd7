"""Pictures of the People window: its lists, one person, two who may be one, and what is asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from tests.end_to_end.pictures import Pictures
from tests.end_to_end.stage import Stage

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LISTS = ("everybody", "newcomers", "contributors", "follow-up", "duplicates")


class PeoplePictures(Pictures):
    """Those of the People window."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage, folder)
        stage.key(Qt.Key.Key_4, _CTRL)
        people = stage.program.window.people.window
        assert people is not None
        self._people: Any = people
        self._window = people
        stage.activate(people)

    def take(self) -> None:
        """Take all pictures, and close the window."""
        directory = self._people.directory
        self._picture("people")
        for place, name in enumerate(_LISTS):
            self._list(place)
            self._picture(f"people-{name}")
        self._list(0)
        directory.ui.search.setText("sjoerd")
        self._stage.settle(300)
        self._picture("people-found")
        self._merge()
        directory.ui.search.setText("cigdem sahin")
        self._select_first()
        self._person()
        self._people.close()
        self._stage.activate()

    def _list(self, place: int) -> None:
        """Show one of the lists, and who is first in it."""
        directory = self._people.directory
        directory.ui.search.clear()
        directory._buttons.button(place).click()
        self._stage.wait(lambda: directory.ui.people.model().rowCount() > 0, "a list of people")
        self._stage.activate(self._window)  # after the dialog that says how far the search for duplicates is
        self._select_first()

    def _select_first(self) -> None:
        people = self._people.directory.ui.people
        people.setCurrentIndex(people.model().index(0, 0))
        self._stage.settle(300)

    def _merge(self) -> None:
        """Merging by hand."""
        self._select_first()
        self._stage.key(Qt.Key.Key_M, _CTRL)
        with self._dialog("people-merge") as dialog:
            people = dialog.ui.people  # type: ignore[attr-defined]  # a MergeDialog
            people.setCurrentIndex(people.model().index(0, 0))
            self._stage.settle(300)

    def _person(self) -> None:
        """Somebody who contributes: what is known of them, and what is asked."""
        stage, tabs = self._stage, self._people.person.ui.tabs
        for place, name in enumerate(("overview", "visits", "history")):
            tabs.setCurrentIndex(place)
            stage.settle(300)
            self._picture(f"person-{name}")
        stage.key(Qt.Key.Key_N, _CTRL)
        with self._dialog("person-stage"):
            pass
        stage.key(Qt.Key.Key_R, _CTRL)
        self._picture("person-follow-up")
        self._question("person-forget", lambda: stage.key(Qt.Key.Key_Delete, _CTRL | _SHIFT))
