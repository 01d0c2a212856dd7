import sys
from datetime import date
from subprocess import run

import pytest
from holidays.registry import COUNTRIES

from mozspaces_desktop.core import public_holidays
from mozspaces_desktop.core.spaces import OFFICES

FRENCH_2014 = {
    date(2014, 1, 1): "Jour de l'an",
    date(2014, 4, 21): "Lundi de Pâques",
    date(2014, 5, 1): "Fête du Travail",
    date(2014, 5, 8): "Fête de la Victoire",
    date(2014, 5, 29): "Ascension",
    date(2014, 6, 9): "Lundi de Pentecôte",
    date(2014, 7, 14): "Fête nationale",
    date(2014, 8, 15): "Assomption",
    date(2014, 11, 1): "Toussaint",
    date(2014, 11, 11): "Armistice",
    date(2014, 12, 25): "Noël",
}
"""From a calendar of that year."""


def of(country, first, last, language="en"):
    return public_holidays.public_holidays(country, first, last, language)


def of_year(country, year, language="en"):
    return of(country, date(year, 1, 1), date(year, 12, 31), language)


def test_the_public_holidays_of_france_in_french_in_order():
    found = of_year("FR", 2014, "fr_FR")
    assert found == FRENCH_2014
    assert list(found) == sorted(FRENCH_2014)


def test_both_days_belong_to_what_is_asked_for_and_nothing_around_them():
    assert list(of("FR", date(2014, 5, 1), date(2014, 5, 8))) == [date(2014, 5, 1), date(2014, 5, 8)]
    assert of("FR", date(2014, 5, 2), date(2014, 5, 7)) == {}


def test_a_period_goes_over_the_turn_of_the_year():
    found = of("FR", date(2014, 12, 20), date(2015, 1, 10), "fr")
    assert found == {date(2014, 12, 25): "Noël", date(2015, 1, 1): "Jour de l'an"}


@pytest.mark.parametrize(
    ("country", "language", "name"),
    [
        ("FR", "en_GB", "New Year's Day"),
        ("JP", "fr", "New Year's Day"),
        ("CA", "fr_CA", "Jour de l'an"),
        ("NZ", "fr", "New Year's Day"),
        ("DE", "de", "Neujahr"),
    ],
)
def test_names_are_in_the_language_where_the_country_has_it_else_in_english(country, language, name):
    assert of_year(country, 2014, language)[date(2014, 1, 1)] == name


def test_a_day_off_for_a_holiday_of_the_next_year_is_one_of_the_year_in_which_it_is():
    assert of("US", date(2010, 12, 31), date(2010, 12, 31)) == {date(2010, 12, 31): "New Year's Day (observed)"}


@pytest.mark.parametrize("country", ["XX", "", "fr", "UY1"])
def test_nothing_is_known_of_an_unknown_country(country):
    assert of_year(country, 2014) == {}


def test_far_years_have_none_and_do_no_harm():
    assert of_year("FR", 1, "fr") == {}
    assert of_year("FR", 9999, "fr") == {}
    assert of("TW", date(2099, 12, 1), date(2102, 1, 31)) != {}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_country_of_the_package_has_names_for_its_days(language):
    for _, code, *_ in COUNTRIES.values():
        found = of_year(code, 2014, language)
        assert all(name.strip() for name in found.values()), code


def test_every_office_of_2014_has_public_holidays():
    assert all(len(of_year(office.country, 2014)) >= 5 for office in OFFICES)


def test_what_was_worked_out_is_remembered_and_whoever_asked_may_change_it():
    first = of_year("FR", 2014, "fr")
    first.clear()
    assert of_year("FR", 2014, "fr") == FRENCH_2014


def test_the_package_is_loaded_only_when_somebody_wants_it():
    code = (
        "import sys; from mozspaces_desktop.core import public_holidays as p; "
        "assert not p.at_hand() and 'holidays' not in sys.modules; p.load(); assert p.at_hand()"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_once_somebody_asked_it_is_at_hand():
    of_year("FR", 2014)
    assert public_holidays.at_hand()
    public_holidays.load()
    assert public_holidays.at_hand()
