import hashlib

import pytest

from mozspaces_desktop.core import kiosk_exit, labels, members, pins
from mozspaces_desktop.core.kiosk_exit import Exit
from mozspaces_desktop.core.models import Role

pytestmark = pytest.mark.usefixtures("quick_pins")


@pytest.fixture
def with_members(database):
    for name, role, pin in (
        ("Ana", Role.COORDINATOR, "4711"),
        ("Zoë", Role.COORDINATOR, "2222"),
        ("Max", Role.MANAGER, "3333"),
    ):
        with database.begin(labels.ADD_MEMBER, name=name) as session:
            members.add_member(session, name, role, pin)
    return database


def test_the_pin_of_any_coordinator_leads_out_and_nobody_elses(with_members):
    assert kiosk_exit.is_for_members(with_members)
    kept = pins.hashed("9999")  # of a time without members
    out = kiosk_exit.try_to_leave(with_members, "2222", kept)
    assert (out.opens, out.access.name) == (True, "Zoë")
    for pin in ("3333", "9999"):
        assert kiosk_exit.try_to_leave(with_members, pin, kept) == Exit()


def test_without_members_it_is_the_kiosks_own(database):
    assert not kiosk_exit.is_for_members(database)
    kept = pins.hashed("9999")
    assert kiosk_exit.try_to_leave(database, "9999", kept) == Exit(opens=True)
    assert kiosk_exit.try_to_leave(database, "9998", kept) == Exit()
    assert kiosk_exit.try_to_leave(database, "9999", "") == Exit()


def test_the_pin_of_an_older_kiosk_is_kept_anew(database):
    salt = bytes(16)
    kept = f"{salt.hex()}:{hashlib.scrypt(b'9999', salt=salt, n=2**14, r=8, p=1).hex()}"
    out = kiosk_exit.try_to_leave(database, "9999", kept)
    assert out.opens
    assert not pins.is_dated(out.kept)
    assert pins.opens("9999", out.kept)


def test_wrong_ones_take_longer_and_not_for_who_comes_in_elsewhere(with_members):
    waits = [kiosk_exit.try_to_leave(with_members, "0000", "", ticks=lambda: 9.0).wait_s for _ in range(4)]
    assert waits == [0, 0, 2, 2]
    assert kiosk_exit.wait_to_leave(with_members, ticks=lambda: 10.0) == 1
    assert not kiosk_exit.try_to_leave(with_members, "4711", "", ticks=lambda: 10.0).opens
    with with_members.read() as session:
        ana = members.member_called(session, "Ana")
    assert members.sign_in(with_members, ana.id, "4711", ticks=lambda: 10.0).access is not None
    assert kiosk_exit.try_to_leave(with_members, "4711", "", ticks=lambda: 11.0).opens
    assert kiosk_exit.wait_to_leave(with_members, ticks=lambda: 11.0) == 0
