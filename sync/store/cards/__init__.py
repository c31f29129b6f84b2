"""Cards: their rows, who may see them, how they are found."""
