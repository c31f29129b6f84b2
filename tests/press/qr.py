"""Codes to be read by a phone: a site, or the card as an address book takes it."""

from __future__ import annotations

import numpy as np
import zxingcpp
from PIL import Image

from tests.press.facts import Affiliation
from tests.press.typesetting import Colour


def qr_code(text: str, colour: Colour) -> Image.Image:
    """A QR code without its quiet zone: the paper around it is quiet enough."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    modules = np.array(zxingcpp.write_barcode_to_image(barcode, scale=8, add_quiet_zones=False))
    picture = Image.new("RGBA", (modules.shape[1], modules.shape[0]), (*colour, 0))
    picture.putalpha(Image.fromarray(255 - modules))
    return picture


def mecard(card: Affiliation) -> str:
    """The form that Japanese phones brought up."""
    who = card.person
    return f"MECARD:N:{who.family},{who.given};TEL:{card.office.tel.replace('-', '')};EMAIL:{card.email};;"


def vcard(card: Affiliation) -> str:
    who = card.person
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", f"N:{who.family};{who.given};;;", f"FN:{' '.join(who.written)}",
        f"ORG:{card.company.name.ja}", f"TEL;TYPE=WORK,VOICE:{card.office.tel}", f"EMAIL:{card.email}", "END:VCARD",
    ]  # fmt: skip
    return "\r\n".join(lines)
