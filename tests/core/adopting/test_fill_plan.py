from __future__ import annotations

import pickle
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import load_workbook

from mozspaces_desktop.core.adopting.pilot_lists import Table
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.figures import Period
from mozspaces_desktop.core.models import Track
from tests.core.adopting.adopted_files import write_rows
from tests.core.adopting.conftest import Team

MAY_7, MAY_14, MAY_21 = date(2014, 5, 7), date(2014, 5, 14), date(2014, 5, 21)
HEADERS = ("Date", "Heure", "Événement", "Participants", "Remarque du chef")


def day(moment: object) -> date:
    assert isinstance(moment, datetime)
    return moment.date()


@pytest.fixture
def three(team: Team) -> list[str]:
    """Three evenings; of the last nobody knows how many came."""
    return [team.event("Rust", MAY_7, came=20), team.event("Go", MAY_14, came=15), team.event("L10n", MAY_21)]


def written(team: Team, *rows: tuple[object, ...], sheet: str = "Suivi") -> None:
    write_rows(team.path, {sheet: rows})


def test_an_empty_list_is_filled_in_order(team: Team, three: list[str]) -> None:
    written(team, ("Nos soirées",), (), HEADERS)
    outcome = team.fill()
    assert (outcome.filled.appended, outcome.filled.problems, outcome.written) == (3, (), None)
    rows = team.rows()[3:]
    assert [(day(row[0]), *row[1:]) for row in rows] == [
        (MAY_7, time(19), "Rust", 20, None),
        (MAY_14, time(19), "Go", 15, None),
        (MAY_21, time(19), "L10n", None, None),
    ]


def test_filling_twice_changes_nothing(team: Team, three: list[str]) -> None:
    written(team, HEADERS, (MAY_14, time(19), "Go", 15, "bien"))
    team.fill()
    data, actions = team.path.read_bytes(), team.journal_length()
    again = team.fill()
    assert (again.plan.changes, again.plan.conflicts, again.plan.appended) == ([], [], 0)
    assert (again.plan.edits(), again.filled.changed) == ([], 0)
    assert (team.path.read_bytes(), team.journal_length()) == (data, actions)


def test_what_became_known_is_updated_and_new_rows_are_added(team: Team, three: list[str]) -> None:
    written(team, HEADERS)
    team.fill()
    team.came(three[2], 9)
    team.event("QA", date(2014, 6, 4), came=3)
    plan = team.plan()
    assert [(change.address, change.header, change.label, change.old, change.new.value) for change in plan.changes] == [
        ("D4", "Attendees", "L10n", None, 9)
    ]
    [listed] = plan.lists
    assert ([row.label for row in listed.appended], listed.updated, listed.others) == (["QA"], 1, 0)
    team.carry_out(plan)
    assert [row[3] for row in team.rows()] == ["Participants", 20, 15, 9, 3]


def test_what_is_moved_or_renamed_here_is_found_by_what_was_filled_last(team: Team, three: list[str]) -> None:
    written(team, HEADERS)
    team.fill()
    team.change(three[0], title="Rust pour tous")
    start = datetime.fromisoformat("2014-05-15T16:00:00+00:00")
    team.change(three[1], dtstart=start, dtend=start.replace(hour=18))
    plan = team.plan()
    assert {change.address: change.new.value for change in plan.changes} == {
        "C2": "Rust pour tous",
        "A3": date(2014, 5, 15),
        "B3": time(18),
    }
    assert (plan.appended, plan.conflicts) == (0, [])


def test_a_cell_typed_over_since_is_a_conflict_and_kept(team: Team, three: list[str]) -> None:
    written(team, HEADERS)
    team.fill()
    team.type_into("D2", 21)
    team.came(three[0], 25)
    plan = team.plan()
    [conflict] = plan.conflicts
    assert (conflict.change.address, conflict.change.old, conflict.last, conflict.change.new.value) == (
        "D2",
        21,
        20,
        25,
    )
    team.carry_out(plan)
    assert team.cell("D2") == 21
    [again] = team.plan().conflicts
    assert again == conflict
    team.fill(overwrite=[again])
    assert team.cell("D2") == 25
    team.came(three[0], 26)
    plan = team.plan()
    assert ([change.new.value for change in plan.changes], plan.conflicts) == ([26], [])


