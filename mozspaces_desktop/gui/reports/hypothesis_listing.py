"""The lists behind the numbers of the hypothesis page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import EventFigures, Figures
from mozspaces_desktop.core.hypothesis import Line
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.counted_part import Wanted
from mozspaces_desktop.gui.reports.listing import Listing, adds_up, list_of_events

translate = QCoreApplication.translate


def behind_line(figures: Figures, line: Line, header: str) -> Wanted:
    """What the figure `header` is made of in the space of `line`, or in all."""
    if not figures.spaces:
        return behind.behind_metric(figures, header)
    return behind.behind_space(figures, next(one for one in figures.spaces if one.space == line.space), header)


def planned(line: Line) -> Listing:
    """The events that are confirmed and not over."""
    title = translate("Hypothesis", "Planned events")
    return _events(line, line.planned, title, translate("Hypothesis", "Public events that are confirmed and not over."))


def unrecorded(line: Line) -> Listing:
    """The events that are over, and nobody said whether they were held."""
    explanation = translate("Hypothesis", "They are over, and count once somebody says that they were held.")
    return _events(line, line.unrecorded, translate("Hypothesis", "Confirmed events that are over"), explanation)


def _events(line: Line, events: Sequence[EventFigures], title: str, explanation: str) -> Listing:
    if line.space is not None:
        text = translate("Behind", "{part}: {figure}")
        title = text.format(part=wording.one_line(line.space), figure=title)
    result = adds_up("Confirmed", len(events))
    return list_of_events(title, events, explanation, several=line.space is None, result=result)
