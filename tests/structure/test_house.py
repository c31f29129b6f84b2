"""The house keeps its own rules: who imports whom, which names are free, what never stands in the tree."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "drivers", "ocr", "sync", "resources")


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [ROOT / name for name in listed.decode().split("\0") if name and (ROOT / name).exists()]


def test_the_import_contracts_hold() -> None:
    lint = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert lint.returncode == 0, lint.stdout + lint.stderr


@pytest.mark.parametrize("package", PACKAGES)
def test_no_dependency_shadows_a_package_of_ours(package: str) -> None:
    providers = set(packages_distributions().get(package, []))
    assert providers <= {"meishi-station"}


def test_the_window_libraries_never_share_a_process_with_opencvs_own_qt() -> None:
    assert "opencv-python" not in {name for names in packages_distributions().values() for name in names}


@pytest.mark.parametrize("module", ["app.wiring", "app.cli", "ocr.reader", "sync.store.api", "sync.client"])
def test_without_the_window_no_qt_is_loaded(module: str) -> None:
    program = f"import sys, {module}; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


def test_the_window_loads_no_picture_or_reading_library() -> None:
    program = "import sys, app.ui.main; sys.exit(bool({'cv2', 'onnxruntime'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


def test_no_registry_host_and_no_path_of_a_machine_stands_in_the_tree() -> None:
    forbidden = re.compile(
        "|".join(
            (
                "python" + "hosted",
                r"pypi\." + "org",
                r"registry\.npm" + "js",
                r"deb\.debi" + "an",
                "/wor" + "k/",
                "/ro" + "ot/",
            )
        )
    )
    offenders = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in tracked_files()
        if path.suffix in {".py", ".md", ".toml", ".txt", ".cfg", ".json", ".po", ".html", ""}
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        if forbidden.search(line)
    ]
    assert offenders == []
