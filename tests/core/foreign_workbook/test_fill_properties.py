"""Random sheets and edits: openpyxl reads what is expected, and every byte outside the edited cells stays."""

from __future__ import annotations

import datetime as dt
import math
import re
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core.figures.tables import Kind, Value
from mozspaces_desktop.core.foreign_workbook import NewValue, SheetEdits, fill
from mozspaces_desktop.core.pilot_workbook.texts import cell_text
from tests.core.foreign_workbook.compared_parts import cells, parts
from tests.core.foreign_workbook.handmade import package, sheet

PLACE = "xl/worksheets/sheet1.xml"
TEXTS = st.text(max_size=12).map(lambda text: text.strip())
NEW_VALUES = st.one_of(
    TEXTS.map(lambda text: NewValue(text, Kind.TEXT)),
    st.integers(-(10**12), 10**12).map(lambda number: NewValue(number, Kind.COUNT)),
    st.floats(allow_nan=False, allow_infinity=False, width=32).map(lambda number: NewValue(number, Kind.AVERAGE)),
    st.dates(dt.date(1904, 1, 2), dt.date(2099, 12, 31)).map(lambda day: NewValue(day, Kind.DATE)),
    st.times().map(lambda time: NewValue(time.replace(microsecond=0), Kind.TIME)),
    st.just(NewValue(None, Kind.TEXT)),
)
PLACES = st.tuples(st.integers(1, 6), st.integers(1, 4))


@st.composite
def sheets(draw: st.DrawFn) -> str:
    """The rows of a sheet, with and without numbers, cells of every type, gaps and comments between."""
    made = []
    row = 0
    for _ in range(draw(st.integers(0, 5))):
        gap = draw(st.booleans())
        row += 2 if gap else 1
        inside = "".join(
            draw(st.sampled_from(["", f'<c r="{letter}{row}"{style}/>', f'<c r="{letter}{row}"{style}>{content}</c>']))
            for letter in "ABCD"
            for style in (draw(st.sampled_from(["", ' s="1"', ' s="2" x="&gt;"'])),)
            for content in (draw(st.sampled_from(["<v>1</v>", "<v/>", "<v>7.5</v><!-- > -->", "<v>41760</v>"])),)
        )
        if draw(st.booleans()):
            inside += f"<c r='E{row}'><f>SUM(A{row}:D{row})</f><v>1</v></c>"
        number = f' r="{row}"' if gap or draw(st.booleans()) else ""
        made.append(f"<row{number} spans='1:2'/>" if not inside else f"<row{number}>{inside}</row>\n")
    return "".join(made)


def as_read(new: NewValue, *, since_1904: bool) -> object:
    """What openpyxl should find in a cell of that value."""
    value: Value = new.value
    if isinstance(value, str):
        text = cell_text(value).text.replace("_x005F_", "_")
        return text or None
    if isinstance(value, dt.date):
        first = dt.date(1904, 1, 1) if since_1904 else dt.date(1899, 12, 30)
        return (value - first).days
    if isinstance(value, dt.time):
        return (value.hour * 3600 + value.minute * 60 + value.second) / 86_400
    return value


def same(found: object, wanted: object) -> bool:
    if isinstance(found, (int, float)) and isinstance(wanted, (int, float)):
        return math.isclose(found, wanted, rel_tol=1e-11, abs_tol=1e-5)
    return found == wanted


def serial(value: object, *, since_1904: bool) -> object:
    """A date, a time or a span as the number that the cell holds."""
    first = dt.datetime(1904, 1, 1) if since_1904 else dt.datetime(1899, 12, 30)  # noqa: DTZ001
    if isinstance(value, dt.datetime):
        return (value - first) / dt.timedelta(days=1)
    if isinstance(value, dt.time):
        return (value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6) / 86_400
    return value / dt.timedelta(days=1) if isinstance(value, dt.timedelta) else value


@settings(deadline=None, max_examples=60)
@given(
    rows=sheets(),
    edits=st.dictionaries(PLACES, NEW_VALUES, max_size=5),
    appended=st.lists(st.dictionaries(st.integers(1, 4), NEW_VALUES, max_size=3), max_size=3),
    since_1904=st.booleans(),
)
def test_the_values_are_there_and_nothing_else_moved(
    tmp_path_factory: object,
    rows: str,
    edits: dict[tuple[int, int], NewValue],
    appended: list[dict[int, NewValue]],
    since_1904: bool,
) -> None:
    folder: Path = tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    before = f'<workbookPr date1904="{since_1904:d}"/>'
    path = package(folder / "random.xlsx", {"S": sheet(rows)}, before=before)
    last = 11
    filled = fill(path, folder / "filled.xlsx", [SheetEdits("S", edits, appended, last)])
    assert (filled.appended, filled.problems) == (len(appended), ())
    wanted = dict(edits)
    wanted |= {(last + 1 + index, column): new for index, row in enumerate(appended) for column, new in row.items()}
    read = openpyxl.load_workbook(folder / "filled.xlsx")["S"]
    for (row, column), new in wanted.items():
        found = serial(read.cell(row, column).value, since_1904=since_1904)
        assert same(found, as_read(new, since_1904=since_1904)), (row, column, new, found)
    old, made = parts(path)[PLACE], parts(folder / "filled.xlsx")[PLACE]
    edited = {read.cell(*place).coordinate for place in wanted}
    held, holds = cells(old), cells(made)
    different = {int(where[1:]) for where in edited if held.get(where) != holds.get(where)}
    for where in {*held, *holds} - edited:
        if where in held and where.startswith("E") and int(where[1:]) in different:
            assert holds[where] == re.sub("<(.:)v>1</.:v>", "", held[where])
        else:
            assert holds[where] == held[where]
    again = SheetEdits("S", wanted, [], last + len(appended))
    assert fill(folder / "filled.xlsx", folder / "again.xlsx", [again]).changed == 0
    assert (folder / "again.xlsx").read_bytes() == (folder / "filled.xlsx").read_bytes()


@settings(deadline=None, max_examples=40)
@given(text=TEXTS, place=PLACES)
def test_a_text_that_is_there_is_known_again(tmp_path_factory: object, text: str, place: tuple[int, int]) -> None:
    folder: Path = tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    held = escape(cell_text(text).text)
    rows = f'<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">{held}</t></is></c></row>'
    path = package(folder / "text.xlsx", {"S": sheet(rows)})
    assert fill(path, folder / "none.xlsx", [SheetEdits("S", {(1, 1): NewValue(text, Kind.TEXT)}, [], 1)]).changed == 0
