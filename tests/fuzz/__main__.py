"""Fuzz a reader by hand: ``python -m tests.fuzz --reader calendars --minutes 10 [--engine atheris|hypothesis]``."""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.harness import Findings, Harness
from tests.fuzz.readers import READERS
from tests.fuzz.with_hypothesis import fuzz

OUT = Path("out/fuzz")
_COVERAGE = re.compile(r"#(\d+)\s+\w+\s+cov: (\d+)")


def main() -> int:
    """Fuzz as the arguments say; 1 if something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--reader", choices=READERS, action="append", help="one of the readers; all without it")
    parser.add_argument("--minutes", type=float, default=10, help="for each reader")
    parser.add_argument("--engine", choices=("atheris", "hypothesis"))
    asked = parser.parse_args()
    engine = asked.engine or ("atheris" if importlib.util.find_spec("atheris") else "hypothesis")
    run = _atheris if engine == "atheris" else _hypothesis
    return min(1, sum(run(reader, asked.minutes * 60) for reader in asked.reader or READERS))


def _hypothesis(reader: str, seconds: float) -> int:
    findings = Findings(OUT / reader)
    until = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        harness = Harness(reader, Path(folder))

        def one(data: bytes) -> None:
            try:
                harness.run(data, twice=harness.runs % 7 == 0)
            except BaseException as error:  # noqa: BLE001  # whatever it is, it is found
                findings.keep(data, error)

        while time.monotonic() < until:
            fuzz(reader, one, seconds=until - time.monotonic(), examples=1_000)
    print(f"{reader}: {harness.runs} runs, {len(findings)} findings")
    return len(findings)


def _atheris(reader: str, seconds: float) -> int:
    command = [sys.executable, "-m", "tests.fuzz.with_atheris", reader, str(int(seconds)), str(OUT / reader)]
    first = last = (0, 0)
    findings = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            told = _COVERAGE.search(line)
            if told:
                last = int(told[1]), int(told[2])
                first = first if "INITED" not in line else last
            if line.startswith("FOUND"):
                findings += 1
            if line.startswith(("FOUND", "stat::", "==", "SUMMARY", "Traceback")) or "INITED" in line:
                print(line, end="", flush=True)
    print(
        f"{reader}: {last[0]} runs, coverage {first[1]} with the seeds and {last[1]} in the end, "
        f"{findings} findings, ended with {process.returncode}"
    )
    return findings + abs(int(process.returncode))


if __name__ == "__main__":
    sys.exit(main())
