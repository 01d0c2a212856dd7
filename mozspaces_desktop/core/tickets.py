"""Ticket codes: those that lists bring, and our own for people who have none.

One of ours looks like ``K3XT-9P2M``: seven random characters of Crockford's base 32, which has no I, L, O and U, and
his check character for them (https://www.crockford.com/base32.html), so that each mistyped character and each two
that changed places are noticed. Of his 37 check characters the five that are no letters and digits do not occur:
a code that would need one is thrown again.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Event, Person, Registration
from mozspaces_desktop.core.rows import row

_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MOST_EVENTS = 100
"""Events of one code that are looked at."""
_VALUES = {character: value for value, character in enumerate(_CHARACTERS)}
_RANDOM = 7
"""Characters that nobody can guess: 35 bits."""
_GROUP = 4
_SHAPE = re.compile(r"\w{4}-\w{4}")
"""How one of ours looks, mistyped or not; eight letters alone may be any word."""
_MODULUS = 37
_MEANT = str.maketrans("OIL", "011", "- ")
"""What is read for what, and what is left out when a code is typed."""


def codes_in(stored: str | None) -> tuple[str, ...]:
    """The codes of a registration, which are in the file one a line."""
    return tuple(stored.split("\n")) if stored else ()


def stored_codes(codes: Iterable[str]) -> str | None:
    """`codes` as they are in the file, each once; None without any. One that has several lines counts as several."""
    return "\n".join(dict.fromkeys(line for code in codes for line in code.split("\n") if line)) or None


def as_ours(typed: str) -> str | None:
    """`typed` as one of our codes is written, None if it is none: ``k3xt9p2m`` is ``K3XT-9P2M``.

    Its check character may be wrong: :func:`is_whole`.
    """
    plain = typed.upper().translate(_MEANT)
    if len(plain) != _RANDOM + 1 or not set(plain) <= set(_CHARACTERS):
        return None
    return f"{plain[:_GROUP]}-{plain[_GROUP:]}"


def is_whole(code: str) -> bool:
    """Whether a code written as ours has no mistake in it."""
    plain = code.replace("-", "")
    return _check(plain[:-1]) == _VALUES[plain[-1]]


def is_ours(code: str) -> bool:
    """Whether `code` is exactly as we make them."""
    return as_ours(code) == code and is_whole(code)


def new_code(taken: Collection[str] = ()) -> str:
    """A code that nobody can guess, and that is not among those `taken`."""
    while True:
        plain = "".join(secrets.choice(_CHARACTERS) for _ in range(_RANDOM))
        check = _check(plain)
        if check < len(_CHARACTERS):
            code = f"{plain[:_GROUP]}-{plain[_GROUP:]}{_CHARACTERS[check]}"
            if code not in taken:
                return code


def _check(plain: str) -> int:
    """The remainder of the number that `plain` is, and so the place of its check character."""
    value = 0
    for character in plain:
        value = value * len(_CHARACTERS) + _VALUES[character]
    return value % _MODULUS


def codes_of_event(session: Session, event_id: str) -> dict[str, tuple[str, ...]]:
    """The codes of each person who is registered for the event, by the key of the person."""
    query = select(Registration.person_id, Registration.ticket_code).where(
        Registration.event_id == event_id, Registration.retired_at.is_(None)
    )
    return {one.person_id: codes_in(one.ticket_code) for one in session.execute(query)}


def ticket_holder(session: Session, event: Event, code: str) -> Person:
    """The person who has a ticket for `event` with the `code`, rather exactly so than but for upper and lower case.

    A code of another event has to be exact. One of our codes may be written in any way that :func:`as_ours`
    understands. Raises :class:`RefusedError` for a code that is unknown, mistyped, or of another event.
    """
    code = code.strip()
    ours = as_ours(code)
    if code.isprintable():  # SQLite reads a text up to its first NUL only, and cannot store a lone surrogate
        spellings = (code,) if ours is None else (code, ours)
        for exact in (True, False):
            holders = session.scalars(_holders(event).where(_has(spellings, exact=exact))).all()
            if holders and (exact or len(set(holders)) == 1):
                return row(session, Person, holders[0])
        other = _other_event(session, spellings)
        if other is not None:
            raise _of_another_event(code, other)
    if ours is not None and _SHAPE.fullmatch(code) and not is_whole(ours):
        raise RefusedError(
            QT_TRANSLATE_NOOP(
                "core", "No ticket has the code “{code}”: one of its characters is wrong. Compare it with the ticket."
            ),
            code=code,
        )
    raise RefusedError(QT_TRANSLATE_NOOP("core", "No ticket has the code “{code}”."), code=code)


def _of_another_event(code: str, other: Event) -> RefusedError:
    return RefusedError(
        QT_TRANSLATE_NOOP("core", "The ticket “{code}” is for “{title}” on {day}, not for this event."),
        code=code,
        title=other.title,
        day=clock.local(other.dtstart, other.tzid).date(),
    )


def _holders(event: Event) -> Select[str]:
    """Who is registered for `event`, in the order of the registrations."""
    return (
        select(Registration.person_id)
        .join(Person, Person.id == Registration.person_id)
        .where(Registration.event_id == event.id, Registration.retired_at.is_(None), Person.retired_at.is_(None))
        .order_by(Registration.id)
    )


def _other_event(session: Session, spellings: Sequence[str]) -> Event | None:
    """The latest event for which a code is spelt so, wherever it stands among those of a registration."""
    for spelt_so in (_begins_with(spellings), _goes_on_with(spellings)):
        tickets = session.execute(select(Registration.event_id, Registration.retired_at).where(spelt_so)).all()
        ids = [ticket.event_id for ticket in tickets if ticket.retired_at is None]  # SQLite would leave the index
        others = select(Event).where(Event.id.in_(ids[:_MOST_EVENTS]), Event.retired_at.is_(None))
        found = session.scalars(others.order_by(Event.dtstart.desc()).limit(1)).first()
        if found is not None:
            return found
    return None


def _has(spellings: Sequence[str], *, exact: bool) -> ColumnElement[bool]:
    """That one of the codes of a registration is spelt so; not `exact`: but for the case of ASCII letters."""
    lines = "\n" + Registration.ticket_code + "\n"
    wanted = [literal(f"\n{spelling}\n") for spelling in spellings]
    if exact:
        return or_(*(func.instr(lines, one) > 0 for one in wanted))
    return or_(*(func.instr(func.lower(lines), func.lower(one)) > 0 for one in wanted))


def _begins_with(spellings: Sequence[str]) -> ColumnElement[bool]:
    """That the first code of a registration is spelt so: the index of all registrations has it at once."""
    codes = Registration.ticket_code
    more = (codes.between(f"{spelling}\n", f"{spelling}\n\U0010ffff") for spelling in spellings)
    return or_(codes.in_(spellings), *more)


def _goes_on_with(spellings: Sequence[str]) -> ColumnElement[bool]:
    """That a further code of a registration is spelt so: the index is read from end to end, not the table."""
    codes = Registration.ticket_code
    lines = codes + "\n"
    return and_(codes > "", or_(*(func.instr(lines, f"\n{spelling}\n") > 0 for spelling in spellings)))


def make_codes(session: Session, event: Event) -> int:
    """Give each registration for `event` that has no code one of ours, unlike all in the file; how many these were."""
    known = session.scalars(select(Registration.ticket_code).where(Registration.ticket_code.is_not(None)))
    taken = {code for stored in known for code in codes_in(stored)}
    query = select(Registration).where(
        Registration.event_id == event.id, Registration.retired_at.is_(None), Registration.ticket_code.is_(None)
    )
    without = session.scalars(query).all()
    for registration in without:
        registration.ticket_code = new_code(taken)
        taken.add(registration.ticket_code)
    return len(without)
