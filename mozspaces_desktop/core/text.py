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
    }
)
"""Letters that Unicode does not decompose into a base letter and a mark (after casefolding: ß is ss by then)."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
"""How the same letters are written where a keyboard has no umlauts."""

_MARKED_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
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
        return "" if unicodedata.category(letter) == "Mn" and "\u0300" <= letter <= "\u036f" else letter
    if not unicodedata.name(decomposed[0], "").startswith(_MARKED_SCRIPTS):
        return letter
    return "".join(part for part in decomposed if unicodedata.category(part) != "Mn")


def words(text: str) -> list[str]:
    """The folded words of `text`, in order; a Chinese, Japanese or Korean character is a word of its own."""
    if text.isascii():
        return _ASCII_WORDS.findall(text.lower())
    found: list[str] = []
    inside = False
    for letter in fold(text):
        kind = unicodedata.category(letter)[0]
        alone = _is_ideographic(letter) or (kind in "SC" and letter > "\x7f")
        if alone:
            found.append(letter)
        elif kind in "LNM":
            if inside:
                found[-1] += letter
            else:
                found.append(letter)
        inside = kind in "LNM" and not alone
    return found


def _is_ideographic(letter: str) -> bool:
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


def search_key(name: str, email: str | None) -> str:
    """All words by which a person can be found, separated by blanks.

    The words of the name, the same with umlauts written out (``mueller`` finds Müller) and without apostrophes
    (``obrien`` finds O'Brien), the words of the e-mail address before its ``@``, and the whole address as one word;
    and what :func:`query_words` makes of the whole name, so that it finds the person whatever it is.
    """
    key = words(name)
    key += [word for word in query_words(name) if word not in key]
    for written in (fold_umlauts(name), _APOSTROPHES.sub("", name)):
        key += [word for word in words(written) if word not in key]
    if email:
        key += [word for word in words(email.partition("@")[0]) if word not in key]
        key.append(email_word(email))
    return " ".join(key)


def fold_umlauts(text: str) -> str:
    """`text` in lower case with ä, ö, ü, ø and å written as two letters."""
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
