from __future__ import annotations

import pickle

from ocr.fields import Known, KnownCompany, KnownPerson, name_fields
from ocr.reading import FieldCandidate, FieldName, TextLine
from tests.ocr.fields.printing import only, printed, values

_KNOWN = Known(
    (KnownCompany("汐凪物流株式会社", ("shionagi.example.jp",)), KnownCompany("株式会社雪颪堂")),
    (
        KnownPerson("髙橋 玲奈", "たかはし れいな", ("r.takahashi@shionagi.example.jp",)),
        KnownPerson("勅使河原 源", "てしがわら げん"),
    ),
)


def _read(*lines: TextLine, known: Known = _KNOWN) -> tuple[FieldCandidate, ...]:
    return name_fields(lines, 1075, 650, (), known)


def test_a_company_that_is_known_proves_its_reading() -> None:
    company = printed("株式会社雪颪堂", 60, 60, 34, doubtful="颪")

    assert not only(_read(company, known=Known()), FieldName.COMPANY).sure
    found = only(_read(company), FieldName.COMPANY)
    assert found.sure
    assert "known_company" in found.evidence
    assert found.repair is None


def test_a_slip_in_a_known_company_is_put_right_by_its_domain_and_says_so() -> None:
    company, url = printed("汐颪物流株式会社", 60, 60, 34), printed("https://shionagi.example.jp/", 60, 400)

    found = only(_read(company, url), FieldName.COMPANY)

    assert found.value == "汐凪物流株式会社"
    assert found.printed == "汐颪物流株式会社"
    assert found.repair is not None
    assert (found.repair.read, found.repair.why) == ("汐颪物流株式会社", "known_company")
    assert only(_read(company), FieldName.COMPANY).repair is None


def test_a_known_person_is_written_as_people_confirmed_it() -> None:
    name, email = printed("高橋 玲奈", 60, 200, 60), printed("r.takahashi@shionagi.example.jp", 60, 400)

    fields = _read(name, email)

    found = only(fields, FieldName.NAME)
    assert found.value == "髙橋 玲奈"
    assert found.repair is not None
    assert found.repair.why == "known_person"
    assert values(fields, FieldName.FAMILY_NAME) == ["髙橋"]


def test_a_namesake_keeps_the_signs_that_are_printed() -> None:
    assert values(_read(printed("高橋 玲奈", 60, 200, 60)), FieldName.NAME) == ["高橋 玲奈"]


def test_the_reading_of_a_known_person_is_told_where_none_is_printed() -> None:
    found = only(_read(printed("勅使河原 源", 60, 200, 60)), FieldName.NAME_KANA)

    assert found.value == "てしがわら げん"
    assert found.derived
    assert "known_person" in found.evidence


def test_what_is_known_crosses_process_borders() -> None:
    assert pickle.loads(pickle.dumps(_KNOWN)) == _KNOWN
