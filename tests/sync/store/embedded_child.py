"""An embedded store, started as the station starts it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import requests
from joserfc.jwk import ECKey

from tests.sync.store.office import OPERATOR, STATION

NONCE = "0123456789abcdefghijklmnop"
CHALLENGE = "a-fresh-challenge-of-the-client"
GRACE_S = 0.3


class Child:
    """said: its first line, once it has one."""

    def __init__(self, folder: Path, **order: Any) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sync.store", "--embedded"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(_order(folder) | order) + "\n")
        self.process.stdin.flush()
        self.said: dict[str, Any] = json.loads(self.process.stdout.readline())

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.said['port']}"

    @property
    def announced(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "store.json").read_text(encoding="utf-8"))
        return found

    def close_stdin(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()

    def health(self) -> dict[str, Any]:
        answer = requests.get(f"{self.url}/v1/health", params={"challenge": CHALLENGE}, timeout=10)
        found: dict[str, Any] = answer.json()
        return found

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(timeout=10)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


def _order(folder: Path) -> dict[str, Any]:
    key = ECKey.generate_key("P-256").as_dict(private=False)
    return {
        "grace_s": GRACE_S,
        "data_folder": str(folder),
        "nonce": NONCE,
        "station": {"id": STATION, "name": "受付", "public_key": key},
        "operator": {"id": OPERATOR, "display_name": "受付の操作者"},
    }
