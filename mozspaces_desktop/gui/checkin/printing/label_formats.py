"""Sheets of labels and single labels that can be bought, and plain paper to be cut: where each label is, in mm.

Sizes and numbers of labels are those on the makers' packages (Avery L7160, L7163, L4785, 5163, 5395; Brother
DK-11209, DK-11202; Dymo 99012, 99014); pitches are those of gLabels' templates of the 5163, 5395 and L4785
(j-evins/glabels-qt, templates/avery-*.xml) and the 2.54 mm between the columns of Avery's L71xx sheets. The margins
follow: a sheet is symmetric (gLabels rounds those of the L4785). The "sheet" of a label printer is one label.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QPageSize

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.gui.printing.paper import MM

_A4 = (210.0, 297.0)
_LETTER = (215.9, 279.4)
_INCH = 25.4


@dataclass(frozen=True, slots=True)
class LabelFormat:
    """Where labels are on a page; all lengths in millimetres, from the upper left corner.

    `page` and `label` are widths and heights, `margin` the left and upper one, `pitch` goes from a label to the next.
    With `cut` it is plain paper, on which the edges are drawn. `key` is what the settings remember.
    """

    key: str
    name: str
    page: tuple[float, float]
    label: tuple[float, float]
    columns: int = 1
    rows: int = 1
    margin: tuple[float, float] = (0.0, 0.0)
    pitch: tuple[float, float] = (0.0, 0.0)
    cut: bool = False

    @property
    def per_page(self) -> int:
        """How many labels a page has."""
        return self.columns * self.rows

    @property
    def page_size(self) -> QPageSize:
        """The page."""
        size = QSizeF(*self.page)
        matching = QPageSize.SizeMatchPolicy.ExactMatch
        return QPageSize(size, QPageSize.Unit.Millimeter, self.text, matching)

    @property
    def text(self) -> str:
        """What it is called in the person's language."""
        return QCoreApplication.translate("LabelFormats", self.name)

    def rect(self, place: int) -> QRectF:
        """Where the label number `place` of a page is, from 0 on along the rows, in tenths of a point."""
        row, column = divmod(place, self.columns)
        left = self.margin[0] + column * self.pitch[0]
        top = self.margin[1] + row * self.pitch[1]
        return QRectF(left * MM, top * MM, self.label[0] * MM, self.label[1] * MM)


def _whole(key: str, name: str, width: float, height: float) -> LabelFormat:
    return LabelFormat(key, name, (width, height), (width, height))


TICKETS = (
    LabelFormat(
        "a4-quarters",
        QT_TRANSLATE_NOOP("LabelFormats", "A4, four on a page to be cut"),
        _A4,
        (105.0, 148.5),
        2,
        2,
        pitch=(105.0, 148.5),
        cut=True,
    ),
    _whole("a6", QT_TRANSLATE_NOOP("LabelFormats", "A6, one on a page"), 105.0, 148.0),
    _whole("a4", QT_TRANSLATE_NOOP("LabelFormats", "A4, one on a page"), *_A4),
    LabelFormat(
        "letter-quarters",
        QT_TRANSLATE_NOOP("LabelFormats", "Letter, four on a page to be cut"),
        _LETTER,
        (107.95, 139.7),
        2,
        2,
        pitch=(107.95, 139.7),
        cut=True,
    ),
    _whole("letter", QT_TRANSLATE_NOOP("LabelFormats", "Letter, one on a page"), *_LETTER),
)
"""What tickets are printed on."""

SHEETS_OF_BADGES = (
    LabelFormat(
        "l4785",
        QT_TRANSLATE_NOOP("LabelFormats", "Name badges 80 × 50 mm, 10 on A4 (Avery L4785, L4787)"),
        _A4,
        (80.0, 50.0),
        2,
        5,
        (17.5, 13.5),
        (95.0, 55.0),
    ),
    LabelFormat(
        "l7163",
        QT_TRANSLATE_NOOP("LabelFormats", "Labels 99.1 × 38.1 mm, 14 on A4 (Avery L7163)"),
        _A4,
        (99.1, 38.1),
        2,
        7,
        (4.65, 15.15),
        (101.6, 38.1),
    ),
    LabelFormat(
        "l7160",
        QT_TRANSLATE_NOOP("LabelFormats", "Labels 63.5 × 38.1 mm, 21 on A4 (Avery L7160, J8160)"),
        _A4,
        (63.5, 38.1),
        3,
        7,
        (7.21, 15.15),
        (66.04, 38.1),
    ),
    LabelFormat(
        "a4-8",
        QT_TRANSLATE_NOOP("LabelFormats", "Badges 90 × 60 mm, 8 on plain A4 to be cut"),
        _A4,
        (90.0, 60.0),
        2,
        4,
        (15.0, 28.5),
        (90.0, 60.0),
        cut=True,
    ),
    LabelFormat(
        "5395",
        QT_TRANSLATE_NOOP("LabelFormats", "Name badges 3⅜ × 2⅓ in, 8 on Letter (Avery 5395)"),
        _LETTER,
        (3.375 * _INCH, 7 / 3 * _INCH),
        2,
        4,
        (0.6875 * _INCH, 7 / 12 * _INCH),
        (3.75 * _INCH, 2.5 * _INCH),
    ),
    LabelFormat(
        "5163",
        QT_TRANSLATE_NOOP("LabelFormats", "Labels 4 × 2 in, 10 on Letter (Avery 5163, 8163)"),
        _LETTER,
        (4 * _INCH, 2 * _INCH),
        2,
        5,
        (0.15625 * _INCH, 0.5 * _INCH),
        (4.1875 * _INCH, 2 * _INCH),
    ),
)
"""What many badges are printed on at once."""

SINGLE_BADGES = (
    _whole("62x29", QT_TRANSLATE_NOOP("LabelFormats", "Label 62 × 29 mm (Brother DK-11209)"), 62.0, 29.0),
    _whole("100x62", QT_TRANSLATE_NOOP("LabelFormats", "Label 100 × 62 mm (Brother DK-11202)"), 100.0, 62.0),
    _whole("89x36", QT_TRANSLATE_NOOP("LabelFormats", "Label 89 × 36 mm (Dymo 99012)"), 89.0, 36.0),
    _whole("101x54", QT_TRANSLATE_NOOP("LabelFormats", "Label 101 × 54 mm (Dymo 99014)"), 101.0, 54.0),
)
"""What badges are printed on one by one."""

BADGES = (*SHEETS_OF_BADGES, *SINGLE_BADGES)


def format_named(key: str, among: tuple[LabelFormat, ...]) -> LabelFormat:
    """The format with the `key`; the first of `among` if none of them has it."""
    return next((one for one in among if one.key == key), among[0])
