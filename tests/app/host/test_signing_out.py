"""Signing out where the store cannot hear of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.ids import OperatorId
from app.host.central import Credentials, HostedStore, Told
from app.host.home import Home
from app.host.sign_ins import SignIns
from app.host.store_host import StoreHost
from app.usecases.answers import Operator
from sync.client.sealed_vault import DEVICE_KEY_BYTES, SealedVault
from sync.client.station_key import StationKey
from sync.client.tokens import OperatorTokens
from sync.records import StationId, UserId

PERSON = UserId("0198c0de-0000-7000-8000-00000000000b")
LOCAL = Operator(OperatorId("0198c0de-0000-7000-8000-00000000000a"), "受付の操作者", signed_in=False)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def test_without_a_store_the_sign_in_is_forgotten_all_the_same(tmp_path: Path) -> None:
    home = Home(tmp_path / "home").make()
    home.store.write_text("no folder", "utf-8")
    vault = SealedVault(home.sign_in_vault, bytes(DEVICE_KEY_BYTES))
    vault.write(OperatorTokens(PERSON, "瀧澤 真理子", "loopback", "access", "refresh", NOW + timedelta(days=1), ""))
    told: list[Operator] = []
    store = HostedStore(
        StoreHost(home, {}),
        Credentials(StationId("0198c0de-0000-7000-8000-000000000001"), StationKey.generate()),
        SignIns(vault, home.sign_in_lock, LOCAL, lambda: NOW),
        lambda: NOW,
        Told(lambda _state: None, told.append),
    )
    assert store.operator().signed_in
    assert store.sign_out() == LOCAL
    assert (vault.operators(), told) == ((), [LOCAL])
    store.close()
