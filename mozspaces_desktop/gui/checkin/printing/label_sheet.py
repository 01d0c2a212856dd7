"""Labels on sheets, one after the other, from any label of the first sheet on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from mozspaces_desktop.gui.checkin.printing.label_formats import LabelFormat
from mozspaces_desktop.gui.printing.paper import MM
from mozspaces_desktop.gui.tokens import light_colors


class Label(Protocol):
    """Something that fits on a label."""

    def paint(self, painter: QPainter, size: QSizeF) -> None:
        """Draw it on a label of `size` (tenths of a point), whose upper left corner is the origin."""
        ...


class LabelSheet:
    """`labels` on as many pages of `form` as they need; the first `used` labels of the first page are gone already.

    `size` is that of the page in tenths of a point; the labels are where `form` says, counted from its upper left
    corner.
    """

    def __init__(self, labels: Sequence[Label], form: LabelFormat, size: QSizeF, *, title: str, used: int = 0) -> None:
        self.size = size
        self.title = title
        self.labels = labels
        self._form = form
        self._used = used

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-(self._used + len(self.labels)) // self._form.per_page))

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page."""
        for place in range(self._form.per_page):
            number = page * self._form.per_page + place - self._used
            if 0 <= number < len(self.labels):
                self._paint_label(painter, self.labels[number], place)

    def _paint_label(self, painter: QPainter, label: Label, place: int) -> None:
        rect = self._form.rect(place)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        label.paint(painter, rect.size())
        painter.restore()
        if self._form.cut:
            painter.setPen(QPen(light_colors().border, 0.2 * MM, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
