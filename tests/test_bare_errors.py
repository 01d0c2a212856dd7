"""What is told about an error: enough to find the mistake, and no word of what it was about."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy

from mozspaces_desktop import bare_errors
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.text import fold

NAME = "Žofie Márquez-" + "Quast"
ADDRESS = "zofie@" + "quast.example"
NOBODY: dict[str, str] = {}


def caught(function: Callable[[], object]) -> BaseException:
    try:
        function()
    except BaseException as error:  # noqa: BLE001 -- whichever it is
        return error
    raise AssertionError("no error")


def refuse() -> None:
    raise RefusedError("There is no event called “{title}”.", title=NAME)


def statement() -> None:
    with sqlalchemy.create_engine("sqlite://").connect() as connection:
        connection.execute(sqlalchemy.text("CREATE TABLE p (name UNIQUE)"))
        for _ in range(2):
            connection.execute(sqlalchemy.text("INSERT INTO p VALUES (:name)"), {"name": NAME})


def driver() -> None:
    sqlite3.connect(":memory:").execute(f'SELECT * FROM "{NAME}"')


def chained() -> None:
    try:
        NOBODY[NAME]
    except KeyError as error:
        raise ValueError(f"{ADDRESS} is wrong") from error


def while_handled() -> None:
    try:
        NOBODY[NAME]
    except KeyError:
        raise ValueError(f"{ADDRESS} is wrong")  # noqa: B904 -- that is the case


def several() -> None:
    raise BaseExceptionGroup(NAME, [caught(lambda: int(NAME)), caught(chained)])


def noted() -> None:
    error = ValueError(NAME)
    error.add_note(ADDRESS)
    raise error


def odd_number() -> None:
    raise OSError(NAME, ADDRESS)


def unspeakable() -> None:
    class MuteError(Exception):
        def __str__(self) -> str:
            raise KeyError(NAME)

    raise MuteError


KINDS: dict[str, tuple[Callable[[], object], list[str]]] = {
    "key": (lambda: NOBODY[NAME], ["KeyError"]),
    "value": (lambda: int(ADDRESS), ["ValueError"]),
    "encoding": (lambda: NAME.encode("ascii"), ["UnicodeEncodeError"]),
    "decoding": (lambda: NAME.encode().decode("ascii"), ["UnicodeDecodeError"]),
    "codec": (lambda: NAME.encode("x-" + ADDRESS), ["LookupError"]),
    "file": (lambda: Path(f"/nowhere/{NAME}").stat(), ["FileNotFoundError: ENOENT, No such file or directory"]),
    "odd number": (odd_number, ["OSError"]),
    "attribute": (lambda: None.spam, ["AttributeError: spam"]),  # type: ignore[attr-defined]
    "typed attribute": (lambda: getattr(None, NAME), ["AttributeError"]),
    "name": (lambda: spam, ["NameError: spam"]),  # type: ignore[name-defined]  # noqa: F821
    "json": (lambda: json.loads(NAME), ["json.decoder.JSONDecodeError"]),
    "source": (lambda: compile(f"'{NAME}", NAME, "exec"), ["SyntaxError"]),
    "ours": (refuse, ["RefusedError: There is no event called “{title}”."]),
    "unique": (statement, ["sqlalchemy.exc.IntegrityError: SQLITE_CONSTRAINT_UNIQUE"]),
    "driver": (driver, ["sqlite3.OperationalError: SQLITE_ERROR"]),
    "cause": (chained, ["KeyError", "The error above was the cause of this one:", "ValueError"]),
    "context": (while_handled, ["KeyError", "While the error above was handled, this one happened:", "ValueError"]),
    "group": (several, ["ExceptionGroup", "Part 1 of 2:", "ValueError", "Part 2 of 2:", "KeyError"]),
    "note": (noted, ["ValueError"]),
    "unspeakable": (unspeakable, ["unspeakable.<locals>.MuteError"]),
    "thrown by hand": (lambda: (_ for _ in ()).throw(SystemExit(NAME)), ["SystemExit"]),
}


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_is_told_without_what_it_was_about(kind: str) -> None:
    fail, told = KINDS[kind]
    error = caught(fail)
    text = bare_errors.without_values(error)
    for word in ("quast", "zofie", "marquez"):
        assert word not in fold(text)
    at = -1
    for part in told:
        at = text.index(part, at + 1)
    assert "tests/test_bare_errors.py" in text


def test_with_words_it_is_told_as_python_does() -> None:
    text = bare_errors.with_words(caught(chained))
    assert f"KeyError: {NAME!r}" in text
    assert text.endswith(f"ValueError: {ADDRESS} is wrong")


@pytest.mark.parametrize("kind", ["note", "unspeakable", "group"])
def test_with_words_every_error_can_be_told(kind: str) -> None:
    assert KINDS[kind][1][0] in bare_errors.with_words(caught(KINDS[kind][0]))


def test_the_words_of_an_error_are_shown_up_to_a_length() -> None:
    text = bare_errors.with_words(ValueError("x" * 1_000_000))
    assert len(text) < 10_000
    assert text.endswith("x…")


def test_the_source_says_where_it_was() -> None:
    lines = bare_errors.without_values(caught(refuse)).splitlines()
    assert lines[-3:] == [
        f'  File "tests/test_bare_errors.py", line {refuse.__code__.co_firstlineno + 1}, in refuse',
        '    raise RefusedError("There is no event called “{title}”.", title=NAME)',
        "mozspaces_desktop.core.errors.RefusedError: There is no event called “{title}”.",
    ]


def test_a_recursion_without_end_is_a_page() -> None:
    def one() -> None:
        other()

    def other() -> None:
        one()

    text = bare_errors.without_values(caught(one))
    assert 100 < len(text.splitlines()) < 200
    assert text.endswith("RecursionError")


def test_errors_that_go_round_in_a_circle_are_told_once() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert bare_errors.without_values(first).splitlines() == [
        "KeyError",
        "",
        "The error above was the cause of this one:",
        "",
        "ValueError",
    ]


def test_a_long_chain_is_told_from_its_end() -> None:
    error: Exception = ValueError()
    for _ in range(1_000):
        outer = KeyError()
        outer.__cause__ = error
        error = outer
    told = bare_errors.without_values(error).splitlines()
    assert told.count("KeyError") == 10
    assert "ValueError" not in told


def test_what_was_hidden_on_purpose_stays_hidden() -> None:
    error = caught(while_handled)
    error.__suppress_context__ = True
    assert "KeyError" not in bare_errors.without_values(error)


def test_a_group_tells_no_error_twice_and_not_too_many() -> None:
    same = KeyError()
    text = bare_errors.without_values(ExceptionGroup("x", [same, same, *(ValueError() for _ in range(50))]))
    assert text.splitlines().count("KeyError") == 1
    assert text.splitlines().count("ValueError") == 8


def test_the_folders_of_this_computer_are_not_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = tmp_path / "home" / "zofie"
    monkeypatch.setattr(sys, "path", ["", str(home / "app"), str(home / "app" / "site-packages")])
    assert bare_errors.place(str(home / "app" / "mozspaces_desktop" / "paths.py")) == "mozspaces_desktop/paths.py"
    assert bare_errors.place(str(home / "app" / "site-packages" / "icalendar" / "x.py")) == "icalendar/x.py"
    assert bare_errors.place(str(home / "elsewhere" / "script.py")) == "script.py"
    assert bare_errors.place("mozspaces_desktop/paths.py") == "mozspaces_desktop/paths.py"
