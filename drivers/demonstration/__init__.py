"""A scanner to try the station with: an eSCL device on loopback that feeds pictures from a folder.

It behaves like a real one, with a pace and with troubles on request; what reads it is the real eSCL driver.
"""

from drivers.demonstration.feeder import FaultKind, PlannedFault
from drivers.demonstration.scanner import DemonstrationScanner
from drivers.demonstration.stack import Sheet, Stack, load_stack

__all__ = ["DemonstrationScanner", "FaultKind", "PlannedFault", "Sheet", "Stack", "load_stack"]
