"""What people call the columns of the pilot workbook in sheets of their own, in English and French.

Written as people do, without case and accents; which words do not matter is said in `header_words`.
"""

from __future__ import annotations

from collections.abc import Mapping

from mozspaces_desktop.core.adopting.pilot_lists import Table

ANYWHERE: Mapping[str, str] = {
    "Attendees": """
        attendance, attended, actual attendance, actual attendees, attendee count, participants, participation,
        people, persons, people present, people attended, visitors, visits, head count, headcount, turnout, present,
        came, who came, showed up, show ups, checked in, check ins, audience, actual participants, presents,
        presences, presence, personnes, personnes presentes, visiteurs, visites, frequentation, affluence, effectif,
        effectif present, assistance, venus, participants presents, participants reels, participants effectifs,
        presents reels, total presents, gens""",
    "Newcomers": """
        new, new people, new attendees, new visitors, new participants, new faces, first time, first timers, first
        time attendees, first time visitors, first time participants, first visit, newbies, nouveaux, nouvelles,
        nouveaux venus, nouveaux arrivants, nouveaux participants, nouveaux visiteurs, nouvelles personnes,
        nouvelles tetes, primo participants, primo visiteurs, primo arrivants, premiere fois, 1ere fois, 1re fois,
        premiere visite, 1ere visite, 1re visite""",
    "Returning": """
        returning attendees, returning visitors, returning people, returning participants, returners, regulars,
        repeat, repeat visitors, repeat attendees, came before, came back, been before, habitues, anciens, fideles,
        deja venus, recurrents, de retour, participants recurrents, visiteurs recurrents, reguliers, participants
        reguliers""",
    "New active contributors": """
        contributors, active contributors, new contributors, activated contributors, contributors gained, nac,
        activated, contributeurs, contributeurs actifs, nouveaux contributeurs, nouveaux contributeurs actifs,
        contributrices, contributeurs gagnes, contributeurs actives, nouveaux actifs""",
    "Events held": """
        events, public events, public events held, number of events, event count, events run, events organised,
        events organized, events done, held events, activities, meetups, sessions, workshops, evenements, evenements
        tenus, evenements organises, evenements realises, evenements publics, nombre d'evenements, soirees,
        rencontres, activites, ateliers""",
    "Focus areas": """
        focus, focus area, focus areas, area, areas, functional area, functional areas, contribution area, field,
        topic area, pathway, pathways, domain, domains, domaine, domaines, domaine prioritaire, domaines
        prioritaires, axe, axes, thematique, thematiques, domaine fonctionnel, domaines fonctionnels, domaine de
        contribution, domaines de contribution, domaine d'action, champ, secteur""",
    "% of target": """
        % achieved, % done, % complete, % reached, % of goal, % of objective, target %, achievement, achieved,
        progress, percent, percentage, percentage of target, completion, completion rate, % de l'objectif, %
        objectif, % de la cible, % atteint, % realise, atteinte, atteinte de l'objectif, taux de realisation, taux
        d'atteinte, avancement, progression, pourcentage, pourcentage de l'objectif""",
    "Contributors per event": """
        contributors / event, contributors by event, average contributors, yield, yield per event, contributeurs par
        evenement, contributeurs / evenement, contributeurs par evt, rendement, moyenne de contributeurs""",
    "Week": """
        week no, week number, week #, wk, iso week, calendar week, cw, kw, semaine, sem, n° semaine, no semaine,
        numero de semaine, semaine n°, semaine iso, semaine calendaire""",
    "Target": "goal, objective, aim, plan, planned, objectif, cible, but, visee",
}
"""By the pilot's header, for every table that has such a column."""

