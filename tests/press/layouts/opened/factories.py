"""Cards of makers: certificates, head office and plant."""

from __future__ import annotations

from tests.press import wording
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.wording import Line

_CERTIFICATES = (
    ("ISO 9001", "JQ-QM 14420"),
    ("ISO 14001", "JQ-EM 7716"),
    ("IATF 16949", "No.448201"),
    ("JIS Q 9100", "AS-0918"),
)


@layout("opened", offices=2)
def iso_works(proof: Proof, order: PrintOrder) -> None:
    """Two offices in columns below a thick rule, each under its name; certificates in frames at the right, the name between."""
    look, card, voice, x = order.look, order.card, order.voice, 6.0
    proof.paste(mark(look.mark, look.accent, look.second), x, 5, 8)
    proof.set(wording.company(card), x + 10, 10.6, look.head(10, "bold", 0.02), within=50)
    turn = len(card.company.key)
    for place in range(2):
        top = 4.6 + place * 9.2
        proof.frame(70.4, top, 85, top + 8, look.accent, weight_pt=0.5)
        certificate, number = _CERTIFICATES[(turn + place) % len(_CERTIFICATES)]
        proof.set(Line(certificate), 77.7, top + 3.7, look.text(6.2, "bold").inked(look.accent), "centre")
        proof.set(Line(number), 77.7, top + 6.6, look.text(4.6), "centre")
    y = 17.6
    for line in wording.department(card):
        proof.set(line, x, y, look.text(6.2), within=60)
        y += 3.6
    (held, *_) = [*wording.in_one_line(wording.titles(card), voice.title_gap), Line("")]
    width = proof.set(held, x, y + 3, look.text(6.6), within=26)
    gap = width + 3 if width else 0.0
    proof.set(wording.name(card.person, "　"), x + gap, y + 3, look.head(14.5, "bold", 0.06), within=60 - gap)
    own = wording.in_one_line([*voice.mobile_of(card), voice.email_of(card), voice.url_of(card)], "　")
    proof.set(own[0], x, 30.6, look.text(6.2), within=79)
    proof.rule(x, 33, 85, look.accent, 1.4)
    for left, office in zip((x, 47.0), card.offices, strict=True):
        proof.set(Line(f"■{office.label.ja}"), left, 36.8, look.text(6.2, "bold").inked(look.accent), within=38)
        lines = [voice.postal_of(office), *voice.street_lines_of(office), *voice.phones_of(office)]
        type_ = min(5.8, *(proof.fit(line, look.text(5.8), 38).size_pt for line in lines))
        proof.stack(lines, left, 39.6, look.text(type_), 2.5)
