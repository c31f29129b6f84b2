"""An organisation found, with what speaks for it, and which of several is the person's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from ocr.fields.confidence.evidence import Evidence, Finding
from ocr.fields.grammar import english_organization as english
from ocr.fields.grammar import organization as org
from ocr.fields.grammar.english_position import english_is_in_words
from ocr.fields.grammar.known_names import may_hide_variant
from ocr.fields.grammar.reread import has_rival
from ocr.fields.grammar.standing import Standing, standing_of
from ocr.fields.organizations.company_proof import (
    begins_late,
    is_spelt,
    may_lack_sign,
    respelt,
    spelt_stretches,
    stops_short,
)
from ocr.fields.organizations.kana_meant import in_kana_meant, with_hiragana_ri
from ocr.fields.organizations.kana_sizes import has_untold_size, in_told_sizes
from ocr.fields.organizations.lost_ends import may_lack_end, with_whole_end
from ocr.fields.text.gaps import may_have_lost_sign
from ocr.fields.text.layout import Span
from ocr.fields.text.normalise import compact, is_japanese
from ocr.fields.text.tidy import tidy
from ocr.reading import FieldName, Repair

# A company whose print is so much smaller than another's is that one's group, agent or maker.
_SMALLER = 0.75


def without_makers(findings: list[Finding], names: list[str]) -> list[Finding]:
    """Of several companies on a card one is the person's own; the others are groups, agents, memberships."""
    kept = findings
    for name in (FieldName.COMPANY, FieldName.COMPANY_EN):
        rivals = [each for each in kept if each.name is name]
        if len(rivals) < 2:
            continue
        own = max(rivals, key=lambda each: (is_spelt(each.value, names), _size(each)))
        small = [each for each in rivals if each is not own and _size(each) < _SMALLER * _size(own)]
        doubt = () if len(rivals) - len(small) < 2 or name is FieldName.COMPANY_EN else (Evidence.SEVERAL,)
        kept = [each.with_evidence(*doubt) if each.name is name else each for each in kept if each not in small]
    return kept


def _size(finding: Finding) -> float:
    return max(span.line.size_px for span in finding.spans)


def at_its_size(finding: Finding, largest: float) -> Finding:
    """With what its size says; largest is that of the largest print, in pixels."""
    return finding.with_evidence(Evidence.LARGEST) if _size(finding) >= largest else finding


def company_finding(spans: list[Span], names: list[str]) -> Finding:
    """The organisation that some pieces name together; names are those of the card's domains."""
    printed = " ".join(span.printed for span in spans)
    text = " ".join(span.text for span in spans)
    name = FieldName.COMPANY if is_japanese(text) else FieldName.COMPANY_EN
    proved = tuple(stretch for span in spans for stretch in proved_signs(span, names))
    evidence = frozenset(_company_evidence(text, names))
    signs = (sign for span in spans for sign in span.characters)
    if name is FieldName.COMPANY and standing_of(text) is not Standing.PUBLIC and may_hide_variant(signs):
        evidence |= {Evidence.VARIANT_POSSIBLE}
    if any(may_have_lost_sign(span) for span in spans) or _OLD_FORM.search(text):
        evidence |= {Evidence.VARIANT_POSSIBLE}
    if _is_beginning(spans, names):
        evidence |= {Evidence.VARIANT_POSSIBLE}
    if spans[0].line.vertical and org.may_have_lost_strokes(text) and not is_spelt(text, names):
        evidence |= {Evidence.VARIANT_POSSIBLE}
    if _is_stump(text, names):
        evidence |= {Evidence.VARIANT_POSSIBLE}
    value = _MARKS_BEFORE.sub("", with_hiragana_ri(tidy(org.with_whole_legal_form(printed) or printed)))
    is_english = name is FieldName.COMPANY_EN
    mended = _in_english_meant(value, names) if is_english else _in_japanese_meant(value, names)
    if mended != value:
        value, evidence = mended, evidence | {Evidence.REPAIRED, Evidence.VARIANT_POSSIBLE}
    if not is_english and (has_untold_size(value, names) or may_lack_end(value)):
        evidence |= {Evidence.VARIANT_POSSIBLE}
    repair = Repair(printed, Evidence.LEGAL_FORM.value) if Evidence.REPAIRED in evidence else None
    if len(spans) == 1 and (told := respelt(spans[0], names)):
        value, repair = in_kana_meant(tidy(told), names), Repair(printed, Evidence.EMAIL_DOMAIN.value)
        evidence |= {Evidence.EMAIL_DOMAIN, Evidence.REPAIRED}
        if len(compact(told)) == len(compact(spans[0].text)) and may_lack_sign(value, names):
            evidence |= {Evidence.VARIANT_POSSIBLE}
    return Finding(name, value, printed, tuple(spans), evidence, proved=proved, repair=repair)


# Old forms that few companies have in their names, and engines give for the present ones: ことり莊, 電氣工事. Those that
# families have (瀧, 澤) are none of them.
_OLD_FORM = re.compile(
    "[莊氣燒專學營經發總擔區會國圖勞辨辯濟關價證醫藥檢觀讀賣實來當舊體傳禮藝劍聲號畫圓攝收數歸狀獎眞稱續聯臺豐變讓轉鐵雜靈黨齒樂縣爐]"
)


