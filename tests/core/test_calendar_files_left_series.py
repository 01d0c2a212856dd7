"""Events that left their series here, by an edit or because somebody came, while its calendar file goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, guests, verify
from mozspaces_desktop.core.calendar_files import import_calendar, read_calendar
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, events_between
from mozspaces_desktop.core.models import Event, EventStatus, Space
from mozspaces_desktop.core.series import Scope, change_occurrence, delete_occurrence

AUGUST = (datetime(2014, 8, 1, tzinfo=UTC), datetime(2014, 9, 1, tzinfo=UTC))
WEEKLY = "SUMMARY:Office hours\nDTSTART;TZID=Europe/Paris:20140801T190000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4"
LATER = "SUMMARY:Office hours (later)\nRECURRENCE-ID;TZID=Europe/Paris:20140822T190000\nDTSTART:20140822T200000"


@pytest.fixture
def bring_in(database: Database, paris: Space, tmp_path: Path) -> Callable[..., None]:
    """Import the series, given by the lines of its VEVENTs."""

    def importer(*lines: str) -> None:
        path = tmp_path / "events.ics"
        blocks = "".join(f"BEGIN:VEVENT\nUID:one\n{one}\nEND:VEVENT\n" for one in lines)
        path.write_text(f"BEGIN:VCALENDAR\n{blocks}END:VCALENDAR\n", encoding="utf-8")
        with database.begin("Import calendar {file}", file=path.name) as session:
            import_calendar(session, paris, read_calendar(path, tzid=paris.tzid))

    return importer


def _shown(database: Database, space: Space) -> list[tuple[datetime, str]]:
    with database.read() as session:
        return [(one.dtstart, one.title) for one in events_between(session, space.id, *AUGUST)]


def _deleted(session: Session, event: Event) -> object:
    return delete_occurrence(session, event, Scope.FOLLOWING)


def _changed(session: Session, event: Event) -> object:
    return change_occurrence(session, event, replace(EventFields.of(event), title="Go"), Scope.FOLLOWING)


def _stopped(session: Session, event: Event) -> object:
    return change_occurrence(session, event, EventFields.of(event), Scope.FOLLOWING, rrule="")


@pytest.mark.parametrize("edit", [_deleted, _changed, _stopped])
@pytest.mark.parametrize("differing", [(), (LATER,)])
def test_what_left_its_series_here_is_not_made_again(
    edit: Callable[[Session, Event], object],
    differing: tuple[str, ...],
    database: Database,
    paris: Space,
    bring_in: Callable[..., None],
) -> None:
    bring_in(WEEKLY, *differing)
    with database.begin("Count") as session:
        *_, on_the_15th, on_the_22nd = events_between(session, paris.id, *AUGUST)
        guests.add_guests(session, on_the_22nd, 3)
    with database.begin("Edit") as session:
        edit(session, on_the_15th)
    before = _shown(database, paris)
    bring_in(WEEKLY, *differing)
    assert _shown(database, paris) == before
    longer = WEEKLY.replace("COUNT=4", "COUNT=5")
    bring_in(f"{longer}\nSEQUENCE:7", *differing)
    with database.read() as session:
        found = events_between(session, paris.id, *AUGUST)
        assert len({one.id for one in found}) == len(found)
        assert [one for one in found if one.status is EventStatus.HELD] == [
            one for one in found if clock.local(one.dtstart, "Europe/Paris").date() == date(2014, 8, 22)
        ]
        assert not list(verify.problems(session.connection()))
