"""Backups by hand: made now, restored, and where a second copy of each goes."""
