"""The top of a person's pane: their name and address, typed over where they stand, and what they did in one line."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Person
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.forms.ui_person_head import Ui_PersonHead
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.line_field import LineField
from mozspaces_desktop.gui.people.people_actions import PeopleActions
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds
from mozspaces_desktop.gui.people.person_view import PersonView


class PersonHead(QFrame):
    """What is typed is saved by Enter, by Save, and when the keyboard goes elsewhere; Esc brings back what was."""

    saved = Signal()

    person: Person

    def __init__(self, deeds: PersonDeeds, actions: PeopleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self.ui = Ui_PersonHead()
        self.ui.setupUi(self)
        self._fields = (self.ui.name, self.ui.email)
        self._dress(actions)
        for field in self._fields:
            field.textEdited.connect(self._on_edited)
            field.returnPressed.connect(self.save)
            field.reverted.connect(self._on_reverted)
        self.ui.save_button.clicked.connect(self.save)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus_changed)

    @property
    def in_tab_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through here."""
        ui = self.ui
        return (ui.name, ui.email, ui.save_button, ui.merge_button, ui.export_button, ui.forget_button)

    @property
    def is_edited(self) -> bool:
        """Whether something was typed that is not saved."""
        return any(field.isModified() for field in self._fields)

    def show_person(self, view: PersonView) -> None:
        """Show somebody; what is being typed about the same person stays."""
        if not (self.is_edited and view.person.id == self.person.id):
            self.person = view.person
            self._show_fields()
        self.ui.figures.setText(" · ".join(wording.figures(view)))

    @Slot()
    def save(self) -> None:
        """Save what was typed, or say why that cannot be."""
        if not self.is_edited:
            return
        name, email = (field.text() for field in self._fields)
        self._typed(False)  # what is saved comes back through the signals of what changed
        try:
            self._deeds.correct(self.person, name=name, email=email)
        except MozSpacesError as error:
            self._typed(True)
            self.ui.problem.setText(messages.sentence(error))
            self.ui.problem.show()
            return
        self.saved.emit()

    @Slot()
    def start(self) -> None:
        """Put the keyboard into the name."""
        self.ui.name.setFocus()
        self.ui.name.selectAll()

    def _dress(self, actions: PeopleActions) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.head_layout.setContentsMargins(spacing.xl, spacing.l, spacing.xl, spacing.s)
        ui.head_layout.setSpacing(spacing.s)
        ui.fields_layout.setSpacing(spacing.s)
        ui.buttons_layout.setSpacing(spacing.s)
        ui.problem.hide()
        ui.save_button.hide()
        self.setProperty("role", "bar")
        ui.name.setFont(theme.current().type.strong)
        pairs = (
            (ui.merge_button, actions.merge),
            (ui.export_button, actions.export),
            (ui.forget_button, actions.forget),
        )
        for button, action in pairs:
            button.setText(action.text())
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)

    def _show_fields(self) -> None:
        for field, text in zip(self._fields, (self.person.name, self.person.email or ""), strict=True):
            field.setText(text)
            field.setCursorPosition(0)
        self._typed(False)

    def _typed(self, is_edited: bool) -> None:
        for field in self._fields:
            field.setModified(is_edited)
        self.ui.save_button.setVisible(is_edited)
        if not is_edited:
            self.ui.problem.hide()

    @Slot()
    def _on_edited(self) -> None:
        self.ui.problem.hide()
        self.ui.save_button.show()

    @Slot()
    def _on_reverted(self) -> None:
        self._show_fields()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Save when the keyboard goes elsewhere in the window; another window may come between."""
        mine: tuple[LineField | QWidget, ...] = (*self._fields, self.ui.save_button)
        if before in mine and now is not None and now not in mine and now.window() is self.window():
            self.save()
