"""The files that mutation begins with: those of the project's tests, those of others beside it, and small attacks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.all_attacks import ATTACKS, DTDS

DATA = Path(__file__).parents[1] / "data"
SHARED = Path(__file__).parents[3] / "shared" / "data"
LARGEST = 60_000
"""Bytes of a seed; what is larger is slow and tells nothing new."""

_FOLDERS = {
    "lists": (DATA / "signups", DATA / "other_sites", SHARED / "signup-lists", SHARED / "odd"),
    "calendars": (DATA / "calendars", SHARED / "calendars"),
    "workbooks": (DATA / "workbooks", DATA / "foreign"),
}
_ENDINGS = {"lists": (".csv", ".tsv", ".txt"), "calendars": (".ics",), "workbooks": (".xlsx",)}


def hostile(reader: str) -> list[Path]:
    """The files that once broke the reader."""
    return sorted((DATA / "hostile" / reader).glob("*"))


def seeds(reader: str) -> list[bytes]:
    """The seeds of a reader, each once."""
    return list(dict.fromkeys(one for one in _all(reader) if 0 < len(one) <= LARGEST))


def _all(reader: str) -> Iterator[bytes]:
    for folder in _FOLDERS[reader]:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in _ENDINGS[reader]:
                yield path.read_bytes()
    for path in hostile(reader):
        yield path.read_bytes()
    for attack in ATTACKS[reader].values():
        yield attack.make(min(attack.small, 300))
    if reader == "workbooks":
        yield from DTDS.values()
