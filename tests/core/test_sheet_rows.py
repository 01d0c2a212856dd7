"""Rows and texts of sheets, however they are written; and how much of them is read."""

from __future__ import annotations

import io
from datetime import datetime

import pytest

from mozspaces_desktop.core import sheet_rows
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.sheet_rows import LONGEST_TEXT, shared_texts
from mozspaces_desktop.core.workbook_file import sheets
from tests.core.foreign_workbook.handmade import MAIN, members, sheet
from tests.fuzz.workbook_attacks import packed, workbook

Rows = list[tuple[object, ...]]


def rows_of(xml: str, *, values: bool = True, before: str = "", **limits: int) -> Rows:
    """The rows of the first sheet of a workbook."""
    [found] = sheets(workbook(xml, before=before, after="<mergeCells/>"), values=values)
    found.reset_dimensions()
    return list(found.iter_rows(values_only=True, **limits))


def strings(xml: str) -> list[str]:
    return shared_texts(io.BytesIO(f'<sst xmlns="{MAIN}">{xml}</sst>'.encode()))


def test_cells_have_their_values() -> None:
    cells = (
        '<c><v>1.5</v></c><c t="b"><v>1</v></c><c t="str"><v>x</v></c><c s="1"><v>41852</v></c><c t="e"><v>#N/A</v></c>'
    )
    assert rows_of(f'<row ht="30" hidden="1">{cells}</row>') == [(1.5, True, "x", datetime(2014, 8, 1), "#N/A")]  # noqa: DTZ001


def test_rows_that_are_missing_have_no_cells_and_empty_cells_are_none() -> None:
    assert rows_of('<row r="3"><c r="B3"><v>1</v></c></row><row r="4"/>', max_col=3) == [
        (),
        (),
        (None, 1, None),
        (None, None, None),
    ]


def test_no_more_rows_and_columns_are_read_than_asked_for() -> None:
    xml = "".join(f"<row>{'<c><v>1</v></c>' * 3}</row>" for _ in range(4))
    assert rows_of(xml, max_row=2, max_col=2) == [(1, 1), (1, 1)]


def test_a_text_has_all_its_parts_but_not_how_it_is_pronounced() -> None:
    parts = "<r><rPr><b/></rPr><t>Ami</t></r><r><t>na</t></r><rPh><t>あ</t></rPh>"
    assert strings(f"<si>{parts}</si><si><t>x005F_y</t></si><si/>") == ["Amina", "y", ""]
    assert rows_of(f'<row><c t="inlineStr"><is>{parts}</is></c><c t="inlineStr"/></row>') == [("Amina", None)]


def test_a_formula_is_a_text_or_what_it_came_to() -> None:
    cells = "<c><f>A1</f><v>7</v></c><c><f t='shared' si='0'/><v>8</v></c><c><f t='array' ref='C1'>B1</f><v>9</v></c>"
    typed = '<c t="inlineStr"><f>D1</f><is><t>x</t></is></c>'
    assert rows_of(f"<row>{cells}{typed}</row>", values=False) == [("=A1", "=", "=B1", "=D1")]
    assert rows_of(f"<row>{cells}</row>") == [(7, 8, 9)]


def test_a_long_text_is_cut_so_that_it_shows() -> None:
    [text] = strings(f"<si><t>{'x' * 100_000}</t></si>")
    assert len(text) == LONGEST_TEXT + 1


def test_too_many_texts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_rows, "_MOST_TEXTS", 3)
    assert strings("<si/>" * 3) == [""] * 3
    with pytest.raises(FileError, match="larger than Excel allows"):
        strings("<si/>" * 4)


@pytest.mark.parametrize(
    ("rows", "before"),
    [(f"<row>{'<c/>' * 101}</row>", ""), ("<row/>", "<z/>" * 101), ("<z/>" * 101, ""), ('<row r="1048577"/>', "")],
)
def test_what_no_sheet_holds_is_refused(rows: str, before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_rows, "_MOST_ELEMENTS", 100)
    with pytest.raises(FileError, match="larger than Excel allows"):
        rows_of(rows, before=before)


def test_nothing_below_the_rows_is_read() -> None:
    data = packed(members({"Sheet": sheet("<row><c><v>1</v></c></row>", after="<broken")}))
    [found] = sheets(data, values=True)
    assert list(found.iter_rows(values_only=True)) == [(1,)]


def test_reading_may_be_stopped() -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        sheets(workbook(), values=True, progress=stop)
