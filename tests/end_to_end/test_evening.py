from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from openpyxl import load_workbook


def test_an_evening_from_end_to_end_leaves_pictures_and_a_workbook(tmp_path: Path) -> None:
    """What `make run` does where there is no display, as a program of its own."""
    command = [sys.executable, "-m", "tests.end_to_end.evening", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    named = [Path(line.rsplit(": ", 1)[1]) for line in done.stdout.splitlines() if str(tmp_path) in line]
    assert {path.name for path in named} == {path.name for path in tmp_path.iterdir()}
    assert sum(path.suffix == ".png" for path in named) == 9
    (workbook,) = (path for path in named if path.suffix == ".xlsx")
    assert load_workbook(workbook).sheetnames == ["Dashboard", "Events", "Weekly", "Contributors", "Definitions"]
