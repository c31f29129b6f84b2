"""Which signs may be answered, and how much each counts."""

from __future__ import annotations

import pytest

from ocr.engines.ppocr.vocabulary import japanese, signs, weights


def test_the_vocabulary_is_japanese() -> None:
    classes = signs("\n".join("Aéşșō愛爱帶髙Жαー〒㈱™─한"))

    kept = [classes[number] for number in japanese(classes)]

    assert kept == ["", "A", "é", "ş", "ș", "ō", "愛", "帶", "髙", "ー", "〒", "㈱", " "]


def test_old_forms_count_less_where_the_new_one_could_be_meant() -> None:
    assert weights(["學", "学", "澤", "沢", "國"]).tolist() == pytest.approx([0.1, 1, 1, 1, 1])
