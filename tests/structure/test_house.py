"""The house keeps its own rules: who imports whom, which names are free, what never stands in the tree."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
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


# How to get it is said where it is needed, once in years.
_OWN_DOCSTRING_SAYS = {("build_names.py", "sudachipy"), ("build_words.py", "sudachipy")}


def test_whatever_is_imported_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    needed = _names([*project["dependencies"], *extras["sane"], *extras["postgresql"]])
    for_tests = needed | _names(extras["test"])
    # python-sane is not installed everywhere.
    providers = {"sane": {"python-sane"}} | {
        module: _names(distributions) for module, distributions in packages_distributions().items()
    }
    undeclared = [
        f"{path.relative_to(ROOT)}: {module}"
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        for module in _third_party(path)
        if not providers.get(module, set()) & (for_tests if path.name.startswith("build_") else needed)
        and (path.name, module) not in _OWN_DOCSTRING_SAYS
    ]
    assert undeclared == []


def _third_party(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        for name in {name.partition(".")[0] for name in names}:
            if name not in sys.stdlib_module_names and name not in PACKAGES:
                yield name


def _names(requirements: Iterable[str]) -> set[str]:
    """As PyPA normalises them: lower case, one kind of dash."""
    return {re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=!~;]", each)[0]).lower() for each in requirements}


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
