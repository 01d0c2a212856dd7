"""Pictures of a team's own workbook that is adopted and filled: how it is laid out, and what would change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Font, PatternFill
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from sqlalchemy import select

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo_clock import NOW
from mozspaces_desktop.core.models import Event, EventStatus
from tests.end_to_end.pictures import Pictures
from tests.end_to_end.stage import Stage, chosen_files

_CTRL = Qt.KeyboardModifier.ControlModifier
_HEADERS = ("Jour", "Soirée", "Début", "Animateur", "Venus", "Dont nouveaux", "Ambiance")
_ROWS = 12


class AdoptingPictures(Pictures):
    """Those of one workbook, from the first look at it to the list of workbooks that are known."""

    def __init__(self, stage: Stage, folder: Path, workbook: Path) -> None:
        super().__init__(stage, folder)
        self._tab: Any = stage.tab("reports")
        self._workbook = workbook
        self._stage.wait(lambda: self._tab.ui.export_button.isEnabled(), "figures")

    def take(self) -> None:
        """Take all pictures."""
        self._open()
        self._look("adopt")
        self._open()
        dialog: Any = self._stage.dialog()
        self._stage.click(dialog.ui.remember_button)
        self._stage.wait_closed(dialog)
        self._look("fill")
        self._stage.key(Qt.Key.Key_D, _CTRL)
        self._look("known-workbooks")

    def _open(self) -> None:
        with chosen_files(opened=self._workbook):
            self._stage.key(Qt.Key.Key_D, _CTRL)
            self._stage.settle(100)

    def _look(self, name: str) -> None:
        with self._dialog(name) as dialog:
            assert isinstance(dialog, QDialog)
            self._stage.wait(lambda: not self._tab._context.tasks.busy, "what is read")
            self._stage.settle(300)


def make_own_workbook(data_file: Path, folder: Path) -> Path:
    """A sheet such as a team keeps in French, with some of the events and some counts of its own."""
    path = folder / "Suivi des soirées.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Soirées 2014"
    sheet["A1"] = "Espace de Paris : suivi des soirées"
    sheet["A1"].font = Font(size=16, bold=True)
    sheet.merge_cells("A1:G1")
    for place, header in enumerate(_HEADERS, start=1):
        cell = sheet.cell(3, place, header)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", start_color="DDDDFF")
    with Database.open(data_file, clock=lambda: NOW) as database, database.read() as session:
        held = select(Event).where(Event.status == EventStatus.HELD, Event.public).order_by(Event.dtstart).limit(_ROWS)
        for number, event in enumerate(session.scalars(held), start=4):
            start = clock.local(event.dtstart, event.tzid)
            row = (start.date(), event.title, start.time(), event.host, number * 3 if number < 7 else None)
            for place, value in enumerate(row, start=1):
                sheet.cell(number, place, value)
            sheet.cell(number, 7, "très bien" if number % 3 else "calme")
    for column, width in zip("ABCDEFG", (12, 36, 9, 22, 9, 14, 14), strict=True):
        sheet.column_dimensions[column].width = width
    book.save(path)
    return path
