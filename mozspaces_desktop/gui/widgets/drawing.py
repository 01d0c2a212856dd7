"""What every chart is, apart from its widget: values that can be drawn on a screen, in a picture or on paper."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart_parts import LegendEntry, named_number
from mozspaces_desktop.gui.widgets.chart_table import ChartTable


@dataclass(frozen=True)
class Reading:
    """One value of a mark, under the word and with the swatch that the legend has for it; None is told in `words`."""

    entry: LegendEntry
    value: float | None
    words: str = ""

    @property
    def text(self) -> str:
        """The value as a sentence of its own, such as "Held: 3"."""
        return self.words if self.value is None else named_number(self.entry.text, self.value)


@dataclass(frozen=True)
class Mark:
    """One column, bar or point: the key that a click sends, where it is, and what it says."""

    key: str
    area: QRectF
    title: str
    readings: Sequence[Reading] = ()

    @property
    def text(self) -> str:
        """All that the mark says, line by line."""
        return "\n".join([self.title, *(reading.text for reading in self.readings)])


class Drawing(ABC):
    """The values of a chart and how they are drawn. It may be drawn on any thread, but on one at a time."""

    @property
    @abstractmethod
    def is_empty(self) -> bool:
        """Whether there is nothing to be drawn."""

    @abstractmethod
    def table(self) -> ChartTable:
        """Return what the chart shows, row by row."""

    @abstractmethod
    def lay_out(self, size: QSizeF, look: Theme) -> list[Mark]:
        """Decide where everything goes in `size`, for the `draw` that follows; return the marks in their order."""

    @abstractmethod
    def draw(self, painter: QPainter, look: Theme, emphasised: int = -1) -> None:
        """Draw what was laid out; the mark with the index `emphasised` stands out."""
