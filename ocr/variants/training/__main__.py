"""Make resources/variants/weights.npz; see the package."""

from __future__ import annotations

import argparse
from pathlib import Path

from ocr.variants.families import FAMILIES
from ocr.variants.training.checking import TOLD_FROM, Held, held_out, sharpness
from ocr.variants.training.fitting import Linear, Samples, fit, whitening
from ocr.variants.training.samples import draw_samples
from ocr.variants.training.typefaces import PACKAGES
from resources.variants import FILE, REPORT, FamilyWeights, packed


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m ocr.variants.training", epilog=f"apt-get install {PACKAGES}")
    parser.add_argument("--fonts", type=Path, default=Path("/usr/share/fonts"), help="where typefaces are installed")
    parser.add_argument("--count", type=int, default=3, help="how many glyphs of each sign and typeface")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    samples = draw_samples(options.fonts, options.count, options.seed, options.processes)
    held = held_out(samples)
    sharp = sharpness(held)
    white = whitening(samples)
    FILE.write_bytes(packed([_weights(fit(each.family, samples, white), each, sharp) for each in held]))
    REPORT.write_text(_report(samples, held, sharp), "utf-8")


def _weights(fitted: Linear, held: Held, sharp: float) -> FamilyWeights:
    signs = "".join(held.family.signs)
    return FamilyWeights(signs, fitted.weights * sharp, fitted.offsets * sharp, held.accuracy() >= TOLD_FROM)


def _report(samples: Samples, held: list[Held], sharp: float) -> str:
    designs = len(set(samples.designs.tolist()))
    lines = [f"{len(samples.signs)} glyphs of {len(FAMILIES)} families, {designs} designs; logits × {sharp:.2f}"]
    for each in sorted(held, key=Held.accuracy):
        wrong = ", ".join(f"{pair} {count}" for pair, count in each.confusions().most_common(8))
        lines.append(
            f"{''.join(each.family.signs)} {100 * each.accuracy():.1f} % (brush {100 * each.accuracy(brush=True):.0f}) of {len(each.truth)}: {wrong}"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
