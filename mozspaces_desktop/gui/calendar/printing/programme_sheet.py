"""A programme of the coming weeks: day by day what is on, where, and what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from mozspaces_desktop.core.announced import Announced
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.calendar_wording import translate
from mozspaces_desktop.gui.calendar.printing.plan import Plan, as_of, full_title, hours_text, period_text
from mozspaces_desktop.gui.printing.paper import MARGIN, MM, Words, draw_line, letters
from mozspaces_desktop.gui.tokens import light_colors

_BOLD = QFont.Weight.DemiBold
_FOOT = 8 * MM
_BETWEEN_EVENTS = 3.5 * MM
_BEFORE_DAY = 6 * MM
_AFTER_DAY = 2 * MM
_BESIDE_TIME = 5 * MM
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class _Block:
    """Words with their colours one under the other, perhaps with a time at their left, that stay on one page."""

    rows: list[tuple[Words, str]]
    time: str = ""

    @property
    def height(self) -> float:
        return sum(words.height for words, _ in self.rows)


@dataclass(frozen=True, slots=True)
class _Placed:
    block: _Block
    top: float


class ProgrammeSheet:
    """The events of some weeks, standing; `size` is that of the page in tenths of a point."""

    def __init__(self, plan: Plan, size: QSizeF) -> None:
        self.size = size
        self._plan = plan
        self.title = translate("Calendar", "Programme · {space}").format(space=plan.space)
        self._colors = light_colors()
        margin = 1.5 * MARGIN
        self._body = QRectF(margin, MARGIN, size.width() - 2 * margin, size.height() - 2 * MARGIN - _FOOT)
        self._time_width = max((_advance(hours_text(event)) for event in plan.events), default=0.0) + _BESIDE_TIME
        self._pages: list[list[_Placed]] = [[]]
        self._top = self._body.top()
        self._lay_out()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page."""
        for placed in self._pages[page]:
            self._paint_block(painter, placed)
        foot = QRectF(self._body.left(), self._body.bottom() + _FOOT - 5 * MM, self._body.width(), 5 * MM)
        number = translate("Calendar", "Page {page} of {pages}").format(page=page + 1, pages=self.pages)
        muted = self._colors.text_muted
        about = f"{self._plan.space} · {as_of(self._plan)}"
        draw_line(painter, foot.adjusted(0, 0, -30 * MM, 0), about, letters(8.5), muted, align=_LEFT)
        draw_line(painter, foot, number, letters(8.5), muted, align=_RIGHT)

    def _paint_block(self, painter: QPainter, placed: _Placed) -> None:
        left, top = self._body.left(), placed.top
        if placed.block.time:
            time = Words(placed.block.time, letters(12, _BOLD), self._time_width)
            time.draw(painter, left, top, self._colors.text)
            left += self._time_width
        for words, color in placed.block.rows:
            words.draw(painter, left, top, getattr(self._colors, color))
            top += words.height
        if not placed.block.time and placed.top > self._body.top():
            painter.setPen(QPen(self._colors.border, 0.25 * MM))
            line = placed.top - 1.5 * MM
            painter.drawLine(QPointF(self._body.left(), line), QPointF(self._body.right(), line))

    # --- what goes where ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        width = self._body.width()
        title = [(Words(self._plan.space, letters(26, _BOLD), width, lines=2), "text")]
        self._place(_Block([*title, (Words(period_text(self._plan), letters(12), width), "text_muted")]))
        day: date | None = None
        for event in self._plan.events:
            shown_on = max(event.span.first_day, self._plan.first)
            self._add(event, shown_on, new_day=shown_on != day)
            day = shown_on
        if not self._plan.events:
            nothing = Words(translate("Calendar", "Nothing is planned in these weeks yet."), letters(12), width)
            self._top += _BEFORE_DAY
            self._place(_Block([(nothing, "text")]))

    def _add(self, event: Announced, day: date, *, new_day: bool) -> None:
        block = self._block(event)
        if new_day:
            heading = self._heading(wording.day_text(day), self._plan.holidays.get(day, ""))
            self._top += _BEFORE_DAY
            if not self._has_room(heading.height + _AFTER_DAY + block.height):
                self._turn_over()
            self._place(heading)
            self._top += _AFTER_DAY
        else:
            self._top += _BETWEEN_EVENTS
            if not self._has_room(block.height):
                self._turn_over()
                text = translate("Calendar", "{day}, continued").format(day=wording.day_text(day))
                self._place(self._heading(text, ""))
                self._top += _AFTER_DAY
        self._place(block)

    def _heading(self, text: str, holiday: str) -> _Block:
        whole = f"{text} · {holiday}" if holiday else text
        return _Block([(Words(whole, letters(14, _BOLD), self._body.width()), "accent_text")])

    def _block(self, event: Announced) -> _Block:
        width = self._body.width() - self._time_width
        rows = [(Words(full_title(event), letters(12, _BOLD), width, lines=6), "text")]
        several_days = event.span.fills_days and event.span.first_day != event.span.last_day
        facts = [
            wording.span_text(event.span) if several_days else "",
            event.room,
            event.type,
            ", ".join(event.focus_areas),
        ]
        about = " · ".join(fact for fact in facts if fact)
        for text, color in ((about, "text_muted"), (event.link, "accent_text")):
            if text:
                rows.append((Words(text, letters(10), width, lines=3), color))
        return _Block(rows, hours_text(event))

    def _has_room(self, height: float) -> bool:
        return self._top + height <= self._body.bottom()

    def _turn_over(self) -> None:
        self._pages.append([])
        self._top = self._body.top()

    def _place(self, block: _Block) -> None:
        self._pages[-1].append(_Placed(block, self._top))
        self._top += block.height


def _advance(text: str) -> float:
    return QFontMetricsF(letters(12, _BOLD)).horizontalAdvance(text)
