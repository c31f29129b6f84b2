"""Who is signed in at this station. One person at a time; everybody else is the station's own local operator."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.domain.ids import OperatorId
from app.usecases.answers import Operator
from sync.client.browser_sign_in import BrowserSignIn
from sync.client.operator_session import OperatorSession, forget
from sync.client.tokens import OperatorTokens, TokenVault
from sync.client.transport import Transport


class SignIns:
    """Thread-safe. operator() answers from memory; the vault is shared with the other programs of the home."""

    def __init__(self, vault: TokenVault, lock_file: Path, local: Operator, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._lock_file = lock_file
        self._local = local
        self._clock = clock
        self._lock = threading.Lock()
        self._attempt: BrowserSignIn | None = None
        self._operator = self._from_vault()

    def operator(self) -> Operator:
        return self._operator

    def session(self, transport: Transport) -> OperatorSession | None:
        """A token source for the person signed in; None where nobody is."""
        operators = self._vault.operators()
        if not operators:
            return None
        return OperatorSession(transport, operators[0], vault=self._vault, lock_path=self._lock_file, clock=self._clock)

    def sign_in(self, transport: Transport, open_browser: Callable[[str], None]) -> Operator:
        """Blocks until the browser comes back. Raises SignInFailed, StoreUnreachable."""
        attempt = BrowserSignIn(transport, open_browser=open_browser, clock=self._clock)
        with self._lock:
            self._attempt = attempt
        try:
            tokens = attempt.run()
        finally:
            with self._lock:
                self._attempt = None
        self._end_all(transport)
        self._vault.write(tokens)
        return self.look()

    def cancel(self) -> None:
        with self._lock:
            if self._attempt is not None:
                self._attempt.cancel()

    def forget(self) -> tuple[OperatorTokens, ...]:
        """End every sign-in here; what the store has to revoke. Raises TryLater."""
        ended = [forget(self._vault, self._lock_file, user_id) for user_id in self._vault.operators()]
        return tuple(tokens for tokens in ended if tokens is not None)

    def look(self) -> Operator:
        """Ask the vault again: the store may have ended a sign-in, another program may have begun one."""
        self._operator = self._from_vault()
        return self._operator

    def _end_all(self, transport: Transport) -> None:
        while (session := self.session(transport)) is not None:
            session.sign_out()

    def _from_vault(self) -> Operator:
        for user_id in self._vault.operators():
            tokens = self._vault.read(user_id)
            if tokens is not None:
                return Operator(OperatorId(user_id), tokens.display_name, signed_in=True)
        return self._local
