"""What a sign-up list says, once read: its columns, the people who come, and the rows that were left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from mozspaces_desktop.core.errors import Sentence


class Role(StrEnum):
    """What a column of a list is used for."""

    NAME = "name"
    FIRST_NAME = "first name"
    MIDDLE_NAME = "middle name"
    LAST_NAME = "last name"
    EMAIL = "e-mail"
    STATUS = "status"
    PAYMENT = "payment status"
    CANCELLED = "cancelled"
    QUANTITY = "quantity"
    GUESTS = "guests"
    TICKET_CODE = "ticket code"
    ORDER = "order"
    SIGNED_UP_AT = "signed up at"
    CHECKED_IN = "checked in"
    BUYER_NAME = "buyer's name"
    BUYER_FIRST_NAME = "buyer's first name"
    BUYER_LAST_NAME = "buyer's last name"
    BUYER_EMAIL = "buyer's e-mail"


@dataclass(frozen=True)
class ColumnMapping:
    """Which columns (counted from 0) have which role.

    Several columns may have one role: the first that is filled in counts, so they stand in the order in which
    they are believed (an attendee's e-mail before a plain one). All status columns count together: one that
    says no is enough. `CHECKED_IN` is only recognised so that nothing else is read from such a column.
    """

    columns: Mapping[Role, tuple[int, ...]]

    def of(self, role: Role) -> tuple[int, ...]:
        """The columns of `role`, the most believed first; none is an empty tuple."""
        return self.columns.get(role, ())

    def role_of(self, column: int) -> Role | None:
        """What `column` is used for, None if for nothing."""
        return next((role for role, columns in self.columns.items() if column in columns), None)


@dataclass(frozen=True)
class Signup:
    """One person who comes, with as many seats as their rows have together.

    `row` is the first of those rows, counted as a spreadsheet shows them (from 1, a cell of several lines
    is one row). `email` is None when there is none, or when it is another person's (see :mod:`.gathering`).
    `signed_up_at` is aware if the list names an offset, else naive: the wall clock of the event's place.
    """

    row: int
    name: str
    email: str | None
    seats: int
    ticket_codes: tuple[str, ...]
    signed_up_at: datetime | None


@dataclass(frozen=True)
class LeftOut:
    """A row that registers nobody: its number, who it is about, and why.

    `signup` is the sign-up that the list takes back (refunded, cancelled, ...); None for a row that is nobody's.
    """

    row: int
    who: str
    reason: Sentence
    signup: Signup | None = None


@dataclass(frozen=True)
class RowProblem:
    """Something about a row, or about the whole list (`row` None), that a coordinator should look at."""

    row: int | None
    reason: Sentence


@dataclass
class SignupList:
    """A list as it was understood.

    `source` is the site that made it ("Eventbrite", ...; "list" if unknown), `encoding` a Python codec name or
    "xlsx", `delimiter` empty for a workbook, `header_row` None for a list without headers. `headers` are the
    texts of the header row; `preview` the first rows below it, for whoever corrects the columns.
    """

    source: str
    encoding: str
    delimiter: str
    header_row: int | None
    headers: list[str]
    mapping: ColumnMapping
    preview: list[list[str]] = field(default_factory=list)
    signups: list[Signup] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
