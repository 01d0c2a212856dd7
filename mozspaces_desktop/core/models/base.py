"""What all tables share: how moments and kinds are stored, and the columns that every row has.

Annotations are not postponed in this package: SQLAlchemy would have to compile each one again, at every start.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Enum, ForeignKey, Index, MetaData, String, TypeDecorator, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from mozspaces_desktop.core.models.kinds import EventStatus, Method, Role, Stage, Track


def stored_moment(moment: datetime) -> str:
    """`moment` as it is stored; a naive one is a programming error."""
    if moment.tzinfo is None:
        message = f"naive datetime {moment!r}"
        raise ValueError(message)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:26] + "Z"


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored as ``2014-05-01T17:00:00.000000Z``: sorts as text, reads without this program."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """To text; a naive moment is a programming error."""
        return None if value is None else stored_moment(value)

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
        Role: _stored_by_value(Role),
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


def one_alive(*columns: str) -> Index:
    """At most one row that is not retired for each combination of `columns`."""
    return Index(None, *columns, unique=True, sqlite_where=_ALIVE)


def reference(target: str, *, index: bool = True) -> Any:
    """A column with the key of a row of the table `target`."""
    return mapped_column(ForeignKey(f"{target}.id"), index=index)