def _in_japanese_meant(value: str, names: list[str]) -> str:
    return in_told_sizes(with_whole_end(in_kana_meant(_DOT_INSIDE.sub("", value), names)), names)


def _in_english_meant(value: str, names: list[str]) -> str:
    return english.with_whole_limited(without_accents(value, names))


def _is_beginning(spans: list[Span], names: list[str]) -> bool:
    """Whether no more than the beginning of a name was read: one sign, or in a column less than the domains spell."""
    text = " ".join(span.text for span in spans)
    own = org.without_legal_form(text)
    return (org.has_legal_form(text) and bool(_ONE_LETTER.fullmatch(own))) or (
        spans[0].line.vertical and stops_short(text, names)
    )


def _is_stump(text: str, names: list[str]) -> bool:
    """Whether the beginning of a name was cut off: a small letter (echnologies Co., Ltd.), one sign apart from the rest
    (メ 企画), or less than the domains spell (クサイト beside nexite.jp).
    """
    if not is_japanese(text):
        return text[:1].islower() and not is_spelt(text, names)
    own = org.without_legal_form(text)
    return bool(_ONE_SIGN_APART.match(own) or _NO_BEGINNING.match(own)) or begins_late(text, names)


# Dust and pieces of an emblem before a name: !・さくらんぼビューティー.
_MARKS_BEFORE = re.compile(r"^[!！・･.,:;|/*~^_@\s-]+(?=[ぁ-ゖァ-ヺ一-鿿]|[A-Z][A-Za-z])")
# Dust behind a legal form or a capital: 株式会社.双葉自動車, C.onnectツーリスト.
_DOT_INSIDE = re.compile(r"(?<=会社)\.\s?(?=[ぁ-ゖァ-ヺ一-鿿])|(?<=[A-Z])\.(?=[a-z]{3})")
# No word begins so: what stood before it was not read.
_NO_BEGINNING = re.compile(r"[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々ん]")
_ONE_SIGN_APART = re.compile(r"[ぁ-ゖァ-ヺー]\s")

# Accents that dust puts on capitals and on the vowels of Japanese words; é, ç and the like are French.
_ACCENTED = re.compile(r"[ÀÁÃÌÍÒÓÙÚàáãìíòóùú]")
# A dot in the gap of two words.
_DOT_IN_GAP = re.compile(r"(?<=[a-z]{3})[·・•](?=[A-Z][a-z]{2})")


def without_accents(name: str, names: Iterable[str]) -> str:
    """An English name without the marks that dust makes in it: Jápanese Academy, Medicine·Clinic, and Àriake beside
    ariake.jp.
    """

    def meant(found: re.Match[str]) -> str:
        word = found.group()
        plain = _ACCENTED.sub(lambda sign: unicodedata.normalize("NFD", sign[0])[0], word)
        is_told = english_is_in_words(plain) or any(each.startswith(plain.lower()) for each in names)
        return plain if plain != word and len(word) >= _LEAST_WORD and is_told else word

    return re.sub(r"[^\W\d_]+", meant, _DOT_IN_GAP.sub(" ", name))


_LEAST_WORD = 4


# A name of one kanji is one (株式会社匠), of one letter hardly ever.
_ONE_LETTER = re.compile(r"[A-Za-zぁ-ゖァ-ヺー]")


def proved_signs(span: Span, names: list[str]) -> tuple[Span, ...]:
    """The stretches of a name that words and domains prove."""
    if not is_japanese(span.text):
        stretches = english.english_known_stretches(span.text)
        return tuple(Span(span.line, span.start + start, span.start + end) for start, end in stretches)
    stretches = org.known_stretches(span.text)
    known = [Span(span.line, span.start + start, span.start + end) for start, end in stretches]
    known = [each for each in known if not has_rival(each, org.is_all_known)]
    return (*(each for each in known if _is_believed(each)), *spelt_stretches(span, names))


# What the engine itself believes less, a word that happens to fit does not prove: 汐風 for 汐凪.
_LEAST_BELIEVED = 0.6


def _is_believed(span: Span) -> bool:
    return all(confidence >= _LEAST_BELIEVED for _, confidence in span.confidences())


def _company_evidence(text: str, names: list[str]) -> Iterator[Evidence]:
    is_english = not is_japanese(text)
    if org.with_whole_legal_form(text):
        yield Evidence.LEGAL_FORM
        yield Evidence.REPAIRED
    elif (english.has_english_legal_form if is_english else org.has_legal_form)(text):
        yield Evidence.LEGAL_FORM
        # Of 130 such names that nothing else proves none was wrong, of 550 others 12.
        if not is_english and not is_spelt(text, names) and org.is_all_known(compact(text)):
            yield Evidence.DICTIONARY_WORDS
    elif is_english:
        yield Evidence.KNOWN_INSTITUTION if english.is_english_institution(text) else Evidence.INSTITUTION
    else:
        surely = standing_of(text) in (Standing.PUBLIC, Standing.INSTITUTION)
        yield Evidence.KNOWN_INSTITUTION if surely else Evidence.INSTITUTION
    if is_spelt(text, names):
        yield Evidence.EMAIL_DOMAIN
    if compact(tidy(text)) != compact(text):
        yield Evidence.REPAIRED
    if is_english and (
        english.may_have_lost_full_stop(text) or english.may_have_dust(text) or english.is_misspelt(text, names)
    ):
        yield Evidence.VARIANT_POSSIBLE
