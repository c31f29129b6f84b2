"""What the window remembers between starts: language, appearance, sizes, the last scanner. Never a person's data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.ui.theme import Appearance


class Preferences:
    """An INI file; without a path nothing is kept beyond this run."""

    def __init__(self, path: Path | None = None) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat) if path is not None else None
        self._values: dict[str, object] = {}

    @property
    def language(self) -> str | None:
        """ja, en, or None: as the system says."""
        value = self._get("language")
        return value if value in ("ja", "en") else None

    @language.setter
    def language(self, language: str | None) -> None:
        self._set("language", language or "")

    @property
    def appearance(self) -> Appearance:
        value = self._get("appearance")
        return Appearance(value) if value in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._set("appearance", appearance.value)

    @property
    def scanner(self) -> str:
        """The id of the scanner used last."""
        return self._get("scanner")

    @scanner.setter
    def scanner(self, device_id: str) -> None:
        self._set("scanner", device_id)

    @property
    def sidebar_narrow(self) -> bool:
        return self._get("sidebar") == "narrow"

    @sidebar_narrow.setter
    def sidebar_narrow(self, narrow: bool) -> None:
        self._set("sidebar", "narrow" if narrow else "wide")

    def layout(self, name: str) -> QByteArray:
        """How a splitter or a table was left; empty where it was not."""
        return QByteArray.fromBase64(QByteArray(self._get(f"layout_{name}").encode()))

    def keep_layout(self, name: str, state: QByteArray) -> None:
        self._set(f"layout_{name}", state.toBase64().toStdString())

    def _get(self, key: str) -> str:
        value = self._settings.value(key, "") if self._settings is not None else self._values.get(key, "")
        return str(value)

    def _set(self, key: str, value: str) -> None:
        if self._settings is None:
            self._values[key] = value
        else:
            self._settings.setValue(key, value)
