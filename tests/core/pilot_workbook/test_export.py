"""Workbooks written from real data files and read again."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo
from mozspaces_desktop.core.demo_clock import NOW as DEMO_NOW
from mozspaces_desktop.core.demo_clock import demo_clock
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.figures import Period, Scope, as_json, figures_for
from mozspaces_desktop.core.models import EventStatus, Stage, Track
from mozspaces_desktop.core.pilot_workbook import ExportResult, export_workbook, workbook_name
from tests.conftest import NOW, SteppingClock
from tests.core.pilot_workbook.contract import check
from tests.core.pilot_workbook.dump import dump
from tests.core.seasons import FIRST_DAY, PlannedContribution, PlannedEvent, Season, seasons, write_season

GOLDEN = Path(__file__).parents[2] / "data" / "workbooks" / "small.txt"
Export = Callable[..., ExportResult]

SMALL = Season(
    events=(
        PlannedEvent(
            day=4,
            hour=19,
            came=frozenset({0, 1}),
            registered=frozenset({1, 2}),
            guests=((3, 1),),
            areas=frozenset({0, 3}),
            coordinator=0,
            expected=20,
            title="=1+1",
        ),
        PlannedEvent(day=5, hour=9, status=EventStatus.CANCELLED, title="Breakfast"),
        PlannedEvent(day=12, hour=19, came=frozenset({1}), track=Track.NON_TECHNICAL, title="Été à l’espace"),
        PlannedEvent(day=13, hour=19, title="Nobody wrote it down"),
        PlannedEvent(day=14, hour=0, all_day=True, totals=(12, None, 5, None), public=False, title="#N/A"),
        PlannedEvent(day=50, hour=18, status=EventStatus.CONFIRMED, title="To come"),
    ),
    contributions=(
        PlannedContribution(person=1, area=0, stage=Stage.INTERESTED, day=4, event=0),
        PlannedContribution(person=1, area=0, stage=Stage.ACTIVE, day=12, event=0),
        PlannedContribution(person=2, area=3, stage=Stage.ACTIVE, day=20),
    ),
)


@pytest.fixture
def export(database: Database, tmp_path: Path) -> Export:
    """Export the season of `database`'s only space to "out.xlsx", unless said otherwise."""

    def exported(period: Period | None = None, target: Path | None = None, **more: Any) -> ExportResult:
        more.setdefault("now", NOW)
        with database.read() as session:
            space = spaces.space_named(session)
            period = period or Period.of(spaces.season_named(session, None, FIRST_DAY))
            return export_workbook(session, target or tmp_path / "out.xlsx", Scope((space,), period), **more)

    return exported


@pytest.fixture
def small(database: Database) -> None:
    """The season :data:`SMALL` in `database`."""
    with database.begin("Write a season") as session:
        write_season(session, SMALL)


def write(database: Database, season: Season) -> None:
    with database.begin("Write a season") as session:
        write_season(session, season)


def test_an_empty_season_keeps_the_contract(database: Database, export: Export) -> None:
    write(database, Season())
    tables = check(export().path)
    assert tables["tblEvents"] == []
    assert tables["tblContributors"] == []
    assert len(tables["tblWeekly"]) == 9


def test_one_event_keeps_the_contract(database: Database, export: Export) -> None:
    write(database, Season(events=(PlannedEvent(day=4, hour=19, came=frozenset({0, 1})),)))
    tables = check(export().path)
    assert [line["Attendees"] for line in tables["tblEvents"]] == [2]


def test_a_space_without_focus_areas_keeps_the_contract(database: Database, export: Export) -> None:
    with database.begin("Retire all areas") as session:
        space = write_season(session, Season())
        for area in spaces.focus_areas(session, space.id):
            area.retired_at = NOW
    assert [line["Focus area"] for line in check(export().path)["tblFocus"]] == ["Total"]


@pytest.mark.usefixtures("small")
def test_a_small_season_is_written_as_it_was_last_time(export: Export) -> None:
    check(export(attendance=True).path, attendance=True)
    written = dump(export(attendance=True).path)
    if "UPDATE_GOLDEN" in os.environ:
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(written, encoding="utf-8")
    assert written == GOLDEN.read_text(encoding="utf-8")


