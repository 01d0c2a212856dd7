"""Filling the workbook that a team keeps for itself: how it is laid out, what would change, and the filling."""
