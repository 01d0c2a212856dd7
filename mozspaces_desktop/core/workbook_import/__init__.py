"""Pilot workbooks read back into a space: their events, and how many came, as recorded totals."""

from mozspaces_desktop.core.workbook_import.workbook_plan import (
    NOT_READ_BACK,
    Effect,
    ImportPlan,
    Planned,
    apply_import,
    plan_import,
    result_of,
    space_meant,
)

__all__ = [
    "NOT_READ_BACK",
    "Effect",
    "ImportPlan",
    "Planned",
    "apply_import",
    "plan_import",
    "result_of",
    "space_meant",
]
