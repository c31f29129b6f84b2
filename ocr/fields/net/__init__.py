"""E-mail and web addresses and ids of social networks on a card, and what domains, names and other Latin words say of each
other.
"""
