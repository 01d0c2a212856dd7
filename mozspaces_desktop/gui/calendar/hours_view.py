"""Days by the hour, a week of them or one alone: overlapping events side by side, and a band for what fills days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.agenda import DAY, EVENING, Entry
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.event_view import EventView, edge_at
from mozspaces_desktop.gui.calendar.gestures import Gesture, Moving, Resizing
from mozspaces_desktop.gui.calendar.hours_bar import HoursBar
from mozspaces_desktop.gui.calendar.hours_geometry import BAND_LANES, HoursGeometry
from mozspaces_desktop.gui.calendar.hours_painter import HoursPainter
from mozspaces_desktop.gui.calendar.layout import (
    DAYS,
    MINUTES,
    Block,
    Piece,
    WeekRow,
    day_blocks,
    week_row,
    weeks_of_lanes,
)
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import SELECTED_MINUTES, USUAL_MINUTES, Slot

_BEGINNING = 9 * 60
"""The first minute of a day that is worth seeing where nobody gave opening hours."""
_AIR = 30
"""Minutes that are kept in sight before and after what is looked at."""


class HoursView(EventView):
    """The days of a period by the hour. The edges of an event can be dragged, too."""

    keeps_hours = True

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._band = WeekRow([], [0] * DAYS, 0)
        self._days: list[list[Block]] = []
        self._scrolled_for: Period | None = None
        self._bar = HoursBar(self)
        self._bar.valueChanged.connect(self.repaint_all)
        self._bar.crept.connect(self._on_crept)

    @property
    def geometry_now(self) -> HoursGeometry:
        """Where things are at the widget's present size, scrolled as it is."""
        return HoursGeometry.fit(
            QSizeF(self.width() - self._bar.width(), self.height()),
            theme.current(),
            days=self.shown.period.days if self.shown else DAYS,
            lanes=self._band.lanes + any(self._band.hidden),
            offset=self._bar.value(),
            holidays=bool(self.shown and any(map(self.shown.period.belongs, self.shown.holidays))),
        )

    def _date(self, column: int) -> date:
        return self.shown.period.first_day + column * DAY if self.shown else date.min

    def show_entries(self, shown: Shown) -> None:
        """Show a period; one that was not shown before is scrolled to what matters in it."""
        super().show_entries(shown)
        if self._scrolled_for != shown.period and self.isVisible():
            self._scroll_to_what_matters()

    def lay_out(self) -> None:
        """Give each event its lane in the band or its column in a day."""
        if self.shown is None:
            return
        period = self.shown.period
        filling = [entry for entry in self.shown.entries if entry.span.fills_days]
        (placed,) = weeks_of_lanes(filling, period.first_day, 1, period.days)
        self._band = week_row(placed, period.first_day, BAND_LANES, period.days)
        self._days = [day_blocks(self.shown.entries, self._date(day)) for day in range(period.days)]
        self._bar.fit(self.geometry_now)

    def _scroll_to_what_matters(self) -> None:
        """To opening time or the first event; where it does not all fit, the last event or the hours from now on."""
        if self.shown is None:
            return
        self._scrolled_for = self.shown.period
        beginnings = [
            block
            for column, blocks in enumerate(self._days)
            for block in blocks
            if block.entry.span.first_day == self._date(column)
        ]
        opens = min((at[0].hour * 60 + at[0].minute for at in self.shown.open_hours.values()), default=_BEGINNING)
        first = min((block.first for block in beginnings), default=opens)
        last = max((block.last for block in beginnings), default=opens)
        hour = self.geometry_now.hour
        visible = int(self.geometry_now.visible * 60 / hour)
        start = min(max(min(opens, first), last + _AIR - visible), max(first - _AIR, 0))
        if self.shown.period.belongs(self.shown.today):
            now = self.shown.now.hour * 60 + self.shown.now.minute
            start = max(start, min(now, MINUTES - USUAL_MINUTES) + USUAL_MINUTES + _AIR - visible)
        self._bar.setValue(round((start - _AIR) * hour / 60))

    def reveal(self, slot: Slot) -> None:
        """Scroll until `slot`, or the whole of the event that is selected there, can be seen."""
        if slot.minute is None:
            return
        entry, minutes = self.selected, SELECTED_MINUTES
        if entry is not None and slot == self.slot_of(entry, slot.day):
            minutes = max(minutes, (entry.span.end - entry.span.start) // timedelta(minutes=1))
        self._bar.bring(self.geometry_now, slot.minute - _AIR, min(slot.minute + minutes + _AIR, MINUTES))

    # --- what is where --------------------------------------------------------------------------------------

    def day_rect(self, day: date) -> QRectF:
        """Where `day` is in the band, empty if it is not shown."""
        if self.shown is None or not self.shown.period.belongs(day):
            return QRectF()
        return self.geometry_now.band_cell((day - self.shown.period.first_day).days)

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
        column = (day - self.shown.period.first_day).days if self.shown else 0
        rect = self.geometry_now.stretch(column, minute, minute)
        return QPointF(rect.center().x(), rect.top())

    def _block_at(self, place: QPointF) -> tuple[int, Block] | None:
        geometry = self.geometry_now
        day = geometry.day_at(place.x())
        if day is None or not geometry.in_hours(place) or day >= len(self._days):
            return None
        found = (block for block in self._days[day] if geometry.block(day, block).contains(place))
        return next(((day, block) for block in found), None)

    def _piece_at(self, place: QPointF) -> tuple[Piece, QRectF] | None:
        geometry = self.geometry_now
        rects = ((piece, geometry.chip(piece.lane, piece.first, piece.last)) for piece in self._band.pieces)
        return next(((piece, rect) for piece, rect in rects if rect.contains(place)), None)

    def entry_at(self, place: QPointF) -> Entry | None:
        """The entry that is drawn at `place`."""
        if self.geometry_now.in_hours(place):
            found = self._block_at(place)
            return found[1].entry if found else None
        piece = self._piece_at(place)
        return piece[0].entry if piece else None

    def slot_at(self, place: QPointF) -> Slot | None:
        """The day and the minute at `place`; the day as a whole above the hours."""
        geometry = self.geometry_now
        day = geometry.day_at(place.x())
        if day is None or self.shown is None:
            return None
        minute = geometry.minute_at(place.y()) if geometry.in_hours(place) else None
        return Slot(self._date(day), minute)

    def gesture_at(self, entry: Entry, slot: Slot, place: QPointF) -> Gesture:
        """The edges of an event change its start and its end."""
        if slot.minute is None:
            piece = self._piece_at(place)
            start = edge_at(*piece, place) if piece else None
        else:
            block = self._block_at(place)
            start = self._edge_at(entry, slot.day, self.geometry_now.block(*block), place) if block else None
        return Moving(entry, slot) if start is None else Resizing(entry, slot, start)

    def _edge_at(self, entry: Entry, day: date, rect: QRectF, place: QPointF) -> bool | None:
        """Which edge of an event among the hours `place` is at: True its start, False its end."""
        edge = theme.current().spacing.xs
        if rect.height() <= 4 * edge:
            return None
        if entry.span.first_day == day and place.y() < rect.top() + edge:
            return True
        return False if entry.span.last_day == day and place.y() >= rect.bottom() - edge else None

    def held_inside(self, place: QPointF) -> QPointF:
        """A drag among the hours stays there, one in the band stays in it."""
        inside, geometry = super().held_inside(place), self.geometry_now
        x = max(inside.x(), geometry.margin)
        if self.gesture is not None and self.gesture.grabbed.minute is None:
            return QPointF(x, min(inside.y(), geometry.top - 1))
        return QPointF(x, max(inside.y(), geometry.top))

    def drag_to(self, place: QPointF) -> None:
        """Go on with a drag; at the edge of the hours they scroll on."""
        super().drag_to(place)
        if self.gesture is not None and self.gesture.grabbed.minute is not None:
            self._bar.follow(self.geometry_now, place)

    def end_gesture(self) -> None:
        """Forget the gesture at hand; nothing comes of it."""
        self._bar.rest()
        super().end_gesture()

    @QtSlot()
    def _on_crept(self) -> None:
        self.drag_to(self._pointer)

    def crowded_day_at(self, place: QPointF) -> date | None:
        """The day whose "+3 more" is at `place`."""
        geometry, day = self.geometry_now, self.geometry_now.day_at(place.x())
        if day is None or self.shown is None:
            return None
        there = geometry.chip(self._band.lanes, day, day).contains(place)
        return self._date(day) if there and self._band.hidden[day] else None

    def tooltip_at(self, place: QPointF) -> str:
        """What the pace of the week is made of, or which holiday it is."""
        geometry, slot = self.geometry_now, self.slot_at(place)
        if self.shown is None or place.y() >= geometry.header:
            return ""
        if slot is not None:
            return wording.holiday_tooltip(slot.day, self.shown.holidays.get(slot.day))
        return wording.pace_tooltip(self.shown.period.monday, self.shown.paces[0])

    # --- mouse, keyboard, painting --------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll through the hours; sideways leafs through the periods."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            self._bar.event(event)

    def first_slot(self, shown: Shown) -> Slot:
        """Where the keyboard begins: in the evening."""
        return Slot(super().first_slot(shown).day, EVENING[0].hour * 60)

    def beginning_at(self, slot: Slot) -> Entry | None:
        """The event that begins within the half hour of `slot`."""
        if slot.minute is None or self.shown is None:
            return None
        timed = (entry for entry in self.shown.on(slot.day) if self.slot_of(entry, slot.day).minute is not None)
        starts = ((entry, self.slot_of(entry, slot.day).at_rest) for entry in timed if entry.span.first_day == slot.day)
        return next((entry for entry, start in starts if start == slot.at_rest), None)

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

    def paint_still(self, painter: QPainter, shown: Shown) -> None:
        """Draw the days."""
        self._painter(painter, shown).paint(self._band, self._days)

    def paint_ghost(self, painter: QPainter, shown: Shown) -> None:
        """Draw the time that a drag would give."""
        self._painter(painter, shown).paint_ghost()

    def _painter(self, painter: QPainter, shown: Shown) -> HoursPainter:
        return HoursPainter(painter, theme.current(), self.geometry_now, shown, self.marks)

    def minimumSizeHint(self) -> QSize:
        """Room for a few hours."""
        geometry = HoursGeometry.fit(QSizeF(), theme.current())
        return QSize(int(geometry.margin + DAYS * 3 * geometry.lane), int(geometry.top + 4 * geometry.hour))
