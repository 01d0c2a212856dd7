from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.signups import names


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Lin, Mei", "Mei Lin"),
        ("de la Cruz, María José", "María José de la Cruz"),
        ("O'Brien, Pat", "Pat O'Brien"),
        ("LIN, MEI", "MEI LIN"),
        ("Sam Jones, Jr.", "Sam Jones, Jr."),
        ("Jones, Jr.", "Jones, Jr."),
        ("Ana, the first", "Ana, the first"),
        ("Smith, John, PhD", "Smith, John, PhD"),
        ("Mary Ann Smith, Acme Corp", "Mary Ann Smith, Acme Corp"),
        ("1,000.00", "1,000.00"),
        (",", ","),
        ('Say "hi"\nthere', 'Say "hi" there'),
        ("  Ana \t Reyes ", "Ana Reyes"),
        ("Ana\x00\x07Reyes", "Ana Reyes"),
        ("\ud800Ana", "\ufffdAna"),
        ("Info Requested", ""),
        ("=1+1", "=1+1"),
    ],
)
def test_a_name_in_one_cell(cell: str, name: str) -> None:
    assert names.whole(cell) == name


@pytest.mark.parametrize(
    ("first", "middle", "last", "name"),
    [
        ("Peter", "A", "Jones", "Peter A Jones"),
        ("Jan", "van der", "Berg", "Jan van der Berg"),
        ("太郎", "", "山田", "山田 太郎"),
        ("小明", "", "王", "王小明"),
        ("민준", "", "김", "김민준"),
        ("さくら", "", "林", "林 さくら"),
        ("Ivy", "", "", "Ivy"),
        ("", "", "Reyes", "Reyes"),
        ("Ana", "", "Ana Reyes", "Ana Reyes"),
        ("Ana Reyes", "", "Reyes", "Ana Reyes"),
        ("Thomas", "", "Thomas", "Thomas Thomas"),
        ("Info Requested", "", "Info Requested", ""),
    ],
)
def test_a_name_in_parts(first: str, middle: str, last: str, name: str) -> None:
    assert names.joined(first, middle, last) == name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jane Doe", "jane doe"),
        ("J. Doe", "Jane Doe"),
        ("Jane Doe", "Jane A. Doe"),
        ("Doe Jane", "Jane Doe"),
        ("José", "Jose Garcia"),
        ("山田太郎", "山田 太郎"),
        ("!!!", "!!!"),
    ],
)
def test_names_that_may_be_one_persons(one: str, other: str) -> None:
    assert names.may_be_one(one, other)
    assert names.may_be_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Peter Jones", "Andrea Jones"),
        ("Mr Albert J Zulu", "Mrs Andrea J Zulu"),
        ("A B", "B C"),
        ("山田太郎", "山田花子"),
    ],
)
def test_names_of_two_people(one: str, other: str) -> None:
    assert not names.may_be_one(one, other)
    assert not names.may_be_one(other, one)


@given(st.text(max_size=40))
def test_any_text_is_a_tidy_line(text: str) -> None:
    name = names.whole(text)
    assert name == " ".join(name.split())
    name.encode()
    assert names.whole(name).split() == names.whole(names.whole(name)).split()
    assert names.may_be_one(name, name)
