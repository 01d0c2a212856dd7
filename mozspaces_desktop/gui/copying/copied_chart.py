"""A chart on the clipboard: a crisp picture, the same as SVG, and its values.

Pictures are pasted into mails and documents, which are white: they have the light scheme, whichever the window has.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from mozspaces_desktop.core.figures.tables import Column, Kind
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.copying.copied_table import copied_texts, table_text
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart_table import ChartTable
from mozspaces_desktop.gui.widgets.drawing import Drawing

SVG = "image/svg+xml"
_SCALE = 2
"""Pixels of the picture per pixel of the chart: crisp on every screen, and in print."""
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_ANY = 1_000_000
"""A height that no title has."""


def copied_chart(title: str, drawing: Drawing, size: QSizeF) -> QMimeData:
    """The picture of `drawing` under its `title`, as large as a chart of `size` (pixels), and its values."""
    picture = _Picture(title, drawing, size)
    copied = QMimeData()
    copied.setImageData(picture.image())  # the system makes PNG of it, and what else others ask for
    copied.setData(SVG, picture.svg())
    table = drawing.table()
    # no HTML: a mail would take the table instead of the picture
    copied.setText(table_text(chart_columns(table), table.values))
    return copied


def copied_values(table: ChartTable) -> QMimeData:
    """The values of a chart alone."""
    return copied_texts(chart_columns(table), table.values).mime_data()


def chart_columns(table: ChartTable) -> list[Column[Sequence[str | float | None]]]:
    """The columns of the values of a chart, as other tables have them: a name at first, then numbers."""
    return [
        Column(header, Kind.COUNT if place else Kind.TEXT, itemgetter(place))
        for place, header in enumerate(table.headers)
    ]


class _Picture:
    def __init__(self, title: str, drawing: Drawing, size: QSizeF) -> None:
        self._title = title
        self._drawing = drawing
        self._look = theme.on_paper()
        self._room = QSizeF(size)
        self._margin = self._look.spacing.l
        metrics = QFontMetricsF(self._look.type.title)
        self._above = (
            metrics.boundingRect(QRectF(0, 0, size.width(), _ANY), _WRAPPED, title).height() + self._look.spacing.s
        )
        width, height = size.width() + 2 * self._margin, size.height() + self._above + 2 * self._margin
        self._size = QSize(round(width), round(height))

    def image(self) -> QImage:
        image = QImage(self._size * _SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SCALE)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._paint(painter, self._look)
        painter.end()
        return image

    def svg(self) -> bytes:
        from PySide6.QtSvg import QSvgGenerator

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self._size)
        generator.setViewBox(QRect(0, 0, self._size.width(), self._size.height()))
        generator.setTitle(self._title)
        painter = QPainter(generator)
        painter.fillRect(QRectF(0, 0, self._size.width(), self._size.height()), Qt.GlobalColor.white)
        self._paint(painter, self._look)
        painter.end()
        return bytes(buffer.data().data())

    def _paint(self, painter: QPainter, look: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._margin, self._margin)
        painter.setFont(look.type.title)
        painter.setPen(look.colors.text)
        room = QRectF(0, 0, self._room.width(), self._above)
        painter.drawText(room, _WRAPPED, self._title)
        painter.translate(0, self._above)
        self._drawing.lay_out(self._room, look)
        self._drawing.draw(painter, look)
