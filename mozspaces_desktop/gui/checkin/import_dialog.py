"""Shows what a sign-up list would bring before it happens and how it was read, to be corrected; and lets it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QWidget

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.core.signups import list_formats
from mozspaces_desktop.core.signups.lists import AS_UNDERSTOOD, Corrections
from mozspaces_desktop.core.signups.plan import apply_import
from mozspaces_desktop.core.signups.reader import tells_who
from mozspaces_desktop.gui import dates, messages, theme
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.checkin.import_lines import Fate, LinesModel
from mozspaces_desktop.gui.checkin.import_planner import ImportPlanner, ListForEvent, Understanding
from mozspaces_desktop.gui.checkin.import_wording import understood
from mozspaces_desktop.gui.checkin.reading_page import ReadingPage
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_signups_import_dialog import Ui_SignupsImportDialog
from mozspaces_desktop.gui.tasks import CancelledError, Progress
from mozspaces_desktop.gui.widgets.banner import Banner
from mozspaces_desktop.gui.widgets.counter import Counter


class ImportDialog(QDialog):
    """The plan of an import: how the list is read, who is new, updated, unchanged or left out, and why."""

    imported = Signal(object)
    """The `ImportResult`, once it is in the file."""

    def __init__(
        self, context: Context, chosen: ListForEvent, first: Understanding, path: Path, title: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._path = path
        self._shown = first
        self._was_stopped = False
        self.ui = Ui_SignupsImportDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reading = ReadingPage(self)
        self.ui.pages.addTab(self.reading, self.tr("How the list is read"))
        self._planner = ImportPlanner(context, chosen, self)
        self._lines = LinesModel(self)
        self._memory = Banner(closable=False)
        self._banner = Banner(closable=False)
        self._import = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._dress()
        self._fill(title)
        self._connect()
        self._on_planned(first)
        knows_who = tells_who(first.plan.signups.mapping)
        self.ui.pages.setCurrentWidget(self.ui.people_page if knows_who else self.reading)
        (self._import if knows_who else self.reading.ui.columns).setFocus()

    def _dress(self) -> None:
        spacing = theme.current().spacing
        self.ui.dialog_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.dialog_layout.setSpacing(spacing.m)
        self.ui.people_layout.setContentsMargins(0, spacing.m, 0, 0)
        self.ui.counters_layout.setSpacing(spacing.s)
        self.ui.banners_layout.setSpacing(spacing.s)
        self._import.setText(self.tr("Import"))
        theme.restyle(self._import, "role", "primary")
        people = self.ui.people
        people.setModel(self._lines)
        people.verticalHeader().hide()
        people.verticalHeader().setDefaultSectionSize(spacing.row)
        header = people.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(LinesModel.WORDS, QHeaderView.ResizeMode.Stretch)
        for column, width in ((LinesModel.ROW, 2), (LinesModel.NAME, 6), (LinesModel.EMAIL, 7)):
            people.setColumnWidth(column, width * spacing.xxl)
        self.resize(spacing.xxl * 30, spacing.xxl * 20)

    def _fill(self, title: str) -> None:
        self.ui.heading.setText(self.tr("Sign-ups for “{title}”").format(title=wording.shown_name(title)))
        self._counters = {
            Fate.NEW: Counter(self.tr("New")),
            Fate.UPDATED: Counter(self.tr("Updated")),
            Fate.UNCHANGED: Counter(self.tr("Already there")),
            Fate.LEFT_OUT: Counter(self.tr("Left out")),
        }
        for counter in self._counters.values():
            self.ui.counters_layout.addWidget(counter)
        self.ui.counters_layout.addStretch()
        self.ui.banners_layout.addWidget(self._memory)
        self.ui.banners_layout.addWidget(self._banner)
        only = self.ui.show_only
        only.addItem(self.tr("Everybody"), None)
        only.addItem(self.tr("New"), Fate.NEW)
        only.addItem(self.tr("Updated"), Fate.UPDATED)
        only.addItem(self.tr("Already there"), Fate.UNCHANGED)
        only.addItem(self.tr("Left out"), Fate.LEFT_OUT)
        only.addItem(self.tr("To check"), Fate.TO_CHECK)

    def _connect(self) -> None:
        only = self.ui.show_only
        only.currentIndexChanged.connect(lambda place: self._lines.show_only(only.itemData(place)))
        self.reading.corrected.connect(self._on_corrected)
        self._planner.planned.connect(self._on_planned)
        self._planner.refused.connect(self._on_correction_refused)
        self._planner.stopped.connect(self._show_again)
        self._memory.action_clicked.connect(self._on_forget_clicked)
        self.ui.buttons.accepted.connect(self._on_import_clicked)
        self.ui.buttons.rejected.connect(self.reject)
        self.finished.connect(self._planner.give_up)

    @Slot(object)
    def _on_corrected(self, corrections: Corrections) -> None:
        self._import.setEnabled(False)
        self._planner.plan(corrections)

    @Slot(object)
    def _on_planned(self, shown: Understanding) -> None:
        """Show what the list would bring as it is read now."""
        self._shown = shown
        self.ui.understood.setText(f"{wording.shown_name(self._path.name)} · {understood(shown.plan.signups)}")
        self._lines.show_lines(shown.lines)
        self.reading.show_understanding(shown)
        result = shown.result
        counts = (result.added, result.updated, result.unchanged, result.skipped)
        for counter, count in zip(self._counters.values(), counts, strict=True):
            counter.show_value(count)
        changes = result.added + result.updated
        self._import.setEnabled(changes > 0)
        self._show_memory(shown)
        self._show_state(anything=changes > 0)

    def _show_memory(self, shown: Understanding) -> None:
        self._memory.setVisible(shown.corrected_on is not None)
        if shown.corrected_on is not None:
            text = self.tr("Read as you corrected it on {day}.").format(day=dates.short_day(shown.corrected_on))
            self._memory.show_message(text, action=self.tr("Forget"))

    def _show_state(self, *, anything: bool) -> None:
        plan = self._shown.plan
        if not tells_who(plan.signups.mapping):
            text = self.tr("No names were found in this list. Choose in the heading of a column that it has the names.")
            self._banner.show_message(text, "warning")
        elif not plan.items:
            self._banner.show_message(self.tr("Nobody in this list is registered."))
        elif not anything:
            self._banner.show_message(self.tr("Nothing in this list is new: importing it would change nothing."))
        else:
            self._banner.hide()

    @Slot(object)
    def _on_correction_refused(self, error: MozSpacesError) -> None:
        self._show_again()
        self._banner.show_message(messages.sentence(error), "negative")

    @Slot()
    def _show_again(self) -> None:
        """Show the list as it was read before a correction that came to nothing."""
        self._on_planned(self._shown)

    @Slot()
    def _on_forget_clicked(self) -> None:
        database, signups = self._context.database, self._shown.plan.signups

        def forget(_progress: Progress) -> None:
            with database.begin(labels.FORGET_LIST_FORMAT) as session:
                list_formats.forget(session, signups)

        def read_again(_done: None) -> None:
            self._on_corrected(AS_UNDERSTOOD)

        self._context.tasks.run(forget, read_again, self._on_refused, title=None, parent=self)

    @Slot()
    def _on_import_clicked(self) -> None:
        database, plan, name = self._context.database, self._shown.plan, self._path.name
        self._was_stopped = False

        def work(progress: Progress) -> ImportResult:
            try:
                with database.begin_import(labels.IMPORT_SIGNUPS, progress=progress, file=name) as session:
                    return apply_import(session, plan, progress=progress)
            except CancelledError:
                self._was_stopped = True
                raise

        self._import.setEnabled(False)
        self._context.tasks.run(
            work,
            self._on_imported,
            self._on_refused,
            title=self.tr("Importing sign-ups…"),
            parent=self,
            on_finished=self._on_import_ended,
        )

    def _on_import_ended(self) -> None:
        self._import.setEnabled(True)
        if self._was_stopped:
            self._banner.show_message(self.tr("Stopped: nothing was imported."))

    def _on_imported(self, result: ImportResult) -> None:
        self.imported.emit(result)
        self.accept()

    def _on_refused(self, error: MozSpacesError) -> None:
        self._banner.show_message(messages.sentence(error), "negative")
