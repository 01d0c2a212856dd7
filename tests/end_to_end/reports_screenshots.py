"""Pictures of the reports: the figures and what opens over them, the hypothesis, workbooks that go out and come in."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QScrollArea

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo_clock import NOW
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.pilot_workbook import export_workbook
from mozspaces_desktop.gui.reports.roll_up_dialog import RollUpDialog
from mozspaces_desktop.gui.widgets.tile import MetricTile
from tests.end_to_end.pictures import Pictures
from tests.end_to_end.stage import Stage, chosen_files

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_WITHOUT = "Tokyo"
"""The space whose workbook is missing in the roll-up."""


class ReportsPictures(Pictures):
    """Those of the Reports tab on a file of one space or of several."""

    def __init__(self, stage: Stage, folder: Path, workbooks: Sequence[Path]) -> None:
        super().__init__(stage, folder)
        self._tab: Any = stage.tab("reports")
        self._workbooks = workbooks
        self._changed = next((file for file in workbooks if file.name.startswith("Paris")), None)
        self._settle()

    def take(self) -> None:
        """Take all pictures of a file of one space."""
        self._pages("reports")
        self._lists()
        self._ways_out()
        self._choices()
        self._hypothesis("hypothesis-one")
        self._workbooks_in()

    def take_several(self) -> None:
        """Take those that are different in a file of several spaces."""
        corner = self._stage.program.window._spaces
        self._choose(corner, corner.findText("Paris"))  # of whose days the demo data is
        self._tab = self._stage.tab("reports")
        self._settle()
        box = self._tab.ui.scope.space
        self._choose(box, box.count() - 1)
        self._pages("reports-all")
        self._stage.key(Qt.Key.Key_E, _CTRL)
        with self._dialog("export-all"):
            pass
        self._stage.key(Qt.Key.Key_P, _CTRL)
        with self._dialog("pdf-all"):
            self._settle()
        self._hypothesis("hypothesis")

    def _settle(self) -> None:
        self._stage.settle(100)
        self._stage.wait(lambda: not self._tab._context.tasks.busy, "what is counted")
        self._stage.settle(300)

    def _choose(self, box: QComboBox, place: int) -> None:
        """Choose in a box of the bar, as somebody does with the keys."""
        box.setCurrentIndex(place)
        box.activated.emit(place)
        self._settle()

    def _pages(self, name: str) -> None:
        """The top, the middle and the end of the page."""
        bar = self._tab.ui.scroll_area.verticalScrollBar()
        for place, part in enumerate(("", "-middle", "-end")):
            bar.setValue(bar.maximum() * place // 2)
            self._picture(name + part)
        bar.setValue(0)

    def _lists(self) -> None:
        """What a chart says of a mark, and lists behind figures."""
        stage, charts = self._stage, self._tab.ui.charts
        charts.pace.setFocus()
        for _step in range(6):
            stage.key(Qt.Key.Key_Right)
        self._picture("reports-readout")
        for place, tile in enumerate(self._tab.ui.tiles.findChildren(MetricTile), start=1):
            stage.click(tile, QPoint(tile.width() // 2, tile.height() // 2))
            with self._dialog(f"reports-list-{place}"):
                self._settle()
        stage.key(Qt.Key.Key_L, _CTRL | _SHIFT)
        with self._dialog("reports-list-people"):
            self._settle()
        dialog = charts.visitors.show_table()
        self._picture("reports-chart-table", dialog)
        dialog.reject()
        stage.wait_closed(dialog)

    def _ways_out(self) -> None:
        """What the export asks."""
        stage, button = self._stage, self._tab.ui.export_button
        button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
        self._popup("export-menu")
        stage.key(Qt.Key.Key_E, _CTRL)
        with self._dialog("export"):
            pass
        stage.key(Qt.Key.Key_E, _CTRL)
        with self._dialog("export-names") as dialog:
            dialog.ui.names.setChecked(True)  # type: ignore[attr-defined]  # an ExportDialog
            stage.settle(100)
        stage.key(Qt.Key.Key_P, _CTRL)
        with self._dialog("pdf"):
            self._settle()

    def _choices(self) -> None:
        """Other days, and a part of the events."""
        scope = self._tab.ui.scope
        self._choose(scope.period.kind, scope.period.kind.count() - 2)
        self._picture("reports-month")
        self._choose(scope.period.kind, scope.period.kind.count() - 1)
        self._choose(scope.track, 1)
        self._picture("reports-filtered")
        self._choose(scope.period.kind, 0)
        self._stage.key(Qt.Key.Key_0, _CTRL)
        self._settle()

    def _hypothesis(self, name: str) -> None:
        self._stage.key(Qt.Key.Key_H, _CTRL | _SHIFT)
        self._settle()
        self._picture(name)
        bar = self._tab._hypothesis.page.findChild(QScrollArea).verticalScrollBar()
        if bar.maximum():
            bar.setValue(bar.maximum())
            self._picture(f"{name}-end")
        self._stage.key(Qt.Key.Key_H, _CTRL | _SHIFT)
        self._settle()

    def _workbooks_in(self) -> None:
        """A workbook that is read back, and some that are rolled up, one of which is none."""
        with chosen_files(opened=self._changed):
            self._stage.key(Qt.Key.Key_I, _CTRL)
            with self._dialog("read-back"):
                self._settle()
        self._stage.key(Qt.Key.Key_R, _CTRL)
        with self._dialog("roll-up-empty"):
            pass
        self._stage.key(Qt.Key.Key_R, _CTRL)
        with self._dialog("roll-up") as dialog:
            assert isinstance(dialog, RollUpDialog)
            dialog.add(self._workbooks)
            self._settle()


def make_workbooks(path: Path, folder: Path) -> list[Path]:
    """The workbooks of the spaces in the file at `path` but one, one of them twice, and something that is none."""
    made = []
    with Database.open(path, clock=lambda: NOW) as database, database.read() as session:
        season = Period.of(spaces.season_named(session, None, NOW.date()))
        for space in spaces.spaces(session):
            if space.name != _WITHOUT:
                made.append(folder / f"{space.name} 2014 pilot metrics 2014-07-31.xlsx")
                export_workbook(session, made[-1], Scope((space,), season), now=NOW)
    _change(next(file for file in made if file.name.startswith("Paris")))
    copy, none = folder / "Copy of Berlin.xlsx", folder / "notes.xlsx"
    shutil.copy(next(file for file in made if file.name.startswith("Berlin")), copy)
    none.write_text("no workbook", encoding="utf-8")
    return [*made, copy, none]


def _change(workbook: Path) -> None:
    """Let somebody type into a workbook: another title, a number, a day that is none."""
    book = openpyxl.load_workbook(workbook)
    sheet = book["Events"]
    sheet["A4"], sheet["E6"], sheet["K6"], sheet["A9"] = (
        sheet["A5"].value,
        "Evening of the museums",
        "Cellar",
        "a Friday",
    )
    book.save(workbook)
