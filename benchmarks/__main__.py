"""Runs every benchmark, or those named on the command line, and prints their results.

The exit status is 1 when something that is asked for is not met.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Protocol, cast

from benchmarks.result import Result

_ALL = ("startup", "search", "door", "encrypted", "figures", "export", "large_export", "calendar")


class _Benchmark(Protocol):
    def run(self) -> list[Result]: ...


def main(names: list[str]) -> int:
    """Run the benchmarks `names`, all without names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    met = True
    for name in names or _ALL:
        module = cast("_Benchmark", import_module(f"benchmarks.{name}"))
        for result in module.run():
            print(result.line(), flush=True)
            met = met and result.met is not False
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
