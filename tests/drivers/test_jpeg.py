from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from drivers import jpeg


def encoded(progressive: bool = False, **options: object) -> bytes:
    content = BytesIO()
    image = Image.effect_noise((64, 48), 60)
    image.save(content, "JPEG", progressive=progressive, **options)
    return content.getvalue()


WHOLE = {progressive: encoded(progressive) for progressive in (False, True)}


@given(st.booleans(), st.floats(0, 1, exclude_max=True, allow_subnormal=False))
def test_a_picture_cut_anywhere_is_not_complete(progressive: bool, share: float) -> None:
    whole = WHOLE[progressive]
    assert jpeg.is_complete(whole)
    assert not jpeg.is_complete(whole[: int(share * (len(whole) - 1))])


def test_padding_behind_the_picture_is_harmless() -> None:
    assert jpeg.is_complete(WHOLE[False] + bytes(512))


def test_the_end_of_a_thumbnail_is_not_the_end_of_the_picture() -> None:
    thumbnail = WHOLE[False][:-2] + b"\xff\xd9"
    header = b"\xff\xd8\xff\xe1" + (len(thumbnail) + 2).to_bytes(2, "big") + thumbnail
    whole = header + WHOLE[True][2:]
    assert jpeg.is_complete(whole)
    assert not jpeg.is_complete(whole[:-100])


def test_density_is_read_in_inches_and_centimetres() -> None:
    inches = encoded(dpi=(300, 300))
    in_cm = inches.replace(b"JFIF\0\x01\x01\x01\x01\x2c", b"JFIF\0\x01\x01\x02\0\x76")
    assert jpeg.density_dpi(inches) == 300
    assert jpeg.density_dpi(in_cm) == 300
    assert jpeg.density_dpi(encoded()) is None


@given(st.binary(max_size=200))
def test_any_bytes_can_be_asked(content: bytes) -> None:
    jpeg.is_complete(b"\xff\xd8" + content)
    jpeg.density_dpi(b"\xff\xd8" + content)
