"""Offers the workbooks that are remembered, to be filled again or forgotten; or another one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.adopting.adopted_memory import forget_workbook
from mozspaces_desktop.core.adopting.known_workbooks import KnownWorkbook, known_workbooks
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.dates import short_day
from mozspaces_desktop.gui.forms.ui_reports_known_workbooks import Ui_KnownWorkbooksDialog
from mozspaces_desktop.gui.reports.report_wording import one_line

_KNOWN = Qt.ItemDataRole.UserRole


class KnownWorkbooksDialog(QDialog):
    """The workbooks with their spaces and when they were filled last."""

    chosen = Signal(object)
    """The `Path` of the workbook that is to be filled; it may have been moved."""
    other_wanted = Signal()
    """Another one is to be filled."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_KnownWorkbooksDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dress()
        self._show()
        ui = self.ui
        ui.workbooks.currentItemChanged.connect(self._on_current_changed)
        ui.workbooks.itemActivated.connect(self._on_fill_clicked)
        ui.fill_button.clicked.connect(self._on_fill_clicked)
        ui.other_button.clicked.connect(self._on_other_clicked)
        ui.forget_button.clicked.connect(self._on_forget_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        forget = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), ui.workbooks)
        forget.setContext(Qt.ShortcutContext.WidgetShortcut)
        forget.activated.connect(self._on_forget_clicked)

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        ui.buttons_layout.setSpacing(spacing.s)
        header = ui.workbooks.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in enumerate((10, 4)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width * spacing.xxl)
        self.resize(spacing.xxl * 20, spacing.xxl * 11)

    def _show(self) -> None:
        """Show all that are remembered now."""
        tree = self.ui.workbooks
        tree.clear()
        with self._context.database.read() as session:
            known = known_workbooks(session)
        for one in known:
            tree.addTopLevelItem(self._line(one))
        tree.setCurrentIndex(tree.model().index(0, 0))
        tree.setFocus()
        self._on_current_changed()

    def _line(self, one: KnownWorkbook) -> QTreeWidgetItem:
        space = self.tr("All spaces") if one.space is None else one_line(one.space)
        when = self.tr("not yet") if one.filled_at is None else short_day(one.filled_at.astimezone().date())
        if not one.path.exists():
            when = self.tr("{when}; moved since").format(when=when)
        line = QTreeWidgetItem([one_line(one.path.name), space, when])
        line.setData(0, _KNOWN, one)
        line.setSizeHint(0, QSize(0, theme.current().spacing.row))
        line.setToolTip(0, messages.tooltip(str(one.path)))
        return line

    @property
    def _current(self) -> KnownWorkbook | None:
        line = self.ui.workbooks.currentItem()
        known: KnownWorkbook | None = None if line is None else line.data(0, _KNOWN)
        return known

    @Slot()
    def _on_current_changed(self) -> None:
        for button in (self.ui.fill_button, self.ui.forget_button):
            button.setEnabled(self._current is not None)

    @Slot()
    def _on_fill_clicked(self) -> None:
        one = self._current
        if one is not None:
            self.accept()
            self.chosen.emit(Path(one.path))

    @Slot()
    def _on_other_clicked(self) -> None:
        self.accept()
        self.other_wanted.emit()

    @Slot()
    def _on_forget_clicked(self) -> None:
        """Forget one; the menu's Undo brings it back."""
        one = self._current
        if one is None:
            return
        try:
            with self._context.database.begin(labels.FORGET_WORKBOOK, file=one.path.name) as session:
                forget_workbook(session, one.workbook_id)
        except MozSpacesError as error:
            messages.error(self, error)
        self._show()
