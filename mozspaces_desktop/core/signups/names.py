"""People's names, put together from the columns of a list and told apart."""

from __future__ import annotations

import re
import unicodedata

from mozspaces_desktop.core.signups.words_of_address import without_words_of_address
from mozspaces_desktop.core.text import clean_line, fold, words

_AFTER_A_NAME = re.compile(r"(jr|sr|i{2,3}|iv|v|phd|md|esq|dds|dvm|msc|bsc|mba|ma|ba|dr|prof|cpa|inc|ltd|llc|gmbh)")
_BEFORE_A_LAST_NAME = re.compile(
    r"(de[lr]?|della|den|d[aeiou]s?|v[ao]n|vom|zu|l[aeo]s?|el|al|te[rn]|st|saints?|santa?|ma?c|o|y)"
)
_PLACEHOLDERS = frozenset({"info requested", "info requested info requested", "information requested"})
"""What Eventbrite writes where it asked for a name and got none."""

_KANA = re.compile(r"[\u3040-\u30ff]")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")


def tidy(text: str) -> str:
    """`text` as a name: one line, without control characters; empty where a site wrote a placeholder."""
    if not text:
        return ""
    if not text.isprintable():
        text = "".join(letter if unicodedata.category(letter) != "Cc" else " " for letter in text)
    line = clean_line(text)
    return "" if fold(line) in _PLACEHOLDERS else line


def whole(text: str, *, with_m: bool = False) -> str:
    """A name from one cell, without the words of address around it; `with_m` when "M." is one of them.

    ``Lin, Mei`` becomes ``Mei Lin``; ``Sam Jones, Jr.`` and all others stay as they stand.
    """
    name = without_words_of_address(tidy(text), with_m=with_m)
    last, comma, first = name.partition(",")
    last, first = last.strip(), first.strip()
    if not comma or not _is_last_name(last) or not _is_first_name(first) or last[0].isupper() > first[0].isupper():
        return name
    return f"{first} {last}"


def _is_last_name(text: str) -> bool:
    parts = fold(text).split()
    return 1 <= len(parts) <= 2 + sum(
        bool(_BEFORE_A_LAST_NAME.fullmatch(part)) for part in parts
    ) and _has_only_letters(text)


def _is_first_name(text: str) -> bool:
    parts = fold(text).replace(".", "").split()
    return 1 <= len(parts) <= 3 and _has_only_letters(text) and not any(map(_AFTER_A_NAME.fullmatch, parts))


def _has_only_letters(text: str) -> bool:
    return all(unicodedata.category(letter)[0] in "LM" or letter in " .'’-‐" for letter in text)


def joined(first: str, middle: str, last: str) -> str:
    """A name from its parts, any of which may be empty.

    The given name stands first, but Chinese, Japanese and Korean names begin with the family: ``山田 太郎``,
    and without a blank where the family name is one character, as they are written: ``王小明``. A part that
    already holds the other (Surname "Ana Reyes" beside First name "Ana") is not repeated.
    """
    first, middle, last = tidy(first), tidy(middle), tidy(last)
    if _contains(last, first):
        return last
    if last and _contains(first, last):
        return first
    if first and last and _WIDE.search(first) and _WIDE.search(last):
        return last + first if len(last) == 1 and not _KANA.search(first) else f"{last} {first}"
    return " ".join(part for part in (first, middle, last) if part)


def _contains(longer: str, shorter: str) -> bool:
    if not 0 < len(shorter) < len(longer):
        return False
    parts = words(shorter)
    return bool(parts) and len(words(longer)) > len(parts) and set(parts) <= set(words(longer))


def from_email(email: str) -> str:
    """What to call somebody of whom only an address is known: the part before the ``@``."""
    return email.partition("@")[0]


def is_from_email(name: str, email: str | None) -> bool:
    """Whether nothing is known of a person but the address, so that any name may replace `name`."""
    return email is not None and name == from_email(email)


def key(name: str) -> str:
    """`name` for comparing: blind to case, accents, punctuation, and blanks between wide characters."""
    return " ".join(words(name)) or fold(name)


def may_be_one(name: str, other: str) -> bool:
    """Whether two names under one e-mail address may be the same person's.

    They are when one has every word of the other, in any order, an initial standing for a word: "J. Doe",
    "Doe, Jane" and "Jane A. Doe" are one person, "Peter Jones" and "Andrea Jones" are two.
    """
    fewer, more = sorted((words(name), words(other)), key=len)
    if not fewer:
        return key(name) == key(other)
    left = list(more)
    for word in fewer:
        match = next((one for one in left if one == word), None) or next(
            (one for one in left if _WIDE.match(one) is None and min(len(one), len(word)) == 1 and one[0] == word[0]),
            None,
        )
        if match is None:
            return False
        left.remove(match)
    return True
