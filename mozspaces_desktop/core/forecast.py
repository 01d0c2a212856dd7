"""Where a season will end: what was held, what is planned, and what comes of it at the pace so far."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, events
from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.core.figures.headline import Pace
from mozspaces_desktop.core.figures.period import EARLIEST, LATEST, Period
from mozspaces_desktop.core.models import EventStatus, Season, Space
from mozspaces_desktop.core.spaces import seasons


@dataclass(frozen=True, slots=True)
class Forecast:
    """The public events of a season of a space: what there is, what is aimed at, and where it will end.

    An event belongs to the season in whose days it begins by the space's clock.
    """

    starts_on: date
    ends_on: date
    held: int
    confirmed: int
    """Confirmed and not over yet."""
    unrecorded: int
    """Confirmed and over: nobody said yet whether they were held, so they are not counted on."""
    target: int
    projected: int | None
    """Where the season ends at the pace so far; None before its fourth week, when it is too early to say.

    ``round(held * weeks / begun)``: `weeks` are the ISO weeks that the season touches, `begun` those of them that have
    begun by today. It is the projection of the reports (:class:`~mozspaces_desktop.core.figures.headline.Pace`).
    """

    @property
    def planned(self) -> int:
        """Where the plan ends as it stands: ``held + confirmed``."""
        return self.held + self.confirmed


def forecast(session: Session, space: Space, season: Season) -> Forecast:
    """Where `season` will end in `space`."""
    now = clock.now(session)
    today = clock.local(now, space.tzid).date()
    counted: Counter[str] = Counter()
    for one in events.beginnings(session, space, season.starts_on, season.ends_on + DAY):
        over = one.dtend <= now and one.status is EventStatus.CONFIRMED
        counted["unrecorded" if over and one.public else one.counted_as] += 1
    held = counted["held"]
    return Forecast(
        starts_on=season.starts_on,
        ends_on=season.ends_on,
        held=held,
        confirmed=counted["confirmed"],
        unrecorded=counted["unrecorded"],
        target=space.target_per_season,
        projected=Pace(Period.of(season), today).projected(held),
    )


def forecasts(session: Session, space: Space, first: date, last: date) -> list[Forecast]:
    """Where the seasons will end that touch a day from `first` to `last`, in their order."""
    first, last = max(first, EARLIEST), min(last, LATEST)
    touching = [season for season in seasons(session) if season.starts_on <= last and season.ends_on >= first]
    return [forecast(session, space, season) for season in reversed(touching)]
