"""How backups are spoken of: when and why they were made, what they hold, and what would be lost."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.backup_contents import Contents
from mozspaces_desktop.core.backup_loss import Loss
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.clock import local
from mozspaces_desktop.core.errors import DamagedError, KeyNeededError
from mozspaces_desktop.gui import dates, messages

translate = QCoreApplication.translate


def moment_words(moment: datetime, now: datetime, tzid: str) -> str:
    """`moment` by the clock on the wall in `tzid`, in a sentence: “today, 18:05” or “12 Nov 2014, 18:05”."""
    said = moment_title(moment, now, tzid)
    near = (local(now, tzid).date() - local(moment, tzid).date()).days in (0, 1)
    return said[0].lower() + said[1:] if near else said


def moment_title(moment: datetime, now: datetime, tzid: str) -> str:
    """The same standing alone: “Today, 18:05”."""
    at, today = local(moment, tzid), local(now, tzid).date()
    clock = dates.time_text(at)
    if at.date() == today:
        return translate("backups", "Today, {time}").format(time=clock)
    if at.date() == today - timedelta(days=1):
        return translate("backups", "Yesterday, {time}").format(time=clock)
    return translate("backups", "{day}, {time}").format(day=dates.short_day(at.date()), time=clock)


def reason_words(reason: Reason) -> str:
    """Why a backup was made."""
    return {
        Reason.DAILY: translate("backups", "Each day"),
        Reason.CLOSING: translate("backups", "At closing"),
        Reason.BEFORE_IMPORT: translate("backups", "Before an import"),
        Reason.BEFORE_MIGRATION: translate("backups", "Before an update of the program"),
        Reason.BEFORE_RESTORE: translate("backups", "Kept when restoring"),
        Reason.BEFORE_CHANGE: translate("backups", "Before a change of the whole file"),
        Reason.BY_HAND: translate("backups", "By hand"),
    }[reason]


def last_change_words(held: Contents, now: datetime, tzid: str) -> str:
    """What was done last in a backup, or why nobody can tell."""
    if held.problem is not None:
        return problem_words(held)
    last = None if held.summary is None else held.summary.last
    if last is None:
        return ""
    said = messages.sentence(last.label)
    if last.undone:
        said = translate("backups", "Undone: {label}").format(label=said)
    when = moment_title(last.at, now, tzid)
    if not last.actor:
        return translate("backups", "{when}: {what}").format(when=when, what=said)
    return translate("backups", "{when}, {who}: {what}").format(when=when, who=last.actor, what=said)


def problem_words(held: Contents) -> str:
    """In few words, why a backup cannot be restored as it is."""
    if isinstance(held.problem, KeyNeededError):
        return translate("backups", "Encrypted with another passphrase")
    if isinstance(held.problem, DamagedError):
        return translate("backups", "Damaged")
    return translate("backups", "Not for this program")


def loss_words(loss: Loss, now: datetime, tzid: str) -> str:
    """What would be lost, in a few sentences, each on a line of its own."""
    if not loss.related:
        lines = [translate("backups", "This is a backup of another data file: it has nothing in common with this one.")]
    elif not loss.changes:
        lines = [translate("backups", "Nothing: since this backup, nothing was done in the present file.")]
    else:
        since = moment_words(loss.since, now, tzid) if loss.since is not None else ""
        changes = translate("backups", "%n change(s)", "", loss.changes)
        lines = [translate("backups", "{changes} made since then ({since}).").format(changes=changes, since=since)]
    gone = [
        translate("backups", "%n event(s)", "", loss.events) if loss.events else "",
        translate("backups", "%n person(s)", "", loss.people) if loss.people else "",
        translate("backups", "%n check-in(s)", "", loss.check_ins) if loss.check_ins else "",
    ]
    if any(gone):
        what = ", ".join(filter(None, gone))
        lines.append(translate("backups", "Not in this backup: {what}.").format(what=what))
    if loss.gained and loss.related:
        gained = translate("backups", "%n change(s)", "", loss.gained)
        lines.append(translate("backups", "It has {changes} that are not in the present file.").format(changes=gained))
    return "\n".join(lines)
