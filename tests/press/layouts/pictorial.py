"""Cards with a picture beside the text: a code to be read by a phone, or the person's likeness."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter

from tests.press import wording
from tests.press.layouts.foot import address_lines, net, numbers, rise
from tests.press.layouts.registry import layout
from tests.press.marks import mark
from tests.press.order import PrintOrder
from tests.press.proof import Proof
from tests.press.qr import qr_code
from tests.press.typesetting import Colour


def likeness(chance_of: str, ground: Colour, coat: Colour) -> Image.Image:
    """A drawn head and shoulders, 3 : 4. No real face: skin, hair and hair line follow from a word."""
    turn = sum(chance_of.encode())
    skin = ((242, 208, 180), (232, 190, 158), (246, 218, 194))[turn % 3]
    hair = ((38, 32, 32), (70, 52, 44), (96, 92, 92), (30, 30, 36))[turn % 4]
    picture = Image.new("RGBA", (900, 1200), (*ground, 255))
    pen = ImageDraw.Draw(picture)
    if turn % 2:
        pen.rounded_rectangle((245, 320, 655, 860), radius=150, fill=hair)
    pen.rounded_rectangle((110, 830, 790, 1500), radius=250, fill=coat)
    pen.polygon([(345, 830), (555, 830), (450, 1060)], fill=(250, 250, 250))
    pen.rounded_rectangle((382, 660, 518, 920), radius=66, fill=tuple(c - 20 for c in skin))
    pen.ellipse((258, 262, 642, 640), fill=hair)
    pen.rounded_rectangle((292, 330, 608, 776), radius=156, fill=skin)
    pen.chord((262, 262, 638, 560), 168, 330, fill=hair)
    pen.chord((300, 250, 660, 620), 200, 20, fill=hair)
    return picture.filter(ImageFilter.GaussianBlur(2))


@layout("rules")
def qr_corner(proof: Proof, order: PrintOrder) -> None:
    """A code in the lower right corner that opens the company's site."""
    look, card = order.look, order.card
    address = card.url if card.url.startswith("http") else f"https://{card.url}"
    proof.paste(qr_code(address, look.ink), 69, 33.5, 14)
    proof.code(address)
    proof.paste(mark(look.mark, look.accent, look.second), 8, 7, 6.4)
    proof.set(wording.company(card), 16.4, 11.7, proof.fit(wording.company(card), look.text(9.6, "bold", 0.03), 66))
    proof.rule(8, 16, 83, look.accent, 0.6)
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 8, 21.2, look.text(6.6))
    width = proof.set(wording.name(card.person, order.voice.name_gap), 8, 27.8, look.text(13.5, "medium", 0.1))
    proof.set(wording.kana(card.person, katakana=True), 8 + width + 3, 27.8, look.text(5.8))
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, 8, 49.6, look.text(6.4), leading=3.15, width_mm=57, top=33.4)


@layout("rules")
def portrait(proof: Proof, order: PrintOrder) -> None:
    """The person's likeness at the right, edge to edge."""
    look, card = order.look, order.card
    pale: Colour = tuple(255 - (255 - c) // 4 for c in look.second)  # type: ignore[assignment]  # three stay three
    proof.box(62, 0, 91, 55, pale)
    proof.paste(likeness(card.person.given, pale, look.accent).crop((130, 60, 770, 1200)), 62, 3.4, 29)
    proof.set(wording.company(card), 8, 12.5, proof.fit(wording.company(card), look.text(9, "bold", 0.03), 50))
    for line in wording.in_one_line(wording.position(card)):
        proof.set(line, 8, 19.4, proof.fit(line, look.text(6.4), 50))
    width = proof.set(wording.name(card.person, " "), 8, 26.4, look.text(13.5, "medium", 0.06))
    proof.set(wording.kana(card.person), 8 + width + 2.5, 26.4, look.text(5.6))
    lines = [*address_lines(order), *numbers(order), *net(order)]
    rise(proof, lines, 8, 49.5, look.text(6.2), leading=3.15, width_mm=50, top=33)
