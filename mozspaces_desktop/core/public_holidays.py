"""Which days are public holidays in a country, and what they are called.

The package `holidays` knows. It brings every country along and takes some 130 ms to load, so a window calls
:func:`load` off its thread and asks :func:`at_hand` before it asks for days; anybody else just asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from types import ModuleType


@cache
def _package() -> ModuleType:
    import holidays
    import holidays.countries  # named here, so that the frozen program has them all

    return holidays


def load() -> None:
    """Load the package, which takes a while the first time; any thread may do it."""
    _package()


def at_hand() -> bool:
    """Whether the package is loaded, so that :func:`public_holidays` answers at once."""
    return _package.cache_info().currsize > 0


def public_holidays(country: str, first: date, last: date, language: str) -> dict[date, str]:
    """The public holidays of the whole of a country from `first` to `last`, both included, in order, by name.

    `country` is an ISO 3166 code of two letters, `language` one like ``fr`` or ``fr_FR``; a name that the package does
    not have in it is English. Nothing is known of countries and years that the package does not have.
    """
    known = (_of_year(country, year, language[:2]) for year in range(first.year, last.year + 1))
    return {day: name for year in known for day, name in year.items() if first <= day <= last}


@lru_cache(maxsize=256)
def _of_year(country: str, year: int, language: str) -> Mapping[date, str]:
    package = _package()
    try:
        spoken = package.country_holidays(country).supported_languages
        found = package.country_holidays(country, years=year, language=_nearest(spoken, language), expand=False)
    except NotImplementedError:  # how the package says that it does not know the country
        return {}
    return dict(sorted(found.items()))


def _nearest(spoken: tuple[str, ...], language: str) -> str | None:
    """The one of the languages `spoken` to ask for: `language` as spoken there, else English, else whatever it is."""
    alike = (one for one in spoken if one.split("_")[0] == language and language != "en")
    return next(alike, "en_US" if "en_US" in spoken else None)
