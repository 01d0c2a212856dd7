import threading

import pytest
from PySide6.QtCore import QThread

from mozspaces_desktop.core import models
from mozspaces_desktop.gui.changes import Changes

SIGNALS = [
    *("events_changed", "people_changed", "attendance_changed", "contributions_changed", "space_changed"),
    *("trust_changed", "anything_changed"),
]


@pytest.fixture
def heard():
    changes = Changes()
    log = []
    for name in SIGNALS:
        getattr(changes, name).connect(lambda name=name: log.append(name))
    return changes, log


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        ({"check_in"}, ["attendance_changed", "anything_changed"]),
        ({"person", "check_in", "guests"}, ["people_changed", "attendance_changed", "anything_changed"]),
        ({"registration"}, ["people_changed", "attendance_changed", "anything_changed"]),
        ({"event", "event_focus_area"}, ["events_changed", "anything_changed"]),
        ({"recorded_totals"}, ["events_changed", "attendance_changed", "anything_changed"]),
        ({"contribution"}, ["contributions_changed", "anything_changed"]),
        ({"room", "season", "coordinator"}, ["space_changed", "anything_changed"]),
        ({"export_record", "member"}, ["trust_changed", "anything_changed"]),
        ({"something_new"}, ["anything_changed"]),
        (set(), []),
    ],
)
def test_each_signal_is_sent_once_and_the_general_one_last(heard, tables, expected):
    changes, log = heard
    changes.notify(tables)
    assert log == expected


def test_every_table_of_the_data_file_has_a_signal_of_its_own(heard):
    changes, log = heard
    for table in models.Base.metadata.tables:
        if table.startswith("journal"):
            continue
        log.clear()
        changes.notify({table})
        assert len(log) >= 2, f"{table} reaches no screen"


def test_a_commit_on_another_thread_is_heard_on_the_thread_of_the_window(qtbot):
    changes = Changes()
    threads = []
    changes.anything_changed.connect(lambda: threads.append(QThread.currentThread()))
    worker = threading.Thread(target=changes.notify, args=({"event"},))
    with qtbot.waitSignal(changes.events_changed):
        worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(threads) == 1)
    assert threads == [changes.thread()]
