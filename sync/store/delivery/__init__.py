"""The door by which cards come in: who may bring them, what becomes of them, what is answered."""
