"""The program from a terminal: for scripts, support and tests. It calls the same core as the window, and never Qt."""
