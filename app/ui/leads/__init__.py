"""リード: looking people up in the central store, as the person who is signed in."""
