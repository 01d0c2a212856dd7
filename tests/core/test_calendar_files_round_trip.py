"""What is exported is read back unchanged: by this program, and by a library that knows nothing of it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.calendar_files import calendar_bytes, import_calendar, read_calendar, selected
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import WITH_ALL, EventFields, add_event, event_by_id, events_between
from mozspaces_desktop.core.models import Event, EventStatus, Series, Space, Track
from mozspaces_desktop.core.occurrences import WITH_ALL as SERIES_WITH_ALL
from mozspaces_desktop.core.occurrences import occurrence_key, recurrence_of
from mozspaces_desktop.core.series import Scope, add_series, change_occurrence, set_last_end
from mozspaces_desktop.core.text import clean, clean_line

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
LATE = datetime(2044, 1, 1, tzinfo=UTC)
"""Until then events are compared with the library's, whose stretches of time begin and end elsewhere."""
PARIS = "Europe/Paris"
TZIDS = (PARIS, "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "UTC")
OWN_CLOCK = "\n".join(
    (
        "BEGIN:VTIMEZONE", "TZID:Our town, and around", "BEGIN:STANDARD", "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0430", "TZOFFSETTO:+0430", "END:STANDARD", "END:VTIMEZONE",
    )
)  # fmt: skip
EXTRAS = (
    "GEO:48.871;2.342",
    'X-UNKNOWN;X-OF="a;b":what, ever\\nit is',
    "ATTENDEE;CN=Amina:mailto:amina@example.org",
    "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM",
)
RULES = (
    "FREQ=DAILY;COUNT=5",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
    "FREQ=WEEKLY;UNTIL=20601231T120000Z",
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=9",
    "FREQ=YEARLY\nFREQ=MONTHLY;COUNT=3",
)

texts = st.text(max_size=30) | st.sampled_from(
    ["=1+1", "a\\, b;c\\N\\n", "10 % %41", "Zoë 🦀\u202e", "x\r\ny\x00\x85\u2028z", " a "]
)
lines = texts.map(clean_line)


@dataclass(frozen=True)
class Made:
    """An event to be made: its fields but for the keys of rows, which are places in lists."""

    fields: EventFields
    room: int | None
    coordinator: int | None
    areas: frozenset[int]
    extra: str


@st.composite
def made_events(draw: st.DrawFn) -> Made:
    all_day = draw(st.booleans())
    tzid = PARIS if all_day else draw(st.sampled_from(TZIDS))
    start = draw(st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1))).replace(microsecond=0)  # noqa: DTZ001
    if all_day:
        start = datetime.combine(start, time())
        end = start + draw(st.integers(1, 20)) * timedelta(days=1)
    else:
        end = start + draw(st.integers(0, 5_000)) * timedelta(minutes=1)
    moments = [one.replace(tzinfo=ZoneInfo(tzid)).astimezone(UTC) for one in (start, end)]
    fields = EventFields(
        title=draw(lines.filter(bool)),
        dtstart=moments[0],
        dtend=max(moments),
        tzid=tzid,
        track=draw(st.sampled_from(Track)),
        all_day=all_day,
        type=draw(lines),
        host=draw(lines),
        public=draw(st.booleans()),
        status=draw(st.sampled_from(EventStatus)),
        expected=draw(st.none() | st.integers(0, 10_000)),
        link=draw(lines),
        notes=clean(draw(texts)),
    )
    few = st.none() | st.integers(0, 1)
    extra = "\n".join(sorted(draw(st.sets(st.sampled_from(EXTRAS))), key=EXTRAS.index))
    return Made(fields, draw(few), draw(few), draw(st.frozensets(st.integers(0, 9), max_size=3)), extra)


@dataclass(frozen=True)
class MadeSeries:
    """A series to be made, with what is changed of one of its events."""

    first: Made
    rrule: str
    more: frozenset[int]
    fewer: frozenset[int]
    own_clock: bool
    changed: Made | None


made_series = st.builds(
    MadeSeries,
    made_events(),
    st.sampled_from(RULES),
    st.frozensets(st.integers(1, 400), max_size=3),
    st.frozensets(st.integers(0, 4), max_size=2),
    st.booleans(),
    st.none() | made_events(),
)


@contextmanager
def a_space() -> Iterator[tuple[Database, Space]]:
    """A new data file with a space that has two rooms and two coordinators."""
    with (
        TemporaryDirectory() as folder,
        Database.create(Path(folder) / "data.sqlite", clock=fixed_clock(NOW)) as database,
    ):
        with database.begin("Add space") as session:
            space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid=PARIS)
            for name in ("Main hall, ground floor", "Library %"):
                spaces.add_room(session, space, name=name)
            for name in ("Amina; the first", "Béa"):
                spaces.add_coordinator(session, space, name=name, track=Track.TECHNICAL)
        yield database, space


def said(session: Session, space: Space, made: Made) -> EventFields:
    """The fields of an event of `space`."""
    rooms, people = spaces.rooms(session, space.id), spaces.coordinators(session, space.id)
    areas = spaces.focus_areas(session, space.id)
    return replace(
        made.fields,
        room_id=None if made.room is None else rooms[made.room].id,
        coordinator_id=None if made.coordinator is None else people[made.coordinator].id,
        focus_area_ids=tuple(areas[place].id for place in sorted(made.areas)),
    )


