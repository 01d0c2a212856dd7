"""The Reports tab: the season's figures against its targets, and their export."""
