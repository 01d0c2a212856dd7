"""Words as large as their room lets them be."""

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from mozspaces_desktop.gui.printing.paper import MM, fitted, letters

ROOM = QSizeF(60 * MM, 20 * MM)
BOLD = QFont.Weight.Bold


def fit(text, room=ROOM, largest=40, smallest=8):
    return fitted(text, room, largest=largest, smallest=smallest, weight=BOLD, align=Qt.AlignmentFlag.AlignHCenter)


@pytest.mark.parametrize(
    "text", ["Bo", "Maximilian", "Maximilian Alexander", "x" * 100, "long words " * 30, "東京" * 40, "مرحبا " * 20, ""]
)
@pytest.mark.parametrize("room", [ROOM, QSizeF(20 * MM, 5 * MM), QSizeF(100 * MM, 60 * MM)])
def test_it_stays_in_its_room(qapp, text, room):
    words = fit(text, room)
    assert words.lines <= 2
    assert words.height <= room.height() * 1.001


def test_a_short_name_is_as_large_as_may_be(qapp):
    assert fit("Bo").height == pytest.approx(QFontMetricsF(letters(40, BOLD)).lineSpacing(), rel=0.01)


def test_a_longer_one_shrinks_then_wraps(qapp):
    heights = [fit(text) for text in ("Bo", "Maximilian", "Maximilian Alexander von Humboldt")]
    assert [words.lines for words in heights] == [1, 1, 2]
    assert heights[0].height > heights[1].height
    assert heights[1].height >= heights[0].height * 0.6


def test_ten_million_characters_are_no_matter(qapp):
    words = fit("x" * 10**7)
    assert words.lines == 2


def test_in_the_middle(qapp):
    image = QImage(round(ROOM.width()), round(ROOM.height()), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    fit("Bo").draw(painter, 0, 0, Qt.GlobalColor.black)
    painter.end()
    dark = [
        x for x in range(0, image.width(), 2) for y in range(0, image.height(), 9) if image.pixel(x, y) != 0xFFFFFFFF
    ]
    assert min(dark) + max(dark) == pytest.approx(image.width(), abs=0.05 * image.width())
