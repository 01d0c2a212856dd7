"""Answers reach whoever reads them, whatever is in them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.commands.answers import Answer, counted, one_line, show, table


def test_columns_are_aligned_numbers_to_the_right() -> None:
    text = table(("Name", "Visits"), [("Amina Diallo", 12), ("Zoé", 3)])
    assert text.splitlines() == ["Name          Visits", "Amina Diallo      12", "Zoé                3"]


def test_wide_letters_take_two_columns_and_marks_none() -> None:
    first, second = table(("A", "B"), [("山本", "x"), ("e\u0301abc", "x")]).splitlines()[1:]
    assert first == "山本  x"
    assert second == "e\u0301abc  x"


def test_nothing_is_a_dash_and_yes_is_yes() -> None:
    assert table(("A", "B", "C"), [(None, "", True)]).splitlines()[1].split() == ["-", "-", "yes"]


def test_a_table_of_nothing_is_its_header() -> None:
    assert table(("A", "B"), []) == "A  B"


@given(st.text(st.characters(), max_size=80))
def test_a_cell_never_breaks_the_table_nor_speaks_to_the_terminal(text: str) -> None:
    shown = table(("A",), [(text,)])
    assert len(shown.splitlines()) == 2
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_control_characters_show_that_something_was_there() -> None:
    assert one_line("a\x1b[31m\nb\u202ec") == "a\ufffd[31m\ufffdbc"


def test_json_keeps_what_a_table_would_cut(capsys: pytest.CaptureFixture[str]) -> None:
    name = "\x1b[31m" + "n" * 200 + "👩🏽‍💻\u202e"
    show(Answer([{"name": name}], ""), as_json=True)
    assert json.loads(capsys.readouterr().out) == [{"name": name}]


def test_one_is_not_said_like_several() -> None:
    said = [counted(1, "guest"), counted(0, "guest"), counted(1, "person", "people"), counted(2, "person", "people")]
    assert said == ["1 guest", "0 guests", "1 person", "2 people"]
