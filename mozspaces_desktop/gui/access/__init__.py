"""Who is at the computer, and what they see: the lock, the members of a file, and the rights of actions."""
