"""eSCL (AirScan): driverless scanning over HTTP, the same on every operating system.

The protocol is Mopria's "eSCL Technical Specification" 2.97 as printers really speak it.
"""

from drivers.escl.scanner import EsclScanner

__all__ = ["EsclScanner"]
