"""Roll-ups of workbooks that the program wrote: what a file of all the spaces would count, from their files alone."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.figures import Figures, Period, Scope, figures_for
from mozspaces_desktop.core.figures.tables import EVENTS, FOCUS, SPACES, TRACK, WEEKLY, Column, contributor_columns
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.core.pilot_workbook import export_workbook
from mozspaces_desktop.core.pilot_workbook.read_rows import ContributorRow, MetricRow, PilotWorkbook, TrackRow
from mozspaces_desktop.core.pilot_workbook.reading import read_workbook
from mozspaces_desktop.core.rollup import Review, read_files, reviewed, roll_up_name, write_roll_up
from mozspaces_desktop.core.rollup.combined_figures import figures_of
from mozspaces_desktop.core.rollup.workbook_review import ReadFile
from tests.core.figures.random_files import LAST_DAY, Places, file_of, places
from tests.core.pilot_workbook.contract import check
from tests.core.pilot_workbook.test_export import SMALL
from tests.core.seasons import FIRST_DAY, Season

SPRING = Period(FIRST_DAY, LAST_DAY, "Spring")
NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
QUIET = Season(contributions=SMALL.contributions[2:])
THREE = Places((SMALL, replace(SMALL, tzid="Pacific/Auckland"), QUIET), winter=False, today=LAST_DAY)

NOT_KNOWN = ("interested", "projected_contributors", "cumulative_events", "cumulative_contributors")
"""What a file of all the spaces knows better: who is who, and one day for all."""


def values(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> list[dict[str, Any]]:
    return [{one.key: one.value(row) for one in columns if one.key not in NOT_KNOWN} for row in rows]


def exported(written: Places, folder: Path) -> tuple[list[Path], Figures]:
    """The workbook of each space, and the figures of all of them in their one data file."""
    with file_of(written) as database, database.read() as session:
        now, present = clock.now(session), spaces.spaces(session)
        paths = [folder / f"{space.name}.xlsx" for space in present]
        for path, space in zip(paths, present, strict=True):
            export_workbook(session, path, Scope((space,), SPRING), now=now)
        return paths, figures_for(session, Scope(tuple(present), SPRING), now=now)


def definitions(path: Path) -> dict[str, str]:
    """The terms of a workbook's last sheet."""
    rows = openpyxl.load_workbook(path)["Definitions"].iter_rows(values_only=True)
    return {str(term): str(meaning) for term, meaning in rows}


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The workbooks of Auckland, Paris and Portland."""
    return exported(THREE, tmp_path_factory.mktemp("three"))[0]


@given(places())
@settings(max_examples=8)
def test_a_roll_up_counts_what_one_file_of_all_the_spaces_would(written: Places) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths, whole = exported(written, Path(folder))
        review = reviewed(read_files(paths), expected=["Paris"])
        assert not [str(one) for entry in review.entries for one in entry.sentences if "expected" not in str(one)]
        rolled = figures_of(review.used, SPRING)
    assert values(EVENTS, rolled.events) == values(EVENTS, whole.events)
    assert values(WEEKLY, rolled.weekly) == values(WEEKLY, whole.weekly)
    assert values(TRACK, rolled.tracks) == values(TRACK, whole.tracks)
    columns = contributor_columns(names=False)
    assert values(columns, rolled.contributors) == values(columns, whole.contributors)
    assert rolled.unrecorded == whole.unrecorded
    known = {one["focus_area"]: one for one in values(FOCUS, whole.focus_areas)}
    for line in values(FOCUS, rolled.focus_areas):
        assert known.get(line["focus_area"], line) == line
        assert line["focus_area"] in known or not line["events_held"]
    if len(paths) > 1:
        assert values(SPACES, rolled.spaces) == values(SPACES, whole.spaces)
    assert rolled.headline.unique_attendees.actual is None


def test_the_file_keeps_the_contract_and_names_what_was_checked(three: list[Path], tmp_path: Path) -> None:
    review = reviewed(read_files([*three, tmp_path / "nowhere.xlsx"]), expected=["Paris", "Berlin", "Auckland"])
    result = write_roll_up(review, tmp_path / "all.xlsx", now=NOW)
    assert result.problems == ()
    tables = check(result.path, several=True)
    assert [line["Space"] for line in tables["tblSpaces"]] == ["Auckland", "Paris", "Portland", "Total"]
    assert [line["Events held"] for line in tables["tblSpaces"]] == [3, 3, 0, 6]
    assert [line["Event target"] for line in tables["tblSpaces"]] == [20, 20, 20, 60]
    assert [line["Contributor target"] for line in tables["tblSpaces"]] == [30, 30, 30, 90]
    headline = {line["Metric"]: line for line in tables["tblHeadline"]}
    assert headline["Unique attendees"]["Actual"] is None
    assert (headline["Attendees"]["Actual"], headline["Public events held"]["Target"]) == (12, 60)
    assert next(line["Interested"] for line in tables["tblFocus"]) == 2
    said = definitions(result.path)
    assert "Not known" in said["Unique attendees in a roll-up"]
    assert said["Missing spaces"] == "Berlin"
    assert said["Workbook 1"] == "Auckland.xlsx: Auckland, Spring."
    assert said["Workbook 3"] == (
        "Portland.xlsx: Portland, Spring. Portland is not among the spaces that are expected."
    )
    assert said["Workbook 4"].startswith("nowhere.xlsx, left out: “nowhere.xlsx” cannot be read")
    again = read_workbook(result.path)
    assert again.several_spaces
    assert again.space == "Auckland; Paris; Portland"


def test_the_same_files_in_any_order_give_the_same_bytes(three: list[Path], tmp_path: Path) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    expected = ("Auckland", "Paris", "Portland")
    write_roll_up(reviewed(read_files(three), expected), first, now=NOW)
    write_roll_up(reviewed(read_files(three[::-1]), expected), second, now=NOW)
    assert "Missing spaces" not in definitions(first)
    assert first.read_bytes() == second.read_bytes()


def test_reading_and_writing_tell_how_far_they_are(three: list[Path], tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    review = reviewed(read_files(three, lambda *step: told.append(step)))
    assert {step[1] for step in told} == {3}
    assert [step[0] for step in told] == sorted(step[0] for step in told)

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_files(three, stop)
    assert roll_up_name(review, date(2014, 8, 1)) == "All spaces Spring pilot metrics 2014-08-01.xlsx"


def test_nothing_to_roll_up(tmp_path: Path) -> None:
    review = reviewed(read_files([tmp_path / "nowhere.xlsx"]))
    assert roll_up_name(review, date(2014, 8, 1)) == "All spaces pilot metrics 2014-08-01.xlsx"
    with pytest.raises(RefusedError, match="no workbook"):
        write_roll_up(review, tmp_path / "all.xlsx", now=NOW)


def test_a_roll_up_does_not_replace_what_it_was_made_of(three: list[Path]) -> None:
    before = three[0].read_bytes()
    with pytest.raises(RefusedError, match="one of the workbooks"):
        write_roll_up(reviewed(read_files(three)), three[0], now=NOW)
    assert three[0].read_bytes() == before


Change = Callable[[PilotWorkbook], PilotWorkbook]


def rolled(three: list[Path], tmp_path: Path, **changes: Change) -> tuple[Review, dict[str, list[dict[str, Any]]]]:
    """The tables of the roll-up after some of the workbooks were changed, and the review."""
    books = {path.stem: read_workbook(path) for path in three}
    books |= {name: change(books[name]) for name, change in changes.items()}
    review = reviewed([ReadFile(book.path, book) for book in books.values()])
    write_roll_up(review, tmp_path / "all.xlsx", now=NOW)
    return review, check(tmp_path / "all.xlsx", several=True, names=True)


def test_names_are_not_taken_over(three: list[Path], tmp_path: Path) -> None:
    def named(book: PilotWorkbook) -> PilotWorkbook:
        return replace(book, contributors=tuple(replace(one, contributor="Amina Diallo") for one in book.contributors))

    _review, tables = rolled(three, tmp_path, Paris=named)
    assert {line["Contributor"] for line in tables["tblContributors"]} == {"AUC-0001", "AUC-0002", "PAR-?", "POR-0001"}
    said = definitions(tmp_path / "all.xlsx")
    assert "Contributors appear by name in “Paris.xlsx”" in said["Workbook 2"]


def test_spaces_are_projected_as_on_the_days_of_their_workbooks(three: list[Path], tmp_path: Path) -> None:
    def early(book: PilotWorkbook) -> PilotWorkbook:
        return replace(book, generated=date(2014, 5, 2))

    _review, tables = rolled(three, tmp_path, Auckland=early)
    projected = [line["Projected contributors"] for line in tables["tblSpaces"]]
    assert projected == [None, 2, 1, None]
    assert {line["Metric"]: line for line in tables["tblHeadline"]}["Events per week"]["Actual"] is not None


def test_days_that_are_no_season_have_no_targets(three: list[Path], tmp_path: Path) -> None:
    def days(book: PilotWorkbook) -> PilotWorkbook:
        headline = {name: replace(one, target=None) for name, one in book.headline.items()}
        return replace(book, period=replace(SPRING, season=None), headline=headline, generated=None)

    _review, tables = rolled(three, tmp_path, Paris=days, Auckland=days, Portland=days)
    assert [line["Event target"] for line in tables["tblSpaces"]] == [None] * 4
    assert [line["Events held"] for line in tables["tblSpaces"]] == [3, 3, 0, 6]


def test_two_workbooks_of_one_space_with_other_days_are_one_space(three: list[Path], tmp_path: Path) -> None:
    def part(first: date, last: date) -> Change:
        def change(book: PilotWorkbook) -> PilotWorkbook:
            days = Period(first, last)
            kept = tuple(one for one in book.contributors if one.active_since in days)
            events = tuple(one for one in book.events if one.date in days)
            return replace(
                book,
                space="Paris",
                path=book.path.with_name(f"{first}.xlsx"),
                period=days,
                contributors=kept,
                events=events,
            )

        return change

    whole = read_workbook(three[1])
    halves = [part(FIRST_DAY, date(2014, 5, 10))(whole), part(date(2014, 5, 11), LAST_DAY)(whole)]
    auckland = read_workbook(three[0])
    found = figures_of([auckland, *halves], SPRING)
    assert [line.space for line in found.spaces] == ["Auckland", "Paris", None]
    assert found.spaces[1].headline == figures_of([auckland, whole], SPRING).spaces[1].headline
    assert found.spaces[1].coordinators == 3


def test_contributors_are_of_the_track_that_their_workbook_says(three: list[Path]) -> None:
    book = read_workbook(three[1])
    lost = tuple(replace(one, credited_event="") for one in book.contributors)
    assert figures_of([replace(book, contributors=lost)], SPRING).tracks[0].new_active_contributors == 1
    without = replace(book, contributors=lost, tracks=())
    assert figures_of([without], SPRING).tracks[0].new_active_contributors == 0
    odd = TrackRow(9, "Technical", None, None, None, None, None)
    assert figures_of([replace(without, tracks=(odd,))], SPRING).tracks[0].new_active_contributors == 0


def test_focus_areas_of_a_space_s_own_come_last(three: list[Path]) -> None:
    book = read_workbook(three[1])
    own = ContributorRow(9, "PAR-0009", "Cooking", None, "", None, date(2014, 5, 20), "")
    found = figures_of([replace(book, contributors=(*book.contributors, own))], SPRING)
    assert [line.focus_area for line in found.focus_areas][-2:] == ["Cooking", None]
    assert found.focus_areas[-2].new_active_contributors == 1
    assert Track.TECHNICAL in {event.track for event in found.events}
    assert isinstance(book.headline["Attendees"], MetricRow)
