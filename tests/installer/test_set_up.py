"""The set-up decides rightly what to install and where it must refuse."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import environment
import platforms
import pytest
import system_packages
import targets

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("os_release", "supported"),
    [
        ('ID=debian\nVERSION_ID="12"', True),
        ('ID=debian\nVERSION_ID="13"', True),
        ('ID=debian\nVERSION_ID="11"', False),
        ("ID=debian\nPRETTY_NAME=trixie/sid", True),
        ('ID=ubuntu\nVERSION_ID="24.04"', True),
        ('ID=ubuntu\nVERSION_ID="26.04"', True),
        ('ID=ubuntu\nVERSION_ID="22.04"', False),
        ('ID=fedora\nVERSION_ID="43"', False),
        ("", False),
    ],
)
def test_supported_are_debian_12_and_ubuntu_24_04_and_newer(os_release: str, supported: bool) -> None:
    assert platforms.is_supported(platforms.read_os_release(os_release)) is supported


def test_elsewhere_the_refusal_names_the_system_in_both_languages(tmp_path: Path) -> None:
    os_release = tmp_path / "os-release"
    os_release.write_text('ID=fedora\nVERSION_ID="43"\nPRETTY_NAME="Fedora Linux 43"', "utf-8")
    with pytest.raises(platforms.Refusal) as refusal:
        platforms.detect(os_release, "linux")
    assert "Fedora Linux 43" in str(refusal.value)
    assert "Use Debian 12" in str(refusal.value)
    assert "Debian 12 以降" in str(refusal.value)


def test_windows_has_its_interpreter_in_scripts() -> None:
    venv = Path("C:/station/.venv")
    assert environment.python_of(venv, platforms.Platform.WINDOWS) == venv / "Scripts" / "python.exe"
    assert environment.python_of(venv, platforms.Platform.DEBIAN) == venv / "bin" / "python"


def test_windows_needs_no_apt(tmp_path: Path) -> None:
    assert platforms.detect(tmp_path / "none", "win32") is platforms.Platform.WINDOWS


def test_only_what_is_not_installed_is_missing() -> None:
    assert system_packages.missing(("dpkg", "no-such-package-at-all")) == ["no-such-package-at-all"]


def test_nothing_missing_means_no_call_of_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/bin")
    monkeypatch.setattr(system_packages, "_run", lambda command: pytest.fail(f"called {command}"))
    system_packages.install_missing(("dpkg",))


def test_every_make_target_is_a_target_of_the_set_up() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony is not None
    assert set(phony.group(1).split()) == set(targets.TARGETS)


def test_an_unknown_target_is_a_usage_error() -> None:
    answer = subprocess.run(
        [sys.executable, "installer/bootstrap.py", "dance"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 2
    assert "usage" in answer.stderr


def test_the_set_up_itself_needs_the_standard_library_alone() -> None:
    own = {path.stem for path in (ROOT / "installer").glob("*.py")}
    for path in (ROOT / "installer").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert name.split(".")[0] in sys.stdlib_module_names | own, f"{path.name} imports {name}"


def test_every_direct_dependency_is_pinned() -> None:
    pinned = {
        line.split("==")[0].lower().replace("_", "-")
        for line in environment.CONSTRAINTS.read_text("utf-8").splitlines()
        if "==" in line
    }
    declared = re.findall(r'^  "([A-Za-z0-9_.-]+)[><=]', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    assert {name.lower().replace("_", "-") for name in declared} <= pinned
