"""What the file holds about one person, for that person: GDPR, articles 15 (access) and 20 (portability).

A JSON file, because article 20 asks for a format that is structured, commonly used and read by machines, with names and
values in plain words, because article 12 asks that the person understands them. `person_page` makes a page of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, journal
from mozspaces_desktop.core.destination import written_beside
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.export_register import may_name
from mozspaces_desktop.core.models import (
    AdoptedList,
    AdoptedRow,
    AdoptedWorkbook,
    CheckIn,
    Consent,
    Contribution,
    Event,
    ExportRecord,
    FocusArea,
    FollowUp,
    Person,
    Pseudonym,
    Registration,
    Space,
)
from mozspaces_desktop.core.people import entries_of, rows_about
from mozspaces_desktop.core.rows import row

FORMAT = "mozspaces-person-1"

Facts = dict[str, Any]


def export_person(session: Session, person_id: str, target: Path, *, space_id: str) -> None:
    """Write everything that the file holds about a person, of every space, to `target` as JSON.

    Moments are by the clock of the space `space_id`, with their offset. What was taken back is there, too, as long as
    the file holds it. Raises :class:`RefusedError` if the person is not in the file, :class:`FileError` if `target`
    cannot be written, which leaves it as it was.
    """
    held = json.dumps(person_facts(session, person_id, space_id=space_id), ensure_ascii=False, indent=2)
    with written_beside(target) as partial:
        partial.write_text(f"{held}\n", encoding="utf-8")


def person_facts(session: Session, person_id: str, *, space_id: str, say: Callable[[Sentence], str] = str) -> Facts:
    """The same as plain values, in the order in which they are written; actions are called what `say` says."""
    return _Facts(session, person_id, row(session, Space, space_id), say).all()


class _Facts:
    def __init__(self, session: Session, person_id: str, space: Space, say: Callable[[Sentence], str]) -> None:
        self._session = session
        self._person_id = person_id
        self._entries = entries_of(session, person_id)
        self._space = space
        self._say = say

    def all(self) -> Facts:
        person = row(self._session, Person, self._person_id)
        return {
            "format": FORMAT,
            "space": self._space.name,
            "written": self._moment(clock.now(self._session)),
            "name": person.name,
            "e-mail": person.email,
            "in the file since": self._moment(person.created_at),
            "also entered as": [self._entry(key) for key in self._entries[1:]],
            "visits": [self._visit(one) for one in self._of(CheckIn, CheckIn.checked_in_at)],
            "registrations": [self._registration(one) for one in self._of(Registration, Registration.created_at)],
            "contributions": [self._contribution(one) for one in self._of(Contribution, Contribution.on_date)],
            "agreed to be kept posted": [self._consent(one) for one in self._of(Consent, Consent.given_at)],
            "written to": [self._follow_up(one) for one in self._of(FollowUp, FollowUp.on_date)],
            "numbers in reports": [self._number(one) for one in self._of(Pseudonym, Pseudonym.serial)],
            "in workbooks of others": [self._filled(one) for one in self._of(AdoptedRow, AdoptedRow.created_at)],
            "exports that may have the name": [self._export(one) for one in may_name(self._session, person)],
            "history": list(self._history()),
        }

    def _of(self, kind: type[Any], order: Any) -> Sequence[Any]:
        query = select(kind).where(kind.person_id.in_(self._entries))
        return self._session.scalars(query.order_by(order, kind.id)).all()

    def _moment(self, moment: datetime | None) -> str | None:
        return None if moment is None else clock.local(moment, self._space.tzid).isoformat(timespec="seconds")

    def _taken_back(self, one: Any) -> Facts:
        return {} if one.retired_at is None else {"taken back": self._moment(one.retired_at)}

    def _event(self, event_id: str | None) -> Facts:
        event = self._session.get(Event, event_id) if event_id else None
        if event is None:
            return {}
        space = row(self._session, Space, event.space_id)
        return {"event": event.title, "began": self._moment(event.dtstart), "space": space.name}

    def _entry(self, key: str) -> Facts:
        entry = row(self._session, Person, key)
        return {"name": entry.name, "e-mail": entry.email}

    def _visit(self, one: CheckIn) -> Facts:
        said = {"checked in": self._moment(one.checked_in_at), "by means of": one.method.value, "by": one.by}
        return self._event(one.event_id) | said | self._taken_back(one)

    def _registration(self, one: Registration) -> Facts:
        said = {"registered": self._moment(one.registered_at), "through": one.source, "seats": one.seats}
        codes = {"ticket codes": (one.ticket_code or "").splitlines()}
        return self._event(one.event_id) | said | codes | self._taken_back(one)

    def _contribution(self, one: Contribution) -> Facts:
        area = row(self._session, FocusArea, one.focus_area_id).name
        said = {"focus area": area, "stage": one.stage.value, "on": one.on_date.isoformat(), "evidence": one.evidence}
        return self._event(one.event_id) | said | self._taken_back(one)

    def _consent(self, one: Consent) -> Facts:
        said = {"wording": one.wording, "given": self._moment(one.given_at), "noted by": one.by}
        return self._event(one.event_id) | said | self._taken_back(one)

    def _follow_up(self, one: FollowUp) -> Facts:
        return {"on": one.on_date.isoformat(), "note": one.note, "by": one.by} | self._taken_back(one)

    def _number(self, one: Pseudonym) -> Facts:
        return {"space": row(self._session, Space, one.space_id).name, "number": one.serial} | self._taken_back(one)

    def _filled(self, one: AdoptedRow) -> Facts:
        """A row about them in a workbook of somebody else's, as it was filled last."""
        listed = row(self._session, AdoptedList, one.list_id)
        workbook = row(self._session, AdoptedWorkbook, listed.workbook_id)
        held = json.loads(one.agreed) | json.loads(one.filled)
        return {"workbook": workbook.file_name, "sheet": listed.sheet, "row": held} | self._taken_back(one)

    def _export(self, one: ExportRecord) -> Facts:
        return {
            "when": self._moment(one.written_at),
            "exported": one.kind,
            "what": one.what,
            "file": one.file_name,
            "by": one.by,
        }

    def _history(self) -> Iterator[Facts]:
        """What was done about the person, when and by whom."""
        about = rows_about(self._session, self._person_id)
        for action, _changes in journal.history(self._session.connection(), list(about)):
            yield {
                "when": self._moment(action.at),
                "by": action.actor,
                "what": self._say(action.label),
                "kind": action.kind,
            }
