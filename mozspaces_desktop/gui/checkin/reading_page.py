"""How a list was read, and where that is corrected: encoding, separator, headings, columns, and who comes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from mozspaces_desktop.core.signups.decoding import ENCODINGS
from mozspaces_desktop.core.signups.delimited import DELIMITERS
from mozspaces_desktop.core.signups.lists import AS_UNDERSTOOD, Corrections, Role, SignupList
from mozspaces_desktop.core.signups.table import WORKBOOK
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin.import_planner import Understanding
from mozspaces_desktop.gui.checkin.import_statuses import StatusesModel
from mozspaces_desktop.gui.checkin.import_wording import as_found, delimiter_name, encoding_name
from mozspaces_desktop.gui.forms.ui_signups_reading_page import Ui_SignupsReadingPage

_LAST_HEADER_ROW = 200


class ReadingPage(QWidget):
    """Shows a list as it is read now; whatever is picked here is a correction of that."""

    corrected = Signal(object)
    """The `Corrections` with which the list is to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SignupsReadingPage()
        self.ui.setupUi(self)
        self._shown: Understanding | None = None
        self._asked = AS_UNDERSTOOD
        self._statuses = StatusesModel(self)
        self._dress()
        self.ui.columns.choice_picked.connect(self._on_role_picked)
        self._statuses.verdict_changed.connect(self._on_verdict_changed)
        self.ui.encoding.activated.connect(self._on_encoding_picked)
        self.ui.delimiter.activated.connect(self._on_delimiter_picked)
        self.ui.header_row.valueChanged.connect(self._on_header_row_changed)
        self.ui.reset.clicked.connect(lambda: self._ask(AS_UNDERSTOOD))

    def _dress(self) -> None:
        spacing = theme.current().spacing
        self.ui.page_layout.setContentsMargins(0, spacing.m, 0, 0)
        self.ui.page_layout.setSpacing(spacing.s)
        self.ui.pickers_layout.setSpacing(spacing.s)
        self.ui.tables_layout.setSpacing(spacing.m)
        self.ui.header_row.setMaximum(_LAST_HEADER_ROW)
        table = self.ui.statuses
        table.setModel(self._statuses)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(spacing.row)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(StatusesModel.STATUS, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(StatusesModel.ROWS, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setHighlightSections(False)
        table.setFixedWidth(spacing.xxl * 7)

    def show_understanding(self, shown: Understanding) -> None:
        """Show how the list is read now."""
        signups = shown.plan.signups
        self._shown, self._asked = shown, signups.corrections
        self.ui.columns.show_list(signups)
        self._statuses.show_list(signups)
        self.ui.statuses.setVisible(bool(signups.statuses))
        self._show_pickers(signups, shown)

    def _show_pickers(self, signups: SignupList, shown: Understanding) -> None:
        corrections, found = signups.corrections, shown.found
        workbook = signups.encoding == WORKBOOK
        _fill(self.ui.encoding, encoding_name(found.encoding), {one: encoding_name(one) for one in ENCODINGS})
        _fill(self.ui.delimiter, delimiter_name(found.delimiter), {one: delimiter_name(one) for one in DELIMITERS})
        self.ui.encoding.setCurrentIndex(max(0, self.ui.encoding.findData(corrections.encoding)))
        self.ui.delimiter.setCurrentIndex(max(0, self.ui.delimiter.findData(corrections.delimiter)))
        self.ui.encoding.setEnabled(not workbook)
        for widget in (self.ui.delimiter, self.ui.delimiter_label):
            widget.setVisible(not workbook)
        with QSignalBlocker(self.ui.header_row):
            self.ui.header_row.setValue(signups.header_row or 0)
        self.ui.reset.setEnabled(corrections != AS_UNDERSTOOD)

    def _ask(self, corrections: Corrections) -> None:
        self._asked = corrections
        self.corrected.emit(corrections)

    @Slot(int, object)
    def _on_role_picked(self, column: int, role: Role | None) -> None:
        if self._shown is not None:
            mapping = self._asked.columns or self._shown.plan.signups.mapping
            self._ask(replace(self._asked, columns=mapping.with_role(column, role)))

    @Slot(str, bool)
    def _on_verdict_changed(self, status: str, comes: bool) -> None:
        self._ask(replace(self._asked, verdicts={**self._asked.verdicts, status: comes}))

    @Slot(int)
    def _on_encoding_picked(self, place: int) -> None:
        self._ask(replace(self._asked, encoding=self.ui.encoding.itemData(place)))

    @Slot(int)
    def _on_delimiter_picked(self, place: int) -> None:
        """Take another separator: the columns are others then, and what was picked for them means nothing."""
        self._ask(replace(self._asked, delimiter=self.ui.delimiter.itemData(place), columns=None))

    @Slot(int)
    def _on_header_row_changed(self, row: int) -> None:
        if self._shown is not None:
            header = self._shown.found.header
            as_found = row == (0 if header is None else header + 1)
            self._ask(replace(self._asked, header_row=None if as_found else row))


def _fill(box: QComboBox, found: str, choices: dict[str, str]) -> None:
    """Offer what the program found, and then all `choices`."""
    box.clear()
    box.addItem(as_found(found), "")
    for value, name in choices.items():
        box.addItem(name, value)
