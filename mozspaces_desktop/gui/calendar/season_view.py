"""The season: a strip of the weeks of a year with what was held, what is planned, and the target."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from mozspaces_desktop.core.agenda import DAY, Entry
from mozspaces_desktop.core.forecast import Forecast
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar import season_wording
from mozspaces_desktop.gui.calendar.layout import DAYS
from mozspaces_desktop.gui.calendar.period import monday_of
from mozspaces_desktop.gui.calendar.season_geometry import SeasonGeometry
from mozspaces_desktop.gui.calendar.season_painter import SeasonPainter
from mozspaces_desktop.gui.calendar.selectable_view import SelectableView
from mozspaces_desktop.gui.calendar.slots import Slot

_WEEK = timedelta(weeks=1)


class SeasonView(SelectableView):
    """A year of weeks. A week is selected as a day is elsewhere, and opened instead of an event."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Season"))

    @property
    def geometry_now(self) -> SeasonGeometry:
        """Where things are at the widget's present size."""
        paces = self.shown.paces if self.shown else []
        tallest = max((max(pace.planned, pace.target) for pace in paces), default=1)
        return SeasonGeometry.fit(QSizeF(self.size()), len(paces), tallest, theme.current())

    @property
    def forecast(self) -> Forecast | None:
        """The season that the summary is about: that of the selected week, or the one that is on, or the last."""
        if self.shown is None:
            return None
        forecasts, today = self.shown.forecasts, self.shown.today
        for day in (self.slot.day if self.slot else today, today):
            for one in forecasts:
                if monday_of(one.starts_on) <= day <= monday_of(one.ends_on) + 6 * DAY:
                    return one
        return forecasts[-1] if forecasts else None

    def lay_out(self) -> None:
        """Everything is worked out while painting."""
        forecast = self.forecast
        today = self.shown.today if self.shown else date.min
        self.setAccessibleName(season_wording.summary(forecast, today))

    def said_of(self, slot: Slot, entry: Entry | None) -> str:
        """The week and its pace."""
        week = self._week_of(slot.day)
        if self.shown is None or week is None:
            return super().said_of(slot, entry)
        return wording.pace_spoken(self._monday(week), self.shown.paces[week])

    def _monday(self, week: int) -> date:
        return self.shown.period.monday + week * _WEEK if self.shown else date.min

    def _week_of(self, day: date) -> int | None:
        """The number of the week of `day` in the strip."""
        if self.shown is None or not self.shown.period.belongs(day):
            return None
        return (day - self.shown.period.monday).days // DAYS

    def week_rect(self, day: date) -> QRectF:
        """Where the week of `day` is, empty if it is not shown."""
        week = self._week_of(day)
        return QRectF() if week is None else self.geometry_now.column(week)

    # --- the keyboard ---------------------------------------------------------------------------------------

    def slot_beside(self, slot: Slot, steps: int) -> Slot:
        """The next week, or the last."""
        return Slot(monday_of(slot.day) + steps * _WEEK)

    def slot_below(self, slot: Slot, steps: int) -> Slot:
        """Four weeks on, or back."""
        return Slot(monday_of(slot.day) + 4 * steps * _WEEK)

    def slot_at_end(self, slot: Slot, *, last: bool) -> Slot:
        """The first and the last week of the year."""
        if self.shown is None:
            return slot
        return Slot(monday_of(self.shown.period.last_day) if last else self.shown.period.monday)

    def open(self, entry: Entry | None, slot: Slot) -> None:
        """Look at the week."""
        self.week_opened.emit(monday_of(slot.day))

    # --- the mouse ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the week that is there."""
        week = self.geometry_now.week_at(event.position())
        if week is not None and self.shown is not None:
            self.select(Slot(self._monday(week)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at the week that is there."""
        week = self.geometry_now.week_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and week is not None:
            self.week_opened.emit(self._monday(week))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done."""
        self.menu_asked.emit(event.globalPos())

    def tooltip_at(self, place: QPointF) -> str:
        """What the pace of the week at `place` is made of, and what does not count."""
        week = self.geometry_now.week_at(place)
        return (
            ""
            if week is None or self.shown is None
            else wording.pace_tooltip(self._monday(week), self.shown.paces[week])
        )

    def event(self, event: QEvent) -> bool:
        """Tell about the week under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tooltip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the year."""
        painter = QPainter(self)
        if self.shown is None:
            painter.fillRect(event.rect(), theme.current().colors.surface)
        else:
            season = SeasonPainter(painter, theme.current(), self.geometry_now, self.shown)
            season.paint(self.forecast, self.slot.day if self.slot else None, focused=self.hasFocus())
        painter.end()

    def minimumSizeHint(self) -> QSize:
        """Room for a few pixels a week."""
        spacing = theme.current().spacing
        return QSize(spacing.xxl * 12, spacing.xxl * 10)
