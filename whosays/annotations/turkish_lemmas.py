"""Turkish lemmas that the edit script left inflected, mended by the features that the model sees beside them.

An unseen word often keeps its suffix ("memura", "geçer"). Where the features name the suffix (dative, plural, aorist)
and the word ends in it, it comes off; a name loses what follows its apostrophe.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from whosays.text.letters import lower

APOSTROPHES = re.compile("['’‘`]")
CASES = {
    "Dat": re.compile(r"(?:[yn])?[ae]$"),
    "Loc": re.compile(r"n?[dt][ae]$"),
    "Abl": re.compile(r"n?[dt][ae]n$"),
    "Acc": re.compile(r"[yn]?[ıiuü]$"),
    "Gen": re.compile(r"n?[ıiuü]n$"),
    "Ins": re.compile(r"y?l[ae]$"),
}
PLURAL = re.compile(r"l[ae]r$")
AORIST = re.compile(r"[aeıiuü]?r$")
SOFTENED = {"d": "t", "b": "p", "c": "ç", "ğ": "k"}
SOFT_VERBS = {"gid": "git", "ed": "et", "güd": "güt", "tad": "tat"}
SHORTEST = 3  # letters of a noun's stem


def mended(form: str, lemma: str, upos: str, feats: Mapping[str, str]) -> str:
    """The lemma, or a better one."""
    mark = APOSTROPHES.search(form)
    if mark and mark.start() > 1:
        return form[: mark.start()]
    if upos == "VERB":
        return _verb(lower(form, "tr"), lemma, feats)
    inflected = upos in ("NOUN", "PROPN", "ADJ") and lower(lemma, "tr") == lower(form, "tr")
    return _noun(lemma, feats) if inflected else lemma


def _verb(form: str, lemma: str, feats: Mapping[str, str]) -> str:
    """Take the aorist off: "geçer" in "geçerdi" is "geç"; "getir" in "getirir" stays."""
    if lemma.endswith("y") and form.startswith(lemma) and len(lemma) > SHORTEST + 1:
        lemma = lemma[:-1]  # the glide of "ertele-y-ecek"
    has_own = AORIST.match(form[len(lemma) : len(lemma) + 2]) or form[len(lemma) : len(lemma) + 1] == "r"
    if feats.get("Aspect") == "Hab" and lemma.endswith("r") and not has_own:
        bare = AORIST.sub("", lemma)
        lemma = bare if len(bare) > 1 else lemma
    return SOFT_VERBS.get(lemma, lemma)


def _noun(lemma: str, feats: Mapping[str, str]) -> str:
    """Take off the case and then the plural that the features name."""
    case = CASES.get(feats.get("Case", ""))
    bare = lemma
    if case and (found := case.search(bare)) and found.start() >= SHORTEST:
        bare = bare[: found.start()]
    if feats.get("Number") == "Plur" and (found := PLURAL.search(bare)) and found.start() >= SHORTEST:
        bare = bare[: found.start()]
    softened = bare != lemma and bare[-1] in SOFTENED and case is CASES["Acc"]
    return bare[:-1] + SOFTENED[bare[-1]] if softened else bare
