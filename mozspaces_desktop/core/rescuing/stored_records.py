"""Rows as SQLite keeps them in its pages, read without SQLite: it stops at the first thing that is broken.

After "Database File Format" (https://sqlite.org/fileformat2.html), sections 1.6 (varints) and 2.1 (records).
"""

from __future__ import annotations

import struct
from functools import lru_cache

Value = int | float | str | bytes | None

_INTEGER_SIZES = (0, 1, 2, 3, 4, 6, 8)
_REAL, _ZERO, _ONE, _FIRST_OF_BLOBS = 7, 8, 9, 12
_SIZE_OF_REAL = 8


class BadRecordError(Exception):
    """What stands there is no record."""


def varint(data: bytes, at: int) -> tuple[int, int]:
    """The number of 1 to 9 bytes at `at`, and where it ends. Raises :class:`BadRecordError` past the end."""
    number = 0
    try:
        for place in range(at, at + 8):
            byte = data[place]
            number = number << 7 | byte & 0x7F
            if byte < 0x80:
                return number, place + 1
        number = number << 8 | data[at + 8]
    except IndexError:
        raise BadRecordError from None
    return number - (1 << 64) if number >> 63 else number, at + 9


def record(payload: bytes) -> tuple[list[Value], bool]:
    """The values of the record `payload`, and whether all its texts are UTF-8; what is not, is replaced in them.

    Raises :class:`BadRecordError` if its header does not fit its length.
    """
    header_size, _ = varint(payload, 0)
    if not 0 < header_size <= len(payload):
        raise BadRecordError
    types = _types(payload[:header_size])
    values: list[Value] = []
    at, sound = header_size, True
    for kind, size in types:
        piece = payload[at : at + size]
        at += size
        if kind == "text":
            try:
                values.append(piece.decode())
            except UnicodeDecodeError:
                values.append(piece.decode(errors="replace"))
                sound = False
        elif kind == "integer":
            values.append(int.from_bytes(piece, "big", signed=True))
        elif kind == "real":
            values.append(struct.unpack(">d", piece)[0] if len(piece) == _SIZE_OF_REAL else None)
        else:
            values.append(_CONSTANTS.get(kind, piece))
    if at != len(payload):
        raise BadRecordError
    return values, sound


_CONSTANTS: dict[str, Value] = {"null": None, "zero": 0, "one": 1}


@lru_cache(maxsize=4096)
def _types(header: bytes) -> tuple[tuple[str, int], ...]:
    """Kind and size (bytes) of each value, from the serial types in a record's `header`."""
    _, at = varint(header, 0)
    types = []
    while at < len(header):
        serial, at = varint(header, at)
        types.append(_type(serial))
    if at != len(header):
        raise BadRecordError
    return tuple(types)


def _type(serial: int) -> tuple[str, int]:
    if serial >= _FIRST_OF_BLOBS:
        return ("text" if serial % 2 else "blob"), (serial - _FIRST_OF_BLOBS) // 2
    if serial == 0:
        return "null", 0
    if 0 < serial < len(_INTEGER_SIZES):
        return "integer", _INTEGER_SIZES[serial]
    if serial == _REAL:
        return "real", _SIZE_OF_REAL
    if serial in (_ZERO, _ONE):
        return ("zero" if serial == _ZERO else "one"), 0
    raise BadRecordError
