"""Texts collected to break programs, as titles and names in a workbook."""

from __future__ import annotations

import json
from pathlib import Path

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.pilot_workbook.texts import cell_text
from tests.core.pilot_workbook.contract import check
from tests.core.pilot_workbook.test_texts import export_titles


def test_naughty_strings_and_formula_injections_survive(shared_data: Path, database: Database, tmp_path: Path) -> None:
    naughty: list[str] = json.loads((shared_data / "odd" / "blns.json").read_text(encoding="utf-8"))
    formulas = (shared_data / "odd" / "formula-injection.txt").read_text(encoding="utf-8").splitlines()
    titles = tuple(dict.fromkeys(text.strip() for text in [*naughty, *formulas] if text.strip()))
    result = export_titles(database, tmp_path / "out.xlsx", titles)
    tables = check(result.path, attendance=True)
    written = [line["Event"] for line in tables["tblEvents"]]
    assert sorted(filter(None, written)) == sorted(filter(None, (cell_text(title).text for title in titles)))
    assert len(tables["tblAttendance"]) == len(titles)
    assert all("control characters" in str(problem.reason) for problem in result.problems)
