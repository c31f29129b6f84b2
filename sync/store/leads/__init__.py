"""Leads: which cards are one person, and what is known of that person."""
