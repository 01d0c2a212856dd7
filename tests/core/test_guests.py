"""Guests are set to any number by one action."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from mozspaces_desktop.core import guests, labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import Event
from mozspaces_desktop.core.rows import row


def set_guests(database: Database, event: Event, count: int, newcomers: int) -> int:
    with database.begin(labels.SET_GUESTS, count=count) as session:
        return guests.set_guests(session, row(session, Event, event.id), count, newcomers)


def raw(database: Database) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(database.path)) as connection:
        return connection.execute("SELECT count, newcomers FROM guests WHERE retired_at IS NULL ORDER BY id").fetchall()


def test_a_number_is_set_up_and_down_with_what_was_first_time(database: Database, tonight: Event) -> None:
    assert [set_guests(database, tonight, *said) for said in ((5, 2), (3, 3), (3, 0), (3, 0), (0, 0))] == [
        5,
        -2,
        0,
        0,
        -3,
    ]
    assert raw(database) == [(5, 2), (-2, 1), (0, -3), (-3, 0)]
    assert str(database.undo()) == "Set the guests to 0"
    assert sum(count for count, _ in raw(database)) == 3


@pytest.mark.parametrize("said", [(-1, 0), (2, 3), (guests.MOST_GUESTS + 1, 0)])
def test_numbers_that_cannot_be_are_refused(database: Database, tonight: Event, said: tuple[int, int]) -> None:
    with pytest.raises(RefusedError):
        set_guests(database, tonight, *said)
    assert raw(database) == []


@pytest.mark.parametrize(
    ("count", "label"),
    [(1, "Count one guest"), (4, "Count 4 guests"), (-1, "Take away one guest"), (-4, "Take away 4 guests")],
)
def test_an_action_is_called_what_it_did(count: int, label: str) -> None:
    assert labels.of_guests(count).format(count=abs(count)) == label