def test_a_cell_that_somebody_emptied_is_a_conflict(team: Team, three: list[str]) -> None:
    written(team, HEADERS)
    team.fill()
    team.type_into("D2", None)
    [conflict] = team.plan().conflicts
    assert (conflict.change.old, conflict.last, conflict.change.new.value) == (None, 20, 20)


def test_at_the_first_fill_what_says_otherwise_is_a_conflict(team: Team, three: list[str]) -> None:
    written(team, HEADERS, (MAY_7, time(19), "Rust", 22), (MAY_14, time(18), "Go", None), (MAY_21, None, "L10n", 8))
    plan = team.plan()
    assert [(one.change.address, one.last) for one in plan.conflicts] == [("D2", None), ("B3", None)]
    assert [change.address for change in plan.changes] == ["D3", "B4"]
    team.carry_out(plan)
    assert [row[3] for row in team.rows()] == ["Participants", 22, 15, 8]


@pytest.mark.parametrize(
    ("row"),
    [
        ("07/05/2014", "19h", "RUST", "20"),
        ("7 mai 2014", "19:00", " rust ", 20.0),
        ("mer. 7 mai 2014", "7 pm", "Rust", "20"),
        ("7.5.14", time(19), "Rust", 20),
        (datetime(2014, 5, 7, 19, 0), "19 h 00", "Rust", 20),  # noqa: DTZ001 -- as Excel has it
    ],
)
def test_what_means_the_same_is_left_alone(team: Team, row: tuple[object, ...]) -> None:
    team.event("Rust", MAY_7, came=20)
    written(team, HEADERS, row)
    plan = team.plan()
    assert (plan.changes, plan.conflicts, plan.appended) == ([], [], 0)
    data = team.path.read_bytes()
    team.carry_out(plan)
    assert team.path.read_bytes() == data


def test_what_nobody_recorded_empties_only_what_was_filled(team: Team, three: list[str]) -> None:
    written(team, HEADERS, (MAY_7, time(19), "Rust", 20))
    team.fill()
    team.came(three[0], None)
    team.came(three[1], None)
    plan = team.plan()
    assert [(change.address, change.old, change.new.value) for change in plan.changes] == [("D3", 15, None)]
    assert plan.conflicts == []
    team.carry_out(plan)
    assert [row[3] for row in team.rows()] == ["Participants", 20, None, None]


def test_what_agreed_follows_when_it_changes_here(team: Team, three: list[str]) -> None:
    written(team, HEADERS, (MAY_7, time(19), "Rust", 20))
    team.fill()
    team.came(three[0], 24)
    plan = team.plan()
    assert ([change.new.value for change in plan.changes], plan.conflicts) == ([24], [])


def test_rows_of_others_stay_and_are_counted(team: Team, three: list[str]) -> None:
    written(team, HEADERS, (date(2013, 5, 7), time(19), "Ancienne", 3), (MAY_7, time(19), "Rust", 20))
    [listed] = team.fill().plan.lists
    assert (listed.others, len(listed.known), len(listed.appended)) == (1, 1, 2)
    assert team.rows()[1][2:4] == ("Ancienne", 3)


def test_formulas_are_left_and_said(team: Team, three: list[str]) -> None:
    written(team, HEADERS, (MAY_7, time(19), "Rust", "=10+9"))
    plan = team.plan()
    assert (plan.lists[0].formulas, plan.conflicts, plan.changes) == (("Attendees",), [], [])
    team.carry_out(plan)
    assert team.cell("D2") == "=10+9"


def test_deleted_events_are_said_and_stay(team: Team, three: list[str]) -> None:
    written(team, HEADERS)
    team.fill()
    team.delete(three[1])
    plan = team.plan()
    assert (plan.lists[0].vanished, plan.edits()) == (("Go",), [])
    assert team.rows()[2][2] == "Go"


def test_two_events_alike_are_two_rows(team: Team) -> None:
    first, second = (team.event("Rust", MAY_7, hour, came=hour) for hour in (10, 19))
    written(team, ("Date", "Titre", "Participants"))
    team.fill()
    assert [row[2] for row in team.rows()] == ["Participants", 10, 19]
    team.came(second, 5)
    assert [(change.address, change.new.value) for change in team.plan().changes] == [("C3", 5)]
    assert first != second


