"""Times as people write them, and the moments that they mean."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import paper_lists
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import Event, EventStatus, Space
from tests.conftest import NOW, SteppingClock


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1840", time(18, 40)),
        ("18:40", time(18, 40)),
        ("18.40", time(18, 40)),
        (" 18 40 ", time(18, 40)),
        ("18h40", time(18, 40)),
        ("18 h 40", time(18, 40)),
        ("18H", time(18)),
        ("６:４０ ＰＭ", time(18, 40)),
        ("6:40 pm", time(18, 40)),
        ("6:40\u202fPM", time(18, 40)),
        ("6.40 p.m.", time(18, 40)),
        ("640p", time(18, 40)),
        ("640", time(6, 40)),
        ("0640", time(6, 40)),
        ("7", time(7)),
        ("7 a.m.", time(7)),
        ("12 am", time(0)),
        ("12:30 pm", time(12, 30)),
        ("0005", time(0, 5)),
        ("2359", time(23, 59)),
    ],
)
def test_a_time_as_it_is_typed(typed: str, meant: time) -> None:
    assert paper_lists.read_time(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", " ", "24:00", "18:60", "18:4", "185", "0 pm", "13 pm", "pm", "-5", "18:40 tomorrow", "\ud800", "1" * 999],
)
def test_no_time_of_day(typed: str) -> None:
    assert paper_lists.read_time(typed) is None


@given(st.times())
def test_every_minute_can_be_typed_in_every_way(at: time) -> None:
    minute = at.replace(second=0, microsecond=0)
    for form in ("%H%M", "%H:%M", "%Hh%M", "%H.%M", "%I:%M %p", "%I%M%p"):
        assert paper_lists.read_time(at.strftime(form)) == minute


def event_at(paris: Space, start: datetime, hours: float) -> Event:
    return Event(
        id="e",
        space_id=paris.id,
        title="Tonight",
        dtstart=start,
        dtend=start + timedelta(hours=hours),
        tzid="Europe/Paris",
        status=EventStatus.CONFIRMED,
    )


def test_when_somebody_came(database: Database, paris: Space) -> None:
    """Paris is two hours ahead of UTC in July; it is 19:10 there."""
    with database.read() as session:
        tonight = event_at(paris, NOW - timedelta(minutes=10), 2)
        assert paper_lists.arrival(session, tonight, time(18, 40)) == datetime(2014, 7, 31, 16, 40, tzinfo=UTC)
        assert paper_lists.arrival(session, tonight, time(19, 10)) == NOW
        yesterday = event_at(paris, datetime(2014, 7, 30, 20, tzinfo=UTC), 3)
        assert paper_lists.arrival(session, yesterday, time(23)) == datetime(2014, 7, 30, 21, tzinfo=UTC)
        assert paper_lists.arrival(session, yesterday, time(0, 30)) == datetime(2014, 7, 30, 22, 30, tzinfo=UTC)


def test_nobody_came_in_the_future(database: Database, paris: Space, ticking: SteppingClock) -> None:
    tonight = event_at(paris, NOW, 2)
    with database.read() as session, pytest.raises(RefusedError) as refused:
        paper_lists.arrival(session, tonight, time(19, 11))
    assert str(refused.value).startswith("19:11:00 on 2014-07-31 is still to come")
    ticking.moment += timedelta(minutes=1)
    with database.read() as session:
        assert paper_lists.arrival(session, tonight, time(19, 11)) == ticking.moment
