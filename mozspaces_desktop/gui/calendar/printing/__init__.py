"""What of the calendar goes onto paper: a month for the door, a programme of the coming weeks."""
