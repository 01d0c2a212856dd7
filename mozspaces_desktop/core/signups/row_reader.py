"""One row of a list: who it is about, whether they come, and with how many seats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.signups import cells, names
from mozspaces_desktop.core.signups.lists import ColumnMapping, Role, RowProblem
from mozspaces_desktop.core.signups.status_reader import StatusReader
from mozspaces_desktop.core.signups.totals import is_total
from mozspaces_desktop.core.signups.words_of_address import is_madame

MAX_SEATS = 1_000
MAX_NAME = 200

NumberedRow = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Draft:
    """What one row says. `named` is False when the name was made from the address; `refusal` says why it is out.

    `taken_back` is True when the list says that this person does not come, False when the row is simply unusable.
    """

    row: int
    name: str
    named: bool
    email: str | None
    seats: int = 1
    ticket_code: str | None = None
    order: str = ""
    signed_up_at: datetime | None = None
    refusal: Sentence | None = None
    taken_back: bool = False


class RowReader:
    """Reads the rows of one list by its columns, and collects what a coordinator should look at."""

    def __init__(self, mapping: ColumnMapping, body: Sequence[NumberedRow], statuses: StatusReader) -> None:
        self.problems: list[RowProblem] = []
        self._mapping = mapping
        self._statuses = statuses
        times = [self._text(row, Role.SIGNED_UP_AT) for _, row in body]
        self._month_first = cells.is_month_first(times)
        self._with_m = any(is_madame(self._text(row, Role.NAME)) for _, row in body)
        self._shared_quantities = self._orders_with_shared_quantity(body)

    def read(self, number: int, row: Sequence[str]) -> Draft:
        """What `row`, the `number`-th, says."""
        name, email = self._who(number, row)
        if not name and not email:
            return Draft(number, "", named=False, email=None, refusal=Sentence(_NOBODY))
        if email is None and is_total(name):
            return Draft(number, name, named=True, email=None, refusal=Sentence(_TOTAL))
        refusal = self._statuses.refusal(number, row)
        seats = self._seats(number, row) if refusal is None else 1
        if seats < 1:
            refusal = Sentence(_NO_SEATS)
        return Draft(
            number,
            name or names.from_email(email or ""),
            named=bool(name),
            email=email,
            seats=max(1, seats),
            ticket_code=self._text(row, Role.TICKET_CODE) or None,
            order=self._text(row, Role.ORDER),
            signed_up_at=self._signed_up_at(row),
            refusal=refusal,
            taken_back=refusal is not None,
        )

    def _text(self, row: Sequence[str], role: Role) -> str:
        return next(iter(self._mapping.texts(row, role)), "")

    def _who(self, number: int, row: Sequence[str]) -> tuple[str, str | None]:
        attendee = self._name(row, Role.NAME, Role.FIRST_NAME, Role.LAST_NAME)
        buyer = self._name(row, Role.BUYER_NAME, Role.BUYER_FIRST_NAME, Role.BUYER_LAST_NAME)
        email = self._email(number, row, Role.EMAIL)
        if email is None and (not attendee or not buyer or names.may_be_one(attendee, buyer)):
            email = self._email(number, row, Role.BUYER_EMAIL)
        name = attendee or buyer or self._name_beside_email(row)
        if email is None and cells.is_email(name):
            name, email = "", cells.email(name)
        if len(name) > MAX_NAME:
            self._report(number, QT_TRANSLATE_NOOP("core", "The name is longer than {limit} letters."), limit=MAX_NAME)
            name = name[:MAX_NAME].rstrip()
        return name, email

    def _name(self, row: Sequence[str], whole: Role, first: Role, last: Role) -> str:
        """A name from its parts if there are both, else from a column of whole names, else from what there is."""
        if not any(self._mapping.of(role) for role in (whole, first, last)):
            return ""
        parts = [names.tidy(self._text(row, role)) for role in (first, Role.MIDDLE_NAME, last)]
        if parts[0] and parts[2]:
            return names.joined(*parts)
        written = (names.whole(text, with_m=self._with_m) for text in self._mapping.texts(row, whole))
        full = next(filter(None, written), "")
        return full or (names.joined(*parts) if parts[0] or parts[2] else "")

    def _name_beside_email(self, row: Sequence[str]) -> str:
        written = map(cells.name_beside_email, self._mapping.texts(row, Role.EMAIL))
        return next(filter(None, map(names.whole, written)), "")

    def _email(self, number: int, row: Sequence[str], role: Role) -> str | None:
        texts = self._mapping.texts(row, role)
        found = next(filter(None, map(cells.email, texts)), None)
        odd = next((text for text in texts if "@" in text), None)
        if found is None and odd is not None:
            self._report(number, QT_TRANSLATE_NOOP("core", "“{text}” is not an e-mail address."), text=odd[:MAX_NAME])
        return found

    def _seats(self, number: int, row: Sequence[str]) -> int:
        """Quantity counts the person, guests come on top; where a list has both, the larger sum is believed."""
        quantity = self._count(number, row, Role.QUANTITY)
        guests = self._count(number, row, Role.GUESTS)
        if quantity is not None and self._text(row, Role.ORDER) in self._shared_quantities:
            quantity = 1
        if quantity is None and guests is None:
            return 1
        seats = max(1 if quantity is None else quantity, 1 + max(0, guests or 0) if quantity != 0 else 0)
        if seats > MAX_SEATS:
            self._report(number, _TOO_MANY, seats=seats)
            return 1
        return seats

    def _count(self, number: int, row: Sequence[str], role: Role) -> int | None:
        text = self._text(row, role)
        if not text:
            return None
        found = cells.companions(text) if role is Role.GUESTS else cells.count(text)
        if found is None:
            self._report(number, _NO_NUMBER, text=names.tidy(text)[:MAX_NAME])
        return found

    def _orders_with_shared_quantity(self, body: Iterable[NumberedRow]) -> set[str]:
        """Orders of which every row repeats the quantity of the whole: as many rows as seats, for different people."""
        orders: dict[str, list[Sequence[str]]] = defaultdict(list)
        if self._mapping.of(Role.QUANTITY):
            for _, row in body:
                orders[self._text(row, Role.ORDER)].append(row)
        return {order for order, rows in orders.items() if order and len(rows) > 1 and self._repeat_quantity(rows)}

    def _repeat_quantity(self, rows: Sequence[Sequence[str]]) -> bool:
        counts = {cells.count(self._text(row, Role.QUANTITY)) for row in rows}
        people = {names.key(self._name(row, Role.NAME, Role.FIRST_NAME, Role.LAST_NAME)) for row in rows}
        return counts == {len(rows)} and len(people) == len(rows)

    def _signed_up_at(self, row: Sequence[str]) -> datetime | None:
        texts = self._mapping.texts(row, Role.SIGNED_UP_AT)
        moments = (cells.moment(text, month_first=self._month_first) or cells.serial_moment(text) for text in texts)
        found = next((moment for moment in moments if moment is not None), None)
        clock = next(filter(None, map(cells.time_of_day, texts)), None)
        return datetime.combine(found, clock, found.tzinfo) if found and clock else found

    def _report(self, number: int, template: str, **values: object) -> None:
        self.problems.append(RowProblem(number, Sentence(template, **values)))


_NOBODY = QT_TRANSLATE_NOOP("core", "There is neither a name nor an e-mail address.")
_TOTAL = QT_TRANSLATE_NOOP("core", "This is a total, not a person.")
_NO_SEATS = QT_TRANSLATE_NOOP("core", "The quantity is less than one.")
_TOO_MANY = QT_TRANSLATE_NOOP("core", "{seats} seats cannot be right; one is counted.")
_NO_NUMBER = QT_TRANSLATE_NOOP("core", "“{text}” is not a number of people; one is counted.")
