"""From lines of text to the facts of a business card, each with an honest confidence. Pure: values in, values out.

assemble is the spine. What stands where: layout, spacing, arrangement, pieces, parting, ownership. Forms of their own:
labels, telephone, email_url, postal, sns; in columns column_signs, vertical, vertical_postal, column_blocks; announced
finds their labels, number_search and net_search what they announce, contact_search is their spine. codes reads QR codes,
confirmation compares print with them. Addresses: address with the tables, address_block their pieces, own_codes their
postal codes, proved_address and proved_codes what one proves of the other, address_parts their parts; places finds them,
branches gives every number its office. Language: organization and standing, position, person, known_names, with the
tables of resources.lexicons; their English sisters begin with english_ and latin_. companies, posts, people find them;
proofs and doubts stand beside them. agreement and domains let one fact speak for another, spelling Latin letters for
Japanese names, recognition what is known from earlier cards; evidence and clarity weigh what was found.
"""

from __future__ import annotations

from ocr.fields.assemble import name_fields
from ocr.fields.known import NOTHING_KNOWN, Known, KnownCompany, KnownPerson

__all__ = ["NOTHING_KNOWN", "Known", "KnownCompany", "KnownPerson", "name_fields"]
