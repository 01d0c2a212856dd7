"""The words of the season view: where the season stands and will end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mozspaces_desktop.core.forecast import Forecast
from mozspaces_desktop.gui.dates import to_qdate

translate = QCoreApplication.translate


def summary(forecast: Forecast | None, today: date) -> str:
    """Where a season stands and will end: ``72 held, 12 planned; at this pace 88 of 96 by 31 December``."""
    if forecast is None:
        return translate("Calendar", "No season falls in this year")
    day = QLocale().toString(to_qdate(forecast.ends_on), translate("Calendar", "d MMMM"))
    if today > forecast.ends_on:
        text = translate("Calendar", "The season ended on {day} with {held} of {target} held")
    elif not forecast.planned:
        text = translate("Calendar", "Nothing held or planned yet; the target is {target} by {day}")
    elif forecast.projected is None:
        text = translate("Calendar", "{held} held, {planned} planned; the target is {target} by {day}")
    else:
        text = translate("Calendar", "{held} held, {planned} planned; at this pace {projected} of {target} by {day}")
    return text.format(
        held=forecast.held,
        planned=forecast.confirmed,
        projected=forecast.projected,
        target=forecast.target,
        day=day,
    )


def details(forecast: Forecast | None) -> list[str]:
    """What else is to be known of a season, in up to two lines."""
    if forecast is None:
        return [translate("Calendar", "Add one in the settings of the space, and its target is shown here.")]
    plan = translate("Calendar", "With all that is planned the season comes to {planned} of {target}.")
    lines = [plan.format(planned=forecast.planned, target=forecast.target)]
    if forecast.unrecorded:
        text = translate(
            "Calendar", "%n confirmed event(s) are over and not recorded as held yet.", "", forecast.unrecorded
        )
        lines.append(text)
    return lines


def legend() -> list[tuple[str, str]]:
    """What the blocks mean, and of which kind they are."""
    return [
        (translate("Calendar", "Held"), "held"),
        (translate("Calendar", "Planned"), "planned"),
        (translate("Calendar", "Missing"), "missing"),
    ]


def target(events: int) -> str:
    """What is written beside the line of the target."""
    return QLocale().toString(events)
