"""The dialog of a space's settings: everything is changed in one action when Save is pressed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from mozspaces_desktop.core import clock, labels
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Space, Track
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import USUAL_MONTHS, Promise, promise, promise_of
from mozspaces_desktop.core.space_settings import (
    CoordinatorLine,
    FocusAreaLine,
    RoomLine,
    SeasonLine,
    SpaceSettings,
    change_settings,
    settings_of,
)
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.choices import fill_countries, fill_zones
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_space_dialog import Ui_SpaceDialog
from mozspaces_desktop.gui.privacy.privacy_words import consent_wording
from mozspaces_desktop.gui.space_settings.lines import Column, LineEditors, LinesModel

_USUAL_HOURS = (time(9), time(21))


class SpaceDialog(QDialog):
    """Shows the settings of the space of `context` and saves them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_SpaceDialog()
        self.ui.setupUi(self)
        unit = theme.current().spacing.xxl
        self.resize(unit * 20, unit * 15)
        with context.database.read() as session:
            space = row(session, Space, context.space_id)
            now = settings_of(session, space)
            today = clock.local(clock.now(session), space.tzid).date()
            promised = promise_of(session, space.id)
        self._show_space(now)
        self._show_promise(promised)
        self._show_lists(now, today)
        self.ui.problem.hide()
        save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        theme.restyle(save, "role", "primary")
        self.ui.buttons.accepted.connect(self._on_save_clicked)
        self.ui.buttons.rejected.connect(self.reject)

    def _show_space(self, now: SpaceSettings) -> None:
        fill_countries(self.ui.country)
        fill_zones(self.ui.tzid)
        self.ui.name.setText(now.name)
        self.ui.city.setText(now.city)
        self.ui.country.setCurrentIndex(self.ui.country.findData(now.country))
        self.ui.tzid.setCurrentText(now.tzid)
        self.ui.target_per_week.setValue(now.target_per_week)
        self.ui.target_per_season.setValue(now.target_per_season)
        self.ui.contributors_per_event.setValue(now.contributors_per_event)

    def _show_promise(self, promised: Promise) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.privacy_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        ui.privacy_layout.setSpacing(spacing.s)
        ui.months_layout.setSpacing(spacing.s)
        ui.wording_label.setContentsMargins(0, spacing.l, 0, 0)
        for part in (ui.months, ui.contributors_too):
            part.setEnabled(promised.months is not None)
            ui.removes_names.toggled.connect(part.setEnabled)
        ui.removes_names.setChecked(promised.months is not None)
        ui.months.setValue(promised.months or USUAL_MONTHS)
        ui.contributors_too.setChecked(promised.contributors_too)
        ui.consent_wording.setPlainText(promised.consent_wording)
        ui.consent_wording.setPlaceholderText(consent_wording("", ui.name.text()))

    @property
    def _promised(self) -> Promise:
        ui = self.ui
        months = ui.months.value() if ui.removes_names.isChecked() else None
        wording = ui.consent_wording.toPlainText()
        return Promise(months, contributors_too=ui.contributors_too.isChecked(), consent_wording=wording)

    def _show_lists(self, now: SpaceSettings, today: date) -> None:
        ui = self.ui
        tracks = {Track.TECHNICAL: self.tr("Technical"), Track.NON_TECHNICAL: self.tr("Non-technical")}
        days = {day: QLocale().dayName(day + 1) for day in range(7)}
        name = Column(self.tr("Name"), "")
        self._rooms = self._table(
            [name, Column(self.tr("Capacity"), None, optional_number=True)],
            [(line.id, line.name, line.capacity) for line in now.rooms],
            (ui.rooms_table, ui.rooms_add, ui.rooms_remove),
        )
        self._coordinators = self._table(
            [name, Column(self.tr("Track"), Track.TECHNICAL, choices=tracks)],
            [(line.id, line.name, line.track) for line in now.coordinators],
            (ui.coordinators_table, ui.coordinators_add, ui.coordinators_remove),
        )
        self._areas = self._table(
            [Column(self.tr("Name"), "", fixed_once_saved=True)],
            [(line.id, line.name) for line in now.focus_areas],
            (ui.areas_table, ui.areas_add, ui.areas_remove),
        )
        opens, closes = _USUAL_HOURS
        self._hours = self._table(
            [
                Column(self.tr("Day"), 0, choices=days),
                Column(self.tr("Opens"), opens),
                Column(self.tr("Closes"), closes),
            ],
            [(None, weekday, *hours) for weekday, hours in now.hours.items()],
            (ui.hours_table, ui.hours_add, ui.hours_remove),
        )
        self._seasons = self._table(
            [name, Column(self.tr("First day"), today), Column(self.tr("Last day"), today)],
            [(line.id, line.name, line.starts_on, line.ends_on) for line in now.seasons],
            (ui.seasons_table, ui.seasons_add, ui.seasons_remove),
        )

    def _table(
        self,
        columns: Sequence[Column],
        lines: Sequence[Sequence[Any]],
        widgets: tuple[QTableView, QPushButton, QPushButton],
    ) -> LinesModel:
        table, add, remove = widgets
        model = LinesModel(columns, lines, self)
        table.setModel(model)
        table.setItemDelegate(LineEditors(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.current().spacing.row)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

        def on_add() -> None:
            table.setCurrentIndex(model.add())
            table.setFocus()

        def on_remove() -> None:
            if table.currentIndex().isValid():
                model.remove(table.currentIndex().row())

        add.clicked.connect(on_add)
        remove.clicked.connect(on_remove)
        return model

    def _wanted(self) -> SpaceSettings:
        ui = self.ui
        return SpaceSettings(
            name=ui.name.text(),
            city=ui.city.text(),
            country=ui.country.currentData(),
            tzid=ui.tzid.currentText().strip(),
            target_per_week=ui.target_per_week.value(),
            target_per_season=ui.target_per_season.value(),
            contributors_per_event=ui.contributors_per_event.value(),
            rooms=[RoomLine(*line) for line in self._rooms.lines()],
            coordinators=[CoordinatorLine(*line) for line in self._coordinators.lines()],
            focus_areas=[FocusAreaLine(*line) for line in self._areas.lines()],
            hours={weekday: (opens, closes) for _key, weekday, opens, closes in self._hours.lines()},
            seasons=[SeasonLine(*line) for line in self._seasons.lines()],
        )

    @Slot()
    def _on_save_clicked(self) -> None:
        for table in self.findChildren(QTableView):
            table.setCurrentIndex(QModelIndex())  # an editor that is still open hands its value over
        wanted = self._wanted()
        try:
            with self._context.database.begin(labels.CHANGE_SPACE, name=wanted.name) as session:
                space = row(session, Space, self._context.space_id)
                change_settings(session, space, wanted)
                promise(session, space, self._promised)
        except MozSpacesError as error:
            self.ui.problem.setText(messages.sentence(error))
            self.ui.problem.show()
            return
        self.accept()