def test_the_demo_season_keeps_the_contract(tmp_path: Path) -> None:
    path = tmp_path / "demo.sqlite"
    with Database.create(path) as database:
        make_demo(database)
    with Database.open(path, clock=demo_clock(path) or clock.system_clock) as database, database.read() as session:
        space, season = spaces.space_named(session), spaces.season_named(session, None, DEMO_NOW.date())
        target = tmp_path / workbook_name(space.name, season.name, DEMO_NOW.date())
        export_workbook(session, target, Scope((space,), Period.of(season)), now=DEMO_NOW, attendance=True)
        tables = check(target, attendance=True)
    assert len(tables["tblEvents"]) > 30
    assert len(tables["tblAttendance"]) > 900
    assert any(line["Attendees"] is None for line in tables["tblEvents"] if line["Status"] == "Held")


@given(season=seasons())
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_season_keeps_the_contract_and_equals_the_figures(
    season: Season, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("season")
    with Database.create(folder / "data.sqlite", clock=clock.fixed_clock(NOW)) as database:
        write(database, season)
        with database.read() as session:
            space, period = spaces.space_named(session), Period.of(spaces.season_named(session, None, FIRST_DAY))
            export_workbook(session, folder / "out.xlsx", Scope((space,), period), now=NOW, attendance=True)
            told = as_json(figures_for(session, Scope((space,), period), now=NOW))
    tables = check(folder / "out.xlsx", attendance=True)
    for line in tables["tblHeadline"]:
        figure = told[line["Metric"].lower().replace(" ", "_")]
        assert figure == {
            "actual": line["Actual"],
            "target": line["Target"],
            "percent_of_target": line["% of target"],
            "projected": line["Projected"],
        }
    for table, name in (
        ("tblTrack", "tracks"),
        ("tblFocus", "focus_areas"),
        ("tblWeekly", "weekly"),
        ("tblEvents", "events"),
        ("tblContributors", "contributors"),
    ):
        assert [[_as_told(value) for value in line.values()] for line in tables[table]] == [
            [None if value == "" else value for value in line.values()] for line in told[name]
        ]


def _as_told(value: object) -> object:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.strftime("%H:%M") if hasattr(value, "strftime") else value


@pytest.mark.usefixtures("small")
def test_the_same_data_give_the_same_bytes_but_for_the_line_that_says_when(export: Export, tmp_path: Path) -> None:
    first = export(target=tmp_path / "first.xlsx").path
    again = export(target=tmp_path / "again.xlsx").path
    later = export(target=tmp_path / "later.xlsx", now=NOW + timedelta(minutes=5)).path
    assert first.read_bytes() == again.read_bytes()
    with ZipFile(first) as one, ZipFile(later) as other:
        assert one.namelist() == other.namelist()
        differing = [name for name in one.namelist() if one.read(name) != other.read(name)]
        assert differing == ["xl/sharedStrings.xml"]
        assert one.read(differing[0]).replace(b"19:10", b"19:15") == other.read(differing[0])


@pytest.mark.usefixtures("small")
def test_names_are_in_it_only_when_asked_for(export: Export) -> None:
    def everything(**more: Any) -> str:
        return dump(export(**more).path)

    assert "Person 1" not in everything()
    assert "PAR-0001" in everything()
    named = check(export(names=True).path, names=True)["tblContributors"]
    assert [line["Contributor"] for line in named] == ["Person 1", "Person 2"]
    assert "p1@example.org" in everything(attendance=True)
    assert "p1@example.org" not in everything(names=True)


@pytest.mark.usefixtures("small")
def test_title_and_definitions_speak_the_language_asked_for_and_headers_english(export: Export) -> None:
    book = openpyxl.load_workbook(export(translate=lambda text: f"«{text}»").path)
    assert book["Dashboard"]["A1"].value == "«Paris: Spring metrics dashboard»"
    assert str(book["Definitions"]["B2"].value).startswith("«")
    assert book["Definitions"]["A2"].value == "Public events held"
    assert book["Dashboard"]["A5"].value == "Metric"


@pytest.mark.usefixtures("small")
def test_a_span_of_days_has_no_season_targets(export: Export) -> None:
    tables = check(export(Period(date(2014, 5, 5), date(2014, 5, 11))).path)
    targets = {line["Metric"]: line["Target"] for line in tables["tblHeadline"]}
    assert (targets["Public events held"], targets["Events per week"]) == (None, 3)
    assert [line["Cumulative target"] for line in tables["tblWeekly"]] == [None]


def test_rows_are_reported_as_they_are_written(database: Database, export: Export) -> None:
    events = tuple(PlannedEvent(day=number % 50, hour=number % 24) for number in range(450))
    write(database, Season(events=events))
    reports: list[tuple[int, int]] = []
    export(progress=lambda done, total: reports.append((done, total)))
    written = [done for done, total in reports if total == 459]
    reading = reports[: -len(written)]
    assert reading
    assert set(reading) == {(0, 1)}
    assert written == sorted(written)
    assert max(after - before for before, after in pairwise([0, *written, 459])) <= 20


def test_people_are_reported_as_they_are_read(database: Database, export: Export) -> None:
    events = tuple(PlannedEvent(day=number, hour=19, came=frozenset(range(6))) for number in range(20))
    write(database, Season(events=events))
    reports: list[tuple[int, int]] = []
    export(attendance=True, progress=lambda done, total: reports.append((done, total)))
    assert reports.count((0, 1)) > 20 * 6 // 20
    assert reports[-1][1] == 20 + 9 + 20 * 6


class StoppedError(Exception):
    """Somebody pressed Cancel."""


def test_a_stopped_export_leaves_the_old_file_and_nothing_else(
    database: Database, export: Export, tmp_path: Path
) -> None:
    write(database, Season(events=tuple(PlannedEvent(day=1, hour=19) for _ in range(300))))
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / "out.xlsx").write_bytes(b"the old one")

    def stop(done: int, total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        export(target=folder / "out.xlsx", progress=stop)
    assert [path.name for path in folder.iterdir()] == ["out.xlsx"]
    assert (folder / "out.xlsx").read_bytes() == b"the old one"


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("lock", ["~$out.xlsx", ".~lock.out.xlsx#"])
def test_a_workbook_that_is_open_elsewhere_is_left_alone(export: Export, tmp_path: Path, lock: str) -> None:
    (tmp_path / "out.xlsx").write_bytes(b"the old one")
    (tmp_path / lock).touch()
    with pytest.raises(FileError, match=r"“out\.xlsx” is open in another program"):
        export()
    assert (tmp_path / "out.xlsx").read_bytes() == b"the old one"


@pytest.mark.usefixtures("small")
def test_a_workbook_that_cannot_be_replaced_is_left_alone(
    export: Export, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Windows answers while Excel has the file open."""
    (tmp_path / "out.xlsx").write_bytes(b"the old one")

    def denied(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", denied)
    with pytest.raises(FileError, match=r"“out\.xlsx” cannot be replaced: it is open"):
        export()
    assert (tmp_path / "out.xlsx").read_bytes() == b"the old one"
    assert not list(tmp_path.glob("*.partial"))


@pytest.mark.usefixtures("small")
def test_a_full_disk_is_said_in_a_sentence(export: Export, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="The disk is full"):
        export()
    assert not (tmp_path / "out.xlsx").exists()


@pytest.mark.usefixtures("small")
def test_a_place_that_is_none_is_said_in_a_sentence(export: Export, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="There is no folder"):
        export(target=tmp_path / "nowhere" / "out.xlsx")
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(FileError, match="is a folder"):
        export(target=tmp_path / "folder.xlsx")
    with pytest.raises(FileError, match="cannot be written to"):
        export(target=tmp_path / f"{'n' * 300}.xlsx", now=datetime(2014, 6, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("space", "period", "expected"),
    [
        ("Paris", "2014", "Paris 2014 pilot metrics 2014-07-31.xlsx"),
        ("São Paulo", "2014-05-01 to 2014-05-31", "São Paulo 2014-05-01 to 2014-05-31 pilot metrics 2014-07-31.xlsx"),
        ('a/b\\c:d*e?f"g<h>i|j', "..\x07", "a-b-c-d-e-f-g-h-i-j ..- pilot metrics 2014-07-31.xlsx"),
        (".", "2014", "2014 pilot metrics 2014-07-31.xlsx"),
    ],
)
def test_the_file_is_named_after_space_period_and_day(space: str, period: str, expected: str) -> None:
    assert workbook_name(space, period, NOW.date()) == expected


def test_the_moment_of_making_is_by_the_space_clock(database: Database, ticking: SteppingClock, export: Export) -> None:
    ticking.moment = NOW
    write(database, Season(tzid="Pacific/Auckland"))
    made = openpyxl.load_workbook(export().path)["Dashboard"]["A3"].value
    assert str(made).startswith("Generated 2014-08-01 05:10 by MozSpaces Desktop ")
