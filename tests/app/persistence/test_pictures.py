from __future__ import annotations

import hashlib

import pytest

from app.persistence.pictures import PictureFiles
from app.usecases.problems import Problem, StationError


def test_a_picture_is_found_under_the_sum_of_its_bytes(pictures: PictureFiles) -> None:
    picture = pictures.put(b"bytes of a picture", "image/jpeg")
    assert picture.id == hashlib.sha256(b"bytes of a picture").hexdigest()
    assert pictures.get(picture.id) == b"bytes of a picture"


def test_a_picture_put_twice_is_kept_once(pictures: PictureFiles) -> None:
    assert pictures.put(b"same", "image/png") == pictures.put(b"same", "image/png")
    assert len([f for f in pictures._folder.rglob("*") if f.is_file()]) == 1


def test_a_damaged_picture_is_not_shown_as_if_it_were_whole(pictures: PictureFiles) -> None:
    picture = pictures.put(b"whole", "image/jpeg")
    pictures.file(picture.id).write_bytes(b"whale")
    with pytest.raises(StationError) as caught:
        pictures.get(picture.id)
    assert caught.value.problem is Problem.NOT_FOUND


def test_a_picture_that_was_cut_short_is_written_again(pictures: PictureFiles) -> None:
    picture = pictures.put(b"whole", "image/jpeg")
    pictures.file(picture.id).write_bytes(b"wh")
    pictures.put(b"whole", "image/jpeg")
    assert pictures.get(picture.id) == b"whole"
