"""Pictures of every screen, to be looked at: light and dark, English and French, 100 % and 200 %.

`make screenshots` runs it. Each combination is a process of its own, because Qt takes its scale at the start. Screens
are those of the demo season and of an empty space.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QTabWidget

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo
from mozspaces_desktop.core.demo_clock import NOW
from mozspaces_desktop.core.spaces import add_space
from mozspaces_desktop.gui.first_run import FirstRunPage
from tests.end_to_end.access_screenshots import AccessPictures, make_locked
from tests.end_to_end.adopting_screenshots import AdoptingPictures, make_own_workbook
from tests.end_to_end.backup_screenshots import BackupPictures
from tests.end_to_end.calendar_screenshots import CalendarPictures
from tests.end_to_end.checkin_screenshots import CheckinPictures
from tests.end_to_end.encryption_screenshots import EncryptionPictures, make_encrypted
from tests.end_to_end.people_screenshots import PeoplePictures
from tests.end_to_end.privacy_screenshots import PrivacyPictures
from tests.end_to_end.reports_screenshots import ReportsPictures, make_workbooks
from tests.end_to_end.stage import Stage
from tests.end_to_end.trouble_screenshots import TroublePictures, make_backed_up, make_damaged
from tests.end_to_end.twelve_spaces import make_twelve_spaces

SCHEMES = ("light", "dark")
LANGUAGES = ("en", "fr")
SCALES = (1, 2)

Take = Callable[[str], None]


def main() -> int:
    """Take the pictures of all combinations, or of the one that the command line names."""
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # the offscreen platform regrets every window
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out/screenshots"), help="the folder for the pictures")
    parser.add_argument("--only", nargs=3, metavar=("SCHEME", "LANGUAGE", "PERCENT"), help="one combination")
    options = parser.parse_args()
    if options.only:
        scheme, language, percent = options.only
        take_all(options.out / f"{scheme}-{language}-{percent}", scheme, language)
        return 0
    failed = 0
    for scheme, language, scale in product(SCHEMES, LANGUAGES, SCALES):
        command = [sys.executable, "-m", "tests.end_to_end.screenshots", "--out", str(options.out)]
        command += ["--only", scheme, language, str(scale * 100)]
        with _screen(scale) as environment:
            failed += subprocess.run(command, env=os.environ | environment, check=False).returncode != 0
        print(f"{options.out}/{scheme}-{language}-{scale * 100}", flush=True)
    return 1 if failed else 0


@contextmanager
def _screen(scale: int) -> Iterator[dict[str, str]]:
    """What a process has to know of a screen that dialogs fit onto: that of the offscreen platform is a small one."""
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        yield {"QT_SCALE_FACTOR": str(scale)}
        return
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920 * scale, "height": 1080 * scale}
    with tempfile.TemporaryDirectory() as scratch:
        described = Path(scratch) / "screens.json"
        described.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
        yield {"QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": f"offscreen:configfile={described}"}


def take_all(folder: Path, scheme: str, language: str) -> None:
    """Take a picture of every screen in one scheme and language."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["MOZSPACES_HOME"] = home
        here = Path(home)
        door, demo, reports, empty = (here / f"{name}.sqlite" for name in ("door", "demo", "reports", "empty"))
        twelve = here / "twelve.sqlite"
        for path, fill in ((door, make_demo), (demo, make_demo), (reports, make_demo), (twelve, make_twelve_spaces)):
            with Database.create(path) as database:
                fill(database)
        workbooks = make_workbooks(twelve, here)
        own = make_own_workbook(reports, here)
        with Database.create(empty, clock=lambda: NOW) as database, database.begin("Add space") as session:
            add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        (here / "broken.sqlite").write_bytes(b"nonsense")
        for path, screens in (
            (here / "none.sqlite", _first_run),
            (here / "none.sqlite", lambda stage, folder: EncryptionPictures(stage, folder).take_first()),
            (make_encrypted(here / "encrypted.sqlite"), lambda stage, folder: EncryptionPictures(stage, folder).take()),
            (make_locked(here / "locked.sqlite"), lambda stage, folder: AccessPictures(stage, folder).take()),
            (here / "broken.sqlite", _problem),
            (
                make_damaged(here / "damaged.sqlite"),
                lambda stage, folder: TroublePictures(stage, folder).take_damaged(),
            ),
            (make_backed_up(here / "gone.sqlite"), lambda stage, folder: TroublePictures(stage, folder).take_sound()),
            (here / "gone.sqlite", lambda stage, folder: TroublePictures(stage, folder).take_missing()),
            (empty, _empty),
            (door, _door),
            (demo, _demo),
            (demo, lambda stage, folder: PrivacyPictures(stage, folder).take()),
            (reports, lambda stage, folder: ReportsPictures(stage, folder, workbooks).take()),
            (reports, lambda stage, folder: AdoptingPictures(stage, folder, own).take()),
            (twelve, lambda stage, folder: ReportsPictures(stage, folder, workbooks).take_several()),
        ):
            with _opened(path, scheme, language) as stage:
                screens(stage, folder)


@contextmanager
def _opened(path: Path, scheme: str, language: str) -> Iterator[Stage]:
    stage = Stage(path, path.with_suffix(".ini"), scheme=scheme, language=language)  # type: ignore[arg-type]  # checked by argparse
    try:
        yield stage
    finally:
        stage.close()


def _first_run(stage: Stage, folder: Path) -> None:
    stage.picture(folder / "first-run.png")
    page = stage.program.window.page
    assert isinstance(page, FirstRunPage)
    office = page.ui.office
    office.setCurrentIndex(office.count() - 1)
    stage.picture(folder / "first-run-other.png")


def _problem(stage: Stage, folder: Path) -> None:
    stage.picture(folder / "problem.png")


def _empty(stage: Stage, folder: Path) -> None:
    for name in ("calendar", "checkin", "reports"):
        stage.tab(name)
        stage.settle(300)
        stage.picture(folder / f"{name}-empty.png")


def _door(stage: Stage, folder: Path) -> None:
    CheckinPictures(stage, folder).take()
    PeoplePictures(stage, folder).take()


def _demo(stage: Stage, folder: Path) -> None:
    CalendarPictures(stage, folder).take()
    stage.program.window.space_settings_wanted.emit()
    dialog = stage.dialog()
    pages = dialog.findChild(QTabWidget)
    assert isinstance(pages, QTabWidget)
    for place in range(pages.count()):
        pages.setCurrentIndex(place)
        stage.picture(folder / f"space-settings-{place + 1}.png", dialog)
    stage.dismiss()
    BackupPictures(stage, folder).take()


if __name__ == "__main__":
    sys.exit(main())
