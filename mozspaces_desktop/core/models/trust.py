"""Who may use the file, what a space promises about its people's data, and what of it was given away."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from mozspaces_desktop.core.models.base import Base, Row, one_alive, reference
from mozspaces_desktop.core.models.kinds import Role


class Member(Row, Base):
    """Somebody who uses the program on this file, in a role. Retired when they leave."""

    __tablename__ = "member"
    name: Mapped[str]
    role: Mapped[Role]
    pin_hash: Mapped[str | None]
    """Their PIN, hashed (Argon2id, in the PHC string format); None for a door helper who needs none."""


class SpacePrivacy(Row, Base):
    """What a space promises: how long names are kept, and to what words people agree to be kept posted."""

    __tablename__ = "space_privacy"
    space_id: Mapped[str] = reference("space", index=False)
    months: Mapped[int | None]
    """The name of somebody who was not seen for so many months is removed; None: names are kept."""
    contributors_too: Mapped[bool] = mapped_column(default=False)
    """Whether that goes for contributors as well."""
    consent_wording: Mapped[str] = mapped_column(default="")
    __table_args__ = (one_alive("space_id"),)


class RetentionNotice(Row, Base):
    """It was announced that on a day names will be removed from a space; filled in once that was done."""

    __tablename__ = "retention_notice"
    space_id: Mapped[str] = reference("space")
    due_on: Mapped[date]
    people: Mapped[int]
    """How many were concerned when it was announced."""
    announced_at: Mapped[datetime]
    removed: Mapped[int | None]
    removed_at: Mapped[datetime | None]


class ExportRecord(Row, Base):
    """Something was exported: what, into which file, with or without names, by whom and when."""

    __tablename__ = "export_record"
    space_id: Mapped[str | None] = reference("space", index=False)
    kind: Mapped[str]
    """What was exported: a word of `core/export_register.py`."""
    what: Mapped[str]
    """Which part of it: a period, a title, a filter; without anybody's name."""
    file_name: Mapped[str]
    with_names: Mapped[bool]
    people: Mapped[int | None]
    """How many people are named in it, if any are and somebody counted."""
    person_id: Mapped[str | None] = reference("person")
    """Whose data it is, if it is about one person."""
    written_at: Mapped[datetime]
    by: Mapped[str]
