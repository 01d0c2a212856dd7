"""The window shows and changes the times of the space, wherever the laptop is, even if its zone changes meanwhile.

Each laptop is a process of its own with a real window: it shows events, drags them, opens the dialog, prints.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ZONES = ("UTC", "Pacific/Kiritimati", "America/Los_Angeles")

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows does not read TZ")

WINDOW = """
import json, os, sys, time as clocks
from datetime import UTC, date, datetime, time
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core import clock, events, spaces
from mozspaces_desktop.core.agenda import Span, entries_between
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.calendar_tab import CalendarTab
from mozspaces_desktop.gui.calendar.printing.calendar_job import CalendarJob
from mozspaces_desktop.gui.printing.print_job import write_pdf
from mozspaces_desktop.gui.changes import Changes
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.tasks import Tasks
from tests.gui.calendar.hands import PARIS, drag, open_dialog

folder, other_zone = Path(sys.argv[1]), sys.argv[2]
app = QApplication([])
QLocale.setDefault(QLocale("en_GB"))
theme.apply(app, "light")
now = clock.fixed_clock(datetime(2014, 7, 31, 22, 30, tzinfo=UTC))
database = Database.create(folder / "data.sqlite", clock=now, actor="Camille", device="laptop")
with database.begin("Make") as s:
    paris = spaces.add_space(s, name="Paris", city="Paris", country="FR", tzid=PARIS)
    s.flush()
    ids = {}
    for title, day, starts, ends in (
        ("Late", date(2014, 8, 5), time(23, 0), time(0, 30)),
        ("Early", date(2014, 8, 7), time(0, 30), time(2)),
    ):
        start, end = Span.of_hours(day, starts, ends, PARIS).in_utc
        fields = EventFields(title, start, end, PARIS, Track.TECHNICAL, status=EventStatus.CONFIRMED)
        ids[title] = events.add_event(s, paris, fields).id
tasks, changes = Tasks(), Changes()
database.listeners.append(changes.notify)
tab = CalendarTab(Context(database, changes, tasks, Settings(folder / "settings.ini"), paris.id))
tab.resize(1240, 800)
tab.show()
tab.show_view("month")
told = []

def tell(what):
    app.processEvents()
    shown = tab.view.shown
    with database.read() as s:
        found = entries_between(s, paris.id, PARIS, date(2014, 1, 1), date(2014, 12, 31))
        target = folder / "sheet.pdf"
        write_pdf(s, CalendarJob(paris.id, date(2014, 8, 1), 0, QPageSize.PageSizeId.A4), target)
    printed = "".join("".join(page.extract_text() for page in PdfReader(target).pages).split())
    told.append([what, str(shown.today), tab.ui.period_title.text(),
        [[entry.title, wording.span_text(entry.span)] for entry in shown.entries],
        [[entry.title, str(entry.span.start), str(entry.span.end)] for entry in found], printed])

def move_a_day(title):
    start = tab.month.entry_rect(ids[title]).center()
    width = tab.month.day_rect(date(2014, 8, 6)).left() - tab.month.day_rect(date(2014, 8, 5)).left()
    end = start.__class__(start)
    end.setX(end.x() + width)
    drag(tab.month, start, end)

def fields_of_the_dialog(title):
    tab.show_event(ids[title])
    tab.dialogs.edit(ids[title])
    dialog = open_dialog(tab)
    ui = dialog.ui
    told.append([ui.starts_date.text(), ui.starts_time.text(), ui.ends_date.text(), ui.ends_time.text()])
    dialog.accept()

tab.show_event(ids["Late"])
tell("at first")
move_a_day("Late")
tell("after a drag")
fields_of_the_dialog("Late")
os.environ["TZ"] = other_zone
clocks.tzset()
tab.refresh()
tell("in another zone")
move_a_day("Early")
fields_of_the_dialog("Early")
tab.show_view("week")
tell("in a week")
tasks.shut_down()
print(json.dumps(told))
"""


def told_on_a_laptop(zone: str, other_zone: str, folder: Path) -> list[object]:
    """What a window tells on a laptop in `zone` that travels to `other_zone`."""
    folder.mkdir()
    environment = {**os.environ, "TZ": zone, "PYTHONPATH": str(ROOT), "MOZSPACES_HOME": str(folder)}
    command = [sys.executable, "-c", WINDOW, str(folder), other_zone]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told: list[object] = json.loads(done.stdout)
    return told


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What is told on each laptop, by its zone; each travels to the next one's."""
    folder = tmp_path_factory.mktemp("laptops")
    travels = zip(ZONES, ZONES[1:] + ZONES[:1], strict=True)
    return {zone: told_on_a_laptop(zone, other, folder / str(number)) for number, (zone, other) in enumerate(travels)}


def test_all_laptops_tell_the_same(told):
    assert told[ZONES[1]] == told[ZONES[0]]
    assert told[ZONES[2]] == told[ZONES[0]]


def test_what_they_tell_is_right(told):
    first, dragged, dialog, elsewhere, early, week = told["America/Los_Angeles"]
    assert first[1:3] == ["2014-08-01", "August 2014"]
    assert first[3] == [
        ["Late", "Tuesday 5 August 2014, 23:00 – 00:30"],
        ["Early", "Thursday 7 August 2014, 00:30 – 02:00"],
    ]
    assert dragged[4][0] == ["Late", "2014-08-06 23:00:00+02:00", "2014-08-07 00:30:00+02:00"]
    assert dialog == ["Wed 6 Aug 2014", "23:00", "Thu 7 Aug 2014", "00:30"]
    assert elsewhere[1:] == dragged[1:]
    assert early == ["Fri 8 Aug 2014", "00:30", "Fri 8 Aug 2014", "02:00"]
    assert week[2] == "4 – 10 August 2014"
    assert "800:30Early" in week[5]
