"""Each check of a workbook's XML bites: one thing made wrong, and the package is refused."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.figures import Period, Scope
from mozspaces_desktop.core.pilot_workbook import export_workbook
from tests.conftest import NOW
from tests.core.pilot_workbook.package_parts import check_parts
from tests.core.pilot_workbook.test_export import SMALL
from tests.core.pilot_workbook.workbook_package import WorkbookPackage
from tests.core.seasons import FIRST_DAY, write_season

SHEET = "xl/worksheets/sheet2.xml"
TABLE, OTHER_TABLE = "xl/tables/table4.xml", "xl/tables/table2.xml"
BOOK, STYLES, STRINGS = "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"
BARS, LINES, AREAS = (f"xl/charts/chart{number}.xml" for number in (1, 2, 3))
TYPES = "[Content_Types].xml"


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook with something on every sheet."""
    folder = tmp_path_factory.mktemp("package")
    with Database.create(folder / "data.sqlite", clock=clock.fixed_clock(NOW)) as database:
        with database.begin("Write a season") as session:
            write_season(session, SMALL)
        with database.read() as session:
            period = Period.of(spaces.season_named(session, None, FIRST_DAY))
            scope = Scope(tuple(spaces.spaces(session)), period)
            export_workbook(session, folder / "whole.xlsx", scope, now=NOW, attendance=True)
    return folder / "whole.xlsx"


def changed(workbook: Path, target: Path, part: str, old: str, new: str) -> Path:
    """A copy in which the first match of the pattern `old` in `part` is `new`."""
    with ZipFile(workbook) as whole, ZipFile(target, "w") as copy:
        for name in whole.namelist():
            text = whole.read(name).decode()
            if name == part:
                text, count = re.subn(old, new, text, count=1)
                assert count == 1, "the test changes nothing"
            copy.writestr(ZipInfo(name), text.encode())
    return target


