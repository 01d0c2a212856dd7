"""The pilot workbook: the Excel file that the managers read, in the format `pilot-1`.

Its cells are the figures of :mod:`mozspaces_desktop.core.figures` and nothing else; every one holds its value, none a
formula. It is written row by row, so that a large season needs little memory.
"""

from mozspaces_desktop.core.pilot_workbook.definitions_sheet import FORMAT
from mozspaces_desktop.core.pilot_workbook.export import ExportResult, export_workbook, workbook_name, write_figures

__all__ = ["FORMAT", "ExportResult", "export_workbook", "workbook_name", "write_figures"]
