"""Whatever happened in some spaces, every figure equals a naive count over the raw rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope, figures_for
from mozspaces_desktop.core.figures.asked import coordinators_known
from mozspaces_desktop.core.figures.reading import read_figures
from mozspaces_desktop.core.models import Coordinator, Space, Track
from tests.core.figures.comparing import all_is_as_recounted
from tests.core.figures.random_files import LAST_DAY, SPACES, Places, file_of, places
from tests.core.figures.recount import Recount, Rows
from tests.core.seasons import COORDINATORS, DAYS, FIRST_DAY

SPRING = Period(FIRST_DAY, LAST_DAY, "Spring")
MAY = Period(FIRST_DAY, date(2014, 5, 31))


@dataclass(frozen=True)
class Filter:
    """A part of the events, as it is asked for by name."""

    track: Track | None = None
    coordinator: str | None = None
    area: str | None = None

    def scope(self, found: Sequence[Space], period: Period, staff: Sequence[Coordinator]) -> Scope:
        """This part of the spaces' events as the program's own scope."""
        coordinator = next((one for one in staff if one.name == self.coordinator), None)
        return Scope(tuple(found), period, self.track, coordinator, self.area)


names = st.sampled_from([f"Coordinator {number}" for number in range(len(COORDINATORS))])
areas = st.sampled_from(["Coding", "Engagement", "Location Services", "QA", "Support"])
filters = st.builds(
    Filter,
    track=st.none() | st.sampled_from(Track),
    coordinator=st.none() | names,
    area=st.none() | areas,
)
periods = st.builds(
    lambda first, length: Period(first, first + timedelta(days=length)),
    first=st.integers(-15, DAYS).map(lambda number: FIRST_DAY + timedelta(days=number)),
    length=st.integers(0, 40),
)


def compare(database: Database, chosen: Sequence[str], period: Period, parts: Sequence[Filter]) -> None:
    """The figures of the chosen spaces and the period, whole and with each filter, beside their recount."""
    rows = Rows(database.path)
    with database.read() as session:
        found = tuple(space for space in spaces.spaces(session) if not chosen or space.name in chosen)
        reading = read_figures(session, found, period, now=clock.now(session))
        staff = coordinators_known(session, found)
    for part in (Filter(), *parts):
        scope = part.scope(found, period, staff)
        recount = Recount(
            rows,
            period.starts_on,
            period.ends_on,
            period.season is not None,
            tuple(chosen),
            part.track,
            part.coordinator,
            part.area,
        )
        all_is_as_recounted(reading.figures(scope), recount, database.clock())


@given(
    written=places(),
    period=periods,
    parts=st.lists(filters, min_size=1, max_size=2),
    name=names,
    area=areas,
    track=st.sampled_from(Track),
)
@settings(max_examples=12)
def test_every_figure_is_what_a_recount_gives(
    written: Places, period: Period, parts: list[Filter], name: str, area: str, track: Track
) -> None:
    with file_of(written) as database:
        compare(database, (), SPRING, [Filter(track=track), Filter(coordinator=name), Filter(area=area)])
        compare(database, (), period, parts)
        compare(database, SPACES[:1], MAY, parts)


@given(written=places(most=2), part=filters)
@settings(max_examples=3)
def test_figures_are_those_of_the_same_rows_read_once(written: Places, part: Filter) -> None:
    with file_of(written) as database, database.read() as session:
        now, found = clock.now(session), tuple(spaces.spaces(session))
        staff = coordinators_known(session, found)
        scope, whole = (one.scope(found, SPRING, staff) for one in (part, Filter()))
        reading = read_figures(session, found, SPRING, now=now)
        for one in (scope, whole, scope):
            assert reading.figures(one) == figures_for(session, one, now=now)
