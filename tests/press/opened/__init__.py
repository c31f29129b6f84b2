"""What only the opened cards say: their own people, towns, houses, habits and typefaces."""
