"""An evening from end to end, in the real window: what `make run` plays where there is no display.

Demo data in a file of its own, a sign-up list for tonight's event, people checked in by keys and by a scanner, one
undone, a walk-in, a guest, a name from a paper list, the wrap-up, whom to write to, and the workbook. The pictures and
the workbook are left in a folder and named. Needs nothing beyond what the program itself needs.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo, sample_signups
from mozspaces_desktop.core.door_counts import counts
from mozspaces_desktop.core.open_doors import event_at_door
from tests.end_to_end.hands import Hands
from tests.end_to_end.stage import Stage, chosen_files

ARRIVING = ("giulia gre", "ordonez angel", "wrobel", "陳", "amina dia")
"""What is typed for each person, Enter after each: parts of names, without accents, in any order."""

TICKET = "140731-007"
WALK_IN = "Grace Hopper"
ON_PAPER, PAPER_TIME = "rym ben", "1852"
WENT_WELL = "Two small groups, and the beginners stayed to the end."

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

Tell = Callable[[str], None]


def play(out: Path, tell: Tell = print) -> Path:
    """Play the evening, leave its pictures and the workbook in the folder `out`, and return the workbook's path."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "evening.sqlite"
        with Database.create(data) as database:
            make_demo(database)
        tell("Made demo data: an invented season in Paris, with an event that is on now.")
        stage = Stage(data, Path(folder) / "window.ini")
        try:
            _look_around(stage, out, tell)
            _import_signups(stage, out, tell)
            _open_the_door(stage, out, tell)
            _enter_a_paper_list(stage, out, tell)
            _check_the_file(stage)
            _wrap_up(stage, out, tell)
            _look_whom_to_write_to(stage, out, tell)
            return _export(stage, out, tell)
        finally:
            stage.close()


def _look_around(stage: Stage, out: Path, tell: Tell) -> None:
    stage.tab("calendar")
    tell(f"The calendar of the month: {stage.picture(out / '1-calendar.png')}")
    stage.tab("checkin")
    tell(f"The door of tonight's event: {stage.picture(out / '2-check-in.png')}")


def _import_signups(stage: Stage, out: Path, tell: Tell) -> None:
    with chosen_files(opened=sample_signups()):
        stage.key(Qt.Key.Key_I, _CTRL)
        dialog = stage.dialog()
    tell(f"What a sign-up list will bring: {stage.picture(out / '3-sign-ups.png', dialog)}")
    stage.accept(dialog)
    stage.wait_closed(dialog)


def _open_the_door(stage: Stage, out: Path, tell: Tell) -> None:
    stage.tab("checkin").setFocus()
    for typed in ARRIVING:
        stage.type(typed)
        stage.settle()
        stage.key(Qt.Key.Key_Return)
    tell(f"Checked in {len(ARRIVING)} people by their names: {stage.picture(out / '4-arrivals.png')}")
    stage.key(Qt.Key.Key_Z, _CTRL)
    tell("Took the last one back with Ctrl+Z.")
    Hands().scan(TICKET)
    stage.settle()
    tell("Scanned a ticket.")
    stage.type(WALK_IN)
    stage.key(Qt.Key.Key_Return)
    stage.settle()
    picture = stage.picture(out / "5-walk-in.png")
    stage.key(Qt.Key.Key_Return)
    tell(f"Added somebody who was not on any list: {picture}")
    stage.key(Qt.Key.Key_F2)
    tell("Counted a guest without a name.")


def _enter_a_paper_list(stage: Stage, out: Path, tell: Tell) -> None:
    stage.key(Qt.Key.Key_L, _CTRL)
    for typed in (PAPER_TIME, ON_PAPER):
        stage.type(typed)
        stage.settle(100)
        stage.key(Qt.Key.Key_Return)
    tell(f"Entered a name from a paper list: {stage.picture(out / '6-paper-list.png')}")
    stage.click(stage.button("Leave the paper list"))


def _check_the_file(stage: Stage) -> None:
    """What was done in the window is in the file: twelve were in before, all who were typed but the last came.

    So did the holder of the ticket, the walk-in, and who was on the paper list.
    """
    context = stage.program.context
    assert context is not None
    with context.database.read() as session:
        event = event_at_door(session, context.space_id, at=context.database.clock())
        assert event is not None
        found = counts(session, event)
    assert (found.checked_in, found.guests) == (12 + len(ARRIVING) - 1 + 3, 1), found


def _wrap_up(stage: Stage, out: Path, tell: Tell) -> None:
    stage.key(Qt.Key.Key_W, _CTRL | _SHIFT)
    dialog = stage.dialog()
    stage.type(WENT_WELL)
    tell(f"How the evening was: {stage.picture(out / '7-wrap-up.png', dialog)}")
    stage.key(Qt.Key.Key_Return, _CTRL)
    stage.wait_closed(dialog)


def _look_whom_to_write_to(stage: Stage, out: Path, tell: Tell) -> None:
    stage.key(Qt.Key.Key_4, _CTRL)
    people = stage.program.window.people.window
    assert people is not None
    stage.click(stage.button("To follow up", people))
    people.directory.ui.people.step(1)
    tell(f"Who is interested and waits for a word: {stage.picture(out / '8-follow-up.png', people)}")
    people.close()
    stage.activate()


def _export(stage: Stage, out: Path, tell: Tell) -> Path:
    workbook = out / "Paris 2014 pilot metrics.xlsx"
    workbook.unlink(missing_ok=True)
    stage.tab("reports")
    stage.settle(500)
    tell(f"The figures of the season: {stage.picture(out / '9-reports.png')}")
    with chosen_files(saved=workbook):
        stage.key(Qt.Key.Key_E, _CTRL)
        dialog = stage.dialog()
        assert isinstance(dialog, QDialog)
        dialog.accept()
        stage.wait(workbook.exists, "the workbook")
    stage.wait(lambda: not stage.program.tasks.busy, "the export to end")
    tell(f"The pilot workbook: {workbook}")
    return workbook


def main() -> int:
    """Play the evening into the folder that the command line names, `out` by default."""
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # the offscreen platform regrets every window
    parser = argparse.ArgumentParser(description=play.__doc__)
    parser.add_argument("--out", type=Path, default=Path("out"), help="the folder for pictures and workbook")
    options, _others = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["MOZSPACES_HOME"] = home
        play(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
