"""Features of Turkish words that their letters contradict: a passive without its suffix, a "-ma-" that was not seen.

The reader's model names features word by word and errs in two of a hundred verbs in whether they are negated. Where no
reading of the form (see `turkish_forms`) shows what the model said, the likeliest reading says it instead; where one
does, the model stands, for it has seen the sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from whosays.annotations.turkish_forms import Form, readings
from whosays.text.letters import lower

VERBS = ("VERB", "AUX")
OF_VERBS = ("Voice", "Polarity", "VerbForm")
SHOWN = (*OF_VERBS, "Case")  # features that a form shows
OF_DEEDS = (*OF_VERBS, "Tense", "Aspect", "Evident", "Mood")
MENDED = {"VERB": OF_VERBS, "AUX": OF_VERBS, "NOUN": ("Case",)}
REMEMBERED = 1 << 16


def mended(form: str, lemma: str, upos: str, feats: dict[str, str]) -> dict[str, str]:
    """The features with what the form shows in place of what it cannot; the same dict where nothing differs."""
    if upos not in MENDED or not form.isalpha():  # a name's suffix stands behind an apostrophe
        return feats
    told = shown(lower(form, "tr"), lower(lemma, "tr"), upos, *(feats.get(name, "") for name in SHOWN))
    return {name: value for name, value in {**feats, **dict(told)}.items() if value} if told else feats


@lru_cache(REMEMBERED)
def shown(
    form: str, lemma: str, upos: str, voice: str, polarity: str, verb_form: str, case: str
) -> tuple[tuple[str, str], ...]:
    """The features that no reading shows as they were said, with their value; an empty value takes one away."""
    all_found = readings(form)
    found = [one for one in all_found if one.verbal == (upos in VERBS)]
    if not found:
        return ()
    said = ("Pass" in voice, polarity == "Neg", "" if verb_form == "Fin" else verb_form, "" if case == "Nom" else case)
    values = _values(likeliest(found, lemma, said), voice)
    if upos == "NOUN" and verb_form and len(found) == len(all_found):
        return (*((name, "") for name in OF_DEEDS), ("Case", values["Case"]))  # "iddianame" is of no verb
    possible = zip(*map(features, found), strict=True)
    wrong = {name for name, value, shapes in zip(SHOWN, said, possible, strict=True) if value not in shapes}
    return tuple((name, values[name]) for name in MENDED[upos] if name in wrong)


def likeliest(found: list[Form], lemma: str, said: tuple[bool, bool, str, str]) -> Form:
    """The reading of the model's lemma, else the one most like what the model said, else that of the longest stem."""

    def likeness(one: Form) -> tuple[int, ...]:
        alike = sum(a == b for a, b in zip(features(one), said, strict=True))
        return lemma in (one.stem, one.voiced), alike, one.plain, one.stem == lemma, len(one.stem)

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
