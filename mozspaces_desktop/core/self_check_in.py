"""Self check-in at a kiosk: who somebody is by what they typed, and nothing about anybody else.

Whoever stands there sees a name only when they know it already: the first and the last one of somebody, or the whole
address, or the ticket. The search of the door, which finds by beginnings and in spite of mistakes, would show people
to strangers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from sqlalchemy.orm import Session

from mozspaces_desktop.core import door
from mozspaces_desktop.core.capacity import make_sure_of_room
from mozspaces_desktop.core.guests import add_guests
from mozspaces_desktop.core.models import Event, Method, Person
from mozspaces_desktop.core.people import people_with_email
from mozspaces_desktop.core.people_search import Found, person_found, search
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import clean_line, email_word, fold_umlauts, is_ideographic, without_apostrophes, words
from mozspaces_desktop.core.tickets import ticket_holder
from mozspaces_desktop.core.walk_ins import WalkIn, let_in

BY_KIOSK = "Kiosk"
"""Who let somebody in who let themselves in."""

_LONGEST = 200
_LOOKED_THROUGH = 200
"""How many people are compared with a name; more have no name in common as a whole."""
_LONGEST_SHOWN = 40
_FEWEST_LETTERS = 2


class Standing(Enum):
    """What is known of somebody at the kiosk."""

    UNKNOWN = auto()
    SEVERAL = auto()
    """Several people have this name: an address tells them apart, or the coordinator."""
    KNOWN = auto()
    IN = auto()
    """They are in already."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who stands at the kiosk. `name` is what may be shown: the first name and an initial."""

    standing: Standing
    person_id: str = ""
    name: str = ""
    method: Method = Method.SEARCH


def visitor_called(session: Session, event_id: str, typed: str, *, email: str = "") -> Visitor:
    """Whom somebody means by a name or an e-mail address; `email` tells people of one name apart."""
    typed = clean_line(typed[:_LONGEST])
    found = _with_email(session, event_id, typed) if "@" in typed else _with_name(session, event_id, typed)
    if email.strip():
        found = [one for one in found if one.email is not None and email_word(one.email) == email_word(email)]
    if len(found) > 1:
        return Visitor(Standing.SEVERAL)
    return _visitor(found[0], Method.SEARCH) if found else Visitor(Standing.UNKNOWN)


def visitor_with_ticket(session: Session, event: Event, code: str) -> Visitor:
    """Whose the ticket `code` is; raises :class:`RefusedError` for one that is unknown or for another event."""
    holder = ticket_holder(session, event, code)
    return _visitor(person_found(session, holder.id, event_id=event.id), Method.CODE)


def _visitor(found: Found, method: Method) -> Visitor:
    standing = Standing.KNOWN if found.check_in_id is None else Standing.IN
    return Visitor(standing, found.person_id, shown_to_anybody(found.name), method)


def shown_to_anybody(name: str) -> str:
    """`name` as a passer-by may see it: ``Amina D.``; a name of one word is shown whole."""
    first, *others = name[:_LONGEST].split() or [""]
    first = first if len(first) <= _LONGEST_SHOWN else first[:_LONGEST_SHOWN] + "…"
    return f"{first} {others[-1][0]}." if others else first


def _with_email(session: Session, event_id: str, typed: str) -> list[Found]:
    return [person_found(session, one.id, event_id=event_id) for one in people_with_email(session, typed)]


def _with_name(session: Session, event_id: str, typed: str) -> list[Found]:
    """Those whose name was said: rather all of it than its first and last word."""
    said = _spellings(typed)
    found = search(session, typed, event_id=event_id, limit=_LOOKED_THROUGH)
    named = [one for one in found if any(map(_names, said, _spellings(one.name)))]
    whole = [one for one in named if any(map(_is_all_of, said, _spellings(one.name)))]
    return whole or named


def _spellings(name: str) -> list[list[str]]:
    """The words of a name, and those of it without umlauts and apostrophes."""
    name = name[:_LONGEST]
    return [words(name), words(fold_umlauts(name)), words(without_apostrophes(name))]


def _names(said: Sequence[str], name: Sequence[str]) -> bool:
    """Whether the words `said` are words of `name`, the first and the last among them; one letter names nobody.

    Of a name in Chinese, Japanese or Korean characters none may be missing: each is a word of its own here.
    """
    if len("".join(said)) < _FEWEST_LETTERS or not {*name[:1], *name[-1:]} <= set(said) <= set(name):
        return False
    return not any(is_ideographic(word[0]) for word in set(name).difference(said))


def _is_all_of(said: Sequence[str], name: Sequence[str]) -> bool:
    return sorted(said) == sorted(name)


def come_in(session: Session, event: Event, visitor: Visitor, *, guests: int = 0) -> bool:
    """Let a known visitor in, with `guests` who give no name; False if they were in already, and nothing was done.

    Raises :class:`RefusedError` for a cancelled event and for somebody who is no longer in the file, and
    :class:`RoomFullError` where only a coordinator may decide.
    """
    person_found(session, visitor.person_id, event_id=event.id)  # an entry may have been merged meanwhile
    admission = door.check_in(session, event, row(session, Person, visitor.person_id), method=visitor.method)
    return _finish(session, admission, guests)


def come_in_new(session: Session, event: Event, said: WalkIn, *, guests: int = 0) -> bool:
    """Let somebody in who seems to be new, with `guests`; like :func:`come_in`, and raises without a name, too."""
    return _finish(session, let_in(session, event, said), guests)


def _finish(session: Session, admission: door.Admission, guests: int) -> bool:
    if admission.already:
        return False
    admission.check_in.by = BY_KIOSK
    session.flush()
    event = row(session, Event, admission.check_in.event_id)
    if guests:
        add_guests(session, event, guests).by = BY_KIOSK
    session.flush()
    make_sure_of_room(session, event.id, coming=1 + guests)
    return True
