import sys

import pytest

from mozspaces_desktop.core import data_file, pin_tries
from mozspaces_desktop.core.models import Setting


class Ticks:
    """Seconds since the computer was started, as the test says."""

    def __init__(self, at):
        self.at = at

    def __call__(self):
        return self.at


@pytest.fixture
def tried(database):
    def tried(ticks):
        with database.begin("") as session:
            return pin_tries.try_one(session, "ana", ticks=ticks)

    return tried


def test_each_wrong_pin_takes_longer_but_never_for_ever():
    waits = [pin_tries.wait_after(wrong) for wrong in range(1000)]
    assert waits[:7] == [0, 0, 0, 2, 4, 8, 16]
    assert waits == sorted(waits)
    assert max(waits) == 300


def test_two_are_free_and_then_somebody_waits_who_is_not_counted_meanwhile(tried):
    ticks = Ticks(1000.0)
    assert [tried(ticks) for _ in range(3)] == [0, 0, 0]
    assert [tried(ticks) for _ in range(3)] == [2, 2, 2]
    ticks.at = 1001.5
    assert tried(ticks) == 1
    ticks.at = 1002
    assert tried(ticks) == 0
    assert tried(ticks) == 4


def test_a_right_one_forgives_those_before_it_and_only_their_own(database, tried):
    ticks = Ticks(1000.0)
    for _ in range(3):
        tried(ticks)
    with database.begin("") as session:
        assert pin_tries.seconds_left(session, "bob", ticks=ticks) == 0
        pin_tries.forgive(session, "bob")
        pin_tries.forgive(session, "ana")
        assert pin_tries.seconds_left(session, "ana", ticks=ticks) == 0
    assert tried(ticks) == 0


def test_after_the_computer_was_started_again_the_wait_begins_anew_and_ends(tried):
    ticks = Ticks(500_000.0)
    for _ in range(5):
        ticks.at += 300
        tried(ticks)
    ticks.at = 40.0
    assert tried(ticks) == 8
    ticks.at = 47.0
    assert tried(ticks) == 1
    ticks.at = 48.0
    assert tried(ticks) == 0


@pytest.mark.parametrize("damaged", ["", "null", "[3]", "[1e999, 0]", '["a", 2]', "[-5, 0]"])
def test_a_damaged_note_keeps_nobody_out(database, tried, damaged):
    with database.begin("") as session:
        session.add(Setting(key="pin_tries/ana", value=damaged))
    assert tried(Ticks(1.0)) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no open file")
def test_a_file_that_is_gone_keeps_nobody_out_and_lets_nobody_try_at_will(database):
    data_file.remove(database.path)
    ticks = Ticks(1000.0)
    assert [pin_tries.count(database, "ana", ticks=ticks) for _ in range(4)] == [0, 0, 0, 2]
    assert [pin_tries.left(database, whose, ticks=ticks) for whose in ("ana", "bob")] == [2, 0]
    ticks.at = 1002
    assert pin_tries.count(database, "ana", ticks=ticks) == 0
    assert pin_tries.left(database, "ana", ticks=ticks) == 4
    pin_tries.forget(database, "ana")
    assert pin_tries.left(database, "ana", ticks=ticks) == 0
