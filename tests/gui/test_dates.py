from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QLocale

from mozspaces_desktop.gui import dates
from mozspaces_desktop.gui.checkin import wording

EVENING = datetime(2014, 7, 31, 16, 52, 30, tzinfo=UTC)  # 18:52 in Paris


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


def plain(text: str) -> str:
    """`text` with the narrow spaces of some versions of Unicode's locale data made wide."""
    return text.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_US", "6:52 PM"), ("en_GB", "18:52"), ("fr_FR", "18:52"), ("de_DE", "18:52"), ("fi_FI", "18.52")],
    indirect=["locale"],
)
@pytest.mark.usefixtures("locale")
def test_the_door_tells_the_time_as_the_language_does(shown: str) -> None:
    assert plain(wording.time_of_day(EVENING, "Europe/Paris")) == shown
    assert plain(dates.time_text(time(18, 52, 30))) == shown


@pytest.mark.parametrize(
    ("locale", "shown"), [("en_US", "7/31/14"), ("fr_FR", "31/07/2014"), ("de_DE", "31.07.14")], indirect=["locale"]
)
@pytest.mark.usefixtures("locale")
def test_a_day_in_figures(shown: str) -> None:
    assert dates.numeric_day(date(2014, 7, 31)) == shown
