"""English lemmas that the edit script cut wrongly, mended by how English spells its verbs and plurals.

An unseen verb often keeps a letter of its ending or loses one of its own: "hospitaliz", "runn", "develope". Where the
spelling leaves no doubt what the form is made of, that is the lemma; where it does ("fil" of "profiled" and "pencil" of
"penciled"), the model decides. Irregular forms that belong to one verb alone are listed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import yaml

LISTS = Path(__file__).with_name("english_words.yaml")

REMEMBERED = 1 << 14  # words whose lemma is kept
SHORTEST = 4  # letters of a form that is mended

PLURAL = ("ies", "ves", "sses", "shes", "ches", "xes", "men", "ren", "eet")
IRREGULAR = ("ves", "ren", "eet")
VOWEL = re.compile("[aeiouy]")
# Two consonants alike before "-ed" and "-ing" are one: "stopp". A few verbs end in two: "add", "err".
DOUBLED = re.compile(r"[aeiouy](?:bb|dd|gg|mm|nn|pp|rr|tt)$|[aeiou][^aeiou]+[aeiou]ll$|uell$")  # "cancell"
# What no English verb ends in without an "e": "increas", "improv", "reduc", "argu", "handl", "exclud", "combin".
NEEDS_E = re.compile(
    r"(?:[cuvz]|[^aeious]s|as|is|os|us|[bcdfgkptz]l|dg|rg|ag|(?:ch|r)ang|com|[aiu]at|[^aeiou]at|[^aeo]ad|[^e]ed|[^aou]id|"
    r"[^o]od|[^o]ud|[^o]ut|[^oi]ot|[^eo]ak|[^aeiou]ik|[^o]ok|[^aeiou]ib|[^aeo]um|[^o]ur|[^a]ir|[^aeiou]in|"
    r"(?:pl|gn|st|^ad)or|terven|conven|traven|terfer|adher|guil|creat|lung|dulg|(?:mpl|mp|del)et|prepar|compar|declar|"
    r"postpon)$"
)
SHORT = re.compile(r"[^aeiou]*[aeiouy][^aeiouwxy]$")  # "hop" of "hoped": "hop" would have doubled its consonant
# What hardly any verb that ends in an "e" has before it: "represent", "attach", "heal", "strengthen", "limit".
NO_E = re.compile(
    r"(?:ck|ct|dd|ff|ft|gh|gn|ks|ld|ll|lk|lm|lp|lt|mb|mn|mp|nd|nk|nt|pt|rb|rd|rk|rl|rm|rn|rt|sh|sk|sp|ss|[eiou]st|tch|tt|"
    r"xt|x|w|y|ch|ght|ing|[^r]ang|ea[dklnprt]|ee[dklmnprt]|oo[dfklmnpt]|ai[dlmnrt]|oa[dkmnrt]|ou[dlnrt]|oup|oi[dlnt]|"
    r"ui[lt]|op|er|en|ion|son|it|[aeiou][^aeiou]+[ae]l)$"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of english_words.yaml; `irregular`, `past` and `nouns` lead from forms to lemmas."""

    irregular: dict[str, str]
    past: dict[str, str]
    nouns: dict[str, str]
    own: frozenset[str]
    own_ie: frozenset[str]
    two: frozenset[str]
    bare: frozenset[str]
    swallowed: frozenset[str]


@cache
def words() -> Words:
    """The lists, read once."""
    data = yaml.load(LISTS.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    lists = (frozenset(data[name].split()) for name in ("own", "own_ie", "two", "bare", "swallowed"))
    return Words(forms_of(data["irregular"]), forms_of(data["past"]), forms_of(data["nouns"]), *lists)


def forms_of(families: str) -> dict[str, str]:
    """`go went gone; see saw` → {"went": "go", "gone": "go", "saw": "see"}."""
    return {form: verb for verb, *forms in map(str.split, families.split(";")) for form in forms}


def mended(form: str, lemma: str, upos: str, feats: Mapping[str, str]) -> str:
    """The lemma of a verb or a noun, or a better one for its form."""
    if upos == "VERB":
        return _verb(form.lower(), lemma.lower(), feats.get("Tense") == "Past")
    plural = upos == "NOUN" and feats.get("Number") == "Plur" and form.lower().endswith(PLURAL)
    return _noun(form.lower(), lemma) if plural else lemma


@lru_cache(REMEMBERED)
def _noun(form: str, lemma: str) -> str:
    """Of "storie" the story, of "classe" the class, of "gunme" the gunman."""
    if form in words().nouns:
        return words().nouns[form]
    if form.endswith("men"):
        return form[:-2] + "an" if lemma == form[:-1] else lemma
    doubtful = form.endswith(IRREGULAR) or not form.startswith(lemma.lower()) or lemma.lower() == form
    return lemma if doubtful or form in words().own_ie else present_of(form) or lemma


@lru_cache(REMEMBERED)
def _verb(form: str, lemma: str, past: bool) -> str:
    known = words()
    if form in known.irregular or form in known.past:
        return known.irregular.get(form) or (known.past[form] if past else form)
    if form.endswith("eed"):
        return lemma  # "agreed", "feed"
    stem = present_of(form) or stem_of(form) if len(form) >= SHORTEST else None
    if stem is None:
        return form if form.isalpha() and form.startswith(lemma) and form not in known.own else lemma
    if not VOWEL.search(stem) or not lemma.startswith(stem[:-2]):
        return lemma  # "led", or a verb that the model has by heart
    return stem if present_of(form) else verb_of(stem, lemma, known)


def verb_of(stem: str, lemma: str, known: Words) -> str:
    """The verb that a stem is written of; what the model says of it where the spelling does not tell."""
    if stem.endswith("y") or stem in known.bare:
        return stem
    if DOUBLED.search(stem) and stem not in known.two:
        return stem[:-1]
    if stem in known.swallowed or NEEDS_E.search(stem) or SHORT.fullmatch(stem):
        return stem + "e"
    if NO_E.search(stem):
        return stem
    return lemma if lemma in (stem, stem + "e") else stem


def stem_of(form: str) -> str | None:
    """What is left of a form in "-ed" or "-ing", None of another."""
    for ending, instead in (("ied", "y"), ("ing", ""), ("ed", "")):
        if form.endswith(ending) and len(form) > len(ending) + 1:
            return form[: -len(ending)] + instead
    return None


def present_of(form: str) -> str | None:
    """The verb of "finishes", "carries", "cares", None of another form."""
    if not form.endswith("s") or form.endswith(("ss", "us", "is")):
        return None
    if form.endswith("ies") and len(form) > len("lies"):
        return form[:-3] + "y"
    hissing = form.endswith(("shes", "ches", "sses", "xes", "zzes", "oes"))
    return form[:-2] if hissing else form[:-1]
