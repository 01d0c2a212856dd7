"""What a door helper sees of people: enough to let them in, and nothing to look through.

Nobody is listed until somebody names them; then no more is told than whether they signed up, are in, or are new here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.found import Found, person_found
from mozspaces_desktop.core.near_words import fulfilled_by, near_wishes
from mozspaces_desktop.core.people import people_with_email
from mozspaces_desktop.core.people_search import search
from mozspaces_desktop.core.plain_sql import plain
from mozspaces_desktop.core.search_keys import search_key, typed_terms
from mozspaces_desktop.core.text import fold, is_ideographic, words
from mozspaces_desktop.core.tickets import ticket_holder

_FEWEST_LETTERS = 2
_MOST = 8
"""People shown: whoever is not among them is found by one letter more."""
_LOOKED_THROUGH = 30


def discreet(people: Sequence[Found]) -> list[Found]:
    """The same people without their past, and with an address only where two are called the same."""
    namesakes = Counter(fold(one.name) for one in people)
    return [
        replace(
            one,
            email=one.email if namesakes[fold(one.name)] > 1 else None,
            earlier=min(one.earlier, 1),
            last_came=None,
            discreet=True,
        )
        for one in people
    ]


def is_enough(typed: str) -> bool:
    """Whether `typed` names somebody: two letters at least, of which one Chinese, Japanese or Korean one is enough."""
    letters = "".join(words(typed))
    return len(letters) >= _FEWEST_LETTERS or any(map(is_ideographic, letters))


def find_named(session: Session, typed: str, *, event_id: str) -> list[Found]:
    """Those whose name is typed, as :func:`~mozspaces_desktop.core.people_search.search` finds them, discreetly.

    Or whose whole address or ticket code it is: parts of these find nobody. Eight at most.
    """
    if not is_enough(typed):
        return []
    if "@" in typed:
        owners = [person_found(session, one.id, event_id=event_id) for one in people_with_email(session, typed.strip())]
        return discreet(owners[:_MOST])
    found = [*_with_ticket(session, typed.strip(), event_id), *_with_name(session, typed, event_id)]
    return discreet(list({one.person_id: one for one in found}.values())[:_MOST])


def _with_name(session: Session, typed: str, event_id: str) -> list[Found]:
    wish = typed_terms(typed)
    meant = [fulfilled_by(one) for one in (wish, *near_wishes(plain(session), wish))]
    found = search(session, typed, event_id=event_id, limit=_LOOKED_THROUGH)
    keys = {one.person_id: f" {search_key(one.name, None)}" for one in found}
    return [one for one in found if any(is_meant(keys[one.person_id]) for is_meant in meant)]


def _with_ticket(session: Session, code: str, event_id: str) -> list[Found]:
    try:
        holder = ticket_holder(session, event_by_id(session, event_id), code)
    except RefusedError:
        return []
    return [person_found(session, holder.id, event_id=event_id)]
