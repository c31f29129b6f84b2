"""The embedded store as the station hosts it; the store is the real one."""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from app.host.home import Home
from app.host.store_host import StoreHost, StoreOutOfReachError
from sync.client.station_key import StationKey

INTRODUCTION = {
    "station": {
        "id": "0198c0de-0000-7000-8000-000000000001",
        "name": "受付",
        "public_key": StationKey.generate().public_jwk(),
    },
    "operator": {"id": "0198c0de-0000-7000-8000-00000000000a", "display_name": "受付の操作者"},
}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home", is_demonstration=True).make()


@pytest.fixture
def host(home: Home) -> Iterator[StoreHost]:
    host = StoreHost(home, INTRODUCTION)
    yield host
    host.close()


def store_process(home: Home) -> int:
    return int(json.loads((home.store / "store.json").read_text("utf-8"))["pid"])


def until_gone(process: int) -> None:
    pause = threading.Event()
    for _ in range(1500):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return
        pause.wait(0.01)
    raise AssertionError("the store is still there")


def test_two_programs_of_a_home_share_one_store_until_the_last_is_gone(home: Home, host: StoreHost) -> None:
    other = StoreHost(home, INTRODUCTION)
    urls = [host.url(), other.url()]
    process = store_process(home)
    host.close()
    still = other.url()
    other.suspect()
    after_a_look = other.url()
    other.close()
    assert len({*urls, still, after_a_look}) == 1
    until_gone(process)


def test_programs_that_start_at_once_agree_on_one_store(home: Home) -> None:
    hosts = [StoreHost(home, INTRODUCTION) for _ in range(3)]
    urls: list[str] = []
    threads = [threading.Thread(target=lambda host=host: urls.append(host.url())) for host in hosts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for host in hosts:
        host.close()
    assert len(urls) == 3
    assert len(set(urls)) == 1


def test_a_store_that_was_killed_is_started_again(home: Home, host: StoreHost) -> None:
    host.url()
    first = store_process(home)
    os.kill(first, signal.SIGKILL)
    until_gone_or_zombie(host)
    host.url()
    assert store_process(home) != first


def until_gone_or_zombie(host: StoreHost) -> None:
    running = host._running
    assert running is not None
    assert running.child is not None
    running.child.wait(10)


def test_another_program_on_the_old_port_is_not_taken_for_the_store(home: Home, host: StoreHost) -> None:
    class Stranger(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"product": "meishi-store", "version": "1", "proof": "0000"}')

        def log_message(self, *_: object) -> None:
            """Not into the test's output."""

    server = HTTPServer(("127.0.0.1", 0), Stranger)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    home.store.mkdir()
    told = {"port": server.server_port, "owners_port": server.server_port, "nonce": "n" * 30, "pid": 1}
    (home.store / "store.json").write_text(json.dumps(told), "utf-8")
    url = host.url()
    server.shutdown()
    server.server_close()
    thread.join()
    assert url != f"http://127.0.0.1:{server.server_port}"


def test_the_set_up_link_is_kept_for_this_account_only(home: Home, host: StoreHost) -> None:
    url = host.url()
    assert host.set_up_url().startswith(f"{url}/setup?token=")
    assert home.set_up_link.stat().st_mode & 0o077 == 0


def test_a_store_that_cannot_start_is_not_waited_for(home: Home, host: StoreHost) -> None:
    home.store.write_text("no folder", "utf-8")
    with pytest.raises(StoreOutOfReachError):
        host.url()
