from __future__ import annotations

import pytest

from mozspaces_desktop.gui.checkin import wording


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "first visit"),
        (2, "2nd visit"),
        (3, "3rd visit"),
        (4, "4th visit"),
        (11, "11th visit"),
        (12, "12th visit"),
        (13, "13th visit"),
        (21, "21st visit"),
        (22, "22nd visit"),
        (111, "111th visit"),
        (101, "101st visit"),
    ],
)
def test_visits_are_counted_in_words(number: int, words: str) -> None:
    assert wording.visit(number) == words


@pytest.mark.parametrize(
    ("email", "shown"),
    [
        ("amadou.diallo@example.org", "a…o@example.org"),
        ("ab@example.org", "a…@example.org"),
        ("a@example.org", "a…@example.org"),
        ("no address", "n…s"),
        (None, "no e-mail"),
        ("", "no e-mail"),
        ('"odd@local"@example.org', '"…"@example.org'),
    ],
)
def test_an_address_is_never_shown_whole(email: str | None, shown: str) -> None:
    assert wording.masked_email(email) == shown


def test_long_names_are_cut() -> None:
    assert wording.shown_name("x" * 10_000_000) == "x" * wording.LONGEST_NAME + "…"
    assert wording.shown_name("Amina") == "Amina"
