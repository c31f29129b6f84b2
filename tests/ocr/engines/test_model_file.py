"""The recogniser's model without the classes that no Japanese card needs."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.engines.ppocr import vocabulary
from ocr.engines.ppocr.model_file import ModelFile
from ocr.engines.ppocr.models import RECOGNISER, model_content, open_network
from ocr.errors import EngineMissingError


def test_what_is_left_answers_the_same_probabilities_summing_up_to_one() -> None:
    content = model_content(RECOGNISER)
    file = ModelFile(content)
    classes = vocabulary.signs(file.metadata("character"))
    kept = vocabulary.japanese(classes)
    file.keep_classes(kept, len(classes), np.ones(len(kept), np.float32))
    strip = np.random.default_rng(1).random((1, 3, 48, 160), np.float32)

    (whole,) = open_network(content, 1).run(None, {"x": strip})
    (part,) = open_network(file.content(), 1).run(None, {"x": strip})

    expected = whole[..., kept] / whole[..., kept].sum(axis=-1, keepdims=True)
    assert part.shape[-1] == len(kept) < len(classes) / 2
    np.testing.assert_allclose(part, expected, atol=1e-4)


def test_a_model_that_ends_otherwise_is_refused() -> None:
    file = ModelFile(model_content(RECOGNISER))

    with pytest.raises(EngineMissingError):
        file.keep_classes(np.arange(2), 17, np.ones(2, np.float32))
    with pytest.raises(EngineMissingError):
        file.metadata("nothing of the kind")
