from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from mozspaces_desktop.core.typing_mistakes import spellings

WORDS = st.text(string.ascii_lowercase, min_size=4, max_size=12)


@given(word=WORDS, other=WORDS)
def test_a_spelling_is_a_word_with_one_mistake_in_it(word: str, other: str) -> None:
    """By a measure of its own: letters replaced, put in, left out, or two swapped, counted by rapidfuzz."""
    assert all(OSA.distance(word, meant) == 1 for meant in spellings(word))
    assert (other in spellings(word)) == (OSA.distance(word, other) == 1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("דויד", "דוית"), ("محمود", "محمد"), ("გიორგო", "გიორგი"), ("արմեն", "արման"), ("ab12", "ac12")],
)
def test_other_alphabets_have_letters_of_their_own(typed: str, meant: str) -> None:
    assert meant in spellings(typed)
    assert not any(letter in string.ascii_letters for word in spellings(typed) - spellings("ab12") for letter in word)


def test_a_letter_is_left_out_or_swapped_in_any_script() -> None:
    assert spellings("आशाश") == {"शाश", "आाश", "आशश", "आशा", "शआाश", "आाशश", "आशशा"}


def test_in_a_short_word_only_a_letter_may_have_to_be_doubled() -> None:
    assert spellings("ana") == {"aana", "anna", "anaa"}
    assert spellings("an") == spellings("") == frozenset()


def test_nobody_types_on_for_so_long_without_looking() -> None:
    assert spellings("a" * 25) == frozenset()