def test_an_event_whose_title_was_changed_in_the_file_is_not_added_again(team: Team, three: list[str]) -> None:
    written(team, HEADERS)
    team.fill()
    team.type_into("C2", "Soirée Rust")
    team.type_into("A3", datetime(2014, 5, 13))  # noqa: DTZ001 -- as Excel has it
    plan = team.plan()
    assert [one.change.address for one in plan.conflicts] == ["C2", "A3"]
    assert (plan.appended, plan.changes) == (0, [])


def test_the_lists_own_words_are_used(team: Team) -> None:
    team.event("Rust", MAY_7)
    team.event("Go", MAY_14)
    team.event("Tricot", MAY_21, track=Track.NON_TECHNICAL)
    headers = ("Date", "Titre", "Filière", "Public", "Statut")
    written(team, headers, (MAY_7, "Rust", "Technique", "oui", "Tenu"), (date(2013, 1, 1), "Autre", "Non tech", "non"))
    team.fill()
    assert [row[2:] for row in team.rows()] == [
        ("Filière", "Public", "Statut"),
        ("Technique", "oui", "Tenu"),
        ("Non tech", "non", None),
        ("Technique", "oui", "Tenu"),
        ("Non tech", "oui", "Tenu"),
    ]
    assert team.plan().edits() == []


@pytest.mark.parametrize("week", ["2014-W19", "W19", "S19", "Semaine 19", "19", 19, "sem. 19", MAY_7, "2014 S19"])
def test_weeks_are_known_in_any_form(team: Team, week: object) -> None:
    team.event("Rust", MAY_7, came=20)
    written(team, ("Semaine", "Événements", "Participants"), (week, 1, None))
    [listed] = team.plan().lists
    assert listed.mapping.table is Table.WEEKLY
    assert [(change.address, change.new.value) for change in listed.changes] == [("C2", 20)]
    assert (listed.conflicts, len(listed.appended)) == ([], 35)


def test_weeks_by_their_mondays(team: Team) -> None:
    team.event("Rust", MAY_7, came=20)
    written(team, ("Semaine du", "Événements", "Participants"), (date(2014, 5, 5), 1, None))
    [listed] = team.plan().lists
    assert [(change.address, change.new.value) for change in listed.changes] == [("C2", 20)]


def test_focus_areas_tracks_and_metrics_in_french(team: Team) -> None:
    team.event("Rust", MAY_7, came=20)
    areas = [("Domaine", "Contributeurs"), ("Développement", None), ("Traduction", None), ("Total", None)]
    tracks = [("Filière", "Événements"), ("Technique", None), ("Autres", 2), ("Total", None)]
    metrics = [
        ("Indicateur", "Réalisé", "Objectif", "%"),
        ("Événements publics", 0, 96, None),
        ("Taux de retour", None),
    ]
    write_rows(team.path, {"Domaines": areas, "Filières": tracks, "Chiffres": metrics})
    team.contributor("Amina")
    focus, track, headline = team.plan().lists
    assert {change.address: change.new.value for change in focus.changes} == {"B2": 1, "B3": 0, "B4": 1}
    assert (focus.appended, focus.others, len(focus.left_out)) == ((), 0, 8)
    assert {change.address: change.new.value for change in track.changes} == {"B2": 1, "B4": 1}
    assert (track.others, track.left_out) == (1, ("Non-technical",))
    assert {change.address: change.new.value for change in headline.changes} == {"D2": pytest.approx(1 / 96)}
    assert [(one.change.address, one.change.new.value) for one in headline.conflicts] == [("B2", 1)]
    assert len(headline.left_out) == 7


def test_a_focus_area_of_which_there_is_something_to_say_is_added(team: Team) -> None:
    write_rows(team.path, {"Domaines": [("Domaine", "Contributeurs"), ("Traduction", None)]})
    team.contributor("Amina", "QA")
    [listed] = team.plan().lists
    assert [row.label for row in listed.appended] == ["QA"]


def test_contributors_are_numbers_unless_asked_for_by_name(team: Team) -> None:
    person = team.contributor("Amina Diallo")
    written(team, ("Contributeur", "Domaine", "Actif depuis"))
    plan = team.plan()
    assert b"Amina" not in pickle.dumps(plan.lists)
    team.carry_out(plan)
    assert b"Amina" not in pickle.dumps(team.plan().lists)
    assert team.rows()[1][:2] == ("PAR-0001", "Coding")
    named = team.fill(names=True)
    assert [(change.old, change.new.value) for change in named.plan.changes] == [("PAR-0001", "Amina Diallo")]
    assert team.cell("A2") == "Amina Diallo"
    with team.database.read() as session:
        stored = session.connection().exec_driver_sql("SELECT person_id, key FROM adopted_row").all()
    assert stored == [(person, "PAR-0001/Coding")]
    team.fill()
    assert team.cell("A2") == "PAR-0001"


