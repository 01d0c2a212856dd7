"""People, what they signed up for, their visits and contributions; what was decided about them."""

from datetime import date, datetime

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from mozspaces_desktop.core.models.base import Base, Row, one_alive, reference
from mozspaces_desktop.core.models.kinds import Method, Stage


class Person(Base):
    """Somebody who signed up or came. `search_key` is kept by `people`; the search index follows it by trigger."""

    __tablename__ = "person"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    """The row's place in this file's search index; never leaves the file."""
    id: Mapped[str] = mapped_column(String(36), unique=True)
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]
    name: Mapped[str]
    email: Mapped[str | None]
    email_key: Mapped[str | None] = mapped_column(index=True)
    """The address folded for comparing; two people may share one."""
    search_key: Mapped[str]
    visits: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    """How often they came, to whatever space, when that was last counted: see `core/regulars.py`."""

    __mapper_args__ = {"primary_key": [id]}


class Registration(Row, Base):
    """A person's sign-up for an event. `seats` counts them and those they bring without a name."""

    __tablename__ = "registration"
    event_id: Mapped[str] = reference("event", index=False)
    person_id: Mapped[str] = reference("person")
    source: Mapped[str] = mapped_column(default="")
    ticket_code: Mapped[str | None] = mapped_column(index=True)
    """The codes of their tickets, one a line."""
    seats: Mapped[int] = mapped_column(default=1)
    registered_at: Mapped[datetime | None]
    __table_args__ = (one_alive("event_id", "person_id"),)


class CheckIn(Row, Base):
    """A person at an event. One that was undone is retired: it stays, and does not count."""

    __tablename__ = "check_in"
    event_id: Mapped[str] = reference("event", index=False)
    person_id: Mapped[str] = reference("person", index=False)
    checked_in_at: Mapped[datetime]
    method: Mapped[Method]
    by: Mapped[str]
    __table_args__ = (
        one_alive("event_id", "person_id"),
        Index(None, "person_id", "event_id", "retired_at"),  # all that counting somebody's visits needs
    )


class Guests(Row, Base):
    """People counted at the door of an event who gave no name, `newcomers` of whom said it was their first time."""

    __tablename__ = "guests"
    event_id: Mapped[str] = reference("event")
    count: Mapped[int]
    newcomers: Mapped[int] = mapped_column(default=0)
    counted_at: Mapped[datetime]
    by: Mapped[str]


class CapacityOverride(Row, Base):
    """Somebody decided to let more people in to an event than its room holds: how many were in at that moment."""

    __tablename__ = "capacity_override"
    event_id: Mapped[str] = reference("event")
    attendees: Mapped[int]
    capacity: Mapped[int]
    decided_at: Mapped[datetime]
    by: Mapped[str]


class Consent(Row, Base):
    """A person agreed to be kept posted: to which words, when, and at which event if it was at a door.

    One that was withdrawn is retired.
    """

    __tablename__ = "consent"
    person_id: Mapped[str] = reference("person", index=False)
    event_id: Mapped[str | None] = reference("event", index=False)
    wording: Mapped[str]
    given_at: Mapped[datetime]
    by: Mapped[str]
    __table_args__ = (one_alive("person_id"),)


class Contribution(Row, Base):
    """A person reached a stage in a focus area of a space on a day, credited to an event, shown by a link."""

    __tablename__ = "contribution"
    space_id: Mapped[str] = reference("space")
    person_id: Mapped[str] = reference("person")
    focus_area_id: Mapped[str] = reference("focus_area")
    stage: Mapped[Stage]
    on_date: Mapped[date]
    event_id: Mapped[str | None] = reference("event")
    evidence: Mapped[str] = mapped_column(default="")


class Pseudonym(Row, Base):
    """The number under which a contributor appears in a space's workbooks (``PAR-0042``) instead of a name."""

    __tablename__ = "pseudonym"
    space_id: Mapped[str] = reference("space")
    person_id: Mapped[str] = reference("person")
    serial: Mapped[int]
    __table_args__ = (one_alive("space_id", "person_id"), one_alive("space_id", "serial"))


class FollowUp(Row, Base):
    """Somebody wrote to a person, or talked to them, about contributing."""

    __tablename__ = "follow_up"
    space_id: Mapped[str] = reference("space", index=False)
    person_id: Mapped[str] = reference("person")
    on_date: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    by: Mapped[str]


class PersonMerge(Row, Base):
    """Two entries turned out to be one person: what is of `merged_id` is of `kept_id` since. Retired when parted again.

    `changes` is JSON, a list of ``[table, row id, {column: value before}, {column: value after}]``: how to go back.
    """

    __tablename__ = "person_merge"
    kept_id: Mapped[str] = reference("person")
    merged_id: Mapped[str] = reference("person", index=False)
    changes: Mapped[str]
    __table_args__ = (one_alive("merged_id"),)


class DifferentPeople(Row, Base):
    """Two entries look like one person and are not: somebody said so. `person_id` sorts before `other_id`."""

    __tablename__ = "different_people"
    person_id: Mapped[str] = reference("person", index=False)
    other_id: Mapped[str] = reference("person")
    __table_args__ = (one_alive("person_id", "other_id"),)
