"""What of the door goes onto paper: the list of those expected, tickets, name badges."""
