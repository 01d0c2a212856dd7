"""What holds for rows of every kind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mozspaces_desktop.core import rows, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import Room, Space
from tests.conftest import NOW, SteppingClock


def test_a_row_that_is_not_there_is_a_sentence(database: Database) -> None:
    with database.read() as session, pytest.raises(RefusedError, match="no longer in the file"):
        rows.row(session, Room, "no key")


def test_a_row_is_retired_once(database: Database, paris: Space, ticking: SteppingClock) -> None:
    with database.begin("Room") as session:
        room = spaces.add_room(session, paris, name="Salle")
    moments = []
    for _ in range(2):
        ticking.moment += timedelta(days=1)
        with database.begin("Retire") as session:
            rows.retire(session, [rows.row(session, Room, room.id)])
        with database.read() as session:
            moments.append(rows.row(session, Room, room.id).retired_at)
    assert moments == [NOW + timedelta(days=1)] * 2


def test_a_text_that_must_be_there() -> None:
    assert rows.required(" a\tb ", "Say it.") == "a b"
    with pytest.raises(RefusedError, match=r"^Say it\.$"):
        rows.required(" \n", "Say it.")
