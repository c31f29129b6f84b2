"""A screen reduced to what must not change unseen: half its size, compared tile by tile."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

SIZE = (1440, 900)
_TILE = 30  # pixels of the reduced picture


def likeness(window: QWidget) -> QImage:
    """The window, or the sheet over it, without blinking cursors."""
    for field in (*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)):
        if field.hasFocus() and isinstance(field, QPlainTextEdit):
            field.setCursorWidth(0)
    QApplication.setCursorFlashTime(0)
    sheet = next((dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()), window)
    image = sheet.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    half = QSize(image.width() // 2, image.height() // 2)
    return image.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def difference(one: QImage, other: QImage) -> tuple[float, float]:
    """(mean, worst tile) of the difference of tones, per cent. Pictures of different sizes differ wholly."""
    if one.size() != other.size():
        return (100.0, 100.0)
    apart = np.abs(_tones(one) - _tones(other)).mean(axis=2) / 255 * 100
    height, width = (side // _TILE * _TILE for side in apart.shape)
    tiles = apart[:height, :width].reshape(height // _TILE, _TILE, width // _TILE, _TILE).mean(axis=(1, 3))
    return (float(apart.mean()), float(tiles.max()))


def _tones(image: QImage) -> npt.NDArray[np.float32]:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).astype(np.float32)
