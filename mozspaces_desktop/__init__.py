"""MozSpaces Desktop: the calendar, the door and the reports of a community space."""

__version__ = "0.1.0"
