"""Is this page a separator sheet? Its QR code says so, whichever way up it lies.

Asked of every page while it comes in, before any reading: it must cost the feeder nothing (10 ms a card on one core),
and runs in the station's own process, without OpenCV.
"""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from PIL import Image

# The number is the edition of what the sheet means.
CODE = "MEISHI:SEPARATOR:1"
# Half of 300 dpi: the modules of a printed sheet are 1.3 mm, seven pixels then.
_REDUCED = 2


def is_separator(content: bytes) -> bool:
    """Of JPEG or PNG bytes. Bytes that cannot be opened are none: reading tells what is wrong with them."""
    try:
        with Image.open(BytesIO(content)) as picture:
            picture.draft("L", (picture.width // _REDUCED, picture.height // _REDUCED))
            gray = picture.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):  # what Pillow raises on broken bytes
        return False
    found = zxingcpp.read_barcodes(
        gray, formats=zxingcpp.barcode_formats_from_str("QRCode"), try_downscale=False, try_invert=False
    )
    return any(code.text == CODE for code in found)
