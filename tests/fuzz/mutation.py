"""Files made of others by small changes: in their bytes, their lines, and for workbooks in the parts of the package."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random

_BYTES = (
    b"\0",
    b"\xff",
    b"\xfe\xff",
    b"\r",
    b"\n",
    b'"',
    b"\xed\xa0\x80",
    "é".encode("latin-1"),
    "😀".encode(),
    b"\x1b$B",
)
_WORDS = {
    "lists": (
        *(
            b"Name",
            b"Email",
            b"Status",
            b"Quantity",
            b"Guests",
            b"Order",
            b"Ticket code",
            b"Registration date",
            b"Cancelled",
        ),
        *(
            b",",
            b";",
            b"\t",
            b"|",
            b'""',
            b"sep=;\n",
            b"=1+1",
            b"@",
            b"a@b.example",
            b"2014-05-06T19:00",
            b"999999999999",
        ),
    ),
    "calendars": (
        *(
            b"BEGIN:VEVENT\r\n",
            b"END:VEVENT\r\n",
            b"BEGIN:VTIMEZONE\r\n",
            b"BEGIN:STANDARD\r\n",
            b"END:STANDARD\r\n",
            b"\r\n ",
        ),
        *(
            b"RRULE:FREQ=DAILY",
            b"FREQ=SECONDLY",
            b";INTERVAL=0",
            b";COUNT=99999999",
            b";UNTIL=99991231T235959Z",
            b";BYSETPOS=-1",
        ),
        *(
            b"BYDAY=5MO",
            b"BYMONTH=13",
            b"BYHOUR=25",
            b"BYWEEKNO=-53",
            b"RDATE:",
            b"EXDATE;VALUE=DATE:",
            b"/P1D",
            b"DURATION:P9D",
        ),
        *(
            b"RECURRENCE-ID;RANGE=THISANDFUTURE:",
            b"TZID=",
            b"TZOFFSETTO:+9959",
            b"00010101",
            b"99991231T235959",
            b"SEQUENCE:9",
        ),
        *(
            b"STATUS:CANCELLED\r\n",
            b"METHOD:CANCEL\r\n",
            b"X-MOZSPACES-TRACK:technical\r\n",
            b"X-MOZSPACES-ZONE:UTC\r\n",
        ),
    ),
    "workbooks": (
        *(
            b"<row>",
            b"</row>",
            b"<c/>",
            b'<c t="s"><v>0</v></c>',
            b'<c t="inlineStr"><is><t>x</t></is></c>',
            b"<f>1</f>",
            b"<v/>",
        ),
        *(
            b't="d"',
            b't="e"',
            b't="b"',
            b's="9999"',
            b'r="XFD1048576"',
            b'ref="A1:B2"',
            b"<!DOCTYPE x>",
            b"&#0;",
            b"_x0000_",
            b"1e999",
        ),
        *(
            b'TargetMode="External"',
            b"../",
            b"-1",
            b"NaN",
            b"99999999999999999999",
            b'date1904="1"',
            b"Name",
            b"Email",
            b"Date",
        ),
    ),
}
_NUMBER = re.compile(rb"\d+")
_LONGEST = 100_000
"""Bytes of a part to which more is added."""

Change = Callable[[bytearray, Random, Sequence[bytes]], None]


def mutated(data: bytes, reader: str, random: Random, others: Sequence[bytes]) -> bytes:
    """`data` with one to four changes; `others` are files from which pieces may come."""
    words = _WORDS[reader] + _BYTES
    if reader == "workbooks" and random.random() < 0.85:
        return _repacked(data, random, words)
    changed = bytearray(data)
    for _ in range(random.randint(1, 4)):
        _changed(changed, random, words, others)
    return bytes(changed)


def _changed(data: bytearray, random: Random, words: Sequence[bytes], others: Sequence[bytes] = ()) -> None:
    """Change `data` somewhere."""
    changes: tuple[Change, ...] = (_flip, _drop, _double, _put_in, _put_in, _number, _swap_lines, _over, _cut)
    if len(data) > _LONGEST:
        changes = (_flip, _drop, _number, _swap_lines, _over, _cut)
    if others and random.random() < 0.1:
        piece = random.choice(others)
        start = random.randrange(len(piece))
        words = [piece[start : start + random.randint(1, 2_000)]]
    random.choice(changes)(data, random, words)


def _place(data: bytearray, random: Random) -> int:
    return random.randrange(len(data) + 1)


def _flip(data: bytearray, random: Random, _words: Sequence[bytes]) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _drop(data: bytearray, random: Random, _words: Sequence[bytes]) -> None:
    start = _place(data, random)
    del data[start : start + random.choice((1, 2, 8, 60, 500))]


def _double(data: bytearray, random: Random, _words: Sequence[bytes]) -> None:
    start = _place(data, random)
    piece = bytes(data[start : start + random.choice((1, 8, 60, 500))])
    data[start:start] = piece * random.choice((1, 2, 20))


def _put_in(data: bytearray, random: Random, words: Sequence[bytes]) -> None:
    start = _place(data, random)
    data[start:start] = random.choice(words)


def _over(data: bytearray, random: Random, words: Sequence[bytes]) -> None:
    start, word = _place(data, random), random.choice(words)
    data[start : start + len(word)] = word


def _number(data: bytearray, random: Random, _words: Sequence[bytes]) -> None:
    found = list(_NUMBER.finditer(data))
    if found:
        one = random.choice(found)
        data[one.start() : one.end()] = random.choice(
            (b"0", b"-1", b"1", b"99", b"9999", b"2147483648", b"9" * 30, b"1.5")
        )


def _swap_lines(data: bytearray, random: Random, _words: Sequence[bytes]) -> None:
    lines = bytes(data).splitlines(keepends=True)
    if len(lines) > 1:
        one, other = random.randrange(len(lines)), random.randrange(len(lines))
        lines[one], lines[other] = lines[other], random.choice((lines[one], b"", lines[other]))
        data[:] = b"".join(lines)


def _cut(data: bytearray, random: Random, _words: Sequence[bytes]) -> None:
    del data[random.randrange(len(data) // 2, len(data) + 1) :]


def _repacked(data: bytes, random: Random, words: Sequence[bytes]) -> bytes:
    """A package with some of its parts changed; `data` with changed bytes if it is none."""
    changed = bytearray(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [(one.filename, archive.read(one)) for one in archive.infolist() if one.file_size < 1_000_000]
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError):
        parts = []
    if not parts:
        _changed(changed, random, words)
        return bytes(changed)
    for _ in range(random.randint(1, 3)):
        number = random.randrange(len(parts))
        name, part = parts[number]
        way = random.random()
        if way < 0.9:
            whole = bytearray(part)
            _changed(whole, random, words)
            parts[number] = name, bytes(whole)
        elif way < 0.93:
            parts[number] = random.choice(parts)[0], part
        elif way < 0.96 and len(parts) > 1:
            del parts[number]
        else:
            parts[number] = name, random.choice(parts)[1]
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in dict(parts).items():
            archive.writestr(name or "x", part)
    return target.getvalue()
