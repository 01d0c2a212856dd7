"""Calendar files of other programs (`.ics`): read, and brought into a space's calendar."""

from mozspaces_desktop.core.calendar_files.calendar_reader import read_calendar
from mozspaces_desktop.core.calendar_files.entries import CalendarEvent, CalendarFile
from mozspaces_desktop.core.calendar_files.space_calendar import import_calendar

__all__ = ["CalendarEvent", "CalendarFile", "import_calendar", "read_calendar"]
