from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart

from mozspaces_desktop.core.adopting.foreign_sheets import read_foreign
from mozspaces_desktop.core.adopting.header_words import Reason
from mozspaces_desktop.core.adopting.list_mapping import ListMapping
from mozspaces_desktop.core.adopting.pilot_lists import COLUMNS, Table
from mozspaces_desktop.core.adopting.understanding import (
    list_at,
    understand,
    with_column,
    with_header_row,
    with_table,
)
from mozspaces_desktop.core.errors import FileError, RefusedError
from tests.core.adopting.adopted_files import EVENING, FRENCH, Rows, only, understood, write_rows

DAY = date(2014, 5, 7)


def why(mapping: ListMapping) -> dict[str, Reason]:
    return {name: meaning.reason for name, meaning in mapping.meanings.items()}


def test_french_headers_of_the_first_row(book: Path) -> None:
    found = only(book, [FRENCH, EVENING])
    assert found.table is Table.EVENTS
    assert found.columns == {
        "Week": 1,
        "Date": 2,
        "Start": 3,
        "Event": 4,
        "Host": 5,
        "Room": 6,
        "RSVPs": 7,
        "Attendees": 8,
        "Newcomers": 9,
    }
    assert why(found) == {name: Reason.EXACT if name == "Date" else Reason.SYNONYM for name in found.columns}
    assert found.headers == FRENCH
    assert found.samples == (("S19", "2014-05-07", "19:00", "Soirée Rust", "Amina", "Salle 1", "30", "22", "5"),)
    assert found.pilot_columns[:3] == (("Date", 2), ("Week", 1), ("Start", 3))
    assert found.header_of(8) == "Nb de participants"


def test_headers_below_merged_titles_notes_and_empty_rows(book: Path) -> None:
    rows: Rows = [
        ["Suivi des événements 2014"],
        [],
        ["Tenu par Camille, merci de remplir chaque semaine"],
        [],
        ["Paris"],
        [],
    ]
    found = only(book, [*rows, FRENCH, EVENING, EVENING], merged={"Suivi": ["A1:I2", "A3:I3"]})
    assert (found.place.header_row, found.place.last_row, found.place.rows) == (7, 9, range(8, 10))
    assert len(found.columns) == len(FRENCH)


def test_headers_over_two_rows_of_merged_cells(book: Path) -> None:
    upper = ["Date", "Événement", "Participants", None, None, "Salle"]
    lower = [None, None, "Total", "Nouveaux", "Invités", None]
    rows: Rows = [["Bilan"], upper, lower, [DAY, "Soirée Rust", 22, 5, 2, "Salle 1"]]
    found = only(book, rows, merged={"Suivi": ["A2:A3", "B2:B3", "C2:E2", "F2:F3"]})
    assert (found.place.header_row, found.place.header_rows, found.place.top, found.place.last_row) == (3, 2, 2, 4)
    assert found.columns == {"Date": 1, "Event": 2, "Attendees": 3, "Newcomers": 4, "Guests": 5, "Room": 6}
    assert found.headers == (
        "Date",
        "Événement",
        "Participants Total",
        "Participants Nouveaux",
        "Participants Invités",
        "Salle",
    )


def test_a_header_over_two_lines_of_a_cell(book: Path) -> None:
    found = only(book, [["Date", "Nom de\nl'événement", "Nb.\nparticipants"], [DAY, "Rust", 3]])
    assert found.columns == {"Date": 1, "Event": 2, "Attendees": 3}
    assert found.headers[1] == "Nom de l'événement"


def test_units_in_brackets_do_not_matter(book: Path) -> None:
    found = only(book, [["Date (jj/mm/aaaa)", "Titre", "Taux de présence (en %)"], [DAY, "Rust", 0.5]])
    assert found.columns == {"Date": 1, "Event": 2, "Show rate": 3}


