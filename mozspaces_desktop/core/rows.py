"""What is the same for every kind of row: finding one by its key, and retiring it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Base
from mozspaces_desktop.core.text import clean_line

AnyRow = TypeVar("AnyRow", bound=Base)


def row(session: Session, kind: type[AnyRow], key: str) -> AnyRow:
    """The row of `kind` with the key `key`, retired or not; raises :class:`RefusedError` if there is none."""
    found = session.get(kind, key)
    if found is None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "That is no longer in the file; somebody took it out."))
    return found


def retire(session: Session, rows: Iterable[Any]) -> None:
    """Mark the rows that still count as retired now; they stay in the file."""
    moment = clock.now(session)
    for one in rows:
        if one.retired_at is None:
            one.retired_at = moment


def required(text: str, message: str) -> str:
    """`text` on one line; raises :class:`RefusedError` with the sentence `message` if nothing is left of it."""
    line = clean_line(text)
    if not line:
        raise RefusedError(message)
    return line
