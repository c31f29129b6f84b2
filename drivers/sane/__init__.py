"""SANE, the scanner library of Linux. It loads foreign code: use it in a process of its own (drivers.worker)."""

from drivers.sane.scanner import SaneScanner

__all__ = ["SaneScanner"]
