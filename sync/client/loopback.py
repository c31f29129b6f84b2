"""The little server that the browser comes back to: http://127.0.0.1:PORT/callback, for one answer (RFC 8252, 7.3)."""

from __future__ import annotations

import hmac
import html
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from resources.texts import _, current_language

_PATH: Final = "/callback"
_IDLE_TIMEOUT_S = 10.0  # browsers open connections ahead and say nothing on them
_LONGEST_ANSWER = 8 * 1024

Parameters = dict[str, str]


class Loopback:
    """Waits for the one request that carries our state; everything else is turned away and forgotten."""

    def __init__(self, state: str) -> None:
        self.state = state
        self._answers: queue.Queue[Parameters | None] = queue.Queue()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.redirect_uri = f"http://127.0.0.1:{self._server.server_address[1]}{_PATH}"

    @contextmanager
    def listening(self) -> Iterator[Loopback]:
        thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), name="sign-in-loopback", daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()

    def wait(self, timeout_s: float) -> Parameters | None:
        """The answer's parameters; None after stop(). Raises TimeoutError."""
        try:
            return self._answers.get(timeout=timeout_s)
        except queue.Empty:
            raise TimeoutError from None

    def stop(self) -> None:
        """Let wait() return, from any thread."""
        self._answers.put(None)

    def _take(self, host: str, target: str) -> bool:
        """Whether this request is the answer we wait for. Its host must be ours: a name could be anybody's."""
        parts = urlsplit(target)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        parameters = dict(pairs)
        ours = (
            len(target) <= _LONGEST_ANSWER
            and host == urlsplit(self.redirect_uri).netloc
            and parts.path == _PATH
            and len(parameters) == len(pairs)
            and hmac.compare_digest(parameters.get("state", "").encode(), self.state.encode())
        )
        if ours:
            self._answers.put(parameters)
        return ours

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        take = self._take

        class Handler(BaseHTTPRequestHandler):
            timeout = _IDLE_TIMEOUT_S
            server_version = "meishi"
            sys_version = ""

            def do_GET(self) -> None:
                taken = take(self.headers.get("Host", ""), self.path)
                body = _page().encode() if taken else b""
                self.send_response(HTTPStatus.OK if taken else HTTPStatus.NOT_FOUND)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                self.send_header("Referrer-Policy", "no-referrer")  # the address holds the code
                self.send_header("Cache-Control", "no-store")
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
                """Nothing: the line would hold the code."""

        return Handler


def _page() -> str:
    title = html.escape(_("ブラウザーでの手続きは終わりました"))
    sentence = html.escape(_("名刺ステーションの窓に戻ってください。このページは閉じてかまいません。"))
    return _PAGE.format(language=current_language(), title=title, sentence=sentence)


_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style>
:root {{ color-scheme: light dark; --ground: #F5F6F7; --surface: #FFFFFF; --line: #DADEE2; --text: #1A1E23; --text2: #464F59; }}
@media (prefers-color-scheme: dark) {{
:root {{ --ground: #1A1C1F; --surface: #222529; --line: #34393F; --text: #E9EBEE; --text2: #BDC4CB; }} }}
body {{ margin: 0; min-height: 100vh; display: grid; place-items: start center; padding: 18vh 16px 0;
box-sizing: border-box; background: var(--ground); color: var(--text);
font: 400 14px/1.6 "Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }}
main {{ max-width: 400px; padding: 28px 32px; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }}
h1 {{ margin: 0 0 6px; font-size: 18px; font-weight: 500; }} p {{ margin: 0; color: var(--text2); }}
</style></head><body><main role="status"><h1>{title}</h1><p>{sentence}</p></main></body></html>
"""
