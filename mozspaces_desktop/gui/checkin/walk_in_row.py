"""The row in which somebody who is on no list is added: a name is enough, and nobody is added a second time unasked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from mozspaces_desktop.core import discretion
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.interests import areas_offered
from mozspaces_desktop.core.models import Event, FocusArea, Space
from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.similar_people import similar_people
from mozspaces_desktop.core.space_promises import promise_of
from mozspaces_desktop.core.walk_ins import WalkIn
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.forms.ui_checkin_walk_in import Ui_WalkInRow
from mozspaces_desktop.gui.line_keys import is_taken_on_x11
from mozspaces_desktop.gui.privacy.privacy_words import consent_wording


class WalkInRow(QFrame):
    """Who walked in, and if they say so their address, interests and consent. Enter adds them, Esc goes back."""

    decided = Signal(object)
    """With the `WalkIn` that is to be let in."""
    left = Signal()
    asked = Signal()
    """Another question is shown than before: the keys mean something else now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._database: Database | None = None
        self._event: Event | None = None
        self._discreet = False
        self._wording = ""
        self.ui = Ui_WalkInRow()
        self.ui.setupUi(self)
        self._dress()
        ui = self.ui
        ui.add_button.clicked.connect(self._submit)
        ui.back_button.clicked.connect(self.left)
        ui.more_button.toggled.connect(self._on_more_toggled)
        ui.question.answered.connect(self._on_answered)
        ui.question.left.connect(self._show_fields)
        for field in (ui.name, ui.email):
            field.installEventFilter(self)
        ui.more.hide()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys of the tab to it while somebody types here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_taken_on_x11(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.walk_in_layout.setContentsMargins(spacing.l, spacing.s, spacing.l, spacing.s)
        ui.fields_layout.setSpacing(spacing.s)
        ui.who_layout.setHorizontalSpacing(spacing.s)
        ui.who_layout.setVerticalSpacing(spacing.xs)
        ui.who_layout.setColumnStretch(0, 3)
        ui.who_layout.setColumnStretch(1, 2)
        ui.more_layout.setContentsMargins(0, spacing.xs, 0, 0)
        ui.more_layout.setSpacing(spacing.xs)
        ui.interests_layout.setSpacing(spacing.s)
        ui.interests_layout.setStretch(1, 1)
        ui.interests_label.setMinimumHeight(spacing.control)
        ui.consent_layout.setContentsMargins(0, spacing.xs, 0, 0)
        ui.consent_layout.setSpacing(spacing.s)
        ui.consent_layout.setStretch(1, 1)
        ui.more_button.setIcon(theme.icon("chevron-down", "muted"))

    def open_for(self, typed: str, database: Database, event: Event, *, discreet: bool = False) -> None:
        """Show the row for somebody at the door of `event`, with what was typed into the search as their name.

        It is their address if it is one. Whoever is at work sees of others only what is `discreet`.
        """
        self._database, self._event, self._discreet = database, event, discreet
        with database.read() as session:
            own_wording = promise_of(session, event.space_id).consent_wording
            self._offer(areas_offered(session, event), row(session, Space, event.space_id), own_wording)
        is_address = "@" in typed.strip("@") and " " not in typed.strip()
        self.ui.name.setText("" if is_address else typed.strip())
        self.ui.email.setText(typed.strip() if is_address else "")
        self.ui.consent.setChecked(False)
        self.show()
        self._show_fields()

    def _offer(self, areas: Sequence[FocusArea], space: Space, own_wording: str) -> None:
        self.ui.interests.offer({area.id: area.name for area in areas})
        self.ui.interests_label.setVisible(bool(areas))
        self._wording = consent_wording(own_wording, wording.shown_name(space.name))
        self.ui.wording.setText(self.tr("“{wording}”").format(wording=self._wording))
        self.ui.consent.setAccessibleDescription(self._wording)

    @property
    def asks(self) -> bool:
        """Whether it is asked if it is one of the people who are in the file already."""
        return not self.isHidden() and not self.ui.question.isHidden()

    @Slot()
    def _show_fields(self) -> None:
        self.ui.question.hide()
        self.ui.fields.show()
        self.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    @Slot(bool)
    def _on_more_toggled(self, wanted: bool) -> None:
        self.ui.more.setVisible(wanted)
        self.ui.more_button.setIcon(theme.icon("chevron-up" if wanted else "chevron-down", "muted"))
        if wanted:
            self.ui.interests.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field submits (once, however long it is held), Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.isAutoRepeat():
                return
            if self.ui.back_button.hasFocus():
                self.left.emit()
            elif self.ui.more_button.hasFocus():
                self.ui.more_button.toggle()
            else:
                self._submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _submit(self) -> None:
        similar = self._similar()
        if not similar or self._event is None:
            self.decided.emit(self._said())
            return
        self.ui.fields.hide()
        self.ui.question.show()
        self.ui.question.ask(similar, tzid=self._event.tzid)
        self.asked.emit()

    def _similar(self) -> Sequence[Found]:
        if self._database is None or self._event is None or not self.ui.name.text().strip():
            return []
        try:
            with self._database.read() as session:
                name, email = self.ui.name.text(), self.ui.email.text()
                similar = similar_people(session, name, email, event_id=self._event.id)
                return discretion.discreet(similar) if self._discreet else similar
        except MozSpacesError:  # letting them in is refused for the same reason, and that is said
            return []

    def _said(self, *, person_id: str = "", is_new: bool = False) -> WalkIn:
        return WalkIn(
            name=self.ui.name.text(),
            email=self.ui.email.text(),
            focus_area_ids=self.ui.interests.chosen,
            consent=self._wording if self.ui.consent.isChecked() else "",
            person_id=person_id,
            is_new=is_new,
        )

    @Slot(str)
    def _on_answered(self, person_id: str) -> None:
        self._show_fields()
        self.decided.emit(self._said(person_id=person_id, is_new=not person_id))
