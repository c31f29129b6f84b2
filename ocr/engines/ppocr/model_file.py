"""A model file (ONNX, a protobuf) cut down before it is opened: classes that are never answered need no arithmetic.

Only the parts named here are taken apart; all others pass through unread.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from numpy.typing import NDArray

from ocr.errors import EngineMissingError

_Field = descriptor_pb2.FieldDescriptorProto
# Message: field, its number in onnx.proto, its type; all as onnx.proto declares them.
_PARTS: dict[str, tuple[tuple[str, int, str | int, bool], ...]] = {
    "Model": (("graph", 7, "Graph", False), ("metadata_props", 14, "Entry", True)),
    "Graph": (
        ("initializer", 5, "Tensor", True),
        ("output", 12, "Value", True),
        ("value_info", 13, "Value", True),
    ),
    "Tensor": (("dims", 1, _Field.TYPE_INT64, True), ("raw_data", 9, _Field.TYPE_BYTES, False)),
    "Value": (("type", 2, "Type", False),),
    "Type": (("tensor_type", 1, "TensorType", False),),
    "TensorType": (("shape", 2, "Shape", False),),
    "Shape": (("dim", 1, "Dim", True),),
    "Dim": (("dim_value", 1, _Field.TYPE_INT64, False),),
    "Entry": (("key", 1, _Field.TYPE_STRING, False), ("value", 2, _Field.TYPE_STRING, False)),
}
_PACKAGE = "meishi.onnx"


class ModelFile:
    """One classifier, from its bytes."""

    def __init__(self, content: bytes) -> None:
        self._model = _model_type().FromString(content)

    def metadata(self, key: str) -> str:
        """Raises EngineMissingError where the model says nothing of the kind."""
        for entry in self._model.metadata_props:
            if entry.key == key:
                return str(entry.value)
        raise EngineMissingError(f"the model has no {key!r}")

    def keep_classes(self, kept: NDArray[np.intp], count: int, weights: NDArray[np.float32]) -> None:
        """Leave only these of count classes, their probabilities weighted and summing up to one again.

        weights are those of the kept classes. Raises EngineMissingError where the model ends otherwise than in a
        linear layer of so many classes.
        """
        tensors = [each for each in self._model.graph.initializer if each.dims and each.dims[-1] == count]
        if sorted(len(each.dims) for each in tensors) != [1, 2]:
            raise EngineMissingError("the model's last layer is not as expected")
        for tensor in tensors:
            values = np.frombuffer(tensor.raw_data, np.float32).reshape(tuple(tensor.dims))[..., kept]
            if values.ndim == 1:
                values = values + np.log(weights)
            tensor.raw_data = np.ascontiguousarray(values, np.float32).tobytes()
            tensor.dims[-1] = len(kept)
        self._model.graph.output[0].type.tensor_type.shape.dim[-1].dim_value = len(kept)
        # Notes of shapes on the way, which onnxruntime finds out anyway.
        del self._model.graph.value_info[:]

    def content(self) -> bytes:
        return bytes(self._model.SerializeToString())


@cache
def _model_type() -> Any:
    file = descriptor_pb2.FileDescriptorProto(name="meishi/onnx.proto", package=_PACKAGE, syntax="proto2")
    for name, fields in _PARTS.items():
        message = file.message_type.add(name=name)
        for field_name, number, kind, is_repeated in fields:
            field = message.field.add(name=field_name, number=number)
            field.label = _Field.LABEL_REPEATED if is_repeated else _Field.LABEL_OPTIONAL
            if isinstance(kind, str):
                field.type, field.type_name = _Field.TYPE_MESSAGE, f".{_PACKAGE}.{kind}"
            else:
                field.type = kind
    pool = descriptor_pool.DescriptorPool()
    pool.AddSerializedFile(file.SerializeToString())
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{_PACKAGE}.Model"))
