"""Finding events by words of their title, their host or their notes, however they are written.

To read and fold the texts of tens of thousands of events takes a fraction of a second, so nothing of this is stored;
who searches at each key that is pressed keeps the texts meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.agenda import Span, span_of
from mozspaces_desktop.core.events import WITH_ALL
from mozspaces_desktop.core.models import Event, EventStatus, Series, Space
from mozspaces_desktop.core.occurrences import WITH_ALL as SERIES_WITH_ALL
from mozspaces_desktop.core.occurrences import as_event, nearest_occurrences
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import clean_line, fold

_MOST_WORDS = 12
_LONGEST_TITLE = 200
_LONGEST_SEARCHED = 20_000
"""Characters of a text that are looked at; an imported one may have millions."""

_ALIKE = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "´": "'", "‐": "-", "‑": "-", "–": "-"})
"""Signs that a keyboard and a word processor write differently."""

AnyPlan = TypeVar("AnyPlan", Event, Series)


@dataclass(frozen=True, slots=True)
class EventTexts:
    """What is searched: of each event that is a row its key, when it begins, and its words folded; and of each series
    its key and its words."""

    events: Sequence[tuple[str, datetime, str]]
    series: Sequence[tuple[str, str]]


def event_texts(session: Session, space_id: str) -> EventTexts:
    """What is searched in a space, as it is now."""
    events = [(key, starts, _said(said)) for key, starts, *said in session.execute(_texts(Event, space_id))]
    return EventTexts(events, [(key, _said(said)) for key, _, *said in session.execute(_texts(Series, space_id))])


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event that was found: its key, when it is by the space's clock, and enough to recognise it."""

    id: str
    title: str
    span: Span
    room: str
    host: str
    status: EventStatus
    repeats: bool


@dataclass(frozen=True, slots=True)
class FoundEvents:
    """The events found, the nearest to the present first, and whether there are more than these."""

    events: Sequence[FoundEvent]
    more: bool


def searched_words(typed: str) -> list[str]:
    """The folded words that an event must have for `typed`: each of them, anywhere, as a part of a word, too."""
    return list(dict.fromkeys(_comparable(typed[:_LONGEST_TITLE]).split()))[:_MOST_WORDS]


def found_events(
    session: Session, space_id: str, typed: str, *, texts: EventTexts | None = None, limit: int = 200
) -> FoundEvents:
    """The events of a space that have all words of `typed` in their title, host or notes, `limit` of them at most.

    Of the events of a series that are no rows there are two: the last one that was, and the next. `texts` are read
    now if nobody kept them.
    """
    words = searched_words(typed)
    if not words:
        return FoundEvents((), more=False)
    now, known = clock.now(session), texts or event_texts(session, space_id)
    rows = [(abs(starts - now), key) for key, starts, text in known.events if _has(text, words)]
    series = [key for key, text in known.series if _has(text, words)]
    of_series = [(abs(one.dtstart - now), one) for one in _events_of(session, series, now)]
    nearest: list[tuple[timedelta, str | Event]] = sorted([*rows, *of_series], key=_distance)
    read = _read(session, [one for _, one in nearest[:limit] if isinstance(one, str)])
    tzid = row(session, Space, space_id).tzid
    events = [_found(read[one] if isinstance(one, str) else one, tzid) for _, one in nearest[:limit]]
    return FoundEvents(events, more=len(nearest) > limit)


def matching_parts(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where in `text`, as (start, end), the :func:`searched_words` are."""
    pieces = [_folded(letter) for letter in text]
    letters = [place for place, piece in enumerate(pieces) for _ in piece]
    whole = "".join(pieces)
    return [
        (letters[begin], letters[begin + len(word) - 1] + 1)
        for word in words
        for begin in range(len(whole))
        if whole.startswith(word, begin)
    ]


def _comparable(text: str) -> str:
    return " ".join(map(_folded, text.split()))


@lru_cache(maxsize=65_536)
def _folded(word: str) -> str:
    """`word` in the form that is compared. Texts repeat their words: so a search takes a tenth of the time."""
    return fold(word).translate(_ALIKE)


def _texts(kind: type[AnyPlan], space_id: str) -> Select[str, datetime, str, str, str]:
    wanted = select(kind.id, kind.dtstart, kind.title, kind.host, kind.notes)
    return wanted.where(kind.space_id == space_id, kind.retired_at.is_(None))


def _said(texts: Sequence[str]) -> str:
    return _comparable(" ".join(text[:_LONGEST_SEARCHED] for text in texts))


def _has(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


def _events_of(session: Session, series_ids: Sequence[str], now: datetime) -> Iterator[Event]:
    query = select(Series).where(Series.id.in_(series_ids)).options(*SERIES_WITH_ALL)
    for series in session.scalars(query):
        yield from map(as_event, nearest_occurrences(session, series, now))


def _distance(one: tuple[timedelta, str | Event]) -> tuple[timedelta, str]:
    distance, event = one
    return distance, event if isinstance(event, str) else event.id


def _read(session: Session, keys: Sequence[str]) -> dict[str, Event]:
    query = select(Event).where(Event.id.in_(keys)).options(*WITH_ALL)
    return {event.id: event for event in session.scalars(query)}


def _found(event: Event, tzid: str) -> FoundEvent:
    return FoundEvent(
        id=event.id,
        title=clean_line(event.title[:_LONGEST_TITLE]),
        span=span_of(event, tzid),
        room=event.room.name[:_LONGEST_TITLE] if event.room else "",
        host=event.host[:_LONGEST_TITLE],
        status=event.status,
        repeats=event.series_id is not None,
    )
