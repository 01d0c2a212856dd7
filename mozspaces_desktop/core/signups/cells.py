"""What a single cell of a list holds: an e-mail address, a count, a moment, a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection
from datetime import datetime, time, timedelta, timezone

from dateutil import parser

from mozspaces_desktop.core.signups import statuses
from mozspaces_desktop.core.signups.statuses import Verdict

_EMAIL = re.compile(r"[^\s@<>,;:\"()]{1,64}@(?:[^\s@<>,;:\"()]{1,190}\.[^\s@<>,;:\"().]{1,63}|localhost)")
_LONGEST = 320
"""Characters of the longest e-mail address; in a longer cell nobody looks for one fact."""

_COUNT = re.compile(
    r"[+x×]?\s*(-?\d{1,9})(?:[.,]0+)?\s*(?:x|×|名|名様|人|枚|張|张|位|個|个|명|매|장|p|pers\w*|people)?\.?", re.I
)
_NO_COUNT = {"none", "no", "nobody", "nein", "non", "aucun", "keine", "nessuno", "なし", "無", "无", "없음", "-"}
_DIGITS = re.compile(r"\d")
_NAME = re.compile(r"[^\W\d_][^\d_@:/\\<>{}=|#]*")
_OFFSET = re.compile(
    r"\s*(?:UTC|GMT|Z)?(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?$|\s*(?:UTC|GMT|Z)$", re.I
)
_MOMENT = re.compile(
    r"(?P<a>\d{1,4})[-/.年]\s?(?P<b>\d{1,2})[-/.月]\s?(?P<c>\d{1,4})日?"
    r"(?:(?:[T,]|\s)+(?P<early>上午|下午|午前|午後|오전|오후|[ap]\.?m\.?)?\s*(?P<hour>\d{1,2})[:時h.](?P<minute>\d{2})分?"
    r"(?:[:.]?(?P<second>\d{2})(?:[.,]\d+)?秒?)?\s*(?P<late>[ap]\.?\s?m\.?)?)?",
    re.I,
)
_ENGLISH_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\b\d{4}\b", re.I)
_YEARS = range(1990, 2100)
"""Nobody signed up on the internet in another year; a number that looks like it is something else."""

_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_AFTERNOON = ("p", "下", "午後", "오후")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?")


def share(values: Collection[str], holds: Callable[[str], bool]) -> float:
    """The part of `values` (0 to 1) for which `holds` is true; 0 of none."""
    return sum(map(holds, values)) / len(values) if values else 0.0


def is_email(text: str) -> bool:
    """Whether `text` is an e-mail address, perhaps with a name around it, and nothing else."""
    return len(text) <= _LONGEST and email(text) is not None


def email(text: str) -> str | None:
    """The first e-mail address in `text` (``Ana <ana@example.com>``, ``mailto:...``), None without one."""
    if "@" not in text:
        return None
    found = _EMAIL.search(unicodedata.normalize("NFKC", text[: 2 * _LONGEST]))
    return found.group().strip("'.") if found else None


def name_beside_email(text: str) -> str:
    """The name in ``"Ana Reyes" <ana@example.com>``; empty without one."""
    before, bracket, address = text[: 2 * _LONGEST].partition("<")
    name = before.strip().strip("\"'").strip()
    return name if bracket and "@" in address and "@" not in name else ""


def is_telling(text: str) -> bool:
    """Whether `text` is an address, a number or a moment: something that no header is."""
    if len(text) > _LONGEST:
        return False
    return is_email(text) or len(_DIGITS.findall(text)) * 2 >= len(text) > 0 or moment(text) is not None


def count(text: str) -> int | None:
    """The whole number in `text` (``2``, ``2.0``, ``+1``, ``２名``), None if it is no number. "None" is 0."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST]).strip()
    if plain.casefold() in _NO_COUNT:
        return 0
    found = _COUNT.fullmatch(plain)
    return int(found.group(1)) if found else None


