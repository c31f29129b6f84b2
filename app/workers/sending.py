"""Sends what is due, one card after the other, as long as this program holds the role of the home's sender."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol

import structlog

from app.domain.ids import CardId, PictureId
from app.domain.outbox import Delivery, DeliveryProblem
from app.usecases import deliver
from app.usecases.deliver import DeliveryFailedError, Failure
from app.usecases.events import CardChanged, DeliveryChanged
from app.usecases.problems import StationError
from app.workers.materials import Materials
from app.workers.role import Role
from sync.records import CardRecord, Receipt

_log = structlog.get_logger()
# Holds end, pauses end, another program on this home confirms: nothing of it is in a hurry.
_LOOK_AGAIN_S = 1.0
_AFTER_TROUBLE_S = 10.0
# A thousand cards over a slow line; whoever waits longer than that has long looked at the list of deliveries.
_PATIENCE_S = 600.0


class Courier(Protocol):
    """Brings a record with its pictures to the central store. Safe to repeat."""

    def deliver(self, record: CardRecord, picture: Callable[[PictureId], bytes]) -> Receipt:
        """The store's stored answer. Raises DeliveryFailedError."""


class Sender:
    """One thread. jitter gives numbers 0..1."""

    def __init__(self, materials: Materials, courier: Courier, role: Role, jitter: Callable[[], float]) -> None:
        self._with = materials
        self._courier = courier
        self._role = role
        self._jitter = jitter
        self._look = threading.Event()
        self._closing = threading.Event()
        self._tried_one = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sending", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def look(self) -> None:
        """Something may be due."""
        self._look.set()

    def send_now(self) -> tuple[Delivery, ...]:
        """Everything that waits is due at once. Those that were tried, with how it went; blocks until all were.

        Another program on this home may be the sender: then it is the one who tries them.
        """
        before = self._with.database.write(lambda records: deliver.make_due(records, now=self._with.now())).result()
        self.look()
        untried = {delivery.card_id: delivery.tries for delivery in before}
        tried: list[Delivery] = []
        until = time.monotonic() + _PATIENCE_S
        while untried and time.monotonic() < until and not self._closing.is_set():
            present = self._now(tuple(untried))
            untried = {delivery.card_id: untried[delivery.card_id] for delivery in present}  # less those taken back
            for delivery in present:
                if delivery.tries > untried[delivery.card_id]:
                    del untried[delivery.card_id]
                    tried.append(delivery)
            self._tried_one.wait(_LOOK_AGAIN_S)
            self._tried_one.clear()
        return tuple(tried)

    def stop(self) -> None:
        """No further try begins; who waits for send_now is let go."""
        self._closing.set()
        self._look.set()
        self._tried_one.set()

    def close(self) -> None:
        """Waits for the try under way: its time-outs bound that."""
        self.stop()
        if self._thread.is_alive():
            self._thread.join()
        self._role.give_up()

    def _run(self) -> None:
        while not self._closing.is_set():
            self._look.clear()
            try:
                if self._may_send():
                    self._send_due()
            except Exception:  # noqa: BLE001 - the outbox is on the disk: look at it again after a while
                _log.exception("sending_failed")
                self._closing.wait(_AFTER_TROUBLE_S)
            self._look.wait(_LOOK_AGAIN_S)

    def _may_send(self) -> bool:
        if self._role.is_held:
            return True
        if not self._role.try_take():
            return False
        self._with.database.write(deliver.release_claims).result()
        return True

    def _send_due(self) -> None:
        while not self._closing.is_set():
            due = self._with.database.write(lambda records: deliver.claim_due(records, now=self._with.now())).result()
            if due is None:
                return
            self._with.bulletin.tell(DeliveryChanged(due))
            self._send(due)

    def _send(self, delivery: Delivery) -> None:
        outcome = self._tried(delivery)
        now, jitter = self._with.now(), self._jitter()
        if isinstance(outcome, Receipt):
            settled = self._with.database.write(lambda records: deliver.settle(records, delivery, outcome, now=now))
            card, after = settled.result()
            _log.info("delivered", outcome=outcome.outcome.value, tries=after.tries)
        else:
            failed = self._with.database.write(
                lambda records: deliver.record_failed_try(records, delivery, outcome, now=now, jitter=jitter)
            )
            card, after = failed.result()
            _log.info("delivery_failed", problem=outcome.problem.value, detail=outcome.detail, tries=after.tries)
        self._with.bulletin.tell(CardChanged(card))
        self._with.bulletin.tell(DeliveryChanged(after))
        self._tried_one.set()

    def _now(self, card_ids: tuple[CardId, ...]) -> tuple[Delivery, ...]:
        return self._with.database.read(
            lambda records: tuple(found for card_id in card_ids if (found := records.outbox.find(card_id)) is not None)
        ).result()

    def _tried(self, delivery: Delivery) -> Receipt | Failure:
        try:
            return self._courier.deliver(delivery.record, self._with.pictures.get)
        except DeliveryFailedError as error:
            return error.failure
        except StationError:  # its picture is gone from the station's own disk
            return Failure(DeliveryProblem.PICTURE_MISSING)
        except Exception as error:  # noqa: BLE001 - whatever it is, the card stays in the outbox and is tried again
            _log.exception("delivery_failed_unexpectedly")
            return Failure(DeliveryProblem.TRY_LATER, type(error).__name__)
