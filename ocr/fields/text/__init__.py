"""Signs and lines, before anything has a meaning: folding, spaces, sizes, neighbours, reading order."""
