"""What the histories of an event and of a person share: the journal in words, and the table that shows it."""
