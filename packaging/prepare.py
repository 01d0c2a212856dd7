"""Set up everything that a fresh machine lacks: system packages, `.venv`, libraries, translations.

This is the one place that sets up; `make` calls it first, and a second call has nothing to do and says nothing.

    python3 packaging/prepare.py            what it takes to use the program
    python3 packaging/prepare.py dev        also what tests and linters need
    python3 packaging/prepare.py build      also what freezing the program needs
    python3 packaging/prepare.py office     dev, and the office program that opens our workbooks in the tests

It needs nothing but the standard library, and its syntax is readable to Pythons that are too old for the
program, so that those can say so in a sentence.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import system_packages
from system_packages import Need, SetupError

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
VENV_PYTHON = VENV_SCRIPTS / ("python.exe" if os.name == "nt" else "python")
TRANSLATIONS = ROOT / "resources" / "translations"

KINDS = ("runtime", "dev", "build", "office")
LOCKS = {"runtime": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}
SUPPORTED_MINORS = range(11, 15)


def main(arguments: list[str] | None = None) -> int:
    """Prepare what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(description="Set up what this program needs on this machine.")
    parser.add_argument("kind", nargs="?", choices=KINDS, default="runtime", help="default: runtime")
    kind = parser.parse_args(arguments).kind
    try:
        prepare(kind)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def prepare(kind: str) -> None:
    """Bring system packages, `.venv` and translations up to date for `kind`; raise SetupError where it cannot."""
    packages = "runtime" if kind == "runtime" else "dev"
    ready = is_stamped(packages)
    base = "" if ready or has_pip(VENV_PYTHON) else find_interpreter()
    needs = system_packages.missing(build=kind == "build", office=kind == "office")
    if base and not has_venv(base):
        needs.append(venv_need(base))
    if kind == "build":
        needs += library_needs(base or str(VENV_PYTHON))
    system_packages.install(needs, say)
    if base:
        make_venv(base)
    if not ready:
        install_libraries(packages)
        install_project()
        stamp(packages)
    compile_translations()


def say(what: str) -> None:
    """Tell the person who waits what is happening."""
    print(what, flush=True)


def run(command: list[str], failure: str) -> None:
    """Run a silent `command`; raise SetupError with `failure` and what the command said when it fails."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, cwd=ROOT)
    if done.returncode:
        said = (done.stdout + done.stderr).decode(errors="replace").strip()
        raise SetupError(f"{said}\n{failure}")


# --- the interpreter and .venv ---------------------------------------------------------------------------------


def find_interpreter() -> str:
    """Return a Python that the program runs on, one that can make virtual environments if there is any."""
    names = [f"python3.{minor}" for minor in SUPPORTED_MINORS]
    found = [getattr(sys, "_base_executable", sys.executable), *filter(None, map(shutil.which, names))]
    suitable = [python for python in found if is_supported(python)]
    if not suitable:
        raise SetupError(
            f"MozSpaces Desktop needs Python 3.{SUPPORTED_MINORS[0]} to 3.{SUPPORTED_MINORS[-1]}, and this machine"
            f" has only {sys.version_info[0]}.{sys.version_info[1]}: please install a newer one and try again."
        )
    return next(filter(has_venv, suitable), suitable[0])


def is_supported(python: str) -> bool:
    """Whether the Python at this path starts and is of a version that the program supports."""
    return version(python) in [(3, minor) for minor in SUPPORTED_MINORS]


def version(python: str) -> tuple[int, int] | None:
    """Return the major and minor version of a Python, or None when it does not start."""
    code = "import sys; print(*sys.version_info[:2])"
    done = subprocess.run([python, "-c", code], capture_output=True, encoding="ascii", check=False)
    match = re.fullmatch(r"(\d+) (\d+)\s*", done.stdout)
    return (int(match[1]), int(match[2])) if match and not done.returncode else None


def has_venv(python: str) -> bool:
    """Whether this Python can make virtual environments: Debian's cannot without one more package."""
    done = subprocess.run([python, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    return not done.returncode


def venv_need(python: str) -> Need:
    """Return the system package that lets this Python make virtual environments."""
    major, minor = version(python) or sys.version_info[:2]
    return Need((f"python{major}.{minor}-venv", "python3-venv"))


def library_needs(python: str) -> list[Need]:
    """Return the system package with the library of Debian's own Python, if missing: frozen programs carry it."""
    found = version(python)
    if found is None or not os.path.realpath(python).startswith("/usr/bin/"):
        return []
    name = "libpython{}.{}".format(*found)
    need = Need((name, f"{name}t64"), library=f"{name}.so.1.0")
    return [] if need.is_met() else [need]


def has_pip(python: Path) -> bool:
    """Whether `.venv` was made to its end."""
    if not python.exists():
        return False
    return not subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode


def make_venv(base: str) -> None:
    """Make `.venv` with the Python at `base`, in place of what is left of an older one."""
    say(f"Making .venv with Python {'.'.join(map(str, version(base) or ()))} …")
    run([base, "-m", "venv", "--clear", str(VENV)], f"{base} could not make a virtual environment in {VENV}.")


# --- libraries and the project ---------------------------------------------------------------------------------


def install_libraries(packages: str) -> None:
    """Install exactly the versions of the lock file, each checked against its hash."""
    lock = LOCKS[packages]
    count = len(re.findall(r"^\S+==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    say(f"Installing {count} Python packages of {lock.name}; the first time takes a minute or two …")
    run(
        [*pip_install(), "--require-hashes", "--only-binary", ":all:", "-r", str(lock)],
        f"The packages of {lock.name} could not be installed: is this machine online?",
    )


def install_project() -> None:
    """Install the program itself as it lies here, so that `.venv` has its command."""
    run(
        [*pip_install(), "--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
        "The program itself could not be installed into .venv.",
    )


def pip_install() -> list[str]:
    """Return the command that every installation starts with."""
    return [str(VENV_PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", "install"]


def stamp_file(packages: str) -> Path:
    """Return the file in `.venv` that says what was installed of the lock of `packages`."""
    return VENV / f"prepared-{packages}"


def digest(packages: str) -> str:
    """Return a text that changes whenever `.venv` has to be brought up to date with the lock of `packages`."""
    inputs = [LOCKS[packages], ROOT / "pyproject.toml", Path(__file__)]
    return hashlib.sha256(b"\0".join([str(ROOT).encode(), *(path.read_bytes() for path in inputs)])).hexdigest()


def is_stamped(packages: str) -> bool:
    """Whether `.venv` holds what is in the lock of `packages` today."""
    file = stamp_file(packages)
    return VENV_PYTHON.exists() and file.exists() and file.read_text(encoding="ascii") == digest(packages)


def stamp(packages: str) -> None:
    """Remember that `packages` are installed; the lock of `dev` holds all of `runtime`."""
    for done in {packages, "runtime"}:
        stamp_file(done).write_text(digest(done), encoding="ascii")


# --- translations ----------------------------------------------------------------------------------------------


def compile_translations() -> None:
    """Compile each translation that is newer than its compiled form."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        say(f"Compiling {source.name} …")
        run(
            [str(VENV_SCRIPTS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)],
            f"{source.name} could not be compiled.",
        )


if __name__ == "__main__":
    sys.exit(main())
