"""Imports that are quicker than PySide6 lets them be."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import without PySide6 looking on.

    It reads the source of every module that is imported after it, to see whether one uses its `__feature__`
    switches. Ours use none, and for the 300 modules of SQLAlchemy that takes a quarter of the time to import them.
    """
    watched = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", watched)
    try:
        yield
    finally:
        builtins.__import__ = watched
