"""Commands that fail by a mistake of ours leave it in the log, and nobody's name with it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mozspaces_desktop import bare_errors, paths
from mozspaces_desktop.__main__ import main
from tests.sabotage import ADDRESS, NAME, sabotage, traces

EVENING = ("--event", "Rust study group", "--date", "2014-07-31")
CALENDAR = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:one@example.org
DTSTAMP:20140701T120000Z
DTSTART:20140820T190000Z
SUMMARY:Welcome {NAME}
END:VEVENT
END:VCALENDAR
"""
LIST = f"Name,Email\n{NAME},{ADDRESS}\n{NAME} Junior,junior.{ADDRESS}\n"

COMMANDS = {
    "walk in": ("check-in", *EVENING, "--walk-in", f"{NAME} Senior"),
    "check in": ("check-in", *EVENING, "--person", NAME),
    "sign-ups": ("import-signups", "{list}", *EVENING),
    "calendar": ("import-calendar", "{calendar}"),
    "calendar out": ("export-calendar", "{out}"),
    "workbook out": ("report", "--out", "{out}", "--names"),
    "person out": ("export-person", "{out}", "--person", NAME),
    "forget": ("forget", NAME, "--for-good"),
    "merge": ("merge", ADDRESS, "amina diallo"),
    "events": ("events",),
    "figures": ("figures",),
}


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def failing(demo_file: Path, ask: Callable[..., object], tmp_path: Path) -> Callable[..., BaseException]:
    """Run a command on the file in which nearly everything fails, and give the error."""
    ask("check-in", *EVENING, "--walk-in", NAME, "--email", ADDRESS)
    sabotage(demo_file)
    files = {"list": tmp_path / f"{NAME}.csv", "calendar": tmp_path / f"{NAME}.ics", "out": tmp_path / f"{NAME}.out"}
    files["list"].write_text(LIST, encoding="utf-8")
    files["calendar"].write_text(CALENDAR, encoding="utf-8")

    def run(*words: str) -> BaseException:
        with pytest.raises(Exception, match=r".") as failed:
            main(["--data", str(demo_file), *(word.format(**files) for word in words)])
        return failed.value

    return run


@pytest.mark.usefixtures("umask")
def test_what_fails_is_logged_without_names(
    failing: Callable[..., BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    quoting = {name for name, words in COMMANDS.items() if traces(bare_errors.with_words(failing(*words)).encode())}
    caplog.clear()
    log = paths.log_file()
    assert log.read_text(encoding="utf-8").count("ERROR mozspaces_desktop.commands.runner: a command failed\n") == len(
        COMMANDS
    )
    assert traces(log.read_bytes()) == []
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert quoting >= set(COMMANDS), "the errors of the others quote nobody: they prove nothing"


def test_a_command_that_is_refused_leaves_nothing_in_the_log(
    ask: Callable[..., object], refused: Callable[..., str]
) -> None:
    assert NAME in refused("export-person", "x.json", "--person", NAME)
    assert not paths.log_file().exists()
