"""Runs one command: finds it, shows its answer, and turns what the world does to it into one sentence."""

from __future__ import annotations

import logging
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress

from mozspaces_desktop import paths, private_log
from mozspaces_desktop.commands import (
    adopt_commands,
    backup_commands,
    door_commands,
    encryption_commands,
    export_commands,
    file_commands,
    hypothesis_command,
    import_commands,
    list_commands,
    people_commands,
    report_commands,
    rescue_command,
    roll_up_commands,
    table_commands,
)
from mozspaces_desktop.commands.answers import Answer, abandon, complain, show, speak_utf8
from mozspaces_desktop.core.errors import MozSpacesError

COMMANDS: Mapping[str, Callable[[Namespace], Answer]] = {
    "demo": file_commands.demo,
    "spaces": list_commands.spaces,
    "events": list_commands.events,
    "people": list_commands.people,
    "import-calendar": import_commands.import_calendar,
    "export-calendar": export_commands.export_calendar,
    "import-signups": import_commands.import_signups,
    "import-workbook": import_commands.import_workbook,
    "check-in": door_commands.check_in,
    "undo": door_commands.undo,
    "duplicates": people_commands.duplicates,
    "merge": people_commands.merge,
    "export-person": people_commands.export_person,
    "forget": people_commands.forget,
    "figures": report_commands.figures,
    "report": report_commands.report,
    "roll-up": roll_up_commands.roll_up,
    "hypothesis": hypothesis_command.hypothesis,
    "table": table_commands.table_file,
    "adopt": adopt_commands.adopt,
    "fill": adopt_commands.fill,
    "verify": file_commands.verify,
    "compact": file_commands.compact,
    "backup": backup_commands.backup,
    "backups": backup_commands.backups,
    "restore": backup_commands.restore,
    "rescue": rescue_command.rescue,
    "encrypt": encryption_commands.encrypt,
    "decrypt": encryption_commands.decrypt,
}

_DONE, _REFUSED, _INTERRUPTED = 0, 1, 130
_log = logging.getLogger(__name__)


def run(arguments: Namespace) -> int:
    """Do the command of `arguments`, show its answer, and return the exit status."""
    speak_utf8()
    with _logging_to_file():
        try:
            answer = COMMANDS[arguments.command](arguments)
        except MozSpacesError as error:
            return _refuse(str(error))
        except OSError as error:
            return _refuse(f"{error.filename or 'A file'} cannot be used: {error.strerror or error}.")
        except KeyboardInterrupt:
            return _INTERRUPTED
        except Exception:
            _log.exception("a command failed")
            raise
    return _show(answer, as_json=arguments.json)


def _show(answer: Answer, *, as_json: bool) -> int:
    try:
        show(answer, as_json=as_json)
    except BrokenPipeError:  # whoever read it has seen enough, as `head` has
        abandon(sys.stdout)
    except OSError as error:
        abandon(sys.stdout)
        return _refuse(f"The answer could not be written: {error.strerror or error}.")
    return _DONE if answer.refusal is None else _refuse(str(answer.refusal))


def _refuse(sentence: str) -> int:
    complain(sentence)
    return _REFUSED


@contextmanager
def _logging_to_file() -> Iterator[None]:
    """Errors of ours go to the log file, where there can be one."""
    with ExitStack() as stack:
        with suppress(OSError):
            stack.enter_context(private_log.written_to(paths.log_file()))
        yield
