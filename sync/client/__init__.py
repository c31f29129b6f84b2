"""The station's side of the store: two identities (station, operator), delivery, looking up. No window, no database
of cards: what has to survive stays in a small file of sealed secrets.
"""
