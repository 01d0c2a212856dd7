from __future__ import annotations

from mozspaces_desktop.core.errors import MozSpacesError, RefusedError, Sentence


def test_a_sentence_is_its_text() -> None:
    one, same, other = Sentence("{a} and {b}", a=1, b=2), Sentence("1 and {b}", b="2"), Sentence("1 and 3")
    assert str(one) == "1 and 2"
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != "1 and 2"
    assert repr(one) == "Sentence('1 and 2')"


def test_an_error_carries_its_sentence() -> None:
    error = RefusedError("There is no “{title}”.", title="{Rust}")
    assert isinstance(error, MozSpacesError)
    assert str(error) == str(error.sentence) == "There is no “{Rust}”."
    assert error.sentence.template == "There is no “{title}”."
