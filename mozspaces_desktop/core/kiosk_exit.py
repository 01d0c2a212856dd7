"""The way out of the kiosk: the PIN of any coordinator or, in a file without members, the kiosk's own."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from mozspaces_desktop.core import members, pin_tries, pins
from mozspaces_desktop.core.access import Access
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Member, Role
from mozspaces_desktop.core.pin_tries import Ticks

_KIOSK = "kiosk"
"""Under what the tries are counted: nobody says there whose PIN it is."""


@dataclass(frozen=True, slots=True)
class Exit:
    """What came of a PIN: whether it `opens`, whose it is if members have PINs, and how long no other one is taken.

    `kept` is how the kiosk's own is to be kept from now on; empty if that stays as it is.
    """

    opens: bool = False
    access: Access | None = None
    wait_s: int = 0
    kept: str = ""


def is_for_members(database: Database) -> bool:
    """Whether the PINs of coordinators lead out, so that the kiosk needs none of its own."""
    with database.read() as session:
        return members.is_locked(session)


def try_to_leave(database: Database, pin: str, kept: str, *, ticks: Ticks = monotonic) -> Exit:
    """Whether `pin` leads out; `kept` is the kiosk's own, hashed. Takes a tenth of a second for each coordinator."""
    wait_s = pin_tries.count(database, _KIOSK, ticks=ticks)
    if wait_s:
        return Exit(wait_s=wait_s)
    with database.read() as session:
        everybody = members.members(session)
    answer = _of_coordinators(everybody, pin) if everybody else _of_kiosk(pin, kept)
    if answer is None:
        return Exit(wait_s=wait_to_leave(database, ticks=ticks))
    pin_tries.forget(database, _KIOSK)
    return answer


def wait_to_leave(database: Database, *, ticks: Ticks = monotonic) -> int:
    """How many seconds no PIN is taken, after wrong ones; 0 if one is."""
    return pin_tries.left(database, _KIOSK, ticks=ticks)


def _of_coordinators(everybody: list[Member], pin: str) -> Exit | None:
    coordinators = (one for one in everybody if one.role is Role.COORDINATOR)
    found = next((one for one in coordinators if pins.opens(pin, one.pin_hash or "")), None)
    return None if found is None else Exit(opens=True, access=members.access(found))


def _of_kiosk(pin: str, kept: str) -> Exit | None:
    if not pins.opens(pin, kept):
        return None
    return Exit(opens=True, kept=pins.hashed(pin) if pins.is_dated(kept) else "")
