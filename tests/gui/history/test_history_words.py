"""The journal in words: what was before and after, what was taken back, what was summed up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mozspaces_desktop.core import compaction, journal, labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.journal import Change
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.history import history_words
from mozspaces_desktop.gui.history.history_words import Line, WallClock, changed, quoted
from tests.conftest import NOW, SteppingClock

pytestmark = pytest.mark.usefixtures("british")


def told(database: Database, space: Space) -> list[Line]:
    with database.read() as session:
        history = journal.history(session.connection(), [space.id])
    wall = WallClock("Europe/Paris", database.clock())
    return [say() for say in history_words.entries(history, wall, lambda changes: [str(len(changes))])]


def rename(database: Database, space: Space, name: str) -> None:
    with database.begin(labels.CHANGE_SPACE, name=name) as session:
        row(session, Space, space.id).name = name


def test_when_who_and_what_the_latest_first(database: Database, paris: Space, ticking: SteppingClock) -> None:
    ticking.moment += timedelta(minutes=5)
    rename(database, paris, "Lutetia")
    assert told(database, paris) == [
        Line("Thu 31 Jul 19:15", "Camille", "Change settings of Lutetia\n1"),
        Line("Thu 31 Jul 19:10", "Camille", "Add space Paris\n1"),
    ]


def test_what_was_undone_is_taken_back_until_it_is_done_again(database: Database, paris: Space) -> None:
    rename(database, paris, "Lutetia")
    database.undo()
    undo, action, _ = told(database, paris)
    assert undo[2:] == ("Undone: Change settings of Lutetia\n1", False)
    assert action[2:] == ("Change settings of Lutetia (taken back)\n1", True)
    database.redo()
    redo, _, action, _ = told(database, paris)
    assert redo[2:] == ("Done again: Change settings of Lutetia\n1", False)
    assert action[2:] == ("Change settings of Lutetia\n1", False)


def test_what_was_summed_up_says_so_at_the_end(database: Database, paris: Space, ticking: SteppingClock) -> None:
    rename(database, paris, "A")
    rename(database, paris, "B")
    ticking.moment += timedelta(days=400)
    with database.begin("") as session:
        compaction.compact(session, ticking.moment)
    lines = told(database, paris)
    assert [line.what.splitlines()[0] for line in lines] == [
        "Change settings of B",
        "Add space Paris",
        "Older changes are summed up: each value has its last change only.",
    ]
    assert lines[0].when == "Thu 31 Jul 2014 19:10"
    assert lines[-1][:2] == ("", "")


def test_a_span_names_its_day_once() -> None:
    wall = WallClock("Europe/Paris", NOW)
    assert wall.span(NOW, NOW + timedelta(seconds=5)) == "Thu 31 Jul 19:10"
    assert wall.span(NOW, NOW + timedelta(hours=1)) == "Thu 31 Jul 19:10 – 20:10"
    assert wall.span(NOW, NOW + timedelta(hours=9)) == "Thu 31 Jul 19:10 – Fri 1 Aug 04:10"
    new_year = datetime(2014, 12, 31, 23, 30, tzinfo=UTC)
    assert wall.moment(new_year) == "Thu 1 Jan 2015 00:30"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ({"name": "A"}, {"name": "B"}, "Name: A → B"),
        ({"name": None}, {"name": "B"}, "Name: nothing → B"),
        ({"name": None}, {"name": 0}, "Name: nothing → 0"),
        ({"name": 3}, {"name": 0}, "Name: 3 → 0"),
        ({"name": "A"}, {"name": "A"}, ""),
        ({}, {"name": "B\n\tC"}, "Name: B C"),
        (None, {"name": ""}, "Name: nothing"),
        ({"name": "x" * 90}, {"name": "y"}, f"Name: {'x' * 80}… → y"),
        (
            {"name": "x" * 99 + "one"},
            {"name": "x" * 99 + "two"},
            f"Name: …{'x' * 20}one → …{'x' * 20}two",
        ),
    ],
)
def test_from_what_to_what(before: dict[str, object] | None, after: dict[str, object], said: str) -> None:
    assert changed("Name", Change("space", "key", before, after), "name", quoted) == said


def test_a_value_of_ten_megabytes_is_quoted_at_once() -> None:
    assert len(quoted("word " * 2_000_000)) < 100
