"""Card pictures, fetched by the station and decoded by a thread pool; the window only ever draws finished images."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from app.domain.ids import PictureId
from app.usecases.problems import StationError

_Key = tuple[PictureId, int]
_FULL = 0  # the width bucket of pictures in full size
_THUMBNAIL_WIDTHS = (160, 320, 640, 1280)  # decoded to the next larger of these, so that zooming does not decode anew
_CACHE_BYTES = 192 * 1024 * 1024  # about 60 full pictures of a card at 300 dpi, or 1,000 thumbnails


class Pictures(QObject):
    """arrived tells the picture that can now be had from image(), on the window's thread."""

    arrived = Signal(str)

    def __init__(self, fetch: Callable[[PictureId], Future[bytes]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0
        self._asked: set[_Key] = set()
        # One thread: the other core reads cards. Python's own pool, whose end waits for nobody: the end of a
        # QThreadPool waits, holding the lock that its thread needs.
        self._pool = ThreadPoolExecutor(1, "pictures")
        self._decoded = _Decoded()
        self._decoded.image.connect(self._keep, Qt.ConnectionType.QueuedConnection)

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
        """Nothing is decoded from here on; what was asked for and has not arrived never does."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _decode(self, key: _Key, done: Future[bytes]) -> None:
        try:
            content = done.result()
        except (StationError, CancelledError):
            content = b""
        with suppress(RuntimeError):  # closed meanwhile
            self._pool.submit(_decode_to_width, content, key, self._decoded)

    def _keep(self, key: _Key, image: QImage) -> None:
        self._asked.discard(key)
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _CACHE_BYTES and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()
        if not image.isNull():
            self.arrived.emit(key[0])


class _Decoded(QObject):
    """Tells on the pool's thread. It belongs to whoever decodes, so it outlives a window that closes meanwhile."""

    image = Signal(object, QImage)


def _decode_to_width(content: bytes, key: _Key, decoded: _Decoded) -> None:
    """On the pool's thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size, width = reader.size(), key[1]
    if width and size.width() > width:
        reader.setScaledSize(QSize(width, max(1, size.height() * width // size.width())))
    decoded.image.emit(key, reader.read())


def _bucket(width: int | None) -> int:
    if width is None:
        return _FULL
    return next((bucket for bucket in _THUMBNAIL_WIDTHS if bucket >= width), _FULL)
