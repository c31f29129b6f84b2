"""Photographs of one to four cards on a desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.press.camera import photograph
from tests.press.glass import Order, arrange
from tests.press.samples import write_truth
from tests.press.scanner import encode
from tests.press.sheets import draw_stocked, laid_at
from tests.press.sight import Camera
from tests.press.stock import sizes_of
from tests.press.truth import photo_truth
from tests.press.typecase import TypeCase

# Longer and shorter side in pixels: 8 and 12 megapixels, and what messengers make of them.
_PICTURES_PX = ((3264, 2448), (2592, 1944), (2592, 1944), (2048, 1536))
# A desk with room for so many cards and a little air around them.
_DESK_MM = {1: (130, 130), 2: (200, 150), 3: (210, 210), 4: (240, 240)}


def draw_camera(chance: Random, count: int) -> Camera:
    """Held as people hold it: mostly from above, hardly ever level with the card."""
    long, short = chance.choice(_PICTURES_PX[: 4 if count == 1 else 3])
    landscape = chance.random() < 0.6
    return Camera(
        width=long if landscape else short,
        height=short if landscape else long,
        tilt_deg=abs(chance.gauss(0, 14)),
        azimuth_deg=chance.uniform(0, 360),
        roll_deg=chance.gauss(0, 5),
        fill=chance.uniform(0.6, 0.93),
        blur=chance.uniform(0.6, 1.4),
        noise=chance.uniform(1, 4),
        exposure=chance.uniform(0.75, 1.03),
        light=chance.uniform(0.1, 0.8),
        quality=chance.randint(70, 92),
    )


def write_photos(folder: Path, count: int, seed: int, layouts: Sequence[str], case: TypeCase) -> int:
    """Answers the count."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        chance = Random(f"photo {seed} {number}")
        wanted = chance.choice((1, 1, 1, 2, 3, 4))
        stocked = [draw_stocked(layouts, f"photo {seed} {number} {place}", case) for place in range(wanted)]
        sizes = sizes_of([proof for _, proof, _ in stocked])
        places = arrange(sizes, Order.SCATTERED, chance, _DESK_MM[wanted])
        laid = laid_at(places, stocked)
        camera = draw_camera(chance, len(laid))
        scan = photograph(laid, camera, chance, curl_mm=max(0.0, chance.uniform(-3, 3)))
        name = f"photo_{seed}_{number}"
        (folder / f"{name}.jpg").write_bytes(encode(scan, camera.quality, dpi=None))
        write_truth(folder / f"{name}.json", photo_truth([stocked[each.number][2] for each in places], scan))
    return count
