"""The scroll bar of the hours, which creeps on while something is dragged to the edge of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollBar, QWidget

from mozspaces_desktop.gui.calendar.hours_geometry import HoursGeometry

_FRAME_MS = 16
_SHARE = 0.3
"""How many pixels a frame moves for each that a drag is too near the edge."""


class HoursBar(QScrollBar):
    """Scrolls the hours of its parent."""

    crept = Signal()
    """When it moved by itself, so that the drag is over another hour now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(self.tr("Hours"))
        self.resize(self.sizeHint().width(), 0)
        self._by = 0.0
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._on_timeout)

    def fit(self, geometry: HoursGeometry) -> None:
        """Stand at the right of the hours and know how much of them there is to scroll."""
        width, top = self.sizeHint().width(), round(geometry.top)
        self.setGeometry(round(geometry.size.width()), top, width, max(0, round(geometry.size.height()) - top))
        whole, visible = round(24 * geometry.hour), round(geometry.visible)
        self.setRange(0, max(0, whole - visible))
        self.setPageStep(max(1, visible))
        self.setSingleStep(round(geometry.hour / 2))

    def bring(self, geometry: HoursGeometry, first: float, last: float) -> None:
        """Scroll until the minutes from `first` to `last` can be seen, the first rather than the last."""
        above = geometry.y_of(first) - geometry.top
        below = geometry.y_of(last) - geometry.size.height()
        if above < 0:
            self.setValue(self.value() + int(above))
        elif below > 0:
            self.setValue(self.value() + min(int(below) + 1, int(above)))

    def follow(self, geometry: HoursGeometry, place: QPointF) -> None:
        """Creep on while a drag is at `place`, the quicker the nearer to the edge (or the farther beyond)."""
        zone = min(geometry.hour / 2, geometry.visible / 4)
        over, under = place.y() - (geometry.size.height() - zone), place.y() - (geometry.top + zone)
        self._by = _SHARE * (max(over, 0.0) + min(under, 0.0))
        if not self._by:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def rest(self) -> None:
        """Creep no more."""
        self._timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        before = self.value()
        self.setValue(before + round(self._by + (0.5 if self._by > 0 else -0.5)))
        if self.value() != before:
            self.crept.emit()
