"""Workbooks that somebody else made: values are put into their cells, and everything else in them stays as it was."""

from mozspaces_desktop.core.foreign_workbook.edits import Filled, NewValue, SheetEdits
from mozspaces_desktop.core.foreign_workbook.filling import fill

__all__ = ["Filled", "NewValue", "SheetEdits", "fill"]
