"""From lines of text to the facts of a business card, each with an honest confidence. Pure: values in, values out.

assemble is the spine. Rooms, each of which knows only those below it (checked by an import contract):

pieces, known        the card's lines, and what is left of them once codes and numbers are taken; what earlier cards say
addresses, people, organizations, posts, net, codes
                     the finders of one kind of fact each; codes are QR codes
contacts             numbers and postal codes with their labels, and which stretches of lines are taken
confidence, grammar  what speaks for a value; what a text can be by its signs and words alone
text                 signs and lines before anything has a meaning
"""

from __future__ import annotations

from ocr.fields.assemble import name_fields
from ocr.fields.known.known import NOTHING_KNOWN, Known, KnownCompany, KnownPerson

__all__ = ["NOTHING_KNOWN", "Known", "KnownCompany", "KnownPerson", "name_fields"]
