"""Asks how far somebody came in a focus area, since when, thanks to which event, and what shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from mozspaces_desktop.core.models import FocusArea, Stage
from mozspaces_desktop.gui import choices, dates, theme, web_links
from mozspaces_desktop.gui.forms.ui_stage_dialog import Ui_StageDialog
from mozspaces_desktop.gui.people import person_wording as wording


@dataclass(frozen=True, slots=True)
class StageSaid:
    """A stage as it is typed: the ids of the focus area and of the credited event, the day by the space's clock."""

    area_id: str
    stage: Stage
    on_date: date
    event_id: str | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen for a person: the focus areas of the space, and the events that they attended."""

    name: str
    areas: Sequence[FocusArea]
    events: Mapping[str, str]
    """Titles with their days by id, the latest first."""


class StageDialog(QDialog):
    """Begins with `said`. With `noted` it corrects what stands in the file already, and can take it back."""

    saved = Signal(object)
    """With the `StageSaid`."""
    taken_back = Signal()

    def __init__(
        self, offered: Offered, said: StageSaid, parent: QWidget | None = None, *, noted: bool = False
    ) -> None:
        super().__init__(parent)
        self._said = said
        self.ui = Ui_StageDialog()
        self.ui.setupUi(self)
        self._dress(offered.name, noted=noted)
        self._offer(offered)
        self._show_said(said)
        ui = self.ui
        ui.evidence.textChanged.connect(self._on_evidence_changed)
        ui.save_button.clicked.connect(self._on_save_clicked)
        ui.take_back_button.clicked.connect(self._on_take_back_clicked)
        ui.cancel_button.clicked.connect(self.reject)

    def _dress(self, name: str, *, noted: bool) -> None:
        ui, spacing = self.ui, theme.current().spacing
        self.setWindowTitle(self.tr("Contribution of {name}").format(name=name))
        ui.heading.setText(self.windowTitle())
        ui.outer_layout.setContentsMargins(spacing.xl, spacing.l, spacing.xl, spacing.l)
        ui.outer_layout.setSpacing(spacing.m)
        ui.form_layout.setHorizontalSpacing(spacing.l)
        ui.form_layout.setVerticalSpacing(spacing.s)
        ui.buttons_layout.setSpacing(spacing.s)
        ui.take_back_button.setVisible(noted)
        ui.problem.hide()
        self.setMinimumWidth(spacing.xxl * 15)

    def _offer(self, offered: Offered) -> None:
        ui = self.ui
        for area in offered.areas:
            ui.area.addItem(wording.one_line(area.name), area.id)
        for stage in Stage:
            ui.stage.addItem(wording.stage_name(stage), stage)
        ui.event.addItem(self.tr("No event"), None)
        for event_id, title in offered.events.items():
            ui.event.addItem(title, event_id)

    def _show_said(self, said: StageSaid) -> None:
        choices.choose(self.ui.area, said.area_id)
        choices.choose(self.ui.stage, said.stage)
        choices.choose(self.ui.event, said.event_id)
        self.ui.day.setDate(dates.to_qdate(said.on_date))
        self.ui.evidence.setText(said.evidence)
        self.ui.day.setFocus()

    @Slot()
    def _on_evidence_changed(self) -> None:
        self._mark_evidence(is_wrong=False)

    def _mark_evidence(self, *, is_wrong: bool) -> None:
        field, problem = self.ui.evidence, self.ui.problem
        problem.setText(self.tr("That is no link. A link begins with https:// and opens in a browser."))
        problem.setVisible(is_wrong)
        theme.restyle(field, "invalid", "true" if is_wrong else "false")

    @Slot()
    def _on_save_clicked(self) -> None:
        ui, typed = self.ui, self.ui.evidence.text().strip()
        link = web_links.web_link(typed)
        if typed and link is None and typed != self._said.evidence:
            self._mark_evidence(is_wrong=True)
            ui.evidence.setFocus()
            return
        day = ui.day.date()
        said = StageSaid(
            area_id=ui.area.currentData(),
            stage=Stage(ui.stage.currentData()),
            on_date=date(day.year(), day.month(), day.day()),
            event_id=ui.event.currentData(),
            evidence=typed if link is None else link.toString(),
        )
        self.accept()
        self.saved.emit(said)

    @Slot()
    def _on_take_back_clicked(self) -> None:
        self.accept()
        self.taken_back.emit()
