"""The ScanSettings document that starts a job."""

from __future__ import annotations

from drivers.escl.capabilities import Capabilities
from drivers.scanner import ScanRequest, Source

_TEMPLATE = """<?xml version="1.0" encoding="UTF-8"?>
<scan:ScanSettings xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm" xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03">
  <pwg:Version>{version}</pwg:Version>
  <pwg:ScanRegions pwg:MustHonor="false">
    <pwg:ScanRegion>
      <pwg:Height>{height}</pwg:Height>
      <pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>
      <pwg:Width>{width}</pwg:Width>
      <pwg:XOffset>0</pwg:XOffset>
      <pwg:YOffset>0</pwg:YOffset>
    </pwg:ScanRegion>
  </pwg:ScanRegions>
  <pwg:InputSource>{source}</pwg:InputSource>{duplex}
  <scan:ColorMode>{color_mode}</scan:ColorMode>
  <pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
  <scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>
  <scan:XResolution>{resolution}</scan:XResolution>
  <scan:YResolution>{resolution}</scan:YResolution>
</scan:ScanSettings>
"""


def scan_settings(request: ScanRequest, capabilities: Capabilities, resolution_dpi: int) -> bytes:
    """The whole region of the source in colour. One side or both is always said: devices differ in what they assume."""
    source = capabilities.sources[request.source]
    both_sides = str(request.source is Source.ADF_DUPLEX).lower()
    from_glass = request.source is Source.FLATBED
    return _TEMPLATE.format(
        version=capabilities.version,
        height=source.max_height,
        width=source.max_width,
        source="Platen" if from_glass else "Feeder",
        duplex="" if from_glass else f"\n  <scan:Duplex>{both_sides}</scan:Duplex>",
        color_mode=source.best_color_mode(),
        resolution=resolution_dpi,
    ).encode()
