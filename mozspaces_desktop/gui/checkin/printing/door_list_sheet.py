"""The paper fallback: who is expected, with a box to tick and room for a time; lines for others, boxes for guests."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from mozspaces_desktop.core.text import fold
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.checkin.printing.expected_people import Attendee, ExpectedPeople
from mozspaces_desktop.gui.printing.paper import MARGIN, MM, Words, draw_line, letters
from mozspaces_desktop.gui.tokens import light_colors

translate = QCoreApplication.translate

_BOLD = QFont.Weight.DemiBold
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TWO_COLUMNS = 30
"""From so many people on there are two columns."""
_LONG = 80
"""From so many people on there are letters above those who begin with them."""
_ROW = 7.7 * MM
_BOX = 4 * MM
_BESIDE_BOX = 7 * MM
_TIME = 17 * MM
_TICKET = 16 * MM
_CAPTIONS = 6 * MM
_HEAD_OF_OTHERS = 9 * MM
_BETWEEN = 9 * MM
_FOOT = 7 * MM
_BLANKS = 15
"""Lines for people who did not sign up, at least; they fill the last page."""
_GUESTS = 30
_GUESTS_TOGETHER = 5
_TICKET_END = 4

Draw = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class _Placed:
    draw: Draw
    page: int
    column: int
    top: float
    height: float


class DoorListSheet:
    """The list of an event, standing; `size` is that of the page in tenths of a point.

    With `ticket_ends` the last characters of the tickets stand beside the names, to tell namesakes apart.
    """

    def __init__(self, known: ExpectedPeople, size: QSizeF, *, ticket_ends: bool) -> None:
        self.size = size
        self._known = known
        self._ticket_ends = ticket_ends
        self._colors = light_colors()
        title = wording.shown_name(known.event.title)
        self.title = translate("DoorList", "List of {title}").format(title=title)
        self._is_long = len(known.people) >= _LONG
        self._columns = 2 if len(known.people) >= _TWO_COLUMNS else 1
        self._body = QRectF(MARGIN, MARGIN, size.width() - 2 * MARGIN, size.height() - 2 * MARGIN - _FOOT)
        self._width = (self._body.width() - (self._columns - 1) * _BETWEEN) / self._columns
        self._heading = Words(title, letters(20, _BOLD), self._body.width(), lines=2)
        self._placed: list[_Placed] = []
        self._page = self._column = 0
        self._top = self._first_row()
        self._lay_out()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._page + 1

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page."""
        self._paint_head(painter, page)
        for column in {placed.column for placed in self._placed if placed.page == page}:
            self._paint_captions(painter, page, column)
        for placed in self._placed:
            if placed.page == page:
                placed.draw(painter, QRectF(self._left(placed.column), placed.top, self._width, placed.height))
        self._paint_foot(painter, page)

    # --- what goes where ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        last = ""
        for person in self._known.people:
            letter = _first_letter(person.name)
            if self._is_long and letter != last:
                self._make_room(2 * _ROW)
                self._place(self._letter(letter), _ROW)
            last = letter
            self._place(self._person(person), _ROW)
        self._make_room(_HEAD_OF_OTHERS + 2 * _ROW)
        self._place(self._part(translate("DoorList", "Guests who give no name, one box each")), _HEAD_OF_OTHERS)
        self._place(self._tally, 2 * _ROW)
        self._make_room(_HEAD_OF_OTHERS + 3 * _ROW)
        self._place(self._part(translate("DoorList", "Others who come")), _HEAD_OF_OTHERS)
        blanks = 0
        while blanks < _BLANKS or not self._is_full(_ROW):
            self._place(self._blank, _ROW)
            blanks += 1

    def _first_row(self) -> float:
        head = self._heading.height + 14 * MM if not self._page else 9 * MM
        return self._body.top() + head + _CAPTIONS

    def _left(self, column: int) -> float:
        return self._body.left() + column * (self._width + _BETWEEN)

    def _is_full(self, height: float) -> bool:
        """Whether something so high would need another page."""
        return self._column == self._columns - 1 and self._top + height > self._body.bottom()

    def _make_room(self, height: float) -> None:
        if self._top + height > self._body.bottom():
            self._column += 1
            if self._column == self._columns:
                self._page, self._column = self._page + 1, 0
            self._top = self._first_row()

    def _place(self, draw: Draw, height: float) -> None:
        self._make_room(height)
        self._placed.append(_Placed(draw, self._page, self._column, self._top, height))
        self._top += height

    # --- rows -----------------------------------------------------------------------------------------------

    def _letter(self, letter: str) -> Draw:
        def draw(painter: QPainter, rect: QRectF) -> None:
            draw_line(painter, rect, letter, letters(13, _BOLD), self._colors.accent_text, align=_LEFT)

        return draw

    def _part(self, text: str) -> Draw:
        def draw(painter: QPainter, rect: QRectF) -> None:
            draw_line(painter, rect, text, letters(11, _BOLD), self._colors.text, align=_LEFT)

        return draw

    def _person(self, person: Attendee) -> Draw:
        def draw(painter: QPainter, rect: QRectF) -> None:
            self._paint_box(painter, rect, ticked=person.came_at is not None)
            name = rect.adjusted(_BESIDE_BOX, 0, -_TIME - (_TICKET if self._ticket_ends else 0) - 2 * MM, 0)
            text = person.name if person.seats == 1 else f"{person.name}\u200e +{person.seats - 1}"
            draw_line(painter, name, text, letters(11), self._colors.text, align=_LEFT)
            if self._ticket_ends and person.codes:
                end = QRectF(rect.right() - _TIME - _TICKET, rect.top(), _TICKET, rect.height())
                text = f"…{person.codes[0][-_TICKET_END:]}"
                draw_line(painter, end, text, letters(9), self._colors.text_muted, align=_LEFT)
            self._paint_rule(painter, rect)
            if person.came_at is not None:
                time = wording.time_of_day(person.came_at, self._known.event.tzid)
                draw_line(painter, rect, time, letters(10), self._colors.text, align=_RIGHT)

        return draw

    def _blank(self, painter: QPainter, rect: QRectF) -> None:
        self._paint_box(painter, rect, ticked=False)
        self._paint_rule(painter, rect)

    def _tally(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(self._colors.border_strong, 0.3 * MM))
        step, gap = _BOX + 1.6 * MM, 2 * MM
        left, top = rect.left(), rect.top() + 1.5 * MM
        for number in range(_GUESTS):
            if left + _BOX > rect.right():
                left, top = rect.left(), top + step
            painter.drawRect(QRectF(left, top, _BOX, _BOX))
            left += step + (gap if number % _GUESTS_TOGETHER == _GUESTS_TOGETHER - 1 else 0)

    def _paint_box(self, painter: QPainter, rect: QRectF, *, ticked: bool) -> None:
        painter.setPen(QPen(self._colors.border_strong, 0.3 * MM))
        box = QRectF(rect.left(), rect.center().y() - _BOX / 2, _BOX, _BOX)
        painter.drawRect(box)
        if ticked:
            tick = QPainterPath(box.topLeft() + QPointF(0.2, 0.55) * _BOX)
            tick.lineTo(box.topLeft() + QPointF(0.42, 0.78) * _BOX)
            tick.lineTo(box.topLeft() + QPointF(0.82, 0.22) * _BOX)
            painter.setPen(QPen(self._colors.text, 0.6 * MM))
            painter.drawPath(tick)

    def _paint_rule(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(self._colors.border, 0.2 * MM))
        painter.drawLine(rect.bottomLeft() + QPointF(_BESIDE_BOX, 0), rect.bottomRight())

    # --- around them ----------------------------------------------------------------------------------------

    def _paint_head(self, painter: QPainter, page: int) -> None:
        top = self._body.top()
        about = " · ".join(part for part in (self._known.when, self._known.where) if part)
        if page:
            line = QRectF(self._body.left(), top, self._body.width(), 7 * MM)
            title = f"{wording.shown_name(self._known.event.title)} · {about}"
            draw_line(painter, line, title, letters(10, _BOLD), self._colors.text, align=_LEFT)
            return
        self._heading.draw(painter, self._body.left(), top, self._colors.text)
        line = QRectF(self._body.left(), top + self._heading.height, self._body.width(), 6 * MM)
        draw_line(painter, line, about, letters(11), self._colors.text, align=_LEFT)
        draw_line(
            painter, line.translated(0, 5.5 * MM), self._counts(), letters(10), self._colors.text_muted, align=_LEFT
        )

    def _counts(self) -> str:
        people = self._known.people
        expected = sum(person.registered for person in people)
        came = sum(person.came_at is not None for person in people)
        time = wording.time_of_day(self._known.now, self._known.event.tzid)
        day = wording.day(self._known.now, self._known.event.tzid)
        text = translate("DoorList", "{expected} expected, {came} in already, as of {time}, {day}")
        return text.format(expected=expected, came=came, time=time, day=day)

    def _paint_captions(self, painter: QPainter, page: int, column: int) -> None:
        top = min(placed.top for placed in self._placed if placed.page == page) - _CAPTIONS
        rect = QRectF(self._left(column), top, self._width, _CAPTIONS)
        muted, font = self._colors.text_muted, letters(8.5)
        name = translate("DoorList", "Name")
        draw_line(painter, rect.adjusted(_BESIDE_BOX, 0, 0, 0), name, font, muted, align=_LEFT)
        if self._ticket_ends:
            ticket = QRectF(rect.right() - _TIME - _TICKET, top, _TICKET, _CAPTIONS)
            draw_line(painter, ticket, translate("DoorList", "Ticket"), font, muted, align=_LEFT)
        draw_line(painter, rect, translate("DoorList", "Time"), font, muted, align=_RIGHT)
        painter.setPen(QPen(self._colors.border_strong, 0.3 * MM))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        foot = QRectF(self._body.left(), self._body.bottom() + _FOOT - 5 * MM, self._body.width(), 5 * MM)
        muted, font = self._colors.text_muted, letters(8.5)
        number = translate("DoorList", "Page {page} of {pages}").format(page=page + 1, pages=self.pages)
        words = translate("DoorList", "Names of people: destroy this list once it is entered.")
        about = f"{self._known.space} · {words}"
        draw_line(painter, foot.adjusted(0, 0, -30 * MM, 0), about, font, muted, align=_LEFT)
        draw_line(painter, foot, number, font, muted, align=_RIGHT)


def _first_letter(name: str) -> str:
    """Under which letter of a long list a name stands; those of scripts without capitals stand together."""
    first = next((letter for letter in fold(name) if letter.isalnum()), "…").upper()
    return first if unicodedata.category(first[0]) == "Lu" else "…"
