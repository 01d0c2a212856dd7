"""What a person sees: the window, its three tabs and the helpers that they share."""
