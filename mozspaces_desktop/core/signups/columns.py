"""Which column of a list means what: by its header, checked against its cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.signups import cells, statuses
from mozspaces_desktop.core.signups.header_terms import Concept
from mozspaces_desktop.core.signups.lists import ColumnMapping, Role
from mozspaces_desktop.core.signups.statuses import Verdict
from mozspaces_desktop.core.signups.vocabulary import concepts

_FILLERS = {Concept.FILLER, Concept.UNKNOWN}
_OF_THE_BUYER = {
    Role.NAME: Role.BUYER_NAME,
    Role.FIRST_NAME: Role.BUYER_FIRST_NAME,
    Role.LAST_NAME: Role.BUYER_LAST_NAME,
    Role.EMAIL: Role.BUYER_EMAIL,
}
_NAMES = {Concept.NAME, Concept.WHOLE_NAME, Concept.FIRST, Concept.MIDDLE, Concept.LAST, Concept.ALIAS, Concept.LOGIN}
_PERSON_ROLES = {
    *_OF_THE_BUYER,
    *_OF_THE_BUYER.values(),
}
_PRESENCE = 3
"""The rank of an attendance column among those of the status."""

SEARCHED_ROWS = 30
"""The headers are among so many first rows."""

_LONGEST_HEADER = 1_000
_STATUSES = {Concept.STATUS, Concept.STATE, Concept.ANSWER, Concept.PRESENCE}
_OWNERS = {Concept.ATTENDEE, Concept.BUYER, Concept.ORDER, Concept.TICKET, Concept.EVENT}


@dataclass(frozen=True)
class Reading:
    """What one header seems to mean.

    `rank` orders columns of one role, the lowest first; `sure` is False when the header has words that are not
    understood; `half` is True for a "name" that may be only the half that no other column has; `doubtful` when
    the cells must confirm it.
    """

    role: Role
    rank: int = 1
    sure: bool = True
    half: bool = False
    doubtful: bool = False


def reading(header: str) -> Reading | None:
    """What `header` means, None if nothing that is asked for."""
    terms = concepts(header[:_LONGEST_HEADER])
    meant = set(terms) - _FILLERS
    if Concept.CHECKED_IN in meant:
        return Reading(Role.CHECKED_IN)
    if not meant or Concept.OTHER in meant:
        return None
    sure = Concept.UNKNOWN not in terms
    if found := _person_reading(meant, sure=sure):
        return found
    return _sign_up_reading(meant) if sure else None


def _person_reading(meant: set[Concept], *, sure: bool) -> Reading | None:
    """E-mail and names, the attendee's before a plain one and the buyer's apart."""
    owner = 0 if Concept.ATTENDEE in meant else 1
    rest = meant - {Concept.ATTENDEE, Concept.BUYER, Concept.ORDER, Concept.TICKET}
    buyer = Concept.BUYER in meant
    if rest == {Concept.EMAIL}:
        return Reading(_owned(Role.EMAIL, buyer=buyer), rank=owner, sure=sure)
    if not rest and meant in ({Concept.ATTENDEE}, {Concept.BUYER}) and sure:
        return Reading(_owned(Role.NAME, buyer=buyer), rank=5, doubtful=True)
    if not rest or not rest <= _NAMES or (Concept.TICKET in meant and owner):
        return None
    role = _name_role(rest)
    if role is not Role.NAME and not sure:
        return None
    rank = owner + 2 * (Concept.ALIAS in rest) + 4 * (Concept.LOGIN in rest)
    half = rest == {Concept.NAME} and not meant - {Concept.NAME, Concept.BUYER, Concept.ATTENDEE}
    return Reading(_owned(role, buyer=buyer), rank=rank, sure=sure, half=half)


def _name_role(terms: set[Concept]) -> Role:
    if {Concept.FIRST, Concept.LAST} <= terms or terms & {Concept.ALIAS, Concept.LOGIN}:
        return Role.NAME
    for concept, role in (
        (Concept.FIRST, Role.FIRST_NAME),
        (Concept.LAST, Role.LAST_NAME),
        (Concept.MIDDLE, Role.MIDDLE_NAME),
    ):
        if concept in terms:
            return role
    return Role.NAME


def _owned(role: Role, *, buyer: bool) -> Role:
    return _OF_THE_BUYER.get(role, role) if buyer else role


def _sign_up_reading(meant: set[Concept]) -> Reading | None:
    """What a list says of the sign-up itself: status, seats, codes, order and time."""
    if Concept.SIGNED_UP in meant or {Concept.ORDER, Concept.DATE} <= meant:
        return Reading(Role.SIGNED_UP_AT)
    if Concept.CANCELLED in meant:
        return Reading(Role.CANCELLED) if meant <= {Concept.CANCELLED, Concept.DATE, *_OWNERS} else None
    if Concept.DATE in meant:
        return None
    if Concept.PAYMENT in meant:
        allowed = {Concept.PAYMENT, Concept.ORDER, Concept.BUYER} | _STATUSES
        return Reading(Role.PAYMENT, doubtful=True) if meant <= allowed else None
    if meant & _STATUSES:
        return _status_reading(meant)
    for concept, role in ((Concept.GUESTS, Role.GUESTS), (Concept.QUANTITY, Role.QUANTITY)):
        if concept in meant:
            return Reading(role, doubtful=True) if meant <= {concept, Concept.QUANTITY} | _OWNERS else None
    return _code_reading(meant)


def _status_reading(meant: set[Concept]) -> Reading | None:
    if not meant <= _STATUSES | _OWNERS:
        return None
    if meant == {Concept.STATE} or meant <= {Concept.STATE, Concept.EVENT}:
        return Reading(Role.STATUS, rank=2, doubtful=True)
    presence_only = Concept.PRESENCE in meant and not meant & {Concept.STATUS, Concept.ANSWER}
    named = meant & {Concept.STATUS, Concept.STATE}
    return Reading(Role.STATUS, rank=_PRESENCE if presence_only else 1, doubtful=not named)


def _code_reading(meant: set[Concept]) -> Reading | None:
    if Concept.CODE in meant:
        return Reading(Role.TICKET_CODE, rank=0, doubtful=True)
    if Concept.IDENT in meant and meant <= {Concept.IDENT, Concept.TICKET, Concept.ATTENDEE, Concept.ORDER}:
        if Concept.TICKET in meant:
            return Reading(Role.TICKET_CODE, rank=1, doubtful=True)
        if Concept.ATTENDEE in meant:
            return Reading(Role.TICKET_CODE, rank=2, doubtful=True)
        return Reading(Role.ORDER) if Concept.ORDER in meant else None
    if meant == {Concept.TICKET}:
        return Reading(Role.QUANTITY, doubtful=True)
    return Reading(Role.ORDER, rank=2) if meant == {Concept.ORDER} else None


@dataclass(frozen=True)
class HeaderRow:
    """Where the headers are (an index into the rows) and how many of them are understood, the sure ones twice."""

    index: int
    score: int


def header_row(rows: Sequence[Sequence[str]]) -> HeaderRow | None:
    """The row of headers: among the first ones, that of which most is understood; None if there is none.

    Titles and remarks may stand above it. A row with an e-mail address is somebody's, not the headers. Headers
    in a language that is not known show by the addresses, numbers or times below them, which they are not.
    """
    found: HeaderRow | None = None
    for index, row in enumerate(rows[:SEARCHED_ROWS]):
        read = [reading(cell) for cell in row if cell]
        known = [item for item in read if item is not None]
        score = sum(1 + (item.sure and not item.doubtful) for item in known)
        who = any(item.role in _PERSON_ROLES and item.sure for item in known)
        if who and score >= 2 and score > (found.score if found else 0) and not any(map(cells.is_email, row)):
            found = HeaderRow(index, score)
    if found is None and rows and _stands_apart(rows[0], rows[1:SEARCHED_ROWS]):
        return HeaderRow(0, 0)
    return found


def _stands_apart(first: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    if any(map(cells.is_telling, first)):
        return False
    return any(cells.share(_column(others, column), cells.is_telling) >= 0.8 for column in range(len(first)))


def map_columns(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> ColumnMapping:
    """The columns of a list with `headers`, whose cells in `rows` confirm or refute what the headers say."""
    found: dict[Role, list[tuple[int, int, Reading]]] = defaultdict(list)
    for column, header in enumerate(headers):
        read = reading(header)
        if read is not None and _confirmed(read, _column(rows, column)):
            found[read.role].append((read.rank, column, read))
    columns = {role: _believed(role, sorted(items, key=lambda item: item[:2])) for role, items in found.items()}
    _split_halves(columns, {column for items in found.values() for _, column, read in items if read.half})
    used = {column for taken in columns.values() for column in taken}
    free = [column for column, header in enumerate(headers) if column not in used and not _is_ruled_out(header)]
    return ColumnMapping(_with_guesses(columns, rows, free))


def _is_ruled_out(header: str) -> bool:
    return bool({Concept.OTHER, Concept.EVENT} & set(concepts(header[:_LONGEST_HEADER])))


def _column(rows: Iterable[Sequence[str]], column: int) -> list[str]:
    return [row[column] for row in rows if column < len(row) and row[column]]


def _confirmed(read: Reading, values: list[str]) -> bool:
    if not values:
        return read.role is not Role.STATUS or read.rank == 1
    if read.role in (Role.EMAIL, Role.BUYER_EMAIL):
        return any(map(cells.is_email, values))
    if not read.doubtful:
        return True
    if read.role in (Role.NAME, Role.BUYER_NAME):
        return cells.share(values, cells.is_name_like) >= 0.5
    if read.role in (Role.QUANTITY, Role.GUESTS):
        counted = cells.count if read.role is Role.QUANTITY else cells.companions
        return cells.share(values, lambda value: counted(value) is not None) >= 0.5
    if read.role in (Role.STATUS, Role.PAYMENT):
        if read.rank == _PRESENCE and not any(statuses.verdict(value) is Verdict.COMES for value in values):
            return False  # nobody has come yet
        return cells.share(values, statuses.is_known) >= 0.5
    return len(values) < 4 or len(set(values)) * 2 > len(values)


def _believed(role: Role, items: list[tuple[int, int, Reading]]) -> tuple[int, ...]:
    """The columns of a role in order; those whose headers are not wholly understood only if there are no others.

    An attendance column counts only where no other column says who comes.
    """
    sure = [(rank, column) for rank, column, read in items if read.sure]
    kept = sure or [(rank, column) for rank, column, _ in items]
    if role is Role.STATUS and kept[0][0] < _PRESENCE:
        kept = [item for item in kept if item[0] < _PRESENCE]
    return tuple(column for _, column in kept)


def _split_halves(columns: dict[Role, tuple[int, ...]], halves: set[int]) -> None:
    """Let a column called only "name" be the half that is missing beside a first or a last name."""
    for whole, first, last in (
        (Role.NAME, Role.FIRST_NAME, Role.LAST_NAME),
        (Role.BUYER_NAME, Role.BUYER_FIRST_NAME, Role.BUYER_LAST_NAME),
    ):
        candidates = tuple(column for column in columns.get(whole, ()) if column in halves)
        missing = [role for role in (first, last) if role not in columns]
        if candidates and len(missing) == 1:
            columns[missing[0]] = candidates
            columns[whole] = tuple(column for column in columns[whole] if column not in candidates)


def _with_guesses(
    columns: dict[Role, tuple[int, ...]], rows: Sequence[Sequence[str]], free: list[int]
) -> dict[Role, tuple[int, ...]]:
    """`columns` with what the cells of `free` ones tell, where the headers name no e-mail, no name or no status."""
    if Role.EMAIL not in columns:
        addresses = [column for column in free if cells.share(_column(rows, column), cells.is_email) >= 0.5]
        if addresses and Role.BUYER_EMAIL not in columns:
            columns[Role.EMAIL] = (max(addresses, key=lambda column: len(_column(rows, column))),)
            free = [column for column in free if column not in addresses]
    if Role.STATUS not in columns:
        said = [column for column in free if cells.share(_column(rows, column), statuses.is_telling) >= 0.8]
        columns |= {Role.STATUS: tuple(said[:1])} if said else {}
        free = [column for column in free if column not in said]
    if not any(role in columns for role in (Role.NAME, Role.FIRST_NAME, Role.LAST_NAME, Role.BUYER_NAME)):
        columns |= _guessed_names(rows, free)
    return {role: taken for role, taken in columns.items() if taken}


def _guessed_names(rows: Sequence[Sequence[str]], free: list[int]) -> dict[Role, tuple[int, ...]]:
    """The leftmost column of names; two neighbours of single words are a first and a last name."""
    likely = [column for column in free if cells.share(_column(rows, column), cells.is_name_like) >= 0.7]
    if not likely:
        return {}
    single = [column for column in likely[:2] if cells.share(_column(rows, column), cells.is_one_word) >= 0.8]
    if len(single) == 2 and single[1] == single[0] + 1:
        return {Role.FIRST_NAME: (single[0],), Role.LAST_NAME: (single[1],)}
    return {Role.NAME: (likely[0],)}
