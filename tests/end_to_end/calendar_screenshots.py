"""Pictures of the calendar: its five views, what opens over them, and its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import Qt

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.gui.settings import CalendarView
from tests.end_to_end.pictures import Pictures
from tests.end_to_end.stage import Stage, chosen_files

_CALENDAR = Path(__file__).parents[1] / "data" / "calendars" / "series_with_a_change.ics"
_LINES = {
    "en": "Thu 7 Aug 19:00-21:00 Rust evening, technical, Coding, Salle des fêtes, every week",
    "fr": "jeu 7 août 19h-21h Soirée Rust, technique, Coding, Salle des fêtes, toutes les semaines",
}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class CalendarPictures(Pictures):
    """Those of the Calendar tab."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage, folder)
        self._line = _LINES[stage.language]
        self._tab: Any = stage.tab("calendar")

    def take(self) -> None:
        """Take all pictures."""
        self._stage.settle(1000)  # public holidays come a moment later
        for view in get_args(CalendarView):
            self._tab.show_view(view)
            self._picture(f"calendar-{view}")
        panel = self._tab.guide.panel
        if panel.isVisible():  # it hides itself in a narrow window
            self._picture("calendar-needs", panel)
        self._tools()
        self._dialogs()
        self._files()

    def _tools(self) -> None:
        """What opens over the calendar."""
        stage = self._stage
        self._tab.show_view("week")
        stage.key(Qt.Key.Key_Q)
        stage.type(self._line)
        stage.settle(400)
        self._picture("calendar-quick-add")
        stage.key(Qt.Key.Key_Return, _CTRL)
        with self._dialog("event-dialog-repeats"):
            stage.settle(400)
        self._tab.making.line.field.clear()
        stage.key(Qt.Key.Key_F, _CTRL)
        stage.type("rust")
        stage.wait(self._tab.find_bar.found.isVisible, "what is found")
        self._picture("calendar-find")
        stage.key(Qt.Key.Key_Escape)
        self._tab.view.setFocus()
        for name, key, keys in (
            ("calendar-filter", Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier),
            ("calendar-go-to", Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier),
            ("calendar-new-menu", Qt.Key.Key_N, _CTRL | _SHIFT),
        ):
            stage.key(key, keys)
            self._popup(name)

    def _dialogs(self) -> None:
        """What is asked about events."""
        stage = self._stage
        self._tab.show_view("month")
        self._tab.view.setFocus()
        stage.key(Qt.Key.Key_N, _CTRL)
        with self._dialog("event-dialog"):
            pass
        now = self._tab.view.shown.now
        self._select(lambda entry: entry.span.end < now)
        for name, key in (
            ("wrap-up", Qt.Key.Key_W),
            ("duplicate", Qt.Key.Key_D),
            ("save-template", Qt.Key.Key_T),
        ):
            stage.key(key, _CTRL | _SHIFT)
            with self._dialog(name):
                pass
        stage.key(Qt.Key.Key_Return)
        with self._dialog("event-history") as dialog:
            dialog.ui.pages.setCurrentWidget(dialog.ui.history_page)  # type: ignore[attr-defined]  # an EventDialog
        stage.key(Qt.Key.Key_T, _CTRL | _SHIFT)
        naming = stage.dialog()
        stage.key(Qt.Key.Key_Return)
        stage.wait_closed(naming)
        self._tab.making.menu.actions()[-1].trigger()
        with self._dialog("templates"):
            pass
        stage.key(Qt.Key.Key_PageDown)
        self._select(lambda entry: entry.series_id is not None)
        stage.key(Qt.Key.Key_Delete)
        with self._dialog("scope-question"):
            pass

    def _files(self) -> None:
        """Export, print and import."""
        stage = self._stage
        stage.key(Qt.Key.Key_E, _CTRL)
        with self._dialog("calendar-export"):
            pass
        stage.key(Qt.Key.Key_P, _CTRL)
        with self._dialog("calendar-print"):
            stage.settle(500)
        with chosen_files(opened=_CALENDAR):
            stage.key(Qt.Key.Key_I, _CTRL)
            with self._dialog("calendar-import"):
                pass
        self._undo()  # the reports are of the demo season alone

    def _select(self, wanted: Callable[[Entry], bool]) -> None:
        """Select the last of those events."""
        view = self._tab.view
        view.select_event([entry for entry in view.shown.entries if wanted(entry)][-1].id)
        view.setFocus()
