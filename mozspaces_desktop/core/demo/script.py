"""Plays the invented season into a data file, in the order in which it would have happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from mozspaces_desktop.core import contributions, data_file, door, guests, handover, labels, series, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo.crowd import Crowd, Someone
from mozspaces_desktop.core.demo.evenings import Arrival, Evening, SignUp, Step, plan_evenings, plan_steps
from mozspaces_desktop.core.demo.sources import TZID, Dice, PlannedEvent, planned_events
from mozspaces_desktop.core.demo_clock import NOW
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.events import EventFields, add_event, change_event
from mozspaces_desktop.core.ids import IdSource
from mozspaces_desktop.core.journal import Origin
from mozspaces_desktop.core.models import (
    Coordinator,
    Event,
    EventStatus,
    FocusArea,
    Method,
    Person,
    Registration,
    Room,
    Setting,
    Space,
    Stage,
    Track,
)
from mozspaces_desktop.core.people import add_person

_SEED = 2041
_NOTE = "Invented: nobody in this file exists, and no event in it took place."
_BEGINNING = datetime(2014, 4, 14, 8, 0, tzinfo=UTC)
_COORDINATORS = {Track.TECHNICAL: "Aïcha Benkirane", Track.NON_TECHNICAL: "Julien Kerboul"}
_ROOMS = {"Salle des fêtes": 90, "Atelier": 40, "Bibliothèque": 20}
_HOURS = {weekday: (time(10), time(21, 30)) for weekday in range(5)} | {5: (time(10), time(18))}
_PLANNED_AHEAD = datetime(2014, 7, 15, 12, 30, tzinfo=UTC)
_HANDED_OVER = datetime(2014, 7, 29, 15, 20, tzinfo=UTC)
_HANDED_OVER_TEXT = (
    "The projector in the Atelier needs its adapter, it is in the left drawer. "
    "Somebody should ask the speakers for August which weeks they can."
)
_PAPER_TOTALS = {"attendees": 38, "guests": 11, "newcomers": 17, "returning": 10}


def make_demo_file(path: Path) -> None:
    """Make a data file at `path` with the invented season in it; what cannot be finished is taken away again.

    Raises :class:`FileError` if there is a file already or none can be made.
    """
    with Database.create(path) as database:
        try:
            make_demo(database)
        except BaseException:
            database.close()
            data_file.remove(path)
            raise


def make_demo(database: Database) -> None:
    """Fill the empty data file of `database` with the invented season; it takes one or two seconds.

    It is written with a clock and keys of its own, so that every demo file holds the same rows; open the file anew
    afterwards, with :func:`~mozspaces_desktop.core.demo_clock.demo_clock`. All but tonight's check-ins is one action.
    Raises :class:`RefusedError`, changing nothing, if the file has a space already.
    """
    dice = Dice(_SEED)
    evenings = plan_evenings(planned_events(), Crowd(dice), dice)
    clock = _SteppedClock(_BEGINNING)
    ids = IdSource(clock, Dice(_SEED).bytes)
    origin = Origin(_COORDINATORS[Track.TECHNICAL], "demo", ids.next())
    with Database(database.path, clock=clock, origin=origin, id_source=ids, key=database.key) as demo:
        with demo.begin(labels.MAKE_DEMO) as session:
            _refuse_a_used_file(session, database)
            session.add_all(_settings())
            stage = _Stage(session)
            with session.no_autoflush:  # which would be one at every check-in; those that need it flush themselves
                for at, scene in sorted(_scenes(stage, evenings, dice), key=lambda one: one[0]):
                    clock.moment = at
                    scene()
        for evening in evenings:
            if evening.event.attendance == "now":
                _let_in_one_by_one(demo, clock, evening, stage)


def _settings() -> list[Setting]:
    """What marks a file as a demo: that it is one, its pretended present, and a note for whoever looks inside."""
    facts = {"demo": "1", "demo_now": NOW.isoformat(), "demo_note": _NOTE}
    return [Setting(key=key, value=value) for key, value in facts.items()]


class _SteppedClock:
    """Shows whatever moment it was set to last."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment


