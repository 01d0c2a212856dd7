"""What a command answers, and how it gets to a terminal, a file or another program whatever they can show."""

from __future__ import annotations

import io
import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TextIO

from mozspaces_desktop.core.errors import MozSpacesError

_WIDEST_CELL = 48
"""Characters of a cell shown in a table; ``--json`` has them all."""

_CONTROL = ("Cc", "Cs", "Zl", "Zp")
_TURNING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows them, the rest of the table included."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command found or did: `data` for programs (as JSON), `text` for people.

    `refusal` makes the command fail after the answer was shown: what it found is not as it should be.
    """

    data: Any
    text: str
    refusal: MozSpacesError | None = None


def show(answer: Answer, *, as_json: bool) -> None:
    """Write `answer` to standard output. Raises OSError when it cannot be written."""
    text = json.dumps(answer.data, ensure_ascii=False, indent=2, allow_nan=False) if as_json else answer.text
    if sys.stdout is not None and text:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def complain(sentence: str) -> None:
    """Write one line to standard error, as far as there is one."""
    try:
        if sys.stderr is not None:
            sys.stderr.write(one_line(sentence) + "\n")
            sys.stderr.flush()
    except OSError:
        abandon(sys.stderr)


def speak_utf8() -> None:
    """Let standard output take any text, also where the locale knows only ASCII and where text is damaged."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def abandon(stream: TextIO) -> None:
    """Let go of a stream that nobody reads any more, so that Python does not complain of it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def counted(number: int, one: str, several: str = "") -> str:
    """`number` of something in words for people: ``1 event``, ``2 events``, ``3 people``."""
    return f"{number} {one if number == 1 else several or f'{one}s'}"


def table(headers: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Aligned columns: numbers to the right, None as a dash, everything on one line and none too wide."""
    lines = [list(headers), *([_cell(value) for value in row] for row in rows)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    numeric = [_is_numeric(column) for column in zip(*lines[1:], strict=True)] or [False] * len(headers)
    return "\n".join(
        "  ".join(
            " " * (width - _width(cell)) + cell if right else cell + " " * (width - _width(cell))
            for cell, width, right in zip(line, widths, numeric, strict=True)
        ).rstrip()
        for line in lines
    )


def _is_numeric(cells: Sequence[str]) -> bool:
    given = [cell for cell in cells if cell != _NOTHING]
    return bool(given) and all(_NUMBER.fullmatch(cell) for cell in given)


_NOTHING = "-"
_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?%?")


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "" if value is None else one_line(str(value)).strip()
    if not text:
        return _NOTHING
    return text if len(text) <= _WIDEST_CELL else text[: _WIDEST_CELL - 1] + "…"


def one_line(text: str) -> str:
    """`text` as a terminal can show it among others: no control characters, none that turn its direction."""
    return "".join(
        "\ufffd" if unicodedata.category(letter) in _CONTROL else letter for letter in text if letter not in _TURNING
    )


def _width(text: str) -> int:
    """How many columns of a terminal `text` takes: East Asian characters two, combining marks none."""
    return sum(
        0 if unicodedata.category(letter) in ("Mn", "Me", "Cf") else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )
