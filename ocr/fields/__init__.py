"""From lines of text to the facts of a business card, each with an honest confidence. Pure: values in, values out.

assemble is the spine. What stands where: layout, spacing, arrangement, pieces, parting, ownership. Forms of their own:
labels, telephone, vertical, email_url, postal; contacts finds them, codes those of QR codes. Language: address,
organization and standing, position, person, known_names, with the tables of resources.lexicons; their English sisters
begin with english_ and latin_. places, companies, posts, people find them; proofs and doubts stand beside them.
agreement lets one fact speak for another, spelling Latin letters for Japanese names, recognition what is known from
earlier cards; evidence and clarity weigh what was found.
"""

from __future__ import annotations

from ocr.fields.assemble import name_fields
from ocr.fields.known import NOTHING_KNOWN, Known, KnownCompany, KnownPerson

__all__ = ["NOTHING_KNOWN", "Known", "KnownCompany", "KnownPerson", "name_fields"]