def test_a_workbook_as_it_is_written_passes(workbook: Path, tmp_path: Path) -> None:
    check_parts(WorkbookPackage.opened(workbook))
    check_parts(WorkbookPackage.opened(changed(workbook, tmp_path / "same.xlsx", SHEET, "^", "")))


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        # names of tables and of their columns
        (TABLE, 'name="tblEvents" displayName="tblEvents"', 'name="ABC123" displayName="ABC123"'),
        (TABLE, 'name="tblEvents" displayName="tblEvents"', 'name="R1C1" displayName="R1C1"'),
        (TABLE, 'name="tblEvents" displayName="tblEvents"', 'name="my events" displayName="my events"'),
        (TABLE, 'name="tblEvents" displayName="tblEvents"', 'name="tbltrack" displayName="tbltrack"'),
        (TABLE, 'name="tblEvents" displayName="tblEvents"', f'name="t{"t" * 255}" displayName="t{"t" * 255}"'),
        (TABLE, 'displayName="tblEvents"', 'displayName="events"'),
        (TABLE, 'name="Week"', 'name="week"'),
        (TABLE, 'name="Week"', 'name="Date"'),
        (TABLE, '<tableColumn id="2"', '<tableColumn id="1"'),
        (TABLE, '<tableColumns count="23"', '<tableColumns count="22"'),
        (TABLE, '<autoFilter ref="A1:W', '<autoFilter ref="A1:V'),
        (TABLE, 'ref="A1:W7"', 'ref="A2:W7"'),
        (TABLE, '<table id="4"', '<table id="1"'),
        (TABLE, "(<autoFilter [^>]*>)(<tableColumns.*</tableColumns>)", r"\2\1"),
        (OTHER_TABLE, r'ref="A(\d+):G(\d+)" headerRowCount', r'ref="A\1:G99" headerRowCount'),
        # parts and what leads to them
        (TYPES, '<Override PartName="/xl/charts/chart1.xml"[^>]*>', ""),
        (TYPES, r"worksheet\+xml", "chartsheet+xml"),
        (TYPES, '"/xl/styles.xml"', '"/xl/style.xml"'),
        (TYPES, "drawing\\+xml", "drawings+xml"),
        ("xl/worksheets/_rels/sheet2.xml.rels", "table4", "table9"),
        ("xl/worksheets/_rels/sheet2.xml.rels", "table4", "table5"),
        ("xl/worksheets/_rels/sheet2.xml.rels", "relationships/table", "relationships/chart"),
        ("xl/worksheets/_rels/sheet2.xml.rels", 'Id="rId1"', 'Id="rId7"'),
        ("xl/_rels/workbook.xml.rels", 'Id="rId2"', 'Id="rId1"'),
        ("xl/_rels/workbook.xml.rels", "<Relationship [^>]*sharedStrings[^>]*>", ""),
        ("xl/drawings/drawing1.xml", '<cNvPr id="2"', '<cNvPr id="1"'),
        # sheets
        (BOOK, 'name="Events"', 'name="weekly"'),
        (BOOK, 'name="Events"', f'name="{"E" * 32}"'),
        (BOOK, 'name="Events"', 'name="Events?"'),
        (BOOK, 'sheetId="2"', 'sheetId="1"'),
        (BOOK, "'Events'!\\$1:\\$1", "'Events'!$1:$2"),
        (BOOK, 'localSheetId="1"', 'localSheetId="2"'),
        (BOOK, "(<sheets>.*</sheets>)(<definedNames>.*</definedNames>)", r"\2\1"),
        (SHEET, "(<sheetViews>.*</sheetViews>)(<sheetFormatPr[^>]*>)", r"\2\1"),
        (SHEET, "(<pageMargins[^>]*>)(<pageSetup[^>]*>)", r"\2\1"),
        (SHEET, "(<headerFooter>.*</headerFooter>)(<tableParts.*</tableParts>)", r"\2\1"),
        (SHEET, '<tableParts count="1"', '<tableParts count="2"'),
        (SHEET, 'sqref="A1"', 'sqref="A"'),
        (SHEET, 'max="1"', 'max="3"'),
        # cells
        (SHEET, '<row r="3">', '<row r="2">'),
        (SHEET, '<c r="B2"', '<c r="A2"'),
        (SHEET, '<c r="B2"', '<c r="B3"'),
        (SHEET, r'<c r="A2" s="\d+">', '<c r="A2" s="99">'),
        (SHEET, r'<c r="A2" s="\d+"><v>\d+</v>', '<c r="A2"><v>2014-05-01</v>'),
        (SHEET, r'<c r="A2" s="\d+"><v>(\d+)</v>', r'<c r="A2"><f>NOW()</f><v>\1</v>'),
        (SHEET, r'(<c r="B2" s="\d+" t="s"><v>)\d+', r"\g<1>9999"),
        (SHEET, r'(<c r="B2" s="\d+") t="s"><v>\d+</v>', r'\1 t="inlineStr"><is><t>a</t></is>'),
        (SHEET, r'<c r="B2" s="\d+" t="s"><v>\d+</v></c>', r'<c r="B2" t="s"/>'),
        (SHEET, '<dimension ref="A1:W', '<dimension ref="A1:V'),
        (SHEET, "<dimension[^>]*>", ""),
        # texts
        (STRINGS, 'uniqueCount="', 'uniqueCount="1'),
        (STRINGS, ' count="', ' count="1'),
        (STRINGS, "<si><t>Metric</t></si>", "<si><t>Actual</t></si>"),
        (STRINGS, "<t>Metric</t>", "<t> Metric</t>"),
        (STRINGS, "<t>Metric</t>", "<t></t>"),
        (STRINGS, "<t>Metric</t>", f"<t>{'m' * 32_768}</t>"),
        # styles
        (STYLES, '<cellXfs count="', '<cellXfs count="1'),
        (STYLES, 'fontId="1"', 'fontId="77"'),
        (STYLES, 'numFmtId="164"', 'numFmtId="200"'),
        (STYLES, "(<fonts.*</fonts>)(<fills.*</fills>)", r"\2\1"),
        (STYLES, 'patternType="gray125"', 'patternType="solid"'),
        # charts
        (BARS, '<delete val="0"', '<delete val="1"'),
        (BARS, '<delete val="0" />', ""),
        (BARS, '<crossAx val="100"', '<crossAx val="10"'),
        (BARS, '<axId val="10"', '<axId val="11"'),
        (BARS, "(<barDir[^>]*>)(<grouping[^>]*>)", r"\2\1"),
        (BARS, "(<cat>.*?</cat>)(<val>.*?</val>)", r"\2\1"),
        (BARS, '<idx val="1"', '<idx val="0"'),
        (BARS, r"'Weekly'!\$C\$2:\$C\$(\d+)", r"'Weekly'!$C$2:$C$99"),
        (BARS, "'Weekly'!", "'Weeks'!"),
        (LINES, r"<v>Cumulative contributors</v>", "<v>Contributors</v>"),
        (LINES, r"(<numCache>.*?<v>)\d+", r"\g<1>77"),
        (LINES, '<ptCount val="1"', '<ptCount val="2"'),
        (LINES, "<title>.*</title>", ""),
        (AREAS, r"\$F\$(\d+):\$F\$(\d+)", r"$E$\1:$E$\2"),
        (AREAS, "(<scaling>.*?</scaling>)(<delete[^>]*>)", r"\2\1"),
    ],
)
def test_one_thing_made_wrong_is_found(part: str, old: str, new: str, workbook: Path, tmp_path: Path) -> None:
    broken = changed(workbook, tmp_path / "broken.xlsx", part, old, new)
    with pytest.raises((AssertionError, KeyError, ValueError)):
        check_parts(WorkbookPackage.opened(broken))


def test_a_part_that_nothing_leads_to_is_found(workbook: Path, tmp_path: Path) -> None:
    broken = changed(workbook, tmp_path / "broken.xlsx", SHEET, "^", "")
    with ZipFile(broken, "a") as package:
        package.writestr(ZipInfo("xl/tables/table9.xml"), "<table/>")
    with pytest.raises(AssertionError, match="parts and content types differ"):
        check_parts(WorkbookPackage.opened(broken))


def test_a_date_of_making_is_found(workbook: Path, tmp_path: Path) -> None:
    broken = changed(workbook, tmp_path / "broken.xlsx", SHEET, "^", "")
    with ZipFile(broken, "a") as package:
        package.writestr(ZipInfo("xl/today.xml", (2026, 1, 1, 0, 0, 0)), "<today/>")
    with pytest.raises(AssertionError):
        check_parts(WorkbookPackage.opened(broken))
