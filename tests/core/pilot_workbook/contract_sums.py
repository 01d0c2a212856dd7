"""Do the figures of a pilot workbook tie out? Each is worked out again from the rows of the workbook itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import accumulate
from typing import Any

import pytest

Line = dict[str, Any]
Tables = dict[str, list[Line]]


def check_sums(tables: Tables, without_attendance: int) -> None:
    """Dashboard = the Events with Yes and Held = Weekly = Spaces; new active contributors = rows of Contributors."""
    held = [line for line in tables["tblEvents"] if (line["Public"], line["Status"]) == ("Yes", "Held")]
    assert without_attendance == sum(line["Attendees"] is None for line in held)
    _check_headline(tables, held)
    _check_weeks(tables["tblWeekly"], tables["tblHeadline"])
    _check_tracks(tables["tblTrack"], held)
    _check_focus_areas(tables["tblFocus"], held, tables["tblContributors"])
    _check_contributors(tables["tblContributors"], tables["tblEvents"])
    if "tblSpaces" in tables:
        _check_spaces(tables["tblSpaces"], tables["tblHeadline"])
    if "tblAttendance" in tables:
        _check_attendance(tables["tblAttendance"], tables["tblEvents"])


def _check_headline(tables: Tables, held: list[Line]) -> None:
    headline = {line["Metric"]: line for line in tables["tblHeadline"]}
    actual = {name: line["Actual"] for name, line in headline.items()}
    weekly, track, focus = tables["tblWeekly"], tables["tblTrack"][-1], tables["tblFocus"][-1]
    assert actual["Public events held"] == len(held) == _sum(weekly, "Events held")
    assert track["Events held"] == focus["Events held"] == len(held)
    for header in ("Attendees", "Newcomers"):
        assert actual[header] == _sum(held, header) == _sum(weekly, header) == track[header] == focus[header]
    assert _sum(held, "Returning") == _sum(weekly, "Returning")
    active = len(tables["tblContributors"])
    assert actual["New active contributors"] == active == _sum(weekly, "New active contributors")
    assert track["New active contributors"] == focus["New active contributors"] == active
    known = [line for line in held if line["Returning"] is not None]
    assert actual["Returning rate"] == _share(_sum(known, "Returning"), _sum(known, "Attendees"))
    assert actual["Contributors per event"] == _share(active, len(held))
    technical = sum(line["Track"] == "Technical" for line in held)
    assert actual["Technical share of events"] == _share(technical, len(held))
    if actual["Unique attendees"] is not None:
        assert 0 < actual["Unique attendees"] <= actual["Attendees"]
    for line in headline.values():
        assert line["% of target"] == _share(line["Actual"], line["Target"])


def _check_weeks(weeks: list[Line], headline: list[Line]) -> None:
    for cumulative, header in (
        ("Cumulative events", "Events held"),
        ("Cumulative contributors", "New active contributors"),
    ):
        sums = list(accumulate(line[header] for line in weeks))
        known = [line[cumulative] for line in weeks if line[cumulative] is not None]
        assert known == sums[: len(known)], "weeks to come are the last ones, and are empty"
        assert not any(line[header] for line in weeks[len(known) :])
    target = {line["Metric"]: line["Target"] for line in headline}
    for cumulative, metric in (
        ("Cumulative target", "Public events held"),
        ("Cumulative contributor target", "New active contributors"),
    ):
        whole = target[metric]
        spread = [None if whole is None else whole * number / len(weeks) for number in range(1, len(weeks) + 1)]
        assert [line[cumulative] for line in weeks] == (spread if whole is None else pytest.approx(spread))
        assert weeks[-1][cumulative] == whole


def _check_tracks(tracks: list[Line], held: list[Line]) -> None:
    *lines, total = tracks
    for line in lines:
        of_track = [event for event in held if event["Track"] == line["Track"]]
        assert line["Events held"] == len(of_track)
        for header in ("Attendees", "Newcomers"):
            assert line[header] == _sum(of_track, header)
    assert _sum(lines, "Coordinators") == total["Coordinators"]
    assert _sum(lines, "New active contributors") <= total["New active contributors"], "some are credited to no event"
    for line in tracks:
        assert line["Contributors per event"] == _share(line["New active contributors"], line["Events held"])


def _check_focus_areas(areas: list[Line], held: list[Line], contributors: list[Line]) -> None:
    *lines, total = areas
    active = Counter(line["Focus area"] for line in contributors)
    for line in lines:
        name = line["Focus area"]
        of_area = [event for event in held if name in (event["Focus areas"] or "").split("; ")]
        assert line["Events held"] == len(of_area)
        for header in ("Attendees", "Newcomers"):
            assert line[header] == _sum(of_area, header)
        assert line["New active contributors"] == active.pop(name, 0)
        assert line["Interested"] <= total["Interested"]
    assert not active, "contributors in focus areas that have no line"
    for line in areas:
        share = _share(line["New active contributors"], len(contributors))
        assert line["% of contributors"] == share


def _check_contributors(contributors: list[Line], events: list[Line]) -> None:
    credited = Counter((line["Credited event"], line["Event date"]) for line in contributors)
    shown: Counter[tuple[Any, Any]] = Counter()
    for event in events:
        shown[event["Event"], event["Date"]] += event["New active contributors"] or 0
    assert all(credited[key] == count for key, count in shown.items())
    for line in contributors:
        first, active = line["First attended"], line["Active since"]
        days = (active - first).days if first is not None else -1
        assert line["Days to active"] == (days if days >= 0 else None)


def _check_spaces(spaces: list[Line], headline: list[Line]) -> None:
    """The lines of the spaces come to their total, and that is the Dashboard's."""
    *lines, total = spaces
    assert total["Space"] == "Total"
    assert len({line["Space"] for line in spaces}) == len(spaces)
    summed = ("Coordinators", "Events held", "Event target", "Attendees", "Newcomers")
    for header in (*summed, "New active contributors", "Contributor target"):
        assert total[header] == _sum(lines, header), header
    of = {line["Metric"]: line for line in headline}
    held, active = of["Public events held"], of["New active contributors"]
    assert (total["Events held"], total["Event target"]) == (held["Actual"], held["Target"])
    assert (total["New active contributors"], total["Contributor target"]) == (active["Actual"], active["Target"])
    if active["Target"] is not None:
        assert total["Projected contributors"] == active["Projected"]
    for header in ("Attendees", "Newcomers", "Returning rate"):
        assert total[header] == of[header]["Actual"]
    for line in spaces:
        assert line["% of target"] == _share(line["Events held"], line["Event target"])
        assert line["% of target 2"] == _share(line["New active contributors"], line["Contributor target"])


def _check_attendance(people: list[Line], events: list[Line]) -> None:
    """Where the day and title of an event are its own, as many people are named as came and were no guests."""
    named = Counter((line["Date"], line["Event"]) for line in people)
    keys = Counter((line["Date"], line["Event"]) for line in events)
    held = [line for line in events if line["Status"] == "Held"]
    for line in held:
        key = line["Date"], line["Event"]
        if keys[key] == 1 and named[key]:
            assert named[key] == line["Attendees"] - line["Guests"]
    assert set(named) <= {(line["Date"], line["Event"]) for line in held}


def _sum(lines: Iterable[Line], header: str) -> Any:
    known = [line[header] for line in lines if line[header] is not None]
    return sum(known) if known else None


def _share(part: float | None, whole: float | None) -> Any:
    return pytest.approx(part / whole) if part is not None and whole else None