OF_TABLE: Mapping[Table, Mapping[str, str]] = {
    Table.EVENTS: {
        "Date": """
            day, event date, date of event, day of event, when, on, start date, held on, jour, quand, date de
            l'evenement, date evenement, date de debut, jour de l'evenement, date de la rencontre, date de la
            soiree, date de tenue""",
        "Start": """
            start time, starts, starts at, begin, begins, begins at, beginning, from, time, hour, event time, start
            hour, heure, heures, heure de debut, debut, horaire, horaires, horaire de debut, commence a, h debut""",
        "End": """
            end time, ends, ends at, end hour, finish, finishes, until, till, to, fin, heure de fin, horaire de fin,
            h fin, termine a, jusqu'a""",
        "Event": """
            title, name, event name, event title, name of event, title of event, topic, subject, what, activity,
            session, meetup, workshop, evenement, titre, nom, intitule, nom de l'evenement, titre de l'evenement,
            evt, sujet, theme, libelle, activite, rencontre, soiree, atelier, manifestation, quoi, designation, nom
            de la rencontre, intitule de l'evenement""",
        "Track": """
            stream, strand, technical / non-technical, technical or not, tech / non-tech, tech or not, technical,
            tech, technical?, filiere, volet, parcours, technique, technique / non technique, technique ou non, pole""",
        "Coordinator": """
            coordinators, space coordinator, organizer, organiser, organizers, organisers, organized by, organised
            by, owner, lead, event lead, responsible, person responsible, in charge, run by, contact, contact
            person, responsable, coordinateur, coordinatrice, coordinateurs, coordinateur trice, coordination,
            organisateur, organisatrice, organisateurs, organise par, referent, referente, pilote, personne
            responsable, charge de projet""",
        "Type": """
            kind, format, event type, type of event, kind of event, event format, category, event category, nature,
            genre, sorte, categorie, type d'evenement, type evenement, format de l'evenement, type d'activite""",
        "Host": """
            hosts, hosted by, facilitator, facilitators, facilitated by, moderator, speaker, speakers, presenter,
            presenters, presented by, partner, partners, community, organization, organisation, group, hote, hotes,
            accueilli par, animateur, animatrice, animateurs, animation, anime par, intervenant, intervenante,
            intervenants, orateur, oratrice, conferencier, partenaire, partenaires, association, communaute, groupe,
            presente par, animateur trice""",
        "Room": """
            rooms, place, location, venue, where, space used, salle, salles, lieu, piece, endroit, ou, local,
            emplacement, nom de la salle""",
        "Public": """
            public?, public event, public event?, public / private, public or private, visibility, open to public,
            open to the public, open?, publique, ouvert au public, ouvert a tous, visibilite, public ou prive,
            evenement public, public / prive, ouverture""",
        "Status": "state, event status, outcome, statut, etat, situation, statut de l'evenement, etat de l'evenement",
        "Expected": """
            expected attendance, expected attendees, expected participants, expected people, forecast, planned
            attendance, estimated attendance, estimated attendees, estimate, estimated, attendus, attendues, prevus,
            prevues, participants attendus, participants prevus, personnes attendues, presents attendus, inscrits
            attendus, estimation, prevision, previsions, previsionnel, nombre attendu, frequentation attendue,
            frequentation prevue, public attendu, effectif prevu""",
        "RSVPs": """
            rsvp, rsvp count, rsvp yes, registrations, registered, registrants, registered people, sign ups,
            signups, signed up, bookings, reservations, tickets, inscrits, inscrites, inscriptions, inscription,
            preinscrits, preinscriptions, personnes inscrites, participants inscrits, reserves, billets""",
        "Guests": """
            guest, guest count, unregistered, anonymous, anonymous guests, walk ins, walkins, plus ones, without
            name, without registration, invites, invitees, accompagnants, anonymes, non inscrits, sans inscription,
            sans nom, visiteurs anonymes""",
        "Show rate": """
            show up rate, showup rate, attendance rate, turnout rate, attendees / rsvps, attended / registered, taux
            de presence, taux de participation, taux de venue, taux de presents, presents / inscrits, % presence, %
            de presence, % attendance, % show up""",
        "Link": """
            links, url, web, web page, page, website, event page, event link, event url, site, lien, liens, adresse
            web, page web, site web, lien evenement, lien de l'evenement, lien vers l'evenement, page de l'evenement""",
        "Notes": """
            note, remark, remarks, comment, comments, observation, observations, details, description, feedback,
            misc, remarque, remarques, commentaire, commentaires, detail, divers, bilan, compte rendu, infos, a
            noter""",
    },
    Table.WEEKLY: {
        "Monday": """
            week of, week starting, week start, week beginning, week begins, week commencing, w/c, wc, first day,
            first day of week, date of monday, monday of week, lundi, lundis, semaine du, debut de semaine, debut de
            la semaine, semaine commencant le, premier jour, date du lundi, lundi de la semaine, semaine a partir du""",
        "Target": """
            weekly target, event target, events target, target events, weekly goal, target per week, objectif hebdo,
            objectif hebdomadaire, objectif evenements, objectif d'evenements, objectif par semaine, cible
            hebdomadaire""",
        "Cumulative events": """
            cumulative, cumulated events, cumulative events held, total events, running total, events to date,
            events so far, total events so far, cumulated, cumul, cumul evenements, cumul des evenements, cumul
            d'evenements, evenements cumules, total evenements, total cumule""",
        "Cumulative target": """
            cumulated target, cumulative goal, cumulative plan, cumulative event target, target to date, target so
            far, cumul objectif, cumul de l'objectif, objectif cumule, cible cumulee, cumul cible, objectif a date""",
        "Cumulative contributors": """
            cumulated contributors, cumulative new active contributors, cumulative active contributors, contributors
            to date, contributors so far, total contributors, running total contributors, cumul contributeurs, cumul
            des contributeurs, contributeurs cumules, total contributeurs, cumul contributeurs actifs""",
        "Cumulative contributor target": """
            cumulative contributors target, cumulated contributor target, contributor target to date, contributor
            target so far, cumulative target contributors, cumul objectif contributeurs, objectif contributeurs
            cumule, objectif cumule contributeurs, cible contributeurs cumulee""",
    },
    Table.CONTRIBUTORS: {
        "Contributor": """
            contributors, new contributor, active contributor, name, full name, contributor name, person, who,
            pseudonym, member, contributor id, contributeur, contributrice, contributeurs, nouveau contributeur,
            contributeur actif, nom, nom complet, nom du contributeur, prenom et nom, nom et prenom, personne, qui,
            pseudonyme, pseudo, membre, nom prenom, contributeur trice""",
        "First attended": """
            first attendance, first event, first visit, first seen, first came, date first attended, first date,
            first participation, premiere visite, premiere participation, premiere venue, premiere presence, premier
            evenement, vu la premiere fois, venu la premiere fois, 1ere visite, 1er evenement, 1ere participation,
            date de premiere venue""",
        "Credited event": """
            event, credited to, credit, via, through, through event, source, source event, origin, thanks to,
            evenement, evenement credite, evenement d'origine, evenement source, grace a, origine, credite a""",
        "Event date": """
            date of event, date of credited event, day of event, date de l'evenement, date evenement, date de
            l'evenement credite, jour de l'evenement""",
        "Active since": """
            active from, active on, since, became active, activation, activated on, activation date, date active,
            date activated, active date, actif depuis, active depuis, depuis, date d'activation, devenu actif,
            devenu active, actif le, actif depuis le, actif au""",
        "Days to active": """
            days, days until active, days to activation, days till active, time to active, time to activation,
            delay, jours, delai, delai d'activation, jours avant activite, jours avant activation, nombre de jours,
            duree, jours pour devenir actif""",
        "Evidence": """
            proof, link, url, contribution, contributions, contribution link, evidence link, first contribution,
            preuve, preuves, lien, justificatif, trace, lien vers la contribution, premiere contribution""",
    },
    Table.FOCUS: {
        "Interested": """
            interest, interested people, people interested, leads, interesses, interessees, personnes interessees,
            interet, interets""",
        "% of contributors": """
            share, share of contributors, contributor share, contributors share, % contributors, % contributeurs, %
            des contributeurs, part, part des contributeurs, repartition, pourcentage de contributeurs, percentage
            of contributors""",
    },
    Table.TRACKS: {
        "Track": "tracks, stream, type, filiere, volet, parcours, pole, categorie, category",
        "Coordinators": """
            coordinator, team, number of coordinators, coordinateurs, coordinateur, coordinatrices, nombre de
            coordinateurs, equipe""",
    },
    Table.HEADLINE: {
        "Metric": """
            metrics, indicator, indicators, measure, measures, kpi, kpis, figure, figures, key figure, indicateur,
            indicateurs, indicateur cle, mesure, mesures, metrique, metriques, chiffre, chiffres, chiffre cle""",
        "Actual": """
            actuals, actual value, value, values, result, results, to date, current, so far, realised, realized,
            number, reel, reels, realise, realises, valeur, valeurs, resultat, resultats, actuel, a ce jour, a date,
            atteint, constate""",
        "Target": "targets, target value, season target, objectifs, valeur cible, objectif de la saison",
        "Projected": """
            projection, projections, forecast, forecasts, end of season, projected end, estimate, trend, season end,
            expected, prevision, previsions, projete, estimation, tendance, extrapolation, fin de saison,
            atterrissage, projection fin de saison""",
    },
    Table.SPACES: {
        "Space": """
            spaces, city, office, location, site, community space, where, espace, espaces, ville, bureau, lieu,
            espace communautaire""",
        "Coordinators": """
            coordinator, team, number of coordinators, coordinateurs, coordinateur, coordinatrices, nombre de
            coordinateurs, equipe""",
        "Event target": """
            events target, target events, target for events, event goal, events goal, target, goal, objectif
            evenements, objectif d'evenements, cible evenements, objectif, cible, objectif en evenements""",
        "% of target": "% of event target, % of events target, % objectif evenements, % de l'objectif evenements",
        "Returning rate": """
            return rate, rate of return, % returning, returning %, returning share, share of returning, retention,
            taux de retour, taux de fidelite, taux de fidelisation, % habitues, part des habitues, taux d'habitues""",
        "Contributor target": """
            contributors target, target contributors, target for contributors, contributor goal, contributors goal,
            objectif contributeurs, objectif de contributeurs, cible contributeurs, objectif en contributeurs""",
        "% of target 2": """
            % of target, % of contributor target, % of contributors target, % objectif contributeurs, % de
            l'objectif contributeurs, % of target contributors""",
        "Projected contributors": """
            projection, projected, contributors projected, forecast, forecast contributors, contributor projection,
            contributor forecast, projection contributeurs, contributeurs projetes, contributeurs prevus, prevision,
            prevision contributeurs""",
    },
}
"""By table and the pilot's header: what only means that there."""

ALSO = {"Focus area": "Focus areas"}
"""Headers for which another header's words of :data:`ANYWHERE` stand, too."""
