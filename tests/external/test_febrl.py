"""Doubles found in a public list: FEBRL data set 1, 500 people and one more entry with mistakes for each of them.

The true pairs are in the record ids: ``rec-223-org`` and ``rec-223-dup-0`` are one person.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from mozspaces_desktop.core.resemblance import Entry, resemblances

EVERYTHING = (
    "street_number",
    "address_1",
    "address_2",
    "suburb",
    "postcode",
    "state",
    "date_of_birth",
    "soc_sec_id",
)
PEOPLE = 500


def scores(path: Path, particulars: Sequence[str]) -> tuple[float, float]:
    """Precision and recall, with the names and some `particulars` known."""
    with path.open(encoding="utf-8") as file:
        rows = [
            {name: text.strip() for name, text in row.items()} for row in csv.DictReader(file, skipinitialspace=True)
        ]
    entries = [
        Entry(row["rec_id"], f"{row['given_name']} {row['surname']}", {name: row[name] for name in particulars})
        for row in rows
    ]
    found = [(one.first.split("-")[1], one.second.split("-")[1]) for one in resemblances(entries)]
    right = sum(first == second for first, second in found)
    return right / len(found), right / PEOPLE


@pytest.mark.parametrize(
    ("particulars", "precision", "recall"),
    [
        (EVERYTHING, 0.99, 0.99),
        (("date_of_birth", "suburb", "state", "address_1"), 0.99, 0.99),
        (("date_of_birth",), 0.99, 0.85),
        ((), 0.99, 0.65),
    ],
    ids=("everything", "what a published guide compares", "names and birthdays", "names alone"),
)
def test_doubles_are_found(shared_data: Path, particulars: Sequence[str], precision: float, recall: float) -> None:
    found = scores(shared_data / "names" / "febrl-1.csv", particulars)
    assert found[0] >= precision, found
    assert found[1] >= recall, found
