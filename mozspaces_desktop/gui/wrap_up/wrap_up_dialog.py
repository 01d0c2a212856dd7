"""Asks how an event was that is over: was it held, how many came, what went well, who showed interest."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.core.wrap_up import WrapUpPage, WrapUpSaid, read_wrap_up, save_wrap_up
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_wrap_up_dialog import Ui_WrapUpDialog
from mozspaces_desktop.gui.wrap_up import wrap_up_wording as wording

_NOT_RECORDED = -1
"""What a field holds that says so."""
_LONGEST_TITLE = 200


class WrapUpDialog(QDialog):
    """One page about an event, saved as one action. Cancel leaves it not recorded.

    Where people were checked in the number of the room is compared with the door's, and newcomers are not asked for.
    """

    saved = Signal(str, str)
    """With what was done, as a template with a `title`, and the title of the event."""
    check_in_requested = Signal(str)
    """With the id of the event."""

    def __init__(
        self, context: Context, event_id: str, parent: QWidget | None = None, *, at_door: bool = False
    ) -> None:
        """Raises RefusedError if there is no such event any more. The door needs no way to itself."""
        super().__init__(parent)
        self._context = context
        with context.database.read() as session:
            self._page = read_wrap_up(session, event_id)
        self._title = clean_line(self._page.event.title[:_LONGEST_TITLE])
        self.ui = Ui_WrapUpDialog()
        self.ui.setupUi(self)
        self.ui.door_button.setVisible(not at_door)
        self._dress()
        self._fill(self._page)
        self._connect()
        self._compare()
        first = self.ui.went_well if self._page.counts.checked_in else self.ui.attendees
        first.setFocus()
        self.ui.attendees.selectAll()

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.xl, spacing.l, spacing.xl, spacing.l)
        ui.dialog_layout.setSpacing(spacing.s)
        ui.body_layout.setContentsMargins(0, spacing.s, 0, spacing.s)
        ui.body_layout.setSpacing(spacing.xl)
        ui.body_layout.setStretch(0, 1)
        ui.body_layout.setStretch(1, 1)
        ui.left_layout.setSpacing(spacing.s)
        ui.status_layout.setSpacing(spacing.m)
        ui.counts_layout.setHorizontalSpacing(spacing.s)
        ui.counts_layout.setVerticalSpacing(spacing.s)
        ui.counts_layout.setColumnStretch(2, 1)
        ui.buttons_layout.setSpacing(spacing.s)
        for field in (ui.attendees, ui.newcomers):
            field.setMinimumWidth(spacing.xxl * 5)
        for text in (ui.went_well, ui.links):
            text.setMinimumHeight(spacing.row * 2)
        ui.left_layout.setStretch(ui.left_layout.indexOf(ui.went_well), 3)
        ui.left_layout.setStretch(ui.left_layout.indexOf(ui.links), 2)
        ui.door_button.setIcon(theme.icon("check-in"))
        picker = ui.interests
        for before, after in pairwise([ui.links, picker.search, picker.people, picker.chips, ui.door_button]):
            self.setTabOrder(before, after)
        self.resize(spacing.xxl * 28, spacing.xxl * 18)

    def _fill(self, page: WrapUpPage) -> None:
        ui, counts = self.ui, page.counts
        room = theme.current().spacing.xxl * 24
        metrics = QFontMetrics(theme.current().type.title)
        ui.event_title.setText(metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room))
        ui.event_time.setText(wording.event_when(page.event))
        came = counts.attendees > 0 and page.event.status is not EventStatus.CANCELLED
        held = came or page.event.status is EventStatus.HELD
        ui.held.setChecked(held)
        ui.cancelled.setChecked(page.event.status is EventStatus.CANCELLED)
        ui.not_said.setChecked(not held and page.event.status is not EventStatus.CANCELLED)
        ui.attendees.setValue(_shown(page.attendees))
        ui.newcomers.setValue(_shown(page.newcomers))
        for widget in (ui.newcomers, ui.newcomers_label):
            widget.setVisible(not counts.checked_in)
        ui.nobody_button.setVisible(not counts.attendees)
        ui.door.setVisible(counts.attendees > 0)
        if page.written is not None:
            ui.went_well.setPlainText(page.written.went_well)
            ui.links.setPlainText(page.written.links)
            ui.link_row.show_links(page.written.links)
        ui.interests.show_page(page, self._context.database)
        ui.written.setText(wording.written_text(page.written, page.event.tzid))

    def _connect(self) -> None:
        ui = self.ui
        for field in (ui.attendees, ui.newcomers):
            field.valueChanged.connect(self._on_number_changed)
        for choice in (ui.held, ui.cancelled, ui.not_said, ui.as_guests):
            choice.toggled.connect(self._compare)
        ui.links.textChanged.connect(lambda: ui.link_row.show_links(ui.links.toPlainText()))
        ui.nobody_button.clicked.connect(self._on_nobody_clicked)
        ui.save_button.clicked.connect(self._on_save_clicked)
        ui.door_button.clicked.connect(self._on_door_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save_clicked)

    def said(self) -> WrapUpSaid:
        """What the page says now."""
        ui = self.ui
        status = EventStatus.HELD if ui.held.isChecked() else EventStatus.CANCELLED
        attendees = _value(ui.attendees.value())
        more = 0 if attendees is None else attendees - self._page.counts.attendees
        return WrapUpSaid(
            status=None if ui.not_said.isChecked() else status,
            attendees=attendees,
            newcomers=_value(ui.newcomers.value()),
            guests=more if ui.as_guests.isChecked() and self._offers_guests(more) else 0,
            went_well=ui.went_well.toPlainText(),
            links=ui.links.toPlainText(),
            interested=ui.interests.interested,
        )

    def _offers_guests(self, more: int) -> bool:
        """Whether those who were in the room beside those of the door can be counted as guests."""
        return more > 0 and self._page.counts.checked_in > 0 and not self.ui.cancelled.isChecked()

    @Slot()
    def _on_number_changed(self) -> None:
        """Whoever counted people was there when it was held."""
        if self.ui.attendees.value() != _NOT_RECORDED:
            self.ui.held.setChecked(True)
        self._compare()

    @Slot()
    def _compare(self) -> None:
        """Say how the number of the room differs from the door's, and what the figures count."""
        ui, said = self.ui, self.said()
        ui.counts.setEnabled(not ui.cancelled.isChecked())
        ui.door.setText(wording.door_text(self._page.counts, said.attendees))
        more = (said.attendees or 0) - self._page.counts.attendees
        ui.as_guests.setVisible(self._offers_guests(more))
        ui.as_guests.setText(self.tr("Count the %n as guests", "", more))
        ui.what_counts.setText(wording.what_counts(self._page, said))

    @Slot()
    def _on_nobody_clicked(self) -> None:
        self.ui.attendees.setValue(0)
        self.ui.newcomers.setValue(0)

    @Slot()
    def _on_door_clicked(self) -> None:
        self.reject()
        self.check_in_requested.emit(self._page.event.id)

    @Slot()
    def _on_save_clicked(self) -> None:
        """Save and close; stay open if it cannot be, and say why."""
        try:
            with self._context.database.begin(labels.WRAP_UP, title=self._title) as session:
                save_wrap_up(session, self._page, self.said())
        except MozSpacesError as error:
            self.ui.message.setText(messages.sentence(error))
            self.ui.message.show()
            return
        self.accept()
        self.saved.emit(self.tr("Wrapped up {title}"), self._title)


def open_wrap_up(context: Context, event_id: str, host: QWidget, *, at_door: bool = False) -> WrapUpDialog | None:
    """Ask over `host` how an event was; if it is not there any more say so, and answer None."""
    try:
        dialog = WrapUpDialog(context, event_id, host, at_door=at_door)
    except MozSpacesError as error:
        messages.error(host, error)
        return None
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _shown(count: int | None) -> int:
    return _NOT_RECORDED if count is None else count


def _value(shown: int) -> int | None:
    return None if shown == _NOT_RECORDED else shown
