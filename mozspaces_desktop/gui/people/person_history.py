"""A person's history: what was written about them, by whom and when, from the journal, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from mozspaces_desktop.core import clock, journal, people
from mozspaces_desktop.core.journal import Change
from mozspaces_desktop.core.models import Contribution, DifferentPeople, Event, FocusArea, Person, PersonMerge, Stage
from mozspaces_desktop.gui import dates
from mozspaces_desktop.gui.history import history_words
from mozspaces_desktop.gui.history.history_words import Entry, WallClock, changed, is_gone, quoted
from mozspaces_desktop.gui.people import person_wording

translate = QCoreApplication.translate

_AT_ONCE = 500
"""Keys in one query."""


def history_entries(session: Session, person_id: str, tzid: str) -> list[Entry]:
    """When (by the clock of `tzid`), who and what, the latest first; of every entry that is theirs."""
    wall = WallClock(tzid, clock.now(session))
    teller = _Teller(session, person_id, wall)
    history = journal.history(session.connection(), teller.about)
    return history_words.entries(history, wall, teller.tell)


class _Teller:
    """Puts the changes of the rows about a person into words."""

    def __init__(self, session: Session, person_id: str, wall: WallClock) -> None:
        self._wall = wall
        events = people.rows_about(session, person_id)
        self._titles = _titles(session, events)
        self._reached_in = _reached_in(session, events)
        self._pairs = _pairs(session, people.entries_of(session, person_id))
        self.about = [*events, *self._pairs]
        """The keys of the rows."""

    def tell(self, changes: Sequence[Change]) -> Iterator[str]:
        """What the changes of one action were, a sentence each; of a merge, what it came to."""
        united = [change for change in changes if change.table == PersonMerge.__tablename__]
        for change in united:
            kept, merged = self._pairs[change.row_id]
            template = (
                translate("PersonHistory", "“{merged}” was parted from “{kept}”")
                if is_gone(change)
                else translate("PersonHistory", "“{merged}” became a part of “{kept}”")
            )
            yield template.format(merged=merged, kept=kept)
        for change in changes:
            if change.table == "person":
                yield from self._particulars(change)
            elif change.table == DifferentPeople.__tablename__ and change.before is None:
                yield translate("PersonHistory", "“{one}” and “{other}” are different people").format(
                    one=self._pairs[change.row_id][0], other=self._pairs[change.row_id][1]
                )
            elif not united:
                yield from self._row(change)
        moved = sum("person_id" in change.after and change.before is not None for change in changes)
        if moved:
            yield translate("PersonHistory", "%n sign-up(s), visit(s) and note(s) changed hands", "", moved)

    def _particulars(self, change: Change) -> Iterator[str]:
        """Name and address, if they were corrected."""
        if change.before is None:
            return
        for column, name in (
            ("name", translate("PersonHistory", "Name")),
            ("email", translate("PersonHistory", "E-mail")),
        ):
            if column in change.after:
                yield changed(name, change, column, lambda value: quoted(value) if value else "–")

    def _row(self, change: Change) -> Iterator[str]:
        """A row that is new, no longer counts, or counts again; and what else changed of it."""
        event = self._titles.get(change.row_id, "")
        if change.before is None or "retired_at" in change.after:
            templates = _taken_back() if is_gone(change) else _noted()
            template = templates.get(change.table, "")
            yield template.format(event=event or "–", reached=self._reached(change, event))
            event = ""
        words = change.after.get("note") or change.after.get("wording")
        if change.before is None and words:
            yield translate("PersonHistory", "“{words}”").format(words=quoted(words))
        yield from self._values(change, event)

    def _values(self, change: Change, event: str) -> Iterator[str]:
        """What else changed of a row that was there, after the `event` that it is about."""
        fields = _fields(self._wall).get(change.table, {}) if change.before is not None else {}
        known = {column: field for column, field in fields.items() if column in change.after}
        told = [changed(name, change, column, tell) for column, (name, tell) in known.items()]
        if event and any(told):
            yield event
        yield from told

    def _reached(self, change: Change, event: str) -> str:
        """How far somebody came in which focus area, and after which event."""
        area, now = self._reached_in.get(change.row_id, ("", Stage.INTERESTED))
        stage = person_wording.stage_name(Stage(change.after.get("stage", now)))
        if not event:
            return translate("PersonHistory", "{area}: {stage}").format(area=area, stage=stage)
        said = translate("PersonHistory", "{area}: {stage}, after {event}")
        return said.format(area=area, stage=stage, event=event)


def _noted() -> dict[str, str]:
    return {
        "registration": translate("PersonHistory", "Registered for {event}"),
        "check_in": translate("PersonHistory", "At {event}"),
        "contribution": "{reached}",
        "consent": translate("PersonHistory", "Agreed to be kept posted"),
        "follow_up": translate("PersonHistory", "Somebody wrote to them"),
    }


def _taken_back() -> dict[str, str]:
    return {
        "registration": translate("PersonHistory", "No longer registered for {event}"),
        "check_in": translate("PersonHistory", "No longer counted at {event}"),
        "contribution": translate("PersonHistory", "No longer noted: {reached}"),
        "consent": translate("PersonHistory", "Does not want to be kept posted"),
        "follow_up": translate("PersonHistory", "Nobody wrote to them"),
    }


def _fields(wall: WallClock) -> dict[str, dict[str, tuple[str, Callable[[object], str]]]]:
    """What may change of a row about a person, by table and column: its name, and how a value is said."""
    day = (translate("PersonHistory", "Day"), lambda value: dates.short_day(date.fromisoformat(str(value))))
    return {
        "registration": {
            "seats": (translate("PersonHistory", "Seats"), quoted),
            "ticket_code": (translate("PersonHistory", "Ticket codes"), quoted),
        },
        "check_in": {
            "checked_in_at": (
                translate("PersonHistory", "Came"),
                lambda value: wall.moment(datetime.fromisoformat(str(value))),
            ),
        },
        "contribution": {
            "stage": (
                translate("PersonHistory", "Stage"),
                lambda value: person_wording.stage_name(Stage(str(value))),
            ),
            "on_date": day,
            "evidence": (translate("PersonHistory", "Link"), quoted),
        },
        "follow_up": {"on_date": day, "note": (translate("PersonHistory", "Note"), quoted)},
    }


# --- what the rows are about ------------------------------------------------------------------------------------------


def _titles(session: Session, events: Mapping[str, str | None]) -> dict[str, str]:
    """For each row about an event, that event with its day, also one that was deleted since."""
    wanted = sorted({event_id for event_id in events.values() if event_id is not None})
    found: dict[str, str] = {}
    for some in _batched(wanted):
        query = select(Event.id, Event.title, Event.dtstart, Event.tzid).where(Event.id.in_(some))
        for key, title, starts, tzid in session.execute(query):
            day = dates.numeric_day(clock.local(starts, tzid).date())
            found[key] = translate("PersonHistory", "“{title}” ({day})").format(title=quoted(title), day=day)
    return {row_id: found[event_id] for row_id, event_id in events.items() if event_id in found}


def _reached_in(session: Session, row_ids: Iterable[str]) -> dict[str, tuple[str, Stage]]:
    """Of those of the rows that are contributions: the focus area, and the stage by now."""
    found: dict[str, tuple[str, Stage]] = {}
    for some in _batched(sorted(row_ids)):
        query = select(Contribution.id, FocusArea.name, Contribution.stage)
        query = query.join(FocusArea, FocusArea.id == Contribution.focus_area_id).where(Contribution.id.in_(some))
        found |= {key: (quoted(area), stage) for key, area, stage in session.execute(query)}
    return found


def _pairs(session: Session, entries: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Rows that say that two entries are one person, or two: with both names, of a merge the kept one first."""
    one, other = aliased(Person), aliased(Person)
    found: dict[str, tuple[str, str]] = {}
    for kind, first, second in (
        (PersonMerge, PersonMerge.kept_id, PersonMerge.merged_id),
        (DifferentPeople, DifferentPeople.person_id, DifferentPeople.other_id),
    ):
        query = select(kind.id, one.name, other.name).join(one, one.id == first).join(other, other.id == second)
        for key, *names in session.execute(query.where(first.in_(entries) | second.in_(entries))):
            found[key] = (quoted(names[0]), quoted(names[1]))
    return found


def _batched(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    """The keys in portions for one query each."""
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
