from __future__ import annotations

import pytest

from mozspaces_desktop.core.signups import cells


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2),
        ("2.0", 2),
        ("+1", 1),
        ("２名", 2),
        ("3 people", 3),
        ("1x", 1),
        ("None", 0),
        ("-1", -1),
        ("2.5", None),
        ("VIP", None),
        ("12345678901", None),
        ("", None),
    ],
)
def test_counts(text: str, number: int | None) -> None:
    assert cells.count(text) == number


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("ana@example.com", "ana@example.com"),
        ("Ana <Ana@Example.com>", "Ana@Example.com"),
        ("mailto:ana@example.com", "ana@example.com"),
        ("ana@example.com; bo@example.com", "ana@example.com"),
        ("ana＠example.com".replace("＠", "@"), "ana@example.com"),
        ("n/a", None),
        ("ana@", None),
        ("@ana", None),
        ("x" * 10_000_000, None),
        ("@" * 100_000, None),
    ],
)
def test_addresses(text: str, email: str | None) -> None:
    assert cells.email(text) == email


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-09-01T10:00:00Z", "2026-09-01 10:00:00+00:00"),
        ("2017-01-27 15:51:40+00:00", "2017-01-27 15:51:40+00:00"),
        ("2026/09/20 10:00:00 PM GMT+9", "2026-09-20 22:00:00+09:00"),
        ("2026/09/20 12:05:00 AM", "2026-09-20 00:05:00"),
        ("11/29/24 22:28", "2024-11-29 22:28:00"),
        ("29.11.2024 22:28", "2024-11-29 22:28:00"),
        ("01/09/2026 10.00.00", "2026-01-09 10:00:00"),
        ("2026/9/20 下午 3:05:00", "2026-09-20 15:05:00"),
        ("2026年9月20日 10:00", "2026-09-20 10:00:00"),
        ("September 1, 2026 10:00 AM", "2026-09-01 10:00:00"),
        ("September 1, 2026 10:00 AM PST", "2026-09-01 10:00:00"),
        ("Tue, 01 Sep 2026 10:00:00 +0200", "2026-09-01 10:00:00+02:00"),
        ("2019-02-22", "2019-02-22 00:00:00"),
        ("0001-01-01", "None"),
        ("2026-02-30", "None"),
        ("2026-09-20 10:00 GMT+99", "None"),
        ("May Marchand, 1234", "None"),
        ("18:52", "None"),
        ("", "None"),
    ],
)
def test_moments(text: str, moment: str) -> None:
    assert str(cells.moment(text, month_first=True)) == moment


def test_the_order_of_day_and_month_is_the_columns() -> None:
    assert cells.is_month_first(["11/09/24 22:28", "11/29/24 22:28"])
    assert cells.is_month_first(["1/9/2026 10:00 AM"])
    assert not cells.is_month_first(["01/09/2026 10:00", "29/11/2026 10:00"])
    assert not cells.is_month_first(["2026/09/20 10:00:00 AM"])
    assert str(cells.moment("01/09/2026")) == "2026-09-01 00:00:00"


@pytest.mark.parametrize(("text", "number"), [("Yes", 1), ("oui", 1), ("No", 0), ("2", 2), ("+1", 1), ("Bo Li", None)])
def test_companions(text: str, number: int | None) -> None:
    assert cells.companions(text) == number


def test_moments_as_excel_stores_them() -> None:
    assert [str(cells.serial_moment(text)) for text in ("45555.4375", "45555,5")] == [
        "2024-09-20 10:30:00",
        "2024-09-20 12:00:00",
    ]
    assert [cells.serial_moment(text) for text in ("12345", "99999", "2024", "4555", "x", "")] == [None] * 6


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Reyes <ana@example.com>", "Ana Reyes"),
        ('"Reyes, Ana" <ana@example.com>', "Reyes, Ana"),
        ("<ana@example.com>", ""),
        ("ana@example.com <ana@example.com>", ""),
        ("ana@example.com", ""),
        ("Ana <3", ""),
    ],
)
def test_names_beside_addresses(text: str, name: str) -> None:
    assert cells.name_beside_email(text) == name
