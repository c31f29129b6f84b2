"""What a text can be by its signs and words alone, wherever it stands: a telephone number, an address, an organisation, a
post, a name. Japanese beside English (english_, latin_); the words themselves stand in resources.lexicons.
"""
