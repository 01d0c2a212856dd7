from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.romanizing import common_form, romanized


@given(st.text(string.ascii_lowercase, max_size=12), st.text(string.ascii_lowercase, max_size=4))
def test_the_common_form_of_a_beginning_is_a_beginning_of_the_common_form(beginning: str, rest: str) -> None:
    assert common_form(beginning + rest).startswith(common_form(beginning))


@pytest.mark.parametrize("written", ["yulia", "yuliya", "iuliia", "julija", "iulia"])
def test_systems_agree_in_the_common_form(written: str) -> None:
    assert common_form(written) == "iulia"


def test_each_word_in_other_letters_has_its_own_forms() -> None:
    assert romanized("Иван и Ana, Ελένη!") == (("ivan",), ("i",), ("eleni", "elene"))
    assert romanized("Ana María") == romanized("田中") == ()


@given(st.text(st.characters(min_codepoint=0x370, max_codepoint=0x52F)))
def test_forms_are_plain_latin_letters(text: str) -> None:
    assert all(form.isascii() and form.isalpha() for forms in romanized(text) for form in forms)
