"""In which encoding a text file was written, found out from its bytes.

A list is short and mostly ASCII, too little for statistics over languages. So: byte order marks; zero bytes,
which only UTF-16 and UTF-32 have; strict UTF-8, which other text practically never is by accident; and then
the candidates that decode without error, weighed by how much the result looks like headers and names.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from charset_normalizer import from_bytes

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError
from mozspaces_desktop.core.signups.vocabulary import WIDE_TERMS

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
ENCODINGS = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "koi8_r",
    "mac_roman",
    "cp932",
    "euc_jp",
    "iso2022_jp",
    "big5hkscs",
    "gb18030",
    "cp949",
)
"""The codecs that somebody may choose from, the likely ones of a script first."""

_WIDE_ENCODINGS = {
    "cp932": range(0x889F, 0x9873),
    "big5hkscs": range(0xA440, 0xC67F),
    "gb18030": range(0xB0A1, 0xD7FA),
    "cp949": range(0xB0A1, 0xC8FF),
    "euc_jp": range(0xB0A1, 0xCFD4),
}
"""East Asian encodings and, as two bytes, where each keeps its everyday characters."""

_NARROW_ENCODINGS = {"cp1252": 0.0, "cp1251": 0.1, "cp1250": 0.3, "cp1253": 0.3, "cp1254": 0.35}
"""Encodings of one byte a character and how much less likely each is than the first."""

_SAMPLE = 200_000
"""So many bytes tell the encoding; the whole file must then decode."""

_PIECE = 256 * 1024
"""Bytes that are decoded at once: no other thread, as the window's, has its turn meanwhile, and errors take time."""

_COMMON = frozenset(
    "王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蔡蕭萧田董袁潘葉叶"
    "明華华文志偉伟芳娜秀英敏靜静麗丽強强磊軍军洋勇艷艳傑杰娟濤涛超霞平剛刚桂蘭兰雅婷怡君淑惠俊宏家豪建國国美玲雪梅小大"
    "佐藤鈴木高橋田中伊渡辺山本中村小林加吉松井上野原川島石口前岡池崎森阿部長谷清水太郎次一二三子美恵愛結衣翔健大輔直樹"
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민라진지은수영현준서연우호예하윤도경희미"
)
_LETTER_RUNS = re.compile(r"[^\W\d_]+")
_NOT_ASCII_RUNS = re.compile(r"[^\x00-\x7f]+")
_LONELY = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f](?![^\x00-\x7f])|(?<![^\x00-\x7f])[^\x00-\x7f](?=[A-Za-z])")
"""One strange character that touches an ASCII letter: what an accented letter becomes in an East Asian encoding."""

_TORN = re.compile(r"[^\W\d_a-zA-Z][@\[\\\]^_`{|}~\d‹›¤¦§¨©ª¬®¯±²³µ¶¹º¼½¾¿¡¢£¥]")
"""A letter before a sign that no name has there: half of an East Asian character."""


