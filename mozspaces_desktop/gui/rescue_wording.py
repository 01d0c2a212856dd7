"""How a rescue is spoken of: what was found, what is missing, and how a backup compares with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core.backup_contents import Summary
from mozspaces_desktop.core.rescuing.rescue_report import Rescued
from mozspaces_desktop.gui import messages

translate = QCoreApplication.translate


def lost_names() -> dict[str, str]:
    """What rows are called that are lost and must be there because others speak of them, by table."""
    return {
        "person": translate("core", "Lost person"),
        "event": translate("core", "Lost event"),
        "space": translate("core", "Lost space"),
        "": translate("core", "Lost"),
    }


def found_lines(rescued: Rescued, held: Summary) -> list[tuple[str, str]]:
    """What was found of people, events and check-ins: what it is, and "4,812 of 4,812"."""
    kinds = (
        (translate("rescue", "People"), held.people, "person"),
        (translate("rescue", "Events"), held.events, "event"),
        (translate("rescue", "Check-ins"), held.check_ins, "check_in"),
    )
    lines = []
    for name, count, table in kinds:
        kind = rescued.kind(table)
        found = max(0, count - kind.replaced)
        if rescued.may_be_more:
            said = translate("rescue", "{found} of at least {known}")
        else:
            said = translate("rescue", "{found} of {known}")
        lines.append((name, said.format(found=_number(found), known=_number(found + kind.missing))))
    return lines


def verdict_lines(rescued: Rescued) -> list[str]:
    """What is missing, and what else there is to know, a sentence each."""
    lines = []
    if rescued.is_whole:
        lines.append(translate("rescue", "Nothing is missing."))
    if rescued.missing:
        lines.append(translate("rescue", "%n row(s) of all kinds could not be read.", "", rescued.missing))
    if rescued.may_be_more:
        lines.append(translate("rescue", "More may be missing: parts of the file cannot be read at all."))
    replaced = rescued.kind("person").replaced
    if replaced:
        said = translate("rescue", "%n person(s) are called “{name}” now, so that their check-ins count.", "", replaced)
        lines.append(said.format(name=lost_names()["person"]))
    if rescued.told_two_ways:
        said = translate(
            "rescue", "%n row(s) were there in two versions; the likelier one was taken.", "", rescued.told_two_ways
        )
        lines.append(said)
    return [*lines, *map(messages.sentence, rescued.remarks)]


def backup_line(held: Summary) -> str:
    """What a backup has in it."""
    said = translate("rescue", "{people} people, {check_ins} check-ins")
    return said.format(people=_number(held.people), check_ins=_number(held.check_ins))


def comparison_line(rescued: Summary, backup: Summary) -> str:
    """What a backup has in it, against what was rescued."""
    fewer = rescued.check_ins - backup.check_ins
    if fewer > 0:
        difference = translate("rescue", "%n check-in(s) fewer", "", fewer)
    elif fewer < 0:
        difference = translate("rescue", "%n check-in(s) more", "", -fewer)
    else:
        difference = translate("rescue", "as many check-ins")
    said = translate("rescue", "{backup}: {difference}")
    return said.format(backup=backup_line(backup), difference=difference)


def _number(count: int) -> str:
    return QLocale().toString(count)
