"""What may be typed, and what is a usage error."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mozspaces_desktop import __version__
from mozspaces_desktop.commands.arguments import parse
from mozspaces_desktop.commands.runner import COMMANDS


def test_without_a_command_it_is_the_window() -> None:
    arguments = parse(["--data", "my.sqlite"])
    assert (arguments.command, arguments.data, arguments.smoke) == (None, Path("my.sqlite"), False)


@pytest.mark.parametrize(
    "argv",
    [
        ["--data", "x", "--json", "figures"],
        ["figures", "--data", "x", "--json"],
        ["--json", "figures", "--data", "x"],
    ],
)
def test_options_for_every_command_may_stand_before_and_after_it(argv: list[str]) -> None:
    arguments = parse(argv)
    assert (arguments.data, arguments.json) == (Path("x"), True)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps_with_an_example_in_plain_ascii(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse([command, "--help"])
    assert left.value.code == 0
    text = capsys.readouterr().out
    assert f"example: mozspaces-desktop {command}" in text
    assert text.isascii()


def test_the_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    text = capsys.readouterr().out
    assert all(f"\n    {command}" in text for command in COMMANDS)
    assert "--smoke" not in text


def test_the_version_is_the_package_s(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--version"])
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "--json",
        "events --dat x",
        "import-signups list.csv",
        "import-signups list.csv --event x --date yesterday",
        "check-in --event x",
        "check-in --event x --person a --code b",
        "check-in --event x --person a --email a@example.org",
        "check-in --event x --guests 0",
        "check-in --event x --guests many",
        "check-in --event x --guests -2",
        "check-in --event x --person a --at noon",
        "check-in --event x --person a --at 0001-01-01T00:00",
        "check-in --event x --person a --at 9999-12-31T23:59-10:00",
        "figures --from 2014-05-01",
        "figures --season 2014 --from 2014-05-01 --to 2014-07-31",
        "figures --season 2014 --month 2014-07",
        "figures --month July",
        "figures --space Paris --all-spaces",
        "report --out x.xlsx --track both",
        "report",
    ],
)
def test_usage_errors_leave_with_2(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(line.split())
    assert left.value.code == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("usage: mozspaces-desktop")


def test_days_and_numbers_are_understood() -> None:
    figures = parse(["figures", "--from", "2014-05-01", "--to", "2014-07-31"])
    assert (figures.from_day, figures.to_day) == (date(2014, 5, 1), date(2014, 7, 31))
    assert parse(["check-in", "--event", "x", "--guests", "-1"]).guests == -1
