"""Readings in Latin letters as passports spell them: Hepburn, long vowels short. An apostrophe parts what must not merge."""

from __future__ import annotations

import re

_SYLLABLES = """
あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to な na に ni ぬ nu
ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n
が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo
ぱ pa ぴ pi ぷ pu ぺ pe ぽ po きゃ kya きゅ kyu きょ kyo しゃ sha しゅ shu しょ sho ちゃ cha ちゅ chu ちょ cho にゃ nya にゅ nyu にょ nyo
ひゃ hya ひゅ hyu ひょ hyo みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu りょ ryo ぎゃ gya ぎゅ gyu ぎょ gyo じゃ ja じゅ ju じょ jo
びゃ bya びゅ byu びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo てぃ ti でぃ di ふぁ fa ふぃ fi ふぇ fe ふぉ fo うぃ wi うぇ we ゔ vu しぇ she じぇ je ちぇ che
"""
_LETTERS = dict(zip(_SYLLABLES.split()[::2], _SYLLABLES.split()[1::2], strict=True))
_READ = re.compile(r"っ|ー|'|.[ゃゅょぁぃぇぉ]|.")


def hepburn(reading: str) -> str:
    """すぎうら → Sugiura, ゆう → Yu, いの'うえ → Inoue, まつ'うら → Matsuura. KeyError for anything but hiragana."""
    spelt = "".join(piece if piece in "っー'" else _LETTERS[piece] for piece in _READ.findall(reading))
    spelt = re.sub(r"っ(ch)", r"t\1", spelt)
    spelt = re.sub(r"っ(.)", r"\1\1", spelt).replace("ー", "")
    spelt = re.sub(r"n(?=[bmp])", "m", spelt)
    spelt = re.sub(r"ou|oo", "o", spelt)
    spelt = re.sub(r"uu", "u", spelt)
    return spelt.replace("'", "").capitalize()
