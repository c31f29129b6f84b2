"""A real browser for the pages: headless Chromium, driven over its debugging pipe (NUL-separated JSON on fds 3 and 4)."""

from __future__ import annotations

import base64
import itertools
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")


class Chromium:
    """One page. Waits for events of the browser, never for time."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands = commands
        self._answers = os.fdopen(answers, "rb")
        self._numbers = itertools.count(1)
        self._session = ""
        self._loaded = 0
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._call("Page.enable")
        self._call("Network.enable")

    def close(self) -> None:
        self._session = ""
        self._call("Browser.close")
        self._answers.close()

    def open(self, url: str) -> None:
        before = self._loaded
        self._call("Page.navigate", url=url)
        self._wait_for_load(before)

    def submit(self, **typed: str) -> None:
        """Fill the fields by id and press the button; returns when the next page is there."""
        before = self._loaded
        for name, text in typed.items():
            self.run(f"document.getElementById({json.dumps(name)}).value = {json.dumps(text)}")
        self.run("document.querySelector('button').click()")
        self._wait_for_load(before)

    def run(self, script: str) -> Any:
        return self._call("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def text(self) -> str:
        return str(self.run("document.body.innerText"))

    def prefer(self, *, dark: bool, language: str) -> None:
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._call("Emulation.setEmulatedMedia", features=[scheme])
        self._call("Network.setExtraHTTPHeaders", headers={"Accept-Language": language})

    def picture(self, path: Path, width: int = 900, height: int = 760) -> None:
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        path.write_bytes(base64.b64decode(self._call("Page.captureScreenshot", format="png")["data"]))

    def _wait_for_load(self, before: int) -> None:
        while self._loaded == before:
            self._take(self._read())

    def _call(self, method: str, **parameters: Any) -> Any:
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]
            self._take(answer)

    def _take(self, event: dict[str, Any]) -> None:
        if event.get("method") == "Page.loadEventFired":
            self._loaded += 1

    def _read(self) -> dict[str, Any]:
        piece = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            if not byte:
                raise EOFError("the browser is gone")
            piece += byte
        message: dict[str, Any] = json.loads(piece)
        return message


@contextmanager
def chromium(profile: Path) -> Iterator[Chromium]:
    assert PROGRAM is not None
    to_browser, commands = os.pipe()
    answers, from_browser = os.pipe()
    options = [
        "--headless=new",
        "--no-sandbox",  # as root there is no other way; it opens our own pages only
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        f"--user-data-dir={profile}",
        "--remote-debugging-pipe",
    ]

    program = subprocess.Popen(
        ["bash", "-c", f'exec "$@" 3<&{to_browser} 4>&{from_browser}', "bash", PROGRAM, *options],
        pass_fds=(to_browser, from_browser),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_browser)
    os.close(from_browser)
    try:
        browser = Chromium(commands, answers)
        yield browser
        browser.close()
    finally:
        program.terminate()
        program.wait(timeout=20)
        os.close(commands)
