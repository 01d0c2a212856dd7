"""A space and what belongs to it: opening hours, rooms, seasons, coordinators, focus areas; facts about the file."""

from datetime import date, time

from sqlalchemy.orm import Mapped, mapped_column

from mozspaces_desktop.core.models.base import Base, Row, one_alive, reference
from mozspaces_desktop.core.models.kinds import Track


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
    space_id: Mapped[str] = reference("space")
    weekday: Mapped[int]
    opens: Mapped[time]
    closes: Mapped[time]


class Room(Row, Base):
    """A room of a space and how many people may be in it (None: nobody said)."""

    __tablename__ = "room"
    space_id: Mapped[str] = reference("space")
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
    space_id: Mapped[str] = reference("space")
    name: Mapped[str]
    track: Mapped[Track]


class FocusArea(Row, Base):
    """A field that contributors work in; a space may retire one or add one, its name never changes."""

    __tablename__ = "focus_area"
    space_id: Mapped[str] = reference("space")
    name: Mapped[str]
    position: Mapped[int]
    __table_args__ = (one_alive("space_id", "name"),)


class Setting(Base):
    """Facts about the file itself that nobody undoes (that it is a demo, and its pretended date)."""

    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