def _refuse_a_used_file(session: Session, database: Database) -> None:
    if spaces.spaces(session):
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "{path} is in use already; demo data only goes into a new or empty file."),
            path=database.path,
        )


Scene = tuple[datetime, Callable[[], object]]


def _scenes(stage: _Stage, evenings: Sequence[Evening], dice: Dice) -> list[Scene]:
    """Everything that happens, each with its moment (not in order of time)."""
    scenes: list[Scene] = []
    for evening in evenings:
        event = evening.event
        scenes.append((_planned_at(event), partial(stage.plan, event)))
        for place, sign_up in enumerate(evening.sign_ups):
            scenes.append((sign_up.at, partial(stage.sign_up, evening, sign_up, evening.ticket(place))))
        if event.attendance == "door":
            scenes += [(arrival.at, partial(stage.let_in, event, arrival)) for arrival in evening.arrivals]
        if evening.guests:
            scenes.append((event.dtstart + timedelta(minutes=25), partial(stage.count_guests, evening)))
        if _is_over(event):
            days = 1 if event.status is EventStatus.HELD else -1
            scenes.append((event.dtstart + timedelta(days=days), partial(stage.finish, event)))
    scenes.append((_PLANNED_AHEAD, stage.plan_open_desk))
    scenes.append((_HANDED_OVER, stage.hand_over))
    for step in plan_steps(evenings, dice):
        at = max(datetime.combine(step.on_date, time(16), UTC), step.evening.event.dtend + timedelta(minutes=30))
        scenes.append((at, partial(stage.reach, step)))
    return scenes


def _planned_at(event: PlannedEvent) -> datetime:
    """The month's events are planned in the middle of the month before."""
    before = event.day.replace(day=1) - timedelta(days=1)
    return datetime.combine(before.replace(day=15), time(12), UTC)


def _is_over(event: PlannedEvent) -> bool:
    return event.dtend < NOW and event.status in (EventStatus.HELD, EventStatus.CANCELLED)


def _let_in_one_by_one(demo: Database, clock: _SteppedClock, evening: Evening, stage: _Stage) -> None:
    for arrival in evening.arrivals:
        clock.moment = arrival.at
        with demo.begin(labels.CHECK_IN, name=arrival.someone.name) as session:
            event = session.get_one(Event, stage.event_id(evening.event))
            door.check_in(session, event, stage.person(arrival.someone), method=arrival.method)


@dataclass(slots=True)
class _Told:
    """An event of the file and what was last said about it."""

    row: Event
    said: EventFields


