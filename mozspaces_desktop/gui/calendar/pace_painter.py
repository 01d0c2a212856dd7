"""Draws the pace of a week: its number, "2 of 3", and how much of the target is held and planned."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from mozspaces_desktop.core.events import Pace
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.theme import Theme

_PLANNING_AHEAD = timedelta(days=14)
"""A week farther ahead than this is not behind yet."""

PLANNED = 0.45
"""How strong the colour of what is planned is, beside that of what was held."""


def pace_width(look: Theme) -> float:
    """How wide the column of the pace is."""
    widest = wording.pace_text(Pace(held=0, confirmed=10, target=10))
    return QFontMetricsF(look.type.strong).horizontalAdvance(widest) + 2 * look.spacing.s


def pace_height(look: Theme) -> float:
    """How much height the pace needs."""
    lines = QFontMetricsF(look.type.caption).height() + QFontMetricsF(look.type.strong).height()
    return lines + 3 * look.spacing.xs


def is_behind(pace: Pace, monday: date, today: date) -> bool:
    """Whether the week lacks events and it is time to do something about it, or too late."""
    return pace.missing > 0 and monday <= today + _PLANNING_AHEAD


def paint_pace(painter: QPainter, look: Theme, rect: QRectF, monday: date, pace: Pace, today: date) -> None:
    """Draw the pace of the week from `monday` at the top of `rect`."""
    colors, spacing = look.colors, look.spacing
    behind = is_behind(pace, monday, today)
    tone = colors.warning if behind else colors.positive
    ink = tone.text if behind or pace.missing == 0 else colors.text_muted
    line = rect.adjusted(spacing.s, spacing.xs, -spacing.xs, 0)
    for text, font, color in (
        (wording.week_name(monday), look.type.caption, colors.text_muted),
        (wording.pace_text(pace), look.type.strong, ink),
    ):
        line.setHeight(QFontMetricsF(font).height())
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        line.translate(0, line.height())
    bar = QRectF(line.left(), line.top() + spacing.xs / 2, rect.width() - 2 * spacing.s, max(3.0, spacing.xs * 0.75))
    _paint_bar(painter, bar, pace, colors.border, tone.strong)


def _paint_bar(painter: QPainter, bar: QRectF, pace: Pace, empty: QColor, full: QColor) -> None:
    """Held events are solid, those planned half as strong."""
    planned = QColor(full)
    planned.setAlphaF(PLANNED)
    whole = max(pace.target, pace.planned, 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for share, color in ((1.0, empty), (pace.planned / whole, planned), (pace.held / whole, full)):
        if share > 0:
            part = QRectF(bar.left(), bar.top(), bar.width() * share, bar.height())
            painter.setBrush(color)
            painter.drawRoundedRect(part, bar.height() / 2, bar.height() / 2)
    painter.restore()
