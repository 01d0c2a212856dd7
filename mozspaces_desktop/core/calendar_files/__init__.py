"""Calendar files (`.ics`): those of other programs read into a space's calendar, and ours for them."""

from mozspaces_desktop.core.calendar_files.calendar_reader import read_calendar
from mozspaces_desktop.core.calendar_files.calendar_writer import calendar_bytes, export_calendar
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent, CalendarFile
from mozspaces_desktop.core.calendar_files.selection import Selection, programme, selected
from mozspaces_desktop.core.calendar_files.space_calendar import import_calendar

__all__ = [
    "CalendarEvent",
    "CalendarFile",
    "Selection",
    "calendar_bytes",
    "export_calendar",
    "import_calendar",
    "programme",
    "read_calendar",
    "selected",
]
