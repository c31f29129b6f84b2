"""Companies and people that the station knows from earlier cards, and where a card agrees with them."""
