"""What stands in the place of figures when no event was held: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.behind import planned_events
from mozspaces_desktop.gui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def show_nothing_held(page: EmptyState, figures: Figures) -> None:
    """Say on `page` that `figures` are about no event; its button leads to all events, or to the calendar."""
    planned = len(planned_events(figures))
    is_over = figures.period.ends_on < figures.today
    title = translate("NothingHeld", "Nothing was held yet in {season}")
    button = translate("NothingHeld", "Open the calendar")
    if figures.scope.filtered:
        title = translate("NothingHeld", "No such event was held in {season}")
        sentence = translate("NothingHeld", "Choose something else above, or show the figures of all events.")
        button = translate("NothingHeld", "Show everything")
    elif is_over:
        title = translate("NothingHeld", "Nothing was held in {season}")
        sentence = translate(
            "NothingHeld", "Events that took place and are not marked as held can be finished in the Calendar."
        )
    elif planned:
        sentence = translate(
            "NothingHeld",
            "%n public event(s) are planned. When the first was held, the figures are here: open its door in "
            "Check-in, or mark it as held in the Calendar.",
            "",
            planned,
        )
    else:
        sentence = translate(
            "NothingHeld", "Plan public events in the Calendar. When the first was held, the figures are here."
        )
    name = wording.period_name(figures.period)
    page.show_content("empty-chart", title.format(season=name), sentence, primary=button)
