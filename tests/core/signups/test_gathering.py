from __future__ import annotations

from mozspaces_desktop.core.signups.lists import SignupList
from tests.core.signups.conftest import Reader


def people(signups: SignupList) -> list[tuple[str, str | None, int]]:
    return [(one.name, one.email, one.seats) for one in signups.signups]


def test_rows_of_one_buyer_are_seats(read: Reader) -> None:
    found = read(
        "Order #,First Name,Last Name,Email,Barcode #",
        "1,Ana,Reyes,ana@example.com,11",
        "1,Ana,Reyes,ANA@example.com,12",
        "2,ana,reyes,ana@example.com,13",
    )
    assert people(found) == [("Ana Reyes", "ana@example.com", 3)]
    assert found.signups[0].ticket_codes == ("11", "12", "13")


def test_a_ticket_counts_once(read: Reader) -> None:
    found = read("Name,Email,Barcode", "Ana,a@example.com,11", "Ana,a@example.com,11", "Bo,b@example.com,12")
    assert people(found) == [("Ana", "a@example.com", 1), ("Bo", "b@example.com", 1)]
    assert [(item.row, str(item.reason)) for item in found.left_out] == [(3, "The same ticket stands in row 2.")]


def test_different_names_under_one_address_are_different_people(read: Reader) -> None:
    found = read("Order #,Name,Email", "1,Ana Reyes,a@example.com", "1,Bo Li,A@example.com", "1,Bo Li,a@example.com")
    assert people(found) == [("Ana Reyes", "a@example.com", 1), ("Bo Li", None, 2)]
    assert [str(problem.reason) for problem in found.problems] == [
        "A@example.com is the address of Ana Reyes; Bo Li is listed without one."
    ]


def test_an_address_alone_is_a_seat_of_its_owner(read: Reader) -> None:
    found = read("Order #,Name,Email", "1,,ana@example.com", "1,Ana Reyes,ana@example.com")
    assert people(found) == [("Ana Reyes", "ana@example.com", 2)]


def test_a_name_alone_is_the_only_one_of_that_name(read: Reader) -> None:
    found = read("Order #,Name,Email", "1,Ana Reyes,ana@example.com", "1,Ana Reyes,", "1,Bo Li,", "2,bo li,")
    assert people(found) == [("Ana Reyes", "ana@example.com", 2), ("Bo Li", None, 2)]


def test_a_name_alone_is_nobody_of_two_with_that_name(read: Reader) -> None:
    found = read("Order #,Name,Email", "1,Ana,a@example.com", "2,Ana,b@example.com", "3,Ana,")
    assert people(found) == [("Ana", "a@example.com", 1), ("Ana", "b@example.com", 1), ("Ana", None, 1)]


def test_the_last_answer_to_a_form_counts(read: Reader) -> None:
    found = read(
        "Timestamp,Name,Email,RSVP,Guests",
        "2026/09/01 10:00:00,Ana,a@example.com,Yes,3",
        "2026/09/01 11:00:00,Bo,b@example.com,No,0",
        "2026/09/02 10:00:00,Ana,a@example.com,Yes,1",
        "2026/09/02 11:00:00,Bo,b@example.com,Yes,0",
        "2026/09/02 12:00:00,Cy,c@example.com,Yes,0",
        "2026/09/03 12:00:00,Cy,c@example.com,No,0",
    )
    assert people(found) == [("Ana", "a@example.com", 2), ("Bo", "b@example.com", 1)]
    assert [(item.row, item.signup is not None) for item in found.left_out] == [
        (2, False),
        (3, False),
        (6, False),
        (7, True),
    ]


def test_a_refunded_seat_beside_one_that_stays(read: Reader) -> None:
    found = read(
        "Order #,Name,Email,Status",
        "1,Ana,a@example.com,Attending",
        "1,Ana,a@example.com,Refunded",
        "2,Bo,b@example.com,Refunded",
    )
    assert people(found) == [("Ana", "a@example.com", 1)]
    assert [(item.who, item.signup is not None) for item in found.left_out] == [("Ana", False), ("Bo", True)]


def test_a_buyers_address_is_not_their_guests(read: Reader) -> None:
    found = read(
        "Attendee name,Buyer name,Buyer email",
        "Ana Reyes,Ana Reyes,ana@example.com",
        "Bo Li,Ana Reyes,ana@example.com",
        ",Cy Roe,cy@example.com",
    )
    assert people(found) == [("Ana Reyes", "ana@example.com", 1), ("Bo Li", None, 1), ("Cy Roe", "cy@example.com", 1)]
    assert found.problems == []
