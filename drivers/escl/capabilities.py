"""What an eSCL device can do, from its ScannerCapabilities document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from drivers.escl import xml
from drivers.scanner import Fault, ScanError, Source

# Input capabilities of each source, by the element that holds them; older devices know "Adf" only through its parts.
_ELEMENTS = {
    Source.ADF_DUPLEX: "AdfDuplexInputCaps",
    Source.ADF: "AdfSimplexInputCaps",
    Source.FLATBED: "PlatenInputCaps",
}
# A device that gives a range is offered at the steps that people know.
_USUAL_RESOLUTIONS_DPI = (75, 100, 150, 200, 240, 300, 400, 600, 1200)
# A4 in 1/300 inch, for devices that do not say how large their glass is.
_A4_WIDTH, _A4_HEIGHT = 2480, 3508
_MAX_NAME_LENGTH = 80


@dataclass(frozen=True, slots=True)
class SourceCapabilities:
    """One paper source. Width and height of the largest region are in 1/300 inch."""

    max_width: int
    max_height: int
    resolutions_dpi: tuple[int, ...]
    color_modes: tuple[str, ...]

    def best_color_mode(self) -> str:
        for mode in ("RGB24", "Grayscale8"):
            if mode in self.color_modes:
                return mode
        raise ScanError(Fault.UNSUPPORTED, "neither RGB24 nor Grayscale8")


@dataclass(frozen=True, slots=True)
class Capabilities:
    """name is the maker's model name; version is the eSCL version, echoed in the scan settings."""

    name: str
    version: str
    sources: dict[Source, SourceCapabilities]


def parse_capabilities(content: bytes) -> Capabilities:
    """Raises ScanError(UNSUPPORTED) for anything that is not the capabilities of a scanner we can use."""
    root = xml.parse(content, "ScannerCapabilities")
    sources = {source: found for source in _ELEMENTS if (found := _source(root, source)) is not None}
    if not sources:
        raise ScanError(Fault.UNSUPPORTED, "no paper source")
    return Capabilities(
        name=(xml.text(root, "MakeAndModel") or "eSCL")[:_MAX_NAME_LENGTH],
        version=_version(root),
        sources=sources,
    )


def _source(root: Element, source: Source) -> SourceCapabilities | None:
    for element in xml.descendants(root, _ELEMENTS[source]):
        resolutions = tuple(sorted(set(_resolutions(element))))
        if not resolutions:
            return None
        return SourceCapabilities(
            max_width=xml.number(element, "MaxWidth") or _A4_WIDTH,
            max_height=xml.number(element, "MaxHeight") or _A4_HEIGHT,
            resolutions_dpi=resolutions,
            color_modes=tuple((each.text or "").strip() for each in xml.descendants(element, "ColorMode")),
        )
    return None


def _resolutions(element: Element) -> Iterator[int]:
    for each in xml.descendants(element, "DiscreteResolution"):
        if resolution := xml.number(each, "XResolution"):
            yield resolution
    for each in xml.descendants(element, "XResolutionRange"):
        low, high = xml.number(each, "Min") or 0, xml.number(each, "Max") or 0
        yield from (usual for usual in _USUAL_RESOLUTIONS_DPI if low <= usual <= high)


def _version(root: Element) -> str:
    """Only digits and dots go back into our own documents."""
    version = xml.text(root, "Version") or ""
    return version if version.replace(".", "").isdecimal() and len(version) < 10 else "2.0"
