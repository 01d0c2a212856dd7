"""How an event is drawn: its colour says the track, its style where it stands. The same in every view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)

from mozspaces_desktop.core.agenda import Entry, Span
from mozspaces_desktop.core.clashes import EntryClashes
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.slots import Slot
from mozspaces_desktop.gui.theme import Theme

_BETWEEN = " · "
MOVED_AWAY = 0.4
"""How much is to be seen of an event whose ghost is elsewhere."""

_ROOM, _LITTLE_ROOM = 4, 2.5
"""How many times its own width a sign needs; events that clash lie side by side and are narrow."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a view: the selection, what is under the mouse, what a drag would give."""

    slot: Slot | None = None
    event_id: str | None = None
    hovered: str | None = None
    ghost: Span | None = None
    carried: Entry | None = None
    """The event that a drag or the keys are moving."""
    pointer: QPointF | None = None
    """Where a drag is, None for one by the keys."""
    focused: bool = False
    copying: bool = False
    """Whether a copy of the event is carried, so that the event stays."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """An event, or a part of one, to be drawn into `rect`."""

    entry: Entry
    rect: QRectF
    begins: bool = True
    """Whether the event begins here; where it goes on, the edge is straight."""
    ends: bool = True


class EntryPainter:
    """Draws the events of one paint event, with a sign on those that `clashes` knows something of."""

    def __init__(self, painter: QPainter, look: Theme, marks: Marks, clashes: EntryClashes | None = None) -> None:
        self._painter = painter
        self._look = look
        self._marks = marks
        self._clashes = clashes
        self._stripe = max(3.0, look.spacing.xs * 0.75)
        self._bodies: dict[tuple[str, str], tuple[QBrush, QPen]] = {}
        self._fonts: dict[tuple[int, bool], tuple[QFont, QFontMetricsF]] = {}

    def paint_line(self, drawn: Drawn, lines: int = 1) -> None:
        """Draw an event with its time, where it begins, and its title, in one line or a few."""
        rest = self.signs(drawn, self.shape(drawn))
        text = drawn.entry.title
        if drawn.begins and not drawn.entry.span.all_day:
            text = wording.titled_time(drawn.entry)
        self.write(drawn, rest, text, self._look.type.caption, lines)

    def opacity(self, entry: Entry) -> float:
        """How much of `entry` is to be seen where it is: less while it is being moved away."""
        carried = self._marks.carried
        moved = carried is not None and carried.id == entry.id and not self._marks.copying
        return MOVED_AWAY if moved else 1.0

    def shape(self, drawn: Drawn) -> QRectF:
        """Draw the body of `drawn` and return where its words go."""
        look = drawn.entry.track, drawn.entry.status
        if look not in self._bodies:
            self._bodies[look] = self._body(drawn)
        fill, line = self._bodies[look]
        whole = drawn.begins and drawn.ends
        if not whole:
            self._painter.save()
            self._painter.setClipRect(drawn.rect.adjusted(-1, -1, 1, 1), Qt.ClipOperation.IntersectClip)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline, radius = self._outline(drawn), float(self._look.spacing.xs)
        self._painter.setPen(line)
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(outline, radius, radius)
        if drawn.entry.status is EventStatus.CONFIRMED and drawn.begins:
            self._draw_stripe(drawn)
        if drawn.entry.id == self._marks.hovered:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._veil())
            self._painter.drawRoundedRect(outline, radius, radius)
        if drawn.entry.id == self._marks.event_id:
            self._painter.setPen(QPen(self._look.colors.focus, 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(outline, radius, radius)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if not whole:
            self._painter.restore()
        side = self._look.spacing.xs
        left = self._stripe + side if drawn.begins else side
        return drawn.rect.adjusted(left, 0, -side, 0)

    def ink(self, drawn: Drawn) -> QColor:
        """The colour of the words on `drawn`."""
        if drawn.entry.status is EventStatus.CANCELLED:
            return self._look.colors.text_muted
        if drawn.entry.status is EventStatus.HELD:
            return self._look.colors.surface
        return self._look.track(drawn.entry.track).text

    def write(self, drawn: Drawn, rect: QRectF, text: str, font: QFont, lines: int = 1) -> int:
        """Write `text` into `rect` in up to `lines` lines, cut where it does not fit; returns how many it took."""
        font, metrics = self._font(font, struck=drawn.entry.status is EventStatus.CANCELLED)
        rows = wrapped(text, font, metrics, rect.width(), lines)
        height = metrics.height()
        top = rect.top() + max(0.0, (rect.height() - height * lines) / 2)
        self._painter.setFont(font)
        self._painter.setPen(self.ink(drawn))
        baseline = top + metrics.ascent()
        for number, row in enumerate(rows):
            self._painter.drawText(QPointF(rect.left(), baseline + number * height), row)
        return len(rows)

    def _font(self, font: QFont, *, struck: bool) -> tuple[QFont, QFontMetricsF]:
        """The font, struck through or not, and its metrics: made once for all events."""
        key = id(font), struck  # those of the theme and of the painters outlive this
        if key not in self._fonts:
            made = QFont(font)
            made.setStrikeOut(struck)
            self._fonts[key] = made, QFontMetricsF(made)
        return self._fonts[key]

    def signs(self, drawn: Drawn, rect: QRectF) -> QRectF:
        """Mark an event that clashes, a private one, one of a series at the right of `rect`; returns what is left."""
        entry, ink = drawn.entry, self.ink(drawn)
        warning = ink if entry.status is EventStatus.HELD else self._look.colors.warning.strong
        clashes = self._clashes is not None and bool(self._clashes.of(entry))
        wanted = (
            ("warning", clashes, warning),
            ("lock", not entry.public, ink),
            ("repeat", entry.series_id is not None, ink),
        )
        for name, color in ((name, color) for name, wanted_here, color in wanted if wanted_here):
            side = min(float(self._look.spacing.m), rect.height())
            if rect.width() < (_LITTLE_ROOM if name == "warning" else _ROOM) * side:
                break
            place = QPointF(rect.right() - side, rect.center().y() - side / 2)
            ratio = self._painter.device().devicePixelRatioF()
            self._painter.drawPixmap(place, inked(name, round(side), color.name(), ratio))
            rect = rect.adjusted(0, 0, -side - self._look.spacing.xs / 2, 0)
        return rect

    def _body(self, drawn: Drawn) -> tuple[QBrush, QPen]:
        tone, colors = self._look.track(drawn.entry.track), self._look.colors
        edge = QPen(colors.surface, 1)
        match drawn.entry.status:
            case EventStatus.HELD:
                return QBrush(tone.strong), edge
            case EventStatus.CONFIRMED:
                return QBrush(tone.soft), edge
            case EventStatus.CANCELLED:
                return QBrush(colors.surface), QPen(colors.border, 1)
            case _:
                return QBrush(colors.surface), QPen(tone.strong, 1, Qt.PenStyle.DashLine)

    def _outline(self, drawn: Drawn) -> QRectF:
        """The rounded rectangle of the body; it goes on beyond the edge where the event does."""
        beyond = 2.0 * self._look.spacing.xs
        left, right = (0.5 if drawn.begins else -beyond), (-0.5 if drawn.ends else beyond)
        return drawn.rect.adjusted(left, 0.5, right, -0.5)

    def _draw_stripe(self, drawn: Drawn) -> None:
        air = self._look.spacing.xs / 2
        bar = QRectF(drawn.rect.left() + 1, drawn.rect.top() + air, self._stripe - 1, drawn.rect.height() - 2 * air)
        self._painter.fillRect(bar, self._look.track(drawn.entry.track).strong)

    def _veil(self) -> QColor:
        veil = QColor(self._look.colors.text)
        veil.setAlphaF(0.07)
        return veil


@lru_cache(maxsize=256)
def inked(name: str, side: int, ink: str, ratio: float) -> QPixmap:
    """An icon in the colour of the words beside it, which no role of icons has."""
    pixmap = theme.icon(name).pixmap(QSize(side, side), ratio)
    recolouring = QPainter(pixmap)
    recolouring.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    recolouring.fillRect(pixmap.rect(), QColor(ink))
    recolouring.end()
    return pixmap


def wrapped(text: str, font: QFont, metrics: QFontMetricsF, width: float, lines: int) -> list[str]:
    """`text` broken at its words into up to `lines` lines of `width` pixels, the last one cut where it does not fit."""
    if lines == 1 or metrics.horizontalAdvance(text) <= width:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)] if text else []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in UTF-16
    rows: list[str] = []
    done = 0
    layout.beginLayout()
    while len(rows) < lines - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        rows.append(units[2 * done : 2 * end].decode("utf-16-le", "replace").strip())
        done = end
    layout.endLayout()
    rest = units[2 * done :].decode("utf-16-le", "replace").strip()
    if rest:
        rows.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return rows


def packed(pieces: Sequence[str], font: QFont, width: float) -> list[str]:
    """`pieces` in as few lines of `width` pixels as they go into, in their order, each whole if it can be."""
    metrics = QFontMetricsF(font)
    rows: list[str] = []
    for piece in pieces:
        joined = f"{rows[-1]}{_BETWEEN}{piece}" if rows else piece
        if rows and metrics.horizontalAdvance(joined) <= width:
            rows[-1] = joined
        else:
            rows.append(piece)
    return rows
