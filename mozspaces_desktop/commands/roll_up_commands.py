"""The command ``roll-up``: the workbooks of several spaces become one. It needs no data file."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from mozspaces_desktop.commands.answers import Answer, counted, one_line
from mozspaces_desktop.core.clock import system_clock

if TYPE_CHECKING:
    from mozspaces_desktop.core.rollup import Entry


def roll_up(arguments: Namespace) -> Answer:
    """Check the workbooks, put them together, and say what was found in each."""
    from mozspaces_desktop.core import rollup

    review = rollup.reviewed(rollup.read_files(arguments.files), arguments.expect or rollup.EXPECTED)
    written = rollup.write_roll_up(review, arguments.out, now=system_clock())
    spaces = [workbook.space for workbook in review.used]
    data = {
        "path": str(written.path),
        "spaces": spaces,
        "missing": list(review.missing),
        "files": [_file(entry) for entry in review.entries],
        "problems": [{"where": problem.where, "reason": str(problem.reason)} for problem in written.problems],
    }
    lines = [f"Wrote {one_line(str(written.path))}: {counted(len(set(spaces)), 'space')}."]
    if review.missing:
        lines.append(one_line(f"  Missing: {', '.join(review.missing)}"))
    lines += [one_line(f"  {entry.path.name}: {said}") for entry in review.entries for said in _told(entry)]
    lines += [one_line(f"  {problem.where}: {problem.reason}") for problem in written.problems]
    return Answer(data, "\n".join(lines))


def _told(entry: Entry) -> list[str]:
    left_out = entry.standing.name == "LEFT_OUT"
    return [f"left out: {one}" if left_out else str(one) for one in entry.sentences]


def _file(entry: Entry) -> dict[str, Any]:
    workbook = entry.workbook
    return {
        "file": str(entry.path),
        "standing": entry.standing.name.lower(),
        "space": workbook.space if workbook else None,
        "from": workbook.period.starts_on.isoformat() if workbook else None,
        "to": workbook.period.ends_on.isoformat() if workbook else None,
        "sentences": [str(one) for one in entry.sentences],
    }
