"""Pictures of the door: who is found, what is answered and asked, paper, printing, lists, the wrap-up and the kiosk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from mozspaces_desktop.core.demo import sample_signups
from mozspaces_desktop.gui.kiosk.kiosk_window import KioskWindow
from tests.end_to_end.hands import Hands
from tests.end_to_end.pictures import Pictures
from tests.end_to_end.stage import Stage, chosen_files

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_FOUND = {"search": "mar", "search-code": "140731-01", "search-near": "guilia grecco", "search-letters": "melnyk"}
"""What is typed, by the name of the picture: parts of words, a ticket, typing mistakes, Latin letters for others."""
_TICKET = "140731-007"
_PIN = "2468"
_KIOSK_SIZE = 1280, 800


class CheckinPictures(Pictures):
    """Those of the Check-in tab and of the kiosk."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(stage, folder)
        self._tab: Any = stage.tab("checkin")

    def take(self) -> None:
        """Take all pictures."""
        self._picture("checkin")
        self._search()
        self._walk_in()
        self._paper_list()
        self._guests()
        self._live()
        self._printing()
        self._lists()
        self._dialogs()
        self._kiosk()

    def _search(self) -> None:
        """Who is found, and what is said of who is let in."""
        for name, typed in _FOUND.items():
            self._type(typed)
            self._picture(f"checkin-{name}")
        self._let_in("giulia gre")
        self._picture("checkin-done")
        self._let_in("giulia gre")
        self._picture("checkin-already")
        self._type("")
        Hands().scan(_TICKET)
        self._stage.settle()
        self._picture("checkin-scanned")

    def _walk_in(self) -> None:
        """The row for a new person, and the question whether they are new."""
        stage = self._stage
        self._let_in("Grace Hopper")
        self._picture("checkin-walk-in")
        self._tab.ui.walk_in.ui.more_button.click()
        self._picture("checkin-walk-in-more")
        self._tab.ui.walk_in.ui.more_button.click()
        for name, typed in (("similar", "Rym Bensalah"), ("several", "Sjoerd Van den Berg")):
            self._type(typed)
            stage.key(Qt.Key.Key_Return, _CTRL)
            stage.key(Qt.Key.Key_Return)
            self._picture(f"checkin-walk-in-{name}")
            stage.key(Qt.Key.Key_Escape)
            stage.key(Qt.Key.Key_Escape)

    def _paper_list(self) -> None:
        stage = self._stage
        self._type("")
        stage.key(Qt.Key.Key_L, _CTRL)
        stage.type("1852")
        self._picture("checkin-paper-time")
        stage.key(Qt.Key.Key_Return)
        for typed in ("karim bel", "rym ben", "sofiane"):
            self._let_in(typed)
        self._picture("checkin-paper-list")
        self._tab.ui.paper_bar.leave()

    def _guests(self) -> None:
        """Guests of any number, and a room that is full."""
        stage = self._stage
        stage.key(Qt.Key.Key_G, _CTRL)
        with self._dialog("checkin-guests"):
            pass
        self._type("+4n")
        self._picture("checkin-guests-typed")
        self._let_in("+73")
        self._picture("checkin-nearly-full")
        self._let_in("sylvie rou")
        self._picture("checkin-room-full")
        stage.key(Qt.Key.Key_Return)
        self._picture("checkin-over-full")
        for _ in range(2):
            self._undo()

    def _live(self) -> None:
        stage = self._stage
        stage.key(Qt.Key.Key_F9)
        stage.settle(800)
        self._picture("checkin-live")
        stage.key(Qt.Key.Key_F9)

    def _printing(self) -> None:
        """The list, tickets, badges."""
        stage = self._stage
        stage.key(Qt.Key.Key_P, _CTRL)
        with self._dialog("print-door-list"):
            stage.settle(300)
        stage.key(Qt.Key.Key_P, _CTRL | _SHIFT)
        with self._dialog("print-tickets"):
            stage.settle(300)
        stage.key(Qt.Key.Key_P, _CTRL | _SHIFT)
        with self._dialog("print-badges") as dialog:
            dialog.ui.what.setCurrentIndex(1)  # type: ignore[attr-defined]  # a LabelsDialog
            stage.settle(300)
        stage.key(Qt.Key.Key_B, _CTRL | _SHIFT)
        with self._dialog("print-badge-setup"):
            pass

    def _lists(self) -> None:
        """A sign-up list: who comes, how it was read, and a correction."""
        stage = self._stage
        with chosen_files(opened=sample_signups()):
            stage.key(Qt.Key.Key_I, _CTRL)
            with self._dialog("sign-ups-read") as dialog:
                self._picture("sign-ups", dialog)
                ui, reading = dialog.ui, dialog.reading.ui  # type: ignore[attr-defined]  # an ImportDialog
                ui.pages.setCurrentIndex(1)
                menu = reading.columns.open_menu(7)
                self._picture("sign-ups-column", menu)
                menu.close()
                statuses = reading.statuses.model()
                place = statuses.index(statuses.rowCount(QModelIndex()) - 1, 0)
                statuses.setData(place, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
                stage.settle(1000)

    def _dialogs(self) -> None:
        stage = self._stage
        stage.key(Qt.Key.Key_E, _CTRL)
        with self._dialog("checkin-choose-event"):
            pass
        stage.key(Qt.Key.Key_W, _CTRL | _SHIFT)
        with self._dialog("wrap-up-door") as dialog:
            ui = dialog.ui  # type: ignore[attr-defined]  # a WrapUpDialog
            ui.attendees.setValue(22)
            ui.interests.people.selectRow(1)
            for chip in ui.interests.chips.findChildren(QPushButton)[:2]:
                chip.click()
            ui.went_well.setPlainText("Two small groups, and the beginners stayed to the end.")
            ui.links.setPlainText("https://example.org/paris/rust-notes")

    def _kiosk(self) -> None:
        """Page by page, as a visitor sees it."""
        stage = self._stage
        stage.key(Qt.Key.Key_K, _CTRL)
        pin = stage.dialog()
        self._picture("kiosk-new-pin", pin)
        for field in (pin.pin, pin.again):  # type: ignore[attr-defined]  # a PinDialog
            field.setText(_PIN)
        stage.accept(pin)
        stage.wait(lambda: not self._window.isVisible(), "the kiosk")
        kiosk = next(one for one in QApplication.topLevelWidgets() if isinstance(one, KioskWindow))
        kiosk.showNormal()
        kiosk.resize(*_KIOSK_SIZE)
        stage.activate(kiosk)
        for name, typed in (("found", "mihai rusu"), ("unknown", "Grace Murray"), ("several", "Ümit Çelik")):
            kiosk.begin_again()
            kiosk.start.field.setText(typed)
            stage.settle(600)
            self._picture(f"kiosk-{name}", kiosk)
            kiosk.start.go_on.click()
            stage.settle(300)
            self._picture(f"kiosk-{name}-next", kiosk)
            if name == "found":
                kiosk.confirm.check_in.click()
                self._picture("kiosk-welcome", kiosk)
        kiosk.begin_again()
        self._picture("kiosk", kiosk)
        kiosk.leave_button.click()
        self._picture("kiosk-leave", kiosk)
        kiosk.leave.pin.setText(_PIN)
        kiosk.leave.leave.click()
        stage.wait(self._window.isVisible, "the window to come back")
        stage.activate()

    def _let_in(self, typed: str) -> None:
        self._type(typed)
        self._stage.key(Qt.Key.Key_Return)

    def _type(self, text: str) -> None:
        """Type `text` into the empty search field."""
        self._tab.ui.search.setFocus()
        self._tab.ui.search.clear()
        self._stage.type(text)
        self._stage.settle(100)
