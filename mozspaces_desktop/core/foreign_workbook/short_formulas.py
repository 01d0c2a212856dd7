"""Formulas that end where a list did, and leave out the rows that were added below: a SUM in a total."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.foreign_workbook.areas import Area, cell_name
from mozspaces_desktop.core.foreign_workbook.formula_references import References, SheetArea
from mozspaces_desktop.core.foreign_workbook.sheet_scan import SheetScan
from mozspaces_desktop.core.foreign_workbook.stale_results import Where, used_cells
from mozspaces_desktop.core.imports import Problem

_NAMED = 3
"""So many formulas of a sheet are named."""


def short_formulas(
    scans: Mapping[int, SheetScan],
    references: References,
    lengthened: Mapping[int, Mapping[Area, int]],
    names: Sequence[str],
) -> Iterator[Problem]:
    """What is to be said of the formulas whose areas end at the last row that a list had, sheet by sheet.

    `lengthened` has those rows by the place of their sheet, and how many rows came below each. Formulas in the list
    itself are none of these: a running sum ends at its own row.
    """
    for sheet, rows in lengthened.items():
        for last, count in rows.items():
            found = [
                where
                for where, used in used_cells(scans, references)
                if used and not _in_list(where, sheet, last) and any(_ends_at(one, sheet, last) for one in used)
            ]
            for index in sorted({where[0] for where in found}):
                cells = [cell_name(row, column) for at, row, column in found if at == index]
                yield Problem(
                    f"{names[index]}!{', '.join(cells[:_NAMED])}{', …' if cells[_NAMED:] else ''}",
                    Sentence(
                        QT_TRANSLATE_NOOP(
                            "core",
                            "The formula here ends at row {row} of “{sheet}”; let it go on to row {last}, where the "
                            "list ends now.",
                        ),
                        row=last.bottom,
                        sheet=names[sheet],
                        last=last.bottom + count,
                    ),
                )


def _in_list(where: Where, sheet: int, last: Area) -> bool:
    return where[0] == sheet and where[1] <= last.bottom and last.left <= where[2] <= last.right


def _ends_at(used: SheetArea, sheet: int, last: Area) -> bool:
    area = used.area
    return used.sheet == sheet and area.top < area.bottom == last.bottom and area.meets(last)
