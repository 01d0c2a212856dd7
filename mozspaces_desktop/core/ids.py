"""Keys that a device makes by itself: UUID version 7 (RFC 9562), sorted by the time of their making.

Rows that two laptops made apart can be put into one file without renumbering, and an index on the key
grows at its end.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from mozspaces_desktop.core.clock import Clock

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

RandomBytes = Callable[[int], bytes]
_COUNTER_LIMIT = 1 << 12


class IdSource:
    """Makes UUIDv7 texts: 48 bits of milliseconds, a 12-bit counter within one, 62 random bits."""

    def __init__(self, clock: Clock, random_bytes: RandomBytes = os.urandom) -> None:
        self._clock = clock
        self._random_bytes = random_bytes
        self._millis = 0
        self._counter = 0

    def next(self) -> str:
        """A new key, greater than every key that this source has made before, even if the clock goes back."""
        millis = int(self._clock().timestamp() * 1000)
        if millis > self._millis:
            self._millis, self._counter = millis, 0
        else:
            self._counter += 1
            if self._counter == _COUNTER_LIMIT:
                self._millis, self._counter = self._millis + 1, 0
        tail = int.from_bytes(self._random_bytes(8), "big") & ((1 << 62) - 1)
        value = (self._millis << 80) | (0x7 << 76) | (self._counter << 64) | (0b10 << 62) | tail
        return str(UUID(int=value))


def new_id(session: Session) -> str:
    """A new key from the id source of the session's database."""
    source: IdSource = session.info["ids"]
    return source.next()
