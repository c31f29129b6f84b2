"""Where the station keeps its own few secrets: the keyring of the system, else files only this account can read.

Only keyrings that encrypt are used. The keyring library would silently take a plain file instead where
keyrings.alt happens to be installed, so the backends are named here one by one.
"""

from __future__ import annotations

import base64
import binascii
import os
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Protocol

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from sync.client.errors import SecretsUnavailable

SERVICE = "meishi-station"

ALLOWED_BACKENDS = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)


class SecretKeeper(Protocol):
    """Small secrets by name. Raises SecretsUnavailable where they cannot be reached just now."""

    def get(self, name: str) -> bytes | None: ...
    def put(self, name: str, secret: bytes) -> None: ...


class KeyringKeeper:
    """In the system's keyring, under an owner of its own per data folder. Base64 stays below Windows' 1,280 letters."""

    def __init__(self, backend: KeyringBackend, owner: str) -> None:
        self._backend = backend
        self._owner = owner

    def get(self, name: str) -> bytes | None:
        try:
            text = self._backend.get_password(SERVICE, f"{self._owner}/{name}")
            return base64.b64decode(text, validate=True) if text is not None else None
        except binascii.Error:
            raise SecretsUnavailable("the keyring's entry is not ours") from None
        except (KeyringError, OSError) as error:
            raise SecretsUnavailable(type(error).__name__) from None

    def put(self, name: str, secret: bytes) -> None:
        try:
            self._backend.set_password(SERVICE, f"{self._owner}/{name}", base64.b64encode(secret).decode("ascii"))
        except (KeyringError, OSError) as error:
            raise SecretsUnavailable(type(error).__name__) from None


class FileKeeper:
    """In files of mode 0600 inside a folder of mode 0700, where there is no keyring. Written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def get(self, name: str) -> bytes | None:
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SecretsUnavailable(type(error).__name__) from None

    def put(self, name: str, secret: bytes) -> None:
        descriptor, temporary = tempfile.mkstemp(dir=self._folder, prefix=f".{name}-")  # mkstemp makes it 0600
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(secret)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(self._folder / name)
        except OSError as error:
            Path(temporary).unlink(missing_ok=True)
            raise SecretsUnavailable(type(error).__name__) from None


def usable_backend() -> KeyringBackend | None:
    """The first of the allowed keyrings that this system has and that answers."""
    for module, name in ALLOWED_BACKENDS:
        backend_class: type[KeyringBackend] = getattr(import_module(module), name)
        if backend_class.viable and _answers(backend := backend_class()):
            return backend
    return None


def _answers(backend: KeyringBackend) -> bool:
    try:
        backend.get_password(SERVICE, "is there a keyring")
    except (KeyringError, OSError):  # locked for good, no collection, nobody to unlock it
        return False
    return True
