"""By what a value is proved, or why it is doubted, in a few words. The codes are those of the reading library."""

from __future__ import annotations

from app.domain.draft import DraftField
from app.words.difference import difference
from resources.texts import _


def evidence_word(code: str) -> str:
    """What a piece of evidence says; the code itself where a newer reading library knows more."""
    return (_proofs() | _hints() | _doubts()).get(code, code)


def repair_words(read: str, value: str, why: str) -> str:
    """読み取り：飯囲市 → 補正：飯田市（郵便番号から）."""
    reason = _reasons().get(why, _("読み取りの規則から"))
    read, value = difference(read, value)
    return _("読み取り：{read} → 補正：{value}（{why}）").format(read=read, value=value, why=reason)


def repair(field: DraftField) -> str:
    """What was put right, and from what; empty where the value stands as it was read, or a person has spoken."""
    read = field.read
    if read is None or read.repair is None or field.correction is not None:
        return ""
    return repair_words(read.repair.read, read.value, read.repair.why)


def doubt_of_repair() -> str:
    """What doubt says of a repaired value, where repair says it better."""
    return _doubts()["repaired"]


def repair_short(field: DraftField) -> str:
    """補正前：…, where there is little room."""
    if field.read is None or field.read.repair is None or field.correction is not None:
        return ""
    before, _after = difference(field.read.repair.read, field.read.value)
    return _("補正前：{read}").format(read=before)


def proof(field: DraftField) -> str:
    """What speaks for a value that is sure; empty where nothing special does."""
    return _first(field, _proofs())


def doubt(field: DraftField) -> str:
    """Why a value is doubted; empty where it is only the reading of its characters."""
    return _first(field, _doubts())


def _first(field: DraftField, words: dict[str, str]) -> str:
    codes = field.read.evidence if field.read is not None else ()
    return next((words[code] for code in words if code in codes), "")


def _proofs() -> dict[str, str]:
    """The strongest first."""
    return {
        "qr_code": _("QR コードと一致"),
        "known_company": _("前に確認した会社"),
        "known_person": _("前に確認した人"),
        "postal_town": _("〒と住所が一致"),
        "postal_city": _("〒と市区町村が一致"),
        "postal_table": _("郵便番号表にあります"),
        "email_domain": _("URL と同じドメイン"),
        "email_name": _("メールと氏名が一致"),
        "reading_agrees": _("氏名と読みが一致"),
        "spelt_alike": _("ローマ字と読みが一致"),
        "area_code": _("市外局番が一致"),
        "phone_plan": _("番号の決まりどおり"),
        "legal_form": _("法人の種類が明らか"),
        "surname": _("姓の辞書にあります"),
        "given_name": _("名の辞書にあります"),
        "known_words": _("役職の辞書にあります"),
        "known_ending": _("部署の辞書にあります"),
        "known_institution": _("知られた団体"),
        "known_town": _("町名の表にあります"),
        "known_city": _("市区町村の表にあります"),
        "mobile_prefix": _("携帯の番号"),
        "labelled": _("見出しの表示どおり"),
        "other_labelled": _("ファクスは別に表示されている"),
    }


def _doubts() -> dict[str, str]:
    return {
        "postal_contradicts": _("郵便番号と住所が合いません。"),
        "domains_differ": _("メールと URL のドメインが少し違います。"),
        "reading_contradicts": _("氏名と読みが合いません。"),
        "names_differ": _("メールと氏名が少し違います。"),
        "spelt_otherwise": _("読みがローマ字またはメールと合いません。"),
        "label_contradicts": _("見出しの表示と種類が違います。"),
        "label_missing": _("見出しの表示がありません。ファクスかもしれません。"),
        "split_contested": _("姓と名の分け目がはっきりしません。"),
        "parted_otherwise": _("分け方がほかにも考えられます。"),
        "by_form": _("辞書にない言葉です。形と場所からこの項目にしました。"),
        "variant_possible": _("異体字かもしれません。画像で確かめてください。"),
        "repaired": _("読み取った字を規則で直しました。画像で確かめてください。"),
        "read_badly": _("かすれているか、重なっています。"),
        "unexplained_beside": _("すぐそばに、どの項目にも入らない文字があります。"),
        "stray_signs": _("番地に、番地ではなさそうな文字があります。画像で確かめてください。"),
        "odd_form": _("この項目にはめずらしい形です。画像で確かめてください。"),
        "open_end": _("続きがあるかもしれません。画像で確かめてください。"),
        "next_unnamed": _("隣に、どの項目にも入らない文字があります。"),
    }


def _hints() -> dict[str, str]:
    """What speaks for or against a value without proving anything."""
    return {
        "dictionary_words": _("辞書にある言葉"),
        "known_top_level": _("実在するドメイン"),
        "phone_groups": _("番号の区切りが自然"),
        "prefecture": _("都道府県がある"),
        "block_number": _("番地がある"),
        "whole_block": _("番地が単位まで書かれている"),
        "proved_throughout": _("町名・番地・建物のすべてに裏づけがある"),
        "institution": _("団体の名前の形"),
        "rare_surname": _("めずらしい姓"),
        "largest": _("いちばん大きい字"),
        "printed_space": _("姓と名のあいだが空いている"),
        "beside_name": _("氏名のそばにある"),
        "guessed": _("カードには書かれていない"),
        "joined": _("行をつないだ"),
        "left_over": _("ほかに当てはまらない"),
        "several": _("候補がいくつかある"),
        "no_person": _("氏名が見つからない"),
        "apart": _("氏名から離れたところにある"),
        "unexplained_text": _("名刺に、どの項目にも入らない文字がある"),
        "qualification": _("資格"),
        "next_alike": _("隣に同じ種類の項目がある"),
        "next_in_words": _("隣に言葉の項目がある"),
    }


def _reasons() -> dict[str, str]:
    """From what a repair was concluded."""
    return {
        "postal_table": _("郵便番号表から"),
        "postal_town": _("郵便番号から"),
        "known_town": _("住所から"),
        "postal_city": _("郵便番号から"),
        "known_city": _("市区町村の表から"),
        "prefecture": _("都道府県から"),
        "phone_plan": _("電話番号の決まりから"),
        "phone_groups": _("電話番号の決まりから"),
        "area_code": _("市外局番から"),
        "email_domain": _("メールと URL のドメインから"),
        "email_name": _("メールアドレスから"),
        "reading_agrees": _("読みから"),
        "legal_form": _("法人の種類から"),
        "known_words": _("役職の辞書から"),
        "known_ending": _("部署の辞書から"),
        "surname": _("姓の辞書から"),
        "given_name": _("名の辞書から"),
        "qr_code": _("QR コードから"),
        "known_company": _("前に確認した会社から"),
        "known_person": _("前に確認した人から"),
        "variant_possible": _("異体字の表から"),
    }
