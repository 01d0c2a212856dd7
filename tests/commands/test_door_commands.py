"""``check-in`` lets everybody in once, and ``undo`` takes the last action back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.commands.conftest import Say

Ask = Callable[..., Any]
Refused = Callable[..., str]

TONIGHT = ("check-in", "--event", "Rust study group")


def test_somebody_registered_comes_in_once(ask: Ask) -> None:
    first = ask(*TONIGHT, "--person", "mamadou sarr", "--at", "2014-07-31T19:07:30")
    assert (first["name"], first["already"], first["checked_in_at"]) == (
        "Mamadou Sarr",
        False,
        "2014-07-31T19:07:30+02:00",
    )
    assert (first["newcomer"], first["visits"], first["method"]) == (False, 12, "command")
    assert first["counts"] == {
        "checked_in": 13,
        "guests": 0,
        "attendees": 13,
        "newcomers": 0,
        "expected": first["counts"]["expected"],
        "capacity": 90,
    }
    again = ask(*TONIGHT, "--person", "MAMADOU.SARR@example.net", "--at", "2014-07-31T20:00")
    assert (again["already"], again["checked_in_at"]) == (True, first["checked_in_at"])
    assert again["check_in_id"] == first["check_in_id"]
    assert again["counts"]["checked_in"] == 13


def test_a_ticket_lets_its_holder_in(ask: Ask, refused: Refused) -> None:
    assert ask(*TONIGHT, "--code", "140731-004")["name"] == "Rémi Chevalier"
    assert refused(*TONIGHT, "--code", "nonsense") == "No ticket has the code “nonsense”."


def test_a_ticket_of_another_evening_names_it(refused: Refused, demo_file: Path) -> None:
    with closing(sqlite3.connect(demo_file)) as raw:
        query = "SELECT ticket_code FROM registration WHERE ticket_code NOT LIKE '140731-%' LIMIT 1"
        [other] = raw.execute(query).fetchone()
    assert "not for this event" in refused(*TONIGHT, "--code", other)


def test_a_walk_in_is_added_once(ask: Ask) -> None:
    before = len(ask("people"))
    walk_in = (*TONIGHT, "--walk-in", "  Zoé   Ba ", "--email", "zoe@example.org")
    first = ask(*walk_in)
    assert (first["name"], first["email"], first["newcomer"], first["visits"]) == (
        "Zoé Ba",
        "zoe@example.org",
        True,
        1,
    )
    assert ask(*walk_in)["already"]
    assert len(ask("people")) == before + 1


def test_somebody_similar_to_a_walk_in_is_told(ask: Ask, say: Say, demo_file: Path) -> None:
    assert ask(*TONIGHT, "--walk-in", "Zoé Ba")["similar"] == []
    told = ask(*TONIGHT, "--walk-in", "sarr MAMADU")["similar"]
    assert [(one["name"], one["visits"]) for one in told] == [("Mamadou Sarr", 11)]
    said = say("--data", demo_file, *TONIGHT, "--walk-in", "Mamadou Sarr").out
    assert f"If this is Mamadou Sarr, here 11 times (id {told[0]['id']}), undo it" in said


def test_a_moment_with_an_offset_is_meant_by_it(ask: Ask) -> None:
    answer = ask(*TONIGHT, "--walk-in", "Zoé", "--at", "2014-07-31T17:05+00:00")
    assert answer["checked_in_at"] == "2014-07-31T19:05:00+02:00"


def test_guests_are_counted_and_corrected(ask: Ask, refused: Refused) -> None:
    assert ask(*TONIGHT, "--guests", "3")["counts"]["attendees"] == 15
    assert ask(*TONIGHT, "--guests", "-1")["counts"]["guests"] == 2
    ask(*TONIGHT, "--guests", "-1")
    ask(*TONIGHT, "--guests", "-1")
    assert "guest" in refused(*TONIGHT, "--guests", "-1")
    assert "more than" in refused(*TONIGHT, "--guests", "99999999999999999999")


def test_an_evening_of_another_day_is_named_by_its_day(ask: Ask, refused: Refused) -> None:
    answer = ask(*TONIGHT, "--date", "2014-05-22", "--walk-in", "Zoé", "--at", "2014-05-22T19:01")
    assert answer["checked_in_at"] == "2014-05-22T19:01:00+02:00"
    sentence = refused("check-in", "--event", "Privacy café", "--walk-in", "Zoé")
    assert "There are 4 events called “Privacy café” (2014-05-15, 2014-06-10, 2014-07-03, 2014-08-07" in sentence


def test_who_is_meant_must_be_clear(refused: Refused) -> None:
    assert refused(*TONIGHT, "--person", "Nobody At All") == "Nobody called “Nobody At All” is in the file."
    assert "e-mail address" in refused(*TONIGHT, "--person", "Ümit Çelik")
    assert refused("check-in", "--event", "No such evening", "--person", "x").startswith("There is no event called")
    assert "cancelled" in refused("check-in", "--event", "Arduino and the open web", "--walk-in", "Zoé")


def test_people_read_one_sentence(say: Say, demo_file: Path) -> None:
    said = say(*TONIGHT, "--walk-in", "Zoé\x1b[31m", "--data", demo_file)
    assert said.out == (
        "Zoé\ufffd[31m is in at 19:10, for the first time here: “Rust study group”. "
        "13 in, 0 of them guests, 1 newcomer.\n"
    )


def test_undo_takes_back_what_was_done_last_whoever_did_it(ask: Ask) -> None:
    ask(*TONIGHT, "--walk-in", "Zoé Ba")
    assert ask("undo") == {"undone": "Check in Zoé Ba"}
    assert not [person for person in ask("people") if person["name"] == "Zoé Ba"]
    assert ask("undo")["undone"].startswith("Check in ")


def test_undo_leaves_the_file_s_beginning_alone(ask: Ask, refused: Refused) -> None:
    for _ in range(12):
        ask("undo")
    people = ask("people")
    assert refused("undo").startswith("“Make demo data” stays")
    assert ask("people") == people


def test_a_full_room_is_not_overfilled_unasked_and_says_so(ask: Ask, refused: Refused) -> None:
    room = ask(*TONIGHT, "--guests", "1")["counts"]
    ask(*TONIGHT, "--guests", str(room["capacity"] - room["attendees"]))
    said = "The room holds 90 people, and 90 are in."
    assert refused(*TONIGHT, "--walk-in", "Zoé Ba") == said
    assert refused(*TONIGHT, "--guests", "2") == said
    assert ask(*TONIGHT, "--walk-in", "Zoé Ba", "--over-capacity")["counts"]["attendees"] == 91
    assert ask(*TONIGHT, "--guests", "2")["counts"]["attendees"] == 93