def test_what_is_misspelt_is_known_and_less_sure(book: Path) -> None:
    found = only(book, [["Date", "Event", "Partcipants", "Newcommers"], [DAY, "Rust", 3, 1]])
    assert found.columns == {"Date": 1, "Event": 2, "Attendees": 3, "Newcomers": 4}
    assert why(found)["Newcomers"] is why(found)["Attendees"] is Reason.SIMILAR
    assert all(found.meanings[name].sureness < found.meanings["Event"].sureness for name in ("Attendees", "Newcomers"))


def test_the_cells_help_where_the_words_say_nothing(book: Path) -> None:
    headers = ["?", "Event", "Attendees", "col1", "col2", "xx", "yy", "zz"]
    links = "https://example.org/1"
    rows: Rows = [[DAY, "Rust", 3, time(19), time(21), "non technique", "Coding, QA", links]] * 3
    found = only(book, [headers, *rows])
    assert found.columns == {
        "Date": 1,
        "Event": 2,
        "Attendees": 3,
        "Start": 4,
        "End": 5,
        "Track": 6,
        "Focus areas": 7,
        "Link": 8,
    }
    assert {name for name, reason in why(found).items() if reason is Reason.CELLS} == {
        *("Date", "Start", "End", "Track", "Focus areas", "Link")
    }


def test_the_cells_speak_against_a_word(book: Path) -> None:
    """A number is no title, a share is no count, and a name is no day."""
    found = only(book, [["When", "Event", "Event", "Date"], ["Amina", 12, "Rust", DAY]])
    assert found.columns == {"Date": 4, "Event": 3}
    found = only(book, [["Date", "Event", "Newcomers"], [DAY, "Rust", 0.25]])
    assert found.columns == {"Date": 1, "Event": 2}


def test_headers_in_other_scripts_are_left_alone_and_can_be_chosen(book: Path) -> None:
    rows: Rows = [["日期", "活動名稱", "人數"], [DAY, "Rust 讀書會", 12], [DAY, "Go", 3]]
    assert understood(book, {"活動": rows}) == []
    workbook = read_foreign(book)
    found = list_at(workbook, "活動", 1)
    assert (found.table, found.columns) == (None, {})
    events = with_table(workbook, found, Table.EVENTS)
    assert events.columns == {"Date": 1}
    chosen = with_column(with_column(events, "Event", 2), "Attendees", 3)
    assert chosen.columns == {"Date": 1, "Event": 2, "Attendees": 3}
    assert why(chosen) == {"Date": Reason.CELLS, "Event": Reason.CHOSEN, "Attendees": Reason.CHOSEN}


def test_several_lists_below_each_other_and_several_sheets(book: Path) -> None:
    weekly: Rows = [
        ["Semaine", "Semaine du", "Événements", "Objectif"],
        ["S19", date(2014, 5, 5), 2, 3],
        ["S20", date(2014, 5, 12), 3, 3],
    ]
    tracks: Rows = [
        ["Filière", "Événements", "Participants"],
        ["Technique", 4, 80],
        ["Non technique", 1, 20],
        ["Total", 5, 100],
    ]
    headline: Rows = [
        ["Indicateur", "Réalisé", "Objectif", "%"],
        ["Événements publics", 5, 96, 0.05],
        ["Participants", 100, None, None],
    ]
    areas: Rows = [
        ["Domaine", "Nb événements", "Contributeurs"],
        ["Traduction", 2, 1],
        ["Développement", 1, 0],
        ["Total", 3, 1],
    ]
    people: Rows = [["Contributeur", "Domaine", "Actif depuis"], ["PAR-0001", "Coding", DAY]]
    found = understood(
        book,
        {
            "Bord": [["Tableau de bord"], [], *headline, [], *tracks, [], *areas],
            "Semaines": weekly,
            "Gens": people,
            "Soirées": [FRENCH, EVENING],
        },
        hidden=["Gens"],
    )
    assert [(one.sheet, one.table, one.place.header_row, one.place.last_row, one.place.total_row) for one in found] == [
        ("Bord", Table.HEADLINE, 3, 5, None),
        ("Bord", Table.TRACKS, 7, 9, 10),
        ("Bord", Table.FOCUS, 12, 14, 15),
        ("Semaines", Table.WEEKLY, 1, 3, None),
        ("Gens", Table.CONTRIBUTORS, 1, 2, None),
        ("Soirées", Table.EVENTS, 1, 2, None),
    ]
    assert found[0].columns == {"Metric": 1, "Actual": 2, "Target": 3, "% of target": 4}
    assert found[3].columns == {"Week": 1, "Monday": 2, "Events held": 3, "Target": 4}
    assert [one.hidden for one in found] == [False, False, False, False, True, False]


