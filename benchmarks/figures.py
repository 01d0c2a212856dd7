"""How long it takes to count: 12 spaces, 1,152 events and 57,600 check-ins beside the days before; then with a filter.

The figures of two months, so that those before them are counted, too. Medians are taken.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from benchmarks.result import Result
from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.figures.behind_people import newcomers_behind
from mozspaces_desktop.core.figures.reading import read_figures
from mozspaces_desktop.core.models import Track
from tests.core.pilot_workbook.twelve_spaces import NOW, make_file

_ROUNDS = 7
_MOST_MS = 1500


def run() -> list[Result]:
    """Measure the figures of everything, a filter, and a list behind them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.sqlite"
        make_file(path)
        with Database.open(path, clock=clock.fixed_clock(NOW)) as database, database.read() as session:
            chosen = tuple(spaces.spaces(session))
            [season] = spaces.seasons(session)
            whole = Scope(chosen, Period.of(season))
            months = Scope(chosen, Period(date(2014, 9, 1), date(2014, 10, 31)))
            reading = read_figures(session, chosen, months.period, now=NOW)
            part = Scope(chosen, months.period, Track.TECHNICAL)
            events = figures_for(session, whole, now=NOW).events
            everything = _took(lambda: figures_for(session, whole, now=NOW))
            return [
                Result(
                    "figures of 12 spaces, a season",
                    f"{everything:.0f} ms",
                    f"at most {_MOST_MS} ms",
                    everything <= _MOST_MS,
                ),
                _shown(
                    "figures of 12 spaces, two months and those before", lambda: figures_for(session, months, now=NOW)
                ),
                _shown("figures of 12 spaces, another filter", lambda: reading.figures(part)),
                _shown("newcomers of 12 spaces by name", lambda: newcomers_behind(session, chosen, events)),
            ]


def _shown(name: str, action: Callable[[], object]) -> Result:
    return Result(name, f"{_took(action):.0f} ms")


def _took(action: Callable[[], object]) -> float:
    """The median of some rounds in milliseconds; the first one warms the caches and does not count."""
    times = []
    for _ in range(_ROUNDS + 1):
        begun = time.perf_counter()
        action()
        times.append((time.perf_counter() - begun) * 1000)
    return median(times[1:])
