"""How often an event is, as coordinators type it."""

from datetime import date

import pytest

from tests.core.quick_add.hands import read

REPEATS = [
    ("every Tuesday 19:00", "2014-08-05", "FREQ=WEEKLY;BYDAY=TU"),
    ("Tue 19:00 every week", "2014-08-05", "FREQ=WEEKLY;BYDAY=TU"),
    ("tous les mardis 19h", "2014-08-05", "FREQ=WEEKLY;BYDAY=TU"),
    ("chaque mardi 19h-21h", "2014-08-05", "FREQ=WEEKLY;BYDAY=TU"),
    ("every Tue and Thu 19:00", "2014-08-05", "FREQ=WEEKLY;BYDAY=TU,TH"),
    ("tous les mardis et jeudis 20h", "2014-07-31", "FREQ=WEEKLY;BYDAY=TU,TH"),
    ("every 2 weeks Fri 19:00", "2014-08-01", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("every other Friday", "2014-08-01", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("un vendredi sur deux", "2014-08-01", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("toutes les 2 semaines ven 19h", "2014-08-01", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("every Tuesday from 12 Sept", "2014-09-16", "FREQ=WEEKLY;BYDAY=TU"),
    ("every weekday 9:00", "2014-08-01", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("12 Sept monthly", "2014-09-12", "FREQ=MONTHLY"),
    ("Fri 19:00 monthly", "2014-08-01", "FREQ=MONTHLY;BYDAY=1FR"),
    ("tous les mois le 12/09", "2014-09-12", "FREQ=MONTHLY"),
    ("every 3 months 12 Sept", "2014-09-12", "FREQ=MONTHLY;INTERVAL=3"),
    ("first Tuesday of the month 19:00", "2014-08-05", "FREQ=MONTHLY;BYDAY=1TU"),
    ("every last Thursday 19:00", "2014-08-28", "FREQ=MONTHLY;BYDAY=-1TH"),
    ("le premier mardi du mois 19h", "2014-08-05", "FREQ=MONTHLY;BYDAY=1TU"),
    ("tomorrow yearly", "2014-08-01", "FREQ=YEARLY"),
    ("daily 9:00 until 15 August", "2014-08-01", "FREQ=DAILY;UNTIL=20140815T215959Z"),
    ("tous les jours 9h jusqu'au 15 août", "2014-08-01", "FREQ=DAILY;UNTIL=20140815T215959Z"),
    ("every Tuesday 19:00 until 30 June", "2014-08-05", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20150630T215959Z"),
    ("every Tuesday 10 times", "2014-08-05", "FREQ=WEEKLY;BYDAY=TU;COUNT=10"),
    ("tous les mardis 6 fois", "2014-08-05", "FREQ=WEEKLY;BYDAY=TU;COUNT=6"),
    ("every Saturday all day until 30 August", "2014-08-02", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20140830"),
]


@pytest.mark.parametrize("places", ["{when} Rust evening, QA", "Rust evening {when}, QA", "Rust evening, QA, {when}"])
@pytest.mark.parametrize(("when", "first", "rrule"), REPEATS)
def test_how_often_it_is(places, when, first, rrule):
    found = read(places.format(when=when))
    assert (found.said.title, str(found.span.first_day), found.rrule) == ("Rust evening", first, rrule)
    assert found.not_understood == ()


@pytest.mark.parametrize(
    "line",
    [
        "every Tuesday 19:00 Rust evening until 20 August",
        "every Tuesday 19:00 Rust evening, QA, until 20 August",
        "until 20 August Rust, every Tuesday",
        "19:00 Rust evening until 20 August, every Tuesday",
    ],
)
def test_the_end_may_stand_apart(line):
    found = read(line)
    assert found.rrule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20140820T215959Z"
    assert found.span.first_day == date(2014, 8, 5)


def test_what_is_once_has_no_end():
    assert read("Rust until 30 June").said.title == "Rust until"
    assert read("Fri Rust, until 30 June").not_understood == ("until 30 June",)


def test_what_is_once_has_no_rule():
    assert read("Fri Rust").rrule == ""
