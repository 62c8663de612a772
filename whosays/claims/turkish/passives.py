"""Turkish passives under the stem of their active verb: "yakalan" is "yakala", "kurul" is "kur", its voice a feature.

A stem in -n may also be a verb of its own ("bulun", "hazırlan"), which only a doer beside it rules out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.turkish.known import verbs
from whosays.model import Word

PASSIVE = re.compile("[^aeıioöuü][ıiuü]l$|l[ıiuü]n$")
OWN_STEMS = frozenset({"katıl", "ayrıl", "kurtul", "görün", "giyin", "soyun", "dayan", "edin"})  # no passives
APPOINTED = re.compile("atan(d|m|a[nc]|ıp|ı[lr])")  # of "ata": "atan" is also who throws
MEDIAL = re.compile("(?<=[aeıioöuü])n$|(?<=l)[ıiuü]n$")  # "yakala-n", "bul-un"


def voiced(word: Word, language: Language) -> Word:
    """As in "suçlanan": the stem in -n of a verb that reports is its passive; nobody accuses himself."""
    if word.lemma.endswith("n") and word.lemma[:-1] in language.reporting.verbs:
        return replace(word, lemma=word.lemma[:-1], feats={**word.feats, "Voice": "Pass"})
    return unvoiced(word, language) if word.feats.get("Voice") == "Pass" else word


def unvoiced(word: Word, language: Language) -> Word:
    """A passive under its active stem, where the lists know it: "kurul" is "kur", its voice a feature."""
    stem, form = language.lower(word.lemma), language.lower(word.text)
    if stem in ("kat", "katıl") and form.startswith("katıl") and not form.startswith("katılın"):
        # who joins, rarely what is added
        return replace(word, lemma="katıl", feats={k: v for k, v in word.feats.items() if k != "Voice"})
    own = stem in verbs(language.code) and (stem.endswith("n") or stem in OWN_STEMS)  # "bulun"
    active = stem[:-2] if PASSIVE.search(stem) and not own else stem
    active = "ata" if stem == "at" and APPOINTED.match(form) else active
    known = active in verbs(language.code)
    return replace(word, lemma=active, feats={**word.feats, "Voice": "Pass"}) if known else word


def passive(word: Word, language: Language) -> Word:
    """A verb under its active stem where it may be a passive: "yakalan" is "yakala"."""
    found = unvoiced(word, language)
    active = MEDIAL.sub("", found.lemma)
    if active == found.lemma or active not in verbs(language.code):
        return found
    return replace(found, lemma=active, feats={**found.feats, "Voice": "Pass"})