def test_lists_beside_each_other(book: Path) -> None:
    rows: Rows = [
        ["Semaine", "Événements", "Participants", None, "Domaine", "Événements", "Nouveaux"],
        ["S19", 2, 44, None, "Coding", 2, 4],
        ["S20", 2, 44, None, "QA", 2, 4],
    ]
    one, other = understood(book, {"Suivi": rows})
    assert (one.table, one.columns) == (Table.WEEKLY, {"Week": 1, "Events held": 2, "Attendees": 3})
    assert (other.table, other.columns) == (Table.FOCUS, {"Focus area": 5, "Events held": 6, "Newcomers": 7})


def test_an_excel_table_ends_before_its_totals_row(book: Path) -> None:
    write_rows(
        book,
        {"Suivi": [["Rust et compagnie"], FRENCH, EVENING, EVENING, ["Total"], ["Après"]]},
        tables={"Suivi": ["A2:I5"]},
    )
    changed = load_workbook(book)
    changed["Suivi"].tables["tblSuivi0"].totalsRowCount = 1
    changed.save(book)
    [found] = understand(read_foreign(book))
    assert (found.place.of_excel, found.place.header_row, found.place.last_row) == (True, 2, 4)
    again = with_table(read_foreign(book), found, Table.EVENTS)
    assert again == found


def test_an_excel_table_without_headers_is_none_of_ours(book: Path) -> None:
    write_rows(book, {"Suivi": [("Rust", "Amina"), ("Go", "Bo")]}, tables={"Suivi": ["A1:B2"]})
    changed = load_workbook(book)
    changed["Suivi"].tables["tblSuivi0"].headerRowCount = 0
    changed["Suivi"].tables["tblSuivi0"].autoFilter = None
    changed.save(book)
    assert understand(read_foreign(book)) == ()


def test_sheets_that_are_none_of_ours(book: Path) -> None:
    found = understood(
        book,
        {
            "Inscrits": [["Événement", "Date", "Nom", "Email"], ["Rust", DAY, "Amina", "amina@example.org"]],
            "Présents": [["Date", "Event", "Name", "Email", "Checked in", "Method", "Newcomer", "By"]],
            "Définitions": [["Term", "Meaning"], ["Attendees", "Check-ins and guests"]],
            "Budget": [["Poste", "Montant", "Date"], ["Pizza", 80.5, DAY]],
            "Notes": [["À faire"], ["Acheter des chaises"]],
            "Vide": [],
        },
    )
    assert found == []


def test_chart_sheets_are_passed_over(book: Path) -> None:
    written = Workbook()
    written.create_chartsheet("Courbe").add_chart(BarChart())
    sheet = written.create_sheet("Suivi")
    for row in (FRENCH, EVENING):
        sheet.append(row)
    written.save(book)
    assert [sheet.name for sheet in read_foreign(book).sheets] == ["Sheet", "Suivi"]
    [found] = understand(read_foreign(book))
    assert found.sheet == "Suivi"


@pytest.mark.parametrize("table", [Table.EVENTS, Table.WEEKLY, Table.CONTRIBUTORS, Table.SPACES])
def test_the_pilots_own_words_are_exact(book: Path, table: Table) -> None:
    headers = [column.header for column in COLUMNS[table]]
    found = only(book, [headers])
    assert found.table is table
    assert found.columns == {header: number for number, header in enumerate(headers, 1)}
    assert set(why(found).values()) == {Reason.EXACT}


