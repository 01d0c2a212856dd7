"""Fuzzing by atheris (libFuzzer), which keeps what reaches new lines.

libFuzzer ends the process when the time is over, so this is no function of the others: :mod:`tests.fuzz.__main__`
starts it as a program, and reads what it says.
"""

from __future__ import annotations

import logging
import resource
import sys
import tempfile
import warnings
from pathlib import Path
from random import Random
from typing import Any

import atheris  # type: ignore[import-untyped]

_CORE = "mozspaces_desktop.core"
_WATCHED = {
    "lists": ["signups"],
    "calendars": ["calendar_files", "recurrence", "rules", "series"],
    "workbooks": [
        *("pilot_workbook", "workbook_import", "rollup", "adopting", "foreign_workbook"),
        *("workbook_file", "limited_package", "sheet_rows"),
    ],
}
"""Whose lines are to be reached; to watch more takes minutes before the first run."""

with atheris.instrument_imports(include=[f"{_CORE}.{name}" for name in _WATCHED[sys.argv[1]]]):
    from tests.fuzz import readers  # noqa: F401  # what it imports is watched

from tests.fuzz.harness import Findings, Harness  # noqa: E402
from tests.fuzz.mutation import mutated  # noqa: E402
from tests.fuzz.seeds import LARGEST, seeds  # noqa: E402

_MEMORY = 3 * 1024**3
_EVERY = 7
"""Runs of which one is done twice."""


def main(reader: str, seconds: int, out: Path) -> None:
    """Fuzz a reader for so long, and keep what is found in `out`."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    logging.disable()
    warnings.simplefilter("ignore")
    known, findings = seeds(reader), Findings(out)
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as corpus:
        harness = Harness(reader, Path(folder))
        for number, seed in enumerate(known):
            Path(corpus, f"{number:04}").write_bytes(seed)

        def one(data: bytes) -> None:
            try:
                harness.run(data, twice=harness.runs % _EVERY == 0)
            except BaseException as error:  # noqa: BLE001  # whatever it is, it is found
                findings.keep(data, error)

        def change(data: bytes, largest: int, seed: int) -> bytes:
            random = Random(seed)  # noqa: S311
            if random.random() < 0.2:
                return bytes(atheris.Mutate(data, largest))
            return mutated(data, reader, random, known)[:largest]

        options = [f"-max_total_time={seconds}", f"-max_len={2 * LARGEST}", "-timeout=300", "-rss_limit_mb=0"]
        setup: Any = atheris.Setup
        setup([sys.argv[0], *options, "-print_final_stats=1", corpus], one, custom_mutator=change)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
