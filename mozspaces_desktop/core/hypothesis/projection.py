"""An honest range for a count that goes on: what was counted says how fast it goes, and not exactly.

The rate of a week has the posterior of Jeffreys' prior, Gamma(count + 1/2, weeks gone by); then what is still to come
in further weeks is negative binomial: Gelman et al., Bayesian Data Analysis (3rd ed.), sections 2.6 and 2.8. Events
come in bursts, so its variance is multiplied by Pearson's estimate of the dispersion, as quasi-likelihood does:
McCullagh and Nelder, Generalized Linear Models (2nd ed.), section 6.2.3. Estimated from few weeks, that is not sure
itself, for which Student's t stands in the place of the normal distribution: Abramowitz and Stegun, 26.7.5.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, exp, floor, lgamma, log, log1p

CHANCE = 0.8
"""In so many of such seasons the count ends within the range; it ends below and above it equally often."""

_NORMAL = 1.2815515655446004
"""The percentile of the normal distribution at which that range ends."""

_PRIOR = 0.5
"""What Jeffreys' prior adds to the count: none so far does not mean that there will be none."""


@dataclass(frozen=True, slots=True)
class Range:
    """Whole numbers from `low` to `high`, both included."""

    low: int
    high: int

    def above(self, number: int) -> Range:
        """The range moved up by `number`."""
        return Range(self.low + number, self.high + number)

    def including(self, number: float) -> Range:
        """The range, wide enough for `number`, too."""
        return Range(min(self.low, floor(number)), max(self.high, ceil(number)))


def range_to_come(count: int, gone: float, left: float, dispersion: float = 1.0) -> Range:
    """What comes in `left` more weeks, in 8 of 10 such cases, after `count` came in the `gone` ones (more than none).

    The negative binomial with the mean ``m = (count + 1/2) left / gone`` and the variance
    ``dispersion * m (1 + left / gone)``; from its 10th to its 90th percentile. `dispersion` is at least 1, and with 1
    it is the posterior predictive distribution itself.
    """
    if left <= 0:
        return Range(0, 0)
    mean, ratio = (count + _PRIOR) * left / gone, dispersion * (1 + left / gone)
    return _middle(mean / (ratio - 1), 1 / ratio)


def dispersion(counts: Sequence[int], weeks: Sequence[float]) -> float:
    """How much more the `counts` of weeks may vary than chance alone would have it, 1 if they do not.

    Pearson's chi-squared divided by its degrees of freedom (for whole weeks the variance divided by the mean), times
    the square of ``t / z``, that is ``1 + (z² + 1) / 4 degrees``. `weeks` are the parts of a week, each more than
    none, that were counted in.
    """
    total, degrees = sum(counts), len(counts) - 1
    if not total or degrees < 1:
        return 1.0
    rate = total / sum(weeks)
    squares = sum((count - rate * part) ** 2 / (rate * part) for count, part in zip(counts, weeks, strict=True))
    unsure = 1 + (_NORMAL**2 + 1) / (4 * degrees)
    return max(1.0, squares / degrees * unsure**2)


def _middle(shape: float, chance: float) -> Range:
    """From where to where the middle of a negative binomial lies: `shape` successes, each of this `chance`."""
    outside = (1 - CHANCE) / 2
    low, number = -1, 0
    below = _mass(0, shape, chance)
    while below < 1 - outside:
        if low < 0 and below >= outside:
            low = number
        number += 1
        below += _mass(number, shape, chance)
    return Range(number if low < 0 else low, number)


def _mass(number: int, shape: float, chance: float) -> float:
    """The probability of `number` failures before `shape` successes."""
    ways = lgamma(number + shape) - lgamma(shape) - lgamma(number + 1)
    return exp(ways + shape * log(chance) + number * log1p(-chance))
