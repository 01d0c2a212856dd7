"""Text as people write it: kept as it came, and folded into the form in which it is searched.

SQLite's own ``upper()``, ``LIKE`` and tokenizers know little beyond ASCII, so every searchable text has a
folded key that Python makes and the database only stores.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "œ": "oe",
        "æ": "ae",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ı": "i",
        "ŋ": "n",
        "ə": "e",
        "ـ": "",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ٱ": "ا",
    }
)
"""Letters that Unicode does not decompose into a base letter and a mark (after casefolding: ß is ss by then)."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj", "ə": "a"})
"""How the same letters are written where a keyboard has none of them."""

_HIRAGANA = {place: place - 0x60 for place in range(ord("ァ"), ord("ヶ") + 1)}
"""One Japanese script for the other: names are spelled in both."""

_MARKED_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW")
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")
_ASCII_WORDS = re.compile(r"[a-z0-9]+")
_EMAIL_OTHER = re.compile(r"[^\w@.+-]")
_APOSTROPHES = re.compile("['’ʼʻ`´]")


def clean(text: str) -> str:
    """`text` as it can be stored: lone surrogates, which no encoding can write, become U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def clean_line(text: str) -> str:
    """`text` on one line: cleaned, composed (NFC), every run of white space one blank, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", clean(text)).split())


def fold(text: str) -> str:
    """`text` without case, accents and compatibility forms, for comparing: ``Łukasz ÉCOLE`` -> ``lukasz ecole``."""
    if text.isascii():
        return text.lower()
    lowered = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    return "".join(_without_marks(letter) for letter in lowered.translate(_LETTERS))


def _without_marks(letter: str) -> str:
    if letter < "\x80":
        return letter
    decomposed = unicodedata.normalize("NFD", letter)
    if len(decomposed) == 1:
        return "" if _MARKS.match(letter) and unicodedata.category(letter) == "Mn" else letter
    if not unicodedata.name(decomposed[0], "").startswith(_MARKED_SCRIPTS):
        return letter
    return "".join(part for part in decomposed if unicodedata.category(part) != "Mn")


def words(text: str) -> list[str]:
    """The folded words of `text`, in order; a Chinese, Japanese or Korean character is a word of its own."""
    if text.isascii():
        return _ASCII_WORDS.findall(text.lower())
    found: list[str] = []
    inside = False
    for letter in fold(text).translate(_HIRAGANA):
        kind = unicodedata.category(letter)[0]
        alone = is_ideographic(letter) or (kind in "SC" and letter > "\x7f")
        if alone:
            found.append(letter)
        elif kind in "LNM":
            if inside:
                found[-1] += letter
            else:
                found.append(letter)
        inside = kind in "LNM" and not alone
    return found


def is_ideographic(letter: str) -> bool:
    """Whether `letter` is a Chinese, Japanese or Korean one, which stands for a syllable or a word."""
    return (
        "\u3040" <= letter <= "\u30ff"
        or "\u3400" <= letter <= "\u9fff"
        or "\uac00" <= letter <= "\ud7af"
        or "\uf900" <= letter <= "\ufaff"
        or "\U00020000" <= letter <= "\U0003ffff"
    )


def email_word(email: str) -> str:
    """An e-mail address as one searchable word: folded, with only characters the search index keeps together."""
    return _EMAIL_OTHER.sub("_", fold(email.strip()))


def without_apostrophes(text: str) -> str:
    """`text` without the signs that some write as an apostrophe and others leave out."""
    return _APOSTROPHES.sub("", text)


def fold_umlauts(text: str) -> str:
    """`text` in lower case with ä, ö, ü, ø, å and đ written as two letters."""
    return unicodedata.normalize("NFC", text).casefold().translate(_UMLAUTS)


def query_words(text: str) -> list[str]:
    """The words of what somebody typed into the search; a part with an ``@`` stays one word, as an address.

    Signs alone are one word, too: somebody may be called ``?!``.
    """
    found: list[str] = []
    for part in text.split():
        found += [email_word(part)] if "@" in part.strip("@") else words(part)
    signs = "".join(text.split())
    return found or ([email_word(signs)] if signs else [])
