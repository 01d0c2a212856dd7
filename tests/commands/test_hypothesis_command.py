"""``hypothesis`` says what ``figures`` says, and where it ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from mozspaces_desktop.core import clock, spaces
from mozspaces_desktop.core.database import Database
from tests.commands.conftest import Say

Ask = Callable[..., Any]

YEARS_LATER = clock.fixed_clock(datetime(2016, 1, 1, tzinfo=UTC))


def test_it_carries_on_the_figures(ask: Ask) -> None:
    found, figures = ask("hypothesis", "--season", "2014"), ask("figures", "--season", "2014")
    [line] = found["lines"]
    held, active = figures["public_events_held"], figures["new_active_contributors"]
    assert (line["space"], found["season"], found["to"]) == ("Paris", "2014", "2014-12-31")
    assert (line["events_held"], line["projected_events"]) == (held["actual"], held["projected"])
    assert (line["new_active_contributors"], line["projected_contributors"]) == (active["actual"], active["projected"])
    assert line["events_per_week"] == figures["events_per_week"]["actual"]
    assert line["contributors_per_event"] == figures["contributors_per_event"]["actual"]
    assert line["events_at_least"] <= line["projected_events"] <= line["events_at_most"]
    assert line["best_week_of_events"] == max(week["events_held"] for week in figures["weekly"])
    assert line["events_needed_per_week"] * found["weeks_left"] == 96 - held["actual"]
    assert found["hypothesis"] == {"spaces": 12, "contributors": 1152, "of_these_spaces": 96}
    twelve = found["twelve_such_spaces"]
    assert twelve["at_least"] <= twelve["projected"] <= twelve["at_most"]


def test_people_read_a_line_for_each_space_and_the_total(say: Say, demo_file: Path) -> None:
    with Database.open(demo_file) as database, database.begin("Add") as session:
        spaces.add_space(session, name="Kyōto", city="Kyōto", country="JP", tzid="Asia/Tokyo")
    heading, lines, together = say("hypothesis", "--data", demo_file).out.rstrip().split("\n\n")
    assert heading == "2014, 2014-05-01 to 2014-12-31"
    _headers, kyoto, paris, total = (line.split() for line in lines.splitlines())
    assert kyoto[:6] == ["Kyōto", "0.00", "-", "0", "0", "0-3"]
    assert (paris[0], total[0]) == ("Paris", "Total")
    assert paris[3] == total[3] == "39"
    assert "1152 contributors, 192 of them from these 2 spaces. Twelve such spaces would come to" in together


def test_after_the_season_and_before_its_fourth_week_there_is_less_to_say(say: Say, tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    with Database.create(path, clock=YEARS_LATER) as database, database.begin("Add") as session:
        for office in spaces.OFFICES:
            spaces.add_space(session, name=office.city, city=office.city, country=office.country, tzid=office.tzid)
        spaces.add_season(session, "2199", date(2199, 1, 1), date(2199, 6, 30))
    later = say("hypothesis", "--data", path, "--season", "2199")
    assert later.out.count("too early") == 2 * 13
    assert later.out.rstrip().endswith("The hypothesis is 1152 contributors, 1152 of them from these 12 spaces.")
    assert say("--json", "hypothesis", "--data", path, "--season", "2199").json["twelve_such_spaces"] is None


def test_what_is_not_there_is_refused(say: Say, refused: Callable[..., str], tmp_path: Path) -> None:
    assert refused("hypothesis", "--season", "1999") == "There is no season called “1999”; this file has: 2014."
    path = tmp_path / "empty.sqlite"
    Database.create(path).close()
    assert "There is no season in this file yet" in say("hypothesis", "--data", path).err
