"""The order in which Excel wants the children of an element: another one, and it offers to repair the file.

The sequences of ECMA-376 part 1: SpreadsheetML 18.2.27 (``workbook``), 18.3.1.99 (``worksheet``), 18.5.1.2 (``table``),
18.8.39 (``styleSheet``); DrawingML charts 21.2.2 (``plotArea``, ``ser``, axes and so on).
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

_AXIS = (
    *("axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt", "majorTickMark"),
    *("minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossesAt"),
)
_SERIES = ("idx", "order", "tx", "spPr")
_SERIES_END = ("dPt", "dLbls", "trendline", "errBars", "cat", "val")

SPREADSHEET = {
    "workbook": (
        *("fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"),
        *("externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "extLst"),
    ),
    "worksheet": (
        *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"),
        *("protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews"),
        *("mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions"),
        *("pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches"),
        *("ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects"),
        *("controls", "webPublishItems", "tableParts", "extLst"),
    ),
    "sheetPr": ("tabColor", "outlinePr", "pageSetUpPr"),
    "sheetView": ("pane", "selection", "pivotSelection", "extLst"),
    "cols": ("col",),
    "headerFooter": ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"),
    "tableParts": ("tablePart",),
    "table": ("autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"),
    "tableColumns": ("tableColumn",),
    "sst": ("si",),
    "si": ("t", "r", "rPh", "phoneticPr"),
    "styleSheet": (
        *("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"),
        *("colors", "extLst"),
    ),
    "xf": ("alignment", "protection", "extLst"),
}
CHART = {
    "chartSpace": (
        *("date1904", "lang", "roundedCorners", "style", "clrMapOvr", "pivotSource", "protection", "chart", "spPr"),
        *("txPr", "externalData", "printSettings", "userShapes", "extLst"),
    ),
    "chart": (
        *("title", "autoTitleDeleted", "pivotFmts", "view3D", "floor", "sideWall", "backWall", "plotArea", "legend"),
        *("plotVisOnly", "dispBlanksAs", "extLst"),
    ),
    "title": ("tx", "layout", "overlay", "spPr", "txPr"),
    "plotArea": ("layout", "barChart", "lineChart", "catAx", "valAx", "dTable", "spPr", "extLst"),
    "barChart": (
        *("barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "serLines", "axId"),
        "extLst",
    ),
    "lineChart": (
        *("grouping", "varyColors", "ser", "dLbls", "dropLines", "hiLowLines", "upDownBars", "marker", "smooth"),
        *("axId", "extLst"),
    ),
    "barChart/ser": (*_SERIES, "invertIfNegative", "pictureOptions", *_SERIES_END, "shape", "extLst"),
    "lineChart/ser": (*_SERIES, "marker", *_SERIES_END, "smooth", "extLst"),
    "catAx": (*_AXIS, "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl", "extLst"),
    "valAx": (*_AXIS, "crossBetween", "majorUnit", "minorUnit", "dispUnits", "extLst"),
    "scaling": ("logBase", "orientation", "max", "min"),
    "legend": ("legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr"),
    "dLbls": (
        *("dLbl", "delete", "numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName"),
        *("showSerName", "showPercent", "showBubbleSize", "separator", "showLeaderLines", "leaderLines"),
    ),
    "cat": ("numRef", "strRef"),
    "val": ("numRef",),
    "strRef": ("f", "strCache"),
    "numRef": ("f", "numCache"),
    "strCache": ("ptCount", "pt"),
    "numCache": ("formatCode", "ptCount", "pt"),
    "pt": ("v",),
}
_MANY = {"col", "tablePart", "tableColumn", "si", "r", "ser", "axId", "pt", "catAx", "valAx"}
"""Children that may be there more than once."""

_SEEN_ELSEWHERE = {"sheetData"}
"""Simple, and large: `cells_xml` looks at each of its elements."""


def check_order(part: Element, orders: dict[str, tuple[str, ...]]) -> None:
    """Assert that the children of `part`, and of all elements in it, are those that the standard has, in its order."""
    _check(part, _name(part), orders)


def _check(element: Element, path: str, orders: dict[str, tuple[str, ...]]) -> None:
    name = _name(element)
    order = orders.get(path, orders.get(name))
    names = [_name(child) for child in element]
    if order is not None:
        assert set(names) <= set(order), f"<{name}> holds <{set(names) - set(order)}>"
        places = [order.index(child) for child in names]
        assert places == sorted(places), f"<{name}> has its children in the order {list(dict.fromkeys(names))}"
        once = [child for child in names if child not in _MANY]
        assert len(once) == len(set(once)), f"<{name}> has a child twice: {once}"
    for child, child_name in zip(element, names, strict=True):
        if child_name in _SEEN_ELSEWHERE:
            continue
        _check(child, f"{name}/{child_name}", orders)


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]
