"""Draws the rows of the agenda: the head of a week with its pace, the head of a day, an event on one line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.agenda_rows import ROW_ROLE, AgendaRow, DayHead, Line, WeekHead
from mozspaces_desktop.gui.calendar.entry_painter import Drawn, EntryPainter, Marks, inked
from mozspaces_desktop.gui.calendar.pace_painter import is_behind
from mozspaces_desktop.gui.calendar.selectable_view import SelectableView
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chip import chip_size, paint_chip

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WIDE = 14
"""From how many times a row's height on there is room for the room and the coordinator."""

_Index = QModelIndex | QPersistentModelIndex


class AgendaDelegate(QStyledItemDelegate):
    """Draws the rows for `view`, which knows what is shown and what the keys are moving."""

    def __init__(self, view: SelectableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Weeks have air above them."""
        spacing = theme.current().spacing
        row: AgendaRow = index.data(ROW_ROLE)
        height = spacing.row + spacing.m if isinstance(row, WeekHead) else spacing.row
        return QSize(spacing.xxl, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row: AgendaRow = index.data(ROW_ROLE)
        state: QStyle.StateFlag = option.state
        if self._view.shown is None:
            return
        drawn = _Row(painter, theme.current(), QRectF(option.rect), self._view.shown)
        drawn.ground(state)
        match row:
            case WeekHead():
                drawn.week(row)
            case DayHead():
                drawn.day(row)
            case Line():
                carried = self._view.carried
                moved = carried is not None and carried.id == row.entry.id and self._view.ghost is not None
                drawn.line(row, wording.when_text(self._view.ghost) if moved and self._view.ghost else "")


class _Row:
    """Draws one row."""

    def __init__(self, painter: QPainter, look: Theme, rect: QRectF, shown: Shown) -> None:
        self._painter = painter
        self._look = look
        self._rect = rect
        self._shown = shown

    def ground(self, state: QStyle.StateFlag) -> None:
        """What is behind the words: whether the row is selected, or under the mouse."""
        colors = self._look.colors
        if state & QStyle.StateFlag.State_Selected:
            self._painter.fillRect(self._rect, colors.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            self._painter.fillRect(self._rect, colors.hover)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            self._painter.setPen(QPen(colors.focus, 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(self._rect.adjusted(1, 1, -1, -1))

    def week(self, row: WeekHead) -> None:
        """The number of a week, its days, and its pace at the right."""
        look, spacing = self._look, self._look.spacing
        line = self._rect.adjusted(spacing.m, spacing.m, -spacing.m, 0)
        behind = is_behind(row.pace, row.day, self._shown.today)
        tone = look.colors.warning if behind else look.colors.positive
        reached = row.pace.missing == 0
        self._write(line, wording.week_title(row.day), look.type.strong, look.colors.text_muted)
        color = tone.text if behind or reached else look.colors.text_muted
        self._write(line, wording.pace_summary(row.pace), look.type.strong, color, _RIGHT)
        self._painter.setPen(QPen(look.colors.border, 1))
        self._painter.drawLine(self._rect.bottomLeft(), self._rect.bottomRight())

    def day(self, row: DayHead) -> None:
        """A day with its weekday; the holiday that it is."""
        look = self._look
        line = self._rect.adjusted(look.spacing.m, 0, -look.spacing.m, 0)
        today = row.day == self._shown.today
        text = wording.day_head(row.day, today=today)
        self._write(line, text, look.type.strong, look.colors.accent_text if today else look.colors.text)
        if row.holiday:
            taken = QFontMetricsF(look.type.strong).horizontalAdvance(text) + look.spacing.l
            self._write(line.adjusted(taken, 0, 0, 0), row.holiday, look.type.body, look.colors.warning.text)

    def line(self, row: Line, moved_to: str) -> None:
        """An event: a mark of its track and status, when it is, its title, where, by whom, where it stands."""
        look, entry, spacing = self._look, row.entry, self._look.spacing
        line = self._rect.adjusted(spacing.xl, 0, -spacing.m, 0)
        mark = QRectF(line.left(), line.top() + spacing.s, spacing.m, line.height() - 2 * spacing.s)
        EntryPainter(self._painter, look, Marks()).shape(Drawn(entry, mark))
        line.setLeft(mark.right() + spacing.s)
        line.setRight(self._chip(line, entry))
        times = QRectF(line.left(), line.top(), self._width_of_times(), line.height())
        when = moved_to or wording.line_time(entry.span, row.day)
        self._write(times, when, look.type.body, look.colors.accent_text if moved_to else look.colors.text_muted)
        line.setLeft(times.right() + spacing.m)
        if line.width() > _WIDE * line.height():
            where = line.adjusted(line.width() * 0.5, 0, -spacing.m, 0)
            self._write(where, wording.where_and_who(entry), look.type.body, look.colors.text_muted)
            line.setRight(where.left() - spacing.m)
        font = QFont(look.type.strong)
        font.setStrikeOut(entry.status is EventStatus.CANCELLED)
        color = look.colors.text_muted if entry.status is EventStatus.CANCELLED else look.colors.text
        self._write(self._signs(line, entry, font), entry.title, font, color)

    def _width_of_times(self) -> float:
        metrics = QFontMetricsF(self._look.type.body)
        return metrics.horizontalAdvance(wording.widest_line_time()) + self._look.spacing.xs

    def _chip(self, line: QRectF, entry: Entry) -> float:
        """Where the event stands, at the right; returns where the rest ends, the same for all events."""
        text = wording.status_text(entry.status)
        size = chip_size(self._look, text)
        rect = QRectF(line.right() - size.width(), line.center().y() - size.height() / 2, size.width(), size.height())
        paint_chip(self._painter, rect, text, self._look.status(entry.status), self._look)
        widest = max(chip_size(self._look, wording.status_text(status)).width() for status in EventStatus)
        return line.right() - widest - self._look.spacing.m

    def _signs(self, line: QRectF, entry: Entry, font: QFont) -> QRectF:
        """Mark an event that clashes, one of a series, a private one before its title; returns the rest of `line`."""
        muted, warning = self._look.colors.text_muted, self._look.colors.warning.strong
        side = self._look.spacing.icon_small
        ratio = self._painter.device().devicePixelRatioF()
        left = line.left()
        signs: tuple[tuple[str, bool, QColor], ...] = (
            ("warning", bool(self._shown.clashes.of(entry)), warning),
            ("repeat", entry.series_id is not None, muted),
            ("lock", not entry.public, muted),
        )
        for name, wanted, ink in signs:
            if wanted:
                self._painter.drawPixmap(
                    QPointF(left, line.center().y() - side / 2), inked(name, side, ink.name(), ratio)
                )
                left += side + self._look.spacing.xs
        return QRectF(left, line.top(), line.right() - left, line.height())

    def _write(self, rect: QRectF, text: str, font: QFont, color: QColor, flags: int = _LEFT) -> None:
        self._painter.setFont(font)
        self._painter.setPen(color)
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.drawText(rect, flags, cut)
