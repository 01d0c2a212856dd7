"""A space whose names are known, and how a line is read there on Thursday 31 July 2014 at 19:10."""

from datetime import datetime
from zoneinfo import ZoneInfo

from mozspaces_desktop.core.models import Coordinator, FocusArea, Room, Track
from mozspaces_desktop.core.quick_add import Known, understand
from mozspaces_desktop.core.spaces import FOCUS_AREAS
from mozspaces_desktop.core.text import fold

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2014, 7, 31, 19, 10, tzinfo=PARIS)
ANA = Coordinator(id="ana", name="Ana López", track=Track.TECHNICAL)
MARC = Coordinator(id="marc", name="Marc Dupont", track=Track.NON_TECHNICAL)
KNOWN = Known(
    tzid="Europe/Paris",
    rooms=[Room(id="main", name="Main room"), Room(id="ete", name="Salle d’Été")],
    coordinators=[ANA, MARC],
    focus_areas=[FocusArea(id=fold(name), name=name) for name in FOCUS_AREAS],
    usual_coordinator=ANA,
)


def read(line, **more):
    return understand(line, KNOWN, NOW, **more)
