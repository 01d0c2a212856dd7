"""The week: seven days of hours, overlapping events side by side, and a band for what fills days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from mozspaces_desktop.core.agenda import DAY, EVENING, Entry
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.event_view import EventView
from mozspaces_desktop.gui.calendar.gestures import Gesture, Marking, Moving, Resizing
from mozspaces_desktop.gui.calendar.layout import DAYS, MINUTES, Block, WeekRow, day_blocks, week_row, weeks_of_lanes
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import SELECTED_MINUTES, Slot
from mozspaces_desktop.gui.calendar.week_geometry import BAND_LANES, WeekGeometry
from mozspaces_desktop.gui.calendar.week_painter import WeekPainter

_BEGINNING = 9 * 60
"""The first minute of a day that is worth seeing where nobody gave opening hours."""
_AIR = 30
"""Minutes that are kept in sight before and after what is looked at."""


class WeekView(EventView):
    """A week of events by the hour. The lower edge of an event can be dragged, too."""

    keeps_hours = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Week"))
        self._band = WeekRow([], [0] * DAYS, 0)
        self._days: list[list[Block]] = []
        self._scrolled_for: Period | None = None
        self._scroll_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._scroll_bar.setAccessibleName(self.tr("Hours"))
        self._scroll_bar.valueChanged.connect(self.update)

    @property
    def geometry_now(self) -> WeekGeometry:
        """Where things are at the widget's present size, scrolled as it is."""
        size = QSizeF(self.width() - self._scroll_bar.width(), self.height())
        lanes = self._band.lanes + any(self._band.hidden)
        return WeekGeometry.fit(size, lanes, self._scroll_bar.value(), theme.current())

    def show_entries(self, shown: Shown) -> None:
        """Show a week; one that was not shown before is scrolled to what matters in it."""
        super().show_entries(shown)
        if self._scrolled_for != shown.period and self.isVisible():
            self._scroll_to_what_matters()

    def lay_out(self) -> None:
        """Give each event its lane in the band or its column in a day."""
        if self.shown is None:
            return
        monday = self.shown.period.monday
        filling = [entry for entry in self.shown.entries if entry.span.fills_days]
        (placed,) = weeks_of_lanes(filling, monday, 1)
        self._band = week_row(placed, monday, BAND_LANES)
        self._days = [day_blocks(self.shown.entries, monday + day * DAY) for day in range(DAYS)]
        self._fit_scroll_bar()

    def _fit_scroll_bar(self) -> None:
        width = self._scroll_bar.sizeHint().width()
        self._scroll_bar.resize(width, 0)
        geometry = self.geometry_now
        top = round(geometry.top)
        self._scroll_bar.setGeometry(self.width() - width, top, width, max(0, self.height() - top))
        whole, visible = round(24 * geometry.hour), round(geometry.visible)
        self._scroll_bar.setRange(0, max(0, whole - visible))
        self._scroll_bar.setPageStep(max(1, visible))
        self._scroll_bar.setSingleStep(round(geometry.hour / 2))

    def _scroll_to_what_matters(self) -> None:
        """To opening time or the first event; where it does not all fit, the last event is in sight."""
        if self.shown is None:
            return
        self._scrolled_for = self.shown.period
        days = [self.shown.period.monday + day * DAY for day in range(DAYS)]
        beginnings = [
            block
            for day, blocks in zip(days, self._days, strict=True)
            for block in blocks
            if block.entry.span.first_day == day
        ]
        opens = min((at[0].hour * 60 + at[0].minute for at in self.shown.open_hours.values()), default=_BEGINNING)
        first = min((block.first for block in beginnings), default=opens)
        last = max((block.last for block in beginnings), default=opens)
        hour = self.geometry_now.hour
        visible = int(self.geometry_now.visible * 60 / hour)
        start = min(max(min(opens, first), last + _AIR - visible), max(first - _AIR, 0))
        self._scroll_bar.setValue(round((start - _AIR) * hour / 60))

    def reveal(self, slot: Slot) -> None:
        """Scroll until `slot` can be seen."""
        if slot.minute is None:
            return
        geometry = self.geometry_now
        above = geometry.y_of(slot.minute - _AIR) - geometry.top
        below = geometry.y_of(min(slot.minute + SELECTED_MINUTES + _AIR, MINUTES)) - geometry.size.height()
        if above < 0:
            self._scroll_bar.setValue(self._scroll_bar.value() + int(above))
        elif below > 0:
            self._scroll_bar.setValue(self._scroll_bar.value() + int(below) + 1)

    # --- what is where --------------------------------------------------------------------------------------

    def day_rect(self, day: date) -> QRectF:
        """Where `day` is in the band, empty if it is not shown."""
        if self.shown is None or not self.shown.period.belongs(day):
            return QRectF()
        return self.geometry_now.band_cell((day - self.shown.period.monday).days)

    def entry_rect(self, event_id: str) -> QRectF:
        """Where the first part of an event is, empty if there is none."""
        geometry = self.geometry_now
        for piece in self._band.pieces:
            if piece.entry.id == event_id:
                return geometry.chip(piece.lane, piece.first, piece.last)
        for day, blocks in enumerate(self._days):
            for block in blocks:
                if block.entry.id == event_id:
                    return geometry.block(day, block)
        return QRectF()

    def place_of(self, day: date, minute: int) -> QPointF:
        """The middle of `day` at `minute`, in the widget."""
        column = (day - self.shown.period.monday).days if self.shown else 0
        rect = self.geometry_now.stretch(column, minute, minute)
        return QPointF(rect.center().x(), rect.top())

    def _block_at(self, place: QPointF) -> tuple[int, Block] | None:
        geometry = self.geometry_now
        day = geometry.day_at(place.x())
        if day is None or not geometry.in_hours(place) or day >= len(self._days):
            return None
        found = (block for block in self._days[day] if geometry.block(day, block).contains(place))
        return next(((day, block) for block in found), None)

    def entry_at(self, place: QPointF) -> Entry | None:
        """The entry that is drawn at `place`."""
        geometry = self.geometry_now
        if geometry.in_hours(place):
            found = self._block_at(place)
            return found[1].entry if found else None
        for piece in self._band.pieces:
            if geometry.chip(piece.lane, piece.first, piece.last).contains(place):
                return piece.entry
        return None

    def slot_at(self, place: QPointF) -> Slot | None:
        """The day and the minute at `place`; the day as a whole above the hours."""
        geometry = self.geometry_now
        day = geometry.day_at(place.x())
        if day is None or self.shown is None:
            return None
        minute = geometry.minute_at(place.y()) if geometry.in_hours(place) else None
        return Slot(self.shown.period.monday + day * DAY, minute)

    def gesture_at(self, entry: Entry, slot: Slot, place: QPointF) -> Gesture:
        """The lower edge of an event changes its end."""
        found = self._block_at(place)
        if found is not None and entry.span.last_day == slot.day:
            rect, edge = self.geometry_now.block(*found), theme.current().spacing.xs
            if place.y() >= rect.bottom() - edge and rect.height() > 4 * edge:
                return Resizing(entry)
        return Moving(entry, slot)

    def held_inside(self, place: QPointF) -> QPointF:
        """A drag among the hours stays there, one in the band stays in it."""
        inside = super().held_inside(place)
        geometry = self.geometry_now
        match self.gesture:
            case Marking(anchor=Slot(minute=None)) | Moving(grabbed=Slot(minute=None)):
                return QPointF(inside.x(), min(inside.y(), geometry.top - 1))
            case _:
                return QPointF(inside.x(), max(inside.y(), geometry.top))

    def crowded_day_at(self, place: QPointF) -> date | None:
        """The day whose "+3 more" is at `place`."""
        geometry, slot = self.geometry_now, self.slot_at(place)
        if slot is None or self.shown is None:
            return None
        day = (slot.day - self.shown.period.monday).days
        there = geometry.chip(self._band.lanes, day, day).contains(place)
        return slot.day if there and self._band.hidden[day] else None

    def tooltip_at(self, place: QPointF) -> str:
        """What the pace of the week is made of."""
        geometry = self.geometry_now
        if self.shown is None or place.x() >= geometry.margin or place.y() >= geometry.header:
            return ""
        return wording.pace_tooltip(self.shown.period.monday, self.shown.paces[0])

    # --- mouse, keyboard, painting --------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll through the hours; sideways leafs through the weeks."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            self._scroll_bar.event(event)

    def first_slot(self, shown: Shown) -> Slot:
        """Where the keyboard begins: in the evening."""
        return Slot(super().first_slot(shown).day, EVENING[0].hour * 60)

    def slot_below(self, slot: Slot, steps: int) -> Slot:
        """Half an hour later or earlier; the band is above the first."""
        if slot.minute is None:
            return Slot(slot.day, 0) if steps > 0 else slot
        minute = slot.minute + steps * SELECTED_MINUTES
        return Slot(slot.day, min(minute, MINUTES - SELECTED_MINUTES) if minute >= 0 else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the new size."""
        super().resizeEvent(event)
        if self.shown is not None and self._scrolled_for != self.shown.period:
            self._scroll_to_what_matters()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the week."""
        painter = QPainter(self)
        if self.shown is None:
            painter.fillRect(event.rect(), theme.current().colors.surface)
        else:
            week = WeekPainter(painter, theme.current(), self.geometry_now, self.shown, self.marks)
            week.paint(self._band, self._days, QRectF(event.rect()))
        painter.end()

    def minimumSizeHint(self) -> QSize:
        """Room for a few hours."""
        geometry = WeekGeometry.fit(QSizeF(0, 0), 1, 0, theme.current())
        return QSize(int(geometry.margin + DAYS * 3 * geometry.lane), int(geometry.top + 4 * geometry.hour))
