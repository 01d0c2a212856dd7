from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.text import query_words
from mozspaces_desktop.gui.checkin.highlight import matches


@pytest.mark.parametrize(
    ("name", "typed", "parts"),
    [
        ("Amina Diallo", "diallo ami", ["Ami", "Diallo"]),
        ("Amina Diallo", "zoe", []),
        ("Jörg Müller", "muel", ["Mül"]),
        ("Jörg Müller", "mulle", ["Mülle"]),
        ("Đorđe", "djord", ["Đorđ"]),
        ("Sean O'Brien", "obri", ["O'Bri"]),
        ("Sean O'Brien", "brien", ["Brien"]),
        ("田中太郎", "中太", ["中太"]),
        ("ヒロシ", "ひろ", ["ヒロ"]),
        ("Anna Straße", "strass", ["Straß"]),
        ("Ana-Mari\u0301a", "maria", ["Mari\u0301a"]),
        ("Zoe\u0301", "zoe", ["Zoe\u0301"]),
        ("Foxy 🦊 fox", "fox 🦊", ["Fox", "🦊", "fox"]),
        ("Ana", "anast", []),
        # in Latin letters, and the other way round
        ("Юлия Хрущёва", "khrush yul", ["Юл", "Хрущ"]),
        ("Юлия Хрущёва", "julia", ["Юлия"]),
        ("Γιώργος Παπαδόπουλος", "papadop", ["Παπαδόπ"]),
        ("Ivan Petrov", "петр", ["Petr"]),
        # put together
        ("Ana-María Peña", "anamar", ["Ana-Mar"]),
        ("Maria de la Cruz", "delacruz", ["de la Cruz"]),
        ("Amina Diallo", "aminadia", ["Amina Dia"]),
        # the word that was meant, with a typing mistake
        ("Amina Diallo", "amnia", ["Amina"]),
        ("Amina Diallo", "diallp am", ["Am", "Diallo"]),
        ("Ana Kowalska-Nowak", "kowlaska", ["Kowalska"]),
        ("Zoe\u0301-Amina", "zoex ammina", ["Zoe\u0301", "Amina"]),
        ("Иван Петров", "pertov", ["Петров"]),
        # within a word
        ("Amina Diallo", "mina", ["Amina"]),
        ("Amina Diallo", "allo", ["allo"]),
        ("Banana Nana", "nana", ["Nana"]),
        ("Bananas Ba", "nan", ["nan"]),
        ("Amina Diallo", "al", []),
    ],
)
def test_what_is_highlighted(name: str, typed: str, parts: list[str]) -> None:
    assert [name[start:end] for start, end in matches(name, query_words(typed))] == parts


@given(name=st.text(max_size=40), typed=st.text(max_size=12))
def test_spans_are_in_order_and_within_the_name(name: str, typed: str) -> None:
    end_before = 0
    for start, end in matches(name, query_words(typed)):
        assert end_before <= start < end <= len(name)
        end_before = end
