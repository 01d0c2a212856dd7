"""The commands about one person: ``duplicates``, ``merge``, ``export-person`` and ``forget``."""

from __future__ import annotations

from argparse import Namespace

from mozspaces_desktop.commands.answers import Answer, counted, one_line, table
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import labels, merging
from mozspaces_desktop.core.data_file import checked_target
from mozspaces_desktop.core.forgetting import forget as forget_person
from mozspaces_desktop.core.forgetting import mentions
from mozspaces_desktop.core.people import person_meant
from mozspaces_desktop.core.spaces import space_named

_CALLED = "Forgotten person"


def duplicates(arguments: Namespace) -> Answer:
    """People who are likely in the file twice."""
    from mozspaces_desktop.core.duplicates import likely_duplicates

    with open_database(arguments) as database, database.read() as session:
        found = likely_duplicates(session)
    data = [
        {
            "id": one.person.id,
            "name": one.person.name,
            "other_id": one.other.id,
            "other_name": one.other.name,
            "score": round(one.score, 1),
            "reasons": [str(reason) for reason in one.reasons],
        }
        for one in found
    ]
    rows = [
        (one.person.name, one.other.name, "; ".join(map(str, one.reasons)), one.person.id, one.other.id)
        for one in found
    ]
    return Answer(data, table(("Person", "Other", "Reasons", "Id", "Other id"), rows))


def merge(arguments: Namespace) -> Answer:
    """Make two entries of one person one."""
    with open_database(arguments) as database:
        with database.read() as session:
            name = person_meant(session, arguments.kept).name
        with database.begin(labels.MERGE_PEOPLE, name=name) as session:
            kept, merged = (person_meant(session, said) for said in (arguments.kept, arguments.merged))
            visits = merging.preview(session, kept, merged).visits
            made = merging.merge(session, kept, merged)
    data = {"id": kept.id, "name": kept.name, "merged_id": merged.id, "merge_id": made.id, "visits": visits}
    said = f"{one_line(merged.name)} is {one_line(kept.name)} now, with {counted(visits, 'visit')}."
    return Answer(data, said)


def export_person(arguments: Namespace) -> Answer:
    """Write everything that the file holds about one person."""
    from mozspaces_desktop.core import person_export

    with open_database(arguments) as database, database.read() as session:
        target = checked_target(arguments.file, database.path)
        person, space = person_meant(session, arguments.person), space_named(session, arguments.space)
        person_export.export_person(session, person.id, target, space_id=space.id)
    return Answer({"path": str(target), "id": person.id}, f"Wrote {one_line(str(target))}.")


def forget(arguments: Namespace) -> Answer:
    """Take a person's name and address out of the file; what they did still counts."""
    with open_database(arguments) as database:
        with database.begin(labels.FORGET_PERSON) as session:
            person = person_meant(session, arguments.person)
            still = mentions(session, person.name)
            forget_person(session, person, called=_CALLED)
        database.wipe()
    data = {
        "id": person.id,
        "mentions": [{"event_id": one.event_id, "title": one.title, "day": one.day.isoformat()} for one in still],
    }
    said = "Forgotten. Backups and exports made before still have the name."
    return Answer(data, f"{said} It stands in {counted(len(still), 'text')} of events and notes." if still else said)