def companions(text: str) -> int | None:
    """How many people somebody brings: the number in `text`, one for a yes, none for a no; None if it says neither."""
    number = count(text)
    said = statuses.verdict(text) if number is None else Verdict.UNKNOWN
    return {Verdict.COMES: 1, Verdict.GONE: 0}.get(said, number)


def is_name_like(text: str) -> bool:
    """Whether `text` could be somebody's name: letters, a few words, no digits or addresses."""
    return len(text) <= 60 and len(text.split()) <= 6 and bool(_NAME.fullmatch(text))


def is_one_word(text: str) -> bool:
    """Whether `text` has no blank in it."""
    return len(text.split()) == 1


def is_month_first(values: Collection[str]) -> bool:
    """Whether the dates in `values` are written month before day (11/29/24), as far as they tell.

    Undecided, 12-hour clocks mean the American order and all others the European one.
    """
    parts = [found for found in map(_MOMENT.match, values) if found and "/" in found.group() and len(found["a"]) < 3]
    if any(int(found["a"]) > 12 for found in parts):
        return False
    return any(int(found["b"]) > 12 for found in parts) or any(found["early"] or found["late"] for found in parts)


def moment(text: str, *, month_first: bool = False) -> datetime | None:
    """The moment in `text`: aware if it names an offset from UTC, else naive; None if it is none.

    ISO 8601 and what sites write: ``2026/09/20 10:00:00 AM``, ``29.11.2024 22:28``, ``2026年9月20日 10:00``.
    """
    plain = unicodedata.normalize("NFKC", text[:_LONGEST]).strip()
    if _ENGLISH_MONTH.search(plain) and len(plain) < 60:
        return _in_words(plain)
    whole = _MOMENT.fullmatch(plain)
    zone = None if whole else _OFFSET.search(plain)
    found = _MOMENT.fullmatch(plain[: zone.start()]) if zone else whole
    naive = _wall_clock(found, month_first=month_first) if found else None
    if naive is None or zone is None:
        return naive
    offset = timedelta(hours=int(zone["hours"] or 0), minutes=int(zone["minutes"] or 0))
    if offset >= timedelta(days=1):
        return None
    return naive.replace(tzinfo=timezone(-offset if zone["sign"] == "-" else offset))


def serial_moment(text: str) -> datetime | None:
    """The moment that Excel stores as `text`, days since the end of 1899, naive; None for any other text."""
    days = float(text.replace(",", ".")) if _SERIAL.fullmatch(text) else 0.0
    found = datetime(1899, 12, 30) + timedelta(seconds=round(days * 86_400))  # noqa: DTZ001 -- naive as the list is
    return found if found.year in _YEARS else None


def _in_words(text: str) -> datetime | None:
    """A moment with an English month; the abbreviation of a zone, which may mean several, is passed over."""
    try:
        found = parser.parse(text, default=datetime(2000, 1, 1), tzinfos=_zone)  # noqa: DTZ001 -- naive as the list is
    except (ValueError, OverflowError):
        return None
    return found if found.year in _YEARS else None


def _zone(_name: str | None, seconds: int | None) -> timezone | None:
    return None if seconds is None else timezone(timedelta(seconds=seconds))


def _wall_clock(found: re.Match[str], *, month_first: bool) -> datetime | None:
    first, second, third = int(found["a"]), int(found["b"]), int(found["c"])
    if len(found["a"]) == 4:
        year, month, day = first, second, third
    else:
        year = third if third >= 100 else 2000 + third
        month, day = (first, second) if month_first and "/" in found.group() else (second, first)
    hour = int(found["hour"] or 0)
    half = found["early"] or found["late"]
    if half:
        hour = hour % 12 + 12 * half.casefold().startswith(_AFTERNOON)
    if year not in _YEARS:
        return None
    try:
        return datetime(year, month, day, hour, int(found["minute"] or 0), int(found["second"] or 0))  # noqa: DTZ001 -- naive as the list is
    except ValueError:
        return None


def time_of_day(text: str) -> time | None:
    """The time in `text` (``18:52:07``), None if it is none or more than a time."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2]), int(found[3] or 0))
    except ValueError:
        return None
