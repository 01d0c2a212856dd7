"""Where the program starts: what was asked for on the command line, then a command or the window.

A command never imports Qt, so that it works on a machine without any display or its libraries.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from mozspaces_desktop import paths
from mozspaces_desktop.commands.arguments import parse


def main(argv: Sequence[str] | None = None) -> int:
    """Do what `argv` (without the program's name; this process's own by default) asks for.

    Returns the exit status: 0 done, 1 refused. Leaves with SystemExit 2 when `argv` makes no sense, 0 after ``--help``.
    """
    arguments = parse(argv)
    if arguments.command is not None:
        from mozspaces_desktop.commands.runner import run

        return run(arguments)
    gc.disable()  # until the window is ready, see Program.start
    from mozspaces_desktop.app import run_window

    arguments.data = arguments.data or paths.data_file()
    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
