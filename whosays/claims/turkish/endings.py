"""What the last letters of a Turkish word say against what a parser has seen in it.

Each case has its letters, -mIştIr and -mIştI close a sentence, and no passive is without its suffix.
"""

from __future__ import annotations

import re
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.turkish.known import nouns
from whosays.model import Word

LETTERS = {
    "Abl": re.compile("[dt][ae]n$"),
    "Loc": re.compile("[dt][ae]$"),
    "Gen": re.compile("[ıiuü][nm]$"),
    "Ins": re.compile("l[ae]$"),
    "Dat": re.compile("[ae]$"),
    "Acc": re.compile("[ıiuü]$"),
}
PLACES = frozenset({"Loc", "Abl", "Dat", "Ins"})
FORMAL = re.compile("(m[ıiuü]ş|m[ae]kte)(l[ae]r)?[dt][ıiuü]r?(l[ae]r)?$")  # -mIştIr, -mIştI, -mAktAdIr
CONVERB = re.compile("([ae]r[ae]k|[ıiuü]p)$")  # -ArAk, -Ip: the same one goes on
REFUSED = re.compile("m[ae]")


def by_ending(word: Word, language: Language) -> Word:
    """The word with the case, the tense and the voice that its own letters allow."""
    form = language.lower(word.text)
    if word.upos == "NOUN":
        return cased(word, form)
    return active(finite(word, form), form, language) if word.upos == "VERB" else word


def cased(word: Word, form: str) -> Word:
    """As in "kapsamından", which is no genitive."""
    seen = word.feats.get("Case", "")
    shape = LETTERS.get(seen)
    if shape is None or "'" in form or "’" in form:
        return word
    if seen == "Loc" and form.startswith(word.lemma) and form[len(word.lemma) :] in ("a", "e"):
        return replace(word, feats={**word.feats, "Case": "Dat"})  # "örgüte" is of "örgüt", and of no "örgü"
    softened = word.lemma.endswith("t") and form in (f"{word.lemma[:-1]}da", f"{word.lemma[:-1]}de")
    if seen == "Loc" and softened and form[:-2] not in nouns("tr"):
        return replace(word, feats={**word.feats, "Case": "Dat"})  # "yurda": its d is of the stem
    if shape.search(form):
        return word
    case = next((name for name, letters in LETTERS.items() if letters.search(form)), None)
    if seen in PLACES and case == "Acc":
        case = "Nom"  # "ekipleri": an accusative or a possessive, which the tree has to tell
    return replace(word, feats={**word.feats, "Case": case}) if case in ("Abl", "Dat", "Ins", "Nom") else word


def finite(word: Word, form: str) -> Word:
    """As in "karar verilmiştir", "yakalanmıştı": no participle has the copula behind it."""
    if word.feats.get("VerbForm") != "Part" or not FORMAL.search(form) or word.deprel == "acl":
        return word
    kept = {name: value for name, value in word.feats.items() if name != "VerbForm" and value != "Hab"}
    return replace(word, feats=kept)  # and no aorist either


def active(word: Word, form: str, language: Language) -> Word:
    """As in "başlatmadığı": the negation right behind the stem leaves no room for a passive."""
    stem = language.lower(word.lemma)
    refused = form.startswith(stem) and REFUSED.match(form[len(stem) :])
    if word.feats.get("Voice") != "Pass" or not refused or stem.endswith(("l", "n")):
        return word
    return replace(word, feats={name: value for name, value in word.feats.items() if name != "Voice"})
