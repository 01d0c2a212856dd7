"""Takes the workbooks of several spaces, says what is the matter with each, and writes them as one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.pilot_workbook import ExportResult
from mozspaces_desktop.core.rollup import Review, read_files, reviewed, roll_up_name, write_roll_up
from mozspaces_desktop.core.rollup.workbook_review import ReadFile
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_reports_roll_up_dialog import Ui_RollUpDialog
from mozspaces_desktop.gui.reports import roll_up_files
from mozspaces_desktop.gui.reports.report_wording import in_window_language
from mozspaces_desktop.gui.reports.workbook_drops import workbooks_in
from mozspaces_desktop.gui.save_dialog import chosen_target
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.banner import Banner, Kind


class RollUpDialog(QDialog):
    """The workbooks, each with what becomes of it, and the spaces of which none is there."""

    def __init__(self, context: Context, paths: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._files: dict[Path, ReadFile] = {}
        self._review = reviewed([])
        self._written: Path | None = None
        self.ui = Ui_RollUpDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._missing = Banner(closable=False)
        self._result = Banner()
        self._dress()
        self._connect()
        self._show()
        if paths:
            self.add(paths)

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        ui.banners_layout.setSpacing(spacing.s)
        ui.buttons_layout.setSpacing(spacing.s)
        ui.banners_layout.addWidget(self._missing)
        ui.banners_layout.addWidget(self._result)
        ui.nothing.show_content(
            "empty-chart",
            self.tr("No workbooks yet"),
            self.tr("Drop the workbooks of the spaces here: what is missing or does not tie out is named."),
            primary=self.tr("Add workbooks…"),
        )
        ui.add_button.setIcon(theme.icon("add"))
        ui.remove_button.setIcon(theme.icon("delete"))
        roll_up_files.dress(ui.files)
        self.resize(QSize(spacing.xxl * 30, spacing.xxl * 19).boundedTo(self.screen().availableSize()))

    def _connect(self) -> None:
        ui = self.ui
        ui.add_button.clicked.connect(self._on_add_clicked)
        ui.nothing.primary_clicked.connect(self._on_add_clicked)
        ui.remove_button.clicked.connect(self._on_remove_clicked)
        ui.files.itemSelectionChanged.connect(self._on_selection_changed)
        ui.write_button.clicked.connect(self._on_write_clicked)
        ui.close_button.clicked.connect(self.reject)
        self._result.action_clicked.connect(self._on_folder_clicked)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), ui.files)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._on_remove_clicked)

    # --- the files -------------------------------------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Read the workbooks at `paths` off the window's thread; one that is there already is read anew."""
        wanted = [path.resolve() for path in paths]

        def read(progress: Progress) -> list[ReadFile]:
            return read_files(wanted, progress)

        self._context.tasks.run(read, self._on_read, title=self.tr("Reading workbooks…"), parent=self)

    def _on_read(self, files: list[ReadFile]) -> None:
        self._files |= {file.path: file for file in files}
        self._result.hide()
        self._show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let workbooks in."""
        if workbooks_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.add(workbooks_in(event))

    @Slot()
    def _on_add_clicked(self) -> None:
        kinds = self.tr("Pilot workbooks (*.xlsx)")
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Add workbooks"), "", kinds)
        if names:
            self.add(map(Path, names))

    @Slot()
    def _on_remove_clicked(self) -> None:
        for path in roll_up_files.chosen_paths(self.ui.files):
            del self._files[path]
        self._show()

    @Slot()
    def _on_selection_changed(self) -> None:
        self.ui.remove_button.setEnabled(bool(self.ui.files.selectedItems()))

    def _show(self) -> None:
        """Show what becomes of the files now; what one says may change with the others."""
        self._review = review = reviewed(list(self._files.values()))
        ui = self.ui
        roll_up_files.show_review(ui.files, review)
        ui.pages.setCurrentWidget(ui.files if review.entries else ui.nothing)
        ui.add_button.setVisible(bool(review.entries))
        ui.remove_button.setVisible(bool(review.entries))
        ui.write_button.setEnabled(bool(review.used))
        self._on_selection_changed()
        self._show_missing(review)
        first = ui.files.topLevelItem(0)
        if first is None:
            ui.nothing.setFocus()
        else:
            ui.files.setCurrentItem(first)
            ui.files.setFocus()

    def _show_missing(self, review: Review) -> None:
        if not review.used:
            self._missing.hide()
        elif review.missing:
            text = self.tr("%n expected space(s) have no workbook: {names}", "", len(review.missing))
            self._missing.show_message(text.format(names=", ".join(review.missing)), "warning")
        else:
            self._missing.show_message(self.tr("Every expected space has its workbook."), "positive")

    # --- the roll-up -----------------------------------------------------------------------------------------

    @Slot()
    def _on_write_clicked(self) -> None:
        database, review = self._context.database, self._review
        with database.read() as session:
            now = clock.now(session)
        proposed = review.used[0].path.parent / roll_up_name(review, now.date())
        kinds = self.tr("Excel workbooks (*.xlsx)")
        target = chosen_target(self, self.tr("Write the roll-up"), proposed, kinds)
        if target is None:
            return

        def write(progress: Progress) -> ExportResult:
            return write_roll_up(
                review, target, now=now, translate=in_window_language, worded=messages.sentence, progress=progress
            )

        title = self.tr("Writing {file}…").format(file=target.name)
        self._context.tasks.run(write, self._on_written, self._on_refused, title=title, parent=self)

    def _on_written(self, result: ExportResult) -> None:
        register(self._context.database, Exported.ROLL_UP, result.path)
        self._written = result.path
        text = self.tr("The roll-up is in {path}").format(path=result.path)
        if result.problems:
            text += "\n" + self.tr("%n text(s) lost characters that a workbook cannot hold.", "", len(result.problems))
        kind: Kind = "warning" if result.problems else "positive"
        self._result.show_message(text, kind, action=self.tr("Show in folder"))

    def _on_refused(self, error: MozSpacesError) -> None:
        self._written = None
        self._result.show_message(messages.sentence(error), "negative")

    @Slot()
    def _on_folder_clicked(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))
