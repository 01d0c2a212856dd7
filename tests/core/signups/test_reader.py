"""Whole lists of many sites and countries; the fixtures are in the encodings in which those sites write."""

from __future__ import annotations

import csv
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.signups.list_limits import MAX_FILE_BYTES
from mozspaces_desktop.core.signups.lists import ColumnMapping, Corrections, Role, SignupList
from mozspaces_desktop.core.signups.reader import read_signups
from tests.core.signups.conftest import Reader

DATA = Path(__file__).parents[2] / "data" / "signups"

CASES: dict[str, tuple[str, str, list[tuple[str, str | None, int]], list[str]]] = {
    "accupass.csv": ("Accupass", "big5hkscs", [("陳大文", "chen@example.tw", 1)], ["林小姐"]),
    "chinese-check-ins.csv": ("list", "gb18030", [("张伟", "zhang@example.cn", 1)], ["刘洋"]),
    "connpass.csv": ("connpass", "cp932", [("山田太郎", None, 1)], ["佐藤花子", "鈴木次郎"]),
    "dutch.csv": ("list", "utf-8", [("Jan van der Berg", "j@example.nl", 1)], ["Els Smit"]),
    "german-with-title.csv": ("list", "cp1252", [("Jürgen Müller", "j@example.de", 2)], ["Özlem Groß"]),
    "helloasso.csv": (
        "HelloAsso",
        "cp1252",
        [("Hélène Dupré", "h@example.fr", 1), ("Zoé Martin", None, 1)],
        ["Léo Petit"],
    ),
    "italian-form.tsv": ("Google Forms", "utf-16-le", [("Giulia Rossi", "g@example.it", 3)], ["Marco Bianchi"]),
    "italian.csv": ("list", "cp1252", [("Giulia D'Angelo", "g@example.it", 2)], ["Niccolò Rossi"]),
    "japanese-two-names.csv": ("list", "cp932", [("山田 太郎", "t@example.jp", 1)], ["林花子"]),
    "kktix.csv": ("KKTIX", "big5hkscs", [("王小明", "wang@example.tw", 1), ("陳怡君", None, 1)], ["李大華"]),
    "korean.csv": ("list", "cp949", [("김민준", "kim@example.kr", 2)], ["이서연"]),
    "peatix.csv": ("list", "cp932", [("山田 太郎", "taro@example.jp", 2)], ["佐藤 花子"]),
    "polish.csv": ("list", "cp1250", [("Łukasz Świętek", "l@example.pl", 1)], ["Żaneta Wójcik"]),
    "portuguese.csv": ("list", "utf-8", [("João Conceição", "j@example.pt", 1)], ["Inês Antão"]),
    "russian.csv": ("list", "cp1251", [("Иван Петров", "i@example.ru", 1)], ["Анна Смирнова"]),
    "spanish.csv": ("list", "cp1252", [("José García López", "j@example.es", 2)], ["Ana Núñez"]),
    "weezevent.csv": ("Weezevent", "utf-8", [("Thị Mai Nguyễn", None, 1)], ["Paul Durand"]),
}
"""The site, the encoding, who comes with how many seats, and who does not."""


def people(signups: SignupList) -> list[tuple[str, str | None, int]]:
    return [(signup.name, signup.email, signup.seats) for signup in signups.signups]


def names(signups: SignupList) -> list[str]:
    return [signup.name for signup in signups.signups]


def test_every_fixture_is_expected() -> None:
    assert {path.name for path in DATA.iterdir() if path.name != ".gitattributes"} == set(CASES)


@pytest.mark.parametrize("name", CASES)
def test_lists_of_other_sites(name: str) -> None:
    found = read_signups(DATA / name)
    source, encoding, coming, refused = CASES[name]
    assert (found.source, found.encoding) == (source, encoding)
    assert people(found) == coming
    assert [item.who for item in found.left_out] == refused
    assert found.problems == []


def test_titles_above_the_header() -> None:
    assert read_signups(DATA / "german-with-title.csv").header_row == 3


def test_several_check_in_columns_say_nothing_about_who_comes(read: Reader) -> None:
    found = read(
        "Name,Email,Checked in,Check-in 2 (workshop),Check-in status,Arrived",
        "Ana,ana@example.com,No,,Not checked in,No",
    )
    assert people(found) == [("Ana", "ana@example.com", 1)]
    assert found.mapping.of(Role.CHECKED_IN) == (2, 3, 4, 5)


