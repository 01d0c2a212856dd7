"""A season that is exported and read back into an empty file counts the same, whatever happened in it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from mozspaces_desktop.core import clock, labels, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import EventFigures, Figures, Period, Scope, figures_for
from mozspaces_desktop.core.pilot_workbook import export_workbook
from mozspaces_desktop.core.pilot_workbook.reading import read_workbook
from mozspaces_desktop.core.workbook_import import Effect, apply_import, plan_import, space_meant
from tests.core.seasons import FIRST_DAY, Season, seasons, write_season

NOT_READ_BACK = ("event_id", "space_id", "coordinator_id", "rsvps", "show_rate", "new_active_contributors")


def compared(event: EventFigures) -> dict[str, Any]:
    """What has to come through; an event of several days ends with its first, and without length at its start."""
    return {field.name: getattr(event, field.name) for field in fields(event) if field.name not in NOT_READ_BACK}


@contextmanager
def season_file(folder: Path, name: str, season: Season) -> Iterator[Database]:
    with Database.create(folder / name, clock=clock.fixed_clock(datetime(2014, 9, 1, tzinfo=UTC))) as database:
        with database.begin("Write a season") as session:
            write_season(session, season)
        yield database


def figures(database: Database) -> tuple[Scope, Figures]:
    with database.read() as session:
        scope = Scope((spaces.space_named(session),), Period.of(spaces.season_named(session, None, FIRST_DAY)))
        return scope, figures_for(session, scope, now=clock.now(session))


@given(seasons())
@settings(max_examples=8)
def test_a_season_read_back_into_an_empty_file_counts_the_same(season: Season) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with season_file(folder, "here.sqlite", season) as here:
            scope, ours = figures(here)
            with here.read() as session:
                export_workbook(session, folder / "out.xlsx", scope, now=clock.now(session))
            read = read_workbook(folder / "out.xlsx")
            with here.read() as session:
                again = plan_import(session, scope.spaces[0], read)
            assert again.count(Effect.UNCHANGED) == len(again.items)
        assert read.problems == ()
        empty = Season(tzid=season.tzid, retired_areas=season.retired_areas, left=season.left)
        with season_file(folder, "there.sqlite", empty) as there:
            for expected in (len(read.events), 0):
                with there.begin(labels.IMPORT_WORKBOOK, file="out.xlsx") as session:
                    result = apply_import(session, plan_import(session, space_meant(session, read), read))
                assert (result.added, result.updated, result.problems) == (expected, 0, [])
            _, theirs = figures(there)
    key = repr
    assert sorted(map(compared, theirs.events), key=key) == sorted(map(compared, ours.events), key=key)
    for metric in ("public_events_held", "attendees", "newcomers", "returning_rate", "technical_share_of_events"):
        assert getattr(theirs.headline, metric).actual == pytest.approx(getattr(ours.headline, metric).actual)
    for mine, other in zip(ours.weekly, theirs.weekly, strict=True):
        assert (mine.attendees, mine.newcomers, mine.returning) == (other.attendees, other.newcomers, other.returning)
    assert theirs.unrecorded == ours.unrecorded
