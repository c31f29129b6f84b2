"""System packages by apt: what is missing, how much it is, and its installation. No apt call when nothing is missing."""

import os
import shutil
import subprocess
import sys

from platforms import Refusal

# The venv itself, and python-sane, which exists as source only.
BUILD = ("python3-venv", "python3-dev", "gcc", "libc6-dev", "libsane-dev")
# What Qt opens a window with, Japanese glyphs for it, and the second reading engine with its language files.
WINDOW = (
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-randr0",
    "fonts-noto-cjk",
)
READING = ("tesseract-ocr", "tesseract-ocr-jpn", "tesseract-ocr-jpn-vert", "tesseract-ocr-osd")
# Real peers for the tests: a window on a virtual screen, SANE drivers, a keyring service.
TESTS = (
    "xvfb",
    "xdotool",
    "openbox",
    "sane-airscan",
    "sane-utils",
    "dbus",
    "gnome-keyring",
    "libsecret-tools",
)

RUN_PACKAGES = (*BUILD, *WINDOW, *READING)
TEST_PACKAGES = (*RUN_PACKAGES, *TESTS)

_APT_ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}


def missing(packages: tuple[str, ...]) -> list[str]:
    """Those not installed, asked of dpkg."""
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *packages],
        capture_output=True,
        text=True,
        check=False,
    )
    installed = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith(" installed")}
    return [package for package in packages if package not in installed]


def install_missing(packages: tuple[str, ...]) -> None:
    """Say what will be installed and how much, then install it. Raises Refusal where apt may not be used or fails."""
    wanted = missing(packages)
    if not wanted:
        return
    prefix = _root_prefix(wanted)
    if _unknown_to_apt(wanted):
        _run([*prefix, "apt-get", "update", "-qq"])
    print("システムのパッケージを入れます / Installing system packages:", flush=True)
    print("  " + " ".join(wanted))
    for line in _amount(wanted):
        print("  " + line, flush=True)
    _run([*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *wanted])


def _root_prefix(wanted: list[str]) -> list[str]:
    """How to become root: not at all, by sudo without a password, or by sudo asking for one."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
            return ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"]
        if sys.stdin.isatty():
            return ["sudo", "--preserve-env=DEBIAN_FRONTEND"]
    command = "apt-get install --no-install-recommends " + " ".join(wanted)
    raise Refusal(
        "必要なパッケージがありません。管理者に次の実行を頼み、もう一度始めてください。\n"
        f"Packages are missing. Ask an administrator to run this, then start again:\n  {command}"
    )


def _unknown_to_apt(wanted: list[str]) -> bool:
    """Whether apt's lists must be fetched first: a fresh image has none."""
    answer = subprocess.run(["apt-get", "install", "-s", "-qq", *wanted], capture_output=True, check=False)
    return answer.returncode != 0


def _amount(wanted: list[str]) -> list[str]:
    """Apt's own words on how much will be fetched and how much space it takes."""
    answer = subprocess.run(
        ["apt-get", "install", "--assume-no", "--no-install-recommends", *wanted],
        capture_output=True,
        text=True,
        check=False,
        env=_APT_ENVIRONMENT,
    )
    return [line for line in answer.stdout.splitlines() if line.startswith(("Need to get", "After this operation"))]


def _run(command: list[str]) -> None:
    if subprocess.run(command, check=False, env=_APT_ENVIRONMENT, stdin=subprocess.DEVNULL).returncode != 0:
        raise Refusal(
            "パッケージを入れられませんでした。上の表示を確かめ、もう一度始めてください。\n"
            "The packages could not be installed. See the messages above, then start again."
        )
