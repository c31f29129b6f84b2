"""A guard against a fault of PySide6 6.12: on Python 3.11 every answer None or True it gives takes a reference that is
not its own (seen: 1,000 calls of QWidget.layout(), emit() or model data() take 1,000 references). After some ten
thousand calls the interpreter ends with "none_dealloc". From Python 3.12 these objects cannot be deallocated (PEP 683).
"""

from __future__ import annotations

import ctypes
import sys

_IMMORTAL_FROM = (3, 12)
_MANY = 1 << 40  # a year at 30,000 calls a second
_SINGLETONS = (None, True, False)


def protect_singletons() -> None:
    """Make None, True and False last as long as the process, as Python 3.12 does. Before the first use of Qt."""
    if sys.version_info >= _IMMORTAL_FROM:
        return
    for singleton in _SINGLETONS:
        # The reference count is the first word of every object.
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _MANY:
            count.value += _MANY
