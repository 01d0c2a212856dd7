"""What can be done to a person, each one action in the journal; what is refused is said over the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, consents, contributions, duplicates, follow_ups, labels, merging
from mozspaces_desktop.core.directory import Reached
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import event_by_id
from mozspaces_desktop.core.models import Contribution, Event, FocusArea, Person, Space
from mozspaces_desktop.core.people import change_person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.people.stage_dialog import StageSaid


class PersonDeeds:
    """Each answers whether it was done."""

    def __init__(self, context: Context, host: QWidget) -> None:
        self._context = context
        self._host = host

    def correct(self, person: Person, *, name: str, email: str) -> None:
        """Save another name and address; raises :class:`RefusedError` without a name."""
        with self._context.database.begin(labels.CHANGE_PERSON, name=name.strip()) as session:
            change_person(session, row(session, Person, person.id), name=name, email=email)

    def note_stage(self, person: Person, said: StageSaid) -> bool:
        """Note a stage that the person reached."""

        def note(session: Session) -> None:
            contributions.reach_stage(
                session,
                row(session, Space, self._context.space_id),
                row(session, Person, person.id),
                row(session, FocusArea, said.area_id),
                said.stage,
                said.on_date,
                event=_event(session, said.event_id),
                evidence=said.evidence,
            )

        return self._do(labels.NOTE_STAGE, person, note)

    def change_stage(self, person: Person, reached: Reached, said: StageSaid) -> bool:
        """Correct what was noted."""

        def change(session: Session) -> None:
            contributions.change_stage(
                session,
                row(session, Contribution, reached.contribution_id),
                focus_area=row(session, FocusArea, said.area_id),
                stage=said.stage,
                on_date=said.on_date,
                event=_event(session, said.event_id),
                evidence=said.evidence,
            )

        return self._do(labels.CHANGE_STAGE, person, change)

    def take_back_stage(self, person: Person, reached: Reached) -> bool:
        """It was noted by mistake."""

        def take_back(session: Session) -> None:
            contributions.take_back_stage(session, row(session, Contribution, reached.contribution_id))

        return self._do(labels.TAKE_BACK_STAGE, person, take_back)

    def note_follow_up(self, person: Person, note: str) -> bool:
        """Somebody wrote to the person today."""

        def write(session: Session) -> None:
            space = row(session, Space, self._context.space_id)
            today = clock.local(clock.now(session), space.tzid).date()
            follow_ups.note_follow_up(session, space, row(session, Person, person.id), today, note)

        return self._do(labels.NOTE_FOLLOW_UP, person, write)

    def give_consent(self, person: Person, wording: str) -> bool:
        """The person agrees today to be kept posted, to these words."""

        def give(session: Session) -> None:
            consents.give_consent(session, row(session, Person, person.id), wording)

        return self._do(labels.GIVE_CONSENT, person, give)

    def withdraw_consent(self, person: Person) -> bool:
        """The person does not want to be kept posted any more."""
        return self._do(labels.WITHDRAW_CONSENT, person, lambda session: consents.withdraw_consent(session, person.id))

    def merge(self, kept: Person, merged: Person) -> bool:
        """Two entries are one person."""

        def unite(session: Session) -> None:
            merging.merge(session, row(session, Person, kept.id), row(session, Person, merged.id))

        return self._do(labels.MERGE_PEOPLE, kept, unite)

    def part(self, kept: Person, merge_id: str) -> bool:
        """They were two people after all."""
        return self._do(labels.PART_PEOPLE, kept, lambda session: merging.unmerge(session, merge_id))

    def say_different(self, person: Person, other: Person) -> bool:
        """Two entries that look like one person are two."""

        def say(session: Session) -> None:
            duplicates.say_different(session, person.id, other.id)

        return self._do(labels.SAY_DIFFERENT, person, say)

    def _do(self, label: str, person: Person, work: Callable[[Session], object]) -> bool:
        try:
            with self._context.database.begin(label, name=person.name) as session:
                work(session)
        except MozSpacesError as error:
            messages.error(self._host, error)
            return False
        return True


def _event(session: Session, event_id: str | None) -> Event | None:
    return event_by_id(session, event_id) if event_id is not None else None
