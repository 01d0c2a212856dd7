"""How people write the words that the pilot workbook has in its cells: Yes and No, tracks, statuses, areas, metrics."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from mozspaces_desktop.core.signups.vocabulary import header_text

_SPELLINGS: Mapping[str, Mapping[str, str]] = {
    "Public": {
        "yes": "y, true, x, oui, o, vrai, public, publique, open, ouvert, 1, ✓, ✔, ☑",
        "no": "n, false, non, faux, private, prive, privee, closed, ferme, internal, interne, 0, ✗, ✘, ☐",
    },
    "Status": {
        "confirmed": """
            confirme, confirmee, planned, scheduled, prevu, prevue, planifie, planifiee, a venir, upcoming, ok""",
        "held": """
            tenu, tenue, realise, realisee, done, took place, passe, passee, termine, terminee, effectue, effectuee,
            fait, completed, eu lieu, a eu lieu""",
        "cancelled": "canceled, annule, annulee, supprime, called off, abandonne, abandonnee",
    },
    "Track": {
        "technical": "tech, technique, techno, developer, dev, developpeurs",
        "non-technical": """
            non tech, non technique, not technical, nontechnical, nontech, community, communaute, communautaire,
            general, grand public, pas technique""",
        "total": "totals, totaux, tous, all, ensemble, total general",
    },
    "Focus area": {
        "coding": "code, development, programming, developpement, programmation, codage, dev",
        "engagement": "marketing, community engagement, mobilisation, animation",
        "location services": """
            location, geolocation, services de localisation, geolocalisation, service de localisation""",
        "qa": "quality assurance, quality, testing, tests, assurance qualite, qualite, aq",
        "user research": """
            ux, ux research, research, recherche utilisateur, recherche utilisateurs, etudes utilisateurs""",
        "documentation": "docs, doc, writing, mdn, redaction",
        "localization": "localisation, l10n, translation, translations, traduction, traductions",
        "privacy/policy": """
            privacy, policy, privacy and policy, privacy & policy, vie privee, vie privee/politique, vie privee et
            politique, politique, confidentialite""",
        "support": "sumo, user support, help, aide, assistance, support utilisateurs",
        "web compatibility": "webcompat, web compat, compat, compatibilite web, compatibilite",
        "total": "totals, totaux, tous, all, ensemble, total general, grand total",
    },
    "Space": {"total": "totals, totaux, tous, all, all spaces, ensemble, total general, grand total"},
    "Metric": {
        "public events held": """
            events held, events, public events, number of events, evenements, evenements publics, evenements tenus,
            evenements publics tenus, evenements organises, nombre d'evenements, nb evenements, nb d'evenements""",
        "events per week": """
            events a week, weekly events, pace, events / week, average events per week, evenements par semaine,
            evenements / semaine, rythme, cadence""",
        "attendees": """
            participants, attendance, total attendees, visits, visitors, visites, visiteurs, presences, nombre de
            participants, nb participants, nb de participants, frequentation, total participants""",
        "unique attendees": """
            unique participants, unique visitors, unique people, people, distinct attendees, participants uniques,
            visiteurs uniques, personnes uniques, personnes differentes, participants differents, personnes""",
        "newcomers": """
            new attendees, new visitors, new people, first timers, first-time attendees, nouveaux, nouveaux
            participants, nouveaux venus, nouveaux visiteurs, nouveaux arrivants""",
        "returning rate": """
            return rate, % returning, returning visitors %, returning share, share of returning visitors, retention,
            taux de retour, taux de fidelite, % habitues, part des habitues, taux d'habitues""",
        "new active contributors": """
            contributors, active contributors, new contributors, contributeurs, contributeurs actifs, nouveaux
            contributeurs, nouveaux contributeurs actifs""",
        "contributors per event": """
            contributors / event, yield, contributeurs par evenement, contributeurs / evenement, rendement,
            contributeurs actifs par evenement""",
        "technical share of events": """
            technical share, share of technical events, % technical, technical events, part technique, part des
            evenements techniques, % technique, part d'evenements techniques""",
    },
}
"""By the pilot's header and word, folded, what else is written."""

_BETWEEN_AREAS = re.compile(r"\s*[;,+|\n]\s*|\s+(?:et|and|&)\s+")


def spelt(header: str, text: str) -> str | None:
    """The pilot's word, folded, for what `text` says in the column `header`; None if it is none that is known."""
    return _words(header).get(_plain(text))


def knows(header: str) -> bool:
    """Whether the cells of the column `header` are of a few words only."""
    return header in _SPELLINGS


def areas(text: str) -> frozenset[str]:
    """The focus areas that `text` names, folded, each by the pilot's word for it if it has one."""
    parts = [part for part in _BETWEEN_AREAS.split(text) if part.strip()]
    whole = spelt("Focus area", text)
    return frozenset({whole}) if whole else frozenset(spelt("Focus area", part) or _plain(part) for part in parts)


def known_area(name: str) -> bool:
    """Whether a focus area, as :func:`areas` answers it, is one of the pilot's."""
    return name in _SPELLINGS["Focus area"]


def same_areas(one: str, other: str) -> bool:
    """Whether two texts name the same focus areas, in whatever order and language."""
    return areas(one) == areas(other)


@lru_cache
def _words(header: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for word, others in _SPELLINGS.get(header, {}).items():
        for term in (word, *others.split(",")):
            found.setdefault(_plain(term), word)
    return found


def _plain(text: str) -> str:
    return header_text(text.replace("%", " percent ").replace("/", " / ")) or text.strip()
