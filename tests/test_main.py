from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).parents[1]


@pytest.mark.parametrize("words", [["--smoke"], ["--data", "new.sqlite", "--smoke"], ["--data=new.sqlite", "--smoke"]])
def test_the_window_opens_makes_its_tabs_and_goes(tmp_path: Path, words: list[str]) -> None:
    words = [word.replace("new.sqlite", str(tmp_path / "new.sqlite")) for word in words]
    done = subprocess.run(
        [sys.executable, "-m", "mozspaces_desktop", *words], capture_output=True, text=True, cwd=HOME, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert not (tmp_path / "new.sqlite").exists()


def test_the_timings_come_in_their_order(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mozspaces_desktop", "--timings", "--data", str(tmp_path / "new.sqlite")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=HOME, check=True)
    painted, ready = (float(line) for line in done.stdout.split())
    assert painted < ready


@pytest.mark.parametrize("words", [["--data"], ["--data", "--smoke"], ["--nonsense"], ["nonsense"], ["--json"]])
def test_what_makes_no_sense_is_a_usage_error(words: list[str]) -> None:
    command = [sys.executable, "-m", "mozspaces_desktop", *words]
    done = subprocess.run(command, capture_output=True, text=True, cwd=HOME, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: mozspaces-desktop")
