"""The set-up does what is missing, says one clear sentence where it cannot, and nothing twice."""

from __future__ import annotations

import ast
import ctypes
import os
import shutil
import sys
from pathlib import Path

import prepare
import pytest
import system_packages
from system_packages import Need, SetupError

REPOSITORY = Path(__file__).parent.parent.parent

TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr"><context><name>Main</name>
<message><source>Undo</source><translation>Annuler</translation></message></context></TS>
"""


@pytest.fixture
def fake_venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `.venv` and a lock of our own: nothing is installed, but it can be stamped."""
    venv = tmp_path / ".venv"
    venv.mkdir()
    (venv / "python").touch()
    locks = {kind: tmp_path / path.name for kind, path in prepare.LOCKS.items()}
    for kind, path in prepare.LOCKS.items():
        shutil.copy(path, locks[kind])
    monkeypatch.setattr(prepare, "VENV", venv)
    monkeypatch.setattr(prepare, "VENV_PYTHON", venv / "python")
    monkeypatch.setattr(prepare, "LOCKS", locks)
    return venv


def test_a_stamp_holds_until_the_lock_changes(fake_venv: Path) -> None:
    assert not prepare.is_stamped("runtime")
    prepare.stamp("runtime")
    assert prepare.is_stamped("runtime")
    assert not prepare.is_stamped("dev")
    lock = prepare.LOCKS["runtime"]
    lock.write_text(lock.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert not prepare.is_stamped("runtime")


def test_what_developers_need_holds_what_everybody_needs(fake_venv: Path) -> None:
    prepare.stamp("dev")
    assert prepare.is_stamped("dev")
    assert prepare.is_stamped("runtime")


def test_a_stamp_means_nothing_without_its_interpreter(fake_venv: Path) -> None:
    prepare.stamp("runtime")
    prepare.VENV_PYTHON.unlink()
    assert not prepare.is_stamped("runtime")


def test_a_suitable_interpreter_is_found() -> None:
    found = prepare.find_interpreter()
    assert prepare.is_supported(found)


def test_without_a_suitable_interpreter_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "SUPPORTED_MINORS", range(90, 92))
    with pytest.raises(SetupError, match=r"needs Python 3\.90 to 3\.91, and this machine has only 3\.\d+: please"):
        prepare.find_interpreter()


def test_something_that_is_no_python_is_no_interpreter() -> None:
    assert prepare.version(shutil.which("true") or "true") is None


def test_only_the_systems_own_python_asks_for_the_systems_library(tmp_path: Path) -> None:
    own_python = tmp_path / "python3"
    own_python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    own_python.chmod(0o755)
    assert prepare.version(str(own_python)) == sys.version_info[:2]
    assert prepare.library_needs(str(own_python)) == []


@pytest.mark.parametrize("tool", ["prepare.py", "system_packages.py"])
def test_a_python_that_is_too_old_can_still_read_the_tool(tool: str) -> None:
    source = (REPOSITORY / "packaging" / tool).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    assert "from __future__ import annotations" in source


