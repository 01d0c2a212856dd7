"""What is done with one cell: left, written, or shown to somebody first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from mozspaces_desktop.core.adopting.adopted_memory import RememberedRow
from mozspaces_desktop.core.adopting.cell_meaning import is_empty, same, week
from mozspaces_desktop.core.adopting.fill_rows import FillRow
from mozspaces_desktop.core.adopting.foreign_sheets import CellValue
from mozspaces_desktop.core.adopting.spelt_values import knows, spelt
from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.text import clean_line, fold

_OTHERS_WORDS = frozenset({"Public", "Status", "Track"})
"""Columns whose words are written as the list writes them already."""

_WEEK_WRITTEN = re.compile(r"(.*?)(\d+)", re.DOTALL)

_MOST_AS_FRACTION = 2
"""A larger number is no fraction: so many times its target nobody reaches."""


class Choice(Enum):
    """What is done with a cell."""

    SAME = auto()
    """It says what it should."""
    WRITE = auto()
    KEEP = auto()
    """It holds something that somebody typed, and there is nothing to put in its place."""
    ASK = auto()
    """Somebody typed something else into it."""


def cell_choice(row: FillRow, header: str, old: CellValue, new: Value, before: RememberedRow | None) -> Choice:
    """What is done with a cell of `row` that holds `old` where `new` is to be; `before` is what the last fill left."""
    kind = row.kinds[header]
    filled = before.filled if before else {}
    known = before.values if before else {}
    exactly = header in filled and header not in _OTHERS_WORDS
    if same(old, new, kind, header, exactly=exactly):
        return Choice.SAME
    untouched = header in known and same(old, known[header], kind, header, exactly=exactly)
    if is_empty(new):
        return Choice.WRITE if untouched and header in filled else Choice.KEEP
    if untouched:
        return Choice.WRITE
    if same(old, new, kind, header) or _said_otherwise(row, header, old):
        return Choice.SAME
    return Choice.WRITE if is_empty(old) and header not in known else Choice.ASK


def _said_otherwise(row: FillRow, header: str, old: CellValue) -> bool:
    other = row.also.get(header)
    return other is not None and isinstance(old, str) and fold(clean_line(old)) == fold(clean_line(other))


def spellings(header: str, cells: Sequence[CellValue]) -> dict[str, str]:
    """How the cells of a column write the pilot's words, by these, folded; the commonest way of each."""
    if header not in _OTHERS_WORDS or not knows(header):
        return {}
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for cell in cells:
        word = spelt(header, cell) if isinstance(cell, str) else None
        if word is not None:
            found[word][cell.strip()] += 1
    return {word: written.most_common(1)[0][0] for word, written in found.items()}


def in_whole_percents(cells: Sequence[CellValue]) -> bool:
    """Whether a column of rates has 62 for what the pilot has as 0.62."""
    numbers = [cell for cell in cells if isinstance(cell, int | float) and not isinstance(cell, bool)]
    return any(number > _MOST_AS_FRACTION for number in numbers) and all(number == round(number) for number in numbers)


@dataclass(frozen=True, slots=True)
class WeekForm:
    """How a list writes its weeks without their years: ``S27``, or the number 27 if there is no `prefix`."""

    prefix: str | None
    digits: int

    def written(self, iso: Value) -> Value:
        """The ISO week (``2014-W27``) as the list writes it."""
        said = week(iso)
        if said is None:
            return iso
        return said.number if self.prefix is None else f"{self.prefix}{said.number:0{self.digits}}"


def week_form(cells: Sequence[CellValue]) -> WeekForm | None:
    """How the cells of a column write weeks; None if they tell the years, or if there are none."""
    said = [(cell, week(cell)) for cell in cells]
    if any(one.year is not None for _, one in said if one):
        return None
    written = [_WEEK_WRITTEN.fullmatch(str(cell).strip()) for cell, one in said if one and isinstance(cell, str)]
    forms = Counter(found[1] for found in written if found)
    if forms:
        padded = any(found[2].startswith("0") for found in written if found)
        return WeekForm(forms.most_common(1)[0][0], 2 if padded else 1)
    return WeekForm(None, 1) if any(one for _, one in said) else None


def with_whole_percents(row: FillRow, headers: Collection[str]) -> FillRow:
    """`row` with the rates under `headers` as whole percents."""
    values, kinds = dict(row.values), dict(row.kinds)
    for header in headers:
        rate = values[header]
        values[header] = round(100 * rate) if isinstance(rate, int | float) else None
        kinds[header] = Kind.COUNT
    return replace(row, values=values, kinds=kinds)


def own_spelling(known: Mapping[str, Mapping[str, str]], header: str, value: Value) -> Value:
    """`value` as the list itself writes it, if it has a word for it."""
    return known.get(header, {}).get(fold(value), value) if isinstance(value, str) else value