@dataclass(frozen=True)
class Decoded:
    """The text of a file, the codec that gave it, and how many of its bytes made no sense in it."""

    text: str
    encoding: str
    damaged: int = 0


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text in `data`, in the codec `encoding` if somebody says so, else in that which it seems to be.

    Raises :class:`FileError` for bytes that are no text in any encoding we know.
    """
    marked = next(((mark, kind) for mark, kind in _MARKS if data.startswith(mark)), None)
    if encoding:
        return _lenient(data[len(marked[0]) :] if marked and marked[1] == encoding else data, encoding)
    if marked:
        return _lenient(data[len(marked[0]) :], marked[1])
    if b"\0" in data and (utf_16 := _utf_16(data)):
        return _lenient(data, utf_16)
    if b"\x1b$" in data or b"\x1b(" in data:
        japanese = _strict(data, "iso2022_jp")
        if japanese is not None:
            return Decoded(japanese, "iso2022_jp")
    utf_8 = _lenient(data, "utf-8")
    if not utf_8.damaged or _mostly_utf_8(utf_8):
        return utf_8
    best = max(_candidates(data), key=lambda item: item[0], default=None)
    if best is None:
        raise FileError(
            QT_TRANSLATE_NOOP("core", "The file is not text that can be read. Save it as CSV (UTF-8) or .xlsx.")
        )
    return best[1]


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _lenient(data: bytes, encoding: str) -> Decoded:
    text = _strict(data, encoding)
    if text is not None:
        return Decoded(text, encoding)
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    pieces = [decoder.decode(data[start : start + _PIECE]) for start in range(0, len(data), _PIECE)]
    text = "".join([*pieces, decoder.decode(b"", final=True)])
    return Decoded(text, encoding, text.count("\ufffd"))


def _mostly_utf_8(decoded: Decoded) -> bool:
    """Whether a file is UTF-8 with a few bytes broken: far more letters beyond ASCII came out whole."""
    whole = sum(len(run) for run in _NOT_ASCII_RUNS.findall(decoded.text)) - decoded.damaged
    return whole > 10 * decoded.damaged


def _utf_16(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, by the side on which the zeros of ASCII characters are.

    None if there are hardly any on one side only: then the zeros are stray bytes in other text.
    """
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 50 < len(sample) or min(even, odd) * 4 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _candidates(data: bytes) -> Iterator[tuple[float, Decoded]]:
    for encoding in _WIDE_ENCODINGS:
        text = _strict(data, encoding)
        if text is not None:
            yield _wide_score(text[:_SAMPLE], encoding), Decoded(text, encoding)
    for encoding, handicap in _NARROW_ENCODINGS.items():
        text = _strict(data, encoding)
        if text is not None:
            yield _narrow_score(text[:_SAMPLE]) - handicap, Decoded(text, encoding)
    guess = from_bytes(data[:_SAMPLE]).best()
    if guess is not None and (text := _strict(data, guess.encoding)) is not None:
        yield _narrow_score(text[:_SAMPLE]) - 0.4, Decoded(text, guess.encoding)
    if b"\0" not in data:
        latin = data.decode("latin-1")
        yield _narrow_score(latin[:_SAMPLE]) - 0.2, Decoded(latin, "latin-1")


def _wide_score(text: str, encoding: str) -> float:
    """From about -2 to 2: everyday characters, in runs of two and more, and known header words speak for it."""
    runs = _NOT_ASCII_RUNS.findall(text)
    letters = "".join(runs)
    points = sum(_character_points(letter, encoding) for letter in letters) / max(1, len(letters))
    words = sum(len(term) for term in WIDE_TERMS if term in text)
    lonely = len(_LONELY.findall(text))
    return points + min(1.0, words / 8) - min(1.5, 1.5 * lonely / max(1, len(runs)))


def _character_points(letter: str, encoding: str) -> float:
    if letter in _COMMON or "\u3041" <= letter <= "\u30fc":
        return 1.0
    if "\uff61" <= letter <= "\uff9f" or unicodedata.category(letter) in ("Co", "Cn", "Cc"):
        return -1.0
    stored = letter.encode(encoding, "ignore")
    if len(stored) == 2 and int.from_bytes(stored) in _WIDE_ENCODINGS[encoding]:
        return 0.6
    return 0.2 if "\u3000" <= letter <= "\u303f" or "\uff01" <= letter <= "\uff60" else -0.5


def _narrow_score(text: str) -> float:
    """From about -1 to 1: letters that make words speak for it; signs, mixed cases and scripts in them against."""
    strange = [letter for letter in text if letter > "\x7f"]
    points = sum(_letter_points(letter) for letter in strange) / max(1, len(strange))
    runs = [run for run in _LETTER_RUNS.findall(text) if not run.isascii()]
    odd = sum(_is_odd_word(run) for run in runs) + len(_TORN.findall(text))
    return points - 1.5 * odd / max(1, len(runs))


def _letter_points(letter: str) -> float:
    kind = unicodedata.category(letter)
    if kind == "Cc":
        return -3.0
    if kind in ("Ll", "Lu", "Lt"):
        return 1.0
    return 0.5 if letter in "–—‘’“”„…€·\xa0«»°ºª" else -1.0


def _is_odd_word(word: str) -> bool:
    """Whether no name is spelt so: capitals inside, three accents in a row, two scripts in one word."""
    word = word.strip("ºª")
    accents = re.search(r"[\xaa-\u024f]{3}", word)
    inside = not word.isupper() and any(
        letter.isupper() and before.islower() and letter > "\x7f" for before, letter in pairwise(word)
    )
    scripts = {unicodedata.name(letter, "?").split()[0] for letter in word}
    return bool(accents) or inside or len(scripts) > 1
