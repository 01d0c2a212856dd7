"""What the series tests have in common: what a space's calendar holds, told in local times."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from mozspaces_desktop.core import events
from mozspaces_desktop.core.models import Event

PARIS = ZoneInfo("Europe/Paris")
FAR = (datetime(2013, 1, 1, tzinfo=UTC), datetime(2017, 1, 1, tzinfo=UTC))


def wall(event: Event) -> tuple[str, str, str]:
    """When an event is by the clock of Paris, and its title."""
    starts, ends = (one.astimezone(PARIS) for one in (event.dtstart, event.dtend))
    return starts.strftime("%Y-%m-%d %H:%M"), ends.strftime("%H:%M"), event.title


def all_events(session, space):
    """Every event of four years, in order."""
    return events.events_between(session, space.id, *FAR)


def told(session, space):
    """Every event of four years: when and what."""
    return sorted(wall(event) for event in all_events(session, space))


def days(session, space):
    """The days on which something begins, in order."""
    return [one[0][:10] for one in told(session, space)]