class _Stage:
    """The space with its rooms, coordinators and focus areas, and what can happen in it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._space = self._open_space()
        add_room, add_coordinator = spaces.add_room, spaces.add_coordinator
        self._rooms: dict[str, Room] = {
            name: add_room(session, self._space, name=name, capacity=capacity) for name, capacity in _ROOMS.items()
        }
        self._coordinators: dict[Track, Coordinator] = {
            track: add_coordinator(session, self._space, name=name, track=track)
            for track, name in _COORDINATORS.items()
        }
        self._areas: dict[str, FocusArea] = {area.name: area for area in spaces.focus_areas(session, self._space.id)}
        self._told: dict[PlannedEvent, _Told] = {}

    def event_id(self, event: PlannedEvent) -> str:
        """The key of an event's row."""
        return self._told[event].row.id

    def person(self, someone: Someone) -> Person:
        """Somebody's row, made when they are first heard of."""
        if someone.row is None:
            someone.row = add_person(self._session, name=someone.name, email=someone.email)
        return someone.row

    def _open_space(self) -> Space:
        space = spaces.add_space(self._session, name="Paris", city="Paris", country="FR", tzid=TZID)
        [season] = spaces.seasons(self._session)
        season.starts_on, season.ends_on = spaces.FIRST_SEASON
        spaces.set_opening_hours(self._session, space, _HOURS)
        return space

    def plan(self, event: PlannedEvent) -> None:
        """Put an event into the calendar."""
        said = EventFields(
            title=event.title,
            dtstart=event.dtstart,
            dtend=event.dtend,
            tzid=TZID,
            track=event.track,
            all_day=event.all_day,
            room_id=self._rooms[event.room].id,
            coordinator_id=self._coordinators[event.track].id,
            type=event.type,
            focus_area_ids=tuple(self._areas[name].id for name in event.focus_areas),
            host=event.host,
            public=event.public,
            status=EventStatus.DRAFT if event.status is EventStatus.DRAFT else EventStatus.CONFIRMED,
            expected=event.expected,
            link=f"https://example.org/paris/{event.day}" if event.public else "",
            notes="" if _is_over(event) else event.notes,
        )
        self._told[event] = _Told(add_event(self._session, self._space, said), said)

    def plan_open_desk(self) -> None:
        """A desk for questions, every Wednesday afternoon from August on."""
        coordinator = self._coordinators[Track.TECHNICAL]
        said = EventFields(
            title="Open desk",
            dtstart=datetime(2014, 8, 6, 12, tzinfo=UTC),
            dtend=datetime(2014, 8, 6, 14, tzinfo=UTC),
            tzid=TZID,
            track=Track.TECHNICAL,
            room_id=self._rooms["Bibliothèque"].id,
            coordinator_id=coordinator.id,
            type="Office hours",
            public=False,
            status=EventStatus.CONFIRMED,
            notes="Whoever has a question comes by.",
        )
        self._session.flush()
        series.add_series(self._session, self._space, said, "FREQ=WEEKLY;BYDAY=WE;UNTIL=20141217T225959Z")

    def hand_over(self) -> None:
        """One coordinator leaves the other a note for the week."""
        note = handover.write_note(self._session, self._space.id, date(2014, 7, 28), _HANDED_OVER_TEXT)
        if note is not None:
            note.by = _COORDINATORS[Track.NON_TECHNICAL]

    def finish(self, event: PlannedEvent) -> None:
        """Note that an event was held, or is cancelled, and why; and its totals if only those are known."""
        self._session.flush()
        told = self._told[event]
        change_event(self._session, told.row, replace(told.said, status=event.status, notes=event.notes))
        if event.attendance == "totals":
            contributions.record_totals(self._session, told.row, **_PAPER_TOTALS)

    def sign_up(self, evening: Evening, sign_up: SignUp, ticket: str | None) -> None:
        """Register somebody for an event."""
        registration = Registration(
            event_id=self.event_id(evening.event),
            person_id=self.person(sign_up.someone).id,
            source=evening.source,
            ticket_code=ticket,
            seats=sign_up.seats,
            registered_at=sign_up.at,
        )
        self._session.add(registration)

    def let_in(self, event: PlannedEvent, arrival: Arrival) -> None:
        """Check somebody in."""
        method = Method.WALK_IN if arrival.someone.row is None else arrival.method
        person = self.person(arrival.someone)
        admission = door.check_in(self._session, self._told[event].row, person, method=method)
        admission.check_in.by = _COORDINATORS[event.track]

    def count_guests(self, evening: Evening) -> None:
        """Count those who gave no name."""
        row = self._told[evening.event].row
        counted = guests.add_guests(self._session, row, evening.guests, newcomers=evening.new_guests)
        counted.by = _COORDINATORS[evening.event.track]

    def reach(self, step: Step) -> None:
        """Note a stage that somebody reached, with a link to what they did if they did something."""
        self._session.flush()
        person = self.person(step.someone)
        folder = step.focus_area.partition("/")[0].lower().replace(" ", "-")
        link = f"https://example.org/{folder}/{person.id[-6:]}" if step.stage is not Stage.INTERESTED else ""
        contributions.reach_stage(
            self._session,
            self._space,
            person,
            self._areas[step.focus_area],
            step.stage,
            step.on_date,
            event=self._told[step.evening.event].row,
            evidence=link,
        )
