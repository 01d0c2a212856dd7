"""What a person is found by, and what somebody looks for who types: the terms of the search index, made by one hand.

A term is a folded word of a name; with ``~`` in front a name in Latin letters that is written in others; with ``=`` in
front a part of an e-mail address. Neither sign can be in a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mozspaces_desktop.core.romanizing import common_form, romanized
from mozspaces_desktop.core.text import (
    email_word,
    fold_umlauts,
    is_ideographic,
    query_words,
    without_apostrophes,
    words,
)

ROMANIZED, ADDRESS = "~", "="

_LONGEST_PARTICLE = 3
"""Letters of the short words that some write together with the next one: ``de la Cruz``, ``O Brien``, ``Al Sayed``."""

_MOST_JOINED = 4


def search_key(name: str, email: str | None) -> str:
    """All terms by which a person can be found, separated by blanks, those of the name first and in its order.

    The words of the name; the same with umlauts written out (``mueller`` finds Müller), without apostrophes
    (``obrien`` finds O'Brien) and put together (``anamaria`` finds Ana-María); in Latin letters; what
    :func:`query_words` makes of the whole name, so that it finds the person whatever it is; then the words of the
    address before its ``@``, and the whole of it.
    """
    said = words(name)
    more = dict.fromkeys(query_words(name))
    for written in (fold_umlauts(name), without_apostrophes(name)):
        if written not in (name, name.casefold()):
            more |= dict.fromkeys(words(written))
    more |= dict.fromkeys(_put_together(name, said))
    more |= dict.fromkeys(ROMANIZED + form for forms in romanized(name) for form in forms)
    if email:
        more |= dict.fromkeys(ADDRESS + word for word in words(email.partition("@")[0]))
        more[ADDRESS + email_word(email)] = None
    for word in said:
        more.pop(word, None)
    return " ".join([*said, *more])


def _put_together(name: str, said: Sequence[str]) -> Iterator[str]:
    for part in name.split():
        of_part = words(part)
        if 1 < len(of_part) <= _MOST_JOINED and all(map(_is_spelled, of_part)):
            yield "".join(of_part)
    for place in range(len(said) - 1):
        end = place
        while end < min(place + _MOST_JOINED, len(said) - 1) and _is_particle(said[end]):
            end += 1
        if end > place and _is_spelled(said[end]):
            yield "".join(said[place : end + 1])


def _is_particle(word: str) -> bool:
    return len(word) <= _LONGEST_PARTICLE and _is_spelled(word)


def _is_spelled(word: str) -> bool:
    return word.isalpha() and not is_ideographic(word[0])


def typed_terms(typed: str) -> list[tuple[str, ...]]:
    """For each word typed the terms that may begin as it does; the word itself, folded, is the first of them.

    Chinese, Japanese and Korean characters that were typed without a blank are one word, in which they are in order.
    """
    found: list[tuple[str, ...]] = []
    for part in [part for part in typed.split() if words(part)] or [typed]:
        said = query_words(part)
        written = words(fold_umlauts(part))
        found += _terms_of_part(said, written if len(written) == len(said) else said)
    return found


def _terms_of_part(said: Sequence[str], written: Sequence[str]) -> Iterator[tuple[str, ...]]:
    phrase: list[str] = []
    for word, other in zip(said, written, strict=True):
        if is_ideographic(word[0]):
            phrase.append(word)
            continue
        if phrase:
            yield (" ".join(phrase),)
            phrase = []
        yield tuple(dict.fromkeys((word, other, *_in_latin(word))))
    if phrase:
        yield (" ".join(phrase),)


def _in_latin(word: str) -> Iterator[str]:
    if word.isascii():
        if word.isalpha():
            yield ROMANIZED + common_form(word)
    else:
        for forms in romanized(word):
            yield from forms
