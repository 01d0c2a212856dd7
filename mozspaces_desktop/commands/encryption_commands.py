"""The commands ``encrypt`` and ``decrypt``."""

from __future__ import annotations

from argparse import Namespace

from mozspaces_desktop import paths
from mozspaces_desktop.commands.answers import Answer, counted, one_line
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.commands.passphrases import new_key
from mozspaces_desktop.core import encrypting
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError


def encrypt(arguments: Namespace) -> Answer:
    """Encrypt the data file, and its older copies if that is asked for."""
    with open_database(arguments) as database:
        path = database.path
        if database.key is not None:
            raise RefusedError(
                QT_TRANSLATE_NOOP("core", "{path} is encrypted already; its passphrase is changed in the window."),
                path=path,
            )
    key = new_key(arguments)
    encrypting.reencrypt(path, None, key)
    copies = encrypting.copies_opened_by(None, path, [paths.backups_dir(path)])
    if arguments.copies:
        for copy in copies:
            encrypting.reencrypt(copy, None, key)
    left = [] if arguments.copies else copies
    data = {"path": str(path), "recovery_code": key.recovery_code, "plain_copies": [str(copy) for copy in left]}
    lines = [
        f"Encrypted {one_line(str(path))}. Without the passphrase only this recovery code opens it; put it on paper:",
        key.recovery_code,
    ]
    if left:
        lines.append(f"{counted(len(left), 'older copy', 'older copies')} can be read by everybody (see --copies):")
        lines += [one_line(str(copy)) for copy in left]
    return Answer(data, "\n".join(lines))


def decrypt(arguments: Namespace) -> Answer:
    """Switch the encryption of the data file off."""
    with open_database(arguments) as database:
        path, key = database.path, database.key
    if key is None:
        raise RefusedError(QT_TRANSLATE_NOOP("core", "{path} is not encrypted."), path=path)
    encrypting.reencrypt(path, key, None)
    return Answer({"path": str(path)}, f"{one_line(str(path))} is not encrypted any more; the backups made before are.")
