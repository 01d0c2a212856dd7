"""The numbers that managers read: counted from the data file, for some spaces and one period, in one place.

The Reports tab, the command ``figures`` and the pilot workbook all show what :func:`figures_for` returns. What
each figure means is said in :mod:`mozspaces_desktop.core.definitions`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from mozspaces_desktop.core.figures.model import (
    EventFigures,
    Figure,
    Figures,
    FocusAreaFigures,
    Headline,
    HourFigures,
    NewContributor,
    SpaceFigures,
    TrackFigures,
    WeekFigures,
)
from mozspaces_desktop.core.figures.period import Period
from mozspaces_desktop.core.figures.reading import read_figures
from mozspaces_desktop.core.figures.scope import Scope
from mozspaces_desktop.core.figures.tables import as_json

__all__ = [
    "EventFigures",
    "Figure",
    "Figures",
    "FocusAreaFigures",
    "Headline",
    "HourFigures",
    "NewContributor",
    "Period",
    "Scope",
    "SpaceFigures",
    "TrackFigures",
    "WeekFigures",
    "as_json",
    "figures_for",
]


def figures_for(session: Session, scope: Scope, *, now: datetime, tick: Callable[[], None] = lambda: None) -> Figures:
    """All figures of `scope` as they stand at the moment `now` (aware), beside the headline of the period before.

    `tick` is called now and then, and may raise to stop.
    Who asks for the same spaces and days with one filter after the other keeps what was read: see :mod:`.reading`.
    """
    return read_figures(session, scope.spaces, scope.period, now=now, tick=tick).figures(scope)
