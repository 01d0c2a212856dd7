"""The register of exports, as a list to look through and to copy."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.export_register import exports
from mozspaces_desktop.core.figures.csv_tables import harmless
from mozspaces_desktop.core.models import ExportRecord, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import dates, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_privacy_register_dialog import Ui_RegisterDialog
from mozspaces_desktop.gui.privacy.privacy_tables import dress_table, show_rows
from mozspaces_desktop.gui.privacy.privacy_words import export_name, one_line


class RegisterDialog(QDialog):
    """Every export of the file, the latest first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[tuple[str, ...]] = []
        self.ui = Ui_RegisterDialog()
        self.ui.setupUi(self)
        self._dress()
        self._show_exports()
        self.ui.with_names.toggled.connect(self._show_exports)
        context.changes.trust_changed.connect(self._show_exports)
        self.ui.copy_button.clicked.connect(self.copy)
        self.ui.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self).activated.connect(self.copy)

    @property
    def _headers(self) -> tuple[str, ...]:
        return (
            *(self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("About"), self.tr("File")),
            *(self.tr("Names"), self.tr("People")),
        )

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        ui.buttons_layout.setSpacing(spacing.s)
        keys = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        ui.copy_button.setToolTip(self.tr("Copy the whole list ({keys})").format(keys=keys))
        dress_table(ui.exports)
        self.resize(spacing.xxl * 28, spacing.xxl * 15)

    @Slot()
    def _show_exports(self) -> None:
        with self._context.database.read() as session:
            tzid = row(session, Space, self._context.space_id).tzid
            found = exports(session, with_names=self.ui.with_names.isChecked())
        self._rows = [self._row(one, tzid) for one in found]
        show_rows(self.ui.exports, self._headers, self._rows, wide=3)
        self.ui.exports.setCurrentIndex(self.ui.exports.model().index(0, 0))
        self.ui.count.setText(self.tr("%n export(s)", "", len(self._rows)))
        self.ui.copy_button.setEnabled(bool(self._rows))

    def _row(self, one: ExportRecord, tzid: str) -> tuple[str, ...]:
        at = clock.local(one.written_at, tzid)
        when = self.tr("{day}, {time}").format(day=dates.short_day(at.date()), time=dates.time_text(at))
        named = self.tr("with names") if one.with_names else self.tr("no names")
        people = "–" if one.people is None else QLocale().toString(one.people)
        texts = (one.by or "–", export_name(one.kind), one.what or "–", one.file_name or "–", named, people)
        return (when, *map(one_line, texts))

    @Slot()
    def copy(self) -> None:
        """Put the list as it is shown on the clipboard, for a spreadsheet."""
        lines = [self._headers, *self._rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(map(harmless, line)) for line in lines))
