"""A run in several processes survives what users type."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent.parent

TEST = """
import logging


def test_logs_half_an_emoji():
    logging.getLogger().warning("\\ud83d and \\U0001f600")
    assert {outcome}
"""


def test_a_lone_surrogate_does_not_end_a_run_in_several_processes(tmp_path: Path) -> None:
    for outcome in ("True", "False, '\\udc00'"):
        (tmp_path / f"test_{outcome[:4].lower()}.py").write_text(TEST.format(outcome=outcome), encoding="utf-8")
    (tmp_path / "pytest.ini").touch()
    options = ["-n", "1", "-p", "tests.plain_reports", "-rA", "-c", str(tmp_path / "pytest.ini")]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, tmp_path],
        cwd=REPOSITORY,
        env={"PATH": "", "PYTHONPATH": str(REPOSITORY), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "1 failed, 1 passed" in done.stdout, done.stdout + done.stderr
    assert "\\ud83d and \U0001f600" in done.stdout