def test_translations_are_compiled_when_they_are_newer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(prepare, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(prepare, "VENV_SCRIPTS", Path(sys.executable).parent)
    prepare.compile_translations()
    source, compiled = tmp_path / "fr.ts", tmp_path / "fr.qm"
    source.write_text(TRANSLATION, encoding="utf-8")
    prepare.compile_translations()
    assert compiled.stat().st_size > 0
    assert capsys.readouterr().out == "Compiling fr.ts …\n"

    compiled.write_bytes(b"")
    prepare.compile_translations()
    assert compiled.read_bytes() == b"", "it was not older than its source"
    os.utime(source, (compiled.stat().st_mtime + 10,) * 2)
    prepare.compile_translations()
    assert compiled.stat().st_size > 0


def test_a_broken_translation_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(prepare, "VENV_SCRIPTS", Path(sys.executable).parent)
    (tmp_path / "fr.ts").write_text("<TS", encoding="utf-8")
    with pytest.raises(SetupError, match=r"fr\.ts could not be compiled"):
        prepare.compile_translations()


# --- system packages: the real code against an apt of our own ----------------------------------------------------

LIBRARY = Need(("libnew1", "libnew1t64"), library="libnosuch.so.1")
COMMAND = Need(("new-tool",), command="no-such-command")
FONT = Need(("fonts-new",), font_language="tlh-piqd", optional=True)

APT_CACHE = """#!/bin/sh
# Knows libnew1t64, new-tool and fonts-new once the lists are there.
shift
for name in "$@"; do
    echo "$name:"
    echo "  Installed: (none)"
    case "$name" in
        libnew1t64|new-tool|fonts-new) [ -e "$APT_LISTS" ] && echo "  Candidate: 1.0" || echo "  Candidate: (none)";;
        *) echo "  Candidate: (none)";;
    esac
done
"""
APT_GET = """#!/bin/sh
echo "$*" >> "$APT_LOG"
case "$*" in
    *update*) touch "$APT_LISTS";;
    *install*) [ -z "$APT_BROKEN" ] || { echo "E: no space left"; exit 100; };;
esac
"""
SUDO = """#!/bin/sh
exit 1
"""


@pytest.fixture
def apt_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The commands that an apt with empty lists was called with; nobody is root and sudo wants a password."""
    for name, script in {"apt-cache": APT_CACHE, "apt-get": APT_GET, "sudo": SUDO}.items():
        (tmp_path / name).write_text(script)
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("APT_LISTS", str(tmp_path / "lists"))
    monkeypatch.setenv("APT_LOG", str(tmp_path / "log"))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return tmp_path / "log"


def test_what_is_not_there_is_noticed() -> None:
    assert not LIBRARY.is_met()
    assert not COMMAND.is_met()
    assert not FONT.is_met()
    assert Need(("python3",), command=sys.executable).is_met()


def test_without_privileges_one_line_says_what_to_type(apt_log: Path) -> None:
    (apt_log.parent / "lists").touch()
    with pytest.raises(SetupError) as refusal:
        system_packages.install([LIBRARY, COMMAND], pytest.fail)
    assert str(refusal.value).endswith("Please type: sudo apt-get install -y libnew1t64 new-tool")
    assert "\n" not in str(refusal.value)
    assert not apt_log.exists()


def test_without_lists_the_line_fetches_them_too(apt_log: Path) -> None:
    with pytest.raises(SetupError, match=r"type: sudo apt-get update && sudo apt-get install -y libnew1 new-tool$"):
        system_packages.install([LIBRARY, COMMAND], pytest.fail)


def test_a_missing_font_is_said_and_stops_nobody(apt_log: Path) -> None:
    (apt_log.parent / "lists").touch()
    said: list[str] = []
    system_packages.install([FONT], said.append)
    assert said == ["Some system packages are missing. Please type: sudo apt-get install -y fonts-new"]


def test_root_gets_the_lists_once_and_then_the_packages(apt_log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    said: list[str] = []
    system_packages.install([LIBRARY, COMMAND], said.append)
    update, install = apt_log.read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends libnew1t64 new-tool")
    assert said == ["Asking apt for its lists of packages …", "Installing system packages: libnew1t64 new-tool …"]


def test_an_installation_that_fails_is_tried_with_fresh_lists_and_then_explained(
    apt_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (apt_log.parent / "lists").touch()
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("APT_BROKEN", "yes")
    with pytest.raises(SetupError, match=r"(?s)no space left.*type: sudo apt-get install -y libnew1t64"):
        system_packages.install([LIBRARY], lambda _: None)
    assert [line.split()[-1] for line in apt_log.read_text().splitlines()] == ["libnew1t64", "update", "libnew1t64"]


def test_another_distribution_is_told_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match=r"own package manager.*: libnosuch\.so\.1, no-such-command$"):
        system_packages.install([LIBRARY, COMMAND], pytest.fail)


def test_nothing_missing_means_nothing_done(apt_log: Path) -> None:
    system_packages.install([], pytest.fail)
    assert not apt_log.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems need no packages")
def test_a_display_asks_for_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    def empty_machine(library: str) -> None:
        raise OSError(library)

    monkeypatch.setattr(ctypes, "CDLL", empty_machine)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    offscreen = system_packages.missing()
    monkeypatch.setenv("DISPLAY", ":0")
    on_x11 = system_packages.missing()
    assert set(on_x11) - set(offscreen) == set(system_packages.X11)
    assert len(on_x11) == len(set(on_x11))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems need no packages")
def test_an_office_program_is_asked_for_by_name_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    office = set(system_packages.OFFICE)
    assert office <= set(system_packages.missing(office=True))
    assert not office & {*system_packages.missing(), *system_packages.missing(build=True)}
