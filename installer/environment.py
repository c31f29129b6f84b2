"""The project's own virtual environment (.venv): made once, brought up to date when a pinned version changes."""

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

from platforms import Platform, Refusal

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "installer" / "constraints.txt"
STAMP = VENV / ".set-up-for"
# Measured on Debian 12: 0.4 GB of packages fetched, 1.1 GB on disk.
AMOUNT = "約 0.4 GB を取得、1.1 GB を使用 / about 0.4 GB to fetch, 1.1 GB on disk"


def python_of(venv: Path, platform: Platform) -> Path:
    """The interpreter inside a virtual environment."""
    return venv / "Scripts" / "python.exe" if platform is Platform.WINDOWS else venv / "bin" / "python"


def fingerprint() -> str:
    """What the environment depends on: the pinned versions, the project's own declaration, the interpreter."""
    digest = hashlib.sha256(sys.version.encode() + str(ROOT).encode())
    for path in (CONSTRAINTS, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def prepare(platform: Platform) -> Path:
    """The environment's interpreter, with everything pinned installed. Raises Refusal."""
    python = python_of(VENV, platform)
    wanted = fingerprint()
    if python.exists() and STAMP.exists() and STAMP.read_text("utf-8") == wanted:
        return python
    if not python.exists():
        _create(platform)
    print(f"Python のパッケージを入れます / Installing Python packages ({AMOUNT})", flush=True)
    _pip(python, "install", "--upgrade", "pip", "setuptools")
    _pip(python, "install", "--no-build-isolation", "-e", f"{ROOT}[test]")
    if platform is Platform.DEBIAN:
        _install_sane(python)
    STAMP.write_text(wanted, "utf-8")
    return python


def _create(platform: Platform) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        raise Refusal(
            "Python の venv が使えません。python3-venv を入れて、もう一度始めてください。\n"
            "Python lacks venv. Install python3-venv and start again."
        )
    if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode != 0:
        raise Refusal(f"{VENV} を作れませんでした。/ {VENV} could not be created ({platform.value}).")


def _install_sane(python: Path) -> None:
    """python-sane is built from source. Where that fails, network scanners still work through eSCL."""
    try:
        _pip(python, "install", "python-sane")
    except Refusal:
        print(
            "python-sane を作れませんでした。SANE のスキャナーだけが使えません。\n"
            "python-sane could not be built. Only SANE scanners cannot be used.",
            file=sys.stderr,
        )


def _pip(python: Path, *arguments: str) -> None:
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "-qq", *arguments, "-c", str(CONSTRAINTS)]
    if subprocess.run(command, check=False, cwd=ROOT).returncode != 0:
        raise Refusal(
            "Python のパッケージを入れられませんでした。ネットワークを確かめ、もう一度始めてください。\n"
            "The Python packages could not be installed. Check the network, then start again."
        )
