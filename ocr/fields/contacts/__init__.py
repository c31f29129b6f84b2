"""Telephone, fax and mobile numbers and postal codes on a card, with the labels that announce them, also in columns.
contacts keeps which stretches of which lines are taken.
"""
