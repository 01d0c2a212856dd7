"""Faults by the hundred, at leisure: ``python -m tests.faults kills --count 1000``, and the like."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was asked for, print what came of it, and return 1 if anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("fault", choices=("kills", "damaged"))
    parser.add_argument("--count", type=int, default=1000, help="how often (default: 1000)")
    parser.add_argument("--seed", type=int, default=1, help="the same faults again")
    asked = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        if asked.fault == "kills":
            from tests.faults import kill_report

            return kill_report.report(Path(folder), count=asked.count, seed=asked.seed)
        from tests.faults import damage_report

        return damage_report.report(Path(folder), count=asked.count, seed=asked.seed)


if __name__ == "__main__":
    sys.exit(main())
