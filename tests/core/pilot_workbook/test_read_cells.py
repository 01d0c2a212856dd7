"""What the cells of a pilot workbook say, or why they say nothing: anything may stand in them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core.figures import Period
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.core.pilot_workbook import cell_values
from mozspaces_desktop.core.pilot_workbook.cell_values import UnreadableError
from mozspaces_desktop.core.pilot_workbook.found_tables import FoundTable, Line
from mozspaces_desktop.core.pilot_workbook.row_reading import EVENT, RowReading

SPRING = Period(date(2014, 5, 1), date(2014, 6, 29), "Spring")

raw = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=30),
    st.text("0123456789:.-/hpam %,", max_size=12),
    st.dates().map(str),
    st.datetimes(),
    st.dates(),
    st.times(),
    st.timedeltas(),
    st.sampled_from(["Yes", "Held", "Technical", "Draft", "=1+1", "\ud800", "x" * 100_000]),
)


@given(st.dictionaries(st.sampled_from(["date", "week", *(header.lower() for header in EVENT)]), raw))
@settings(max_examples=200)
@example({"date": datetime(2014, 5, 5), "event": "Tonight", "track": "technical", "public": "Yes", "status": "held"})  # noqa: DTZ001
def test_whatever_is_in_a_row_it_is_read_or_named(cells: dict[str, Any]) -> None:
    reading = RowReading()
    table = FoundTable("tblEvents", "Events", (), frozenset(cells), [Line(7, cells)])
    rows = reading.events(table, SPRING)
    assert len(rows) + len(reading.problems) == 1
    assert [problem.row for problem in reading.problems] in ([], [7])
    for row in rows:
        assert row.event.strip()
        assert row.date in SPRING
        for count in (row.expected, row.rsvps, row.attendees, row.guests, row.newcomers, row.returning):
            assert count is None or count >= 0


@pytest.mark.parametrize(
    ("value", "week", "meant"),
    [
        ("2014-07-03", "", date(2014, 7, 3)),
        ("2014/7/3", "", date(2014, 7, 3)),
        ("2014-07-03 00:00:00", "", date(2014, 7, 3)),
        ("31/07/2014", "", date(2014, 7, 31)),
        ("7/31/2014", "", date(2014, 7, 31)),
        ("03.07.2014", "", date(2014, 7, 3)),
        ("03/07/2014", "2014-W27", date(2014, 7, 3)),
        ("03/07/2014", "2014-W10", date(2014, 3, 7)),
        ("05/05/2014", "", date(2014, 5, 5)),
        (41823, "", date(2014, 7, 3)),
        ("41823", "", date(2014, 7, 3)),
        (date(2014, 7, 3), "", date(2014, 7, 3)),
        (" ", "", None),
        (None, "", None),
    ],
)
def test_days(value: object, week: str, meant: date | None) -> None:
    assert cell_values.day(value, week) == meant


@pytest.mark.parametrize(
    "value", ["03/07/2014", "31/02/2014", "2014", 0.5, 200_000, -3, True, date(1900, 1, 1), "31.07.14", "soon"]
)
def test_no_days(value: object) -> None:
    with pytest.raises(UnreadableError):
        cell_values.day(value)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("18:30", time(18, 30)),
        ("18:30:15", time(18, 30, 15)),
        ("6:30 pm", time(18, 30)),
        ("12:05 a.m.", time(0, 5)),
        ("18h30", time(18, 30)),
        (time(18, 29, 59, 999_999), time(18, 30)),
        (datetime(2014, 7, 3, 18, 30), time(18, 30)),  # noqa: DTZ001 -- Excel knows no zones
        (timedelta(hours=18, minutes=30), time(18, 30)),
        (0.770833333, time(18, 30)),
        (41823.75, time(18)),
        ("0.75", time(18)),
        ("", None),
    ],
)
def test_times(value: object, meant: time | None) -> None:
    assert cell_values.clock_time(value) == meant


@pytest.mark.parametrize("value", ["25:00", "18:61", "evening", timedelta(hours=-1), timedelta(hours=24), True])
def test_no_times(value: object) -> None:
    with pytest.raises(UnreadableError):
        cell_values.clock_time(value)


@pytest.mark.parametrize(
    ("value", "meant"), [(3, 3), (3.0, 3), ("3", 3), ("1\u00a0234", 1234), ("12,0", 12), ("", None), (None, None)]
)
def test_counts(value: object, meant: int | None) -> None:
    assert cell_values.count(value) == meant


@pytest.mark.parametrize("value", [1.5, -1, "-1", "many", True, 10**9, float("nan"), float("inf"), 10**40, "1" * 50])
def test_no_counts(value: object) -> None:
    with pytest.raises(UnreadableError):
        cell_values.count(value)


def test_texts_and_rates() -> None:
    assert cell_values.text(2014.0) == "2014"
    assert cell_values.text(datetime(2014, 7, 3)) == "2014-07-03"  # noqa: DTZ001 -- Excel knows no zones
    assert cell_values.text("_x005F_x0041_ and _x005F_") == "_x0041_ and _x005F_"
    assert [cell_values.number(value) for value in (0.5, "67 %", "0,5", "")] == [0.5, 0.67, 0.5, None]
    assert cell_values.track("non technical") is Track.NON_TECHNICAL
    assert [cell_values.yes_no(value) for value in (True, "YES", "Non", 0)] == [True, True, False, False]
