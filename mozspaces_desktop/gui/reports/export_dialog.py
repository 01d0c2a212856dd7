"""Says what a workbook is about, and asks what personal data it may hold: none, each time, unless somebody ticks it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from mozspaces_desktop.core.figures import Scope
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.forms.ui_reports_export_dialog import Ui_ExportDialog
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.widgets.banner import Banner


class ExportDialog(QDialog):
    """Two boxes, both empty, or none for who may not name people; accepted when somebody goes on to choose the file."""

    def __init__(self, scope: Scope, parent: QWidget | None = None, *, may_name: bool = True) -> None:
        super().__init__(parent)
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        spacing = theme.current().spacing
        self.ui.outer_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        self.ui.outer_layout.setSpacing(spacing.m)
        name = wording.space_name(scope)
        self.ui.title.setText(self.tr("{space}: {season}").format(space=name, season=wording.period_name(scope.period)))
        self.ui.explanation.setText("\n".join(self._contents(scope, may_name=may_name)))
        self.setMinimumWidth(spacing.xxl * 15)
        self._warning = Banner(closable=False)
        self.ui.warning_layout.addWidget(self._warning)
        for button in self.ui.buttons.buttons():
            button.setIcon(QIcon())
        go_on = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        go_on.setText(self.tr("Choose the file…"))
        go_on.setDefault(True)
        theme.restyle(go_on, "role", "primary")
        for box in (self.ui.names, self.ui.attendance):
            box.toggled.connect(self._on_toggled)
            box.setVisible(may_name)
        self.adjustSize()

    def _contents(self, scope: Scope, *, may_name: bool) -> Iterator[str]:
        """What will be in the file, a line each."""
        if len(scope.spaces) > 1:
            yield self.tr("%n space(s) in one file, with a sheet that compares them.", "", len(scope.spaces))
        if scope.filtered:
            yield self.tr("Only: {part}. It holds no targets, which are for all events.").format(
                part=wording.scope_name(scope)
            )
        if may_name:
            yield self.tr(
                "An Excel file with the figures, events, weeks and contributors of the period. It holds no personal "
                "data unless you ask for it here."
            )
        else:
            yield self.tr(
                "An Excel file with the figures, events, weeks and contributors of the period, who appear as numbers."
            )

    @property
    def names(self) -> bool:
        """Whether contributors shall appear by name."""
        return self.ui.names.isChecked()

    @property
    def attendance(self) -> bool:
        """Whether the file shall say who was at which event."""
        return self.ui.attendance.isChecked()

    @Slot()
    def _on_toggled(self) -> None:
        if self.names or self.attendance:
            self._warning.show_message(
                self.tr(
                    "The file will hold personal data. Give it only to those who need it, and delete it when it has "
                    "served."
                ),
                "warning",
            )
        else:
            self._warning.hide()
        self.adjustSize()
