"""Card pictures, fetched by the station and decoded by a thread pool; the window only ever draws finished images."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import CancelledError, Future

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader

from app.domain.ids import PictureId
from app.usecases.station import StationError

_Key = tuple[PictureId, int]
_FULL = 0  # the width bucket of pictures in full size
_THUMBNAIL_WIDTHS = (160, 320, 640, 1280)  # decoded to the next larger of these, so that zooming does not decode anew
_CACHE_BYTES = 192 * 1024 * 1024  # about 60 full pictures of a card at 300 dpi, or 1,000 thumbnails


class Pictures(QObject):
    """arrived tells the picture that can now be had from image(), on the window's thread."""

    arrived = Signal(str)
    _decoded = Signal(object, QImage)

    def __init__(self, fetch: Callable[[PictureId], Future[bytes]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0
        self._asked: set[_Key] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # the other core reads cards
        self._decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def image(self, picture_id: PictureId, width: int | None = None) -> QImage | None:
        """The picture at least that many device pixels wide (None: in full size); None until it has arrived."""
        key = (picture_id, _bucket(width))
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
            return image if not image.isNull() else None
        if key not in self._asked:
            self._asked.add(key)
            self._fetch(picture_id).add_done_callback(lambda done: self._decode(key, done))
        return None

    @property
    def idle(self) -> bool:
        return not self._asked

    def try_again(self) -> None:
        """Forget which pictures could not be had: the store is back."""
        for key in [key for key, image in self._images.items() if image.isNull()]:
            del self._images[key]

    def close(self) -> None:
        self._pool.clear()
        self._pool.waitForDone(1000)

    def _decode(self, key: _Key, done: Future[bytes]) -> None:
        try:
            content = done.result()
        except (StationError, CancelledError):
            content = b""
        self._pool.start(_Decoding(content, key[1], lambda image: self._decoded.emit(key, image)))

    def _keep(self, key: _Key, image: QImage) -> None:
        self._asked.discard(key)
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _CACHE_BYTES and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()
        if not image.isNull():
            self.arrived.emit(key[0])


class _Decoding(QRunnable):
    def __init__(self, content: bytes, width: int, done: Callable[[QImage], None]) -> None:
        super().__init__()
        self._content, self._width, self._done = content, width, done

    def run(self) -> None:
        buffer = QBuffer()
        buffer.setData(QByteArray(self._content))
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if self._width and size.width() > self._width:
            reader.setScaledSize(QSize(self._width, max(1, size.height() * self._width // size.width())))
        self._done(reader.read())


def _bucket(width: int | None) -> int:
    if width is None:
        return _FULL
    return next((bucket for bucket in _THUMBNAIL_WIDTHS if bucket >= width), _FULL)
