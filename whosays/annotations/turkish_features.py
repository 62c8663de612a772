"""The lemma of a Turkish word, and features that its letters contradict: a passive without a suffix, an unseen "-ma-".

The reader's model names features word by word and errs in two of a hundred verbs in whether they are negated. Where no
reading of the form (see `turkish_forms`) shows what the model said, the likeliest reading says it instead; where one
does, the model stands, for it has seen the sentence. The lemma is the stem of the likeliest reading, if there is one.

What is a lemma: passives stand under the stem of their active ("yakalandı": "yakala", Voice=Pass), as in the treebanks
IMST and BOUN; verbs in -n and -l that dictionaries hold stand under their own ("bulun", "katıl"), as do causatives and
reciprocals ("başlat", "görüş"), unlike there: they have another subject.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from whosays.annotations.turkish_forms import Form, readings, words
from whosays.text.letters import lower

VERBS = ("VERB", "AUX")
OF_VERBS = ("Voice", "Polarity", "VerbForm")
SHOWN = (*OF_VERBS, "Case")  # features that a form shows
OF_DEEDS = (*OF_VERBS, "Tense", "Aspect", "Evident", "Mood")
MENDED = {"VERB": OF_VERBS, "AUX": OF_VERBS, "NOUN": ("Case",), "ADV": ()}
CLAUSAL = frozenset({"Part", "Conv"})  # of a verb, whatever it is tagged
REMEMBERED = 1 << 16


def mended(form: str, lemma: str, upos: str, feats: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The lemma, and the features with what the form shows in place of what it cannot; the same dict if equal."""
    if upos not in MENDED or not form.isalpha():  # a name's suffix stands behind an apostrophe
        return lemma, feats
    stem, told = shown(lower(form, "tr"), lower(lemma, "tr"), upos, *(feats.get(name, "") for name in SHOWN))
    return stem, {name: value for name, value in {**feats, **dict(told)}.items() if value} if told else feats


@lru_cache(REMEMBERED)
def shown(
    form: str, lemma: str, upos: str, voice: str, polarity: str, verb_form: str, case: str
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The lemma, and the features that no reading shows as they were said, with their value, empty for none."""
    closed = upos == "AUX" and "c" in words().get(lemma, "")  # "değildi" is of no "değ"
    all_found = () if closed else readings(form)
    found = [one for one in all_found if one.verbal == (upos in VERBS)]
    if not found:
        clause = all_found and all(one.verb_form in CLAUSAL for one in all_found) and lemma != form
        return (all_found[0].stem if clause else lemma), ()
    said = ("Pass" in voice, polarity == "Neg", "" if verb_form == "Fin" else verb_form, "" if case == "Nom" else case)
    best = likeliest(found, lemma, said)
    values = _values(best, voice)
    if upos == "NOUN" and verb_form and len(found) == len(all_found):
        return best.stem, (*((name, "") for name in OF_DEEDS), ("Case", values["Case"]))  # "iddianame" is of no verb
    possible = zip(*map(features, found), strict=True)
    wrong = {name for name, value, shapes in zip(SHOWN, said, possible, strict=True) if value not in shapes}
    stem = lemma if upos in VERBS and names_deed(lemma, all_found) else best.stem
    return stem, tuple((name, values[name]) for name in MENDED[upos] if name in wrong)


def names_deed(lemma: str, found: tuple[Form, ...]) -> bool:
    """As "arama" of "aramada", "giriş" of "girişini", tagged as verbs: the model has seen a noun; the rules decide."""
    if any(one.verbal and lemma in (one.stem, one.voiced) for one in found):
        return False
    deed = lemma[-2:] in ("ma", "me") and any(one.stem == lemma[:-2] and one.verb_form == "Vnoun" for one in found)
    return deed or any(one.stem == lemma and not one.verbal for one in found)


def likeliest(found: list[Form], lemma: str, said: tuple[bool, bool, str, str]) -> Form:
    """The reading of the model's lemma, else the one most like what the model said, else that of the longest stem."""

    def likeness(one: Form) -> tuple[int, ...]:
        alike = sum(a == b for a, b in zip(features(one), said, strict=True))
        return lemma in (one.stem, one.voiced), one.stem == lemma, alike, one.plain, len(one.stem)

    return max(found, key=likeness)


def features(one: Form) -> tuple[bool, bool, str, str]:
    """What a reading shows: whether it is passive, whether negated, the verb form, the case."""
    return one.passive, one.negative, one.verb_form, one.case


def _values(one: Form, voice: str) -> Mapping[str, str]:
    """The same as features, the voice with what else was said of it ("Cau")."""
    return {
        "Voice": voice.replace("Pass", "") + "Pass" * one.passive,
        "Polarity": "Neg" if one.negative else "Pos",
        "VerbForm": one.verb_form,
        "Case": one.case or "Nom",
    }
