"""What somebody says of a list counts more than what the program understands."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.signups.lists import ColumnMapping, Corrections, FoundStatus, Role, SignupList
from mozspaces_desktop.core.signups.reader import ListReader, read_signups
from mozspaces_desktop.core.signups.table import WORKBOOK
from tests.core.signups.conftest import Reader


def names(signups: SignupList) -> list[str]:
    return [signup.name for signup in signups.signups]


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def test_another_encoding(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", "Name\nŁukasz\n", "cp1250")
    assert names(read_signups(path, Corrections(encoding="cp1250"))) == ["Łukasz"]
    assert names(read_signups(path, Corrections(encoding="cp1252"))) == ["£ukasz"]
    found = read_signups(path, Corrections(encoding="utf-8"))
    assert names(found) == ["\ufffdukasz"]
    assert "could not be read" in str(found.problems[0].reason)


def test_the_mark_of_an_encoding_is_no_letter(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", "Name\nAna\n", "utf-8-sig")
    assert names(read_signups(path, Corrections(encoding="utf-8"))) == ["Ana"]
    assert read_signups(path, Corrections(encoding="cp1252")).headers == ["ï»¿Name"]


def test_another_delimiter(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", "Name,Email|Notes\nAna,a@example.com|x\n")
    assert read_signups(path).delimiter == ","
    found = read_signups(path, Corrections(delimiter="|"))
    assert (found.delimiter, found.headers) == ("|", ["Name,Email", "Notes"])


def test_another_header_row(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", "Name,Email\nZbrmf,Qlorp\nAna,a@example.com\n")
    assert names(read_signups(path)) == ["Zbrmf", "Ana"]
    assert names(read_signups(path, Corrections(header_row=2))) == ["Ana"]
    none = read_signups(path, Corrections(header_row=0, columns=ColumnMapping({Role.NAME: (0,)})))
    assert (none.header_row, names(none)) == (None, ["Name", "Zbrmf", "Ana"])
    assert read_signups(path, Corrections(header_row=9)).header_row is None


def test_a_workbook_has_neither_encoding_nor_delimiter() -> None:
    path = Path(__file__).parents[2] / "data" / "signups" / "italian.csv"
    assert read_signups(path).encoding != WORKBOOK


def test_a_file_is_read_once(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", "Name\nAna\n")
    reader = ListReader(path)
    path.unlink()
    assert names(reader.read()) == names(reader.read(Corrections(encoding="cp1252"))) == ["Ana"]


def test_whoever_has_a_status_comes_or_not(read: Reader, tmp_path: Path) -> None:
    read("Name,Status", "Ana,Waitlist", "Bo,WAITLIST", "Cy,Attending", "Di,Frobnicated", "Ed,", "Flo,Cancelled")
    path = tmp_path / "list.csv"
    understood = read_signups(path)
    assert names(understood) == ["Cy", "Di", "Ed"]
    assert understood.statuses == [
        FoundStatus("Waitlist", "waitlist", 2, comes=False, known=True),
        FoundStatus("Attending", "attending", 1, comes=True, known=True),
        FoundStatus("Frobnicated", "frobnicated", 1, comes=True, known=False),
        FoundStatus("", "", 1, comes=True, known=False),
        FoundStatus("Cancelled", "cancelled", 1, comes=False, known=True),
    ]
    corrected = read_signups(path, Corrections(verdicts={"waitlist": True, "frobnicated": False, "": False}))
    assert names(corrected) == ["Ana", "Bo", "Cy"]
    assert [(status.comes, status.known) for status in corrected.statuses] == [
        (True, True),
        (True, True),
        (False, True),
        (False, True),
        (False, True),
    ]
    assert {item.who: str(item.reason) for item in corrected.left_out} == {
        "Di": "The list says “Frobnicated”.",
        "Ed": "There is no status; you said that whoever has none does not come.",
        "Flo": "The list says “Cancelled”.",
    }
    assert corrected.problems == []


def test_payments_beside_a_status_and_alone(read: Reader, tmp_path: Path) -> None:
    lines = ("Name,RSVP,Payment status", "Ana,Yes,Unpaid", "Bo,Yes,Refunded", "Cy,,Unpaid", "Di,No,Paid")
    found = read(*lines)
    assert names(found) == ["Ana"]
    assert {status.text: status.comes for status in found.statuses} == {
        "Yes": True,
        "Unpaid": True,
        "Refunded": False,
        "": True,
        "No": False,
        "Paid": True,
    }
    alone = read("Name,Payment status", "Ana,Unpaid", "Bo,Refunded", "Cy,Paid")
    assert {status.text: status.comes for status in alone.statuses} == {
        "Unpaid": False,
        "Refunded": False,
        "Paid": True,
    }
    read(*lines)
    corrections = Corrections(verdicts={"unpaid": False, "refunded": True})
    assert names(read_signups(tmp_path / "list.csv", corrections)) == ["Bo"]


def test_a_column_picked_counts_alone() -> None:
    mapping = ColumnMapping({Role.FIRST_NAME: (0,), Role.LAST_NAME: (1,), Role.EMAIL: (2, 3), Role.STATUS: (4,)})
    assert mapping.with_role(5, Role.NAME).columns == {Role.NAME: (5,), Role.EMAIL: (2, 3), Role.STATUS: (4,)}
    assert mapping.with_role(5, Role.EMAIL).of(Role.EMAIL) == (5,)
    assert mapping.with_role(5, Role.STATUS).of(Role.STATUS) == (4, 5)
    assert mapping.with_role(3, Role.STATUS).columns == {
        Role.FIRST_NAME: (0,),
        Role.LAST_NAME: (1,),
        Role.EMAIL: (2,),
        Role.STATUS: (4, 3),
    }
    assert Role.LAST_NAME not in mapping.with_role(1, None).columns


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from([None, *Role])), max_size=12))
def test_whatever_is_picked_a_column_has_one_role(picks: list[tuple[int, Role | None]]) -> None:
    mapping = ColumnMapping({})
    for column, role in picks:
        mapping = mapping.with_role(column, role)
        assert mapping.role_of(column) is role
        used = [one for columns in mapping.columns.values() for one in columns]
        assert len(used) == len(set(used))
        assert all(mapping.columns.values())


class _StoppedError(Exception):
    pass


@pytest.mark.parametrize("stop_at", [1, 5, 10])
def test_reading_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path, stop_at: int) -> None:
    rows = "".join(f"Person {place},p{place}@example.com\n" for place in range(3000))
    reader = ListReader(written(tmp_path / "list.csv", "Name,Email\n" + rows))
    seen: list[float] = []

    def stopping(done: int, total: int) -> None:
        seen.append(done / total)
        if len(seen) == stop_at:
            raise _StoppedError

    with pytest.raises(_StoppedError):
        reader.read(progress=stopping)
    assert len(seen) == stop_at
    assert seen == sorted(seen)
    assert seen[-1] <= 1
    assert len(reader.read().signups) == 3000
