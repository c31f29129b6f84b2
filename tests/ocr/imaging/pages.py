"""Cards drawn with known text, laid on pages at known places."""

from __future__ import annotations

import math
from importlib import resources

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ocr.geometry import Quad

DPI = 300
MM = DPI / 25.4
LINES = (
    ("株式会社みずほ設計", 42, 60),
    ("企画開発部 主任", 28, 170),
    ("山田 太郎", 66, 240),
    ("東京都千代田区丸の内1-2-3", 28, 400),
    ("TEL 03-1234-5678", 28, 450),
    ("taro.yamada@example.co.jp", 28, 500),
)
TEXTS = tuple(text for text, _, _ in LINES)


def font(size_px: int) -> ImageFont.FreeTypeFont:
    path = resources.files("resources") / "fonts" / "BIZUDGothic-Regular.ttf"
    return ImageFont.truetype(str(path), size_px)


def card(width_mm: float = 91, height_mm: float = 55, paper: str = "white", ink: str = "black") -> NDArray[np.uint8]:
    """A level card with LINES, blue-green-red."""
    image = Image.new("RGB", (round(width_mm * MM), round(height_mm * MM)), paper)
    draw = ImageDraw.Draw(image)
    for text, size_px, top in LINES:
        draw.text((90, top), text, font=font(size_px), fill=ink)
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def framed_square() -> NDArray[np.uint8]:
    """A card of 55 × 55 mm with a coloured frame two millimetres within its sides."""
    side_px, inset_px = round(55 * MM), round(1.9 * MM)
    image = Image.new("RGB", (side_px, side_px), "#f4f4f0")
    draw = ImageDraw.Draw(image)
    draw.rectangle((inset_px, inset_px, side_px - inset_px, side_px - inset_px), outline="#2f7d5b", width=4)
    for text, size_px, top in (("株式会社青葉", 30, 90), ("佐藤花子", 48, 220), ("03-1234-5678", 24, 480)):
        draw.text((70, top), text, font=font(size_px), fill="black")
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def column_card() -> NDArray[np.uint8]:
    """A card of 55 × 91 mm printed downwards."""
    image = Image.new("RGB", (round(55 * MM), round(91 * MM)), "white")
    draw = ImageDraw.Draw(image)
    for text, size_px, left, top in (
        ("有限会社青葉印刷", 44, 540, 90),
        ("営業部課長", 30, 460, 120),
        ("佐藤花子", 90, 300, 280),
        ("東京都港区芝公園四丁目二番八号", 30, 140, 300),
    ):
        for number, sign in enumerate(text):
            draw.text((left, top + number * size_px * 1.1), sign, font=font(size_px), fill="black")
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def column_card_with_latin() -> NDArray[np.uint8]:
    """A card of 91 × 55 mm printed downwards; its numbers and addresses, larger than most, are laid on their side."""
    image = Image.new("RGB", (round(55 * MM), round(91 * MM)), "white")
    draw = ImageDraw.Draw(image)
    for text, size_px, top in (
        ("sato@aoba-insatsu.co.jp", 42, 60),
        ("TEL 03-1234-5678", 42, 150),
        ("FAX 03-1234-5679", 42, 220),
        ("www.aoba-insatsu.co.jp", 42, 290),
    ):
        draw.text((60, top), text, font=font(size_px), fill="black")
    image = image.transpose(Image.Transpose.ROTATE_270)
    draw = ImageDraw.Draw(image)
    for text, size_px, left in (("株式会社青葉印刷", 40, 580), ("佐藤花子", 46, 470), ("営業部課長", 30, 400)):
        for number, sign in enumerate(text):
            draw.text((left, 90 + number * size_px * 1.1), sign, font=font(size_px), fill="black")
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def card_with_wordmark_up_its_edge() -> NDArray[np.uint8]:
    """A card of 91 × 55 mm of small rows, and the largest line, in Latin letters, turned clockwise along its left."""
    image = Image.new("RGB", (round(55 * MM), round(91 * MM)), "white")
    draw = ImageDraw.Draw(image)
    draw.text((40, round(91 * MM) - 90), "Mizuho Design Works", font=font(58), fill="black")
    image = image.transpose(Image.Transpose.ROTATE_270)
    draw = ImageDraw.Draw(image)
    for text, size_px, top in (
        ("taro.yamada@example.co.jp", 26, 60),
        ("TEL 03-1234-5678", 26, 120),
        ("東京都千代田区丸の内1-2-3", 26, 180),
        ("みずほ設計", 32, 440),
        ("山田 太郎", 40, 540),
    ):
        draw.text((300, top), text, font=font(size_px), fill="black")
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def page(width_px: int, height_px: int, grey: int, *, noise: float = 1.5) -> NDArray[np.uint8]:
    """An empty page with a scanner's noise, the same every time."""
    random = np.random.default_rng(7)
    ground = random.normal(grey, noise, (height_px, width_px, 1)) + random.normal(0, 0.5, (height_px, width_px, 3))
    return ground.clip(0, 255).astype(np.uint8)


def lay(
    ground: NDArray[np.uint8],
    picture: NDArray[np.uint8],
    centre: tuple[float, float],
    angle_deg: float,
    shadow: int = 0,
) -> Quad:
    """Put the card on the page, turned clockwise, with so dark a shadow to the lower right; its corners come back."""
    height, width = picture.shape[:2]
    turn = math.radians(angle_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    matrix = np.array([[cos, -sin, 0.0], [sin, cos, 0.0]])
    matrix[:, 2] = np.array(centre) - matrix[:, :2] @ (width / 2, height / 2)
    size = (ground.shape[1], ground.shape[0])
    mask = cv2.warpAffine(np.full((height, width), 255, np.uint8), matrix, size)
    laid = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if shadow:
        moved = cv2.GaussianBlur(np.roll(mask, (6, 6), (0, 1)), (0, 0), 3)
        ground[:] = (ground - moved[..., None] / 255.0 * shadow).clip(0, 255).astype(np.uint8)
    share = mask[..., None] / 255.0
    ground[:] = (laid * share + ground * (1 - share)).astype(np.uint8)
    corners = [matrix @ (x, y, 1) for x, y in ((0, 0), (width, 0), (width, height), (0, height))]
    return Quad(*((float(x), float(y)) for x, y in corners))
