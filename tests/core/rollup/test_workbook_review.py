"""What becomes of each of the files of a roll-up, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.figures import Period
from mozspaces_desktop.core.pilot_workbook.read_rows import MetricRow, PilotWorkbook, RowProblem
from mozspaces_desktop.core.pilot_workbook.reading import read_workbook
from mozspaces_desktop.core.rollup import EXPECTED, Entry, Review, Standing, read_files, reviewed
from mozspaces_desktop.core.rollup.tie_outs import tie_outs
from mozspaces_desktop.core.rollup.workbook_review import ReadFile

SMALL = Path(__file__).parents[2] / "data" / "workbooks" / "small.xlsx"
SPRING = Period(date(2014, 5, 1), date(2014, 6, 29), "Spring")
Make = Callable[..., PilotWorkbook]


@pytest.fixture(scope="module")
def make() -> Make:
    """The small workbook as one of another space, made on the same day unless said otherwise."""
    small = read_workbook(SMALL)

    def made(space: str, **more: Any) -> PilotWorkbook:
        changes: dict[str, Any] = {"space": space, "path": Path(f"{space}.xlsx")} | more
        return replace(small, **changes)

    return made


def review_of(*books: PilotWorkbook, expected: tuple[str, ...] = EXPECTED) -> Review:
    return reviewed([ReadFile(book.path, book) for book in books], expected)


def said(entry: Entry) -> list[str]:
    return [str(one) for one in entry.sentences]


def test_twelve_good_workbooks(make: Make) -> None:
    review = review_of(*map(make, EXPECTED))
    assert {entry.standing for entry in review.entries} == {Standing.GOOD}
    assert (review.missing, review.period) == ((), SPRING)
    assert [book.space for book in review.used] == sorted(EXPECTED)


def test_spaces_that_are_missing_or_not_expected(make: Make) -> None:
    review = review_of(make("BERLIN"), make("Montréal"), expected=("Berlin", "Paris"))
    assert review.missing == ("Paris",)
    assert [entry.standing for entry in review.entries] == [Standing.GOOD, Standing.WARNING]
    assert said(review.entries[1]) == ["Montréal is not among the spaces that are expected."]


def test_files_that_are_no_workbooks_are_left_out_with_their_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.xlsx").write_bytes(b"no workbook")
    review = reviewed(read_files([tmp_path / "notes.xlsx", SMALL, tmp_path / "nowhere.xlsx"]))
    assert [entry.standing for entry in review.entries] == [Standing.LEFT_OUT, Standing.GOOD, Standing.LEFT_OUT]
    assert "damaged" in said(review.entries[0])[0]
    assert "nowhere.xlsx" in said(review.entries[2])[0]
    assert len(review.used) == 1


def test_nothing_at_all() -> None:
    assert reviewed([]) == Review((), None, EXPECTED)


def test_a_part_of_the_events_and_several_spaces_are_left_out(make: Make) -> None:
    part, several = make("Berlin", parts=("Technical",)), make("Tokyo", several_spaces=True)
    review = review_of(make("Paris"), part, several)
    assert [entry.standing for entry in review.entries[1:]] == [Standing.LEFT_OUT] * 2
    assert said(review.entries[1]) == ["It is about a part of the events only (Technical); export it without filters."]
    assert "several spaces" in said(review.entries[2])[0]
    assert {"Berlin", "Tokyo"} <= set(review.missing)


def test_of_a_doubled_space_the_workbook_made_later_goes_in_whatever_the_order(make: Make) -> None:
    books = [
        make("Paris", path=Path("new.xlsx"), generated=date(2014, 7, 2)),
        make("PARIS", path=Path("old.xlsx"), generated=date(2014, 7, 1)),
        make("Paris", path=Path("oldest.xlsx"), generated=None),
    ]
    for order in permutations(books):
        review = review_of(*order)
        assert [book.path.name for book in review.used] == ["new.xlsx"]
        [old] = [entry for entry in review.entries if entry.path.name == "old.xlsx"]
        assert said(old) == ["“new.xlsx” has PARIS for these days already; only the one made last goes in."]


def test_of_two_made_on_one_day_the_season_goes_in_before_its_month(make: Make) -> None:
    month = make("Paris", path=Path("a month.xlsx"), period=Period(date(2014, 5, 1), date(2014, 5, 31)))
    for order in permutations((month, make("Paris", path=Path("season.xlsx")))):
        assert [book.path.name for book in review_of(*order).used] == ["season.xlsx"]


def test_other_days(make: Make) -> None:
    may, june = Period(date(2014, 5, 1), date(2014, 5, 31)), Period(date(2014, 6, 1), date(2014, 6, 29))
    review = review_of(
        make("Berlin"),
        make("London"),
        make("Paris", path=Path("may.xlsx"), period=may),
        make("Paris", path=Path("june.xlsx"), period=june),
        make("Tokyo", period=Period(date(2014, 6, 1), date(2014, 7, 31))),
    )
    assert review.period == SPRING
    standings = [entry.standing for entry in review.entries]
    assert standings == [*[Standing.GOOD] * 2, *[Standing.WARNING] * 2, Standing.LEFT_OUT]
    assert said(review.entries[2]) == [
        "It is about 2014-05-01 to 2014-05-31 only, not all of 2014-05-01 to 2014-06-29."
    ]
    assert said(review.entries[4]) == [
        "It is about 2014-06-01 to 2014-07-31, which is not within 2014-05-01 to 2014-06-29, the days of the others."
    ]


def test_one_workbook_of_each_of_two_periods_leaves_the_longer_one(make: Make) -> None:
    may = make("Berlin", period=Period(date(2014, 5, 1), date(2014, 5, 31)))
    assert review_of(may, make("Paris")).period == SPRING
    assert review_of(make("Paris"), may).period == SPRING


def test_an_old_workbook_and_one_without_targets(make: Make) -> None:
    old = make("Berlin", generated=date(2014, 7, 1))
    bare = make("London", headline={})
    review = review_of(make("Paris"), old, bare)
    assert said(review.entries[1]) == ["It was made on 2014-07-01, and another on 2014-07-31: it may lack events."]
    assert said(review.entries[2]) == [
        "It has no target for the season, so nothing is added to that.",
        "It has no Dashboard, so its totals cannot be compared with that.",
    ]


def test_rows_that_could_not_be_read_are_told_a_few_at_a_time(make: Make) -> None:
    problems = tuple(RowProblem("Events", row, Sentence("“{value}” is no day.", value=row)) for row in range(2, 9))
    problems = (RowProblem("Weekly", None, Sentence("There is no column.")), *problems)
    [entry] = review_of(make("Paris", problems=problems)).entries
    assert entry.standing is Standing.WARNING
    assert said(entry)[:2] == ["Weekly: There is no column.", "Events, row 2: “2” is no day."]
    assert said(entry)[5:] == ["3 more rows could not be read."]


def told(workbook: PilotWorkbook) -> list[str]:
    return [str(one) for one in tie_outs(workbook)]


def test_totals_that_tie_out(make: Make) -> None:
    assert told(make("Paris")) == []


def test_totals_that_do_not_tie_out_are_told_with_both_numbers(make: Make) -> None:
    paris = make("Paris")
    headline = paris.headline | {"Public events held": MetricRow(6, "Public events held", 4.0, None)}
    del headline["New active contributors"]
    weekly = (replace(paris.weekly[1], attendees=7, newcomers=None), *paris.weekly[2:])
    changed = replace(
        paris,
        headline=headline,
        weekly=weekly,
        tracks=(replace(paris.tracks[0], events_held=9), *paris.tracks[1:]),
        focus_areas=(*paris.focus_areas[:-1], replace(paris.focus_areas[-1], attendees=None)),
    )
    assert told(changed) == [
        "Events held: Dashboard says 4, the rows of Events come to 3.",
        "New active contributors: Dashboard says –, the rows of Contributors come to 2.",
        "Attendees: Weekly says 8, the rows of Events come to 6.",
        "Newcomers: Weekly says 0, the rows of Events come to 3.",
        "Attendees: tblFocus says –, the rows of Events come to 6.",
        "Events held: tblTrack says 10, the rows of Events come to 3.",
    ]


def test_an_event_or_a_contributor_less_is_seen(make: Make) -> None:
    paris = make("Paris")
    fewer = replace(paris, events=paris.events[1:], contributors=paris.contributors[1:])
    sentences = told(fewer)
    assert "Events held: Dashboard says 3, the rows of Events come to 2." in sentences
    assert "New active contributors: Weekly says 2, the rows of Contributors come to 1." in sentences


def test_tables_that_are_not_there(make: Make) -> None:
    bare = make("Paris", headline={}, weekly=(), tracks=(), focus_areas=())
    assert [sentence.split(",")[0] for sentence in told(bare)] == [
        "It has no Dashboard",
        "It has no Weekly",
        "It has no tblTrack",
        "It has no tblFocus",
    ]
    without_totals = make("Paris", tracks=make("Paris").tracks[-1:], focus_areas=make("Paris").focus_areas[:-1])
    assert told(without_totals) == []
