"""The wrap-up of an event: one page, opened from the door and from the calendar."""
