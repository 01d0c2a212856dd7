from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mozspaces_desktop.core.adopting.cell_choice import own_spelling, spellings
from mozspaces_desktop.core.adopting.cell_meaning import WeekSaid, days, holds, is_empty, number_of, same, time_of, week
from mozspaces_desktop.core.adopting.spelt_values import areas, knows, same_areas, spelt
from mozspaces_desktop.core.figures.tables import Kind

MAY_7, JULY_5 = date(2014, 5, 7), date(2014, 7, 5)


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("2014-05-07", {MAY_7}),
        ("07/05/2014", {MAY_7, JULY_5}),
        ("7/5/14", {MAY_7, JULY_5}),
        ("07.05.2014", {MAY_7}),
        ("7-5-14", {MAY_7}),
        ("7 mai 2014", {MAY_7}),
        ("mercredi 7 mai 2014", {MAY_7}),
        ("1er mai 2014", {date(2014, 5, 1)}),
        ("Wed, 7th of May 2014", {MAY_7}),
        ("May 7, 2014", {MAY_7}),
        ("mer. 07/05/2014", {MAY_7, JULY_5}),
        ("25/12/2014", {date(2014, 12, 25)}),
        ("mer. 7 mai 14", set()),
        ("31 avril", set()),
        ("vers 7 mai", set()),
        ("lot 7/5", set()),
        (MAY_7, {MAY_7}),
        (datetime(2014, 5, 7, 19, tzinfo=UTC), {MAY_7}),
        ("30 février 2014", set()),
        ("7 brumaire 2014", set()),
        ("bientôt", set()),
        ("12", set()),
        (41766, set()),
        ("1" * 100, set()),
        (None, set()),
    ],
)
def test_days(cell: Any, meant: set[date]) -> None:
    assert days(cell) == meant


@pytest.mark.parametrize("cell", ["mer. 7 mai", "Wed 7 May", "mercredi 07/05", "Wednesday, 7th of May", "MER 7 MAI"])
def test_a_day_without_a_year_is_of_the_years_in_which_it_is_that_weekday(cell: str) -> None:
    assert MAY_7 in days(cell)
    assert {day.replace(year=2014) for day in days(cell)} == {MAY_7}
    assert {day.isoweekday() for day in days(cell)} == {3}
    assert same(cell, MAY_7, Kind.DATE, "Date")
    assert not same(cell, date(2015, 5, 7), Kind.DATE, "Date")


@pytest.mark.parametrize("cell", ["7 mai", "1/5", "1er mai", "29 février"])
def test_a_day_without_a_year_or_weekday_is_of_any_year(cell: str) -> None:
    assert {2012, 2016, 2028} <= {day.year for day in days(cell)}
    assert len({(day.month, day.day) for day in days(cell)}) == 1
    assert week(cell) is None


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("2014-W27", WeekSaid(27, 2014)),
        ("S27", WeekSaid(27)),
        ("Semaine n° 27", WeekSaid(27)),
        ("W27 2014", WeekSaid(27, 2014)),
        (27, WeekSaid(27)),
        (27.0, WeekSaid(27)),
        (MAY_7, WeekSaid(19, 2014)),
        ("du 30/06/2014", WeekSaid(27, 2014)),
        ("30/06/2014 - 04/07/2014", None),
        ("14/07/2014 au 20/07/2014", WeekSaid(29, 2014)),
        (54, None),
        (27.5, None),
        (True, None),
        ("W99", None),
        ("Total", None),
        (None, None),
    ],
)
def test_weeks(cell: Any, meant: WeekSaid | None) -> None:
    assert week(cell) == meant


def test_a_week_of_any_year_fits_any() -> None:
    july = WeekSaid(27, 2014)
    assert WeekSaid(27).fits(july)
    assert july.fits(WeekSaid(27))
    assert WeekSaid(27, 2014).fits(july)
    assert not WeekSaid(27, 2013).fits(july)
    assert not WeekSaid(7).fits(july)


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("19h", time(19)),
        ("19h30", time(19, 30)),
        ("7:30 pm", time(19, 30)),
        (0.75, time(18)),
        (timedelta(hours=9), time(9)),
        ("soir", None),
        (19, None),
        (None, None),
        (1.5, None),
    ],
)
def test_times(cell: Any, meant: time | None) -> None:
    assert time_of(cell) == meant


@pytest.mark.parametrize(("cell", "meant"), [("62 %", 0.62), ("1 234", 1234), (True, None), (MAY_7, None), ("x", None)])
def test_numbers(cell: Any, meant: float | None) -> None:
    assert number_of(cell) == (None if meant is None else pytest.approx(meant))


