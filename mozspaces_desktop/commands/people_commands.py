"""The commands about one person: ``duplicates``, ``merge``, ``export-person`` and ``forget``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from mozspaces_desktop.commands.answers import Answer, counted, one_line, table
from mozspaces_desktop.commands.opening import open_database
from mozspaces_desktop.core import labels, merging
from mozspaces_desktop.core.data_file import checked_target
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.left_over import forgotten
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
    from mozspaces_desktop.core.person_export import export_person as write_json
    from mozspaces_desktop.core.person_page import write_page

    with open_database(arguments) as database:
        with database.read() as session:
            target = checked_target(arguments.file, database.path)
            person, space = person_meant(session, arguments.person), space_named(session, arguments.space)
            write = write_page if arguments.html else write_json
            write(session, person.id, target, space_id=space.id)
        key = person.id
        register(database, Exported.PERSON, target, space_id=space.id, with_names=True, people=1, person_id=key)
    return Answer({"path": str(target), "id": person.id}, f"Wrote {one_line(str(target))}.")


def forget(arguments: Namespace) -> Answer:
    """Take a person's name and address out of the file; what they did still counts."""
    with open_database(arguments) as database:
        with database.read() as session:
            person_id = person_meant(session, arguments.person).id
        stores = [database.backups] if database.backups is not None else []
        left = forgotten(database, person_id, called=_CALLED, stores=stores)
    data = {
        "id": person_id,
        "mentions": [
            {"event_id": one.event_id, "title": one.title, "day": one.day.isoformat()} for one in left.mentions
        ],
        "backups": [str(one.path) for one in left.backups],
        "backups_not_opened": [str(one.path) for one in left.closed],
        "exports": [
            {"at": one.written_at.isoformat(), "kind": one.kind, "what": one.what, "file": one.file_name, "by": one.by}
            for one in left.exports
        ],
    }
    return Answer(data, "\n".join(["Forgotten.", *(f"  {line}" for line in _left(data))]))


def _left(data: dict[str, Any]) -> Iterator[str]:
    """Where the name still is, or may be."""
    if data["mentions"]:
        yield f"The name stands in {counted(len(data['mentions']), 'text')} of events and notes."
    if data["backups"]:
        yield f"{counted(len(data['backups']), 'older backup')} still hold it:"
        yield from (f"  {one_line(path)}" for path in data["backups"])
    if data["backups_not_opened"]:
        yield f"{counted(len(data['backups_not_opened']), 'backup')} could not be looked into."
    if data["exports"]:
        yield f"{counted(len(data['exports']), 'export')} with names may have it; see --json."
