"""Files that are made to do harm, in any size: small for tests, whole for ``python -m tests.fuzz.measured``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Attack:
    """One kind of bomb: its bytes by its size, the `small` size of the tests, and the `whole` one."""

    name: str
    make: Callable[[int], bytes]
    small: int
    whole: int


class Attacks(dict[str, Attack]):
    """Attacks by name, each a function of a size that is marked by :meth:`of`."""

    def of(self, *, small: int, whole: int) -> Callable[[Callable[[int], bytes]], Callable[[int], bytes]]:
        """Note a function as an attack of its name."""

        def note(make: Callable[[int], bytes]) -> Callable[[int], bytes]:
            name = make.__name__.replace("_", " ")
            self[name] = Attack(name, make, small, whole)
            return make

        return note
