"""The Calendar tab: a month or a week of a space, its pace, and the dialog in which an event is written."""
