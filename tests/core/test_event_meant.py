"""Which event somebody means who types a title at the door or on the command line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import EventFields, add_event, delete_event, event_meant
from mozspaces_desktop.core.models import Event, Space, Track

Moment = Callable[..., datetime]


def _add(database: Database, paris: Space, title: str, start: datetime) -> Event:
    said = EventFields(title, start, start + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
    with database.begin("Add {title}", title=title) as session:
        return add_event(session, paris, said)


def _meant(database: Database, title: str, day: date | None = None) -> str:
    with database.read() as session:
        return event_meant(session, title, day=day).id


def test_by_title_whatever_its_case_and_accents_or_by_key(database: Database, paris: Space, at_paris: Moment) -> None:
    cafe = _add(database, paris, "Privacy café", at_paris(2014, 6, 10, 19))
    assert _meant(database, "PRIVACY CAFE") == cafe.id
    assert _meant(database, cafe.id) == cafe.id
    with pytest.raises(RefusedError, match="There is no event called “Privacy”"):
        _meant(database, "Privacy")


def test_a_title_that_comes_back_means_today_s(database: Database, paris: Space, at_paris: Moment) -> None:
    june = _add(database, paris, "Privacy café", at_paris(2014, 6, 10, 19))
    today = _add(database, paris, "Privacy café", at_paris(2014, 7, 31, 0, 30))
    assert _meant(database, "Privacy café") == today.id
    assert _meant(database, "Privacy café", date(2014, 6, 10)) == june.id
    with pytest.raises(RefusedError, match="on 2014-06-11"):
        _meant(database, "Privacy café", date(2014, 6, 11))


def test_without_one_today_the_days_are_named(database: Database, paris: Space, at_paris: Moment) -> None:
    for day in (10, 30):
        _add(database, paris, "Privacy café", at_paris(2014, 6, day, 19))
    with pytest.raises(RefusedError, match=r"2 events called “Privacy café” \(2014-06-10, 2014-06-30\)"):
        _meant(database, "Privacy café")
    for day in range(11, 15):
        _add(database, paris, "Privacy café", at_paris(2014, 6, day, 19))
    with pytest.raises(RefusedError, match=r"6 events .*2014-06-14, …\)"):
        _meant(database, "Privacy café")


def test_two_on_one_day_need_their_key(database: Database, paris: Space, at_paris: Moment) -> None:
    for hour in (14, 19):
        _add(database, paris, "Privacy café", at_paris(2014, 7, 31, hour))
    with pytest.raises(RefusedError, match="the id of the event"):
        _meant(database, "Privacy café")
    with pytest.raises(RefusedError, match="2 events"):
        _meant(database, "Privacy café", date(2014, 7, 31))


def test_a_deleted_event_is_not_meant(database: Database, paris: Space, at_paris: Moment) -> None:
    gone = _add(database, paris, "Privacy café", at_paris(2014, 7, 31, 19))
    with database.begin("Delete") as session:
        delete_event(session, session.get_one(Event, gone.id))
    with pytest.raises(RefusedError):
        _meant(database, "Privacy café")
