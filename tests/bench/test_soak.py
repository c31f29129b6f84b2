from __future__ import annotations

from tests.bench.soak import Look, verdict


def looks(*sizes_mb: float) -> list[Look]:
    return [Look(100 * number, {1: size, 2: size - 30}) for number, size in enumerate(sizes_mb, 1)]


def test_what_the_engine_takes_at_first_is_no_growth() -> None:
    assert verdict(looks(300, 410, 470, 471, 470, 472, 471, 473)).startswith("flat: +2.0 MB")


def test_steady_growth_is_told() -> None:
    assert verdict(looks(*(400 + 12 * number for number in range(8)))).startswith("NOT flat")


def test_a_process_that_was_replaced_is_no_proof_of_flatness() -> None:
    replaced = [*looks(400, 400, 400), Look(400, {1: 400, 3: 200})]
    assert verdict(replaced).startswith("NOT flat")
    assert verdict(replaced).endswith("replaced")
