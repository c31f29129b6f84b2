"""Departments, titles and qualifications on a card: which lines are one value, and which of the two they are."""
