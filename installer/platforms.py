"""Which platform this is, and a clear refusal where the station does not run."""

import sys
from enum import Enum
from pathlib import Path

OS_RELEASE = Path("/etc/os-release")
OLDEST = {"debian": (12, 0), "ubuntu": (24, 4)}


class Platform(Enum):
    DEBIAN = "debian"
    """Debian, Ubuntu and what is built on them: system packages come by apt."""
    WINDOWS = "windows"


class Refusal(Exception):
    """The set-up cannot go on; the text says why and what to do, in Japanese and English."""


def read_os_release(text: str) -> dict[str, str]:
    """The KEY=value lines of os-release(5), unquoted."""
    pairs = (line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#"))
    return {key.strip(): value.strip().strip("\"'") for key, value in pairs}


def is_supported(release: dict[str, str]) -> bool:
    """Debian ≥ 12 or Ubuntu ≥ 24.04. Debian testing has no VERSION_ID and is newer than any release."""
    oldest = OLDEST.get(release.get("ID", ""))
    if oldest is None:
        return False
    if not release.get("VERSION_ID"):
        return release["ID"] == "debian"
    numbers = [int(part) for part in release["VERSION_ID"].split(".") if part.isdigit()]
    return tuple((*numbers, 0)[:2]) >= oldest


def detect(os_release: Path = OS_RELEASE, platform: str = sys.platform) -> Platform:
    """The platform, or Refusal."""
    if platform == "win32":
        return Platform.WINDOWS
    release = read_os_release(os_release.read_text("utf-8")) if os_release.exists() else {}
    if platform == "linux" and is_supported(release):
        return Platform.DEBIAN
    name = release.get("PRETTY_NAME", platform)
    raise Refusal(
        f"この環境（{name}）では動きません。Debian 12 以降、Ubuntu 24.04 以降、または Windows で実行してください。\n"
        f"Meishi Station does not run on {name}. Use Debian 12 or newer, Ubuntu 24.04 or newer, or Windows."
    )
