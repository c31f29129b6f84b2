"""Scanners serve https with certificates that they signed themselves."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from drivers.demonstration import DemonstrationScanner, Stack
from drivers.session import ScanEnded
from tests.drivers.conftest import ScanAll


def self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "scanner")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(now - timedelta(days=2))
        .not_valid_after(now - timedelta(days=1))  # expired as well, as in many a printer
        .sign(key, hashes.SHA256())
    )
    (folder / "certificate.pem").write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem")
    return context


def test_a_certificate_that_nobody_vouches_for_is_no_hindrance(stack: Stack, tmp_path: Path, scan_all: ScanAll) -> None:
    scanner = DemonstrationScanner(stack)
    scanner._server.socket = self_signed(tmp_path).wrap_socket(scanner._server.socket, server_side=True)
    with scanner:
        *_, last = scan_all(scanner.url.replace("http:", "https:"))
    assert last == ScanEnded(pages=8)
