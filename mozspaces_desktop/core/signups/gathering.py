"""From rows to people: who stands in a list several times, who shares an address, and whose ticket is there twice.

Two rows are one person when they agree on the e-mail address (blind to case) and their names may be one
person's. Different names under one address are different people (a buyer's order, a family): the first keeps
the address, the others have none, so that nobody is merged into somebody else. Without an address, the name
alone decides, within the list only. A row with an address and no name belongs to the address's first person.

In a list of orders or tickets each row is a seat, so a person's rows add up. In any other list (a form filled
in twice) a later row replaces an earlier one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.signups import names
from mozspaces_desktop.core.signups.lists import LeftOut, RowProblem, Signup
from mozspaces_desktop.core.signups.row_reader import Draft
from mozspaces_desktop.core.text import email_word

_MOST_SHARING = 50
"""People who may share an address; more of them are told apart by their names alone."""


class _Guest:
    """One person of the list and the rows that are theirs."""

    def __init__(self, draft: Draft, email: str | None) -> None:
        self.name = draft.name
        self.email = email
        self.drafts = [draft]

    def signup(self, drafts: list[Draft], *, seats: int) -> Signup:
        moments = [draft.signed_up_at for draft in drafts if draft.signed_up_at is not None]
        codes = dict.fromkeys(draft.ticket_code for draft in drafts if draft.ticket_code is not None)
        return Signup(drafts[0].row, self.name, self.email, seats, tuple(codes), moments[0] if moments else None)


@dataclass
class Gathered:
    """The people who come, the rows left out, and what to look at."""

    signups: list[Signup]
    left_out: list[LeftOut]
    problems: list[RowProblem]


def gather(drafts: Iterable[Draft], *, rows_are_seats: bool) -> Gathered:
    """The people in `drafts`, in the order of their first rows."""
    crowd = _Crowd()
    usable = crowd.without_repeated_tickets(crowd.without_nobodys(drafts))
    for draft in (draft for draft in usable if draft.email and draft.named):
        crowd.add_with_email(draft)
    for draft in (draft for draft in usable if draft.email and not draft.named):
        crowd.add_address(draft)
    for draft in (draft for draft in usable if not draft.email):
        crowd.add_name(draft)
    return crowd.settled(rows_are_seats=rows_are_seats)


class _Crowd:
    """The people found so far, by address and by name."""

    def __init__(self) -> None:
        self._guests: list[_Guest] = []
        self._by_email: dict[str, list[_Guest]] = defaultdict(list)
        self._by_name: dict[str, list[_Guest]] = defaultdict(list)
        self._without_address: dict[str, _Guest] = {}
        """The first of each name."""
        self._left_out: list[LeftOut] = []
        self._problems: list[RowProblem] = []

    def without_nobodys(self, drafts: Iterable[Draft]) -> list[Draft]:
        """`drafts` without rows that are nobody's."""
        kept: list[Draft] = []
        for draft in drafts:
            if draft.refusal is None or draft.name:
                kept.append(draft)
            else:
                self._left_out.append(LeftOut(draft.row, draft.name, draft.refusal))
        return kept

    def without_repeated_tickets(self, drafts: list[Draft]) -> list[Draft]:
        """`drafts` without rows that repeat a person's ticket; the same code for somebody else is reported."""
        seen: dict[tuple[str, str], Draft] = {}
        kept: list[Draft] = []
        for draft in drafts:
            if draft.ticket_code is None:
                kept.append(draft)
                continue
            same = seen.setdefault((draft.ticket_code, names.key(draft.name)), draft)
            if same is draft or same.taken_back != draft.taken_back:
                kept.append(draft)
            else:
                self._left_out.append(LeftOut(draft.row, draft.name, Sentence(_TICKET_TWICE, row=same.row)))
        return kept

    def add_with_email(self, draft: Draft) -> None:
        """Add a row with a name and an address."""
        sharing = self._by_email[email_word(draft.email or "")]
        if len(sharing) >= _MOST_SHARING:
            self.add_name(draft)
            return
        same = next((guest for guest in sharing if names.may_be_one(guest.name, draft.name)), None)
        if same is not None:
            same.drafts.append(draft)
            return
        if sharing:
            self._problems.append(
                RowProblem(draft.row, Sentence(_SHARED, email=draft.email, name=sharing[0].name, other=draft.name))
            )
        sharing.append(self._new(draft, None if sharing else draft.email))

    def add_address(self, draft: Draft) -> None:
        """Add a row with an address alone: one more seat of whoever has the address."""
        sharing = self._by_email[email_word(draft.email or "")]
        if sharing:
            sharing[0].drafts.append(draft)
        else:
            sharing.append(self._new(draft, draft.email))

    def add_name(self, draft: Draft) -> None:
        """Add a row with a name alone: the one person of that name in the list, or a new one."""
        key = names.key(draft.name)
        namesakes = self._by_name[key]
        if key in self._without_address or len(namesakes) == 1:
            self._without_address.get(key, namesakes[0]).drafts.append(draft)
        else:
            self._new(draft, None)

    def _new(self, draft: Draft, email: str | None) -> _Guest:
        guest = _Guest(draft, email)
        self._guests.append(guest)
        key = names.key(draft.name)
        self._by_name[key].append(guest)
        if email is None:
            self._without_address.setdefault(key, guest)
        return guest

    def settled(self, *, rows_are_seats: bool) -> Gathered:
        """Everybody once, coming or left out."""
        signups: list[Signup] = []
        for guest in self._guests:
            drafts = sorted(guest.drafts, key=lambda draft: draft.row)
            coming = [draft for draft in drafts if draft.refusal is None]
            if not rows_are_seats:
                coming = self._last_word(drafts)
            if coming:
                signups.append(guest.signup(coming, seats=sum(draft.seats for draft in coming)))
            self._note_refusals(guest, drafts, comes=bool(coming))
        return Gathered(
            sorted(signups, key=lambda signup: signup.row),
            sorted(self._left_out, key=lambda item: item.row),
            sorted(self._problems, key=lambda item: item.row or 0),
        )

    def _last_word(self, drafts: list[Draft]) -> list[Draft]:
        """Of a form that somebody filled in several times, the last answer; the others are left out."""
        last = drafts[-1]
        for draft in drafts[:-1]:
            if draft.refusal is None:
                self._left_out.append(LeftOut(draft.row, draft.name, Sentence(_ANSWERED_AGAIN, row=last.row)))
        return [last] if last.refusal is None else []

    def _note_refusals(self, guest: _Guest, drafts: list[Draft], *, comes: bool) -> None:
        for draft in drafts:
            if draft.refusal is not None:
                withdrawn = None if comes or not draft.taken_back else guest.signup([draft], seats=1)
                self._left_out.append(LeftOut(draft.row, draft.name, draft.refusal, withdrawn))


_TICKET_TWICE = QT_TRANSLATE_NOOP("core", "The same ticket stands in row {row}.")
_ANSWERED_AGAIN = QT_TRANSLATE_NOOP("core", "The same person answered again in row {row}.")
_SHARED = QT_TRANSLATE_NOOP("core", "{email} is the address of {name}; {other} is listed without one.")
