import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core import kiosk_pin


@pytest.mark.parametrize("text", ["1234", "00000000", "123456"])
def test_four_to_eight_digits_are_a_pin(text):
    assert kiosk_pin.is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "123456789", "12a4", " 1234", "١٢٣٤", "12.4", "²²²²"])
def test_anything_else_is_none(text):
    assert not kiosk_pin.is_pin(text)


def test_only_the_right_pin_opens_and_cannot_be_read():
    kept = kiosk_pin.hashed("4711")
    assert kiosk_pin.opens("4711", kept)
    assert not any(kiosk_pin.opens(wrong, kept) for wrong in ("4712", "471", "47110", "", "\udcff"))
    assert "4711" not in kept


def test_the_same_pin_is_kept_differently_each_time():
    assert kiosk_pin.hashed("4711") != kiosk_pin.hashed("4711")


@given(st.text(max_size=60))
def test_a_damaged_text_opens_to_nobody(kept):
    assert not kiosk_pin.opens("4711", kept)


def test_each_wrong_pin_takes_longer_but_never_for_ever():
    waits = [kiosk_pin.seconds_to_wait(wrong) for wrong in range(100)]
    assert waits[:6] == [0, 0, 0, 2, 4, 8]
    assert waits == sorted(waits)
    assert max(waits) == 60
