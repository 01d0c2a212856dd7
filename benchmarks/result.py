"""One measured figure, and how it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured, its value as text, and whether it meets what is asked (None: nothing is asked)."""

    name: str
    value: str
    asked: str = ""
    met: bool | None = None

    def line(self) -> str:
        """The result on one line."""
        verdict = {None: "", True: "ok", False: "TOO SLOW"}[self.met]
        return f"{self.name:<58} {self.value:>22}  {self.asked:<22} {verdict}".rstrip()


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of `values` lie, by the nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
