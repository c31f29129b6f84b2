"""Photographs as they should not be taken, and are: on veins, keys or paper, in a hand, at dusk, cut by the frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from tests.press import clutter, desks
from tests.press.camera import Scenery, photograph
from tests.press.photos import draw_camera
from tests.press.samples import write_truth
from tests.press.scanner import LaidCard, encode
from tests.press.sheets import draw_stocked
from tests.press.truth import photo_truth
from tests.press.typecase import TypeCase

_ALONE = ((0.0, 0.0),)
_TWO = ((-38.0, -32.0), (30.0, 38.0))
# Of the lower card a strip and its sides are seen.
_PILE = ((-14.0, -12.0), (14.0, 14.0))


@dataclass(frozen=True, slots=True)
class Scene:
    """What is hard about a photograph: its scenery, how its camera differs, and where cards lie (mm)."""

    scenery: Scenery = field(default_factory=Scenery)
    camera: dict[str, float] = field(default_factory=dict)
    places_mm: Sequence[tuple[float, float]] = _ALONE


SCENES: dict[str, Scene] = {
    "veins": Scene(Scenery((desks.veined,)), places_mm=_TWO),
    "mat": Scene(Scenery((desks.mat,)), places_mm=_TWO),
    "slant": Scene(camera={"tilt_deg": 35.0}, places_mm=_TWO),
    "paper": Scene(Scenery(under=clutter.paper), {"fill": 0.55}),
    "keys": Scene(Scenery(under=clutter.keys), {"fill": 0.6}),
    "hand": Scene(Scenery(under=clutter.fingers, over=clutter.hand), {"fill": 0.7}),
    "dusk": Scene(camera={"exposure": 0.3, "noise": 8.0, "blur": 1.8}),
    "shadow": Scene(Scenery(light=clutter.shadow)),
    "glare": Scene(Scenery(light=clutter.lamp)),
    "night": Scene(Scenery((desks.dark,)), {"exposure": 0.6}, _TWO),
    "pile": Scene(places_mm=_PILE),
    "full": Scene(camera={"fill": 0.985, "tilt_deg": 4.0, "roll_deg": 0.5}),
    "cut": Scene(camera={"fill": 1.1, "tilt_deg": 4.0}),
}


def write_scenes(folder: Path, count: int, seed: int, layouts: Sequence[str], case: TypeCase) -> int:
    """So many of each scene; answers how many in all."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind, scene in SCENES.items():
        for number in range(count):
            chance = Random(f"{kind} {seed} {number}")
            name = f"{kind}_{seed}_{number}"
            stocked = [draw_stocked(layouts, f"{name} {place}", case) for place in range(len(scene.places_mm))]
            laid = [
                LaidCard(proof, place, chance.gauss(0, 12), stock.corner_mm)
                for place, (stock, proof, _) in zip(scene.places_mm, stocked, strict=True)
            ]
            camera = replace(draw_camera(chance, len(laid)), **scene.camera)  # type: ignore[arg-type]  # its floats
            scan = photograph(laid, camera, chance, scene.scenery, curl_mm=max(0.0, chance.uniform(-3, 3)))
            (folder / f"{name}.jpg").write_bytes(encode(scan, camera.quality, dpi=None))
            truth = photo_truth([card for _, _, card in stocked], scan)
            write_truth(folder / f"{name}.json", truth | {"kind": kind})
    return len(SCENES) * count
