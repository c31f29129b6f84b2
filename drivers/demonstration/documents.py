"""The XML documents of the demonstration scanner, in the form that strict clients (sane-airscan) insist on."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from drivers.escl import xml
from drivers.scanner import Fault, ScanError, Source

RESOLUTIONS_DPI = (150, 200, 300, 600)
NAME = "Demonstration Scanner"
# Largest region in 1/300 inch: A4 on the glass, A4 width and a long card strip in the feeder.
_WIDTH, _HEIGHT = 2480, 3508
_NAMESPACES = (
    'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm" xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass(frozen=True, slots=True)
class JobSettings:
    source: Source
    resolution_dpi: int
    gray: bool


def capabilities_document() -> bytes:
    return f"""{_HEAD}<scan:ScannerCapabilities {_NAMESPACES}>
  <pwg:Version>2.63</pwg:Version>
  <pwg:MakeAndModel>{NAME}</pwg:MakeAndModel>
  <pwg:SerialNumber>DEMONSTRATION</pwg:SerialNumber>
  <scan:Platen>
    <scan:PlatenInputCaps>{_source_capabilities()}</scan:PlatenInputCaps>
  </scan:Platen>
  <scan:Adf>
    <scan:AdfSimplexInputCaps>{_source_capabilities()}</scan:AdfSimplexInputCaps>
    <scan:AdfDuplexInputCaps>{_source_capabilities()}</scan:AdfDuplexInputCaps>
    <scan:AdfOptions>
      <scan:AdfOption>DetectPaperLoaded</scan:AdfOption>
      <scan:AdfOption>Duplex</scan:AdfOption>
    </scan:AdfOptions>
  </scan:Adf>
</scan:ScannerCapabilities>
""".encode()


def status_document(*, scanning: bool, adf_state: str) -> bytes:
    return f"""{_HEAD}<scan:ScannerStatus {_NAMESPACES}>
  <pwg:Version>2.63</pwg:Version>
  <pwg:State>{"Processing" if scanning else "Idle"}</pwg:State>
  <scan:AdfState>{adf_state}</scan:AdfState>
</scan:ScannerStatus>
""".encode()


def parse_settings(content: bytes) -> JobSettings:
    """What a client asks for. Raises ScanError(UNSUPPORTED) where it cannot be had."""
    root = xml.parse(content, "ScanSettings")
    resolution_dpi = xml.number(root, "XResolution") or 300
    if resolution_dpi not in RESOLUTIONS_DPI:
        raise ScanError(Fault.UNSUPPORTED, "resolution")
    return JobSettings(_source(root), resolution_dpi, gray=xml.text(root, "ColorMode") == "Grayscale8")


def _source(root: Element) -> Source:
    if xml.text(root, "InputSource") == "Platen":
        return Source.FLATBED
    return Source.ADF_DUPLEX if xml.text(root, "Duplex") == "true" else Source.ADF


def _source_capabilities() -> str:
    resolutions = "".join(
        f"""
            <scan:DiscreteResolution>
              <scan:XResolution>{dpi}</scan:XResolution><scan:YResolution>{dpi}</scan:YResolution>
            </scan:DiscreteResolution>"""
        for dpi in RESOLUTIONS_DPI
    )
    return f"""
      <scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>{_WIDTH}</scan:MaxWidth>
      <scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>{_HEIGHT}</scan:MaxHeight>
      <scan:MaxScanRegions>1</scan:MaxScanRegions>
      <scan:SettingProfiles>
        <scan:SettingProfile>
          <scan:ColorModes>
            <scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode>
          </scan:ColorModes>
          <scan:DocumentFormats>
            <pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
            <scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>
          </scan:DocumentFormats>
          <scan:SupportedResolutions>
            <scan:DiscreteResolutions>{resolutions}
            </scan:DiscreteResolutions>
          </scan:SupportedResolutions>
        </scan:SettingProfile>
      </scan:SettingProfiles>
    """
