"""How the rows of the door's lists are painted: ground, two lines of text, chips from the right, a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from mozspaces_desktop.gui.checkin import highlight
from mozspaces_desktop.gui.checkin.row_style import RowStyle
from mozspaces_desktop.gui.marked_text import Mark, Spans, draw_marked
from mozspaces_desktop.gui.theme import IconRole, Theme, Tone

_LAST_SIMPLE_LETTER = "\u052f"
"""Up to here (Latin, Greek, Cyrillic) letters stand one after the other, and none changes its neighbour."""

_SELECTED, _UNDER_POINTER = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the current one. (As a number: an enumeration's operators take longer than painting.)"""
    return bool(option.state.value & _SELECTED)


def is_pointed_at(option: QStyleOptionViewItem) -> bool:
    """Whether the pointer is over the row."""
    return bool(option.state.value & _UNDER_POINTER)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, style: RowStyle, *, fresh: bool) -> None:
    """The ground of a row by its state, and the hairline under it."""
    colors, rect = style.look.colors, option.rect
    if is_selected(option):
        painter.fillRect(rect, colors.selection)
        edge = QRect(rect.topLeft(), QSize(max(2, style.look.spacing.xs // 2), rect.height()))
        painter.fillRect(edge, colors.accent)
    elif fresh:
        painter.fillRect(rect, colors.positive.soft)
    elif is_pointed_at(option):
        painter.fillRect(rect, colors.hover)
    painter.setPen(style.hairline)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def paint_name(
    painter: QPainter, rect: QRect, name: str, words: Sequence[str], style: RowStyle, color: QColor | None = None
) -> bool:
    """The name, the parts that match `words` in the accent colour, shortened with an ellipsis if too long.

    Returns whether anything of it matched.
    """
    shown = style.shortened(name, "match", rect.width())
    spans = highlight.matches(shown, words) if words else []
    painter.setPen(color or style.look.colors.text)
    painter.setFont(style.fonts["name"])
    if spans and max(shown) <= _LAST_SIMPLE_LETTER:
        _draw_pieces(painter, rect, shown, spans, style)
    elif spans:
        draw_marked(painter, rect, shown, spans, Mark(style.fonts["match"], style.look.colors.accent_text))
    else:
        _draw(painter, rect, style.line(shown, "name"))
    return bool(spans)


def _draw_pieces(painter: QPainter, rect: QRect, text: str, spans: Spans, style: RowStyle) -> None:
    """The same as :func:`draw_marked`, of pieces laid out before: the same beginnings are painted again and again."""
    rect, plain, end = QRect(rect), painter.pen(), 0
    for start, stop in (*spans, (len(text), len(text))):
        for piece, font in ((text[end:start], "name"), (text[start:stop], "match")):
            if piece:
                painter.setPen(plain if font == "name" else style.look.colors.accent_text)
                painter.setFont(style.fonts[font])
                _draw(painter, rect, style.line(piece, font))
                rect.setLeft(rect.left() + style.advance(piece, font))
        end = stop


def paint_details(painter: QPainter, rect: QRect, text: str, style: RowStyle) -> None:
    """The second line of a row."""
    painter.setPen(style.look.colors.text_muted)
    painter.setFont(style.fonts["caption"])
    _draw(painter, rect, style.fitting(text, "caption", rect.width()))


def _draw(painter: QPainter, rect: QRect, line: QStaticText) -> None:
    painter.drawStaticText(QPointF(rect.left(), rect.top() + (rect.height() - line.size().height()) / 2), line)


def paint_chips(painter: QPainter, rect: QRect, chips: Sequence[tuple[str, Tone]], style: RowStyle) -> int:
    """Chips at the right end of `rect`, the last one outermost; returns where the room left of them ends."""
    right = rect.right()
    scale = painter.device().devicePixelRatioF()
    for text, tone in reversed(chips):
        chip = style.chip(text, tone, scale)
        size = chip.deviceIndependentSize().toSize()
        if right - size.width() < rect.left() + rect.width() // 3:
            break
        painter.drawPixmap(right - size.width(), rect.center().y() - size.height() // 2, chip)
        right -= size.width() + style.look.spacing.s
    return right


def paint_icon(painter: QPainter, rect: QRect, name: str, role: IconRole, style: RowStyle) -> None:
    """An icon in the middle of `rect`."""
    size = style.look.spacing.icon
    corner = rect.center() - QRect(0, 0, size, size).center()
    painter.drawPixmap(corner, style.icon(name, role, painter.device().devicePixelRatioF()))


def text_width(text: str, font: QFont) -> int:
    """Width of `text` in `font`."""
    return QFontMetrics(font).horizontalAdvance(text)


def button_width(look: Theme, texts: Sequence[str]) -> int:
    """Width of a button that can show each of `texts`."""
    return max(text_width(text, look.type.body) for text in texts) + 2 * look.spacing.m


def button_rect(row: QRect, width: int, look: Theme) -> QRect:
    """The place of a row's button: at its right end."""
    height = min(look.spacing.control, row.height() - look.spacing.s)
    right = row.right() - look.spacing.m
    return QRect(right - width, row.center().y() - height // 2, width, height)


def paint_button(painter: QPainter, rect: QRect, text: str, look: Theme, *, primary: bool, hot: bool) -> None:
    """A button of a row: filled if it is the one that Enter presses."""
    colors = look.colors
    if primary:
        ground, pen = (colors.accent_hover if hot else colors.accent), colors.on_accent
    else:
        ground, pen = (colors.pressed if hot else colors.raised), colors.text
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground)
    painter.setPen(QPen(ground if primary else colors.border_strong, 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), look.spacing.radius, look.spacing.radius)
    painter.setFont(look.type.body)
    painter.setPen(pen)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()


def paint_quiet_button(painter: QPainter, rect: QRect, text: str, style: RowStyle) -> None:
    """The button of a row that nobody points at: its word only."""
    painter.setPen(style.look.colors.accent_text)
    painter.setFont(style.fonts["body"])
    line = style.line(text, "body")
    _draw(painter, rect.adjusted((rect.width() - round(line.size().width())) // 2, 0, 0, 0), line)
