"""What can be asked for on the command line. Imports nothing heavy, so that ``--help`` is there at once."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mozspaces_desktop import __version__

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[ArgumentParser]  # noqa: SLF001 -- argparse has no public name for it

PROGRAM = "mozspaces-desktop"

TABLES = ("events", "weekly", "contributors", "tracks", "focus", "spaces", "hours")
"""The tables that can be written as CSV."""

LISTS = ("events", "weekly", "contributors", "focus", "tracks", "headline", "spaces", "none")
"""What a list in somebody else's workbook may be."""

EARLIEST_YEAR, LATEST_YEAR = 1970, 2199
"""A moment outside is a typing error; near the ends of the calendar it could not even be converted to UTC."""


def parse(argv: Sequence[str] | None = None) -> Namespace:
    """The arguments in `argv` (this process's own by default), with `command` None for the window.

    Leaves with SystemExit: 2 and the usage on standard error if they make no sense, 0 after ``--help``.
    """
    parser = _parser()
    arguments = parser.parse_args(argv)
    if arguments.command is None and arguments.json:
        parser.error("--json is for commands; say which one")
    _check_together(parser, arguments)
    return arguments


def _check_together(parser: ArgumentParser, arguments: Namespace) -> None:
    """What argparse cannot say of options that belong together."""
    if arguments.command in ("figures", "report", "table", "fill"):
        days = (arguments.from_day, arguments.to_day)
        if (days[0] is None) != (days[1] is None):
            parser.error("--from and --to belong together")
        if sum(one is not None for one in (arguments.season, arguments.month, days[0])) > 1:
            parser.error("choose either --season or --month or --from and --to")
    if arguments.command == "table" and arguments.names and arguments.table != "contributors":
        parser.error("--names is for the table of contributors")
    if arguments.command == "export-calendar" and arguments.event and (arguments.from_day or arguments.to_day):
        parser.error("--from and --to are for several events; for the day of one event use --date")
    if arguments.command == "check-in" and arguments.email is not None and arguments.walk_in is None:
        parser.error("--email is for --walk-in; to check somebody in by their address use --person")


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog=PROGRAM,
        description="Calendar, door and reports of a community space. Without a command the window opens.",
        epilog="Exit status: 0 done, 1 refused (one sentence on standard error), 2 usage.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"MozSpaces Desktop {__version__}")
    _add_common(parser, data=None, json=False, passphrase_file=None)
    parser.add_argument("--smoke", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--timings", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    ours = (_add_making, _add_listing, _add_importing, _add_door, _add_people)
    for add in (*ours, _add_reporting, _add_adopting, _add_keeping):
        add(commands)
    return parser


def _add_common(parser: ArgumentParser, **defaults: object) -> None:
    """The options that may stand before the command and after it; after it they have no default of their own."""
    group = parser.add_argument_group("for every command")
    group.add_argument(
        "--data",
        metavar="FILE",
        type=Path,
        default=defaults.get("data", argparse.SUPPRESS),
        help="the data file (default: this person's own)",
    )
    group.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        default=defaults.get("passphrase_file", argparse.SUPPRESS),
        help="a file with the passphrase of an encrypted data file (default: MOZSPACES_PASSPHRASE, or it is asked for)",
    )
    group.add_argument(
        "--json",
        action="store_true",
        default=defaults.get("json", argparse.SUPPRESS),
        help="answer with one JSON object on standard output (spaces, events, people: with one list of objects)",
    )


def _add(commands: Commands, name: str, summary: str, example: str) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=f"example: {PROGRAM} {name} {example}".rstrip(),
        allow_abbrev=False,
    )
    _add_common(parser)
    return parser


def _add_making(commands: Commands) -> None:
    _add(commands, "demo", "fill a new or empty data file with an invented season in Paris", "--data demo.sqlite")


