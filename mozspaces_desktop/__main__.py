"""Where the program starts: what was asked for on the command line, then a command or the window.

A command never imports Qt, so that it works on a machine without any display or its libraries. The window does
not wait for argparse.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

_FLAGS = {"--smoke", "--timings"}


def main(argv: Sequence[str] | None = None) -> int:
    """Do what `argv` (without the program's name; this process's own by default) asks for.

    Returns the exit status: 0 done, 1 refused. Leaves with SystemExit 2 when `argv` makes no sense, 0 after ``--help``.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if _is_for_window(words):
        data = Path(words[words.index("--data") + 1]) if "--data" in words else None
        return _show_window(data, flags=_FLAGS.intersection(words))
    from mozspaces_desktop.commands.arguments import parse

    arguments = parse(words)
    if arguments.command is None:
        return _show_window(arguments.data, flags={flag for flag in _FLAGS if getattr(arguments, flag[2:])})
    from mozspaces_desktop.commands.runner import run

    return run(arguments)


def _is_for_window(words: Sequence[str]) -> bool:
    """Whether `words` are the plain way to ask for the window; building the whole parser takes a frame or two."""
    rest = [word for word in words if word not in _FLAGS]
    return not rest or (len(rest) == 2 and rest[0] == "--data" and not rest[1].startswith("-"))


def _show_window(data: Path | None, *, flags: set[str]) -> int:
    import gc

    gc.disable()  # until the window is ready, see Program.start
    from mozspaces_desktop import paths
    from mozspaces_desktop.window_process import run_window

    return run_window(data or paths.data_file(), smoke="--smoke" in flags, timings="--timings" in flags)


if __name__ == "__main__":
    sys.exit(main())
