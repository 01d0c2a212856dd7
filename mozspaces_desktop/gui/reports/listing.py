"""A list behind a figure: its rows, what they are about, and what they add up to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import EventFigures, NewContributor
from mozspaces_desktop.core.figures.tables import EVENTS, Column, Kind, Value, contributor_columns
from mozspaces_desktop.gui.reports import report_wording as wording

translate = QCoreApplication.translate

SPACE: Column[Any] = Column("Space", Kind.TEXT, attrgetter("space"))
"""Beside the name of an event or a person, where there are several spaces."""

_EVENT_HEADERS = (
    *("Date", "Event", "Track", "Attendees", "Guests", "Newcomers", "Returning", "New active contributors"),
    *("Status", "Start", "Coordinator", "Focus areas"),
)
_AFTER_NAME = 2
"""Where the space stands in a list of events, after day and title."""


_NAME = "Name"
"""The column with the name of a person, in each list that has one."""


def _nothing(_row: Any) -> None:
    """What a row is about that leads nowhere."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list to be shown: its title, a sentence about it, and which event and person each row is about, if any."""

    title: str
    explanation: str
    columns: Sequence[Column[Any]]
    rows: Sequence[Any]
    event_id: Callable[[Any], str | None]
    person_id: Callable[[Any], str | None] = _nothing
    result: str = ""
    """What the rows add up to, ending with the figure as it is written where it was chosen."""

    @property
    def without_names(self) -> Listing:
        """The same rows for those who may know how many they are, and not who: contributors have their numbers."""
        [number, *_] = contributor_columns(names=False)
        columns = [number if one.header == number.header else one for one in self.columns if one.header != _NAME]
        return replace(self, columns=columns, event_id=_nothing, person_id=_nothing)


def list_of_events(
    title: str, events: Sequence[EventFigures], explanation: str, *, several: bool, result: str = ""
) -> Listing:
    """A list of `events`, of one space or `several`."""
    columns = chosen(EVENTS, _EVENT_HEADERS)
    if several:
        columns.insert(_AFTER_NAME, SPACE)
    return Listing(title, explanation, columns, events, attrgetter("event_id"), result=result)


def list_of_contributors(
    title: str, rows: Sequence[NewContributor], explanation: str, *, several: bool, result: str = ""
) -> Listing:
    """A list of new active contributors by name, of one space or `several`."""
    columns = [*contributor_columns(names=True)]
    if several:
        columns.insert(1, SPACE)
    return Listing(title, explanation, columns, rows, attrgetter("event_id"), attrgetter("person_id"), result)


def chosen(columns: Iterable[Column[Any]], headers: Iterable[str]) -> list[Column[Any]]:
    """Those of `columns` that have these `headers`, in their order."""
    named = {column.header: column for column in columns}
    return [named[header] for header in headers]


def adds_up(figure: str, value: Value, kind: Kind = Kind.COUNT) -> str:
    """What the rows come to, such as "Attendees: 812"; `figure` is the workbook's header."""
    said = translate("Behind", "Not recorded yet") if value is None else wording.written(value, kind)
    return translate("Behind", "{figure}: {value}").format(figure=wording.translated(figure), value=said)


def divides(figure: str, part: Value, whole: Value, value: Value, kind: Kind) -> str:
    """What the rows come to for a ratio, such as "Returning rate: 341 / 612 = 56 %"."""
    if value is None:
        return adds_up(figure, None)
    return translate("Behind", "{figure}: {part} / {whole} = {value}").format(
        figure=wording.translated(figure),
        part=wording.written(part, Kind.COUNT),
        whole=wording.written(whole, Kind.COUNT),
        value=wording.written(value, kind),
    )