def test_two_columns_of_spaces_with_one_name(book: Path) -> None:
    """An ordinary sheet may say "% of target" twice: the second is that of the contributors."""
    headers = [
        "Space",
        "Events held",
        "Event target",
        "% of target",
        "Contributors",
        "Contributor target",
        "% of target",
    ]
    found = only(book, [headers, ["Paris", 5, 96, 0.05, 3, 96, 0.03]])
    assert found.columns["% of target"] == 4
    assert found.columns["% of target 2"] == 7


def test_a_correction_keeps_what_it_is_not_about(book: Path) -> None:
    found = only(book, [FRENCH, EVENING])
    changed = with_column(found, "Attendees", 7)
    assert changed.columns == {
        "Week": 1,
        "Date": 2,
        "Start": 3,
        "Event": 4,
        "Host": 5,
        "Room": 6,
        "Attendees": 7,
        "Newcomers": 9,
    }
    assert with_column(found, "Room", None).columns == {
        name: column for name, column in found.columns.items() if name != "Room"
    }
    alone = with_table(read_foreign(book), found, None)
    assert (alone.table, alone.columns, alone.headers, alone.pilot_columns) == (None, {}, FRENCH, ())


def test_another_header_row_is_guessed_anew(book: Path) -> None:
    rows: Rows = [
        ["Semaine", "Événements", "Participants"],
        ["S19", 2, 44],
        [],
        ["Date", "Titre", "Salle"],
        [DAY, "Rust", "A"],
    ]
    weekly, events = understood(book, {"Suivi": rows})
    workbook = read_foreign(book)
    assert (weekly.table, weekly.columns) == (Table.WEEKLY, {"Week": 1, "Events held": 2, "Attendees": 3})
    assert with_header_row(workbook, weekly, 4).columns == {}
    moved = with_header_row(workbook, with_table(workbook, weekly, None), 4)
    assert moved == events
    assert with_header_row(workbook, events, 4) == events
    with pytest.raises(RefusedError, match="Row 3 of “Suivi” is empty"):
        with_header_row(workbook, weekly, 3)
    with pytest.raises(RefusedError, match="Row 99"):
        list_at(workbook, "Suivi", 99)


def test_formulas_count_by_what_they_came_to(book: Path) -> None:
    """openpyxl saves no results: such cells say nothing for or against their headers."""
    found = only(book, [["Date", "Event", "Attendees"], [DAY, "Rust", "=1+1"], [DAY, "=UPPER(B2)", "=C2"]])
    assert found.columns == {"Date": 1, "Event": 2, "Attendees": 3}
    assert found.place.last_row == 3
    assert read_foreign(book).sheets[0].formulas == {(2, 3), (3, 2), (3, 3)}


def test_a_moment_in_the_date_column_is_a_day(book: Path) -> None:
    found = only(book, [["Date", "Event", "Attendees"], [datetime.combine(DAY, time(19, 30)), "Rust", 3]])
    assert found.columns == {"Date": 1, "Event": 2, "Attendees": 3}
    assert found.samples == (("2014-05-07 19:30", "Rust", "3"),)


@pytest.mark.parametrize("data", [b"", b"Date;Event", b"PK\x03\x04 damaged", b"\xd0\xcf\x11\xe0 old"])
def test_what_is_no_workbook_is_refused(book: Path, data: bytes) -> None:
    book.write_bytes(data)
    with pytest.raises(FileError):
        read_foreign(book)


def test_a_list_at_a_row_of_words_that_are_ours_is_that_list(book: Path) -> None:
    write_rows(book, {"Suivi": [FRENCH, EVENING]}, tables=None)
    workbook = read_foreign(book)
    assert list_at(workbook, "Suivi", 1) == understand(workbook)[0]


def test_a_list_at_an_excel_table_has_its_columns(book: Path) -> None:
    rows: Rows = [["x", "y", "z"], [], ["a", "Date", "b"], [1, DAY, 2]]
    write_rows(book, {"Suivi": rows}, tables={"Suivi": ["B3:C4"]})
    found = list_at(read_foreign(book), "Suivi", 3)
    assert (found.headers, found.table, found.place.last_row) == (("Date", "b"), Table.EVENTS, 4)
