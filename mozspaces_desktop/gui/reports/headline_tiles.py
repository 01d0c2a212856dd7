"""The nine headline figures as tiles: those with a target first, then who came."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mozspaces_desktop.core.figures import Figures, tables
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.widgets.change_line import Change
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout
from mozspaces_desktop.gui.widgets.tile import Metric, MetricTile

_AIMED_AT = frozenset({"Public events held", "Events per week", "New active contributors", "Contributors per event"})
"""The figures that a space has targets for."""
_NEITHER_IS_BETTER = frozenset({"Returning rate", "Technical share of events"})
"""A space wants newcomers and regulars, engineers and others."""
_COUNTED_FROM = {
    "Attendees": "attendees",
    "Unique attendees": "attendees",
    "Newcomers": "newcomers",
    "Returning rate": "returning",
}
"""Which count of the events a figure of people needs."""


class HeadlineTiles(QWidget):
    """A tile for each metric of the workbook's headline, in two rows that break where the width ends."""

    metric_chosen = Signal(str)
    """The (English) name of the metric whose tile was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.m)
        self.tiles: dict[str, MetricTile] = {}
        """By the (English) name of the metric."""
        for aimed_at in (True, False):
            row = QWidget()
            flow = FlowLayout(row, spacing=spacing.m, equal=True)
            for metric in tables.METRICS:
                if (metric.name in _AIMED_AT) is aimed_at:
                    flow.addWidget(self._tile(metric.name))
            column.addWidget(row)

    def show_figures(self, figures: Figures) -> None:
        """Show the headline of `figures`."""
        for metric in tables.METRICS:
            self.tiles[metric.name].show_metric(self._metric(figures, metric))

    def _tile(self, name: str) -> MetricTile:
        tile = MetricTile()
        tile.clicked.connect(lambda: self.metric_chosen.emit(name))
        self.tiles[name] = tile
        return tile

    def _metric(self, figures: Figures, metric: tables.Metric) -> Metric:
        figure = metric.of(figures.headline)
        target, projected = self._unit(metric.name), ""
        if figure.target is not None:
            target = self.tr("of {target}").format(target=wording.short_number(figure.target))
        if figure.projected is not None:
            projected = self.tr("{figure} by {day}").format(
                figure=wording.written(figure.projected, metric.kind),
                day=wording.day_and_month(figures.period.ends_on),
            )
        return Metric(
            label=wording.translated(metric.name),
            actual=wording.written(figure.actual, metric.kind),
            target=target,
            share=figure.percent_of_target,
            projected=projected,
            definition=wording.definition(metric.name),
            missing=self._missing(figures, metric.name),
            change=self._change(figures, metric),
            note=self._note(figures, metric.name),
        )

    def _unit(self, name: str) -> str:
        """What the two counts of people count, so that nobody takes one for the other."""
        units = {"Attendees": self.tr("visits"), "Unique attendees": self.tr("different people")}
        return units.get(name, "")

    def _missing(self, figures: Figures, name: str) -> str:
        """Why there is no figure: a ratio over no events, or people whom nobody recorded."""
        if not figures.headline.public_events_held.actual:
            return self.tr("No events held yet")
        return self.tr("Names not recorded") if name == "Unique attendees" else self.tr("Not recorded yet")

    def _change(self, figures: Figures, metric: tables.Metric) -> Change | None:
        """How a figure changed against the period before; nothing where one of them is not known."""
        if figures.previous is None or figures.previous_period is None:
            return None
        now, before = metric.of(figures.headline).actual, metric.of(figures.previous).actual
        if now is None or before is None:
            return None
        difference = wording.as_written(now, metric.kind) - wording.as_written(before, metric.kind)
        text = self.tr("{difference} against {period}").format(
            difference=wording.difference(difference, metric.kind), period=wording.short_period(figures.previous_period)
        )
        return Change(text, difference, metric.name not in _NEITHER_IS_BETTER)

    def _note(self, figures: Figures, name: str) -> str:
        """Of how many events nobody recorded what a figure of people needs."""
        if name not in _COUNTED_FROM:
            return ""
        held = [event for event in figures.events if event.counts]
        missing = sum(getattr(event, _COUNTED_FROM[name]) is None for event in held)
        said = self.tr("of %n event(s), {missing} not recorded", "", len(held))
        return said.format(missing=wording.written(missing, tables.Kind.COUNT)) if missing else ""
