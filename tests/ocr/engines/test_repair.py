"""What the neighbours of a character give away."""

from __future__ import annotations

import pytest

from ocr.engines.ppocr.decoding import Sign
from ocr.engines.ppocr.repair import repaired
from ocr.reading import Alternative


@pytest.mark.parametrize(
    ("read", "number", "others", "printed"),
    [
        ("温泉木テル", 2, "ホ", "温泉ホテル"),
        ("材木テント", 1, "", "材木テント"),
        ("チ代田", 0, "千", "千代田"),
        ("チ代田", 0, "", "チ代田"),
        ("ラピス ト機工", 4, "卜", "ラピス ト機工"),
        ("ファIム", 2, "ー", "ファーム"),
        ("BRIGHTE義地所", 7, "メX", "BRIGHTEX地所"),
        ("ABC義肢", 3, "議", "ABC義肢"),
        ("ABCメディカル", 3, "X", "ABCメディカル"),
        ("Ⅲ海", 0, "皿", "皿海"),
    ],
)
def test_a_sign_of_another_script_is_read_as_its_neighbours_are(
    read: str, number: int, others: str, printed: str
) -> None:
    signs = [Sign(each, 0.99, n / len(read), (n + 1) / len(read), ()) for n, each in enumerate(read)]
    signs[number] = Sign(
        read[number], 0.6, signs[number].start, signs[number].end, tuple(Alternative(each, 0.15) for each in others)
    )

    assert "".join(sign.text for sign in repaired(signs)) == printed