def _add_listing(commands: Commands) -> None:
    _add(commands, "spaces", "list the spaces", "--json")
    events = _add(commands, "events", "list the events, by start", "--space Paris")
    _add_space(events)
    events.add_argument("--from", dest="from_day", metavar="DAY", type=_day, help="only events on or after this day")
    events.add_argument("--to", dest="to_day", metavar="DAY", type=_day, help="... and on or before this day")
    _add(commands, "people", "list the people, by name", "--json")


def _add_importing(commands: Commands) -> None:
    calendar = _add(commands, "import-calendar", "bring an .ics file into the calendar", "summer.ics --space Paris")
    calendar.add_argument("file", metavar="FILE", type=Path)
    _add_space(calendar)
    export = _add(
        commands,
        "export-calendar",
        "write events into an .ics file for other calendars",
        "programme.ics --programme --from 2014-08-01 --to 2014-08-31",
    )
    export.add_argument("file", metavar="FILE", type=Path, help="where to; a file that is there is replaced")
    _add_space(export)
    what = export.add_mutually_exclusive_group()
    what.add_argument("--event", metavar="TITLE_OR_ID", help="one event, or its series (default: all events)")
    what.add_argument("--programme", action="store_true", help="only what is public, as everybody may know it")
    export.add_argument("--date", metavar="YYYY-MM-DD", type=_day, help="the day of the event")
    export.add_argument("--from", metavar="DATE", dest="from_day", type=_day, help="the first day (default: today)")
    export.add_argument("--to", metavar="DATE", dest="to_day", type=_day, help="the last day (default: a year later)")
    signups = _add(
        commands,
        "import-signups",
        "register the people of a sign-up list (CSV or .xlsx) for an event",
        'attendees.csv --event "Rust study group" --dry-run',
    )
    signups.add_argument("file", metavar="FILE", type=Path)
    _add_event(signups)
    _add_dry_run(signups)
    workbook = _add(
        commands,
        "import-workbook",
        "read a pilot workbook back: its events, and its counts as recorded totals",
        '"Paris 2014 pilot metrics 2014-12-31.xlsx" --dry-run',
    )
    workbook.add_argument("file", metavar="FILE", type=Path)
    workbook.add_argument("--space", metavar="NAME", help="into this space, whatever the workbook says")
    _add_dry_run(workbook)


def _add_door(commands: Commands) -> None:
    door = _add(
        commands,
        "check-in",
        "let somebody in to an event, or count guests",
        '--event "Rust study group" --walk-in "Amina Diallo" --email amina@example.org',
    )
    _add_event(door)
    who = door.add_mutually_exclusive_group(required=True)
    who.add_argument("--person", metavar="NAME_OR_EMAIL", help="somebody who is in the file")
    who.add_argument("--code", metavar="TICKET", help="whoever has this ticket for the event")
    who.add_argument("--walk-in", metavar="NAME", help="somebody who is not in the file yet")
    who.add_argument("--guests", metavar="N", type=_guests, help="how many came without a name; -1 takes one away")
    door.add_argument("--email", metavar="E", help="the e-mail address of a walk-in")
    door.add_argument("--over-capacity", action="store_true", help="even if the room is full; that it was is noted")
    door.add_argument("--at", metavar="ISO_TIME", type=_moment, help="when, by the space's clock (default: now)")
    _add(commands, "undo", "take back the last action, whoever did it", "")


def _add_people(commands: Commands) -> None:
    _add(commands, "duplicates", "list people who are likely in the file twice", "--json")
    merge = _add(commands, "merge", "make two entries of one person one", '"Amina Diallo" ami@example.org')
    merge.add_argument("kept", metavar="KEPT", help="the name, e-mail address or id that stays")
    merge.add_argument("merged", metavar="MERGED", help="... and the one that becomes a part of it")
    export = _add(
        commands, "export-person", "write all that the file holds about somebody", 'amina.json --person "Amina Diallo"'
    )
    export.add_argument("file", metavar="FILE", type=Path, help="where to, as JSON; a file that is there is replaced")
    export.add_argument("--person", metavar="NAME_OR_EMAIL", required=True)
    export.add_argument("--html", action="store_true", help="as a page to read and print, instead of JSON")
    _add_space(export)
    forget = _add(
        commands,
        "forget",
        "take somebody's name and address out of the file; what they did still counts",
        '"Amina Diallo" --for-good',
    )
    forget.add_argument("person", metavar="NAME_OR_EMAIL")
    forget.add_argument("--for-good", action="store_true", required=True, help="needed, as it cannot be undone")


