"""The dialog in which a space is described: rooms, coordinators, focus areas, opening hours, seasons, targets."""
