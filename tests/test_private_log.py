"""The log: its owner's alone, small, and with nobody's name in it."""

from __future__ import annotations

import ast
import errno
import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mozspaces_desktop import private_log

PACKAGE = Path(private_log.__file__).parent
OURS = logging.getLogger("mozspaces_desktop.test")
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log", "warn", "fatal"}
NAMES = ("problems.log", "problems.log.1", "problems.log.2")
needs_modes = pytest.mark.skipif(
    os.name == "nt", reason="Windows has no permission bits; the profile folder is private"
)


@pytest.fixture
def file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Path]:
    """Where the log is written meanwhile; whatever is logged is expected."""
    caplog.handler.setLevel(logging.CRITICAL + 1)
    with private_log.written_to(tmp_path / "problems.log"):
        yield tmp_path / "problems.log"
    caplog.handler.setLevel(logging.NOTSET)


@pytest.fixture
def _no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {one.name: stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()}


def test_our_own_words_are_logged_without_values(file: Path) -> None:
    OURS.warning("%s came", "Amina Diallo")
    OURS.error(ValueError("Amina Diallo"))
    [first, second] = file.read_text(encoding="utf-8").splitlines()
    assert first.endswith(" WARNING mozspaces_desktop.test: %s came")
    assert "ERROR mozspaces_desktop.test: (test_private_log, line " in second


def test_of_libraries_only_the_place_is_logged(file: Path) -> None:
    logging.getLogger("icalendar.cal").warning("bad line: %s", "ATTENDEE:amina@example.org")
    logging.getLogger("mozspaces_desktop_of_others").warning("Amina Diallo")
    text = file.read_text(encoding="utf-8")
    assert "WARNING icalendar.cal: (test_private_log, line " in text
    assert "mina" not in text


def test_an_error_is_logged_with_where_it_was(file: Path) -> None:
    try:
        int("Amina Diallo")
    except ValueError:
        OURS.exception("it failed")
    text = file.read_text(encoding="utf-8")
    assert text.endswith("\nValueError\n")
    assert 'File "tests/test_private_log.py"' in text
    assert "Amina" not in text.replace('int("Amina Diallo")', "")  # the line of this test's own source


def test_an_error_that_another_handler_has_told_already_is_told_without_words_all_the_same(file: Path) -> None:
    record = OURS.makeRecord(
        OURS.name, logging.ERROR, __file__, 1, "it failed", (), (ValueError, ValueError("a"), None)
    )
    record.exc_text = "ValueError: Amina Diallo"
    record.stack_info = "Amina Diallo"
    OURS.handle(record)
    assert "Amina" not in file.read_text(encoding="utf-8")


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LEVELS:
            of = node.func.value
            if isinstance(of, ast.Name) and of.id in ("_log", "log", "logging", "logger"):
                yield node


def test_every_call_in_the_program_logs_a_fixed_text() -> None:
    """But for the one that passes on what Qt says, which is cut first."""
    found = {
        f"{file.relative_to(PACKAGE)}": call
        for file in PACKAGE.rglob("*.py")
        for call in calls(ast.parse(file.read_text(encoding="utf-8")))
        if not (call.args and isinstance(call.args[0], ast.Constant))
    }
    assert [(file, ast.unparse(call.args[-1])) for file, call in found.items()] == [
        (str(Path("gui") / "crash.py"), "private_log.beginning(message)")
    ]


@pytest.mark.parametrize(
    ("message", "logged"),
    [
        (
            "QPainter::begin: Paint device returned engine == 0, type: 2",
            "QPainter::begin: Paint device returned engine …",
        ),
        ('QString::arg: Argument missing: Amina Diallo, "x"', "QString::arg: Argument missing …"),
        ('QIODevice::read (QFile, "/home/amina/list.csv"): device not open', "QIODevice::read (QFile, …"),
        ("QFile::open: /home/amina/Amina Diallo.pdf", "QFile::open: …"),
        (r"QDir: C:\Users\amina", "QDir: C: …"),
        ("no font 'Amina'", "no font …"),
        ("doesn't know it", "doesn't know it"),
        ("cannot show Žofie", "cannot show …"),
        ("nobody is at amina@example.org", "nobody is at amina …"),
        ("line one\nAmina", "line one …"),
        ("This plugin does not support propagateSizeHints()", "This plugin does not support propagateSizeHints()"),
        ("", ""),
    ],
)
def test_of_a_message_of_qt_the_beginning_is_logged(message: str, logged: str) -> None:
    assert private_log.beginning(message) == logged


def test_the_log_takes_any_text_and_stays_small(file: Path) -> None:
    OURS.warning("\ud800 \x00 🎉")
    for _ in range(90):
        OURS.warning("x" * 50_000)
    sizes = [one.stat().st_size for one in file.parent.iterdir()]
    assert len(sizes) == 3
    assert max(sizes) <= 1_000_000


@needs_modes
@pytest.mark.usefixtures("_no_umask")
def test_all_of_it_is_its_owners_alone(file: Path) -> None:
    for _ in range(90):
        OURS.warning("x" * 50_000)
    assert modes(file.parent) == dict.fromkeys(NAMES, 0o600)


@needs_modes
def test_a_log_with_looser_rights_is_tightened(tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / name).write_text("old\n")
        (tmp_path / name).chmod(0o664)
    with private_log.written_to(tmp_path / "problems.log"):
        assert modes(tmp_path) == dict.fromkeys(NAMES, 0o600)
    assert (tmp_path / "problems.log").read_text() == "old\n"


def test_logs_of_old_that_quoted_errors_are_deleted(tmp_path: Path) -> None:
    for name in ("mozspaces-desktop.log", "mozspaces-desktop.log.1", "notes.txt"):
        (tmp_path / name).write_text("Amina Diallo")
    with private_log.written_to(tmp_path / "problems.log"):
        assert [one.name for one in tmp_path.iterdir()] == ["notes.txt"]


def test_what_cannot_be_written_is_not_and_nobody_hears_of_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    with private_log.written_to(tmp_path / "log" / "problems.log"):
        OURS.warning("lost")
    caplog.clear()
    assert capsys.readouterr() == ("", "")


def test_a_file_that_cannot_be_renamed_is_written_on(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_source: object, target: object) -> None:
        raise PermissionError(errno.EACCES, "used by another process", target)

    for _ in range(19):
        OURS.warning("x" * 50_000)
    monkeypatch.setattr(os, "rename", busy)  # as Windows does while another program has it open
    OURS.warning("y" * 50_000)
    OURS.warning("z" * 50_000)
    assert [one.name for one in file.parent.iterdir()] == ["problems.log"]
    assert "y" * 50_000 in file.read_text()
    assert file.read_text().endswith("z\n")


def test_the_last_lines_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "problems.log"
    assert private_log.last_lines(file, 2) == []
    file.write_bytes(b"x" * 200_000 + b"\nsecond\nthird \xff\n")
    assert private_log.last_lines(file, 2) == ["second", "third \ufffd"]


def test_it_needs_no_qt() -> None:
    source = "import sys; from mozspaces_desktop import private_log; sys.exit('PySide6' in sys.modules)"
    assert os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-c", source]) == 0  # noqa: S606
