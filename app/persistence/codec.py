"""Frozen values to JSON and back, by their type hints: headers, records and receipts as they lie in the database."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

_Value = TypeVar("_Value")


def encode(value: Any) -> Any:
    """JSON of a value made of dataclasses, enumerations, tuples, moments and plain values."""
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    if is_dataclass(value):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(type(value))


def decode(kind: type[_Value], json: Any) -> _Value:
    """The value of that kind. A field that JSON does not have keeps its default: rows outlive versions."""
    return cast("_Value", _decode(kind, json))


def _decode(kind: Any, json: Any) -> Any:  # noqa: PLR0911 - one way out per kind of value
    kind = getattr(kind, "__supertype__", kind)  # NewType
    if get_origin(kind) in (Union, types.UnionType):
        return None if json is None else _decode(next(k for k in get_args(kind) if k is not type(None)), json)
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        if kinds[-1] is Ellipsis:
            return tuple(_decode(kinds[0], each) for each in json)
        return tuple(_decode(k, each) for k, each in zip(kinds, json, strict=True))
    if is_dataclass(kind):
        hints = _hints(cast("type", kind))
        return kind(**{name: _decode(hints[name], each) for name, each in json.items()})  # type: ignore[operator]
    if kind in (date, datetime):
        return kind.fromisoformat(json)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(json)
    return json


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
