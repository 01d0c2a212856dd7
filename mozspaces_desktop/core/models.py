"""The tables of the data file: the mission's nouns, each a class.

Every row has a UUIDv7 key, the moment it was made, and a `retired_at`: rows are retired, never deleted, so
that an action can be undone, a history shown and two files brought together. Moments are stored as text in
UTC, days as ISO dates. The classes hold no rules; those are in the module named for the noun.

Annotations are not postponed here: SQLAlchemy would have to compile each one again, at every start.
"""

from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Dialect,
    Enum,
    ForeignKey,
    Index,
    MetaData,
    String,
    TypeDecorator,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Track(StrEnum):
    """What kind of events a coordinator runs."""

    TECHNICAL = "technical"
    NON_TECHNICAL = "non-technical"


class EventStatus(StrEnum):
    """Where an event stands; only held public events count."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"


class Method(StrEnum):
    """How a person came to be checked in."""

    SEARCH = "search"
    CODE = "code"
    WALK_IN = "walk-in"
    PAPER = "paper list"
    COMMAND = "command"
    IMPORT = "import"


class Stage(StrEnum):
    """How far a person's contribution in a focus area has come."""

    INTERESTED = "interested"
    FIRST_CONTRIBUTION = "first contribution"
    ACTIVE = "active"


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored as ``2014-05-01T17:00:00.000000Z``: sorts as text, reads without this program."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """To text; a naive moment is a programming error."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = f"naive datetime {value!r}"
            raise ValueError(message)
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """From text, aware, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def _stored_by_value(enum: type[StrEnum]) -> Enum:
    return Enum(enum, native_enum=False, values_callable=lambda kind: [item.value for item in kind], length=20)


class Base(DeclarativeBase):
    """What all classes share: naming of constraints and the types behind annotations."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {
        datetime: UtcDateTime(),
        Track: _stored_by_value(Track),
        EventStatus: _stored_by_value(EventStatus),
        Method: _stored_by_value(Method),
        Stage: _stored_by_value(Stage),
    }


class Row:
    """The columns that every table has. `id` and `created_at` are filled in when the row joins a session."""

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]

    @property
    def alive(self) -> bool:
        """Whether the row counts: it has not been retired (deleted, undone)."""
        return self.retired_at is None


_ALIVE = text("retired_at IS NULL")


def _one_alive(*columns: str) -> Index:
    """At most one row that is not retired for each combination of `columns`."""
    return Index(None, *columns, unique=True, sqlite_where=_ALIVE)


def _link(target: str, *, index: bool = True) -> Any:
    return mapped_column(ForeignKey(f"{target}.id"), index=index)


class Space(Row, Base):
    """One community space: where it is, when it is open, and its targets."""

    __tablename__ = "space"
    name: Mapped[str]
    city: Mapped[str]
    country: Mapped[str]
    """ISO 3166 code of two letters."""
    tzid: Mapped[str]
    target_per_week: Mapped[int] = mapped_column(default=3)
    target_per_season: Mapped[int] = mapped_column(default=96)
    contributors_per_event: Mapped[float] = mapped_column(default=1.0)


class OpeningHours(Row, Base):
    """When a space is open on one day of the week (0 is Monday), by its own clock."""

    __tablename__ = "opening_hours"
    space_id: Mapped[str] = _link("space")
    weekday: Mapped[int]
    opens: Mapped[time]
    closes: Mapped[time]


class Room(Row, Base):
    """A room of a space and how many people may be in it (None: nobody said)."""

    __tablename__ = "room"
    space_id: Mapped[str] = _link("space")
    name: Mapped[str]
    capacity: Mapped[int | None]


class Season(Row, Base):
    """The period that a target is set for; both days belong to it. It is the same for all spaces of a file."""

    __tablename__ = "season"
    name: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]


class Coordinator(Row, Base):
    """Somebody who runs events in a space; retired when they leave, their events keep them."""

    __tablename__ = "coordinator"
    space_id: Mapped[str] = _link("space")
    name: Mapped[str]
    track: Mapped[Track]


class FocusArea(Row, Base):
    """A field that contributors work in; a space may retire one or add one, its name never changes."""

    __tablename__ = "focus_area"
    space_id: Mapped[str] = _link("space")
    name: Mapped[str]
    position: Mapped[int]
    __table_args__ = (_one_alive("space_id", "name"),)


