"""What every test stands on: no display, no person's own files, noise is an error, and a laptop far from its space."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest
from argon2 import PasswordHasher, profiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Pacific/Auckland"
os.environ["LC_ALL"] = "C.UTF-8"
if hasattr(time, "tzset"):
    time.tzset()

from mozspaces_desktop.core import clock, pins, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Space

pytest_plugins = ["tests.plain_reports"]

hypothesis.settings.register_profile("default", deadline=None, max_examples=25, print_blob=True)
hypothesis.settings.load_profile("default")

_OFFSCREEN_SAYS = "This plugin does not support "
"""What Qt's offscreen platform says when a window is shown; it means nothing."""

NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
"""A Thursday, ten past seven in the evening in Paris."""

SHARED_DATA = Path(__file__).parents[2] / "shared" / "data"
"""Files that others wrote; a user's machine does not have them."""


class SteppingClock:
    """A clock that stands still until a test sets `moment`."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or touches the data, the settings or the logs of the person who runs it."""
    monkeypatch.setenv("MOZSPACES_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(autouse=True)
def _quiet_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test, unless the test looked for it and cleared it with ``caplog.clear()``."""
    yield
    records = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    noise = [record for record in records if not record.getMessage().startswith(_OFFSCREEN_SAYS)]
    assert not noise, f"unexpected log lines: {[record.getMessage() for record in noise]}"


@pytest.fixture
def quick_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """PINs are hashed as cheaply as can be: in a thousandth of the time."""
    hasher = PasswordHasher.from_parameters(profiles.CHEAPEST)
    monkeypatch.setattr(pins, "hasher", lambda: hasher)


@pytest.fixture
def ticking() -> SteppingClock:
    """The clock of `database`, to be set by the test."""
    return SteppingClock(NOW)


@pytest.fixture
def database(tmp_path: Path, ticking: SteppingClock) -> Iterator[Database]:
    """A real, empty data file in which it is `NOW`."""
    with Database.create(tmp_path / "data.sqlite", clock=ticking, actor="Camille", device="laptop") as opened:
        yield opened


@pytest.fixture
def paris(database: Database) -> Space:
    """The space Paris in `database`, with the season 2014."""
    with database.begin("Add space {name}", name="Paris") as session:
        return spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")


@pytest.fixture
def at_paris() -> Callable[..., datetime]:
    """Make a moment from the wall clock of Paris: ``at_paris(2014, 7, 31, 19)``."""

    def moment(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
        midnight = clock.local_midnight(datetime(year, month, day).date(), "Europe/Paris")  # noqa: DTZ001 -- a day
        wall = clock.local(midnight, "Europe/Paris")
        return wall.replace(hour=hour, minute=minute).astimezone(UTC)

    return moment


@pytest.fixture
def shared_data() -> Path:
    """The folder of files that others wrote; the test is skipped where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip("../shared/data is not on this machine")
    return SHARED_DATA
