"""Ask the package index whether every dependency has a wheel for 64-bit Windows. Nothing is installed."""

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "installer" / "constraints.txt"
# pip reads environment markers for the machine it runs on, so what keyring and click add on Windows is named here.
ONLY_ON_WINDOWS = ("pywin32-ctypes", "colorama")


def main() -> int:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    with tempfile.TemporaryDirectory() as nowhere:
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "-qq", "--disable-pip-version-check"]
        command += ["--platform", "win_amd64", "--python-version", "3.11", "--only-binary", ":all:"]
        command += ["--target", nowhere, "-c", str(CONSTRAINTS), *project["dependencies"], *ONLY_ON_WINDOWS]
        code = subprocess.run(command, check=False).returncode
    print("win_amd64: " + ("every dependency has a wheel" if code == 0 else "a dependency has no wheel"))
    return code


if __name__ == "__main__":
    sys.exit(main())
