from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.signups.reader import read_signups

ROWS: list[list[object]] = [
    ["First Name", "Surname", "Email", "Quantity", "Attendee Status", "Barcode #", "Order Date"],
    ["Ana", "Reyes", "ana@example.com", 3, "Attending", 500110001, datetime(2026, 9, 1, 18, 52)],  # noqa: DTZ001 -- Excel knows no zones
    ["太郎", "山田", "taro@example.jp", 1.0, "Attending", "00123", None],
    [None, None, None, None, None, None, None],
    ["Bo", "Li", "bo@example.com", 1, "Refunded", 500110003, None],
]


def workbook(path: Path, rows: list[list[object]], *, title: str = "Guests") -> Workbook:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return book


def test_a_workbook_is_read_like_a_list(tmp_path: Path) -> None:
    workbook(tmp_path / "list.xlsx", ROWS)
    found = read_signups(tmp_path / "list.xlsx")
    assert (found.encoding, found.delimiter, found.header_row) == ("xlsx", "", 1)
    assert [(one.row, one.name, one.email, one.seats, one.ticket_codes) for one in found.signups] == [
        (2, "Ana Reyes", "ana@example.com", 3, ("500110001",)),
        (3, "山田 太郎", "taro@example.jp", 1, ("00123",)),
    ]
    assert str(found.signups[0].signed_up_at) == "2026-09-01 18:52:00"
    assert [(item.row, item.who) for item in found.left_out] == [(5, "Bo Li")]


def test_the_sheet_with_the_people_is_found(tmp_path: Path) -> None:
    book = workbook(tmp_path / "list.xlsx", [["Summary"], ["Sold", 2]], title="Summary")
    sheet = book.create_sheet("People")
    for row in (["Event of 5 September"], [], ["Name", "E-mail"], ["Ana", "ana@example.com"]):
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    found = read_signups(tmp_path / "list.xlsx")
    assert (found.header_row, [one.name for one in found.signups]) == (3, ["Ana"])


def test_names_that_begin_like_formulas_survive(tmp_path: Path) -> None:
    workbook(tmp_path / "list.xlsx", [["Name", "Email"], ["=1+1", "a@example.com"], ["@SUM(1+9)", "b@example.com"]])
    assert [one.name for one in read_signups(tmp_path / "list.xlsx").signups] == ["=1+1", "@SUM(1+9)"]


def test_formulas_without_a_result_are_what_was_typed(tmp_path: Path) -> None:
    workbook(tmp_path / "list.xlsx", [["Name"], ["Ana"], ["=cmd|' /C notepad'!'A1'"]])
    assert [one.name for one in read_signups(tmp_path / "list.xlsx").signups] == ["Ana", "=cmd|' /C notepad'!'A1'"]


def test_an_empty_workbook(tmp_path: Path) -> None:
    workbook(tmp_path / "list.xlsx", [])
    assert read_signups(tmp_path / "list.xlsx").signups == []


def refused(path: Path, data: bytes, says: str) -> None:
    path.write_bytes(data)
    with pytest.raises(FileError, match=says):
        read_signups(path)


def test_what_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    refused(path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "old or protected Excel file")
    refused(path, b"%PDF-1.7\n", "PDF")
    refused(path, b"\r\n <HTML><body><table>", "web page")
    refused(path, b"PK\x03\x04 and nothing more", "damaged")
    with pytest.raises(FileError, match="cannot be read"):
        read_signups(tmp_path / "nowhere.csv")


def test_other_zip_files(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(FileError, match="not an Excel workbook"):
        read_signups(path)


def test_long_numbers_are_written_out(tmp_path: Path) -> None:
    workbook(tmp_path / "list.xlsx", [["Name", "Barcode"], ["Ana", 1e18], ["Bo", 123456789012345]])
    found = read_signups(tmp_path / "list.xlsx")
    assert [signup.ticket_codes for signup in found.signups] == [("1000000000000000000",), ("123456789012345",)]


def test_a_damaged_sheet(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    workbook(tmp_path / "good.xlsx", ROWS)
    with zipfile.ZipFile(tmp_path / "good.xlsx") as good, zipfile.ZipFile(path, "w") as archive:
        for item in good.infolist():
            data = good.read(item)
            archive.writestr(item, data[: len(data) // 2] if "sheet1" in item.filename else data)
    with pytest.raises(FileError, match="damaged"):
        read_signups(path)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/sharedStrings.xml", "w") as strings:
            for _ in range(301):
                strings.write(bytes(1024 * 1024))
    assert path.stat().st_size < 2_000_000
    with pytest.raises(FileError, match="too large"):
        read_signups(path)
