from pathlib import Path

import pytest

from drivers.sane.sources import match_source, offered_sources
from drivers.scanner import Source


@pytest.fixture(autouse=True)
def sane_folder(tmp_path: Path) -> Path:
    """Names need no SANE: these tests run everywhere."""
    return tmp_path


@pytest.mark.parametrize(
    ("names", "duplex", "adf", "flatbed"),
    [
        (["Flatbed", "ADF", "ADF Duplex"], "ADF Duplex", "ADF", "Flatbed"),
        (["ADF Front", "ADF Back", "ADF Duplex"], "ADF Duplex", "ADF Front", None),
        (
            ["FlatBed", "Automatic Document Feeder(left aligned)", "Automatic Document Feeder(left aligned,Duplex)"],
            "Automatic Document Feeder(left aligned,Duplex)",
            "Automatic Document Feeder(left aligned)",
            "FlatBed",
        ),
        (["Card Front", "Card Back", "Card Duplex"], "Card Duplex", "Card Front", None),
        (["ADF Front", "ADF Duplex", "Card Front", "Card Duplex"], "ADF Duplex", "ADF Front", None),
        (["Flatbed", "Automatic Document Feeder"], None, "Automatic Document Feeder", "Flatbed"),
        (["FB", "ADF", "DP"], "DP", "ADF", "FB"),
        (["Document Feeder", "Document Feeder 2-sided", "Document Glass"],
         "Document Feeder 2-sided", "Document Feeder", "Document Glass"),
        (["Transparency Unit"], None, None, None),
    ],
)  # fmt: skip
def test_names_of_real_drivers_are_understood(
    names: list[str], duplex: str | None, adf: str | None, flatbed: str | None
) -> None:
    assert [match_source(names, source) for source in Source] == [duplex, adf, flatbed]
    assert len(offered_sources(names)) == sum(name is not None for name in (duplex, adf, flatbed))
