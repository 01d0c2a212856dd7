"""Days with all their events, one under the other in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from mozspaces_desktop.core.announced import Announced
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.printing.plan import timed_title
from mozspaces_desktop.gui.printing.paper import MM, Words, letters
from mozspaces_desktop.gui.tokens import light_colors

_COLUMNS = 3
_BETWEEN = 8 * MM
_GAP = 1.2 * MM
_BEFORE_DAY = 4 * MM


@dataclass(frozen=True, slots=True)
class _Placed:
    words: Words
    page: int
    left: float
    top: float
    is_day: bool


class DayColumns:
    """Lists `days` within `area` of as many pages as they need."""

    def __init__(self, days: Sequence[tuple[date, Sequence[Announced]]], area: QRectF) -> None:
        self._area = area
        self._width = (area.width() - (_COLUMNS - 1) * _BETWEEN) / _COLUMNS
        self._column = 0
        self._top = area.top()
        self._placed: list[_Placed] = []
        for day, events in days:
            self._add_day(day, events)

    @property
    def pages(self) -> int:
        """How many pages are needed: none without days."""
        return max((one.page + 1 for one in self._placed), default=0)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw the page number `page`, from 0 on."""
        colors = light_colors()
        for one in self._placed:
            if one.page == page:
                one.words.draw(painter, one.left, one.top, colors.accent_text if one.is_day else colors.text)

    def _add_day(self, day: date, events: Sequence[Announced]) -> None:
        heading = Words(wording.day_text(day), letters(12, QFont.Weight.DemiBold), self._width, lines=2)
        texts = [self._words(event, day) for event in events]
        if self._top > self._area.top():
            self._top += _BEFORE_DAY
        self._make_room(heading.height + _GAP + texts[0].height)
        self._place(heading, is_day=True)
        for words in texts:
            self._make_room(words.height)
            self._place(words, is_day=False)

    def _words(self, event: Announced, day: date) -> Words:
        text, strong = timed_title(event, day)
        return Words(text, letters(10.5), self._width, lines=4, strong=strong)

    def _make_room(self, height: float) -> None:
        if self._top + height > self._area.bottom():
            self._column += 1
            self._top = self._area.top()

    def _place(self, words: Words, *, is_day: bool) -> None:
        page, column = divmod(self._column, _COLUMNS)
        left = self._area.left() + column * (self._width + _BETWEEN)
        self._placed.append(_Placed(words, page, left, self._top, is_day))
        self._top += words.height + _GAP
