from __future__ import annotations

import math
import random
import statistics
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mozspaces_desktop.core.figures.headline import Pace
from mozspaces_desktop.core.figures.period import Period, monday_of
from mozspaces_desktop.core.hypothesis import projection
from mozspaces_desktop.core.hypothesis.course import Course
from mozspaces_desktop.core.hypothesis.projection import Range, dispersion, range_to_come

SEASON = Period(date(2014, 5, 1), date(2014, 12, 31), "2014")

counts = st.integers(0, 300)
weeks = st.floats(0.1, 40)
bursts = st.floats(1, 8)


def integrated(count, gone, left, number, steps=4000):
    """The chance of `number` more, as the Poisson chances under each rate, weighed by how likely that rate is."""
    shape = count + 0.5
    highest = (shape + 12 * math.sqrt(shape) + 12) / gone
    total = 0.0
    for step in range(steps):
        # The substitution rate = highest * u ** 2 takes the pole out of the density at 0.
        u = (step + 0.5) / steps
        rate = highest * u * u
        density = shape * math.log(gone) - math.lgamma(shape) + (shape - 1) * math.log(rate) - gone * rate
        chance = number * math.log(rate * left) - rate * left - math.lgamma(number + 1)
        total += math.exp(density + chance) * 2 * highest * u / steps
    return total


@pytest.mark.parametrize(("count", "gone", "left"), [(0, 13.1, 21.9), (3, 4.0, 32.0), (39, 13.1, 21.9), (90, 34, 1)])
def test_the_range_is_that_of_poisson_chances_under_every_rate(count, gone, left):
    found = range_to_come(count, gone, left)
    below, low, number = 0.0, None, -1
    while below < 0.9:
        number += 1
        below += integrated(count, gone, left, number)
        if low is None and below >= 0.1:
            low = number
    assert (found.low, found.high) == (low, number)


@given(counts, st.floats(1, 40), st.floats(0.1, 40), bursts)
def test_the_distribution_has_the_mean_and_the_variance_that_are_said(count, gone, left, spread):
    mean, ratio = (count + 0.5) * left / gone, spread * (1 + left / gone)
    assume(ratio > 1.05 and mean * ratio < 2e4)
    longest = int(mean + 40 * math.sqrt(mean * ratio) + 40 * ratio)
    chances = [projection._mass(number, mean / (ratio - 1), 1 / ratio) for number in range(longest)]
    assert math.fsum(chances) == pytest.approx(1)
    assert math.fsum(number * chance for number, chance in enumerate(chances)) == pytest.approx(mean, rel=1e-4)
    squares = math.fsum((number - mean) ** 2 * chance for number, chance in enumerate(chances))
    assert squares == pytest.approx(mean * ratio, rel=1e-3)


@given(counts, weeks, weeks, bursts)
def test_more_so_far_or_more_weeks_to_come_never_make_less(count, gone, left, spread):
    found = range_to_come(count, gone, left, spread)
    assert 0 <= found.low <= found.high
    for other in (range_to_come(count + 1, gone, left, spread), range_to_come(count, gone, left + 1, spread)):
        assert other.low >= found.low
        assert other.high >= found.high


def test_the_range_narrows_as_the_season_goes_on_and_bursts_widen_it():
    widths = []
    for week in range(4, 36):
        found = range_to_come(3 * week, week, 36 - week)
        widths.append(found.high - found.low)
    assert widths == sorted(widths, reverse=True)
    calm, wild = range_to_come(30, 10, 26), range_to_come(30, 10, 26, 3.0)
    assert wild.low < calm.low < calm.high < wild.high


def test_none_so_far_does_not_mean_that_none_will_come():
    assert range_to_come(0, 13, 22) == Range(0, 3)
    assert range_to_come(0, 13, 0) == Range(0, 0)


def test_a_range_moves_and_widens():
    assert Range(2, 5).above(10) == Range(12, 15)
    assert Range(2, 5).including(3.5) == Range(2, 5)
    assert Range(2, 5).including(1.5) == Range(1, 5)
    assert Range(2, 5).including(6.2) == Range(2, 7)


