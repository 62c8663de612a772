"""What Turkish verbs show of whether a thing has taken place: "-mek üzereyken", "-mAsI gerek", "-sAydI", "-ArdI"."""

from __future__ import annotations

import re
from itertools import pairwise

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import Tree
from whosays.claims.turkish.unsettled import is_asked, is_imagined
from whosays.model import Reality

INFINITIVE = re.compile("m[ae]k$")
OWN_DEED = re.compile("m[ae](y|s[ıi]n)[ıi]$")  # "kurmayı", "kurulmasını"
DEED = re.compile("m[ae](s[ıi]|l[ae]r[ıi]|m[ıi]z?|n[ıi]z?)(n[ıi]n|n[ıiae])?$")  # -mA with a possessive
OTHERWISE = re.compile("[ae]bilir|yord")  # could do, was doing
HAD_TO = re.compile("gerek(ti|mişti|miştir)$")  # and so it was
OR_ELSE = frozenset({"yoksa", "aksi"})
UNREAL = re.compile("(?<=.)s[ae]yd[ıi]")  # and no "saydım"
ENDS_PAST = re.compile("[dt][ıiuü](m|n|k|l[ae]r|n[ıiuü]z)?$")
VOICE = "([ıiuü]?l|[ıiuü]?n|[dt][ıiuü]r)?"
WAS = "d[ıiuü](m|n|k|l[ae]r|n[ıiuü]z)?"
LONG = re.compile(f"{VOICE}[ıiuü]?r{WAS}")  # "gönderirdi", "verilirdi", "toplardı"
SHORT = re.compile(f"[ae]r{WAS}|([ıiuü]?l|[ıiuü]?n|[dt][ıiuü]r)[ıiuü]r{WAS}")  # "yapardı", "yapılırdı"
NARROW = frozenset({"al", "bil", "bul", "dur", "gel", "gör", "kal", "ol", "öl", "san", "var", "ver", "vur"})  # "verir"
TWOFOLD = frozenset({"çık", "kop", "gid", "git"})  # "çıkardı" is of "çıkar" too
VOWELS = frozenset("aeıioöuü")


def turkish_shades(tree: Tree, i: int, language: Language) -> set[Reality]:
    """A deed that somebody was about to do, and one that is needed."""
    form = tree.forms[i]
    meant = INFINITIVE.search(form) and tree.lemmas[i] != "ol"  # "başta Van olmak üzere"
    if meant and any(
        tree.forms[c].startswith("üzere") for c in (*tree.having(i, "case", "mark"), min(i + 1, len(tree) - 1))
    ):
        return {"planned"}
    if is_asked(tree, i) or is_imagined(tree, i):
        return {"hypothetical"}
    present = tree.words[i].feats.get("Tense") == "Pres" and "yor" not in form
    if (present or tree.words[i].feats.get("Aspect") == "Hab") and threatens(tree, i):
        return {"planned"}
    if DEED.search(form) and is_striven_for(tree, i, language):
        return {"planned"}
    return {"hypothetical"} if DEED.search(form) and is_needed(tree, i, language) else set()


def is_striven_for(tree: Tree, i: int, language: Language) -> bool:
    """As in "yakalanması için operasyon yapıldı", "yakalanmasına yönelik çalışmalar": nobody says that he was caught.

    Behind "yönelik" the noun counts, behind "için" any effort up to the next verb; "öldürülmesine yönelik tepki" and
    "öldürülmesi için özür diledi" tell of what was done.
    """
    mark = min(i + 1, len(tree) - 1)
    if tree.forms[mark] not in ("için", "yönelik"):
        return False
    verb = next((k for k in range(mark + 1, len(tree)) if tree.words[k].upos == "VERB"), len(tree) - 1)
    near = range(mark + 1, verb + 1) if tree.forms[mark] == "için" else range(mark + 1, min(mark + 5, len(tree)))
    return any(belongs(tree, k, language, "effort") for k in near)


def intends(tree: Tree, word: int, governor: int) -> bool:
    """As in "parti kurmayı düşünüyor": who thinks of doing something means to; "geleceğini düşünüyor" believes."""
    return tree.lemmas[governor] == "düşün" and OWN_DEED.search(tree.forms[word]) is not None


def is_amazed(tree: Tree, i: int) -> bool:
    """As in "öldüğüne inanamadı": he is dead, and it is hard to believe."""
    return tree.forms[i].startswith("inanam")


def threatens(tree: Tree, i: int) -> bool:
    """As in "yoksa oğlunu tutuklarız", "aksi halde vururuz"."""
    before = tree.forms[:i]
    return bool(OR_ELSE & set(before)) or ("yok", "sa") in pairwise(before)


def is_needed(tree: Tree, i: int, language: Language) -> bool:
    """As in "yargılanması gerektiğini", "tutuklanmasının zorunlu olduğunu"."""
    above = tree.words[i].head
    if above < 0 or HAD_TO.search(tree.forms[above]) or tree.bases[i] not in ("csubj", "nsubj", "ccomp", "obj", "nmod"):
        return False
    state = tree.having(above, "amod", "obj", "compound", "compound:lvc") if tree.lemmas[above] == "ol" else []
    return any(belongs(tree, c, language, "needed") for c in (above, *state))


def is_unreal(tree: Tree, i: int) -> bool:
    """As in "vermeseydim öldüreceklerdi": what would have been, and what was not."""
    if UNREAL.search(tree.forms[i]):
        return True
    past = ENDS_PAST.search(tree.forms[i]) is not None
    return past and any(UNREAL.search(tree.forms[c]) for c in tree.having(i, "advcl"))


def used_to(tree: Tree, i: int) -> bool:
    """As in "toplardı", "verilirdi": the aorist in the past; "kaçırdı" is a deed, and of "kaçır"."""
    form, stem = tree.forms[i], tree.lemmas[i]
    if not ENDS_PAST.search(form) or stem in TWOFOLD or OTHERWISE.search(form):
        return False
    soft = stem[:-1] + "d" if stem.endswith("t") else stem
    rest = next((form.removeprefix(one) for one in (stem, soft) if form.startswith(one)), "")
    long = stem in NARROW or sum(letter in VOWELS for letter in stem) > 1 or stem[-1] in VOWELS
    return bool(rest) and (LONG if long else SHORT).fullmatch(rest) is not None
