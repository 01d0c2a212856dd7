"""Sheets of paper to draw on, whatever is behind them: a printer, a PDF file, a picture on the screen.

All lengths are tenths of a point (1/720 inch), so that letters are measured alike everywhere. Paper is white, so the
colours are those of the light scheme, whichever the window has.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.gui.marked_text import utf16_length

PER_POINT = 10
MM = PER_POINT * 72 / 25.4
MARGIN = 12 * MM
"""White on each side: more than any printer needs."""
_PER_INCH = PER_POINT * 72


class Sheet(Protocol):
    """Something on one or more pages of one size."""

    size: QSizeF
    title: str

    @property
    def pages(self) -> int:
        """How many pages there are."""
        ...

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw the page number `page`, from 0 on, of `size`."""
        ...


def letters(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of the application, `points` high on paper."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(points * PER_POINT))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Words:
    """A text in some lines of `width`; what does not fit into so many `lines` is cut with an ellipsis.

    The first `strong` characters stand out.
    """

    def __init__(self, text: str, font: QFont, width: float, *, lines: int = 50, strong: int = 0) -> None:
        self._layout = _laid_out(text, font, width, strong)
        if self._layout.lineCount() > lines:
            end = self._layout.lineAt(lines - 1).textStart()
            units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in UTF-16
            kept, rest = (part.decode("utf-16-le", "replace") for part in (units[: 2 * end], units[2 * end :]))
            cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width * 0.97)
            self._layout = _laid_out(kept + cut, font, width, strong)
        self.height = QFontMetricsF(font).lineSpacing() * self._layout.lineCount()

    def draw(self, painter: QPainter, left: float, top: float, color: QColor) -> None:
        """Draw it with its upper left corner there."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(left, top))


def _laid_out(text: str, font: QFont, width: float, strong: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if strong:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = 0, utf16_length(text[:strong]), QTextCharFormat()
        part.format.setFont(bold)
        layout.setFormats([part])
    spacing = QFontMetricsF(font).lineSpacing()
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * spacing))
        count += 1
    layout.endLayout()
    return layout


def draw_line(
    painter: QPainter, rect: QRectF, text: str, font: QFont, color: QColor, *, align: Qt.AlignmentFlag
) -> None:
    """Draw `text` on one line in the middle of `rect`, cut where it does not fit."""
    painter.setFont(font)
    painter.setPen(color)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    whole = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip  # a J reaches out to the left
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter | whole), shown)


def size_of(layout: QPageLayout) -> QSizeF:
    """The size of a whole page of `layout`."""
    return layout.fullRect(QPageLayout.Unit.Point).size() * PER_POINT


def draw_pages(device: QPagedPaintDevice, sheet: Sheet) -> None:
    """Draw all pages of `sheet` onto `device`, whose pages have its size and no margins.

    Raises :class:`FileError` when it takes nothing.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise FileError(QT_TRANSLATE_NOOP("core", "Nothing was printed: the printer does not answer."))
    painter.scale(painter.device().logicalDpiX() / _PER_INCH, painter.device().logicalDpiY() / _PER_INCH)
    for page in range(sheet.pages):
        if page:
            device.newPage()
        painter.save()
        sheet.paint(painter, page)
        painter.restore()
    painter.end()


def picture(sheet: Sheet, page: int, room: QSizeF, scale: float) -> QImage:
    """A page as an image that fits into `room`, for a screen with `scale` pixels per unit of length."""
    size = sheet.size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage((size * scale).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size.width() / sheet.size.width(), size.height() / sheet.size.height())
    sheet.paint(painter, page)
    painter.end()
    return image
