from __future__ import annotations

import pytest

from mozspaces_desktop.core.signups.words_of_address import is_madame, without_words_of_address


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("Mme Hélène Dupré", "Hélène Dupré"),
        ("Mrs. Ana Reyes", "Ana Reyes"),
        ("Herr Dr. Jürgen Groß", "Dr. Jürgen Groß"),
        ("Dott.ssa Giulia Rossi", "Giulia Rossi"),
        ("Sig.ra Rossi", "Rossi"),
        ("Señora Ana Núñez", "Ana Núñez"),
        ("MR PETER JONES", "PETER JONES"),
        ("MS Dhoni", "MS Dhoni"),
        ("Dott. Rossi", "Dott. Rossi"),
        ("Ing Wei Min", "Ing Wei Min"),
        ("Ing. Marco Verdi", "Marco Verdi"),
        ("M. Night Shyamalan", "M. Night Shyamalan"),
        ("Herr", "Herr"),
        ("山田 太郎 様", "山田 太郎"),
        ("佐藤さん", "佐藤"),
        ("김민준님", "김민준"),
        ("王小明先生", "王小明"),
        ("林小姐", "林小姐"),
        ("様", "様"),
        ("", ""),
    ],
)
def test_words_of_address_go_and_names_stay(name: str, left: str) -> None:
    assert without_words_of_address(name) == left


def test_an_m_is_an_initial_unless_the_list_says_mme() -> None:
    assert without_words_of_address("M. Jean Petit", with_m=True) == "Jean Petit"
    assert without_words_of_address("M. Petit", with_m=True) == "M. Petit"
    assert [is_madame(name) for name in ("Mme. Ana Reyes", "Mlle Petit", "M. Petit", "Ana", "")] == [
        True,
        True,
        False,
        False,
        False,
    ]
