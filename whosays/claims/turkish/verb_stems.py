"""A Turkish verb under the stem that its form begins with, with the voice and the negation that stand behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import HARD
from whosays.claims.turkish.causatives import causatives
from whosays.claims.turkish.clausal import TOLD
from whosays.claims.turkish.deeds import as_deed, prefixes_of_deeds
from whosays.claims.turkish.irregular import IRREGULAR, NARROWED, VOWELS, begins, is_own, prefixes
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.passives import OWN_STEMS, voiced
from whosays.model import Word

SOFT = {"t": "d"}
SOFTENED = {hard: soft for soft, hard in HARD.items()}
# What may follow a verb's stem: voice, negation or ability first, then a tense, a participle, a converb.
VERB_SUFFIX = re.compile(
    r"([ıiuü]?[ln]|[ıiuü]l[ıiuü]n)?(y?[ae]?m[ae]?|y?[ae]bil)?"
    r"([dt][ıiuü]|m[ıiuü]ş|[ıiuüae]?yor|y?[ae]c[ae][kğ]|[aeıiuü]?r|z|m[ae]|s[ae]|y?[ae]n|y?[ıiuü]p|y?[ae]r[ae]k|y?[ıiuü]nc[ae])"
)
SHORT = 4  # letters of a lemma too short to lose two
LEFT = re.compile(r"(m[ıiuü]ş|y?[ae]c[ae]k?|d[ıiuü][ğk][ıiuü]?n?[ıiuü]?)$")  # tenses that a lemma may have kept
# The same with voice and negation before them, also half of them: "edilm", "verilmem", "olabile", "karşılan".
SUFFIXED = re.compile(
    r"[ıiuü]?[lnr]?([ıiuü]n)?(m[ae]?|m[ae]m)?(m[ae]k|m?[ıiuü]ş|[ıiuü]?yo|[dt][ıiuü]([ğk].*)?|y?[ae]c[ae].*|y?[ae]bil.*|[ae]?r|[aeıiuü]|y)?"
)
AFTER_VOICE = r"(?=[ae]r[ae]k|d[ıiuü]|m[ıiuü]ş|m[ae]|[ıiuü]yor|[ae]c|[ae]n|[ıiuü]p|[ıiuü]r)"
PASSIVES = {
    "vowel": re.compile("n" + AFTER_VOICE),
    "l": re.compile("[ıiuü]n" + AFTER_VOICE),
    "other": re.compile("[ıiuü]l" + AFTER_VOICE),
}
ACTIVE = re.compile(r"[dt][ıiuü]|m[ıiuü]ş|y?[ae]c[ae]|y?[ae]n($|l[ae]r)")
# -DIğI, -DIklArI, -AcAğI: of a third person
NOMINAL = re.compile(r"([dt][ıiuü]|[ae]c[ae])(ğ[ıiuü]|kl[ae]r[ıi])(n?[ıiuüae]|nd[ae]n?)?$")
NEGATIVE = re.compile(r"([ıiuü]?l|[ıiuü]?n)?(m[ae](d[ıi]|m[ıi]ş|y[ae]n|y[ae]c|z|m[ae](s[ıi]|k))|m[ıiuü]yor)")
WHILE = re.compile("([rz]|yor|m[ıiuü]ş|[ae]c[ae]k)ken$")
IN_ARAK = re.compile("[ae]r[ae]k$")
RECIPROCAL = re.compile("ş[ıiuü]l$")  # "anlaşıl", "görüşül": the passive of what people do to each other


def mended_verb(word: Word, own: str, language: Language) -> Word:
    """A verb under the longest known stem that its form begins with; a noun in -mA that was read as a verb."""
    known, form = verbs(language.code), language.lower(word.text)
    deed = next(prefixes_of_deeds(form, language), "")
    if deed and word.feats.get("VerbForm") == "Vnoun":
        return as_deed(word, deed)
    if word.feats.get("Polarity") == "Neg" and own.endswith(("ma", "me")) and (len(own) > SHORT or own[:-2] in known):
        return replace(word, lemma=own[:-2])
    if own in OWN_STEMS:
        return word
    if own.endswith(("ya", "ye")) and form.startswith(f"{own}c") and own[:-2] in known:
        own = own[:-2]  # "düzenleyecek"
    own = own if begins(form, own) and not is_torn(form, own) else form  # "edilmt" is no stem of "edilmiştir"
    stems = ((cut, s) for cut, s in prefixes(form) if s in known and (own == form or is_cut_of(s, own)))
    found = next((s for cut, s in stems if VERB_SUFFIX.match(form[cut:])), IRREGULAR.get(own))
    if found is None and own not in known and own != form and ends_otherwise(form, own):  # "alt" of "alınmış"
        found = next((s for cut, s in prefixes(form) if s in known and VERB_SUFFIX.match(form[cut:])), None)
    if found is None and own not in known:
        found = next(causatives(form, language), None)
    bare = LEFT.sub("", own) if form.startswith(own) else own
    return replace(word, lemma=found or (bare if len(bare) > 1 else own))


def is_torn(form: str, stem: str) -> bool:
    """Whether a long stem ends in a letter that the form neither has there nor softens nor narrows."""
    return len(stem) > SHORT and ends_otherwise(form, stem)


def ends_otherwise(form: str, stem: str) -> bool:
    """As in "yapan", which is of "yap" and not of "yat": the stem's last letter is not the form's, nor becomes it."""
    end = form[len(stem) - 1 : len(stem)]
    return end not in (stem[-1:], SOFTENED.get(stem[-1:])) and not (end in NARROWED and stem[-1:] in "ae")


def is_cut_of(stem: str, lemma: str) -> bool:
    """Whether a lemma is this stem, give or take a letter or two, or the stem with suffixes that were left on it."""
    close = len(stem) >= len(lemma) - 2 and not lemma.startswith(stem)
    return close or not lemma[len(stem) :] or SUFFIXED.fullmatch(lemma[len(stem) :]) is not None


def with_suffixes(word: Word, language: Language) -> Word:
    """The verb with the voice, the form and the negation that stand right behind its stem."""
    form, stem = language.lower(word.text), language.lower(word.lemma)
    soft = stem[:-1] + SOFT.get(stem[-1:], stem[-1:])  # "ed" of "edildi"
    rest = form[len(stem) :] if form.startswith((stem, soft)) else ""
    feats = {**word.feats, **({"VerbForm": "Part"} if TOLD.fullmatch(rest) and "VerbForm" not in word.feats else {})}
    feats = in_form(in_voice(feats, stem, rest, language), form)
    if NEGATIVE.match(rest):
        feats["Polarity"] = "Neg"
    known = replace(word, feats=feats) if feats != word.feats else word
    return voiced(known, language)


def in_voice(feats: Mapping[str, str], stem: str, rest: str, language: Language) -> dict[str, str]:
    """The features with the voice that what stands behind the stem shows."""
    feats = dict(feats)
    passive = PASSIVES["vowel" if stem[-1:] in VOWELS else "l" if stem.endswith("l") else "other"]
    if rest and passive.match(rest):
        feats["Voice"] = "Pass"
    elif ACTIVE.match(rest) and feats.get("Voice") == "Pass" and is_own(stem):
        del feats["Voice"]
    middle = stem.endswith(("len", "lan")) and stem in verbs(language.code) and stem[:-1] not in verbs(language.code)
    if (middle or stem in ("bulun", "saklan", "gizlen")) and not rest.startswith(("il", "ıl", "ul")):
        feats.pop("Voice", None)  # "şüpheleniyor"
    if RECIPROCAL.search(stem):
        feats["Voice"] = "Pass"
    return feats


def in_form(feats: Mapping[str, str], form: str) -> dict[str, str]:
    """The features without what the end of the form rules out, and with the person of "-DIğI"."""
    feats = dict(feats)
    if WHILE.search(form):  # "görev yaparken": its aorist tells of no habit
        feats = {**{name: value for name, value in feats.items() if name not in ("Aspect", "Mood")}, "VerbForm": "Conv"}
    if feats.get("Mood") == "Imp" and IN_ARAK.search(form):
        del feats["Mood"]  # "dikkat çekerek" orders nothing
    if "VerbForm" in feats and "Person[psor]" not in feats and NOMINAL.search(form):
        feats.update({"Number[psor]": "Sing", "Person[psor]": "3"})
    return feats
