from __future__ import annotations

from sync.contract.nonce import is_proof, proof_of
from sync.contract.problems import STATUS, Problem, ProblemCode


def test_every_problem_has_one_status() -> None:
    assert set(STATUS) == set(ProblemCode)
    assert all(400 <= status < 600 for status in STATUS.values())


def test_a_problem_says_the_same_in_type_status_and_code() -> None:
    problem = Problem.of(ProblemCode.IMAGE_MISSING, missing=("0" * 64,))
    assert (problem.type, problem.status) == ("urn:meishi:problem:image_missing", 409)
    assert Problem.model_validate_json(problem.model_dump_json()) == problem


def test_only_the_nonce_proves_the_store() -> None:
    assert is_proof(proof_of("nonce", "challenge"), nonce="nonce", challenge="challenge")
    assert not is_proof(proof_of("other", "challenge"), nonce="nonce", challenge="challenge")
    assert not is_proof("é", nonce="nonce", challenge="challenge")
