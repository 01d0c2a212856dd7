"""QR codes, read back from the picture by a reader of our own that knows nothing of how they are made."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from mozspaces_desktop.core.tickets import new_code
from mozspaces_desktop.gui.printing.qr_code import can_be_code, draw_qr_code
from tests.gui.printing.reading import dark_rect, qr_text

SIZE = 400


def drawn(text, rect=None):
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw_qr_code(painter, rect or QRectF(0, 0, SIZE, SIZE), text)
    painter.end()
    return image


@pytest.mark.parametrize("text", ["K3XT-9P2M", "1000000000000000000X", "https://example.org/t?c=ab-13", "é東京", "a"])
def test_it_says_what_it_should(text, qapp):
    assert qr_text(drawn(text)) == text


def test_codes_of_ours(qapp):
    codes = [new_code() for _ in range(20)]
    assert [qr_text(drawn(code)) for code in codes] == codes


def test_it_stands_in_the_middle_with_a_white_border(qapp):
    """21 modules and four white ones on each side, in a place that is wider than high."""
    left, top, right, bottom = dark_rect(drawn("A", QRectF(20, 50, 350, 290)))
    module = 290 / 29
    assert (left, top) == pytest.approx((20 + (350 - 290) / 2 + 4 * module, 50 + 4 * module), abs=1)
    assert (right - left, bottom - top) == pytest.approx((21 * module, 21 * module), abs=2)


def test_what_cannot_be_one():
    assert can_be_code("K3XT-9P2M")
    assert not can_be_code("")
    assert not can_be_code("x" * 10**7)
