"""What a PDF reader that is not ours finds on a sheet, and what a reader of QR codes finds in a picture."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage

_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_MASKS = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, x: y % 2 == 0,
    lambda y, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)


def squeezed(text: str) -> str:
    """`text` without spaces and ligatures, which a PDF has as it likes."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def texts(pdf: bytes) -> list[str]:
    """The text of each page, squeezed."""
    return [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def qr_text(image: QImage) -> str:
    """What the one QR code of versions 1 to 3 in `image` says, without any correction: ISO/IEC 18004, by hand."""
    modules = _modules(image)
    size = len(modules)
    bits = [int(modules[8][x]) for x in (0, 1, 2, 3, 4, 5, 7, 8)] + [int(modules[y][8]) for y in (7, 5, 4, 3, 2, 1, 0)]
    mask = _MASKS[((int("".join(map(str, bits)), 2) ^ 0x5412) >> 10) & 7]
    stream = "".join(str(int(modules[y][x] ^ mask(y, x))) for y, x in _data_places(size))
    return _decoded(stream)


def dark_rect(image: QImage) -> tuple[int, int, int, int]:
    """From where to where (left, top, right, bottom) there is black."""
    dark = [(x, y) for y in range(image.height()) for x in range(image.width()) if _is_dark(image, x, y)]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return min(across), min(down), max(across) + 1, max(down) + 1


def _is_dark(image: QImage, x: int, y: int) -> bool:
    return QColor(image.pixel(x, y)).lightness() < 128


def _modules(image: QImage) -> list[list[bool]]:
    left, top, right, bottom = dark_rect(image)
    seven = next(x for x in range(left, right) if not _is_dark(image, x, top + 1)) - left
    size = round((right - left) / (seven / 7))
    assert abs((right - left) - (bottom - top)) <= 2, "it is a square"
    assert size in (21, 25, 29), size
    step = (right - left) / size
    centers = [(number + 0.5) * step for number in range(size)]
    return [[_is_dark(image, int(left + x), int(top + y)) for x in centers] for y in centers]


def _data_places(size: int) -> Iterator[tuple[int, int]]:
    """Two columns at a time from the right, up and down, around the patterns."""
    upwards = True
    for right in (*range(size - 1, 6, -2), 5, 3, 1):
        for step in range(size):
            y = size - 1 - step if upwards else step
            for x in (right, right - 1):
                finder = (y < 9 and x < 9) or (y < 9 and x >= size - 8) or (y >= size - 8 and x < 9)
                alignment = size > 21 and size - 9 <= y <= size - 5 and size - 9 <= x <= size - 5
                if not finder and not alignment and y != 6:
                    yield y, x
        upwards = not upwards


def _decoded(stream: str) -> str:
    mode, rest = stream[:4], stream[4:]
    if mode == "0100":
        count = int(rest[:8], 2)
        octets = [int(rest[8 + 8 * place : 16 + 8 * place], 2) for place in range(count)]
        return bytes(octets).decode()
    assert mode == "0010", mode
    count, rest, text = int(rest[:9], 2), rest[9:], ""
    while len(text) + 1 < count:
        pair, rest = int(rest[:11], 2), rest[11:]
        text += _ALPHANUMERIC[pair // 45] + _ALPHANUMERIC[pair % 45]
    return text + (_ALPHANUMERIC[int(rest[:6], 2)] if len(text) < count else "")
