"""The adopted workbooks as a list: where each was, of which space, and when it was filled."""

from __future__ import annotations

from datetime import date

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.adopting.adopted_memory import remember
from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign
from mozspaces_desktop.core.adopting.known_workbooks import known_workbooks
from mozspaces_desktop.core.adopting.understanding import understand
from tests.core.adopting.adopted_files import write_rows
from tests.core.adopting.conftest import Team

HEADERS = ["Date", "Heure", "Événement", "Participants"]


def test_each_is_listed_with_its_space_and_when_it_was_filled(team: Team) -> None:
    team.event("Rust", date(2014, 5, 6), came=20)
    with team.database.read() as session:
        assert known_workbooks(session) == []
    other = write_rows(team.path.with_name("a.xlsx"), {"Liste": [HEADERS]})
    with team.database.begin(labels.ADOPT_WORKBOOK, file=other.name) as session:
        workbook = read_foreign(other)
        remember(session, workbook, understand(workbook), space_id=None)
    write_rows(team.path, {"Suivi": [HEADERS]})
    team.fill()
    with team.database.read() as session:
        filled, empty = known_workbooks(session)
    assert (filled.path, filled.space) == (team.path.resolve(), "Paris")
    assert filled.filled_at is not None
    assert (empty.path, empty.space, empty.filled_at) == (other.resolve(), None, None)


def test_one_that_was_forgotten_is_not_listed(team: Team) -> None:
    write_rows(team.path, {"Suivi": [HEADERS]})
    team.event("Rust", date(2014, 5, 6), came=20)
    team.fill()
    team.forget()
    with team.database.read() as session:
        assert known_workbooks(session) == []
