"""The three charts of the Dashboard: Excel's own, drawn from the cells of the tables.

Each also carries the values that it shows, for viewers that do not look them up in the cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.chart import BarChart, LineChart
from openpyxl.chart.axis import ChartLines, NumericAxis
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.utils import get_column_letter, quote_sheetname

from mozspaces_desktop.core.figures.tables import Value
from mozspaces_desktop.core.pilot_workbook.look import ACCENT, CONTRAST, GREY, PALE_GREY

_WIDTH_CM, _HEIGHT_CM = 17, 8
_WEEK_LABELS = 13
"""How many weeks are named below an axis before every second one is left out, and so on."""

_LINE_WIDTH = 28_575
"""Of a curve, in English Metric Units (2.25 points)."""


@dataclass(frozen=True, slots=True)
class ColumnCells:
    """One column of a table: the sheet, the column and the rows (from 1) of its values, the row of its header."""

    sheet: str
    column: int
    header_row: int
    first_row: int
    header: str
    values: Sequence[Value]

    @property
    def header_ref(self) -> str:
        """Where the header is, as formulas write it."""
        return f"{quote_sheetname(self.sheet)}!{self._cell(self.header_row)}"

    @property
    def ref(self) -> str:
        """Where the values are, as formulas write it."""
        last = self._cell(self.first_row + len(self.values) - 1)
        return f"{quote_sheetname(self.sheet)}!{self._cell(self.first_row)}:{last}"

    def _cell(self, row: int) -> str:
        return f"${get_column_letter(self.column)}${row}"


def pace_chart(weeks: ColumnCells, held: ColumnCells, target: ColumnCells) -> BarChart:
    """Events held per week as columns, the target as a line across them."""
    chart = BarChart()
    chart.gapWidth = 40
    columns = _series(held, weeks)
    columns.graphicalProperties = GraphicalProperties(solidFill=ACCENT)
    chart.append(columns)
    line = LineChart()
    line.append(_curve(target, weeks, CONTRAST, dashed=True))
    _dress(chart, "Events held per week")
    _name_some_weeks(chart.x_axis, len(weeks.values))
    line.x_axis, line.y_axis = chart.x_axis, chart.y_axis
    chart += line
    return chart


def contributors_chart(weeks: ColumnCells, so_far: ColumnCells, plan: ColumnCells) -> LineChart:
    """New active contributors from the first week on, against the plan."""
    chart = LineChart()
    chart.append(_curve(so_far, weeks, ACCENT))
    chart.append(_curve(plan, weeks, CONTRAST, dashed=True))
    _dress(chart, "New active contributors, cumulative, against the plan")
    _name_some_weeks(chart.x_axis, len(weeks.values))
    return chart


def focus_chart(areas: ColumnCells, contributors: ColumnCells) -> BarChart:
    """New active contributors of each focus area as bars, the first area on top."""
    chart = BarChart()
    chart.barDir = "bar"
    chart.gapWidth = 40
    bars = _series(contributors, areas)
    bars.graphicalProperties = GraphicalProperties(solidFill=ACCENT)
    bars.dLbls = DataLabelList(
        numFmt="0;;",
        txPr=_small_text(),
        dLblPos="outEnd",
        showVal=True,
        showLegendKey=False,
        showCatName=False,
        showSerName=False,
        showPercent=False,
        showBubbleSize=False,
    )
    chart.append(bars)
    _dress(chart, "New active contributors by focus area")
    chart.legend = None
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.axPos, chart.y_axis.axPos = "l", "b"
    chart.y_axis.crosses = "max"
    return chart


def _series(values: ColumnCells, categories: ColumnCells) -> Series:
    points = [NumVal(idx=number, v=value) for number, value in enumerate(values.values) if value is not None]
    numbers = NumData(formatCode="0", ptCount=len(values.values), pt=points)
    return Series(
        tx=SeriesLabel(strRef=StrRef(values.header_ref, _strings([values.header]))),
        cat=AxDataSource(strRef=StrRef(categories.ref, _strings(categories.values))),
        val=NumDataSource(numRef=NumRef(values.ref, numbers)),
    )


def _strings(texts: Sequence[Value]) -> StrData:
    return StrData(ptCount=len(texts), pt=[StrVal(number, str(text)) for number, text in enumerate(texts)])


def _curve(values: ColumnCells, categories: ColumnCells, colour: str, *, dashed: bool = False) -> Series:
    curve = _series(values, categories)
    line = LineProperties(solidFill=colour, w=_LINE_WIDTH, prstDash="dash" if dashed else "solid", cap="rnd")
    curve.graphicalProperties = GraphicalProperties(ln=line)
    curve.marker = Marker(symbol="none")
    curve.smooth = False
    return curve


def _dress(chart: BarChart | LineChart, title: str) -> None:
    chart.title = _title(title)
    chart.width, chart.height = _WIDTH_CM, _HEIGHT_CM
    chart.roundedCorners = False
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(solidFill=PALE_GREY))
    chart.legend = Legend(legendPos="b", overlay=False, txPr=_small_text())
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.txPr = _small_text()
        axis.majorTickMark = axis.minorTickMark = None
        axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=PALE_GREY))
    chart.x_axis.axPos = "b"
    _dress_values(chart.y_axis)


def _dress_values(axis: NumericAxis) -> None:
    axis.number_format = "0"
    axis.crossBetween = "between"
    axis.scaling.min = 0
    axis.majorGridlines = ChartLines(GraphicalProperties(ln=LineProperties(solidFill=PALE_GREY)))
    axis.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))


def _name_some_weeks(axis: Any, weeks: int) -> None:
    axis.tickLblSkip = -(-weeks // _WEEK_LABELS)
    axis.tickLblPos = "low"


def _title(text: str) -> Title:
    look = CharacterProperties(sz=1200, b=True, solidFill=GREY)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[RegularTextRun(rPr=look, t=text)])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


def _small_text() -> RichText:
    look = CharacterProperties(sz=900, solidFill=GREY)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=CharacterProperties())])
