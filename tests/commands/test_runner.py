"""The program as a process of its own: no Qt, any locale, any standard output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "mozspaces_desktop"]


def _environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LANG", "QT_QPA_PLATFORM")}
    return {**kept, "PYTHONPATH": str(Path(__file__).parents[2]), **more}


def test_a_command_never_imports_qt(demo_file: Path) -> None:
    script = f"""
import sys
from mozspaces_desktop.__main__ import main
status = main(["events", "--data", {str(demo_file)!r}, "--json"])
assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
sys.exit(status)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=_environment(), check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(json.loads(done.stdout)) == 54 + 20


def test_help_needs_no_database() -> None:
    script = """
import sys
from mozspaces_desktop.__main__ import main
try:
    main(["figures", "--help"])
finally:
    assert not {"sqlalchemy", "openpyxl", "icalendar", "PySide6"} & set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=_environment(), check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_names_in_every_script_come_out_under_an_ascii_locale(form: list[str], demo_file: Path) -> None:
    ascii_only = _environment(LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    line = [*PROGRAM, "people", "--data", str(demo_file), *form]
    done = subprocess.run(line, capture_output=True, env=ascii_only, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "山本 美咲".encode() in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_an_answer_that_cannot_be_written_is_one_sentence(demo_file: Path) -> None:
    with open("/dev/full", "w") as full:
        line = [*PROGRAM, "people", "--data", str(demo_file)]
        done = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, env=_environment(), check=False)
    assert done.returncode == 1
    assert done.stderr.decode() == "The answer could not be written: No space left on device.\n"


def test_a_reader_that_has_seen_enough_is_no_error(demo_file: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    line = [*PROGRAM, "people", "--data", str(demo_file)]
    done = subprocess.run(line, stdout=write, stderr=subprocess.PIPE, env=_environment(), check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_without_any_output_the_work_is_done_all_the_same(demo_file: Path) -> None:
    line = [*PROGRAM, "--data", str(demo_file), "check-in", "--event", "Rust study group", "--walk-in", "Zoé"]
    closed = "import os, sys; os.close(1); os.close(2); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    done = subprocess.run([sys.executable, "-c", closed, *line[1:]], env=_environment(), check=False)
    assert done.returncode == 0
    again = subprocess.run(line, capture_output=True, env=_environment(), check=False)
    assert b"14 in" in again.stdout
