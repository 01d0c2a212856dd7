"""Asks what goes into a calendar file: one event, what the calendar shows, or the programme for everybody."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar.calendar_wording import date_format
from mozspaces_desktop.gui.calendar.period import month_later
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.dates import to_qdate
from mozspaces_desktop.gui.forms.ui_calendar_export_dialog import Ui_CalendarExportDialog
from mozspaces_desktop.gui.widgets.day_choice import dress_month

_MONTHS = 3
"""How long a programme is that is offered first."""


class CalendarExportDialog(QDialog):
    """Offers the `selected` event, the events of `shown`, and the programme of the coming months."""

    def __init__(self, selected: Entry | None, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected = selected
        self._shown = shown
        self.ui = Ui_CalendarExportDialog()
        self.ui.setupUi(self)
        self._dress()
        ui = self.ui
        ui.one.setEnabled(selected is not None)
        if selected is not None and selected.series_id is not None:
            ui.one.setText(self.tr("The &selected event, with its whole series"))
        else:
            ui.one.setText(self.tr("The &selected event"))
        ui.shown.setText(self.tr("What the &calendar shows now: %n event(s)", "", len(shown.entries)))
        ui.shown.setEnabled(bool(shown.entries))
        for day in (ui.first_day, ui.last_day):
            dress_month(day.calendarWidget())
            day.setDisplayFormat(date_format())
        ui.first_day.setDate(to_qdate(shown.today))
        ui.last_day.setDate(to_qdate(month_later(shown.today, _MONTHS)))
        for choice in (ui.one, ui.shown, ui.programme):
            choice.toggled.connect(self._on_toggled)
        ui.first_day.dateChanged.connect(ui.last_day.setMinimumDate)
        ui.last_day.setMinimumDate(ui.first_day.date())
        choices = ((ui.one, selected is not None), (ui.shown, bool(shown.entries)), (ui.programme, True))
        next(choice for choice, possible in choices if possible).setChecked(True)

    @property
    def entries(self) -> list[Entry] | None:
        """The events that are chosen; None for the programme."""
        if self.ui.programme.isChecked():
            return None
        return [self._selected] if self.ui.one.isChecked() and self._selected else list(self._shown.entries)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day of the programme."""
        first, last = (edit.date() for edit in (self.ui.first_day, self.ui.last_day))
        return date(first.year(), first.month(), first.day()), date(last.year(), last.month(), last.day())

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.outer_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        ui.outer_layout.setSpacing(spacing.m)
        ui.days_layout.setContentsMargins(spacing.xl, 0, 0, 0)
        ui.days_layout.setSpacing(spacing.s)
        self.setMinimumWidth(spacing.xxl * 15)
        for button in ui.buttons.buttons():
            button.setIcon(QIcon())
        go_on = ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        go_on.setText(self.tr("Choose the file…"))
        go_on.setDefault(True)
        theme.restyle(go_on, "role", "primary")

    @Slot()
    def _on_toggled(self) -> None:
        ui = self.ui
        for widget in (ui.from_label, ui.first_day, ui.to_label, ui.last_day):
            widget.setEnabled(ui.programme.isChecked())
        if ui.programme.isChecked():
            text = self.tr(
                "For a website or a shared calendar: public events that are confirmed or held, without notes."
            )
        else:
            text = self.tr("For another calendar or computer. Notes go along, who signed up or came does not.")
        ui.explanation.setText(text)
