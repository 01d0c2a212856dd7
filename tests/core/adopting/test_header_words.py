from __future__ import annotations

import pytest

from mozspaces_desktop.core.adopting.header_words import Reason, meanings, similar, tables_of, terms
from mozspaces_desktop.core.adopting.pilot_lists import COLUMNS, Table

SEEN = {
    Table.EVENTS: {
        "Date": "Date, Day, Event date, Date de l'événement, Jour, QUAND ?, Date (jj/mm/aaaa), Date évènement",
        "Week": "Week, Wk, Week #, Semaine, Sem., N° semaine, Semaine ISO, KW",
        "Start": "Start time, Heure, Heure de début, Début, From, Horaire, Time",
        "End": "End time, Fin, Heure de fin, Until",
        "Event": "Event name, Titre, Nom de l'événement, Intitulé, Title, Évènement, Atelier, Event-title",
        "Track": "Filière, Tech / non-tech, Stream, Technique ?",
        "Coordinator": "Organizer, Organisé par, Coordinateur·rice, Responsable, Référente, Event lead",
        "Type": "Event type, Type d'événement, Format, Catégorie",
        "Focus areas": "Focus area, Functional areas, Domaines, Thématique, Domaine(s)",
        "Host": "Hosted by, Animateur, Animatrice, Intervenant·e, Speaker, Communauté",
        "Room": "Salle, Lieu, Venue, Location, Où ?",
        "Public": "Public ?, Public / privé, Ouvert au public, Visibility",
        "Status": "Statut, État, State",
        "Expected": "Expected attendance, Participants attendus, Nb attendus, Prévus",
        "RSVPs": "RSVP, Inscrits, Nb d'inscrits, Inscriptions, Registered, Sign-ups, # sign-ups, Registrations",
        "Attendees": """# attendees, Nb de participants, Participants, PARTICIPANTS (total), Présents, Total attendees,
            Number of attendees, Nombre de présents, Headcount, Attendance, Turnout, Fréquentation, Visiteurs""",
        "Guests": "Invités, Guest count, Walk-ins, Anonymes",
        "Newcomers": "Nouveaux, New, First timers, Nouveaux participants, 1re fois, Dont nouveaux, First-time visitors",
        "Returning": "Habitués, Regulars, Returning visitors, De retour",
        "Show rate": "Taux de présence (%), Attendance rate, % présence, Show-up rate",
        "New active contributors": "Contributeurs actifs, New contributors, Nouveaux contributeurs",
        "Link": "URL, Lien, Site web, Event page",
        "Notes": "Remarques, Commentaires, Comments, Bilan",
    },
    Table.WEEKLY: {
        "Monday": "Week of, Semaine du, Week starting, Lundi, w/c",
        "Events held": "Events, Nombre d'événements, Nb événements, # events, Événements tenus",
        "Target": "Objectif, Weekly target, Cible, Goal",
        "Cumulative events": "Cumul événements, Events to date, Total events",
        "Cumulative target": "Objectif cumulé, Target to date",
        "Cumulative contributors": "Contributors to date, Cumul contributeurs",
        "Cumulative contributor target": "Objectif contributeurs cumulé",
    },
    Table.CONTRIBUTORS: {
        "Contributor": "Name, Nom, Contributeur, Who, Prénom et nom, Pseudonyme",
        "First attended": "Première visite, First event, First visit",
        "Credited event": "Event, Événement, Credited to, Grâce à",
        "Active since": "Actif depuis, Active from, Date d'activation",
        "Days to active": "Days, Délai, Nombre de jours",
        "Evidence": "Preuve, Link, Contribution",
    },
    Table.FOCUS: {"Focus area": "Domaine, Area", "Interested": "Intéressés", "% of contributors": "Part, Share"},
    Table.TRACKS: {"Contributors per event": "Contributeurs par événement, Contributors / event"},
    Table.HEADLINE: {
        "Metric": "KPI, Indicateur, Measure",
        "Actual": "Réalisé, Value, Valeur, Résultat",
        "Target": "Objectif, Goal",
        "% of target": "%, % de l'objectif, Target (%), Taux de réalisation",
        "Projected": "Projection, Forecast, Prévision",
    },
    Table.SPACES: {
        "Space": "Espace, City, Ville",
        "Event target": "Objectif d'événements, Target events",
        "Returning rate": "Taux de retour, % returning",
        "Contributor target": "Objectif contributeurs",
        "% of target 2": "% of contributor target",
        "Projected contributors": "Projection, Forecast contributors",
    },
}
"""Headers of real tracking sheets, by what they mean."""

GOLDEN = [
    (table, wanted, " ".join(header.split()))
    for table, columns in SEEN.items()
    for wanted, headers in columns.items()
    for header in headers.split(",")
]


@pytest.mark.parametrize(("table", "wanted", "header"), GOLDEN)
def test_headers_of_real_sheets(table: Table, wanted: str, header: str) -> None:
    found = meanings(header, table)
    best = max(found, key=lambda name: found[name].sureness)
    assert best == wanted
    assert found[best].reason in (Reason.EXACT, Reason.SYNONYM)
    assert table in tables_of(header)


@pytest.mark.parametrize("table", Table)
def test_every_term_means_one_column(table: Table) -> None:
    owners: dict[str, set[str]] = {}
    for column in COLUMNS[table]:
        for term in terms(table, column.header):
            best = meanings(term, table)
            assert column.header in best, term
            owners.setdefault(term, set()).add(column.header)
    assert {term for term, names in owners.items() if len(names) > 1} <= {"% of target"}


@pytest.mark.parametrize(
    ("table", "header"),
    [
        (Table.WEEKLY, "Date"),
        (Table.EVENTS, "Monday"),
        (Table.EVENTS, "Budget"),
        (Table.EVENTS, "Email"),
        (Table.EVENTS, "N°"),
        (Table.EVENTS, ""),
        (Table.EVENTS, "x" * 5_000),
        (Table.EVENTS, "日期"),
        (Table.HEADLINE, "% of target 2"),
    ],
)
def test_what_means_nothing_there(table: Table, header: str) -> None:
    assert meanings(header, table) == {}


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("Attendes", "Attendees"),
        ("Newcommers", "Newcomers"),
        ("Partcipants", "Attendees"),
        ("Coordinnateur", "Coordinator"),
    ],
)
def test_what_is_misspelt_is_similar(header: str, wanted: str) -> None:
    found = similar(header, Table.EVENTS)
    best = max(found, key=lambda name: found[name].sureness)
    assert best == wanted
    assert found[best].reason is Reason.SIMILAR
    assert found[best].sureness < 0.85


@pytest.mark.parametrize("header", ["", "abcd", "Budget", "Pizza", "日期", "Téléphone"])
def test_what_is_like_nothing_is_not_similar(header: str) -> None:
    assert similar(header, Table.EVENTS) == {}


def test_what_is_no_header_is_of_no_table() -> None:
    assert tables_of("") == tables_of("x" * 500) == tables_of("Pizza") == frozenset()
