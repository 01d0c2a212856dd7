"""A month for the door: as large as its events let it be. Days that have more than fit are listed on further pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.announced import Announced
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.calendar_wording import translate
from mozspaces_desktop.gui.calendar.layout import DAYS
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.calendar.printing.columns import DayColumns
from mozspaces_desktop.gui.calendar.printing.plan import Plan, as_of, days_of, timed_title
from mozspaces_desktop.gui.printing.paper import MARGIN, MM, Words, draw_line, letters
from mozspaces_desktop.gui.tokens import light_colors

_TRIES = ((14, 6), (12.5, 5), (11, 5), (10, 4), (9, 3), (8, 2), (8, 1))
"""Sizes of letters in points, and how many lines an event may have in them, from the best to what can be read still."""
_HEAD = 15 * MM
_WEEKDAYS = 7 * MM
_NUMBER = 6.5 * MM
_FOOT = 5 * MM
_PAD = 1.2 * MM
_GAP = 1.5
"""Between two events, for each point of the size of the letters."""
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_WEEKEND = 5


@dataclass(frozen=True, slots=True)
class _Fit:
    """How the events of the month are written: the words of each day, in letters of that size."""

    points: float
    words: dict[date, list[Words]]
    rows: list[float]
    """Heights of the weeks."""
    gap: float

    def that_fit(self, day: date, room: float, more: float) -> int:
        """How many events of `day` fit into `room`; with less than all there must be room for "+2 more" besides."""
        words = self.words.get(day, [])
        if sum(one.height + self.gap for one in words) <= room:
            return len(words)
        used, count = more, 0
        for one in words:
            used += one.height + self.gap
            if used > room:
                break
            count += 1
        return count


class MonthSheet:
    """A month, lying; `size` is that of the page in tenths of a point."""

    def __init__(self, plan: Plan, size: QSizeF) -> None:
        self.size = size
        self._plan = plan
        self._period = Period("month", plan.first)
        self.title = f"{wording.period_title(self._period)} · {plan.space}"
        self._colors = light_colors()
        self._body = QRectF(MARGIN, MARGIN, size.width() - 2 * MARGIN, size.height() - 2 * MARGIN)
        self._events = self._by_day()
        self._fit = self._best_fit()
        crowded = [day for day in self._events if self._hidden(day)]
        self._columns = DayColumns([(day, self._events[day]) for day in crowded], self._below_head())

    @property
    def pages(self) -> int:
        """The month, and what did not fit into it."""
        return 1 + self._columns.pages

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw the month, or a list of its crowded days."""
        self._paint_head(painter, page)
        if page:
            self._columns.paint(painter, page - 1)
        else:
            self._paint_weekdays(painter)
            for week in range(len(self._fit.rows)):
                for column in range(DAYS):
                    self._paint_day(painter, week, column)

    # --- what goes where ------------------------------------------------------------------------------------

    def _by_day(self) -> dict[date, list[Announced]]:
        found: dict[date, list[Announced]] = {}
        for event in sorted(self._plan.events, key=lambda one: (not one.span.fills_days, one.span.start)):
            first, last = days_of(event)
            day = max(first, self._plan.first)
            while day <= min(last, self._plan.last):
                found.setdefault(day, []).append(event)
                day += DAY
        return dict(sorted(found.items()))

    def _best_fit(self) -> _Fit:
        room = self._below_head().height() - _WEEKDAYS
        smallest = _TRIES[-1]
        for points, lines in (*(one for one in _TRIES[:-1] if self._in_single_lines(one[0]) <= room), smallest):
            fit = self._written(points, lines)
            if sum(fit.rows) <= room:
                break
        return _Fit(fit.points, fit.words, _shared(fit.rows, room), fit.gap)

    def _in_single_lines(self, points: float) -> float:
        """How high the weeks are at least, without looking at the words."""
        line = QFontMetricsF(letters(points)).lineSpacing() + points * _GAP
        most = [
            max(len(self._events.get(self._day(week, column), ())) for column in range(DAYS))
            for week in range(self._period.weeks)
        ]
        return sum(_NUMBER + _PAD + line * count for count in most)

    def _written(self, points: float, lines: int) -> _Fit:
        font, gap = letters(points), points * _GAP
        words = {
            day: [self._words(event, day, font, lines) for event in events] for day, events in self._events.items()
        }
        heights = {day: _NUMBER + _PAD + sum(one.height + gap for one in texts) for day, texts in words.items()}
        least = _NUMBER + _PAD + Words("0", font, self._width).height
        rows = [
            max([least, *(heights.get(self._day(week, column), 0.0) for column in range(DAYS))])
            for week in range(self._period.weeks)
        ]
        return _Fit(points, words, rows, gap)

    def _words(self, event: Announced, day: date, font: QFont, lines: int) -> Words:
        text, strong = timed_title(event, day)
        return Words(text, font, self._width - 2 * _PAD, lines=lines, strong=strong)

    @property
    def _width(self) -> float:
        return self._body.width() / DAYS

    def _below_head(self) -> QRectF:
        return self._body.adjusted(0, _HEAD, 0, -_FOOT)

    def _day(self, week: int, column: int) -> date:
        return self._period.monday + (week * DAYS + column) * DAY

    def _cell(self, week: int, column: int) -> QRectF:
        top = self._below_head().top() + _WEEKDAYS + sum(self._fit.rows[:week])
        return QRectF(self._body.left() + column * self._width, top, self._width, self._fit.rows[week])

    def _hidden(self, day: date) -> int:
        """How many events of `day` find no room in its cell."""
        week = (day - self._period.monday).days // DAYS
        room = self._fit.rows[week] - _NUMBER - _PAD
        more = Words("0", letters(self._fit.points), self._width).height
        return len(self._events.get(day, ())) - self._fit.that_fit(day, room, more)

    # --- what is drawn --------------------------------------------------------------------------------------

    def _paint_head(self, painter: QPainter, page: int) -> None:
        title = wording.period_title(self._period)
        if page:
            title = translate("Calendar", "{title}, days with more events").format(title=title)
        head = QRectF(self._body.left(), self._body.top(), self._body.width(), _HEAD - 2 * MM)
        bold = QFont.Weight.DemiBold
        half = head.width() * 0.6
        draw_line(
            painter,
            head.adjusted(0, 0, half - head.width(), 0),
            title,
            letters(30 if not page else 22, bold),
            self._colors.text,
            align=_LEFT,
        )
        draw_line(painter, head.adjusted(half, 0, 0, 0), self._plan.space, letters(20), self._colors.text, align=_RIGHT)
        foot = QRectF(self._body.left(), self._body.bottom() - _FOOT + MM, self._body.width(), _FOOT - MM)
        draw_line(painter, foot, as_of(self._plan), letters(8.5), self._colors.text_muted, align=_LEFT)

    def _paint_weekdays(self, painter: QPainter) -> None:
        for column in range(DAYS):
            left = self._body.left() + column * self._width
            rect = QRectF(left + _PAD, self._below_head().top(), self._width - 2 * _PAD, _WEEKDAYS)
            name = wording.weekday_name(column, short=False)
            draw_line(painter, rect, name, letters(11, QFont.Weight.DemiBold), self._colors.text_muted, align=_LEFT)

    def _paint_day(self, painter: QPainter, week: int, column: int) -> None:
        day, cell = self._day(week, column), self._cell(week, column)
        inside = self._period.belongs(day)
        holiday = self._plan.holidays.get(day, "")
        if inside and holiday:
            painter.fillRect(cell, self._colors.warning.soft)
        elif inside and column >= _WEEKEND:
            painter.fillRect(cell, self._colors.window)
        painter.setPen(QPen(self._colors.border_strong if inside else self._colors.border, 0.25 * MM))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell)
        if not inside:
            return
        line = QRectF(cell.left() + _PAD, cell.top(), cell.width() - 2 * _PAD, _NUMBER)
        draw_line(
            painter, line, wording.day_of_month(day), letters(14, QFont.Weight.DemiBold), self._colors.text, align=_LEFT
        )
        draw_line(
            painter, line.adjusted(8 * MM, 0, 0, 0), holiday, letters(8.5), self._colors.warning.text, align=_RIGHT
        )
        self._paint_events(painter, day, cell)

    def _paint_events(self, painter: QPainter, day: date, cell: QRectF) -> None:
        words, hidden = self._fit.words.get(day, []), self._hidden(day)
        top = cell.top() + _NUMBER
        for one in words[: len(words) - hidden]:
            one.draw(painter, cell.left() + _PAD, top, self._colors.text)
            top += one.height + self._fit.gap
        if hidden:
            text = wording.more_text(hidden)
            font = letters(self._fit.points, QFont.Weight.DemiBold)
            Words(text, font, cell.width()).draw(painter, cell.left() + _PAD, top, self._colors.accent_text)


def _shared(wanted: Sequence[float], room: float) -> list[float]:
    """`room` shared among rows: what each wants if there is enough, and the rest in equal parts; else the same for
    those that want more than that."""
    if sum(wanted) <= room:
        spare = (room - sum(wanted)) / len(wanted)
        return [one + spare for one in wanted]
    given: dict[int, float] = {}
    for place, want in sorted(enumerate(wanted), key=lambda one: one[1]):
        given[place] = min(want, (room - sum(given.values())) / (len(wanted) - len(given)))
    return [given[place] for place in range(len(wanted))]
