"""The People window: everybody in the file, one person whole, follow-ups and likely duplicates."""