@pytest.mark.parametrize(
    ("cell", "new", "kind", "header"),
    [
        ("62 %", 0.6213, Kind.RATE, "Show rate"),
        (0.62, 0.6213, Kind.RATE, "Show rate"),
        ("1,5", 1.5, Kind.AVERAGE, "Contributors per event"),
        ("oui", "Yes", Kind.TEXT, "Public"),
        ("Annulé", "Cancelled", Kind.TEXT, "Status"),
        ("Non-technique", "Non-technical", Kind.TEXT, "Track"),
        ("QA, développement", "Coding; QA", Kind.TEXT, "Focus areas"),
        ("vie privée", "Privacy/Policy", Kind.TEXT, "Focus area"),
        ("S27", "2014-W27", Kind.TEXT, "Week"),
        ("  rust  night", "Rust night", Kind.TEXT, "Event"),
        (None, None, Kind.COUNT, "Attendees"),
        ("  ", "", Kind.TEXT, "Notes"),
    ],
)
def test_what_says_the_same(cell: Any, new: Any, kind: Kind, header: str) -> None:
    assert same(cell, new, kind, header)


@pytest.mark.parametrize(
    ("cell", "new", "kind", "header"),
    [
        ("63 %", 0.62, Kind.RATE, "Show rate"),
        (62, 0.62, Kind.RATE, "Show rate"),
        (3, 4, Kind.COUNT, "Attendees"),
        ("beaucoup", 4, Kind.COUNT, "Attendees"),
        ("non", "Yes", Kind.TEXT, "Public"),
        ("QA", "Coding; QA", Kind.TEXT, "Focus areas"),
        ("S28", "2014-W27", Kind.TEXT, "Week"),
        ("bientôt", "2014-W27", Kind.TEXT, "Week"),
        ("Rust", "Go", Kind.TEXT, "Event"),
        (None, 0, Kind.COUNT, "Attendees"),
        (0, None, Kind.COUNT, "Attendees"),
        ("soir", time(19), Kind.TIME, "Start"),
        ("hier", MAY_7, Kind.DATE, "Date"),
    ],
)
def test_what_says_otherwise(cell: Any, new: Any, kind: Kind, header: str) -> None:
    assert not same(cell, new, kind, header)


def test_what_was_written_here_is_compared_exactly() -> None:
    assert same("Rust", "rust", Kind.TEXT, "Event")
    assert not same("Rust", "rust", Kind.TEXT, "Event", exactly=True)
    assert not same(0.62, 0.6213, Kind.RATE, "Show rate", exactly=True)
    assert same(0.6213, 0.6213, Kind.RATE, "Show rate", exactly=True)


_TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40)


@given(_TEXTS | st.integers() | st.floats() | st.booleans() | st.none(), st.sampled_from(Kind))
@example(float("inf"), Kind.COUNT)
@example(float("nan"), Kind.RATE)
@example(10**400, Kind.AVERAGE)
def test_any_cell_means_something_or_nothing(cell: Any, kind: Kind) -> None:
    assert isinstance(days(cell), frozenset)
    assert time_of(cell) is None or isinstance(time_of(cell), time)
    assert week(cell) is None or isinstance(week(cell), WeekSaid)
    assert holds([cell], kind, "Event") in (True, False)
    if isinstance(cell, str):
        assert same(cell, cell, Kind.TEXT, "Event")
    assert is_empty(cell) == (cell is None or str(cell).strip() == "")


def test_an_empty_column_tells_nothing() -> None:
    assert holds([], Kind.COUNT, "Attendees") is None


def test_areas_in_any_order_and_language() -> None:
    assert areas("Développement / QA; Traduction et Docs") != areas("Coding")
    assert areas("Vie privée & politique") == {"privacy/policy"}
    assert same_areas("Coding; QA", "qa + dev")
    assert areas("") == frozenset()


def test_the_commonest_spelling_is_used() -> None:
    known = {"Track": spellings("Track", ["Technique", "tech", "Technique ", None, 3, "Autre"])}
    assert own_spelling(known, "Track", "Technical") == "Technique"
    assert own_spelling(known, "Track", "Non-technical") == "Non-technical"
    assert own_spelling(known, "Attendees", 3) == 3
    assert spellings("Event", ["Rust"]) == {}
    assert (knows("Track"), knows("Event"), spelt("Event", "Rust")) == (True, False, None)
