"""The lists behind the numbers of the hypothesis page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import EventFigures, Figures
from mozspaces_desktop.core.hypothesis import Line
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.behind import Listing

translate = QCoreApplication.translate


def behind_line(figures: Figures, line: Line, metric: str) -> Listing:
    """What the headline figure `metric` is made of in the space of `line`, or in all."""
    events = tuple(one for one in figures.events if line.space_id in (None, one.space_id))
    contributors = tuple(one for one in figures.contributors if line.space_id in (None, one.space_id))
    here = replace(figures, events=events, contributors=contributors)
    return _titled(behind.behind_metric(here, metric, lambda: ()), line)


def planned(figures: Figures, line: Line) -> Listing:
    """The events that are confirmed and not over."""
    explanation = translate("Hypothesis", "Public events that are confirmed and not over.")
    return _events(figures, line, line.planned, translate("Hypothesis", "Planned events"), explanation)


def unrecorded(figures: Figures, line: Line) -> Listing:
    """The events that are over, and nobody said whether they were held."""
    explanation = translate(
        "Hypothesis", "They are over and count for nothing until somebody says that they were held."
    )
    title = translate("Hypothesis", "Confirmed events that are over")
    return _events(figures, line, line.unrecorded, title, explanation)


def _events(figures: Figures, line: Line, events: Sequence[EventFigures], title: str, explanation: str) -> Listing:
    listing = behind.events_of(replace(figures, events=tuple(events)))
    return _titled(replace(listing, title=title, explanation=explanation), line)


def _titled(listing: Listing, line: Line) -> Listing:
    if line.space is None:
        return listing
    text = translate("Behind", "{part}: {figure}")
    return replace(listing, title=text.format(part=wording.one_line(line.space), figure=listing.title))
