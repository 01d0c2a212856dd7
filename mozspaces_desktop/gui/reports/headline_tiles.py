"""The nine headline figures as tiles: those with a target first, then who came."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mozspaces_desktop.core.figures import Figures, tables
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.reports.headline_metrics import headline_metric
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout
from mozspaces_desktop.gui.widgets.tile import MetricTile

_AIMED_AT = frozenset({"Public events held", "Events per week", "New active contributors", "Contributors per event"})
"""The figures that a space has targets for."""


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
            self.tiles[metric.name].show_metric(headline_metric(figures, metric))

    def _tile(self, name: str) -> MetricTile:
        tile = MetricTile()
        tile.clicked.connect(lambda: self.metric_chosen.emit(name))
        self.tiles[name] = tile
        return tile
