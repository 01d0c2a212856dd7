"""The system packages that Qt needs on Debian and Ubuntu: which are missing, and how they are installed.

Each is looked for by what it gives (a library that loads, a command, a font), so another distribution, a newer
package name or a hand-made installation count as well. Only the standard library is used, and the syntax stays
readable to older Pythons: this runs before there is a virtual environment.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import Callable, Iterable, Sequence  # noqa: UP035 -- see above


class SetupError(Exception):
    """Why the set-up cannot go on: one sentence that says what to do."""


@dataclass(frozen=True)
class Need:
    """Something that a system package gives; `packages` are its names, on older systems first."""

    packages: tuple[str, ...]
    library: str = ""
    command: str = ""
    font_language: str = ""
    optional: bool = False

    def is_met(self) -> bool:
        """Whether the library loads, the command is found, or a font for the language is installed."""
        if self.library:
            return _loads(self.library) is not None
        if self.command:
            return shutil.which(self.command) is not None
        return _has_font(self.font_language)


OFFSCREEN = (
    Need(("libegl1",), library="libEGL.so.1"),
    Need(("libgl1",), library="libGL.so.1"),
    Need(("libxkbcommon0",), library="libxkbcommon.so.0"),
    Need(("libdbus-1-3",), library="libdbus-1.so.3"),
    Need(("libfontconfig1",), library="libfontconfig.so.1"),
    Need(("libglib2.0-0", "libglib2.0-0t64"), library="libglib-2.0.so.0"),
    # lrelease and uic
    Need(("libbrotli1",), library="libbrotlidec.so.1"),
    Need(("libgssapi-krb5-2",), library="libgssapi_krb5.so.2"),
    # Names of people are written in every script; without a font they show as boxes.
    Need(("fonts-noto-cjk",), font_language="ja", optional=True),
)

X11 = (
    Need(("libx11-xcb1",), library="libX11-xcb.so.1"),
    Need(("libxcb-cursor0",), library="libxcb-cursor.so.0"),
    Need(("libxcb-icccm4",), library="libxcb-icccm.so.4"),
    Need(("libxcb-image0",), library="libxcb-image.so.0"),
    Need(("libxcb-keysyms1",), library="libxcb-keysyms.so.1"),
    Need(("libxcb-randr0",), library="libxcb-randr.so.0"),
    Need(("libxcb-render-util0",), library="libxcb-render-util.so.0"),
    Need(("libxcb-shape0",), library="libxcb-shape.so.0"),
    Need(("libxcb-xkb1",), library="libxcb-xkb.so.1"),
    Need(("libxkbcommon-x11-0",), library="libxkbcommon-x11.so.0"),
    # Without it there are no printers, but PDF files still.
    Need(("libcups2", "libcups2t64"), library="libcups.so.2", optional=True),
)

WAYLAND = (
    Need(("libwayland-client0",), library="libwayland-client.so.0"),
    Need(("libwayland-cursor0",), library="libwayland-cursor.so.0"),
    Need(("libwayland-egl1",), library="libwayland-egl.so.1"),
)

BUILD = (
    # The frozen program carries Qt's X11 libraries, is put together with objcopy, and is tried on a real X server.
    *X11,
    Need(("binutils",), command="objcopy"),
    Need(("xvfb",), command="xvfb-run"),
    Need(("xauth",), command="xauth"),
)

# Only tests use it, and it is large: so where all of them have to run, and on the machine of whoever asks for it.
OFFICE = (Need(("libreoffice-calc-nogui", "libreoffice-calc"), command="soffice"),)


def missing(*, build: bool = False, office: bool = False) -> list[Need]:
    """Return what is not there of what the window needs where we are.

    With `build` also of what its freezing needs, with `office` of what tests need that open workbooks elsewhere.
    """
    if sys.platform != "linux":
        return []
    needs = [*OFFSCREEN, *(BUILD if build else ()), *(OFFICE if office else ())]
    if os.environ.get("DISPLAY"):
        needs += X11
    if os.environ.get("WAYLAND_DISPLAY"):
        needs += WAYLAND
    return [need for need in dict.fromkeys(needs) if not need.is_met()]


def install(needs: Sequence[Need], say: Callable[[str], None]) -> None:
    """Install `needs` through apt, telling `say`.

    Where that takes somebody else, it is said or, unless all of them are optional, raised as SetupError.
    """
    if not needs:
        return
    prefix = _privileges() if shutil.which("apt-get") else None
    if prefix is None:
        if not all(need.optional for need in needs):
            raise SetupError(_request(needs))
        say(_request(needs))
        return
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    apt += ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0"]
    if not _known(needs):
        say("Asking apt for its lists of packages …")
        _run([*apt, "update"])
    say(f"Installing system packages: {' '.join(_names(needs))} …")
    failure = _install(apt, needs)
    if failure:
        # Lists that are there but old name files that the servers no longer have.
        _run([*apt, "update"])
        failure = _install(apt, needs)
    if failure:
        raise SetupError(f"{failure}\napt could not install system packages. {_request(needs)}")


def _request(needs: Sequence[Need]) -> str:
    """Return the line that asks a person for `needs`."""
    if not shutil.which("apt-get"):
        what = ", ".join(need.library or need.command or need.packages[0] for need in needs)
        return f"Please install with this system's own package manager, then try again: {what}"
    update = "" if _known(needs) else "sudo apt-get update && "
    return f"Some system packages are missing. Please type: {update}sudo apt-get install -y {' '.join(_names(needs))}"


def _install(apt: list[str], needs: Iterable[Need]) -> str:
    """Install and return an empty text, or what apt complained about."""
    return _run([*apt, "install", "-y", "--no-install-recommends", *_names(needs)])


def _run(command: list[str]) -> str:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return done.stdout.decode(errors="replace").strip() if done.returncode else ""


def _privileges() -> list[str] | None:
    """Return what to put before a command so that root runs it, or None where that needs a password."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and not subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode:
        return ["sudo", "-n"]
    return None


