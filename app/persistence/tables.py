"""Tables of the station's database: SQLite, one file per home."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Dialect, ForeignKey, Index, MetaData, String, Text, TypeDecorator
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Moment(TypeDecorator[datetime]):
    """A moment as ISO text in UTC with microseconds, so that text order is time order."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """Named constraints, so that migrations can change them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment, dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012 - SQLAlchemy's name


class BatchRow(Base):
    __tablename__ = "batch"
    __table_args__ = (Index(None, "follows", unique=True),)

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    header: Mapped[dict[str, Any]]
    opened_at: Mapped[datetime]
    opened_by: Mapped[str]
    closed_at: Mapped[datetime | None]
    follows: Mapped[str | None] = mapped_column(ForeignKey("batch.id"))


class PictureRow(Base):
    """A picture whose bytes lie durably in the picture store under its sum."""

    __tablename__ = "picture"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    size_bytes: Mapped[int]


class SheetRow(Base):
    """arrival names the page as it came in (scan and count), so that recovery never takes one twice."""

    __tablename__ = "sheet"
    __table_args__ = (Unique("batch_id", "ordinal", "side"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"))
    ordinal: Mapped[int]
    side: Mapped[str]
    picture: Mapped[str] = mapped_column(ForeignKey("picture.sha256"))
    resolution_dpi: Mapped[int | None]
    origin: Mapped[str] = mapped_column(Text)
    arrival: Mapped[str] = mapped_column(unique=True)
    taken_at: Mapped[datetime]
    is_separator: Mapped[bool] = mapped_column(server_default="0")


class CardRow(Base):
    __tablename__ = "card"
    __table_args__ = (Unique("batch_id", "number"), Index(None, "state"))

    id: Mapped[str] = mapped_column(primary_key=True)
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"))
    number: Mapped[int]
    state: Mapped[str]
    created_at: Mapped[datetime]
    marks: Mapped[list[Any]]
    version: Mapped[int]
    lead_choice: Mapped[str]
    lead_id: Mapped[str | None]
    confirmed_by: Mapped[str | None]
    confirmed_at: Mapped[datetime | None]
    engine: Mapped[str]
    rules: Mapped[int] = mapped_column(server_default="0")


class CardSideRow(Base):
    __tablename__ = "card_side"
    __table_args__ = (Index(None, "sheet_id"),)

    card_id: Mapped[str] = mapped_column(ForeignKey("card.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[str]
    sheet_id: Mapped[str] = mapped_column(ForeignKey("sheet.id"))
    quad: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    upright: Mapped[str | None] = mapped_column(ForeignKey("picture.sha256"))
    turned_by_hand: Mapped[bool]


class DraftFieldRow(Base):
    """read is what the machine saw; the corrected columns beside it are what counts where a person has spoken."""

    __tablename__ = "draft_field"

    card_id: Mapped[str] = mapped_column(ForeignKey("card.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    rank: Mapped[int]
    read: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    corrected_value: Mapped[str | None] = mapped_column(Text)
    corrected_by: Mapped[str | None]
    corrected_at: Mapped[datetime | None]


class CorrectionRow(Base):
    """Every correction ever made, in order. value NULL: back to what was read."""

    __tablename__ = "correction"
    __table_args__ = (Index(None, "card_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("card.id"))
    name: Mapped[str]
    position: Mapped[int]
    value: Mapped[str | None] = mapped_column(Text)
    corrected_by: Mapped[str]
    corrected_at: Mapped[datetime]


class CardEventRow(Base):
    """Every change of state, in order. happened_by NULL: the station itself.

    program names the running program that wrote it, so that others on the same home notice what is not their own.
    """

    __tablename__ = "card_event"
    __table_args__ = (Index(None, "card_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("card.id"))
    event: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    happened_by: Mapped[str | None]
    happened_at: Mapped[datetime]
    detail: Mapped[str] = mapped_column(Text)
    program: Mapped[str]


class PendingReadingRow(Base):
    __tablename__ = "pending_reading"
    __table_args__ = (Index(None, "batch_id", "ordinal"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[str] = mapped_column(ForeignKey("batch.id"))
    ordinal: Mapped[int]
    card_id: Mapped[str | None] = mapped_column(ForeignKey("card.id"))
    urgent: Mapped[bool]
    queued_at: Mapped[datetime]


class OutboxRow(Base):
    """One version of a card on its way. record is what is sent, byte for byte as it was confirmed."""

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "settled_at", "next_try_at"),)

    card_id: Mapped[str] = mapped_column(ForeignKey("card.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[dict[str, Any]]
    queued_at: Mapped[datetime]
    hold_until: Mapped[datetime]
    next_try_at: Mapped[datetime]
    tries: Mapped[int]
    problem: Mapped[str | None]
    problem_detail: Mapped[str] = mapped_column(Text)
    final: Mapped[bool]
    sending: Mapped[bool]
    receipt: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    settled_at: Mapped[datetime | None]
