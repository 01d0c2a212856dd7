"""The kinds of things that the mission tells apart, stored by their words."""

from enum import StrEnum


class Track(StrEnum):
    """What kind of events a coordinator runs."""

    TECHNICAL = "technical"
    NON_TECHNICAL = "non-technical"


class EventStatus(StrEnum):
    """Where an event stands; only held public events count."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"


class Method(StrEnum):
    """How a person came to be checked in."""

    SEARCH = "search"
    CODE = "code"
    WALK_IN = "walk-in"
    PAPER = "paper list"
    COMMAND = "command"
    IMPORT = "import"


class Stage(StrEnum):
    """How far a person's contribution in a focus area has come."""

    INTERESTED = "interested"
    FIRST_CONTRIBUTION = "first contribution"
    ACTIVE = "active"


class Role(StrEnum):
    """What somebody uses the program for; see `core/access.py` for what each may do."""

    COORDINATOR = "coordinator"
    DOOR_HELPER = "door helper"
    MANAGER = "manager"
