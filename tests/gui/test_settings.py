import os
import stat
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QMainWindow

from mozspaces_desktop.gui.settings import BadgeSettings, Settings


def test_a_fresh_file_gives_the_defaults(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    assert settings.geometry.isEmpty()
    assert settings.last_tab == "calendar"
    assert settings.scheme == "system"
    assert settings.language == ""
    assert settings.last_space == ""
    assert settings.calendar_view == "month"
    assert settings.calendar_date is None
    assert settings.side_panel
    assert settings.side_panel_width == 0
    assert settings.last_here("a space") is None
    assert settings.badges == BadgeSettings()
    assert settings.label_form("tickets") == ""


def test_everything_is_there_again_in_the_next_run(tmp_path, qtbot):
    file = tmp_path / "settings.ini"
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(700, 500)
    first = Settings(file)
    first.geometry = window.saveGeometry()
    first.last_tab = "reports"
    first.scheme = "dark"
    first.language = "fr"
    first.last_space = "paris"
    first.calendar_view = "week"
    first.calendar_date = date(2014, 5, 1)
    first.side_panel = False
    first.side_panel_width = 280
    first.remember_here("paris", datetime(2014, 7, 31, 17, 10, tzinfo=UTC))
    first.badges = BadgeSettings(each=True, form="62x29", printer="QL-800", folder="badges é", with_code=True)
    first.remember_label_form("badges", "l7160")
    first.save()

    second = Settings(file)
    other = QMainWindow()
    qtbot.addWidget(other)
    assert other.restoreGeometry(second.geometry)
    assert other.size() == window.size()
    assert second.last_tab == "reports"
    assert second.scheme == "dark"
    assert second.language == "fr"
    assert second.last_space == "paris"
    assert second.calendar_view == "week"
    assert second.calendar_date == date(2014, 5, 1)
    assert not second.side_panel
    assert second.side_panel_width == 280
    assert second.last_here("paris") == datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
    assert second.last_here("berlin") is None
    assert second.badges == BadgeSettings(True, "62x29", "QL-800", "badges é", True)
    assert (second.label_form("badges"), second.label_form("tickets")) == ("l7160", "")


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe garbage [[[",
        b"[window]\ntab=kitchen\nscheme=purple\ngeometry=@Nonsense(\n[calendar]\nview=7\ndate=2014-13-45\nside_panel=7\nside_panel_width=-5\n",
        b"[last_here]\nparis=2014-07-31T17:10\n[calendar]\nside_panel_width=99999999999\n",
        b"[badges]\neach=perhaps\nform=@Variant(\\0\\0\\0)\nprinter=a, b\n",
        b"[window]\ntab=a, b, c\nscheme=@Variant(\\0\\0\\0)\n",
    ],
)
def test_a_damaged_file_reads_as_the_defaults(tmp_path, content):
    file = tmp_path / "settings.ini"
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.last_tab == "calendar"
    assert settings.scheme == "system"
    assert settings.calendar_view == "month"
    assert settings.calendar_date is None
    assert settings.geometry.isEmpty()
    assert settings.side_panel
    assert settings.side_panel_width == 0
    assert settings.last_here("paris") is None
    assert settings.badges == BadgeSettings()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits; the profile folder is private")
@pytest.mark.parametrize("there_already", [True, False])
def test_the_file_is_its_owners_alone_whatever_is_saved(tmp_path, there_already):
    file = tmp_path / "settings.ini"
    before = os.umask(0)
    if there_already:
        file.write_text("[window]\ntab=reports\n")
    settings = Settings(file)
    settings.kiosk_pin = "a hash"
    settings.save()
    os.umask(before)
    assert "a hash" in file.read_text()
    assert {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()} == {"settings.ini": 0o600}
    assert Settings(file).last_tab == ("reports" if there_already else "calendar")


def test_where_nothing_can_be_written_the_defaults_are_good(tmp_path):
    (tmp_path / "config").write_text("a file where the folder should be")
    settings = Settings(tmp_path / "config" / "settings.ini")
    assert settings.last_tab == "calendar"
