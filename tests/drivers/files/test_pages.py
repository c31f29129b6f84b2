from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from drivers.files import FilePage, expand
from drivers.scanner import Side
from tests.drivers.drawn import draw


def pages_of(*paths: Path, both_sides: bool = False) -> list[FilePage]:
    pages = list(expand(paths, both_sides=both_sides))
    assert all(isinstance(page, FilePage) for page in pages), pages
    return [page for page in pages if isinstance(page, FilePage)]


def opened(page: FilePage) -> Image.Image:
    return Image.open(BytesIO(page.content))


@pytest.mark.parametrize("name", ["card.jpg", "card.png"])
def test_jpeg_and_png_keep_their_bytes(tmp_path: Path, name: str) -> None:
    file = draw(tmp_path / name, 5)
    (page,) = pages_of(file)
    assert (page.content, page.resolution_dpi) == (file.read_bytes(), 300)


@pytest.mark.parametrize(
    ("name", "mode"),
    [("cmyk.jpg", "CMYK"), ("deep.png", "I;16"), ("glassy.png", "RGBA"), ("few.png", "P"), ("card.webp", "RGB")],
)
def test_other_kinds_become_8_bit_gray_or_rgb(tmp_path: Path, name: str, mode: str) -> None:
    drawn = Image.open(draw(tmp_path / "drawn.png", 9)).convert("L" if mode == "I;16" else mode)
    if mode == "I;16":
        drawn = drawn.convert("I").point(lambda level: level * 257).convert("I;16")
    drawn.save(tmp_path / name)
    (page,) = pages_of(tmp_path / name)
    image = opened(page)
    assert (image.format, image.mode) == ("PNG", "L" if mode == "I;16" else "RGB")
    expected = Image.open(tmp_path / "drawn.png").convert("L").getpixel((20, 60))
    assert image.convert("L").getpixel((20, 60)) == pytest.approx(expected, abs=12)


def test_every_page_of_a_tiff_comes(tmp_path: Path) -> None:
    images = [Image.open(draw(tmp_path / f"{n}.png", n)) for n in (1, 2, 3)]
    images[0].save(tmp_path / "three.tif", save_all=True, append_images=images[1:], dpi=(400, 400))
    pages = pages_of(tmp_path / "three.tif")
    assert [(page.page, page.sheet, page.resolution_dpi) for page in pages] == [(1, 1, 400), (2, 2, 400), (3, 3, 400)]
    assert [opened(page).tobytes() for page in pages] == [image.tobytes() for image in images]


def test_a_jpeg_that_fills_its_pdf_page_comes_out_untouched(tmp_path: Path) -> None:
    jpeg = draw(tmp_path / "card.jpg", 77, (1074, 650))
    document = pypdfium2.PdfDocument.new()
    image = pypdfium2.PdfImage.new(document)
    image.load_jpeg(jpeg)
    width, height = 1074 * 72 / 300, 650 * 72 / 300
    image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
    page = document.new_page(width, height)
    page.insert_obj(image)
    page.gen_content()
    document.save(tmp_path / "card.pdf")
    document.close()
    (found,) = pages_of(tmp_path / "card.pdf")
    assert (found.content, found.resolution_dpi) == (jpeg.read_bytes(), 300)


def test_a_pdf_page_with_more_than_one_picture_is_drawn_at_300_dpi(tmp_path: Path) -> None:
    jpeg = draw(tmp_path / "card.jpg", 77)
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(216, 144)
    for corner in (0, 72):
        image = pypdfium2.PdfImage.new(document)
        image.load_jpeg(jpeg)
        image.set_matrix(pypdfium2.PdfMatrix().scale(100, 60).translate(corner, corner))
        page.insert_obj(image)
    page.gen_content()
    document.save(tmp_path / "two.pdf")
    document.close()
    (found,) = pages_of(tmp_path / "two.pdf")
    assert (opened(found).format, found.resolution_dpi) == ("PNG", 300)
    assert opened(found).size == pytest.approx((900, 600), abs=1)


def test_a_turned_photo_keeps_its_bytes_and_a_converted_one_is_upright(tmp_path: Path) -> None:
    drawn = Image.open(draw(tmp_path / "card.png", 3, (200, 100)))
    exif = Image.Exif()
    exif[0x0112] = 6
    drawn.save(tmp_path / "turned.jpg", exif=exif)
    drawn.save(tmp_path / "turned.webp", exif=exif)
    photo, converted = pages_of(tmp_path / "turned.jpg", tmp_path / "turned.webp")
    assert photo.content == (tmp_path / "turned.jpg").read_bytes()
    assert opened(converted).size == (100, 200)


@pytest.mark.parametrize(("written", "said"), [(72, None), (96, None), (1, None), (200, 200)])
def test_a_resolution_that_programs_write_for_want_of_a_better_is_none(
    tmp_path: Path, written: int, said: int | None
) -> None:
    Image.new("RGB", (100, 60)).save(tmp_path / "card.jpg", dpi=(written, written))
    (page,) = pages_of(tmp_path / "card.jpg")
    assert page.resolution_dpi == said


def test_a_folder_gives_its_pictures_in_natural_order_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "束"
    (folder / "2枚目以降").mkdir(parents=True)
    for name in ("10.jpg", "9.jpg", "2枚目以降/1.png", ".hidden.jpg"):
        draw(folder / name, 1)
    (folder / "Thumbs.db").write_bytes(b"x")
    names = [str(page.source.relative_to(folder)) for page in pages_of(folder)]
    assert names == ["2枚目以降/1.png", "9.jpg", "10.jpg"]


def test_a_file_named_twice_comes_once(tmp_path: Path) -> None:
    file = draw(tmp_path / "card.jpg", 1)
    assert len(pages_of(file, tmp_path, file)) == 1


def test_sides_are_paired_when_asked(tmp_path: Path) -> None:
    for name in ("a_表.jpg", "a_裏.jpg", "b.jpg"):
        draw(tmp_path / name, 1)
    paired = [(page.source.name, page.sheet, page.side) for page in pages_of(tmp_path, both_sides=True)]
    assert paired == [("a_表.jpg", 1, Side.FRONT), ("a_裏.jpg", 1, Side.BACK), ("b.jpg", 2, Side.FRONT)]
    assert [page.side for page in pages_of(tmp_path)] == [Side.FRONT] * 3
