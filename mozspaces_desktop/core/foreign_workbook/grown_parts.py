"""The parts beside a sheet that change with it: its table grows, and the workbook is calculated when it is opened."""

from __future__ import annotations

from mozspaces_desktop.core.foreign_workbook.areas import Area, area
from mozspaces_desktop.core.foreign_workbook.xml_parts import Node, Splice, parse, spliced, tag_prefix, with_attributes

_BEFORE_CALCULATION = ("sheets", "functionGroups", "externalReferences", "definedNames")
"""What stands before ``calcPr`` in a workbook (ECMA-376 part 1, 18.2.27)."""


def grown_table(data: bytes, last_row: int) -> bytes:
    """The part of a table that ends at `last_row` from now on, its filter, too (ECMA-376 part 1, 18.5.1.2).

    It has rows now, so that Excel's row for the first entry (`insertRow`) is none any more.
    """
    root = parse(data)
    changes: dict[str, str | None] = {"insertRow": None, "insertRowShift": None}
    splices = [_grown(data, root, last_row, changes)]
    splices += [_grown(data, node, last_row, {}) for node in root.all("autoFilter")]
    return spliced(data, splices)


def _grown(data: bytes, node: Node, last_row: int, changes: dict[str, str | None]) -> Splice:
    known = area(node.attributes.get("ref", ""))
    if known:
        changes = {**changes, "ref": str(Area(known.top, known.left, last_row, known.right))}
    return node.start, node.opened, with_attributes(data[node.start : node.opened], changes)


def calculated_on_load(data: bytes, root: Node) -> bytes:
    """The workbook's part, which asks for all formulas to be calculated when it is opened.

    Excel shows 0 for a formula without a stored result until it calculates (ECMA-376 part 1, 18.2.2).
    """
    settings = root.first("calcPr")
    if settings is not None:
        tag = with_attributes(data[settings.start : settings.opened], {"fullCalcOnLoad": "1"})
        return spliced(data, [(settings.start, settings.opened, tag)])
    before = [node for node in root.children if node.name in _BEFORE_CALCULATION][-1]
    element = b'<%bcalcPr fullCalcOnLoad="1"/>' % tag_prefix(data, before.start)
    return spliced(data, [(before.end, before.end, element)])
