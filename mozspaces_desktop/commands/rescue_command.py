"""The command ``rescue``."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from mozspaces_desktop import paths
from mozspaces_desktop.commands.answers import Answer, one_line
from mozspaces_desktop.commands.passphrases import key_if_any
from mozspaces_desktop.core import clock
from mozspaces_desktop.core.journal import Origin
from mozspaces_desktop.core.rescuing.rescue import rescue as rescue_file
from mozspaces_desktop.core.rescuing.rescue_report import Rescued

_SAID = {"person": "people", "event": "events", "check_in": "check-ins"}


def rescue(arguments: Namespace) -> Answer:
    """Make a new file of what can be read of a damaged one, which stays as it is."""
    device = paths.device_id()
    origin = Origin(paths.login_name(), device, device)
    key = key_if_any(arguments.file, arguments)
    found = rescue_file(arguments.file, arguments.to, moment=clock.system_clock(), origin=origin, key=key)
    data = {
        "path": str(found.path),
        "is_whole": found.is_whole,
        "may_be_more": found.may_be_more,
        "told_two_ways": found.told_two_ways,
        "kinds": [asdict(kind) for kind in found.kinds if kind.known],
        "remarks": [str(remark) for remark in found.remarks],
    }
    return Answer(data, _text(found))


def _text(found: Rescued) -> str:
    kinds = ((found.kind(table), name) for table, name in _SAID.items())
    least = "at least " if found.may_be_more else ""
    counts = ", ".join(f"{kind.rescued} of {least}{kind.known} {name}" for kind, name in kinds)
    lines = [f"Rescued {counts} into {one_line(str(found.path))}."]
    if found.is_whole:
        lines.append("Nothing is missing.")
    if found.missing:
        lines.append(f"Rows of all kinds that could not be read: {found.missing}.")
    if found.may_be_more:
        lines.append("More may be missing: parts of the file cannot be read at all.")
    if found.told_two_ways:
        lines.append(f"Rows that were there in two versions, of which the likelier was taken: {found.told_two_ways}.")
    return "\n".join([*lines, *map(str, found.remarks)])
