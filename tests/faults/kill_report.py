"""Kills of every deed, as often as asked for all together, and what came of them in a table."""

from __future__ import annotations

from pathlib import Path

from tests.faults.deeds import deeds
from tests.faults.kills import Tally, kill_often


def report(folder: Path, *, count: int, seed: int) -> int:
    """Kill so often, shared out evenly; print a line for each deed; the exit status is 1 if anything was wrong."""
    all_deeds = deeds(folder)
    print(f"{'deed':14} {'kills':>6} {'power cuts':>10} {'too late':>8} {'confirmed':>9} {'wrong':>6}")
    tallies: list[Tally] = []
    for number, deed in enumerate(all_deeds):
        share = count // len(all_deeds) + (number < count % len(all_deeds))
        tally = kill_often(deed, folder / deed.name, count=share, seed=seed)
        tallies.append(tally)
        _print(deed.name, tally)
    _print("all", _sum(tallies))
    failures = [failure for tally in tallies for failure in tally.failures]
    print(*failures, sep="\n")
    return 1 if failures else 0


def _sum(tallies: list[Tally]) -> Tally:
    return Tally(
        kills=sum(tally.kills for tally in tallies),
        too_late=sum(tally.too_late for tally in tallies),
        power_cuts=sum(tally.power_cuts for tally in tallies),
        confirmed=sum(tally.confirmed for tally in tallies),
        failures=[failure for tally in tallies for failure in tally.failures],
    )


def _print(name: str, tally: Tally) -> None:
    print(
        f"{name:14} {tally.kills:6} {tally.power_cuts:10} {tally.too_late:8} {tally.confirmed:9}"
        f" {len(tally.failures):6}",
        flush=True,
    )