def _names(needs: Iterable[Need]) -> list[str]:
    """Return for each need the first of its package names that apt knows, or else the first."""
    candidates = _candidates(name for need in needs for name in need.packages)
    names = (next((name for name in need.packages if name in candidates), need.packages[0]) for need in needs)
    return list(dict.fromkeys(names))


def _known(needs: Iterable[Need]) -> bool:
    """Whether apt knows a package for each of `needs`."""
    wanted = [need.packages for need in needs]
    candidates = _candidates(name for names in wanted for name in names)
    return all(candidates.intersection(names) for names in wanted)


def _candidates(names: Iterable[str]) -> set[str]:
    """Return those of `names` that apt could install with the lists that it has."""
    if not shutil.which("apt-cache"):
        return set()
    done = subprocess.run(
        ["apt-cache", "policy", *names],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    found, package = set(), ""
    for line in done.stdout.splitlines():
        if line and not line.startswith(" "):
            package = line.rstrip(":")
        elif line.startswith("  Candidate:") and "(none)" not in line:
            found.add(package)
    return found


def _loads(library: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(library)
    except OSError:
        return None


class _FontSet(ctypes.Structure):
    _fields_ = (("count", ctypes.c_int), ("capacity", ctypes.c_int), ("fonts", ctypes.c_void_p))


def _has_font(language: str) -> bool:
    """Ask fontconfig, the library that Qt asks, for a font that covers `language`."""
    fontconfig = _loads("libfontconfig.so.1")
    if fontconfig is None:
        return False
    fontconfig.FcNameParse.argtypes = [ctypes.c_char_p]
    fontconfig.FcNameParse.restype = ctypes.c_void_p
    fontconfig.FcObjectSetCreate.restype = ctypes.c_void_p
    fontconfig.FcFontList.argtypes = [ctypes.c_void_p] * 3
    fontconfig.FcFontList.restype = ctypes.POINTER(_FontSet)
    pattern = fontconfig.FcNameParse(f":lang={language}".encode())
    fonts = fontconfig.FcFontList(None, pattern, fontconfig.FcObjectSetCreate())
    return bool(fonts) and fonts.contents.count > 0
