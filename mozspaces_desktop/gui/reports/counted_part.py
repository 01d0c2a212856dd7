"""A part of what the figures are about (a track, a focus area, a space, all) and the lists behind its figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from mozspaces_desktop.core.figures import EventFigures, Figure, Figures, Headline, NewContributor
from mozspaces_desktop.core.figures.events_counted import known_sum
from mozspaces_desktop.core.figures.headline import share
from mozspaces_desktop.core.figures.tables import WEEKLY, Kind
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.gui.reports import people_listings
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.listing import (
    Listing,
    adds_up,
    chosen,
    divides,
    list_of_contributors,
    list_of_events,
)

translate = QCoreApplication.translate

Wanted = Listing | Callable[[Session], Listing]
"""A list, or what reads it from the file when it names people."""

_WEEK_HEADERS = ("Week", "Monday", "Events held", "Target")


@dataclass(frozen=True, slots=True)
class Part:
    """What a figure is about: all that the figures are about, or a part of it; `name` is empty for all."""

    figures: Figures
    name: str
    events: Sequence[EventFigures]
    """Those that count."""
    contributors: Sequence[NewContributor]
    aims: Headline
    """The headline whose targets are meant: that of a space, or of all."""
    track: Track | None = None
    space: str | None = None
    area: str | None = None

    @property
    def several(self) -> bool:
        """Whether it is about several spaces."""
        return self.space is None and len(self.figures.scope.spaces) > 1

    def title(self, figure: str) -> str:
        """What the list behind the `figure` (the workbook's header) is called."""
        said = wording.translated(figure)
        return translate("Behind", "{part}: {figure}").format(part=self.name, figure=said) if self.name else said


def list_behind(part: Part, figure: str) -> Wanted:
    """The list behind the `figure` (the workbook's header) of `part`; its events where that names no figure."""
    return _LISTS.get(figure, _held)(part, figure)


def _events(part: Part, figure: str, result: str) -> Listing:
    return list_of_events(
        part.title(figure), part.events, wording.definition(figure), several=part.several, result=result
    )


def _contributors(part: Part, figure: str, result: str) -> Listing:
    said = wording.definition(figure) or wording.definition("New active contributors")
    return list_of_contributors(part.title(figure), part.contributors, said, several=part.several, result=result)


def _held(part: Part, figure: str) -> Wanted:
    name = figure if figure == "Public events held" else "Events held"
    return _events(part, name, adds_up(name, len(part.events)))


def _attendees(part: Part, figure: str) -> Wanted:
    result = adds_up(figure, known_sum(event.attendees for event in part.events))
    missing = sum(event.attendees is None for event in part.events)
    if missing:
        result = translate("Behind", "%n not recorded", "", missing) + " · " + result
    return _events(part, figure, result)


def _technical(part: Part, figure: str) -> Wanted:
    technical, held = sum(event.track is Track.TECHNICAL for event in part.events), len(part.events)
    return _events(part, figure, divides(figure, technical, held, share(technical, held), Kind.RATE))


def _weeks(part: Part, figure: str) -> Wanted:
    """The weeks that have begun, with the events held in each."""
    figures, held = part.figures, len(part.events)
    begun = figures.period.weeks_begun(figures.today)
    columns = chosen(WEEKLY, ("Week", "Monday", "Events held", "Target"))
    result = divides(figure, held, begun, share(held, begun), Kind.AVERAGE)
    said = wording.definition(figure)
    return Listing(part.title(figure), said, columns, figures.weekly[:begun], lambda _week: None, result=result)


def _active(part: Part, figure: str) -> Wanted:
    return _contributors(part, figure, adds_up(figure, len(part.contributors)))


def _per_event(part: Part, figure: str) -> Wanted:
    active, held = len(part.contributors), len(part.events)
    return _contributors(part, figure, divides(figure, active, held, share(active, held), Kind.AVERAGE))


def _share_of_contributors(part: Part, figure: str) -> Wanted:
    active, everybody = len(part.contributors), len(part.figures.contributors)
    return _contributors(part, figure, divides(figure, active, everybody, share(active, everybody), Kind.RATE))


def _newcomers(part: Part, figure: str) -> Wanted:
    return partial(people_listings.newcomers, figures=part.figures, events=part.events, title=part.title(figure))


def _returning(part: Part, figure: str) -> Wanted:
    return partial(people_listings.returning, figures=part.figures, events=part.events, title=part.title(figure))


def _unique(part: Part, figure: str) -> Wanted:
    return partial(people_listings.unique_people, figures=part.figures, events=part.events, title=part.title(figure))


def _coordinators(part: Part, figure: str) -> Wanted:
    return partial(
        people_listings.coordinators,
        figures=part.figures,
        track=part.track,
        space=part.space,
        title=part.title(figure),
    )


def _interested(part: Part, figure: str) -> Wanted:
    return partial(people_listings.interested, figures=part.figures, area=part.area, title=part.title(figure))


def _event_target(part: Part, figure: str) -> Wanted:
    return _events(part, figure, _against_target(part, figure, "Events held", part.aims.public_events_held))


def _contributor_target(part: Part, figure: str) -> Wanted:
    aim = part.aims.new_active_contributors
    return _contributors(part, figure, _against_target(part, figure, "New active contributors", aim))


def _projected(part: Part, figure: str) -> Wanted:
    projected = part.aims.new_active_contributors.projected
    period, today = part.figures.period, part.figures.today
    if projected is None:
        return _contributors(part, figure, adds_up(figure, None))
    result = translate("Behind", "{figure}: {count} in {begun} of {weeks} weeks, {projected}").format(
        figure=wording.translated(figure),
        count=wording.written(len(part.contributors), Kind.COUNT),
        begun=period.weeks_begun(today),
        weeks=len(period.mondays()),
        projected=wording.written(projected, Kind.COUNT),
    )
    return _contributors(part, figure, result)


def _against_target(part: Part, figure: str, counted: str, aim: Figure) -> str:
    """What was counted beside what was aimed at; the figure that was asked for stands last."""
    if aim.target is None:
        return adds_up(counted, aim.actual)
    if figure.startswith("%"):
        return divides(counted, aim.actual, aim.target, aim.percent_of_target, Kind.RATE)
    return f"{adds_up(counted, aim.actual)} · {adds_up('Target', aim.target)}"


_LISTS: dict[str, Callable[[Part, str], Wanted]] = {
    "Public events held": _held,
    "Events per week": _weeks,
    "Events held": _held,
    "Event target": _event_target,
    "% of target": _event_target,
    "Attendees": _attendees,
    "Unique attendees": _unique,
    "Newcomers": _newcomers,
    "Returning rate": _returning,
    "Interested": _interested,
    "Coordinators": _coordinators,
    "New active contributors": _active,
    "Contributors per event": _per_event,
    "% of contributors": _share_of_contributors,
    "Contributor target": _contributor_target,
    "% of target 2": _contributor_target,
    "Projected contributors": _projected,
    "Technical share of events": _technical,
}
"""How the list behind each figure is made, by the workbook's headers."""
