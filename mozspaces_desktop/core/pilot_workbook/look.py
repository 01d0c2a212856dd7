"""How a pilot workbook looks: number formats, fonts and colours, in the words of spreadsheets."""

from __future__ import annotations

from enum import Enum, auto

from openpyxl.styles import Alignment, Font, PatternFill

from mozspaces_desktop.core.figures.tables import Kind

NUMBER_FORMATS = {
    Kind.TEXT: "General",
    Kind.DATE: "yyyy-mm-dd",
    Kind.TIME: "hh:mm",
    Kind.COUNT: "0",
    Kind.RATE: "0%",
    Kind.AVERAGE: "0.00",
}

ACCENT, CONTRAST, GREY, PALE_GREY = "5746D6", "C0590F", "5B5F6B", "E0E1E8"

THEME_COLOURS = {
    "4F81BD": ACCENT,
    "C0504D": CONTRAST,
    "9BBB59": "1F8A52",
    "8064A2": "A159A8",
    "4BACC6": "1877B5",
    "F79646": "C18722",
}
"""The accents of Office's theme, and those of this program that stand in their place: tables follow the theme."""

TABLE_STYLE = "TableStyleMedium2"
"""Office's table style with a header in the first accent and banded rows."""


class Look(Enum):
    """What a cell is in the layout of its sheet."""

    PLAIN = auto()
    TITLE = auto()
    SUBTITLE = auto()
    HEADER = auto()
    TOTAL = auto()
    PROSE = auto()


FONTS = {
    Look.TITLE: Font(name="Calibri", size=18, bold=True, color=ACCENT),
    Look.SUBTITLE: Font(name="Calibri", size=11, color=GREY),
    Look.HEADER: Font(name="Calibri", size=11, bold=True, color="FFFFFF"),
    Look.TOTAL: Font(name="Calibri", size=11, bold=True),
}
HEADER_FILL = PatternFill("solid", fgColor=ACCENT)
WRAPPED = Alignment(wrap_text=True, vertical="top")
