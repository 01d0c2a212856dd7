"""What a part of the line after a comma may say, in English and French: a track, a name of the space, a link."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import events, spaces
from mozspaces_desktop.core.events import EVENT_TYPES
from mozspaces_desktop.core.models import Coordinator, Event, EventStatus, FocusArea, Room, Space, Track
from mozspaces_desktop.core.quick_add.day_words import any_of
from mozspaces_desktop.core.quick_add.folded import plain
from mozspaces_desktop.core.quick_add.understood import Kind
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import clean_line

Value = str | int | bool | Track | EventStatus
"""What a part says; of rows, their key."""


@dataclass(frozen=True, slots=True)
class Known:
    """What there is in a space that a line may name, and who ran an event there last."""

    tzid: str
    rooms: Sequence[Room] = ()
    coordinators: Sequence[Coordinator] = ()
    focus_areas: Sequence[FocusArea] = ()
    types: Sequence[str] = EVENT_TYPES
    usual_coordinator: Coordinator | None = None

    @property
    def names(self) -> list[str]:
        """All names that can be completed."""
        rows: Sequence[Room | Coordinator | FocusArea] = (*self.focus_areas, *self.rooms, *self.coordinators)
        return [one.name for one in rows] + list(self.types)


def known_in(session: Session, space_id: str) -> Known:
    """What there is in a space now, with the types of the events that it has had."""
    used = select(Event.type).where(Event.space_id == space_id, Event.retired_at.is_(None), Event.type != "")
    types = dict.fromkeys((*EVENT_TYPES, *session.scalars(used.distinct().order_by(Event.type))))
    return Known(
        tzid=row(session, Space, space_id).tzid,
        rooms=spaces.rooms(session, space_id),
        coordinators=spaces.coordinators(session, space_id),
        focus_areas=spaces.focus_areas(session, space_id),
        types=tuple(types),
        usual_coordinator=events.coordinator_used_last(session, space_id),
    )


_TRACKS = {
    Track.TECHNICAL: "technical|tech|technique",
    Track.NON_TECHNICAL: "non[- ]?technical|non[- ]?tech|non[- ]?technique",
}
_PUBLIC = {True: "public|publique", False: "private|privee?"}
_STATUSES = {EventStatus.DRAFT: "draft|brouillon", EventStatus.CONFIRMED: "confirmed|confirmee?"}
_TYPES_IN_FRENCH = {
    "rencontre": "Meetup",
    "atelier": "Workshop",
    "conference": "Talk",
    "expose": "Talk",
    "permanence": "Office hours",
    "groupe d'etude": "Study group",
    "soiree": "Social",
}
_EXPECTED = re.compile(
    r"~?(?P<number>[0-9]{1,5}) ?"
    r"(?:people|persons?|guests?|attendees|participants?|expected|personnes?|pers\.?|inscrits?|attendue?s?)"
    r"(?: attendue?s?| expected)?"
    r"|(?:expected|attendus):? ?(?P<said>[0-9]{1,5})"
)
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_LABELS = {
    Kind.HOST: ("with", "avec", "host", "hosted by", "hote", "intervenant", "intervenante", "anime par", "animee par"),
    Kind.ROOM: ("room", "in", "salle", "dans"),
    Kind.COORDINATOR: ("coordinator", "by", "coordinateur", "coordinatrice", "par"),
    Kind.TYPE: ("type",),
    Kind.FOCUS_AREA: ("focus", "focus area", "domaine"),
    Kind.TRACK: ("track", "filiere"),
    Kind.LINK: ("link", "lien"),
}
_LABEL_FORMS = {kind: re.compile(rf"{any_of(words)} ?:? ") for kind, words in _LABELS.items()}
_GLUED_LABEL = re.compile(r"^(\w+):(?!//)\s*")
_SHORTEST = 3
"""Letters of a name that are enough to mean the one row that begins with them."""


def meaning(part: str, known: Known) -> tuple[Kind, Value] | None:
    """What `part`, whole, says of an event; None if nothing."""
    part = _GLUED_LABEL.sub(r"\1: ", clean_line(part))
    if _LINK.fullmatch(part):
        return Kind.LINK, part
    folded = plain(part)
    for read in _READERS:
        found = read(folded, known)
        if found is not None:
            return found
    return _labelled(part, folded, known)


def _labelled(part: str, folded: str, known: Known) -> tuple[Kind, Value] | None:
    """What a part says that begins with a word like "with" or "room:"."""
    for kind, form in _LABEL_FORMS.items():
        label = form.match(folded)
        rest = "" if label is None else folded[label.end() :]
        if label is None or not rest:
            continue
        if kind in (Kind.HOST, Kind.LINK, Kind.TYPE):
            written = " ".join(part.split()[len(label[0].split()) :])
            return kind, _type(rest, known) or written if kind is Kind.TYPE else written
        found = next((one for read in _READERS if (one := read(rest, known)) is not None and one[0] is kind), None)
        if found is not None:
            return found
    return None


def _plain(folded: str, known: Known) -> tuple[Kind, Value] | None:
    tables: tuple[tuple[Kind, dict[Value, str]], ...]
    tables = ((Kind.TRACK, _TRACKS), (Kind.PUBLIC, _PUBLIC), (Kind.STATUS, _STATUSES))  # type: ignore[assignment]
    for kind, table in tables:
        for value, pattern in table.items():
            if re.fullmatch(pattern, folded):
                return kind, value
    return None


def _named(folded: str, known: Known) -> tuple[Kind, Value] | None:
    """The row that is called so, or the only one whose name begins with these words."""
    lists: tuple[tuple[Kind, Sequence[Room | Coordinator | FocusArea]], ...] = (
        (Kind.FOCUS_AREA, known.focus_areas),
        (Kind.ROOM, known.rooms),
        (Kind.COORDINATOR, known.coordinators),
    )
    rows = [(kind, one.id, plain(one.name)) for kind, several in lists for one in several]
    found = [(kind, key) for kind, key, name in rows if name == folded]
    if not found and len(folded) >= _SHORTEST:
        beginning = re.compile(re.escape(folded) + r"\b")
        found = [(kind, key) for kind, key, name in rows if beginning.match(name)]
        if len(found) > 1:
            return None
    return found[0] if found else None


def _type(folded: str, known: Known) -> str | None:
    if folded in _TYPES_IN_FRENCH:
        return _TYPES_IN_FRENCH[folded]
    return next((one for one in known.types if plain(one) == folded), None)


def _of_type(folded: str, known: Known) -> tuple[Kind, Value] | None:
    found = _type(folded, known)
    return None if found is None else (Kind.TYPE, found)


def _expected(folded: str, known: Known) -> tuple[Kind, Value] | None:
    match = _EXPECTED.fullmatch(folded)
    return None if match is None else (Kind.EXPECTED, int(match["number"] or match["said"]))


_READERS: Iterable[Callable[[str, Known], tuple[Kind, Value] | None]] = (_plain, _named, _of_type, _expected)
