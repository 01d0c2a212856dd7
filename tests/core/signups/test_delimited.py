from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.signups.delimited import parse
from mozspaces_desktop.core.signups.list_limits import MAX_COLUMNS, MAX_ROWS

cell = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=12).map(str.strip)


@given(
    delimiter=st.sampled_from(",;\t|"),
    rows=st.lists(st.lists(cell, min_size=2, max_size=2), max_size=6),
)
def test_whatever_a_csv_writer_writes_is_read_back(delimiter: str, rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([["Name", "E-mail"], *rows])
    read, found = parse(text.getvalue())
    assert found == delimiter
    swallowed = any(delimiter in line for row in rows for text in row for line in text.splitlines()[1:-1])
    assert swallowed or read == [["Name", "E-mail"], *([_unwrapped(text) for text in row] for row in rows)]


def _unwrapped(text: str) -> str:
    return (
        text[2:-1] if text.startswith('="') and text.endswith('"') and text.count('"') == 2 and len(text) > 2 else text
    )


def test_commas_in_cells_do_not_hide_the_semicolons() -> None:
    rows, delimiter = parse("Nom;Ville, pays;E-mail\nAna;Paris, France;a@example.com\n")
    assert (delimiter, rows[1]) == (";", ["Ana", "Paris, France", "a@example.com"])


def test_excels_hint() -> None:
    rows, delimiter = parse("sep=;\r\nName;Note\r\nAna;1,5\r\n")
    assert (delimiter, rows) == (";", [["Name", "Note"], ["Ana", "1,5"]])


def test_excels_way_to_keep_a_number_as_text() -> None:
    assert parse('Name,Code\nAna,"=""00123"""\n')[0][1] == ["Ana", "00123"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    assert parse(end.join(["Name,Email", "Ana,a@example.com", ""]))[0] == [["Name", "Email"], ["Ana", "a@example.com"]]


def test_a_stray_quote_swallows_nobody() -> None:
    lines = ["Name\tNote", '"Big Al\tx', "Bo\ty", "Cy\tz", "Di\tw"]
    rows, _ = parse("\n".join(lines))
    assert [row[0] for row in rows] == ["Name", '"Big Al', "Bo", "Cy", "Di"]


def test_limits() -> None:
    with pytest.raises(FileError, match="too large"):
        parse("Name\n" + "x\n" * (MAX_ROWS + 1))
    with pytest.raises(FileError, match="too large"):
        parse("," * (MAX_COLUMNS + 1))


def test_a_delimiter_that_makes_too_many_columns_is_not_meant() -> None:
    rows, delimiter = parse("Name,Notes\nAna," + ";" * 3000)
    assert (delimiter, rows[1]) == (",", ["Ana", ";" * 3000])
