"""Asks which other entry is the same person, and shows what the two would come to together."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from mozspaces_desktop.core.directory import Listed, people_listed
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Person, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_merge_dialog import Ui_MergeDialog
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.comparison import Comparison
from mozspaces_desktop.gui.people.directory_model import ITEM_ROLE, DirectoryModel
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds

_MOST = 50


class MergeDialog(QDialog):
    """Begins with those who share the first word of the person's name."""

    merged = Signal(str)
    """With the id of the entry that stays."""

    def __init__(self, context: Context, person: Person, deeds: PersonDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._person, self._deeds = context, person, deeds
        self.ui = Ui_MergeDialog()
        self.ui.setupUi(self)
        self._comparison = Comparison(context)
        self._model = DirectoryModel(self)
        with context.database.read() as session:
            self._tzid = row(session, Space, context.space_id).tzid
        self._dress()
        ui = self.ui
        ui.search.textChanged.connect(self._on_typed)
        ui.search.moved.connect(ui.people.step)
        ui.search.reverted.connect(lambda: ui.search.setText(""))
        ui.people.current_changed.connect(self._on_current_changed)
        ui.people.typed.connect(self._on_typed_in_list)
        ui.people.entered_page.connect(ui.merge_button.setFocus)
        ui.merge_button.clicked.connect(self._on_merge_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        words = wording.one_line(person.name).split()
        ui.search.setText(words[0] if words else "")
        ui.search.selectAll()

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        self.setWindowTitle(self.tr("Merge {name}").format(name=wording.one_line(self._person.name)))
        ui.heading.setText(
            self.tr("Which entry is {name}, too?").format(name=wording.who(self._person.name, self._person.email))
        )
        ui.outer_layout.setContentsMargins(spacing.xl, spacing.l, spacing.xl, spacing.l)
        ui.outer_layout.setSpacing(spacing.m)
        ui.buttons_layout.setSpacing(spacing.s)
        ui.outer_layout.insertWidget(ui.outer_layout.indexOf(ui.people) + 1, self._comparison)
        ui.outer_layout.setStretchFactor(ui.people, 1)
        ui.people.setModel(self._model)
        ui.search.addAction(theme.icon("search", "muted"), ui.search.ActionPosition.LeadingPosition)
        self._comparison.hide()
        ui.buttons_layout.setStretchFactor(ui.note, 1)
        ui.merge_button.setEnabled(False)
        self.resize(spacing.xxl * 22, spacing.xxl * 18)

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        with self._context.database.read() as session:
            found = people_listed(session, self._context.space_id, typed=typed, limit=_MOST)
        others: list[Any] = [one for one in found if one.person_id != self._person.id]
        self._model.show(others, lambda one: wording.listed(one, self._tzid))
        self.ui.people.setVisible(bool(others))
        self.ui.nobody.setVisible(not others)
        self._compare(None)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        self._compare(current.data(ITEM_ROLE))

    def _compare(self, other: Listed | None) -> None:
        if other is not None:
            try:
                self._comparison.show_pair(self._person.id, other.person_id)
            except MozSpacesError as error:
                messages.error(self, error)
                other = None
        self._comparison.setVisible(other is not None)
        self.ui.merge_button.setEnabled(other is not None)

    @Slot(str)
    def _on_typed_in_list(self, text: str) -> None:
        self.ui.search.setFocus()
        self.ui.search.insert(text)

    @Slot()
    def _on_merge_clicked(self) -> None:
        kept = self._comparison.kept
        if self._deeds.merge(kept, self._comparison.merged):
            self.accept()
            self.merged.emit(kept.id)
