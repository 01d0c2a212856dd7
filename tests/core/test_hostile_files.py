"""Attacks on the readers, in small: each ends in a result or in a sentence, and touches nothing outside its folder."""

from __future__ import annotations

import pytest

from mozspaces_desktop.core import limited_package, sheet_rows
from mozspaces_desktop.core.calendar_files import components
from mozspaces_desktop.core.signups import list_limits
from tests.fuzz.all_attacks import ATTACKS, DTDS
from tests.fuzz.harness import Harness

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")

SMALL = [
    pytest.param(reader, attack.make(attack.small), id=f"{reader}: {attack.name}")
    for reader, attacks in ATTACKS.items()
    for attack in attacks.values()
]


@pytest.fixture(scope="module")
def harnesses(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Harness]:
    """One for each reader."""
    return {reader: Harness(reader, tmp_path_factory.mktemp(reader)) for reader in ATTACKS}


@pytest.mark.parametrize(("reader", "data"), SMALL)
def test_an_attack_is_read_or_refused(reader: str, data: bytes, harnesses: dict[str, Harness]) -> None:
    assert harnesses[reader].run(data)


@pytest.mark.parametrize("name", DTDS)
def test_no_part_of_a_workbook_defines_entities(name: str, harnesses: dict[str, Harness]) -> None:
    said = harnesses["workbooks"].run(DTDS[name])
    assert "damaged" in said or "entities" in said or name.startswith("an address")  # which nobody looks up


@pytest.mark.parametrize(
    ("reader", "name", "sentence"),
    [
        ("lists", "rows", "too large: it has more than 1000 rows, 500 columns or 1000000 cells. Divide it."),
        ("lists", "columns", "too large: it has more than 1000 rows, 500 columns or 1000000 cells. Divide it."),
        ("calendars", "begin lines", "has more than 1000 entries. Export a shorter period."),
        ("workbooks", "members of the package", "too large to be read. Take sheets, rows or formats out of it."),
        ("workbooks", "styles", "too large to be read. Take sheets, rows or formats out of it."),
        ("workbooks", "a member packed with bzip2", "damaged"),
        ("workbooks", "overlapping members", "damaged"),
        ("workbooks", "a cell beyond every row", "larger than Excel allows. Save it in Excel."),
        ("workbooks", "empty cells of one row", "larger than Excel allows. Save it in Excel."),
        ("workbooks", "parts of a shared text", "larger than Excel allows. Save it in Excel."),
    ],
)
def test_what_is_too_much_says_so(
    reader: str, name: str, sentence: str, harnesses: dict[str, Harness], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_rows, "_MOST_ELEMENTS", 500)
    monkeypatch.setattr(limited_package, "MAX_TAGS", 1_000)
    monkeypatch.setattr(components, "MAX_COMPONENTS", 1_000)
    monkeypatch.setattr(list_limits, "MAX_ROWS", 1_000)
    attack = ATTACKS[reader][name]
    assert sentence in harnesses[reader].run(attack.make(attack.small))
