"""Which focus areas an event or a series is about: kept as rows of their own, so that undo and history know them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.models import Event, EventFocusArea, Series, SeriesFocusArea
from mozspaces_desktop.core.rows import retire


def add_focus_areas(session: Session, planned: Event | Series, wanted: Iterable[str]) -> None:
    """Make `planned`, which is about none yet, be about the focus areas with the keys `wanted`."""
    session.add_all(_link(planned, area_id) for area_id in dict.fromkeys(wanted))


def set_focus_areas(session: Session, planned: Event | Series, wanted: Iterable[str]) -> None:
    """Make `planned` be about the focus areas with the keys `wanted`, and no others."""
    keys = list(dict.fromkeys(wanted))
    query = (
        select(EventFocusArea).where(EventFocusArea.event_id == planned.id)
        if isinstance(planned, Event)
        else select(SeriesFocusArea).where(SeriesFocusArea.series_id == planned.id)
    )
    present = {link.focus_area_id: link for link in session.scalars(query) if link.alive}
    retire(session, (link for area_id, link in present.items() if area_id not in keys))
    session.add_all(_link(planned, area_id) for area_id in keys if area_id not in present)


def _link(planned: Event | Series, area_id: str) -> EventFocusArea | SeriesFocusArea:
    if isinstance(planned, Event):
        return EventFocusArea(event_id=planned.id, focus_area_id=area_id)
    return SeriesFocusArea(series_id=planned.id, focus_area_id=area_id)