def test_questions_are_not_the_real_columns(read: Reader) -> None:
    found = read(
        "Company name,Manager's email,Are you attending the dinner?,Is this your first time?,Your name,E-mail",
        "ACME,boss@example.com,No,No,Ana,ana@example.com",
        "ACME,boss@example.com,No,Yes,Bo,bo@example.com",
    )
    assert people(found) == [("Ana", "ana@example.com", 1), ("Bo", "bo@example.com", 1)]


def test_without_headers(read: Reader) -> None:
    found = read("Ana,Reyes,ana@example.com,ACME Inc.", "Bo,Li,bo@example.com,Widgets Ltd")
    assert people(found) == [("Ana Reyes", "ana@example.com", 1), ("Bo Li", "bo@example.com", 1)]
    assert (found.header_row, found.headers) == (None, ["", "", "", ""])


def test_names_alone(read: Reader) -> None:
    assert names(read("Ana Reyes", "Bo Li", "", "Lin, Mei")) == ["Ana Reyes", "Bo Li", "Mei Lin"]


def test_headers_of_an_unknown_language_show_by_their_cells(read: Reader) -> None:
    found = read("Zbrmf;Qlorp", "Ana Reyes;ana@example.com", "Bo Li;bo@example.com")
    assert found.header_row == 1
    assert names(found) == ["Ana Reyes", "Bo Li"]


def test_the_header_may_be_repeated(read: Reader) -> None:
    assert names(read("Name,Email", "Ana,a@example.com", "Name,Email", "Bo,b@example.com")) == ["Ana", "Bo"]


def test_repeated_header_names_fill_each_other_in(read: Reader) -> None:
    found = read("Name,Email,Email,Notes,Notes", "Ana,,ana@example.com,x,y", "Bo,bo@example.com,,,")
    assert [signup.email for signup in found.signups] == ["ana@example.com", "bo@example.com"]


def test_rows_without_anybody_are_left_out_and_blank_ones_skipped(read: Reader) -> None:
    found = read("Name,Email,Notes", "Ana,a@example.com,", ",,", ",,Total: 1", "")
    assert [(item.row, str(item.reason)) for item in found.left_out] == [
        (4, "There is neither a name nor an e-mail address.")
    ]


def test_somebody_with_only_an_address_is_called_by_it(read: Reader) -> None:
    assert people(read("Name,Email", ",zoe.smith@example.com")) == [("zoe.smith", "zoe.smith@example.com", 1)]


def test_an_unknown_status_comes_and_is_named_once(read: Reader) -> None:
    found = read("Name,Status", "Ana,Attending", "Bo,Frobnicated", "Cy,Frobnicated", "Di,")
    assert names(found) == ["Ana", "Bo", "Cy", "Di"]
    assert [(problem.row, str(problem.reason)) for problem in found.problems] == [
        (3, "The status “Frobnicated” is not known; whoever has it counts as coming."),
        (5, "There is no status; whoever has none counts as coming."),
    ]


def test_one_status_that_says_no_is_enough(read: Reader) -> None:
    found = read("Name,Order status,Attendee status", "Ana,Completed,Attending", "Bo,Completed,Not Attending")
    assert names(found) == ["Ana"]


def test_an_unpaid_ticket_of_somebody_who_said_yes(read: Reader) -> None:
    found = read(
        "Name,RSVP,Payment status",
        "Ana,Yes,Unpaid",
        "Bo,Yes,Refunded",
        "Cy,Yes,Paid",
        "Di,,Unpaid",
    )
    assert names(found) == ["Ana", "Cy"]


def test_cancellation_columns(read: Reader) -> None:
    found = read("Name,Email,Cancelled at", "Ana,a@example.com,", "Bo,b@example.com,2026-09-01 10:00")
    assert names(found) == ["Ana"]


def test_a_province_is_not_a_status(read: Reader) -> None:
    assert names(read("Name,Email,State", "Ana,a@example.com,Ontario", "Bo,b@example.com,Bavaria")) == ["Ana", "Bo"]


def test_seats(read: Reader) -> None:
    found = read(
        "Name,Quantity,Guests",
        "Ana,3,",
        "Bo,1,2",
        "Cy,,４",
        "Di,x,",
        "Ed,0,",
        "Flo,500110001,",
    )
    assert [(signup.name, signup.seats) for signup in found.signups] == [
        ("Ana", 3),
        ("Bo", 3),
        ("Cy", 5),
        ("Di", 1),
        ("Flo", 1),
    ]
    assert [item.who for item in found.left_out] == ["Ed"]
    assert [problem.row for problem in found.problems] == [5, 7]


