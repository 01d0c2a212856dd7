"""Self check-in: the whole screen for visitors who let themselves in, and the PIN that leads out of it."""
