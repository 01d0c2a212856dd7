"""Data files with several spaces in different zones, for property tests of figures: made cheaply, of random parts."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from hypothesis import strategies as st
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.rows import retire
from tests.core.seasons import DAYS, FIRST_DAY, ZONES, Season, add_crowd, fill_space, seasons

SPACES = ("Paris", "Auckland", "Portland")
LAST_DAY = FIRST_DAY + timedelta(days=DAYS - 1)
_WINTER = timedelta(days=30)


@dataclass(frozen=True)
class Places:
    """What happened in each of some spaces with the same people, whether a season came before, and the day it is."""

    spaces: tuple[Season, ...]
    winter: bool
    today: date


days = st.integers(-20, DAYS + 20).map(lambda number: FIRST_DAY + timedelta(days=number))


def places(most: int = len(SPACES)) -> st.SearchStrategy[Places]:
    """Any file of one to `most` spaces, each in a zone of its own."""
    several = st.lists(seasons(), min_size=1, max_size=most).map(
        lambda found: tuple(replace(one, tzid=zone) for one, zone in zip(found, ZONES, strict=False))
    )
    return st.builds(Places, spaces=several, winter=st.booleans(), today=days)


@contextmanager
def file_of(written: Places) -> Iterator[Database]:
    """A data file with all of it, in which it is noon (UTC) on its day."""
    noon = datetime.combine(written.today, datetime.min.time(), UTC).replace(hour=12)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.sqlite"
        path.write_bytes(_empty_file())
        with Database.open(path, clock=clock.fixed_clock(noon)) as database:
            with database.begin("Write") as session:
                _write(session, written)
            yield database


@lru_cache(maxsize=1)
def _empty_file() -> bytes:
    """The bytes of a data file without a space: six times faster to copy than to make."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite"
        Database.create(path).close()
        return path.read_bytes()


def _write(session: Session, written: Places) -> None:
    spaces.add_season(session, "Spring", FIRST_DAY, LAST_DAY)
    if written.winter:
        spaces.add_season(session, "Winter", FIRST_DAY - _WINTER, FIRST_DAY - timedelta(days=1))
    crowd = add_crowd(session, written.spaces[0].people)
    session.flush()
    for name, season in zip(SPACES, written.spaces, strict=False):
        space = spaces.add_space(session, name=name, city=name, country="XX", tzid=season.tzid)
        session.flush()
        fill_space(session, space, season, crowd)
    retire(session, [one for one in spaces.seasons(session) if one.name not in ("Spring", "Winter")])
