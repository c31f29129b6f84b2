from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import validate

from sync.contract import paths
from sync.store.serve import openapi


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return openapi()


def test_the_document_is_valid(document: dict[str, Any]) -> None:
    validate(document)


def test_every_address_of_the_contract_is_documented(document: dict[str, Any]) -> None:
    known = {paths.HEALTH, paths.CARDS, paths.LEADS, paths.USERS, paths.NAME_MATCHING}
    assert known <= set(document["paths"])
    assert {"/v1/cards/{card_id}", "/v1/leads/{lead_id}", "/v1/images/{sha256}"} <= set(document["paths"])


def test_every_operation_documents_its_problems(document: dict[str, Any]) -> None:
    for path, operations in document["paths"].items():
        if path.startswith("/v1/"):
            for operation in operations.values():
                assert "503" in operation["responses"], path
                assert "HTTPValidationError" not in str(operation), path
