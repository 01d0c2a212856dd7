from datetime import date, time

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.models import Room
from mozspaces_desktop.core.rows import retire, row
from mozspaces_desktop.core.space_rules import SpaceRules, space_rules


def test_what_the_file_says_and_the_holidays(database, paris):
    with database.begin("Places") as session:
        hall = spaces.add_room(session, paris, name="Salle des fêtes", capacity=90).id
        cellar = spaces.add_room(session, paris, name="Cellar", capacity=0).id
        spaces.add_room(session, paris, name="Atelier")
        other = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        spaces.add_room(session, other, name="Halle", capacity=10)
        spaces.set_opening_hours(session, paris, {4: (time(10), time(22))})
    holidays = {date(2014, 7, 14): "Fête nationale"}
    with database.read() as session:
        rules = space_rules(session, paris, holidays)
    assert rules == SpaceRules("Europe/Paris", {hall: 90, cellar: 0}, {4: (time(10), time(22))}, holidays)


def test_a_room_that_is_no_longer_in_use_still_has_its_capacity(database, paris):
    with database.begin("Places") as session:
        hall = spaces.add_room(session, paris, name="Salle des fêtes", capacity=90).id
    with database.begin("Retire") as session:
        retire(session, [row(session, Room, hall)])
    with database.read() as session:
        assert space_rules(session, paris, {}).capacities == {hall: 90}
