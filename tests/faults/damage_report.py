"""What ``python -m tests.faults damaged`` prints: the share of people rescued, by kind of damage."""

from __future__ import annotations

import shutil
import sys
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import mean

from tests.faults.damage import EVERY, OF_FILES
from tests.faults.damaged_files import (
    Original,
    Outcome,
    Truth,
    closed_file,
    damaged,
    killed_file,
    outcome,
    silent_losses,
)


@dataclass(frozen=True)
class Trial:
    """One damaged file: how it was damaged, what became of it, and what of that nobody was told of."""

    kind: str
    refused: bool
    shares: Mapping[str, float]
    """How much of a table's rows was rescued as it was, from 0 to 1."""
    is_unlike: bool
    """Whether it was opened and has other rows than before."""
    is_noticed: bool
    """Whether `verify` sees that."""
    losses: Sequence[str]


def _trial(kind: str, truth: Truth, found: Outcome) -> Trial:
    shares = {
        table: sum(found.rows.get(table, {}).get(key) == row for key, row in truth[table].items()) / len(truth[table])
        for table in ("person", "check_in")
    }
    unlike = not found.refused and found.opened != truth
    losses = list(silent_losses(truth, found))
    return Trial(kind, bool(found.refused), shares, unlike, not found.verified, losses)


def tried(originals: Sequence[Original], number: int, seed: int, folder: Path) -> Trial:
    """The trial with this `number` of those that `seed` makes: each kind of damage has its turn."""
    random = Random(f"{seed} {number}")  # noqa: S311 -- the same damage again
    possible = [(one, kind) for one in originals for kind in (EVERY if one.victim.older_log else OF_FILES)]
    original, kind = possible[number % len(possible)]
    path = damaged(original, EVERY[kind], random, folder)
    try:
        return _trial(kind, original.truth, outcome(path))
    except Exception as error:
        error.add_note(f"{kind} of “{original.name}”, seed {seed}, number {number}")
        raise
    finally:
        shutil.rmtree(folder)


def report(folder: Path, *, count: int, seed: int) -> int:
    """Damage `count` files, print what was rescued of them, and return 1 if anything was lost in silence."""
    originals = [closed_file(folder / "closed", 120), killed_file(folder / "killed", 120)]
    if count >= 200:
        originals.append(closed_file(folder / "many", 3000))
    begun = time.monotonic()
    trials = []
    for number in range(count):
        trial = tried(originals, number, seed, folder / "trial")
        trials.append(trial)
        for loss in trial.losses:
            _print(f"{number}: {trial.kind}: {loss}")
    _print_shares(trials)
    _print(f"{count} damaged files in {time.monotonic() - begun:.0f} s.")
    return 1 if any(trial.losses for trial in trials) else 0


def _print_shares(trials: Sequence[Trial]) -> None:
    by_kind: dict[str, list[Trial]] = defaultdict(list)
    for trial in trials:
        by_kind[trial.kind].append(trial)
    _print(f"{'':34}files  refused  people: mean   worst  check-ins: mean   worst")
    for kind, some in [*by_kind.items(), ("all", list(trials))]:
        people, visits = ([trial.shares[table] for trial in some] for table in ("person", "check_in"))
        refused = sum(trial.refused for trial in some)
        shares = f"{mean(people):13.2%} {min(people):7.1%} {mean(visits):16.2%} {min(visits):7.1%}"
        _print(f"{kind:34}{len(some):5} {refused:8} {shares}")
    opened = [trial for trial in trials if not trial.refused]
    unlike = [trial for trial in opened if trial.is_unlike]
    seen = sum(trial.is_noticed for trial in unlike)
    _print(f"Opened: {len(opened)}; of {len(unlike)} with other rows than before, verify finds {seen}.")


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
