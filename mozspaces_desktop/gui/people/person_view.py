"""What a person's pane shows, read at once: their page, and what can be chosen for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.directory import PersonPage, Reached, person_page
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import Event, FocusArea, Person, PersonMerge, Space, Stage
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import promise_of


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person's page, the focus areas of the space (retired ones last), the day and the clock there."""

    page: PersonPage
    areas: Sequence[FocusArea]
    today: date
    tzid: str
    space: str
    """The name of the space."""
    consent_wording: str
    """What people agree to there; empty for the program's own words."""
    agreed_at: str
    """The title of the event at which they agreed to be kept posted; empty if it was at none."""

    @property
    def person(self) -> Person:
        """Whose page it is."""
        return self.page.person

    @property
    def furthest(self) -> Stage | None:
        """The furthest stage that they reached in any focus area."""
        reached = {one.stage for one in self.page.contributions}
        return next((stage for stage in reversed(Stage) if stage in reached), None)

    def paths(self) -> dict[str, dict[Stage, list[Reached]]]:
        """What they reached in each focus area, by its id, in the order of the areas; of a stage the earliest first."""
        found: dict[str, dict[Stage, list[Reached]]] = {}
        for area in self.areas:
            for one in reversed(self.page.contributions):
                if one.focus_area_id == area.id:
                    found.setdefault(area.id, {}).setdefault(one.stage, []).append(one)
        return found

    def day(self, moment: datetime) -> date:
        """The day of a moment (UTC) by the space's clock."""
        return clock.local(moment, self.tzid).date()


def read_person(session: Session, space_id: str, person_id: str) -> PersonView:
    """Read all of it; raises :class:`RefusedError` if they are not in the file any more."""
    if row(session, Person, person_id).retired_at is not None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "That person is no longer in the file."))
    space = row(session, Space, space_id)
    page = person_page(session, space_id, person_id)
    agreed_at = session.get(Event, page.consent.event_id) if page.consent and page.consent.event_id else None
    return PersonView(
        page=page,
        areas=spaces.focus_areas(session, space_id, retired=True),
        today=clock.local(clock.now(session), space.tzid).date(),
        tzid=space.tzid,
        space=space.name,
        consent_wording=promise_of(session, space_id).consent_wording,
        agreed_at=agreed_at.title if agreed_at else "",
    )


def kept_instead(session: Session, person_id: str) -> Person | None:
    """The person that an entry was merged into; None if it was not."""
    query = select(PersonMerge.kept_id).where(PersonMerge.merged_id == person_id, PersonMerge.retired_at.is_(None))
    kept_id = session.scalar(query)
    return None if kept_id is None else row(session, Person, kept_id)
