"""Cards that the press arranges itself: every card is a layout of its own, drawn from a grammar of arrangements."""
