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
from mozspaces_desktop.core.imports import Progress, silent
from mozspaces_desktop.gui.marked_text import utf16_length

PER_POINT = 10
MM = PER_POINT * 72 / 25.4
MARGIN = 12 * MM
"""White on each side: more than any printer needs."""
_PER_INCH = PER_POINT * 72
_SIZES = 12
"""How many sizes of letters are tried until a text fits."""
_MOST_ON_LABEL = 300
"""Characters of a text that can stand on a label at all."""


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

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        lines: int = 50,
        strong: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._layout = _laid_out(text, font, width, strong, align)
        if self._layout.lineCount() > lines:
            end = self._layout.lineAt(lines - 1).textStart()
            units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in UTF-16
            kept, rest = (part.decode("utf-16-le", "replace") for part in (units[: 2 * end], units[2 * end :]))
            cut = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width * 0.97)
            self._layout = _laid_out(kept + cut, font, width, strong, align)
        self.lines = self._layout.lineCount()
        self.height = QFontMetricsF(font).lineSpacing() * self.lines

    def draw(self, painter: QPainter, left: float, top: float, color: QColor) -> None:
        """Draw it with its upper left corner there."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(left, top))


def _laid_out(text: str, font: QFont, width: float, strong: int, align: Qt.AlignmentFlag) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
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


def fitted(
    text: str, room: QSizeF, *, largest: float, smallest: float, weight: QFont.Weight, align: Qt.AlignmentFlag
) -> Words:
    """`text` in `room`, as large as it can be: in one line, else in two; cut if even in two it is too long.

    The sizes of the letters are in points. One line may have letters of two thirds of the largest before it is broken.
    """
    sizes = [largest * step / _SIZES for step in range(_SIZES, 0, -1) if largest * step / _SIZES >= smallest]
    metrics = {points: QFontMetricsF(letters(points, weight)) for points in (*sizes, smallest)}
    shown = text[:_MOST_ON_LABEL]
    for points in sizes:
        if points * 3 < largest * 2:
            break
        if metrics[points].horizontalAdvance(shown) <= room.width() and metrics[points].lineSpacing() <= room.height():
            return Words(shown, letters(points, weight), room.width(), lines=1, align=align)
    for points in sizes:
        words = Words(shown, letters(points, weight), room.width(), align=align)
        longest = max((metrics[points].horizontalAdvance(word) for word in shown.split()), default=0.0)
        if words.lines <= 2 and words.height <= room.height() and longest <= room.width():
            return words
    lines = 2 if 2 * metrics[smallest].lineSpacing() <= room.height() else 1
    return Words(shown, letters(smallest, weight), room.width(), lines=lines, align=align)


def draw_line(
    painter: QPainter, rect: QRectF, text: str, font: QFont, color: QColor, *, align: Qt.AlignmentFlag
) -> None:
    """Draw `text` on one line in the middle of `rect`, cut where it does not fit."""
    painter.setFont(font)
    painter.setPen(color)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    whole = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip  # a J reaches out to the left
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | whole), shown)


def size_of(layout: QPageLayout) -> QSizeF:
    """The size of a whole page of `layout`."""
    return layout.fullRect(QPageLayout.Unit.Point).size() * PER_POINT


def draw_pages(device: QPagedPaintDevice, sheet: Sheet, progress: Progress = silent) -> None:
    """Draw all pages of `sheet` onto `device`, whose pages have its size and no margins.

    Raises :class:`FileError` when it takes nothing. Whatever `progress` raises stops it between two pages.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise FileError(QT_TRANSLATE_NOOP("core", "Nothing was printed: the printer does not answer."))
    painter.scale(painter.device().logicalDpiX() / _PER_INCH, painter.device().logicalDpiY() / _PER_INCH)
    try:
        for page in range(sheet.pages):
            progress(page, sheet.pages)
            if page:
                device.newPage()
            painter.save()
            sheet.paint(painter, page)
            painter.restore()
    finally:
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
