"""Sign-up lists as other sites export them, in every encoding and with every delimiter that they come in."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from unicodedata import category, normalize

import pytest
from openpyxl import Workbook

from mozspaces_desktop.core.signups.lists import SignupList
from mozspaces_desktop.core.signups.reader import read_signups
from tests.conftest import SHARED_DATA

LISTS = SHARED_DATA / "signup-lists"
ODD = SHARED_DATA / "odd"

pytestmark = pytest.mark.skipif(not LISTS.is_dir(), reason=f"{SHARED_DATA} is not on this machine")

ENCODINGS = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252", "cp1250", "cp1251"),
    *("shift_jis", "euc_jp", "big5", "gb18030", "euc_kr"),
)
DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
ENDINGS = ("csv", "tsv", "txt", "xls")

People = list[tuple[str, str | None, int]]

EXPECTED: dict[str, tuple[str, People, dict[str, str]]] = {
    "attendee-report-2017-en-gb.csv": ("Eventbrite", [("Given Family", "person@example.com", 1)], {}),
    "attendee-report-2024-en-us.csv": (
        "Eventbrite",
        [("John Doe", "jdoe1@test1mail.example", 1), ("Jane Doe", "jdoe2@test2mail.example", 1)],
        {},
    ),
    "googleforms-fixture-en.csv": ("Google Forms", [("Aarti Shah", "aarti@example.com", 1)], {}),
    "header-attendee-summary-report-2018-en-gb.csv": ("Eventbrite", [], {}),
    "importer-fixture-quantity.csv": (
        "Eventbrite",
        [("Ana Reyes", "ANA@Example.com", 3), ("Marcus Bell", "marcus@example.com", 2)],
        {"Sam Cruz": "Refunded", "Dee Okafor": "Cancelled"},
    ),
    "importer-fixture-refunded.csv": (
        "Eventbrite",
        [("Aarti Shah", "aarti@example.com", 1), ("Chetan Mehta", "chetan@example.com", 1)],
        {"Bina Rao": "Refunded"},
    ),
    "importer-fixture-shared-order.csv": (
        "Eventbrite",
        [("Rosa Delgado", "Rosa@Example.com", 1), ("Jonah Kim", "jonah@example.com", 1), ("Ivy", None, 1)],
        {"Sam Ortiz": "Refunded"},
    ),
    "indico-header-default.csv": ("Indico", [], {}),
    "luma-fixture-edge.csv": (
        "Luma",
        [("Mei Lin", "Mei@Example.com", 1), ('Say "hi" there', "a@example.com", 1), ("A", None, 1)],
        {"B": "waitlist", "C": "invited", "D": "declined"},
    ),
    "luma-header-22.csv": ("Luma", [], {}),
    "meetup-header-event-attendees.tsv": ("Meetup", [], {}),
    "meetup-header-member-list-2015.tsv": ("Meetup", [], {}),
    "pretix-checkin-list.csv": (
        "pretix",
        [("Peter A Jones", "dummy@dummy.test", 1), ("Andrea J Zulu", None, 1), ("Albert J Zulu", None, 1)],
        {},
    ),
    "pretix-header-order-positions.csv": ("pretix", [], {}),
}
"""The site, who comes (name, address, seats), and who is left out with the status that says so."""


def people(signups: SignupList) -> People:
    return [(signup.name, signup.email, signup.seats) for signup in signups.signups]


def rows_of(path: Path) -> list[list[str]]:
    text = path.read_text("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t" if path.suffix == ".tsv" else ","))


def written(path: Path, rows: list[list[str]], delimiter: str, encoding: str) -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding, "replace"))
    return path


def test_no_list_is_forgotten() -> None:
    assert {path.name for path in LISTS.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_as_it_came(name: str) -> None:
    found = read_signups(LISTS / name)
    source, coming, refused = EXPECTED[name]
    assert (found.source, people(found)) == (source, coming)
    assert {item.who: str(item.reason) for item in found.left_out} == {
        who: f"The list says “{status}”." for who, status in refused.items()
    }
    assert found.header_row == 1


@pytest.mark.parametrize("delimiter", DELIMITERS.values(), ids=DELIMITERS)
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("name", EXPECTED)
def test_written_by_others(name: str, encoding: str, delimiter: str, tmp_path: Path) -> None:
    ending = ENDINGS[ENCODINGS.index(encoding) % len(ENDINGS)]
    found = read_signups(written(tmp_path / f"list.{ending}", rows_of(LISTS / name), delimiter, encoding))
    source, coming, refused = EXPECTED[name]
    assert found.delimiter == delimiter
    assert (found.source, people(found)) == (source, coming)
    assert {item.who for item in found.left_out} == set(refused)


@pytest.mark.parametrize("name", EXPECTED)
def test_as_a_workbook(name: str, tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in rows_of(LISTS / name):
        sheet.append(row)
    workbook.save(tmp_path / "list.xlsx")
    found = read_signups(tmp_path / "list.xlsx")
    source, coming, refused = EXPECTED[name]
    assert (found.source, people(found)) == (source, coming)
    assert {item.who for item in found.left_out} == set(refused)


NAMES = {
    "cp1250": ("Łukasz Świątek", "Żaneta Wójcik"),
    "cp1251": ("Иван Петров", "Анна Смирнова"),
    "euc_jp": ("山田太郎", "佐藤花子"),
    "gb18030": ("张伟", "刘洋"),
    "euc_kr": ("김민준", "이서연"),
    "latin-1": ("Hélène Dupré", "Jürgen Groß"),
    "cp1252": ("Zoë O’Brien", "Søren Ægir"),
    "shift_jis": ("山田太郎", "髙木はな".replace("髙", "高")),
    "big5": ("王小明", "許功蓋"),
    "utf-16": ("Łukasz Żak", "Иван Петров"),
    "utf-16-le": ("山田太郎", "王小明"),
    "utf-16-be": ("김민준", "José García"),
}


@pytest.mark.parametrize("delimiter", DELIMITERS.values(), ids=DELIMITERS)
@pytest.mark.parametrize("encoding", NAMES)
def test_names_beyond_ascii(encoding: str, delimiter: str, tmp_path: Path) -> None:
    rows = rows_of(LISTS / "luma-fixture-edge.csv")[:3]
    rows[1][1], rows[2][1] = NAMES[encoding]
    found = read_signups(written(tmp_path / "list.csv", rows, delimiter, encoding))
    assert [signup.name for signup in found.signups] == list(NAMES[encoding])


def test_rows_under_a_header_that_came_alone(tmp_path: Path) -> None:
    header = rows_of(LISTS / "meetup-header-event-attendees.tsv")[0]
    rows = [
        [
            "Ana Reyes",
            "",
            "user 1",
            "",
            "",
            "Yes",
            "2",
            "September 1, 2026",
            "2014",
            "https://example.com/1",
            "Hi, all",
        ],
        ["Bo Li", "", "user 2", "Organizer", "", "No", "0", "September 1, 2026", "2014", "https://example.com/2", ""],
        ["Cy Roe", "", "user 3", "", "", "Waitlist", "0", "September 1, 2026", "2014", "https://example.com/3", ""],
    ]
    found = read_signups(written(tmp_path / "attendees.xls", [header, *rows], "\t", "utf-8"))
    assert people(found) == [("Ana Reyes", None, 3)]
    assert [item.who for item in found.left_out] == ["Bo Li", "Cy Roe"]


def test_pretix_positions_prefer_the_attendee(tmp_path: Path) -> None:
    header = rows_of(LISTS / "pretix-header-order-positions.csv")[0]
    told = {"Order code": "ABC", "Status": "paid", "Email": "buyer@example.com", "State": "Bayern"}
    attendee = {"Attendee name: Given name": "Ana", "Attendee name: Family name": "Reyes", "Attendee email": "a@b.org"}
    rows = [[(told | attendee).get(column, "") for column in header]]
    rows.append([(told | {"Status": "canceled", "Attendee name": "Bo Li"}).get(column, "") for column in header])
    found = read_signups(written(tmp_path / "positions.csv", [header, *rows], ";", "utf-8"))
    assert people(found) == [("Ana Reyes", "a@b.org", 1)]
    assert [item.who for item in found.left_out] == ["Bo Li"]


@pytest.mark.parametrize("path", sorted((ODD / "csv-spectrum" / "csvs").glob("*.csv")), ids=lambda path: path.stem)
def test_csv_spectrum(path: Path) -> None:
    """Every record is read into the cells that the collection says are right (line ends aside)."""
    found = read_signups(path)
    records = json.loads((ODD / "csv-spectrum" / "json" / f"{path.stem}.json").read_text("utf-8"))
    records = records if isinstance(records, list) else [records]
    rows = [[" ".join(cell.split()) for cell in record.values()] for record in records]
    if path.stem == "location_coordinates":
        rows[0][0] = "2095257564"  # the collection's own answer has another number than its file
    assert [[" ".join(cell.split()) for cell in row] for row in found.preview] == rows


def test_csv_spectrum_people() -> None:
    found = read_signups(ODD / "csv-spectrum" / "csvs" / "comma_in_quotes.csv")
    assert people(found) == [("John Doe", None, 1)]


def naughty() -> list[str]:
    strings = json.loads((ODD / "blns.json").read_text("utf-8"))
    strings += (ODD / "formula-injection.txt").read_text("utf-8").splitlines()
    return [string for string in strings if string]


def essence(name: str) -> list[str]:
    """The characters that matter, in any order: a "Last, First" may have been turned."""
    composed = normalize("NFC", name)
    return sorted(letter for letter in composed if not letter.isspace() and category(letter) != "Cc" and letter != ",")


def test_naughty_names_survive(tmp_path: Path) -> None:
    """None is lost, merged or run: each comes back with its characters, cut where it is as long as a page."""
    names = {f"p{place}@example.com": name for place, name in enumerate(naughty())}
    rows = [["Name", "Email"], *([name, email] for email, name in names.items())]
    found = read_signups(written(tmp_path / "list.csv", rows, ",", "utf-8"))
    assert {signup.email for signup in found.signups} == set(names)
    assert len(found.signups) > 450
    for signup in found.signups:
        name = names[signup.email or ""]
        if not essence(name):
            assert signup.name == (signup.email or "").partition("@")[0] or set(name) <= set(", ")
        elif len(name) <= 200:
            assert essence(signup.name) == essence(name)
