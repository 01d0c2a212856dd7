"""What a scanner read at the door of an event: a ticket, an address or a record with a ticket in it, or just typing.

Some QR codes hold only the code of the ticket, others a web address or a piece of JSON in which it stands.
"""

from __future__ import annotations

import re

from sqlalchemy import func, literal, or_, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.models import Registration
from mozspaces_desktop.core.tickets import as_ours, codes_in

_SHORTEST_PART = 4
"""A code of fewer characters stands in too many addresses by chance."""
_SHORTEST_UNKNOWN = 6
_SHORTEST_NUMBER = 8
"""Bar codes have eight digits and more; a shorter number is a count, a year, a room."""
_PARTS = re.compile(r"[\w-]+")
_DAY_OR_TIME = re.compile(r"[\d.:/,+-]+")


def code_scanned(session: Session, event_id: str, text: str) -> str:
    """The ticket that `text`, typed faster than anybody types, means at the door of an event; empty if it means none.

    It is the longest part of an address or a record that is a ticket of the event, or else one of another event.
    """
    text = text.strip()
    ours = as_ours(text)
    found = _codes_within(session, event_id, text) or (_codes_within(session, event_id, ours) if ours else [])
    return max(found or _codes_of_any_event(session, text, ours), key=len, default="")


def looks_like_code(text: str) -> bool:
    """Whether `text` can hardly be anything but a code: one word with digits, no address, day, time or small number."""
    if not text.isascii() or not any(letter.isdigit() for letter in text) or " " in text or "@" in text:
        return False
    if text.isdigit():
        return len(text) >= _SHORTEST_NUMBER
    return len(text) >= _SHORTEST_UNKNOWN and not _DAY_OR_TIME.fullmatch(text)


def _may_hold_more(text: str) -> bool:
    """Whether `text` is an address or a record, in which a code can stand beside other things."""
    return text.startswith(("{", "[")) or (" " not in text and any(sign in text for sign in ":/="))


def _codes_within(session: Session, event_id: str, text: str) -> list[str]:
    lowered = func.lower(literal(text))
    of_event = (
        select(Registration.ticket_code)
        .where(Registration.event_id == event_id, Registration.retired_at.is_(None))
        .where(
            or_(
                func.instr(lowered, func.lower(Registration.ticket_code)) > 0,
                func.instr(Registration.ticket_code, "\n") > 0,
            )
        )
    )
    codes = [code for stored in session.scalars(of_event) for code in codes_in(stored)]
    if _may_hold_more(text):
        return [code for code in codes if len(code) >= _SHORTEST_PART and _stands_in(code.lower(), text.lower())]
    return [code for code in codes if code.lower() == text.lower()]


def _stands_in(code: str, text: str) -> bool:
    """Whether `code` is in `text` as a whole, not as a piece of a longer word or number."""
    return re.search(rf"(?<![^\W_]){re.escape(code)}(?![^\W_])", text) is not None


def _codes_of_any_event(session: Session, text: str, ours: str | None) -> list[str]:
    parts = {text, ours or text}
    if _may_hold_more(text):
        parts |= {part for part in _PARTS.findall(text) if len(part) >= _SHORTEST_PART}
    query = select(Registration.ticket_code).where(
        Registration.ticket_code.in_(parts), Registration.retired_at.is_(None)
    )
    return [code for code in session.scalars(query) if code is not None]
