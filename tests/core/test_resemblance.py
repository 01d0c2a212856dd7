from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.resemblance import Entry, Likeness, Particular, Resemblance, resemblances

CROWD = tuple(f"{given} {family}" for given in ("John", "Mary", "Ali") for family in ("Smith", "Jones", "Brown", "Lee"))
"""Names whose words are common among them."""


def found(*entries: tuple[str, str] | str, crowd: tuple[str, ...] = ()) -> list[Resemblance]:
    """The pairs found among people with names, and perhaps addresses, in the middle of others."""
    said = [(one, "") if isinstance(one, str) else one for one in (*entries, *crowd)]
    listed = [Entry(str(number), name, {"email": email} if email else {}) for number, (name, email) in enumerate(said)]
    return list(resemblances(listed, kinds={"email": Particular(differing=0.5, nearly=0.9, by_chance=0.02)}))


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Kayla Harrington", "kayla HARRINGTON", Likeness.SAME),
        ("Amina Diallo", "Diallo, Amina", Likeness.SAME),
        ("Hélène Dupré", "Helene Dupre", Likeness.SAME),
        ("田中 太郎", "田中太郎", Likeness.SAME),
        ("Иван Петров", "Ivan Petrov", Likeness.SAME),
        ("Παπαδόπουλος Γιώργος", "Giorgos Papadopulos", Likeness.ALIKE),
        ("Kayla Harrington", "Kayla Harringtno", Likeness.ALIKE),
        ("Anne-Marie Verhoeven", "AnneMarie Verhoeven", Likeness.SAME),
        ("Kayla Jane Harrington", "Kayla Harrington", Likeness.ALIKE),
        ("K Harrington", "Kayla Harrington", Likeness.ALIKE),
        ("K Harrington", "Peter Harrington", None),
        ("Kayla Harrington", "Peter Harrington", None),
        ("Kayla Harrington", "Kayla Rossi", None),
        ("María del Carmen Aguilera", "María del Carmen Sohn", None),
        ("", "", None),
    ],
)
def test_names_that_may_be_one_persons(one: str, other: str, likeness: Likeness | None) -> None:
    pairs = [pair.name for pair in found(one, other, crowd=CROWD)]
    assert pairs == ([] if likeness is None else [likeness])


def test_rare_names_count_for_more_than_common_ones() -> None:
    pairs = {pair.first: pair.bits for pair in found("Kayla Harrington", "Ali Smith", *CROWD, "Kayla Harrington")}
    assert pairs["0"] > pairs["1"] > 0


@pytest.mark.parametrize(
    ("other", "likeness"),
    [
        ("kayla.h@example.org", Likeness.SAME),
        ("kayla.hh@example.org", Likeness.ALIKE),
        ("office@work.example", Likeness.DIFFERENT),
    ],
)
def test_an_address_counts_for_or_against(other: str, likeness: Likeness) -> None:
    [plain] = found("Kayla Harrington", "Kayla Harrington", crowd=CROWD)
    entries = ("Kayla Harrington", "kayla.h@example.org"), ("Kayla Harrington", other)
    [pair] = found(*entries, crowd=CROWD)
    assert pair.particulars == {"email": likeness}
    assert (pair.bits > plain.bits) == (likeness is not Likeness.DIFFERENT)


def test_how_often_texts_are_alike_by_chance_is_learnt_from_the_list() -> None:
    streets = [f"{number} Long Street" for number in range(100, 150)]
    listed = [Entry(str(number), f"Person{number}", {"street": street}) for number, street in enumerate(streets)]
    alike = [Entry("a", "Kayla Harrington", {"street": "100 Long Street"})]
    [pair] = resemblances([*listed, *alike, Entry("b", "Kayla Harrington", {"street": "199 Long Street"})])
    [other] = resemblances([*alike, Entry("b", "Kayla Harrington", {"street": "101 Long Street"})])
    assert pair.particulars == other.particulars == {"street": Likeness.ALIKE}
    assert pair.bits < other.bits, "where all live in one street it says nothing"


def test_progress_may_stop_it() -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list(resemblances([Entry("a", "Kayla", {})], progress=stop))


@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_names_are_compared_and_each_pair_once(names: list[str]) -> None:
    entries = [Entry(str(number), name, {"email": name}) for number, name in enumerate(names)]
    pairs = [(pair.first, pair.second) for pair in resemblances(entries)]
    assert len({frozenset(pair) for pair in pairs}) == len(pairs)
    assert all(first != second for first, second in pairs)
