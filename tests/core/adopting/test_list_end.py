from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mozspaces_desktop.core.adopting.pilot_lists import Table
from tests.core.adopting.adopted_files import EVENING, FRENCH, Rows, only, understood

DAY = date(2014, 5, 7)


@pytest.mark.parametrize(
    "below",
    [
        [],
        [["Total", None, None, None, None, None, 60, 44, 10]],
        [["TOTAUX :", None, None, None, None, None, "=SUM(G2:G3)"]],
        [["Moyenne", None, None, None, None, None, 30, 22, 5]],
        [[], ["Source : feuille de présence"]],
        [["Les chiffres de mai sont à vérifier avec Julien avant la fin du mois"]],
        [[], [], [], [], EVENING],
        [[], ["Semaine", "Nb d'événements", "Participants"], ["S19", 2, 44]],
    ],
)
def test_where_a_list_ends(book: Path, below: Rows) -> None:
    found = understood(book, {"Suivi": [FRENCH, EVENING, EVENING, *below]})[0]
    assert (found.table, found.place.last_row) == (Table.EVENTS, 3)


def test_empty_rows_between_months_do_not_end_a_list(book: Path) -> None:
    assert only(book, [FRENCH, EVENING, [], [], EVENING]).place.last_row == 5


def test_a_list_without_rows_ends_with_its_headers(book: Path) -> None:
    found = only(book, [FRENCH])
    assert (found.place.last_row, list(found.place.rows), found.samples) == (1, [], ())


def test_a_row_below_an_empty_one_is_looked_at(book: Path) -> None:
    found = only(book, [["Date", "Event", "Public"], [], [DAY, "Rust", "oui"], [DAY, None, "non"]])
    assert (found.columns, found.place.last_row) == ({"Date": 1, "Event": 2, "Public": 3}, 4)


def test_a_row_that_says_neither_day_nor_title_goes_on(book: Path) -> None:
    found = only(
        book, [["Titre", "Salle", "Inscrits", "Date"], ["Rust", "A", 3, DAY], [None, "B", 4], ["Go", "C", 2, DAY]]
    )
    assert found.place.last_row == 4


def test_a_list_without_titles_goes_on_after_an_empty_row(book: Path) -> None:
    found = only(book, [["Date", "Salle", "Inscrits"], [DAY, "A", 3], [], [DAY, "B", 2]])
    assert (found.table, found.place.last_row) == (Table.EVENTS, 4)


def test_rows_whose_words_are_headers_elsewhere_are_rows(book: Path) -> None:
    rows: Rows = [
        ["Titre", "Filière", "Type", "Salle", "Statut"],
        *[["Atelier", "Technique", "Rencontre", "Salle", "Public"]] * 9,
    ]
    found = only(book, rows)
    assert (found.table, found.place.header_row, found.place.last_row) == (Table.EVENTS, 1, 10)
