"""Where data, backups, log, settings and bundled files are: the only code that knows whether we are frozen.

Folders are those of the platform (platformdirs). The environment variable MOZSPACES_HOME puts all of them
below one folder instead: tests use it, and so can a coordinator who carries everything on a stick.

This is imported before the window's first paint, so what takes its time to import is imported where it is used.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal

from mozspaces_desktop.core import private_files

APPLICATION = "MozSpaces Desktop"
HOME_VARIABLE = "MOZSPACES_HOME"

_PRIVATE_FOLDER = 0o700


def data_file() -> Path:
    """Return the data file of this person; its folder exists afterwards, the file need not.

    Raises OSError when the folder cannot be made.
    """
    return _private(_folder("data")) / "mozspaces.sqlite"


def behind_link(data_file: Path) -> Path:
    """Return the file that `data_file` is a link to, or else itself: a restore must replace the file, not the link."""
    return data_file.resolve() if data_file.is_symlink() else data_file


def backups_dir(data_file: Path) -> Path:
    """Return the folder of the backups of `data_file`, beside it and named after it; it is made with the first one."""
    return data_file.with_name(f"{data_file.stem} backups")


def log_file() -> Path:
    """Return the file that the log is appended to; its folder exists afterwards. Raises OSError otherwise."""
    return _private(_folder("log")) / "problems.log"


def config_dir() -> Path:
    """Return the folder of the settings, made if missing. Raises OSError when it cannot be made."""
    return _private(_folder("config"))


def device_id() -> str:
    """Return the UUID by which the journal knows this device and this person's account on it.

    It is made once and kept among the settings. Where they cannot be written, each run is a device of its
    own: the journal stays right, it only shows more devices than there are.
    """
    import uuid

    fresh = str(uuid.uuid4())
    try:
        file = config_dir() / "device-id"
        return _kept_id(file) or _keep_id(file, fresh)
    except OSError:
        return fresh


def resource(*parts: str) -> Path:
    """Return the path of a file or folder that comes with the program, `parts` below `resources/`."""
    return _resources().joinpath(*parts)


def _folder(kind: Literal["data", "log", "config"]) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home).expanduser().resolve() / kind
    import platformdirs

    platform = platformdirs.PlatformDirs(APPLICATION, appauthor=False)
    folder: Path = getattr(platform, f"user_{kind}_path")
    return folder


def _private(folder: Path) -> Path:
    """Make `folder` if it is missing, readable by its owner alone: it holds names and e-mail addresses."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
    return folder


def _resources() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    package = Path(__file__).parent
    in_wheel = package / "resources"
    return in_wheel if in_wheel.is_dir() else package.parent / "resources"


def _kept_id(file: Path) -> str | None:
    """Return the identity in `file`, or None where there is none that can be read as a UUID."""
    import uuid

    try:
        return str(uuid.UUID(file.read_text(encoding="ascii").strip()))
    except (FileNotFoundError, ValueError):
        return None


def _keep_id(file: Path, identity: str) -> str:
    """Write `identity` to `file` and return it; whole or not at all, so nobody ever reads half of it."""
    draft = file.with_name(f"{file.name}.{identity}")
    try:
        with open(draft, "x", opener=private_files.opener) as stream:
            stream.write(identity + "\n")
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
    return identity


def login_name() -> str:
    """Who is logged in on this computer, empty where the system does not know."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no entry for the user: containers, some Windows services
        return ""