def test_a_quantity_repeated_on_every_row_of_its_order_counts_once(read: Reader) -> None:
    found = read(
        "Order #,Name,Quantity",
        "1,Ana,2",
        "1,Bo,2",
        "2,Cy,2",
        "2,Cy,2",
    )
    assert [(signup.name, signup.seats) for signup in found.signups] == [("Ana", 1), ("Bo", 1), ("Cy", 4)]


def test_a_corrected_mapping_is_obeyed(read: Reader, tmp_path: Path) -> None:
    read("Aaa;Bbb;Ccc", "x;Ana;y", "x;Bo;y", name="odd.csv")
    corrections = Corrections(columns=ColumnMapping({Role.NAME: (1,)}))
    assert names(read_signups(tmp_path / "odd.csv", corrections)) == ["Bbb", "Ana", "Bo"]


def test_no_column_of_people(read: Reader) -> None:
    found = read("Price,City", "1.50,Paris")
    assert found.signups == []
    assert "Pick the columns" in str(found.problems[0].reason)


def test_a_list_of_members_is_pointed_out(read: Reader) -> None:
    found = read("Name\tUser ID\tLast visited group on\tRSVPed Yes", "Ana\tuser 1\t2014-05-01\t3")
    assert names(found) == ["Ana"]
    assert "members" in str(found.problems[0].reason)


def test_order_date_and_time_in_two_columns(read: Reader) -> None:
    found = read("Name,Order code,Order date,Order time", "Ana,ABC,2026-09-01,18:52:07")
    assert str(found.signups[0].signed_up_at) == "2026-09-01 18:52:07"


def test_a_name_that_is_an_address_is_one(read: Reader) -> None:
    found = read("Name,City", "ana@example.com,Paris", "Bo,Lyon")
    assert people(found) == [("ana", "ana@example.com", 1), ("Bo", None, 1)]


def test_the_name_beside_an_address_counts_where_there_is_no_other(read: Reader) -> None:
    found = read("E-mail,Notes", "Ana Reyes <ana@example.com>,", '"""Li, Bo"" <bo@example.com>",', "cy@example.com,")
    assert people(found) == [
        ("Ana Reyes", "ana@example.com", 1),
        ("Bo Li", "bo@example.com", 1),
        ("cy", "cy@example.com", 1),
    ]


def test_what_is_no_address_is_reported(read: Reader) -> None:
    found = read("Name,Email", "Ana,ana@", "Bo,b@example.com", "Cy,n/a")
    assert people(found) == [("Ana", None, 1), ("Bo", "b@example.com", 1), ("Cy", None, 1)]
    assert [(problem.row, str(problem.reason)) for problem in found.problems] == [
        (2, "“ana@” is not an e-mail address.")
    ]


def test_a_time_that_is_none_is_passed_over(read: Reader) -> None:
    found = read("Name,Order code,Order date,Order time", "Ana,ABC,2026-09-01,25:00")
    assert str(found.signups[0].signed_up_at) == "2026-09-01 00:00:00"


def test_bytes_that_cannot_be_read_are_reported(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name,Email\nИван Петрович,i@example.ru\n".encode() + b"Bo\xff,b@example.com\n")
    found = read_signups(path)
    assert names(found) == ["Иван Петрович", "Bo\ufffd"]
    assert "could not be read" in str(found.problems[0].reason)


def test_a_file_far_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(FileError, match="more than 20 MB"):
        read_signups(path)


def test_long_names_are_cut_and_reported(read: Reader) -> None:
    found = read("Name,Email", "x" * 300_000 + ",a@example.com")
    assert found.signups[0].name == "x" * 200
    assert [str(problem.reason) for problem in found.problems] == [
        "Some cells have more than 32767 characters; only their beginnings count.",
        "The name is longer than 200 letters.",
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "Name\n", "Name,Email\n", ",,,\n", '"', "\ufeff"])
def test_nobody_in_it(text: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    assert read_signups(path).signups == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with suppress(FileError):
        assert all(signup.name and signup.seats >= 1 for signup in read_signups(path).signups)


cell = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(cell, min_size=2, max_size=4), max_size=8), encoding=st.sampled_from(["utf-8", "utf-16"]))
def test_any_cells_under_known_headers(rows: list[list[str]], encoding: str, tmp_path: Path) -> None:
    """Every row that is not blank is a person's or is left out; nobody comes twice."""
    path = tmp_path / "list.csv"
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file).writerows([["Name", "Email", "Status", "Quantity"], *rows])
    found = read_signups(path)
    assert found.encoding.startswith(encoding)
    assert len({(signup.name, signup.email, signup.row) for signup in found.signups}) == len(found.signups)
