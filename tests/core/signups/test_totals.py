from __future__ import annotations

import pytest

from mozspaces_desktop.core.signups.totals import is_total


@pytest.mark.parametrize(
    "name",
    [
        "Total",
        "TOTAL:",
        "Grand total",
        "Total guests: 3",
        "Summe: 12",
        "Guests: 12",
        "合計 30名",
        "Anzahl 3",
        "Итого: 7",
    ],
)
def test_what_counts_a_list(name: str) -> None:
    assert is_total(name)


@pytest.mark.parametrize(
    "name", ["Ana Reyes", "Total Recall", "Ana 2", "R2-D2", "Player 456", "", "合計太郎", "x" * 100_000 + ": 3", "42"]
)
def test_what_does_not(name: str) -> None:
    assert not is_total(name)
