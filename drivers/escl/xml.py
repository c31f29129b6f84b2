"""Reading a device's XML: hostile until parsed, and with namespaces that vendors mix up."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from drivers.scanner import Fault, ScanError


def parse(content: bytes, expected_root: str) -> Element:
    """The root element, whose local name has to be expected_root. Raises ScanError(UNSUPPORTED)."""
    try:
        root: Element = fromstring(content, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise ScanError(Fault.UNSUPPORTED, f"{expected_root}: {type(error).__name__}") from error
    if _local_name(root) != expected_root:
        raise ScanError(Fault.UNSUPPORTED, f"expected {expected_root}, got another document")
    return root


def descendants(element: Element, name: str) -> Iterator[Element]:
    """Every element of this local name below element, in document order, whatever its namespace."""
    return (each for each in element.iter() if each is not element and _local_name(each) == name)


def text(element: Element, name: str) -> str | None:
    """Text of the first such descendant, stripped; None where there is none or it is empty."""
    for found in descendants(element, name):
        return (found.text or "").strip() or None
    return None


def number(element: Element, name: str) -> int | None:
    """The same as a whole number, None where it is none."""
    value = text(element, name)
    # isdecimal also accepts other scripts' digits, int() reads them the same; the length bound keeps int() quick.
    return int(value) if value and value.isdecimal() and len(value) < 10 else None


def _local_name(element: Element) -> str:
    return element.tag.rpartition("}")[2]
