"""What is written about an error without a word of the data that it was about.

The message of an exception may quote anything: ``KeyError('Amina Diallo')``, the statement that SQLite refused, the
text that an encoding does not know, the file that somebody named after a person. So only what the program or the
system says of its own accord is written: types, places in the source, codes, and sentences with their fields empty.
"""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import PurePath
from types import TracebackType

from mozspaces_desktop.core.errors import MozSpacesError

_FRAMES = 60
"""How many of the innermost calls are written; a recursion without end has a thousand."""
_CHAINED = 10
"""How many errors that led to one another are written."""
_LONGEST_WORDS = 5_000
"""Characters of an error's own words; those of an imported list may be millions."""

_CAUSE = "The error above was the cause of this one:"
_CONTEXT = "While the error above was handled, this one happened:"


def without_values(error: BaseException) -> str:
    """`error` and those that led to it: types, stacks and what is known to hold no data."""
    return _told(error, _bare_line)


def with_words(error: BaseException) -> str:
    """The same with the errors' own words, which may hold names; for nobody but who has read them."""
    return _told(error, _own_words)


def place(file: str) -> str:
    """The name of a source `file` as the program knows it, without the folders of this computer around it."""
    path = PurePath(file)
    folders = sorted((folder for folder in sys.path if folder), key=len, reverse=True)
    inside = next((folder for folder in folders if path.is_relative_to(folder)), None)
    if inside is not None:
        return path.relative_to(inside).as_posix()
    return path.as_posix() if not path.is_absolute() else path.name


def _told(error: BaseException, line: Callable[[BaseException], str]) -> str:
    return "\n".join(_blocks(error, line, set()))


def _blocks(error: BaseException, line: Callable[[BaseException], str], told: set[int]) -> Iterator[str]:
    """The paragraphs about `error`, after those about what led to it, as Python orders them; nothing `told` twice."""
    told.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in told and len(told) < _CHAINED:
        yield from _blocks(before, line, told)
        yield f"\n{_CAUSE if error.__cause__ is not None else _CONTEXT}\n"
    yield from _stack(error.__traceback__)
    yield line(error)
    if isinstance(error, BaseExceptionGroup):
        for number, part in enumerate(error.exceptions, 1):
            if id(part) not in told and len(told) < _CHAINED:
                yield f"\nPart {number} of {len(error.exceptions)}:\n"
                yield from _blocks(part, line, told)


def _stack(trace: TracebackType | None) -> Iterator[str]:
    if trace is None:
        return
    frames = traceback.extract_tb(trace, limit=-_FRAMES)
    for frame in frames:
        frame.filename = place(frame.filename)
    yield "Traceback (most recent call last):"
    yield "".join(frames.format()).rstrip("\n")


def _own_words(error: BaseException) -> str:
    words = "".join(traceback.format_exception_only(error)).strip()
    return words if len(words) <= _LONGEST_WORDS else words[:_LONGEST_WORDS] + "…"


def _bare_line(error: BaseException) -> str:
    known = "; ".join(_known(error))
    return f"{_name(type(error))}: {known}" if known else _name(type(error))


def _name(kind: type[BaseException]) -> str:
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _known(error: BaseException) -> Iterator[str]:
    """What `error` says that is no value of the data."""
    if isinstance(error, MozSpacesError):
        yield error.sentence.template
    number = error.errno if isinstance(error, OSError) else None
    if isinstance(number, int) and number in errno.errorcode:  # whoever raises it may put anything there
        yield f"{errno.errorcode[number]}, {os.strerror(number)}"
    if isinstance(error, AttributeError | NameError | ImportError) and _is_in_source(error.name, error.__traceback__):
        yield str(error.name)
    original = getattr(error, "orig", error)  # SQLAlchemy wraps the error of the driver
    code = getattr(original, "sqlite_errorname", None)
    if isinstance(code, str):
        yield code


def _is_in_source(name: str | None, trace: TracebackType | None) -> bool:
    """Whether `name` is written in the function that failed, and so is nothing that somebody typed."""
    if trace is None:
        return False
    while trace.tb_next is not None:
        trace = trace.tb_next
    return name in trace.tb_frame.f_code.co_names
