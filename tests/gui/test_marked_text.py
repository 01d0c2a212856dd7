"""Parts of a line that stand out."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from mozspaces_desktop.gui.marked_text import Mark, draw_marked, utf16_span

RED = QColor("red")


def test_places_are_told_in_qts_units():
    assert utf16_span("🦊 fox", (2, 5)) == (3, 3)


def test_only_the_marked_part_has_the_colour(qapp):
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    draw_marked(painter, QRect(0, 0, 400, 40), "🦊 mmmm mmmm", [(7, 11)], Mark(QFont(), RED))
    painter.end()
    columns = {x for x in range(400) for y in range(40) if image.pixelColor(x, y) == RED}
    black = {x for x in range(400) for y in range(40) if image.pixelColor(x, y) == QColor("black")}
    assert columns
    assert black
    assert max(black) < min(columns)
