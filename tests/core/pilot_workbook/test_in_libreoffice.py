"""Our workbooks, opened and saved by LibreOffice: every cell says the same, in the same kind of format."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

import openpyxl

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo
from mozspaces_desktop.core.demo_clock import NOW as DEMO_NOW
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.pilot_workbook import export_workbook
from tests.conftest import NOW
from tests.core.pilot_workbook.test_export import SMALL
from tests.core.pilot_workbook.test_texts import ODD
from tests.core.seasons import FIRST_DAY, PlannedEvent, Season, write_season
from tests.office import convert

Cell = tuple[object, str]


def test_every_cell_is_the_same_after_libreoffice(tmp_path: Path) -> None:
    """In one run: all kinds of workbook (one space, several, empty, with everything), and odd texts."""
    odd = tuple(PlannedEvent(day=number % 50, hour=19, title=title) for number, title in enumerate(ODD))
    files = [
        exported(tmp_path / "empty", Season()),
        exported(tmp_path / "small", SMALL, names=True, attendance=True),
        exported(tmp_path / "odd", Season(events=odd, people=ODD), attendance=True),
        exported(tmp_path / "several", SMALL, several=True),
        demo(tmp_path / "demo"),
    ]
    for ours, theirs in zip(files, convert(files, "xlsx", tmp_path / "saved"), strict=True):
        assert cells(theirs) == cells(ours), ours.name


def exported(place: Path, season: Season, *, several: bool = False, **asked: Any) -> Path:
    """The workbook of a season, in a file of that name."""
    with Database.create(place.with_suffix(".sqlite"), clock=clock.fixed_clock(NOW)) as database:
        with database.begin("Write a season") as session:
            write_season(session, season)
            if several:
                spaces.add_space(session, name="Taipei", city="Taipei", country="TW", tzid="Asia/Taipei")
        with database.read() as session:
            period = Period.of(spaces.season_named(session, None, FIRST_DAY))
            scope = Scope(tuple(spaces.spaces(session)), period)
            return export_workbook(session, place.with_suffix(".xlsx"), scope, now=NOW, **asked).path


def demo(place: Path) -> Path:
    with Database.create(place.with_suffix(".sqlite")) as database:
        make_demo(database)
        with database.read() as session:
            period = Period.of(spaces.season_named(session, None, DEMO_NOW.date()))
            scope = Scope((spaces.space_named(session),), period)
            return export_workbook(
                session, place.with_suffix(".xlsx"), scope, now=DEMO_NOW, names=True, attendance=True
            ).path


def cells(path: Path) -> dict[str, Cell]:
    """What stands in every cell that is not empty, and the kind of its format."""
    return {
        f"{sheet.title}!{cell.coordinate}": (_value(cell.value), _kind(cell.number_format))
        for sheet in openpyxl.load_workbook(path)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def _value(value: object) -> object:
    """Numbers to twelve digits, times to the second, texts as they are shown."""
    if isinstance(value, float):
        return float(f"{value:.12g}")
    if isinstance(value, dt.time):
        seconds = value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
        return dt.timedelta(seconds=round(seconds))
    return re.sub(r"_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), value) if isinstance(value, str) else value


def _kind(number_format: str) -> str:
    """A format without the ways in which programs write it: LibreOffice escapes hyphens."""
    return number_format.replace("\\", "").lower()
