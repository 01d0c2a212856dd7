"""The Check-in tab: the door of one event."""
