"""Which backups may go, and which never."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.backup_names import Backup, Reason
from mozspaces_desktop.core.backup_thinning import to_remove

PARIS = "Europe/Paris"
NOW = datetime(2014, 7, 31, 17, 10, tzinfo=UTC)
LONGER = {Reason.BEFORE_MIGRATION, Reason.BEFORE_RESTORE, Reason.BEFORE_CHANGE}


def made(at: datetime, reason: Reason = Reason.DAILY) -> Backup:
    return Backup(Path(f"{at:%Y-%m-%d %H.%M.%S} {reason}"), reason, at, 1)


def left(backups: Iterable[Backup], now: datetime = NOW) -> list[datetime]:
    gone = to_remove(backups, now, PARIS)
    return sorted((one.at for one in backups if one not in gone), reverse=True)


moments = st.integers(-3 * 86400, 400 * 86400).map(lambda seconds: NOW - timedelta(seconds=seconds))
some = st.lists(st.builds(made, moments, st.sampled_from(list(Reason))), max_size=80, unique_by=lambda one: one.path)


def wall(one: Backup) -> datetime:
    return one.at.astimezone(ZoneInfo(PARIS))


@given(some)
def test_what_never_goes(backups: list[Backup]) -> None:
    gone = set(to_remove(backups, NOW, PARIS))
    past = [one for one in backups if one.at <= NOW]
    own = [one for one in past if one.reason is not Reason.BY_HAND]
    assert gone <= set(own)
    groups = [past]
    groups += [[one for one in own if wall(one).date() == NOW.date() and wall(one).hour == hour] for hour in range(24)]
    groups += [[one for one in own if wall(one).date() == NOW.date() - timedelta(days=days)] for days in range(14)]
    weeks = {wall(one).isocalendar()[:2] for one in own if NOW - one.at < timedelta(weeks=35)}
    groups += [[one for one in own if wall(one).isocalendar()[:2] == week] for week in weeks]
    for group in filter(None, groups):
        newest = max(one.at for one in group)
        assert any(one not in gone for one in group if one.at == newest)
    recent = [one for one in own if NOW.date() - wall(one).date() < timedelta(days=14)]
    assert not [one for one in recent if one in gone and one.reason in LONGER]


@given(some)
def test_once_is_enough_and_the_rest_is_bounded(backups: list[Backup]) -> None:
    gone = to_remove(backups, NOW, PARIS)
    rest = [one for one in backups if one not in gone]
    assert to_remove(rest, NOW, PARIS) == []
    usual = [one for one in rest if one.reason not in {*LONGER, Reason.BY_HAND} and one.at <= NOW]
    assert len(usual) <= 24 + 14 + 36 + 1


def test_a_season_of_hourly_backups() -> None:
    hourly = [made(NOW - timedelta(hours=number)) for number in range(24 * 300)]
    days = [wall(made(moment)).date() for moment in left(hourly)]
    today, earlier = days.count(NOW.date()), [day for day in days if day != NOW.date()]
    assert today == 20  # from midnight in Paris to ten past seven in the evening
    assert earlier[:13] == [NOW.date() - timedelta(days=number) for number in range(1, 14)]
    assert {day.isoweekday() for day in earlier[13:]} == {7}
    assert len({day.isocalendar()[:2] for day in days}) == 36


def test_the_two_hours_that_are_called_two_are_both_kept() -> None:
    night = datetime(2014, 10, 26, 0, 30, tzinfo=UTC)  # 02:30 in Paris, and an hour later again
    backups = [made(night), made(night + timedelta(hours=1))]
    assert len(left(backups, night + timedelta(hours=3))) == 2


def test_a_clock_that_was_ahead_makes_nothing_old_and_nothing_go() -> None:
    daily = [made(NOW - timedelta(days=number)) for number in range(10)]
    ahead = made(NOW + timedelta(days=2000))
    assert left([*daily, ahead], NOW + timedelta(days=2000)) == [ahead.at, *(one.at for one in daily)]
    assert left([*daily, ahead]) == [ahead.at, *(one.at for one in daily)]


def test_a_clock_that_was_set_back_leaves_what_is_in_its_future() -> None:
    back = NOW - timedelta(days=30)
    later = [made(NOW - timedelta(minutes=number)) for number in range(5)]
    fresh = [made(back), made(back - timedelta(minutes=1))]
    assert left([*later, *fresh], back) == [*(one.at for one in later), back]


def test_what_was_made_by_hand_takes_no_place_of_others() -> None:
    by_hand = made(NOW, Reason.BY_HAND)
    assert left([by_hand, made(NOW - timedelta(minutes=5)), made(NOW - timedelta(minutes=6))]) == [
        NOW,
        NOW - timedelta(minutes=5),
    ]
