"""Draws a year of weeks: what was held, what is planned and what is missing to the target, and where it will end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.events import Pace
from mozspaces_desktop.core.forecast import Forecast
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar import season_wording
from mozspaces_desktop.gui.calendar.layout import DAYS
from mozspaces_desktop.gui.calendar.pace_painter import PLANNED, is_behind
from mozspaces_desktop.gui.calendar.season_geometry import SeasonGeometry
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.theme import Theme

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_PALE = 0.45
"""How much is to be seen of weeks outside of every season."""


class SeasonPainter:
    """Draws one year in one paint event."""

    def __init__(self, painter: QPainter, look: Theme, geometry: SeasonGeometry, shown: Shown) -> None:
        self._painter = painter
        self._look = look
        self._geometry = geometry
        self._shown = shown
        self._mondays = [shown.period.monday + week * DAYS * DAY for week in range(shown.period.weeks)]

    def paint(self, forecast: Forecast | None, selected: date | None, *, focused: bool) -> None:
        """Draw everything; `forecast` is the season that the summary is about, `selected` a day of the chosen week."""
        self._painter.fillRect(QRectF(QPointF(), self._geometry.size), self._look.colors.surface)
        self._paint_summary(forecast)
        self._paint_legend()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for week in range(len(self._mondays)):
            self._paint_week(week)
        for one in self._shown.forecasts:
            self._paint_bounds(one)
        self._paint_months()
        if selected is not None:
            self._paint_selected((selected - self._mondays[0]).days // DAYS, focused=focused)

    def _paint_summary(self, forecast: Forecast | None) -> None:
        colors, fonts = self._look.colors, self._look.type
        self._write(
            self._geometry.summary, season_wording.summary(forecast, self._shown.today), fonts.title, colors.text
        )
        for line, text in enumerate(season_wording.details(forecast)):
            self._write(self._geometry.details(line), text, fonts.body, colors.text_muted)

    def _paint_legend(self) -> None:
        """What the blocks mean; those that are missing are empty."""
        colors, spacing, font = self._look.colors, self._look.spacing, self._look.type.caption
        place = self._geometry.legend
        side = place.height() * 0.7
        for text, kind in season_wording.legend():
            swatch = QRectF(place.left(), place.center().y() - side / 2, side, side)
            self._paint_block(swatch, kind, colors.positive.strong if kind != "missing" else colors.warning.strong)
            place.setLeft(swatch.right() + spacing.xs)
            self._write(place, text, font, colors.text_muted)
            place.setLeft(place.left() + QFontMetricsF(font).horizontalAdvance(text) + spacing.l)

    def _season_of(self, monday: date) -> Forecast | None:
        sunday = monday + (DAYS - 1) * DAY
        return next((one for one in self._shown.forecasts if one.starts_on <= sunday and one.ends_on >= monday), None)

    def _paint_week(self, week: int) -> None:
        monday, pace, colors = self._mondays[week], self._shown.paces[week], self._look.colors
        inside = self._season_of(monday) is not None
        column = self._geometry.column(week)
        if monday <= self._shown.today < monday + DAYS * DAY:
            self._painter.fillRect(column, colors.accent_soft)
        elif not inside:
            self._painter.fillRect(column, colors.window)
        tone = colors.warning if inside and is_behind(pace, monday, self._shown.today) else colors.positive
        self._painter.setOpacity(1.0 if inside else _PALE)
        for number, kind in enumerate(_blocks(pace, missing=inside)):
            color = colors.border_strong if kind == "missing" and tone is colors.positive else tone.strong
            self._paint_block(self._geometry.event(week, number), kind, color)
        self._painter.setOpacity(1)
        self._paint_number(week)

    def _paint_block(self, rect: QRectF, kind: str, color: QColor) -> None:
        fill = QColor(color)
        fill.setAlphaF({"held": 1.0, "planned": PLANNED, "missing": 0.0}[kind])
        self._painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine) if kind == "missing" else Qt.PenStyle.NoPen)
        self._painter.setBrush(fill)
        radius = min(self._look.spacing.xs / 2, rect.height() / 3)
        self._painter.drawRoundedRect(rect, radius, radius)

    def _paint_number(self, week: int) -> None:
        colors, font = self._look.colors, self._look.type.caption
        rect = self._geometry.number(week)
        every = int(QFontMetricsF(font).horizontalAdvance("00") // max(rect.width() - 2, 1)) + 1
        today = self._mondays[week] <= self._shown.today < self._mondays[week] + DAYS * DAY
        if week % every == 0 or today:
            text = str(self._mondays[week].isocalendar().week)
            wide = rect.adjusted(-rect.width(), 0, rect.width(), 0)
            self._painter.setFont(self._look.type.strong if today else font)
            self._painter.setPen(colors.accent_text if today else colors.text_muted)
            self._painter.drawText(wide, _CENTRE, text)

    def _paint_bounds(self, season: Forecast) -> None:
        """The first and the last day of a season, and the target of its weeks."""
        geometry, colors = self._geometry, self._look.colors
        inside = [week for week, monday in enumerate(self._mondays) if self._season_of(monday) == season]
        if not inside:
            return
        left, right = geometry.left(inside[0]), geometry.left(inside[-1] + 1)
        target = self._shown.paces[0].target
        self._painter.setPen(QPen(colors.text, 1.5))
        self._painter.drawLine(QPointF(left, geometry.y_of(target)), QPointF(right, geometry.y_of(target)))
        label = QRectF(0, geometry.y_of(target) - geometry.caption, left - self._look.spacing.xs, 2 * geometry.caption)
        self._write(label, season_wording.target(target), self._look.type.caption, colors.text, _RIGHT)
        self._painter.setPen(QPen(colors.accent, 1.5))
        for x, day in ((left, season.starts_on), (right, season.ends_on)):
            if self._mondays[0] <= day <= self._shown.period.last_day:
                self._painter.drawLine(QPointF(x, geometry.top - geometry.caption), QPointF(x, geometry.ground))
                text = QRectF(x - geometry.size.width(), geometry.top - geometry.caption * 1.25, 0, geometry.caption)
                text.setRight(x - self._look.spacing.xs)
                if day == season.starts_on:
                    text.moveLeft(x + self._look.spacing.xs)
                flags = _LEFT if day == season.starts_on else _RIGHT
                self._write(text, wording.day_and_month(day), self._look.type.caption, colors.accent_text, flags)
        self._painter.setPen(QPen(colors.border_strong, 1))
        self._painter.drawLine(QPointF(geometry.left(0), geometry.ground), QPointF(right, geometry.ground))

    def _paint_months(self) -> None:
        """The name of each month under the weeks whose Thursdays are in it: as ISO weeks belong to years."""
        months = [(monday + 3 * DAY).month for monday in self._mondays]
        begins = [week for week, month in enumerate(months) if week == 0 or months[week - 1] != month]
        for week, after in zip(begins, [*begins[1:], len(months)], strict=True):
            rect = self._geometry.month(week, after - 1)
            self._write(rect, wording.month_name(months[week]), self._look.type.caption, self._look.colors.text_muted)
            if week:
                self._painter.setPen(QPen(self._look.colors.border, 1))
                x = self._geometry.left(week)
                self._painter.drawLine(QPointF(x, self._geometry.ground), QPointF(x, rect.bottom()))

    def _paint_selected(self, week: int, *, focused: bool) -> None:
        if 0 <= week < len(self._mondays):
            color = self._look.colors.focus if focused else self._look.colors.border_strong
            self._painter.setPen(QPen(color, 2 if focused else 1))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(self._geometry.column(week).adjusted(0, -2, 0, 0))

    def _write(self, rect: QRectF, text: str, font: QFont, color: QColor, flags: int = _LEFT) -> None:
        self._painter.setFont(font)
        self._painter.setPen(color)
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.drawText(rect, flags, cut)


def _blocks(pace: Pace, *, missing: bool) -> list[str]:
    """What the blocks of a week are, from the lowest on."""
    return ["held"] * pace.held + ["planned"] * pace.confirmed + ["missing"] * (pace.missing if missing else 0)