class Event(Row, Base):
    """Something in the calendar. `dtend` is exclusive; an all-day event runs from midnight to midnight in `tzid`."""

    __tablename__ = "event"
    space_id: Mapped[str] = _link("space", index=False)
    uid: Mapped[str]
    """The event's identity in calendar files (RFC 5545, UID)."""
    recurrence_id: Mapped[str | None]
    """Which occurrence of the series `uid` this is, as its calendar file wrote it (RFC 5545, RECURRENCE-ID)."""
    sequence: Mapped[int] = mapped_column(default=0)
    title: Mapped[str]
    dtstart: Mapped[datetime]
    dtend: Mapped[datetime]
    tzid: Mapped[str]
    all_day: Mapped[bool] = mapped_column(default=False)
    room_id: Mapped[str | None] = _link("room")
    track: Mapped[Track]
    coordinator_id: Mapped[str | None] = _link("coordinator")
    type: Mapped[str] = mapped_column(default="")
    host: Mapped[str] = mapped_column(default="")
    public: Mapped[bool] = mapped_column(default=True)
    status: Mapped[EventStatus] = mapped_column(default=EventStatus.DRAFT)
    expected: Mapped[int | None]
    link: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    imported: Mapped[str | None]
    """A digest of what a calendar file last said of the event; None for one made here."""

    room: Mapped[Room | None] = relationship(lazy="raise", viewonly=True)
    coordinator: Mapped[Coordinator | None] = relationship(lazy="raise", viewonly=True)
    focus_areas: Mapped[list[FocusArea]] = relationship(
        lazy="raise",
        viewonly=True,
        secondary="event_focus_area",
        primaryjoin="and_(Event.id == EventFocusArea.event_id, EventFocusArea.retired_at.is_(None))",
        secondaryjoin="FocusArea.id == EventFocusArea.focus_area_id",
        order_by="FocusArea.position",
    )
    __table_args__ = (
        Index(None, "space_id", "dtstart", "dtend"),
        Index(None, "uid"),
        CheckConstraint("dtend >= dtstart", name="ends_after_start"),
    )


class EventFocusArea(Row, Base):
    """An event is about a focus area; it may be about several."""

    __tablename__ = "event_focus_area"
    event_id: Mapped[str] = _link("event", index=False)
    focus_area_id: Mapped[str] = _link("focus_area")
    __table_args__ = (_one_alive("event_id", "focus_area_id"),)


class RecordedTotals(Row, Base):
    """Attendance of an event known only by its counts; None is "nobody recorded it", 0 is "nobody came"."""

    __tablename__ = "recorded_totals"
    event_id: Mapped[str] = _link("event", index=False)
    attendees: Mapped[int]
    guests: Mapped[int | None]
    newcomers: Mapped[int | None]
    returning: Mapped[int | None] = mapped_column("returning", quote=True)
    __table_args__ = (_one_alive("event_id"),)


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

    __mapper_args__ = {"primary_key": [id]}


class Registration(Row, Base):
    """A person's sign-up for an event. `seats` counts them and those they bring without a name."""

    __tablename__ = "registration"
    event_id: Mapped[str] = _link("event", index=False)
    person_id: Mapped[str] = _link("person")
    source: Mapped[str] = mapped_column(default="")
    ticket_code: Mapped[str | None] = mapped_column(index=True)
    seats: Mapped[int] = mapped_column(default=1)
    registered_at: Mapped[datetime | None]
    __table_args__ = (_one_alive("event_id", "person_id"),)


class CheckIn(Row, Base):
    """A person at an event. One that was undone is retired: it stays, and does not count."""

    __tablename__ = "check_in"
    event_id: Mapped[str] = _link("event", index=False)
    person_id: Mapped[str] = _link("person")
    checked_in_at: Mapped[datetime]
    method: Mapped[Method]
    by: Mapped[str]
    __table_args__ = (_one_alive("event_id", "person_id"),)


class Guests(Row, Base):
    """People counted at the door of an event who gave no name, `newcomers` of whom said it was their first time."""

    __tablename__ = "guests"
    event_id: Mapped[str] = _link("event")
    count: Mapped[int]
    newcomers: Mapped[int] = mapped_column(default=0)
    counted_at: Mapped[datetime]
    by: Mapped[str]


class Contribution(Row, Base):
    """A person reached a stage in a focus area of a space on a day, credited to an event, shown by a link."""

    __tablename__ = "contribution"
    space_id: Mapped[str] = _link("space")
    person_id: Mapped[str] = _link("person")
    focus_area_id: Mapped[str] = _link("focus_area")
    stage: Mapped[Stage]
    on_date: Mapped[date]
    event_id: Mapped[str | None] = _link("event")
    evidence: Mapped[str] = mapped_column(default="")


class Pseudonym(Row, Base):
    """The number under which a contributor appears in a space's workbooks (``PAR-0042``) instead of a name."""

    __tablename__ = "pseudonym"
    space_id: Mapped[str] = _link("space")
    person_id: Mapped[str] = _link("person")
    serial: Mapped[int]
    __table_args__ = (_one_alive("space_id", "person_id"), _one_alive("space_id", "serial"))


class Setting(Base):
    """Facts about the file itself that nobody undoes (that it is a demo, and its pretended date)."""

    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


SEARCH_INDEX = (
    "CREATE VIRTUAL TABLE person_search USING fts5("
    "search_key, content='person', content_rowid='number', prefix='1 2 3', tokenize=\"ascii tokenchars '@.-_+'\")",
    "CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN "
    "INSERT INTO person_search(rowid, search_key) VALUES (new.number, new.search_key); END",
    "CREATE TRIGGER person_search_update AFTER UPDATE OF search_key ON person BEGIN "
    "INSERT INTO person_search(person_search, rowid, search_key) VALUES ('delete', old.number, old.search_key); "
    "INSERT INTO person_search(rowid, search_key) VALUES (new.number, new.search_key); END",
)
"""The full-text index over people's search keys (SQLite FTS5, external content) and what keeps it current."""
