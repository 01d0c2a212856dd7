"""CSV of any table, read back with Python's own reader."""

from __future__ import annotations

import csv
import datetime as dt
import io
from operator import itemgetter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.figures.csv_tables import csv_text, harmless, write_csv
from mozspaces_desktop.core.figures.tables import Column, Kind

COLUMNS = [
    Column("Event", Kind.TEXT, itemgetter(0)),
    Column("Date", Kind.DATE, itemgetter(1)),
    Column("Start", Kind.TIME, itemgetter(2)),
    Column("Attendees", Kind.COUNT, itemgetter(3)),
    Column("% of target", Kind.RATE, itemgetter(4)),
]
STARTERS = "=+-@＝＋－＠"


def read_back(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_a_file_has_raw_values_and_a_mark_for_excel(tmp_path: Path) -> None:
    target = tmp_path / "events.csv"
    rows = [
        ("Café, “Rust”\nand more", dt.date(2014, 7, 3), dt.time(18, 30), 12, 1 / 3),
        ('say "hi"', dt.date(2014, 12, 31), None, None, None),
    ]
    write_csv(target, COLUMNS, rows)
    raw = target.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfEvent,Date,")
    assert raw.endswith(b'"say ""hi""",2014-12-31,,,\r\n')
    assert read_back(raw.decode("utf-8-sig")) == [
        ["Event", "Date", "Start", "Attendees", "% of target"],
        ["Café, “Rust”\nand more", "2014-07-03", "18:30", "12", "0.3333333333333333"],
        ['say "hi"', "2014-12-31", "", "", ""],
    ]


def test_a_stopped_export_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "events.csv"
    target.write_text("old")

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_csv(target, COLUMNS, [("a", None, None, None, None)], stop)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="There is no folder"):
        write_csv(tmp_path / "gone" / "events.csv", COLUMNS, [])


def test_the_formulas_of_attackers_are_texts(shared_data: Path) -> None:
    lines = (shared_data / "odd" / "formula-injection.txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 5
    for line in lines:
        said = harmless(line)
        assert said in (line, f"'{line}")
        assert said[:1] not in STARTERS


@given(st.text(st.characters(codec=None)))
def test_no_text_is_a_formula_or_lost(text: str) -> None:
    said = harmless(text)
    assert not said or said.lstrip()[:1] not in tuple(STARTERS)
    [[cell]] = read_back(csv_text([Column("A", Kind.TEXT, itemgetter(0))], [(text,)]))[1:] or [[""]]
    assert cell == said
    cell.encode("utf-8")


@given(st.text("abc é🙂", min_size=1))
def test_a_harmless_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_control_characters_go_and_line_breaks_stay() -> None:
    assert harmless("a\x00b\x1bc\r\nd\re\tf\ud800") == "abc\nd\ne\tf\ufffd"
    assert harmless("\x01=1+1") == "'=1+1"
    assert harmless("\u200b =1+1") == "'\u200b =1+1"
