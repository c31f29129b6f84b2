from __future__ import annotations

import hashlib
import socket
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sync.contract.card_body import LARGEST_IMAGE_BYTES
from tests.sync.store.office import PNG, SATO, STATION, Office

CONTENT = PNG + bytes(range(256)) * 300
SUM = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_picture_comes_back_byte_by_byte(office: Office) -> None:
    image = office.put_image(CONTENT)
    office.deliver(replace(office.card(), images=(image,)))
    answer = office.request("GET", f"/v1/images/{SUM}", SATO)
    assert (answer.content, answer.headers["Content-Type"]) == (CONTENT, "image/png")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_sending_a_picture_twice_is_sending_it_once(office: Office, pictures: Path) -> None:
    assert office.put_image(CONTENT) == office.put_image(CONTENT)
    assert len(_files(pictures)) == 1


def test_a_station_can_ask_whether_a_picture_is_there(office: Office) -> None:
    assert office.request("HEAD", f"/v1/images/{SUM}", STATION).status_code == 404
    office.put_image(CONTENT)
    answer = office.request("HEAD", f"/v1/images/{SUM}", STATION)
    assert (answer.status_code, answer.headers["Content-Length"]) == (200, str(len(CONTENT)))


def test_bytes_that_are_not_what_the_address_says_are_refused(office: Office, pictures: Path) -> None:
    answer = office.request("PUT", f"/v1/images/{SUM}", data=CONTENT[:-1])
    assert (answer.status_code, answer.json()["code"]) == (422, "image_mismatch")
    assert _files(pictures) == []


def test_what_is_no_picture_is_refused(office: Office, pictures: Path) -> None:
    page = b"<html><script>alert(1)</script></html>"
    answer = office.request("PUT", f"/v1/images/{hashlib.sha256(page).hexdigest()}", data=page)
    assert (answer.status_code, answer.json()["code"]) == (415, "image_unsupported")
    assert _files(pictures) == []


@pytest.mark.parametrize("announced", [True, False], ids=["with its length", "in chunks"])
def test_a_picture_beyond_all_measure_is_refused(office: Office, pictures: Path, *, announced: bool) -> None:
    block = PNG + bytes(1024 * 1024)

    def chunks() -> object:
        for _ in range(LARGEST_IMAGE_BYTES // len(block) + 2):
            yield block

    body = block * (LARGEST_IMAGE_BYTES // len(block) + 2) if announced else chunks()
    answer = office.request("PUT", f"/v1/images/{SUM}", data=body)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert _files(pictures) == []


def test_a_card_beyond_all_measure_is_refused(office: Office) -> None:
    answer = office.request("PUT", f"/v1/cards/{office.card().card_id}", data=b" " * (1024 * 1024 + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


@pytest.mark.parametrize("sent", [0, 1, 100, len(CONTENT) - 1])
def test_an_upload_that_breaks_off_leaves_nothing(office: Office, pictures: Path, sent: int) -> None:
    address = urlsplit(office.url)
    head = (
        f"PUT /v1/images/{SUM} HTTP/1.1\r\nHost: store\r\nAuthorization: Bearer {office.tokens[STATION]}\r\n"
        f"Content-Length: {len(CONTENT)}\r\n\r\n"
    )
    with socket.create_connection((str(address.hostname), int(address.port or 0))) as connection:
        connection.sendall(head.encode() + CONTENT[:sent])
    office.put_image(PNG + b"another one, so that the store has noticed")
    assert not list(pictures.rglob(SUM))
    assert office.request("HEAD", f"/v1/images/{SUM}", STATION).status_code == 404


def test_a_stored_picture_that_went_bad_is_told_and_sent_again(office: Office, pictures: Path) -> None:
    image = office.put_image(CONTENT)
    office.deliver(replace(office.card(), images=(image,)))
    (file,) = _files(pictures)
    file.write_bytes(CONTENT[:-1] + b"x")
    answer = office.request("GET", f"/v1/images/{SUM}", SATO)
    assert (answer.status_code, answer.json()["code"]) == (500, "image_damaged")
    office.put_image(CONTENT)
    assert office.request("GET", f"/v1/images/{SUM}", SATO).content == CONTENT


@pytest.mark.parametrize("left", [None, CONTENT[:-1], b""], ids=["lost", "cut off", "empty"])
def test_a_picture_whose_file_is_not_whole_is_asked_for_again(
    office: Office, pictures: Path, left: bytes | None
) -> None:
    office.put_image(CONTENT)
    (file,) = _files(pictures)
    file.unlink() if left is None else file.write_bytes(left)
    assert office.request("HEAD", f"/v1/images/{SUM}", STATION).status_code == 404
    office.put_image(CONTENT)
    assert office.request("HEAD", f"/v1/images/{SUM}", STATION).status_code == 200


def test_a_lead_in_a_list_shows_the_newest_front(office: Office) -> None:
    image = office.put_image(CONTENT)
    office.deliver(replace(office.card(), images=(image,)))
    assert [lead["picture"] for lead in office.leads()] == [SUM]
