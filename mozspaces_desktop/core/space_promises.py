"""What a space promises about people's data: how long names are kept, and to what words people agree at the door."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, RefusedError
from mozspaces_desktop.core.models import RetentionNotice, Space, SpacePrivacy
from mozspaces_desktop.core.rows import retire
from mozspaces_desktop.core.text import clean_line

USUAL_MONTHS = 24
LONGEST_MONTHS = 600


@dataclass(frozen=True, slots=True)
class Promise:
    """Names of people who were not seen for `months` are removed (None: never), of contributors only if so said.

    `consent_wording` is what people agree to; empty for the program's own words.
    """

    months: int | None = USUAL_MONTHS
    contributors_too: bool = False
    consent_wording: str = ""


def promise_of(session: Session, space_id: str) -> Promise:
    """What a space promises now; where nobody said anything, the usual."""
    found = _row(session, space_id)
    return Promise() if found is None else Promise(found.months, found.contributors_too, found.consent_wording)


def promise(session: Session, space: Space, wanted: Promise) -> None:
    """Let a space promise `wanted` from now on. What people agreed to before stays as they read it.

    Where another time is promised, what was announced is withdrawn: it would concern other people now. Raises
    :class:`RefusedError` for a time that makes no sense.
    """
    if wanted.months is not None and not 1 <= wanted.months <= LONGEST_MONTHS:
        raise RefusedError(
            QT_TRANSLATE_NOOP("core", "Names can be kept for 1 to {most} months, or for good."), most=LONGEST_MONTHS
        )
    before, found = promise_of(session, space.id), _row(session, space.id)
    wanted = replace(wanted, consent_wording=clean_line(wanted.consent_wording))
    if wanted == before:
        return
    if found is None:
        found = SpacePrivacy(space_id=space.id)
        session.add(found)
    found.months, found.contributors_too = wanted.months, wanted.contributors_too
    found.consent_wording = wanted.consent_wording
    if (before.months, before.contributors_too) != (wanted.months, wanted.contributors_too):
        announced = select(RetentionNotice).where(RetentionNotice.removed_at.is_(None))
        retire(session, session.scalars(announced).all())


def _row(session: Session, space_id: str) -> SpacePrivacy | None:
    query = select(SpacePrivacy).where(SpacePrivacy.space_id == space_id, SpacePrivacy.retired_at.is_(None))
    return session.scalars(query).first()