def _add_reporting(commands: Commands) -> None:
    figures = _add(commands, "figures", "show the figures of a season or of some days", "--season 2014 --json")
    _add_scope(figures)
    report = _add(
        commands, "report", "write the workbook for the managers", "--out pilot.xlsx --from 2014-05-01 --to 2014-07-31"
    )
    report.add_argument("--out", metavar="FILE.xlsx", type=Path, required=True, help="where to write it")
    _add_scope(report)
    report.add_argument("--names", action="store_true", help="contributors by name (personal data)")
    report.add_argument("--attendance", action="store_true", help="with the list of who came (personal data)")
    summary = "show where a season ends in each space, and what its targets would take"
    hypothesis = _add(commands, "hypothesis", summary, "--season 2014 --json")
    _add_season(hypothesis)
    table = _add(commands, "table", "write one table of the figures as CSV", "weekly --out weekly.csv --season 2014")
    table.add_argument("table", choices=TABLES, help="which one")
    table.add_argument("--out", metavar="FILE.csv", type=Path, required=True, help="where to write it")
    _add_scope(table)
    table.add_argument("--names", action="store_true", help="contributors by name (personal data)")
    roll_up = _add(
        commands, "roll-up", "put the workbooks of several spaces together into one", "*.xlsx --out all-spaces.xlsx"
    )
    roll_up.add_argument("files", metavar="FILE", nargs="+", type=Path, help="the workbook of a space")
    roll_up.add_argument("--out", metavar="FILE.xlsx", type=Path, required=True, help="where to write it")
    roll_up.add_argument("--expect", metavar="NAME", nargs="+", help="the spaces there should be (default: all twelve)")


def _add_adopting(commands: Commands) -> None:
    adopt = _add(
        commands,
        "adopt",
        "learn how a workbook of a team's own is laid out, and remember it",
        'tracking.xlsx --sheet Suivi --column "Venus=Attendees"',
    )
    adopt.add_argument("file", metavar="FILE.xlsx", type=Path)
    _add_space(adopt)
    adopt.add_argument("--sheet", metavar="NAME", help="correct only the lists on this sheet")
    adopt.add_argument("--header-row", metavar="N", type=int, help="the row of the headers, from 1")
    adopt.add_argument("--table", choices=LISTS, help="which table the list is; none leaves it alone")
    adopt.add_argument(
        "--column",
        metavar="HEADER=MEANING",
        type=_column,
        action="append",
        default=[],
        help="what a column is, as the pilot workbook calls it; nothing after the = leaves it alone",
    )
    adopt.add_argument("--anew", action="store_true", help="understand it anew, whatever is remembered")
    fill = _add(commands, "fill", "fill a workbook of a team's own", "tracking.xlsx --season 2014 --dry-run")
    fill.add_argument("file", metavar="FILE.xlsx", type=Path)
    _add_scope(fill)
    fill.add_argument("--overwrite", choices=("all", "none"), default="none", help="cells that somebody typed into")
    _add_dry_run(fill)
    fill.add_argument("--names", action="store_true", help="contributors by name (personal data)")
    fill.add_argument("--out", metavar="OTHER.xlsx", type=Path, help="fill a copy, and leave the workbook as it is")


