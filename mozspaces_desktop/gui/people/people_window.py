"""The People window: everybody in the file on the left, one person or one pair whole on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from mozspaces_desktop.core.directory import Listed
from mozspaces_desktop.core.duplicates import Likely
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.follow_ups import Waiting
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.directory_pane import DirectoryPane
from mozspaces_desktop.gui.people.merge_dialog import MergeDialog
from mozspaces_desktop.gui.people.pair_pane import PairPane
from mozspaces_desktop.gui.people.people_actions import PeopleActions
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds
from mozspaces_desktop.gui.people.person_files import PersonFiles
from mozspaces_desktop.gui.people.person_pane import PersonPane
from mozspaces_desktop.gui.people.person_view import kept_instead
from mozspaces_desktop.gui.undo import UndoActions
from mozspaces_desktop.gui.widgets.empty_state import EmptyState
from mozspaces_desktop.gui.widgets.toast import Toast

_LATER_MS = 300
"""How long after something was written in another window this one catches up."""


class PeopleWindow(QWidget):
    """A window of its own, beside the main one; it remembers its size, and Esc closes it."""

    event_requested = Signal(str)
    """With the id of an event that is to be shown in the calendar."""

    def __init__(self, context: Context) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._context = context
        self._stale = False
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._refresh)
        self._kept: Person | None = None
        self.keys = PeopleActions(self)
        self._deeds = PersonDeeds(context, self)
        self._files = PersonFiles(context, self)
        self._toast = Toast(self)
        self.directory = DirectoryPane(context)
        self.nobody = EmptyState()
        self.person = PersonPane(context, self._deeds, self.keys)
        self.pair = PairPane(context, self._deeds, self.keys)
        self.pages = QStackedWidget()
        self._put_together()
        self._undo = UndoActions(self.keys.undo, self.keys.redo, self)
        self._undo.follow(context)
        self._connect()
        self._show_nobody()
        self.directory.refresh()
        self.directory.start_search()

    def show_person(self, person_id: str, *, history: bool = False) -> None:
        """Show somebody, with the history in front if it is wanted; say so if they are not in the file any more."""
        if self._open_person(person_id):
            self.directory.select_key(person_id)
            if history:
                self.person.show_history()
            else:
                self.person.show_contributions()

    # --- how it is put together ------------------------------------------------------------------------------

    def _put_together(self) -> None:
        self.setWindowTitle(self.tr("People"))
        unit = theme.current().spacing.xxl
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setChildrenCollapsible(False)
        for page in (self.nobody, self.person, self.pair):
            self.pages.addWidget(page)
        body.addWidget(self.directory)
        body.addWidget(self.pages)
        body.setStretchFactor(1, 1)
        body.setSizes([unit * 11, unit * 24])
        self.directory.setMinimumWidth(unit * 8)
        self.pages.setMinimumWidth(unit * 14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(body)
        self.resize(unit * 35, unit * 24)
        if not self._context.settings.people_geometry.isEmpty():
            self.restoreGeometry(self._context.settings.people_geometry)

    def _connect(self) -> None:
        keys, person = self.keys, self.person
        self.directory.chosen.connect(self._on_chosen)
        self.directory.entered.connect(self._on_entered)
        self.nobody.primary_clicked.connect(self._on_kept_clicked)
        person.event_requested.connect(self.event_requested)
        person.head.saved.connect(lambda: self._toast.show_message(self.tr("Saved"), action=self.tr("Undo")))
        self._toast.action_clicked.connect(keys.undo.trigger)
        keys.search.triggered.connect(self.directory.start_search)
        keys.edit.triggered.connect(person.head.start)
        keys.note.triggered.connect(person.contributions.ask)
        keys.write.triggered.connect(person.start_follow_up)
        keys.history.triggered.connect(person.show_history)
        keys.merge.triggered.connect(self._on_merge_triggered)
        keys.export.triggered.connect(lambda: self._files.export(self._shown()))
        keys.forget.triggered.connect(lambda: self._files.forget(self._shown()))
        self._files.exported.connect(self._on_exported)
        self._files.forgotten.connect(self._on_forgotten)
        changes = self._context.changes
        for changed in (changes.people_changed, changes.attendance_changed, changes.contributions_changed):
            changed.connect(self._on_changed)
        changes.space_changed.connect(self._on_changed)
        changes.anything_changed.connect(self._refresh_if_seen)

    # --- what is shown ---------------------------------------------------------------------------------------

    def _shown(self) -> Person:
        assert self.person.view is not None, "only of somebody who is shown"  # noqa: S101 -- a mistake of ours
        return self.person.view.person

    def _open_person(self, person_id: str) -> bool:
        """Bring somebody to the right; whether they are in the file."""
        try:
            with self._context.database.read() as session:
                self._kept = kept_instead(session, person_id)
            if self._kept is None:
                self.person.show_person(person_id)
        except MozSpacesError as error:
            self._show_nobody(messages.sentence(error))
            return False
        if self._kept is not None:
            name = wording.one_line(self._kept.name)
            gone = self.tr("This entry is a part of {name} now.").format(name=name)
            self._show_nobody(gone, self.tr("Show {name}").format(name=name))
            return False
        self._show_page(self.person)
        return True

    def _show_nobody(self, why: str = "", way: str = "") -> None:
        self.nobody.show_content(
            "empty-people",
            self.tr("Not here any more") if why else self.tr("Choose somebody"),
            why or self.tr("Type a name on the left, or look through a list."),
            primary=way,
        )
        self._show_page(self.nobody)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        for action in self.keys.of_person:
            action.setEnabled(page is self.person)
        for action in self.keys.of_pair:
            action.setEnabled(page is self.pair)

    @Slot(object)
    def _on_chosen(self, item: Listed | Waiting | Likely | None) -> None:
        """Show what the current row of the list is about."""
        self.person.head.save()
        if item is None:
            self._show_nobody()
        elif isinstance(item, Likely):
            self.pair.show_pair(item)
            self._show_page(self.pair)
        else:
            self._open_person(item.person_id)

    @Slot()
    def _on_entered(self) -> None:
        """The keyboard goes to the right."""
        if self.pages.currentWidget() is self.person:
            self.person.ui.tabs.tabBar().setFocus()
        elif self.pages.currentWidget() is self.pair:
            self.pair.merge_button.setFocus()

    @Slot()
    def _on_kept_clicked(self) -> None:
        if self._kept is not None:
            self.show_person(self._kept.id)

    @Slot()
    def _on_changed(self) -> None:
        self._stale = True

    @Slot()
    def _refresh_if_seen(self) -> None:
        """Show what was written here at once; what was written elsewhere in a moment, so that no door waits for it."""
        if self._stale and self.isVisible():
            active = QApplication.activeWindow()
            if active is None or self in (active, active.parentWidget()):
                self._refresh()
            else:
                self._later.start()

    @Slot()
    def _refresh(self) -> None:
        self._stale = False
        if self.pages.currentWidget() is self.person:
            self._open_person(self._shown().id)
        self.directory.refresh()

    # --- what is done ----------------------------------------------------------------------------------------

    @Slot()
    def _on_merge_triggered(self) -> None:
        self.person.head.save()
        dialog = MergeDialog(self._context, self._shown(), self._deeds, self)
        dialog.merged.connect(self.show_person)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(Path)
    def _on_exported(self, target: Path) -> None:
        self._toast.show_message(self.tr("Exported to {path}").format(path=target))

    @Slot()
    def _on_forgotten(self) -> None:
        self._show_nobody(self.tr("They are forgotten. Backups and exports made before still have the name."))
        self.directory.start_search()

    # --- the window itself -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, and remember the window's place."""
        self._later.stop()
        self.person.head.save()
        self._context.settings.people_geometry = self.saveGeometry()
        super().closeEvent(event)
