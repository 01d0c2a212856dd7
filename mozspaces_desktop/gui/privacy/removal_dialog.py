"""Shows whose names will be removed, and lets some of them be kept, or all."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from mozspaces_desktop.core import labels, retention
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Person, Space
from mozspaces_desktop.core.retention import Coming, Due
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import promise, promise_of
from mozspaces_desktop.gui import dates, messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_privacy_removal_dialog import Ui_RemovalDialog
from mozspaces_desktop.gui.privacy.privacy_tables import dress_table, show_rows
from mozspaces_desktop.gui.privacy.privacy_words import one_line


class RemovalDialog(QDialog):
    """What is `coming`, as :func:`retention.keep_promise` found it; what is kept here leaves the list at once."""

    person_requested = Signal(str)
    """With the key of a person who is to be shown."""

    def __init__(self, context: Context, coming: Coming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._due_on = coming.due_on
        self._people = list(coming.people)
        self.ui = Ui_RemovalDialog()
        self.ui.setupUi(self)
        self._dress()
        self._show_people()
        ui = self.ui
        ui.keep_button.clicked.connect(self._on_keep_clicked)
        ui.keep_all_button.clicked.connect(self._on_keep_all_clicked)
        ui.show_button.clicked.connect(self._on_show_clicked)
        ui.people.activated.connect(self._on_show_clicked)
        ui.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(ui.keep_button.click)

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        ui.dialog_layout.setSpacing(spacing.m)
        ui.buttons_layout.setSpacing(spacing.s)
        ui.keep_button.setToolTip(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText))
        dress_table(ui.people)
        self.resize(spacing.xxl * 21, spacing.xxl * 15)

    def _show_people(self) -> None:
        day = dates.short_day(self._due_on)
        text = self.tr("On {day} %n name(s) will be removed", "", len(self._people)).format(day=day)
        self.ui.heading.setText(text)
        headers = (self.tr("Name"), self.tr("E-mail"), self.tr("Seen last"))
        rows = [(one_line(one.name), one_line(one.email or "–"), dates.short_day(one.seen)) for one in self._people]
        show_rows(self.ui.people, headers, rows, wide=0)
        self.ui.people.selectionModel().selectionChanged.connect(self._on_chosen_changed)
        self.ui.people.setCurrentIndex(self.ui.people.model().index(0, 0))
        self._on_chosen_changed()

    @property
    def _chosen(self) -> list[Due]:
        places = {index.row() for index in self.ui.people.selectionModel().selectedRows()}
        return [self._people[place] for place in sorted(places)]

    @Slot()
    def _on_chosen_changed(self) -> None:
        self.ui.keep_button.setEnabled(bool(self._chosen))
        self.ui.show_button.setEnabled(len(self._chosen) == 1)

    @Slot()
    def _on_show_clicked(self) -> None:
        if len(self._chosen) == 1:
            self.person_requested.emit(self._chosen[0].person_id)

    @Slot()
    def _on_keep_clicked(self) -> None:
        """Note that somebody knows of the chosen ones: one action, which can be undone."""
        chosen, note, place = self._chosen, self.tr("Their name is kept"), self.ui.people.currentIndex().row()
        said = {"name": chosen[0].name} if len(chosen) == 1 else {"count": len(chosen)}
        try:
            with self._context.database.begin(labels.of_kept_names(len(chosen)), **said) as session:
                space = row(session, Space, self._context.space_id)
                for one in chosen:
                    retention.keep_name(session, space, row(session, Person, one.person_id), note)
        except MozSpacesError as error:
            messages.error(self, error)
            return
        kept = {one.person_id for one in chosen}
        self._people = [one for one in self._people if one.person_id not in kept]
        self._show_people()
        last = len(self._people) - 1
        self.ui.people.setCurrentIndex(self.ui.people.model().index(min(place, last), 0))
        self.ui.people.setFocus()

    @Slot()
    def _on_keep_all_clicked(self) -> None:
        title = self.tr("Keep all names from now on?")
        text = self.tr("No name will be removed any more. You can change this in the settings of the space.")
        if not messages.confirm(self, title, text, self.tr("Keep all names")):
            return
        try:
            with self._context.database.read() as session:
                space = row(session, Space, self._context.space_id)
            with self._context.database.begin(labels.CHANGE_PRIVACY, name=space.name) as session:
                wanted = replace(promise_of(session, space.id), months=None)
                promise(session, row(session, Space, space.id), wanted)
        except MozSpacesError as error:
            messages.error(self, error)
            return
        self.accept()
