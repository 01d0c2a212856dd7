from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.search_keys import search_key, typed_terms


@pytest.mark.parametrize(
    ("name", "email", "key"),
    [
        ("Amina Diallo", None, "amina diallo"),
        ("Amina", "A.Diallo+door@Example.org", "amina =a =diallo =door =a.diallo+door@example.org"),
        ("Jörg Müller", None, "jorg muller joerg mueller"),
        ("Sean O'Brien", None, "sean o brien obrien"),
        ("Ana-María de la Cruz", None, "ana maria de la cruz anamaria delacruz lacruz"),
        ("田中 太郎", None, "田 中 太 郎"),
        ("Иван", None, "иван ~ivan"),
        ("?!", None, "__"),
    ],
)
def test_a_key_has_the_name_first_and_all_by_which_it_is_found(name: str, email: str | None, key: str) -> None:
    assert search_key(name, email) == key


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("Müller", [("muller", "mueller", "~muler")]),
        ("田中太 Taro田", [("田 中 太",), ("taro", "~taro"), ("田",)]),
        ("иван", [("иван", "ivan")]),
        ("a.d@ex", [("a.d@ex",)]),
        ("Ana ?!", [("ana", "~ana")]),
        ("?!", [("__",)]),
        ("42", [("42",)]),
        (" ", []),
    ],
)
def test_what_is_typed_may_mean_several_terms(typed: str, terms: list[tuple[str, ...]]) -> None:
    assert typed_terms(typed) == terms


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), st.none() | st.emails())
def test_no_term_can_break_the_index(name: str, email: str | None) -> None:
    terms = search_key(name, email).split(" ") + [term for terms in typed_terms(name) for term in terms]
    assert not any(letter in term for term in terms for letter in '"\\\n\t\x00\x1f')
    assert all(len(term.split()) <= 1 for term in search_key(name, email).split(" "))


def test_a_name_of_very_many_short_words_is_no_work() -> None:
    assert search_key("ba " * 100_000, None).startswith("ba ba ba")
