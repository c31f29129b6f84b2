"""Files and folders as a source of pages: JPEG, PNG, WebP, TIFF with many pages, PDF."""

from drivers.files.expand import expand
from drivers.files.names import PairedFiles, natural_order, pair_sides
from drivers.files.page import BrokenPage, FileFault, FilePage

__all__ = ["BrokenPage", "FileFault", "FilePage", "PairedFiles", "expand", "natural_order", "pair_sides"]
