"""Series of events: made, changed, moved and deleted: this one, this and the following ones, or all.

An event to which somebody came, or which was held, is never moved, changed or lost by an edit of its series; one that
was changed alone keeps what was changed. When an edit moves a series or gives it another rule, a new series takes the
place of the old one (or of its rest), so that no two events ever share a key.
"""

from mozspaces_desktop.core.series.deviations import back_to_series, by_series
from mozspaces_desktop.core.series.editing import Scope, SeriesChange, change_occurrence, delete_occurrence
from mozspaces_desktop.core.series.extent import Extent, Reach, extent
from mozspaces_desktop.core.series.making import add_series, repeat_event, set_last_end
from mozspaces_desktop.core.series.members import is_attended, series_of

__all__ = [
    "Extent",
    "Reach",
    "Scope",
    "SeriesChange",
    "add_series",
    "back_to_series",
    "by_series",
    "change_occurrence",
    "delete_occurrence",
    "extent",
    "is_attended",
    "repeat_event",
    "series_of",
    "set_last_end",
]
