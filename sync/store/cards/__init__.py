"""Cards: how they arrive, who may see them, how they are found."""
