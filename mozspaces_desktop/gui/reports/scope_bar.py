"""The bar under the header of the Reports tab: of which space, days and events the figures are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from mozspaces_desktop.core.figures.tables import TRACKS
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.period_choice import PeriodChoice
from mozspaces_desktop.gui.reports.report_choice import Offer, ReportChoice
from mozspaces_desktop.gui.reports.scope_box import ScopeBox
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout


class ScopeBar(QWidget):
    """Boxes to choose from, side by side, in lines where there is not room for all; each offers "all", too."""

    choice_changed = Signal(object)
    """With the :class:`ReportChoice` that the person made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = ReportChoice(None)
        self._several = self._seasons_only = False
        self.space = ScopeBox(self.tr("Space"))
        self.period = PeriodChoice()
        self.track = ScopeBox(self.tr("Track"))
        self.coordinator = ScopeBox(self.tr("Coordinator"))
        self.area = ScopeBox(self.tr("Focus area"))
        flow = FlowLayout(self, spacing=theme.current().spacing.s)
        for part in (self.space, self.period, *self._filters):
            flow.addWidget(part)
        for box in (self.space, *self._filters):
            box.activated.connect(self._on_box_activated)
        self.period.choice_changed.connect(self._change)
        self.setFocusProxy(self.period.kind)
        self.setEnabled(False)

    @property
    def _filters(self) -> tuple[QComboBox, ...]:
        return self.track, self.coordinator, self.area

    def show_choice(self, choice: ReportChoice, offer: Offer) -> None:
        """Offer what there is, `choice` being chosen."""
        self._choice = choice
        self.setEnabled(True)
        spaces = [(wording.short_name(name), key) for key, name in offer.spaces.items()]
        self.space.offer([*spaces, (self.tr("All spaces"), None)], choice.space_id)
        self._several = len(spaces) > 1
        self._show_boxes()
        self.period.show_choice(choice, offer)
        tracks = [(wording.translated(word), track) for track, word in TRACKS.items()]
        self.track.offer([(self.tr("All tracks"), None), *tracks], choice.track)
        self.coordinator.offer([(self.tr("All coordinators"), None), *self._coordinators(offer)], choice.coordinator)
        areas = [(wording.short_name(area), area) for area in offer.focus_areas]
        self.area.offer([(self.tr("All focus areas"), None), *areas], choice.focus_area)

    def show_seasons_only(self, only: bool) -> None:
        """Let nothing but the season be chosen, for a page that is about whole seasons of all spaces."""
        self._seasons_only = only
        self.period.show_seasons_only(only)
        self._show_boxes()

    def _show_boxes(self) -> None:
        self.space.setVisible(self._several and not self._seasons_only)
        for box in self._filters:
            box.setVisible(not self._seasons_only)

    def _coordinators(self, offer: Offer) -> Iterable[tuple[str, str]]:
        for name, at_work in offer.coordinators.items():
            shown = wording.short_name(name)
            yield (shown if at_work else self.tr("{name} (left)").format(name=shown)), name

    @Slot()
    def _on_box_activated(self) -> None:
        self._change(
            replace(
                self._choice,
                space_id=self.space.chosen,
                track=self.track.chosen,
                coordinator=self.coordinator.chosen,
                focus_area=self.area.chosen,
            )
        )

    @Slot(object)
    def _change(self, choice: ReportChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.choice_changed.emit(choice)
