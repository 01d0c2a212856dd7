"""What is planned: events, the series that make them, what is kept of them; templates and hand-over notes."""

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship

from mozspaces_desktop.core.models.base import Base, Row, one_alive, reference
from mozspaces_desktop.core.models.kinds import EventStatus, Track
from mozspaces_desktop.core.models.places import Coordinator, FocusArea, Room


class Planned:
    """What can be said about one event, and about all events of a series.

    `dtend` is exclusive; what is all day runs from midnight to midnight in `tzid`.
    """

    space_id: Mapped[str] = reference("space", index=False)
    uid: Mapped[str]
    """The identity in calendar files (RFC 5545, UID)."""
    sequence: Mapped[int] = mapped_column(default=0)
    title: Mapped[str]
    dtstart: Mapped[datetime]
    dtend: Mapped[datetime]
    tzid: Mapped[str]
    all_day: Mapped[bool] = mapped_column(default=False)
    room_id: Mapped[str | None] = reference("room")
    track: Mapped[Track]
    coordinator_id: Mapped[str | None] = reference("coordinator")
    type: Mapped[str] = mapped_column(default="")
    host: Mapped[str] = mapped_column(default="")
    public: Mapped[bool] = mapped_column(default=True)
    status: Mapped[EventStatus] = mapped_column(default=EventStatus.DRAFT)
    expected: Mapped[int | None]
    link: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    imported: Mapped[str | None]
    """A digest of what a calendar file last said of it; None for what was made here."""
    extra: Mapped[str] = mapped_column(default="")
    """Lines of its calendar file that mean nothing to this program (RFC 5545, unfolded), kept for the next export."""

    @declared_attr
    def room(self) -> Mapped[Room | None]:
        """Where it takes place."""
        return relationship(lazy="raise", viewonly=True)

    @declared_attr
    def coordinator(self) -> Mapped[Coordinator | None]:
        """Who runs it."""
        return relationship(lazy="raise", viewonly=True)


class Series(Row, Planned, Base):
    """A rule that makes events: `dtstart` and `dtend` are those of the first; `recurrence` says when the others are.

    Its events are no rows until something is to be kept of one alone; see :mod:`~mozspaces_desktop.core.recurrence`.
    """

    __tablename__ = "series"
    rrule: Mapped[str] = mapped_column(default="")
    """RFC 5545, RRULE: its value, one a line should there be several."""
    rdates: Mapped[str] = mapped_column(default="")
    """Additional beginnings by the clock of the series (``20140506T190000``, a day for one all day), in order, apart
    by spaces; with an end of its own after a slash."""
    exdates: Mapped[str] = mapped_column(default="")
    """Beginnings that do not take place, written alike."""
    zone_definition: Mapped[str] = mapped_column(default="")
    """The VTIMEZONE whose clock the series goes by, as its file has it, where `tzid` only comes near it."""
    last_end: Mapped[datetime | None]
    """When the last of its events ends; None for a series that goes on for ever."""

    focus_areas: Mapped[list[FocusArea]] = relationship(
        lazy="raise",
        viewonly=True,
        secondary="series_focus_area",
        primaryjoin="and_(Series.id == SeriesFocusArea.series_id, SeriesFocusArea.retired_at.is_(None))",
        secondaryjoin="FocusArea.id == SeriesFocusArea.focus_area_id",
        order_by="FocusArea.position",
    )
    __table_args__ = (
        Index(None, "space_id"),
        Index(None, "uid"),
        CheckConstraint("dtend >= dtstart", name="ends_after_start"),
    )


class SeriesFocusArea(Row, Base):
    """The events of a series are about a focus area."""

    __tablename__ = "series_focus_area"
    series_id: Mapped[str] = reference("series", index=False)
    focus_area_id: Mapped[str] = reference("focus_area")
    __table_args__ = (one_alive("series_id", "focus_area_id"),)


class Event(Row, Planned, Base):
    """Something in the calendar: one for itself, or one of a series of which something is kept that is its own."""

    __tablename__ = "event"
    series_id: Mapped[str | None] = reference("series")
    recurrence_id: Mapped[str | None]
    """Which one of its series it is: when that would begin, by the clock of the series (``20140506T190000``, a day for
    one all day). As its calendar file wrote it (RFC 5545, RECURRENCE-ID) where no series is known."""

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
    event_id: Mapped[str] = reference("event", index=False)
    focus_area_id: Mapped[str] = reference("focus_area")
    __table_args__ = (one_alive("event_id", "focus_area_id"),)


class RecordedTotals(Row, Base):
    """Attendance of an event known only by its counts; None is "nobody recorded it", 0 is "nobody came"."""

    __tablename__ = "recorded_totals"
    event_id: Mapped[str] = reference("event", index=False)
    attendees: Mapped[int]
    guests: Mapped[int | None]
    newcomers: Mapped[int | None]
    returning: Mapped[int | None] = mapped_column("returning", quote=True)
    __table_args__ = (one_alive("event_id"),)


class WrapUp(Row, Base):
    """What is worth keeping of an event when it is over."""

    __tablename__ = "wrap_up"
    event_id: Mapped[str] = reference("event", index=False)
    went_well: Mapped[str] = mapped_column(default="")
    links: Mapped[str] = mapped_column(default="")
    """Addresses of photos, slides, repositories, one a line."""
    written_at: Mapped[datetime]
    by: Mapped[str]
    __table_args__ = (one_alive("event_id"),)


class EventTemplate(Row, Base):
    """What events of a kind have in common, so that a new one is made of it: the fields of an event, its day aside."""

    __tablename__ = "event_template"
    space_id: Mapped[str] = reference("space", index=False)
    name: Mapped[str]
    title: Mapped[str]
    starts: Mapped[time | None]
    """When it begins by the space's clock; None for all day."""
    minutes: Mapped[int]
    """How long it lasts."""
    room_id: Mapped[str | None] = reference("room", index=False)
    track: Mapped[Track]
    coordinator_id: Mapped[str | None] = reference("coordinator", index=False)
    type: Mapped[str] = mapped_column(default="")
    focus_area_ids: Mapped[str] = mapped_column(default="")
    """Keys of focus areas, apart by spaces."""
    host: Mapped[str] = mapped_column(default="")
    public: Mapped[bool] = mapped_column(default=True)
    status: Mapped[EventStatus] = mapped_column(default=EventStatus.CONFIRMED)
    expected: Mapped[int | None]
    link: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    __table_args__ = (one_alive("space_id", "name"),)


class HandoverNote(Row, Base):
    """What the coordinators of a space tell one another about a week."""

    __tablename__ = "handover_note"
    space_id: Mapped[str] = reference("space", index=False)
    monday: Mapped[date]
    """The first day of the ISO week."""
    text: Mapped[str]
    written_at: Mapped[datetime]
    by: Mapped[str]
    __table_args__ = (one_alive("space_id", "monday"),)
