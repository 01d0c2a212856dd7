"""What there is to say of each headline figure: in the tiles of the tab, and in the report on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import Figures, tables
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.widgets.change_line import Change
from mozspaces_desktop.gui.widgets.tile import Metric

translate = QCoreApplication.translate

_NEITHER_IS_BETTER = frozenset({"Returning rate", "Technical share of events"})
"""A space wants newcomers and regulars, engineers and others."""
_COUNTED_FROM = {
    "Attendees": "attendees",
    "Unique attendees": "attendees",
    "Newcomers": "newcomers",
    "Returning rate": "returning",
}
"""Which count of the events a figure of people needs."""


def headline_metric(figures: Figures, metric: tables.Metric) -> Metric:
    """What the tab and the report on paper say of `metric`."""
    figure = metric.of(figures.headline)
    target, projected = _unit(metric.name), ""
    if figure.target is not None:
        target = translate("HeadlineTiles", "of {target}").format(target=wording.short_number(figure.target))
    if figure.projected is not None:
        projected = translate("HeadlineTiles", "{figure} by {day}").format(
            figure=wording.written(figure.projected, metric.kind),
            day=wording.day_and_month(figures.period.ends_on),
        )
    return Metric(
        label=wording.translated(metric.name),
        actual=wording.written(figure.actual, metric.kind),
        target=target,
        share=figure.percent_of_target,
        projected=projected,
        definition=wording.definition(metric.name),
        missing=_missing(figures, metric.name),
        change=_change(figures, metric),
        note=_note(figures, metric.name),
    )


def _unit(name: str) -> str:
    """What the two counts of people count, so that nobody takes one for the other."""
    units = {
        "Attendees": translate("HeadlineTiles", "visits"),
        "Unique attendees": translate("HeadlineTiles", "different people"),
    }
    return units.get(name, "")


def _missing(figures: Figures, name: str) -> str:
    """Why there is no figure: a ratio over no events, or people whom nobody recorded."""
    if not figures.headline.public_events_held.actual:
        return translate("HeadlineTiles", "No events held yet")
    return (
        translate("HeadlineTiles", "Names not recorded")
        if name == "Unique attendees"
        else translate("HeadlineTiles", "Not recorded yet")
    )


def _change(figures: Figures, metric: tables.Metric) -> Change | None:
    """How a figure changed against the period before; nothing where one of them is not known."""
    if figures.previous is None or figures.previous_period is None:
        return None
    now, before = metric.of(figures.headline).actual, metric.of(figures.previous).actual
    if now is None or before is None:
        return None
    difference = wording.as_written(now, metric.kind) - wording.as_written(before, metric.kind)
    text = translate("HeadlineTiles", "{difference} against {period}").format(
        difference=wording.difference(difference, metric.kind), period=wording.short_period(figures.previous_period)
    )
    return Change(text, difference, metric.name not in _NEITHER_IS_BETTER)


def _note(figures: Figures, name: str) -> str:
    """Of how many events nobody recorded what a figure of people needs."""
    if name not in _COUNTED_FROM:
        return ""
    held = [event for event in figures.events if event.counts]
    missing = sum(getattr(event, _COUNTED_FROM[name]) is None for event in held)
    said = translate("HeadlineTiles", "of %n event(s), {missing} not recorded", "", len(held))
    return said.format(missing=wording.written(missing, tables.Kind.COUNT)) if missing else ""