@given(st.lists(st.integers(0, 30), min_size=2, max_size=30))
def test_the_dispersion_of_whole_weeks_is_variance_by_mean_a_little_widened(numbers):
    assume(sum(numbers))
    degrees, normal = len(numbers) - 1, statistics.NormalDist().inv_cdf(0.9)
    plain = statistics.variance(numbers) / statistics.mean(numbers)
    widened = plain * (1 + (normal * normal + 1) / (4 * degrees)) ** 2
    assert dispersion(numbers, [1.0] * len(numbers)) == pytest.approx(max(1.0, widened))


def test_part_of_a_week_counts_as_a_part():
    assert dispersion([2, 4, 4, 4], [0.5, 1, 1, 1]) == 1
    assert dispersion([0, 20, 0, 20], [0.5, 1, 1, 1]) > 10
    assert dispersion([], []) == dispersion([5], [1]) == dispersion([0, 0], [1, 1]) == 1


# --- a whole season, day by day ----------------------------------------------------------------------------------


def test_weeks_are_counted_in_days():
    course = Course(SEASON, date(2014, 7, 31))
    assert course.whole == 35
    assert course.gone * 7 == pytest.approx(31 + 30 + 30.5)
    assert course.gone + course.left == course.whole
    assert course.left_until(date(2014, 8, 3)) * 7 == pytest.approx(3.5)
    assert course.left_until(date(2014, 7, 1)) == 0
    assert course.left_until(date(2020, 1, 1)) == course.left
    assert (Course(SEASON, date(2014, 4, 1)).gone, Course(SEASON, date(2015, 1, 1)).left) == (0, 0)


def test_only_weeks_that_are_over_tell_of_bursts_the_first_is_a_short_one():
    mondays = SEASON.mondays()
    four_days = dict.fromkeys(mondays, 7) | {mondays[0]: 4}
    assert Course(SEASON, date(2014, 7, 31)).bursts(four_days) == 1
    running = four_days | {date(2014, 7, 28): 500}
    assert Course(SEASON, date(2014, 8, 3)).bursts(running) == 1
    assert Course(SEASON, date(2014, 8, 4)).bursts(running) > 100


def poisson(dice, mean):
    number, chance, least = 0, dice.random(), math.exp(-mean)
    while chance > least:
        number, chance = number + 1, chance * dice.random()
    return number


def days_of(dice, rate, kind):
    """How many there are on each day of a season, at `rate` a week: on their own, or in bursts of up to four."""
    days = [SEASON.starts_on + timedelta(days=number) for number in range(245)]
    if kind == "single":
        return {day: poisson(dice, rate / 7) for day in days}
    return {day: sum(dice.randint(1, 4) for _ in range(poisson(dice, rate / 2.5 / 7))) for day in days}


@pytest.mark.parametrize("kind", ["single", "bursts"])
@pytest.mark.parametrize("rate", [1, 3])
def test_in_8_of_10_seasons_the_end_is_within_the_range(kind, rate):
    dice = random.Random(f"{kind} {rate}")  # noqa: S311 -- the same seasons each time
    within, seasons, lower = 0, 0, 0
    for _ in range(150):
        season = days_of(dice, rate, kind)
        end = sum(season.values())
        for day in (60, 92, 150, 200):
            today = SEASON.starts_on + timedelta(days=day + dice.randrange(7))
            gone = {one: number for one, number in season.items() if one <= today}
            course, count = Course(SEASON, today), sum(gone.values())
            by_week: Counter[date] = Counter()
            for one, number in gone.items():
                by_week[monday_of(one)] += number
            found = course.range_at(SEASON.ends_on, count, course.bursts(by_week))
            found = found.including(Pace(SEASON, today).projected(count) or 0)
            assert count <= found.low
            seasons += 1
            within += found.low <= end <= found.high
            lower += end < found.low
    assert 0.74 <= within / seasons <= 0.90, within / seasons
    assert 0.04 <= lower / seasons <= 0.16, lower / seasons
