"""What can be read of a damaged data file goes into a new one; the damaged one is set aside and never touched."""
