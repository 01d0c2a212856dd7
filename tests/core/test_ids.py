from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.ids import IdSource

MOMENT = datetime(2014, 7, 31, 17, 10, 0, 123000, tzinfo=UTC)


def test_a_key_is_a_uuid_of_version_7_that_carries_its_millisecond() -> None:
    key = UUID(IdSource(lambda: MOMENT).next())
    assert key.version == 7
    assert key.variant == "specified in RFC 4122"
    assert key.int >> 80 == int(MOMENT.timestamp() * 1000)


@given(st.lists(st.integers(-5000, 5000), min_size=2, max_size=40))
def test_keys_grow_even_when_the_clock_jumps_back(steps: list[int]) -> None:
    moment = MOMENT
    source = IdSource(lambda: moment)
    keys = []
    for step in steps:
        moment += timedelta(milliseconds=step)
        keys.append(source.next())
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


def test_more_keys_than_a_millisecond_has_places_still_grow() -> None:
    source = IdSource(lambda: MOMENT)
    keys = [source.next() for _ in range(10_000)]
    assert keys == sorted(set(keys))


def test_a_seeded_source_makes_the_same_keys_again() -> None:
    first, second = (IdSource(lambda: MOMENT, lambda count: bytes(range(count))) for _ in range(2))
    assert [first.next() for _ in range(5)] == [second.next() for _ in range(5)]
