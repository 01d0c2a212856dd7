"""The tables of the data file: the mission's nouns, each a class.

Every row has a UUID key made on the device, the moment it was made, and a `retired_at`: rows are retired, never
deleted, so that an action can be undone, a history shown and two files brought together. Moments are stored as text
in UTC, days as ISO dates. The classes hold no rules; those are in the module named for the noun.
"""

from mozspaces_desktop.core.models.adopted import AdoptedList, AdoptedRow, AdoptedWorkbook
from mozspaces_desktop.core.models.base import Base, Row, UtcDateTime
from mozspaces_desktop.core.models.kinds import EventStatus, Method, Role, Stage, Track
from mozspaces_desktop.core.models.lists import ListFormat
from mozspaces_desktop.core.models.places import Coordinator, FocusArea, OpeningHours, Room, Season, Setting, Space
from mozspaces_desktop.core.models.plans import (
    Event,
    EventFocusArea,
    EventTemplate,
    HandoverNote,
    Planned,
    RecordedTotals,
    Series,
    SeriesFocusArea,
    WrapUp,
)
from mozspaces_desktop.core.models.search_index import SEARCH_INDEX
from mozspaces_desktop.core.models.trust import ExportRecord, Member, RetentionNotice, SpacePrivacy
from mozspaces_desktop.core.models.visitors import (
    CapacityOverride,
    CheckIn,
    Consent,
    Contribution,
    DifferentPeople,
    FollowUp,
    Guests,
    Person,
    PersonMerge,
    Pseudonym,
    Registration,
)

__all__ = [
    "SEARCH_INDEX",
    "AdoptedList",
    "AdoptedRow",
    "AdoptedWorkbook",
    "Base",
    "CapacityOverride",
    "CheckIn",
    "Consent",
    "Contribution",
    "Coordinator",
    "DifferentPeople",
    "Event",
    "EventFocusArea",
    "EventStatus",
    "EventTemplate",
    "ExportRecord",
    "FocusArea",
    "FollowUp",
    "Guests",
    "HandoverNote",
    "ListFormat",
    "Member",
    "Method",
    "OpeningHours",
    "Person",
    "PersonMerge",
    "Planned",
    "Pseudonym",
    "RecordedTotals",
    "Registration",
    "RetentionNotice",
    "Role",
    "Room",
    "Row",
    "Season",
    "Series",
    "SeriesFocusArea",
    "Setting",
    "Space",
    "SpacePrivacy",
    "Stage",
    "Track",
    "UtcDateTime",
    "WrapUp",
]
