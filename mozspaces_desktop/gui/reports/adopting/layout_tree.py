"""The sheets of a workbook as a tree: below each its lists, with what they are and how many columns are filled."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from mozspaces_desktop.core.adopting.pilot_lists import LABELS
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.reports.adopting.workbook_layout import SheetList, WorkbookLayout
from mozspaces_desktop.gui.reports.report_wording import one_line

_WIDTH, _FIRST_WIDTH = 10, 6
"""How wide the tree and its first column are, in times the widest distance."""

translate = QCoreApplication.translate

_MEANT = Qt.ItemDataRole.UserRole
"""What a line is about: a `SheetList`, or the name of a sheet."""


def dress(tree: QTreeWidget) -> None:
    """Give the tree its look."""
    spacing, header = theme.current().spacing, tree.header()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    header.resizeSection(0, _FIRST_WIDTH * spacing.xxl)
    tree.setIndentation(spacing.l)
    tree.setFixedWidth(_WIDTH * spacing.xxl)


def show_layout(tree: QTreeWidget, layout: WorkbookLayout) -> None:
    """Show all sheets with their lists."""
    tree.clear()
    for sheet in layout.workbook.sheets:
        name = one_line(sheet.name)
        if sheet.hidden:
            name = translate("LayoutTree", "{sheet} (hidden)").format(sheet=name)
        lists = layout.of(sheet.name)
        line = _line(name, "" if lists else translate("LayoutTree", "no list"), sheet.name)
        tree.addTopLevelItem(line)
        line.addChildren([_line(_list_name(one, alone=len(lists) == 1), _filled(one), one) for one in lists])
        line.setExpanded(True)


def chosen_list(tree: QTreeWidget) -> SheetList | None:
    """The list of the line that is chosen, None where that is a sheet's."""
    meant = tree.currentIndex().data(_MEANT)
    return meant if isinstance(meant, SheetList) else None


def chosen_sheet(tree: QTreeWidget) -> str:
    """The name of the sheet that the line that is chosen is about."""
    one = chosen_list(tree)
    return str(tree.currentIndex().data(_MEANT)) if one is None else one.mapping.sheet


def choose(tree: QTreeWidget, meant: SheetList | str | None) -> None:
    """Choose the line of a list or of a sheet; the first line for None."""
    tree.setCurrentIndex(tree.model().index(0, 0))
    while meant is not None and tree.currentIndex().data(_MEANT) != meant:
        tree.setCurrentIndex(tree.indexBelow(tree.currentIndex()))


def _line(name: str, beside: str, meant: SheetList | str) -> QTreeWidgetItem:
    line = QTreeWidgetItem([name, beside])
    line.setSizeHint(0, QSize(0, theme.current().spacing.row))
    for column, text in enumerate((name, beside)):
        line.setData(column, _MEANT, meant)
        line.setToolTip(column, messages.tooltip(text))
    return line


def _list_name(one: SheetList, *, alone: bool) -> str:
    table = one.mapping.table
    name = translate("LayoutTree", "A list") if table is None else translate("core", LABELS[table])
    if alone:
        return name
    return translate("LayoutTree", "{list}, row {row}").format(list=name, row=one.mapping.place.header_row)


def _filled(one: SheetList) -> str:
    if one.mapping.table is None:
        return translate("LayoutTree", "left alone")
    said = translate("LayoutTree", "{count} of {all}").format(count=len(one.mapping.columns), all=one.named)
    if one.doubtful:
        said += translate("LayoutTree", ", {count} to check").format(count=len(one.doubtful))
    return said
