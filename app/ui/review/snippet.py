"""The line of a field cut from the card's picture, magnified, with the doubtful character framed in red."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.draft import Box
from app.ui.theme import tokens
from app.ui.tokens import LIGHT
from app.ui.widgets.painting import rounded
from resources.texts import _

_MARGIN = 0.28  # of the line's height, left around it
_GLYPH_MARGIN = 0.06  # of a character's width, around each of a vertical line: its neighbours stand close
_STANDING = 1.6  # a box that much taller than wide is a vertical line


class Snippet(QWidget):
    """height in pixels; small ones stand at the right of a row, the large one above the input."""

    def __init__(self, height: int, *, framed: bool = True) -> None:
        super().__init__()
        self._height, self._framed = height, framed
        self._image: QImage | None = None
        self._line: Box | None = None
        self._glyph: Box | None = None
        self._glyphs: tuple[Box, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("名刺から切り取った行"))

    def show_line(
        self, image: QImage | None, line: Box | None, glyph: Box | None = None, glyphs: tuple[Box, ...] = ()
    ) -> None:
        """image is the upright picture of the box's side in full size; None where it has not arrived. glyph is framed;
        glyphs are all characters of the line, by which a vertical one is laid out from left to right.
        """
        self._image, self._line, self._glyph, self._glyphs = image, line, glyph, glyphs
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(160, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        del event
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None or self._line is None:
            rounded(painter, QRectF(self.rect()), 4, t.sunken, t.line)
            return
        source = _around(self._line, self._image.rect())
        standing = source.height() > _STANDING * source.width()
        if standing and len(self._glyphs) > 1:
            self._paint_upright(painter, self._image)
            self._finish(painter)
            return
        target = self._target(source, standing=standing)
        # The strip around the line takes the card's own ground, so that nothing looks cut off.
        painter.fillRect(self.rect(), QColor(self._image.pixel(source.topLeft())))
        if standing:
            self._paint_standing(painter, source, target)
        else:
            painter.drawImage(target, self._image, source)
        if self._glyph is not None and self._framed and not standing:
            self._frame(painter, source, target)
        self._finish(painter)

    def _finish(self, painter: QPainter) -> None:
        t = tokens()
        if t.picture_shade:
            painter.fillRect(self.rect(), QColor(0, 0, 0, t.picture_shade))
        painter.setPen(QPen(QColor(t.line2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_upright(self, painter: QPainter, image: QImage) -> None:
        """A vertical line, character by character from left to right, each upright."""
        cuts = [_around(box, image.rect(), _GLYPH_MARGIN) for box in self._glyphs]
        tallest = max(cut.height() for cut in cuts)
        scale = min((self.height() - 8) / tallest, (self.width() - 8) / sum(cut.width() for cut in cuts))
        painter.fillRect(self.rect(), QColor(image.pixel(cuts[0].topLeft())))
        width = round(sum(cut.width() for cut in cuts) * scale)
        x = 4 if not self._framed else (self.width() - width) // 2
        for box, cut in zip(self._glyphs, cuts, strict=True):
            target = QRect(x, 0, round(cut.width() * scale), round(cut.height() * scale))
            target.moveTop((self.height() - target.height()) // 2)
            painter.drawImage(target, image, cut)
            if self._framed and box == self._glyph:
                rounded(painter, QRectF(target).adjusted(-1, -1, 1, 1), 3, None, LIGHT.red, 1.6)
            x = target.right() + 1

    def _target(self, source: QRect, *, standing: bool) -> QRect:
        size = QSize(source.height(), source.width()) if standing else source.size()
        scaled = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, scaled.width(), scaled.height())
        target.moveCenter(self.rect().center())
        if not self._framed:
            target.moveLeft(0)
        return target

    def _paint_standing(self, painter: QPainter, source: QRect, target: QRect) -> None:
        """A vertical line whose characters have no places: it lies down to fit."""
        painter.save()
        painter.translate(target.left(), target.bottom() + 1)
        painter.rotate(-90)
        painter.drawImage(QRect(0, 0, target.height(), target.width()), self._image, source)  # type: ignore[arg-type]
        painter.restore()

    def _frame(self, painter: QPainter, source: QRect, target: QRect) -> None:
        assert self._glyph is not None
        scale = target.width() / source.width()
        xs = [x for x, _y in self._glyph.corners]
        left = target.left() + (min(xs) - source.left()) * scale
        right = target.left() + (max(xs) - source.left()) * scale
        frame = QRectF(left - 2, target.top() + 3, right - left + 4, target.height() - 6)
        rounded(painter, frame, 3, None, LIGHT.red, 1.6)


def _around(line: Box, within: QRect, share: float = _MARGIN) -> QRect:
    """The line with a margin, inside the picture."""
    xs, ys = [x for x, _y in line.corners], [y for _x, y in line.corners]
    margin = share * min(max(ys) - min(ys), max(xs) - min(xs))
    rect = QRectF(min(xs) - margin, min(ys) - margin, max(xs) - min(xs) + 2 * margin, max(ys) - min(ys) + 2 * margin)
    inside = rect.toAlignedRect().intersected(within)
    return inside if not inside.isEmpty() else within
