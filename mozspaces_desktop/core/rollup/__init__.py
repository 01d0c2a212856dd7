"""Several pilot workbooks rolled up into one: read and checked, put together, and written; no data file is needed."""

from mozspaces_desktop.core.rollup.roll_up import roll_up_name, write_roll_up
from mozspaces_desktop.core.rollup.workbook_review import EXPECTED, Entry, Review, Standing, read_files, reviewed

__all__ = ["EXPECTED", "Entry", "Review", "Standing", "read_files", "reviewed", "roll_up_name", "write_roll_up"]
