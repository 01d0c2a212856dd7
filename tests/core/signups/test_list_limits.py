from __future__ import annotations

import pytest

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.signups import list_limits
from mozspaces_desktop.core.signups.delimited import parse
from mozspaces_desktop.core.signups.list_limits import LONGEST_CELL, MAX_COLUMNS, SizeCheck, cut, is_cut
from tests.core.signups.conftest import Reader


def test_blank_rows_count() -> None:
    size = SizeCheck()
    size.add(["x"], blank_before=list_limits.MAX_ROWS - 1)
    with pytest.raises(FileError, match="more than 20000 rows, 500 columns or 1000000 cells"):
        size.add(["x"])


def test_cells_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_limits, "MAX_CELLS", 10)
    assert parse("a,b\n" * 5)[0] == [["a", "b"]] * 5
    with pytest.raises(FileError, match="too large"):
        parse("a,b\n" * 6)


def test_a_line_of_commas_is_not_taken_to_pieces() -> None:
    with pytest.raises(FileError, match="too large"):
        parse("," * 200_000)
    assert parse('Name,Notes\nAna,"' + "," * (2 * MAX_COLUMNS) + '"')[0][1] == ["Ana", "," * 1000]


def test_a_long_cell_is_cut() -> None:
    assert not is_cut(cut("x" * LONGEST_CELL))
    assert cut("x" * (LONGEST_CELL + 1)) == "x" * LONGEST_CELL + "…"
    assert is_cut(cut("x" * (LONGEST_CELL + 1)))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_like(end: str) -> None:
    text = f'Name,Notes{end}Ana,"one{end}two"{end}{end}Bo,x'
    assert parse(text)[0] == [["Name", "Notes"], ["Ana", f"one{end}two"], [], ["Bo", "x"]]


def test_hundreds_with_one_address_are_told_apart_by_their_names(read: Reader) -> None:
    rows = [f"P{number} Q{number},a@example.com" for number in range(120)]
    found = read("Name,Email", *rows, "P100 Q100,a@example.com", "P3 Q3,A@example.com")
    assert sorted(one.name for one in found.signups) == sorted(f"P{number} Q{number}" for number in range(120))
    assert [one.name for one in found.signups if one.email] == ["P0 Q0"]