def _add_keeping(commands: Commands) -> None:
    _add(commands, "verify", "check the data file from end to end", "--data copy.sqlite")
    _add(commands, "compact", "sum up what was done more than a year ago, which the window does by itself", "")
    backup = _add(commands, "backup", "copy the data file, also while the window is open", "monday.sqlite")
    backup.add_argument(
        "file", metavar="FILE", type=Path, nargs="?", help="where to, replacing a file; without: among the backups"
    )
    _add(commands, "backups", "list the backups, when they were made and what they hold", "")
    restore = _add(commands, "restore", "put a backup in the place of the data file", "monday.sqlite")
    restore.add_argument("file", metavar="FILE", type=Path, help="the backup; the present file becomes one itself")
    encrypt = _add(commands, "encrypt", "encrypt the data file with a passphrase", "--copies")
    encrypt.add_argument("--copies", action="store_true", help="encrypt its backups and older copies, too")
    _add(commands, "decrypt", "switch the encryption of the data file off", "")
    rescue = _add(
        commands,
        "rescue",
        "make a new file of what can be read of a damaged one",
        "damaged.sqlite --to rescued.sqlite",
    )
    rescue.add_argument("file", metavar="FILE", type=Path, help="the damaged file, which stays as it is")
    rescue.add_argument("--to", metavar="NEW", type=Path, required=True, help="the new file")


def _add_space(parser: ArgumentParser) -> None:
    parser.add_argument("--space", metavar="NAME", help="which space, if there are several")


def _add_dry_run(parser: ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")


def _add_event(parser: ArgumentParser) -> None:
    parser.add_argument("--event", metavar="TITLE_OR_ID", required=True, help="today's, if the title comes back")
    parser.add_argument("--date", metavar="YYYY-MM-DD", type=_day, help="the day of the event")


def _add_season(parser: ArgumentParser) -> None:
    parser.add_argument("--season", metavar="NAME", help="a season (default: the one of today)")


def _add_scope(parser: ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--space", metavar="NAME", help="which space, if there are several")
    which.add_argument("--all-spaces", action="store_true", help="all spaces of the file together")
    _add_season(parser)
    parser.add_argument("--month", metavar="MONTH", type=_month, help="a month like 2014-07, instead of a season")
    parser.add_argument("--from", metavar="DATE", dest="from_day", type=_day, help="the first day, instead of a season")
    parser.add_argument("--to", metavar="DATE", dest="to_day", type=_day, help="the last day")
    part = parser.add_argument_group("only a part of the events")
    part.add_argument("--track", choices=("technical", "non-technical"), help="events of this track")
    part.add_argument("--coordinator", metavar="NAME", help="events run by this coordinator")
    part.add_argument("--focus-area", metavar="NAME", help="events about this focus area")


def _reads(read: Callable[[str], object], wanted: str) -> Callable[[str], object]:
    """A type for argparse: what `read` makes of a text, or a usage error that says what was `wanted`."""

    def convert(text: str) -> object:
        try:
            return read(text)
        except ValueError:
            message = f"“{text}” is not {wanted}"
            raise argparse.ArgumentTypeError(message) from None

    return convert


def _guest_count(text: str) -> int:
    number = int(text)
    if number < -1 or number == 0:
        raise ValueError
    return number


def _moment_of_our_time(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if not EARLIEST_YEAR <= moment.year <= LATEST_YEAR:
        raise ValueError
    return moment


def _header_and_meaning(text: str) -> tuple[str, str]:
    header, sign, meaning = text.rpartition("=")
    if not sign or not header.strip():
        raise ValueError
    return header, meaning.strip()


_column = _reads(_header_and_meaning, "a header and what it means, like Participants=Attendees")
_day = _reads(date.fromisoformat, "a day like 2014-07-31")
_month = _reads(lambda text: date.fromisoformat(f"{text}-01"), "a month like 2014-07")
_moment = _reads(_moment_of_our_time, "a time like 2014-07-31T19:05")
_guests = _reads(_guest_count, "a number of guests, or -1 to take one away")