def test_a_contributor_whom_the_team_names_is_known_and_stays_named(team: Team) -> None:
    team.contributor("Amina Diallo")
    written(team, ("Contributeur", "Domaine", "Actif depuis"), ("amina diallo", "Développement", None))
    plan = team.plan()
    assert [change.address for change in plan.changes] == ["C2"]
    assert (plan.conflicts, plan.appended) == ([], 0)


def test_a_contributor_whose_area_nobody_wrote_is_known(team: Team) -> None:
    team.contributor("Amina", "QA")
    team.contributor("Bo", "QA")
    team.contributor("Bo", "Coding")
    written(team, ("Contributeur", "Domaine"), ("Bo", None), ("Amina", "QA"), ("Bo", "Développement"))
    plan = team.plan()
    assert [(change.address, change.new.value) for change in plan.changes] == [("B2", "QA")]


def test_a_workbook_that_changed_meanwhile_is_not_filled(team: Team, three: list[str]) -> None:
    written(team, HEADERS)
    plan = team.plan()
    team.type_into("E2", "une note")
    with pytest.raises(FileError, match="has changed since it was read"):
        team.carry_out(plan)


def test_a_copy_is_filled_and_the_workbook_stays(team: Team, three: list[str], tmp_path: Path) -> None:
    written(team, HEADERS)
    data, actions = team.path.read_bytes(), team.journal_length()
    copy = tmp_path / "copy.xlsx"
    team.carry_out(team.plan(), target=copy)
    assert (team.path.read_bytes(), team.journal_length()) == (data, actions)
    assert load_workbook(copy)["Suivi"]["C2"].value == "Rust"


def test_rows_without_room_are_not_taken_for_filled(team: Team, three: list[str]) -> None:
    written(team, HEADERS, (MAY_7, time(19), "Rust", 20), ("Total", None, None, "=SUM(D2:D2)"))
    outcome = team.fill()
    assert (outcome.filled.appended, len(outcome.filled.problems)) == (0, 1)
    assert outcome.written is not None
    with team.database.read() as session:
        stored = session.connection().exec_driver_sql("SELECT filled, agreed FROM adopted_row").all()
    assert stored == [("{}", '{"Attendees": 20, "Date": "2014-05-07", "Event": "Rust", "Start": "19:00:00"}')]
    assert team.plan().appended == 2


def test_hostile_texts_are_filled_and_found_again(team: Team) -> None:
    for number, title in enumerate(("=1+1", "_x0041_", "\u202eעברית", "☕ \x07 café", "a\nb", "x" * 40_000, "\x1b"), 1):
        team.event(title, date(2014, 5, number), came=number)
    written(team, HEADERS)
    team.fill()
    assert team.plan().edits() == []
    assert team.plan().conflicts == []


def test_whole_percents_stay_whole_percents(team: Team) -> None:
    team.event("Rust", MAY_7, came=20)
    headers = ("Indicateur", "Réalisé", "Objectif", "% atteint")
    written(team, headers, ("Événements publics", 1, 96, 7), ("Contributeurs", 0, 96, 0))
    [conflict] = team.plan().conflicts
    assert (conflict.change.address, conflict.change.old, conflict.change.new.value) == ("D2", 7, 1)
    team.fill(overwrite=[conflict])
    assert (team.cell("D2"), team.cell("D3")) == (1, 0)


def test_somebody_who_became_active_in_two_seasons_is_two_rows(team: Team) -> None:
    person = team.contributor("Amina")
    team.active_again(person, date(2015, 2, 1))
    team.scope = team.scope.within(Period(date(2014, 5, 1), date(2015, 12, 31)))
    written(team, ("Contributeur", "Domaine", "Actif depuis"))
    team.fill()
    assert [day(row[2]) for row in team.rows()[1:]] == [date(2014, 7, 1), date(2015, 2, 1)]
    assert team.plan().edits() == []
