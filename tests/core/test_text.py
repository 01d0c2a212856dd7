from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import text

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("JOSÉ", "jose"),
        ("Łukasz", "lukasz"),
        ("Straße", "strasse"),
        ("Ørsted", "orsted"),
        ("Đorđe", "dorde"),
        ("Œuvre", "oeuvre"),
        ("İstanbul", "istanbul"),
        ("ＡＢＣ", "abc"),
        ("Ελλάδα", "ελλαδα"),
        ("Ёлка", "елка"),
        ("e\u0301cole", "ecole"),
        ("한국", "한국"),
        ("がんばる", "がんばる"),
        ("=1+1", "=1+1"),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert text.fold(written) == folded


@given(ANY_TEXT)
def test_folding_twice_changes_no_more_than_once(written: str) -> None:
    once = text.fold(written)
    assert text.fold(once) == once


@given(ANY_TEXT)
def test_clean_text_can_be_encoded_and_is_otherwise_as_it_came(written: str) -> None:
    cleaned = text.clean(written)
    cleaned.encode("utf-8")
    assert text.clean(cleaned) == cleaned
    if all(not 0xD800 <= ord(letter) <= 0xDFFF for letter in written):
        assert cleaned == written


def test_a_lone_surrogate_becomes_the_replacement_character() -> None:
    assert text.clean("a\ud800b") == "a\ufffdb"


def test_a_line_has_single_blanks_and_no_breaks() -> None:
    assert text.clean_line("  Ana \n\t María\u00a0 ") == "Ana María"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Amina Diallo-Öztürk", ["amina", "diallo", "ozturk"]),
        ("田中 太郎", ["田", "中", "太", "郎"]),
        ("Taro田中", ["taro", "田", "中"]),
        ("=HYPERLINK(1)", ["hyperlink", "1"]),
        ("🦊 Fox", ["🦊", "fox"]),
        ("...", []),
    ],
)
def test_words(written: str, found: list[str]) -> None:
    assert text.words(written) == found


def test_an_address_in_a_query_stays_one_word() -> None:
    assert text.query_words("Amina a.d@exam") == ["amina", "a.d@exam"]
    assert text.query_words("o'brien@example.org") == ["o_brien@example.org"]
    assert text.query_words("@SUM") == ["sum"]


def test_signs_count_only_where_there_is_nothing_else() -> None:
    assert text.query_words(" ?! ") == ["__"]
    assert text.query_words("Ana ?!") == ["ana"]
    assert text.query_words(" ") == []


@given(ANY_TEXT)
def test_no_word_of_a_query_can_break_the_search_syntax(written: str) -> None:
    assert all('"' not in word and " " not in word and word for word in text.query_words(written))
