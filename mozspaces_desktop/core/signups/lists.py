"""What a sign-up list says, once read: its columns, the people who come, and the rows that were left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

    def texts(self, row: Sequence[str], role: Role) -> list[str]:
        """The cells of `row` that have `role` and are filled, the most believed first."""
        columns = self.columns.get(role)
        return [row[column] for column in columns if column < len(row) and row[column]] if columns else []

    def role_of(self, column: int) -> Role | None:
        """What `column` is used for, None if for nothing."""
        return next((role for role, columns in self.columns.items() if column in columns), None)

    def with_role(self, column: int, role: Role | None) -> ColumnMapping:
        """The mapping once somebody picked `role` for `column` (None: it is not used).

        What was picked counts alone: another column of the role is no longer used, unless several of the role
        count together, nor are the halves of a name beside a whole one.
        """
        left = {role} - _TOGETHER | _OTHERWISE.get(role, frozenset())
        kept = {
            other: tuple(one for one in columns if one != column)
            for other, columns in self.columns.items()
            if other not in left
        }
        if role is not None:
            kept[role] = (*kept.get(role, ()), column)
        return ColumnMapping({other: columns for other, columns in kept.items() if columns})


_TOGETHER: frozenset[Role | None] = frozenset((Role.STATUS, Role.PAYMENT, Role.CANCELLED, Role.CHECKED_IN))
"""Of these roles all columns count, not the first that is filled."""

_HALVES = frozenset((Role.FIRST_NAME, Role.MIDDLE_NAME, Role.LAST_NAME))
_BUYERS_HALVES = frozenset((Role.BUYER_FIRST_NAME, Role.BUYER_LAST_NAME))
_OTHERWISE: Mapping[Role | None, frozenset[Role]] = {
    Role.NAME: _HALVES,
    Role.BUYER_NAME: _BUYERS_HALVES,
    **dict.fromkeys(_HALVES, frozenset((Role.NAME,))),
    **dict.fromkeys(_BUYERS_HALVES, frozenset((Role.BUYER_NAME,))),
}
"""What a role says in another way, so that only one of the two can be meant."""


@dataclass(frozen=True)
class Corrections:
    """How somebody says that a list is to be read; what is left out stays as the program understands it.

    `encoding` is a Python codec; `header_row` counts from 1, 0 says that there is none. `verdicts` says whether
    whoever has a status comes, by the status as :func:`.statuses.status_text` folds it; "" is none at all.
    """

    encoding: str = ""
    delimiter: str = ""
    header_row: int | None = None
    columns: ColumnMapping | None = None
    verdicts: Mapping[str, bool] = field(default_factory=dict)


AS_UNDERSTOOD = Corrections()
"""Nothing is corrected."""


@dataclass(frozen=True)
class FoundStatus:
    """A status that a list has: as it stands there and folded, in how many rows, and whether they come by it.

    `known` is False for a word that neither the program nor a correction says anything about.
    """

    text: str
    folded: str
    rows: int
    comes: bool
    known: bool


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that registers nobody: its number, who it is about, and why.

    `signup` is the sign-up that the list takes back (refunded, cancelled, ...); None for a row that is nobody's.
    """

    row: int
    who: str
    reason: Sentence
    signup: Signup | None = None


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something about a row, or about the whole list (`row` None), that a coordinator should look at."""

    row: int | None
    reason: Sentence


@dataclass
class SignupList:
    """A list as it was understood.

    `source` is the site that made it ("Eventbrite", ...; "list" if unknown), `encoding` a Python codec name or
    "xlsx", `delimiter` empty for a workbook, `header_row` None for a list without headers. `headers` are the
    texts of the header row; `preview` the first rows below it, for whoever corrects the columns. `statuses` are
    those of its status columns, the most frequent first; `signature` says of which kind the list is
    (:mod:`.signatures`), and `corrections` how somebody said that it is to be read.
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
    statuses: list[FoundStatus] = field(default_factory=list)
    signature: str = ""
    corrections: Corrections = AS_UNDERSTOOD
