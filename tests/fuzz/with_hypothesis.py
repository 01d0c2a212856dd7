"""Fuzzing by hypothesis, which chooses the seeds and their changes, and makes what it finds small."""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutation import mutated
from tests.fuzz.seeds import seeds


def fuzz(reader: str, run: Callable[[bytes], object], *, seconds: float, examples: int) -> None:
    """Give `run` changed files of a reader until the time is over or there were so many `examples`.

    What `run` raises is made small, which may take longer.
    """
    known = seeds(reader)
    until = time.monotonic() + seconds

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(known), st.integers(0, 3), st.integers(0, 2**32))
    def try_one(data: bytes, times: int, seed: int) -> None:
        nonlocal until
        if time.monotonic() > until:
            return
        random = Random(seed)  # noqa: S311
        for _ in range(times):
            data = mutated(data, reader, random, known)
        try:
            run(data)
        except BaseException:
            until = float("inf")  # what was found once is to be found again
            raise

    try_one()
