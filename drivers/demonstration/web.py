"""The web server of the demonstration scanner, on loopback only."""

from __future__ import annotations

import json
import socket
import sys
import threading
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from drivers.demonstration.device import Device, Reply
from drivers.demonstration.documents import capabilities_document, parse_settings, status_document
from drivers.demonstration.feeder import FaultKind, PlannedFault
from drivers.scanner import ScanError

_MAX_BODY_BYTES = 64 << 10


class WebServer(ThreadingHTTPServer):
    """hang_up() and then server_close() leave no thread and no connection behind."""

    daemon_threads = False  # joined by server_close(), which hang_up() makes quick

    def __init__(self, port: int, device: Device) -> None:
        self.device = device
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def get_request(self) -> tuple[socket.socket, Any]:
        request, address = super().get_request()
        with self._open_lock:
            self._open.add(request)
        return request, address

    def shutdown_request(self, request: Any) -> None:
        with self._open_lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End kept-alive connections, whose threads wait for requests that will not come."""
        with self._open_lock:
            for request in self._open:
                with suppress(OSError):
                    request.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away in mid-answer is everyday life for a scanner."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    server: WebServer
    protocol_version = "HTTP/1.1"
    server_version = "DemonstrationScanner"

    def do_GET(self) -> None:
        match self._path():
            case ["eSCL", "ScannerCapabilities"]:
                self._send(Reply(HTTPStatus.OK, capabilities_document()), "text/xml")
            case ["eSCL", "ScannerStatus"]:
                device = self.server.device
                document = status_document(scanning=device.is_scanning, adf_state=device.feeder.state)
                self._send(Reply(HTTPStatus.OK, document), "text/xml")
            case ["eSCL", "ScanJobs", number, "NextDocument"] if number.isdecimal():
                self._send(self.server.device.next_document(int(number)), "image/jpeg")
            case _:
                self._send(Reply(HTTPStatus.NOT_FOUND))

    def do_POST(self) -> None:
        body = self._body()
        match self._path():
            case ["eSCL", "ScanJobs"]:
                self._send(self._start(body))
            case ["demonstration", "clear"]:
                self.server.device.feeder.clear()
                self._send(Reply(HTTPStatus.OK))
            case ["demonstration", "reload"]:
                self.server.device.feeder.reload()
                self._send(Reply(HTTPStatus.OK))
            case ["demonstration", "faults"]:
                self._send(self._plan(body))
            case _:
                self._send(Reply(HTTPStatus.NOT_FOUND))

    def do_DELETE(self) -> None:
        match self._path():
            case ["eSCL", "ScanJobs", number] if number.isdecimal():
                self._send(self.server.device.end(int(number)))
            case _:
                self._send(Reply(HTTPStatus.NOT_FOUND))

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the name belongs to the base class
        """Silent: the program that runs the scanner owns the terminal."""

    def _path(self) -> list[str]:
        return self.path.partition("?")[0].strip("/").split("/")

    def _start(self, body: bytes) -> Reply:
        try:
            return self.server.device.start(parse_settings(body))
        except ScanError:
            return Reply(HTTPStatus.CONFLICT)

    def _plan(self, body: bytes) -> Reply:
        try:
            wish = json.loads(body)
            fault = PlannedFault(FaultKind(wish["kind"]), int(wish.get("after_sheets", 0)), int(wish.get("times", 1)))
        except (ValueError, KeyError, TypeError, AttributeError):
            return Reply(HTTPStatus.BAD_REQUEST)
        self.server.device.feeder.plan(fault)
        return Reply(HTTPStatus.OK)

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self._chunked_body()
        length = self.headers.get("Content-Length", "0")
        return self.rfile.read(min(int(length), _MAX_BODY_BYTES) if length.isdecimal() else 0)

    def _chunked_body(self) -> bytes:
        body = b""
        while (size := int(self.rfile.readline(16).strip() or b"0", 16)) and len(body) + size <= _MAX_BODY_BYTES:
            body += self.rfile.read(size)
            self.rfile.readline(2)
        self.rfile.readline(2)
        return body

    def _send(self, reply: Reply, content_type: str = "text/plain") -> None:
        if reply.content is None:
            self.close_connection = True
            return
        self.send_response(reply.status)
        if reply.location:
            self.send_header("Location", reply.location)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(reply.content)))
        self.end_headers()
        if reply.cut:
            self.wfile.write(reply.content[: len(reply.content) // 2])
            self.close_connection = True
            return
        self.wfile.write(reply.content)
