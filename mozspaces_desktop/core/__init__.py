"""Everything true about spaces, events, people and figures; no Qt, usable from a script."""
