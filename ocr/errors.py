"""What can go wrong in reading: a closed family. Who catches ReadingError has caught them all."""

from __future__ import annotations


class ReadingError(Exception):
    """Any of them. The text is for logs: sentences for people are made at the edges."""


class UnreadablePictureError(ReadingError):
    """The bytes are no JPEG or PNG picture, or one that breaks off."""


class PictureTooLargeError(ReadingError):
    """More pixels than any scanner delivers: reading it would exhaust the memory."""


class EngineMissingError(ReadingError):
    """The engine, its models or its program are not installed on this machine."""


class EngineFailedError(ReadingError):
    """The engine broke off while it read a picture."""