def add_made_series(session: Session, space: Space, made: MadeSeries) -> None:
    first = said(session, space, made.first)
    own_clock = made.own_clock and not first.all_day
    rule = made.rrule.replace("T120000Z", "") if first.all_day else made.rrule
    series = add_series(session, space, replace(first, tzid=PARIS) if own_clock else first, rule,
                        zone_definition=OWN_CLOCK if own_clock else "")  # fmt: skip
    recurrence = recurrence_of(series)
    wall = "%Y%m%d" if series.all_day else "%Y%m%dT%H%M%S"
    series.rdates = " ".join(sorted((recurrence.first + timedelta(days=day)).strftime(wall) for day in made.more))
    starts = recurrence_of(series).between(recurrence.first, recurrence.first + timedelta(days=4000))
    left_out = {starts[place] for place in made.fewer if place < len(starts)}
    series.exdates = " ".join(sorted(one.strftime(wall) for one in left_out))
    series.extra = made.first.extra
    set_last_end(series)
    session.flush()
    remaining = [one for one in starts if one not in left_out]
    if made.changed is not None and remaining:
        event = event_by_id(session, occurrence_key(series.id, remaining[-1]))
        row = change_occurrence(session, event, said(session, space, made.changed), Scope.THIS).event
        row.extra = made.changed.extra


def content(database: Database, space: Space) -> dict[str, Any]:
    """All that a calendar file should carry over, by UID, with names for keys."""
    with database.read() as session:
        names = {one.id: one.name for one in spaces.rooms(session, space.id)}
        names |= {one.id: one.name for one in spaces.coordinators(session, space.id)}
        names |= {one.id: one.name for one in spaces.focus_areas(session, space.id)}

        def told(one: Event | Series) -> tuple[Any, ...]:
            fields = EventFields.of(one)
            keys = (fields.room_id, fields.coordinator_id, *sorted(fields.focus_area_ids, key=lambda key: names[key]))
            plain = replace(fields, room_id=None, coordinator_id=None, focus_area_ids=())
            return plain, [names.get(key or "") for key in keys], one.extra, one.sequence

        rows = session.scalars(select(Event).options(*WITH_ALL)).all()
        series = session.scalars(select(Series).options(*SERIES_WITH_ALL)).all()
        window = datetime(1989, 1, 1, tzinfo=UTC), datetime(2045, 1, 1, tzinfo=UTC)
        shown = [(one.dtstart, one.dtend, one.title, one.uid) for one in events_between(session, space.id, *window)]
        return {
            "events": {(one.uid, one.recurrence_id): told(one) for one in rows},
            "series": {
                one.uid: (told(one), one.rrule, one.rdates, one.exdates, one.zone_definition, one.last_end)
                for one in series
            },
            "occurrences": sorted(shown),
        }


def exported(database: Database, space: Space) -> bytes:
    """Everything, as a calendar file."""
    with database.read() as session:
        first, last = datetime(1989, 1, 1, tzinfo=UTC), datetime(2045, 1, 1, tzinfo=UTC)
        shown = events_between(session, space.id, first, last)
        return calendar_bytes(session, selected(session, space, shown))


def brought_in(data: bytes, database: Database, space: Space) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export.ics"
        path.write_bytes(data)
        calendar = read_calendar(path, tzid=space.tzid)
    assert calendar.problems == []
    with database.begin("Import") as session:
        assert import_calendar(session, space, calendar).problems == []


@settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(alone=st.lists(made_events(), min_size=1, max_size=3), series=st.lists(made_series, max_size=2))
def test_export_then_import_is_the_identity(alone: list[Made], series: list[MadeSeries]) -> None:
    with a_space() as (database, space), a_space() as (other, fresh):
        with database.begin("Plan") as session:
            for made in alone:
                add_event(session, space, said(session, space, made)).extra = made.extra
            for one in series:
                add_made_series(session, space, one)
        before, data = content(database, space), exported(database, space)
        assert exported(database, space) == data
        brought_in(data, other, fresh)
        assert content(other, fresh) == before
        assert exported(other, fresh) == data
        brought_in(data, database, space)
        assert content(database, space) == before
        assert by_the_library(data) == [(one[0], one[1]) for one in before["occurrences"] if one[0] < LATE]


def by_the_library(data: bytes) -> list[tuple[datetime, datetime]]:
    """When the events of a calendar file take place, for icalendar and recurring-ical-events."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        calendar = icalendar.Calendar.from_ical(data)
        assert not calendar.errors
        assert not any(event.errors for event in calendar.walk("VEVENT"))
        found = recurring_ical_events.of(calendar).between((1989, 1, 1), (2045, 1, 1))
    spans = ((moment(one["DTSTART"].dt), moment(one["DTEND"].dt)) for one in found)
    return sorted(span for span in spans if span[0] < LATE)


def moment(when: Any) -> datetime:
    wall = when if isinstance(when, datetime) else datetime.combine(when, time(), ZoneInfo(PARIS))
    return wall.astimezone(UTC)
