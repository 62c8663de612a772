"""Words behind their head: Turkish sets the head last, so what stands behind a participle is no part of its clause.

In "örgütün sorumlusu olan Kaya'nın 2019'da sınırı geçtiği" the year is that of the crossing; in "çapındaki tabancayı
Van'da bulunan Kaya'dan aldığı" the gun is nothing that one may be located with. Words outside a quotation belong to no
verb inside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.endings import CONVERB
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import OBLIQUE, hung, is_somebody, takes_objects, turns_quotation, verb_behind
from whosays.model import Word

NAMING = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADV"})
LOOSE = frozenset({"obl", "obj", "nsubj", "advmod", "nmod", "iobj", "dep"})
UNOWNED = re.compile("y[ıiuü]$")
PARTICIPLE = re.compile("([ae]n|[dt][ıiuü](ğ[ıiuü]|kl[ae]r[ıi])|[ae]c[ae](k|ğ[ıi]))$")  # -An, -DIğI, -AcAk


def behind_participles(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sorumlusu olan Kaya'nın 2019'da sınırı geçtiği": the year is of the verb behind."""
    for i in tree.named(*LOOSE):
        over = tree.words[i].head
        if not 0 <= over < i or tree.words[over].upos != "VERB" or tree.words[i].upos not in NAMING:
            continue
        described = tree.bases[over] == "acl" and PARTICIPLE.search(tree.forms[over])
        if not described and not (tree.bases[over] == "advcl" and CONVERB.search(tree.forms[over])):
            continue
        verb = verb_behind(tree, over, i)
        if verb is not None and tree.words[over].head < i:
            yield hung(tree, i, verb, tree.words[i].deprel if tree.bases[i] != "nmod" else "obl")


def objects_of_states(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "tabancayı Van'da bulunan Kaya'dan aldı": who is somewhere does so with no object."""
    for i in tree.named("obj"):
        state = tree.words[i].head
        marked = tree.words[i].feats.get("Case") == "Acc" and tree.words[i].upos != "VERB"
        if not marked or tree.lemmas[state] not in language.classes["never_acts"] or tree.having(state, "compound:lvc"):
            continue
        verb = verb_behind(tree, state, state)
        if i < state and tree.bases[state] in ("acl", "advcl") and verb is not None:
            yield hung(tree, i, verb, "obj")


def outside_quotations(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "3 Mart'ta Demir'e “gel” talimatını verdi": the day is that of the order."""
    span = quotation(tree)
    if span is None:
        return
    inside = range(span[0] + 1, span[1])
    for i in (*range(span[0]), *range(span[1] + 1, len(tree))):
        over = tree.words[i].head
        if over not in inside or tree.words[i].upos not in NAMING or tree.bases[i] in ("flat", "conj", "appos"):
            continue
        verb = verb_behind(tree, over, span[1])
        if verb is not None and i < verb and any(tree.words[k].upos == "VERB" for k in inside):
            yield hung(tree, i, verb, "obl" if tree.bases[i] == "nmod" else tree.words[i].deprel)


def quotation(tree: Tree) -> tuple[int, int] | None:
    """Where the only quotation of a sentence opens and closes."""
    marks = [i for i, word in enumerate(tree.words) if turns_quotation(word)]
    return (marks[0], marks[1]) if len(marks) == 2 else None


def places_behind_heads(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yollardan Irak'ın Süleymaniye kentine": a name before its noun is of that, and of nothing before it."""
    for i in tree.named("nmod", "nmod:poss"):
        word, noun = tree.words[i], i + 1
        if not 0 <= word.head < i or noun >= len(tree) or word.upos != "PROPN" or tree.having(i, "case"):
            continue
        bare = word.feats.get("Case", "Nom") == "Nom" and "'" not in tree.forms[i]
        owned = tree.words[noun].upos == "NOUN" and "Person[psor]" in tree.words[noun].feats
        if bare and owned and noun not in tree.ancestors(word.head):
            yield hung(tree, i, noun, "nmod:poss")


def behind_nouns(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "evi Kaya'dan aldı": what has a case is no part of the noun before it."""
    for i in tree.named("nmod"):
        word, over = tree.words[i], tree.words[i].head
        cased = word.feats.get("Case") in OBLIQUE and word.upos in NAMING and word.deprel == "nmod"
        if not cased or not 0 <= over < i or tree.words[over].upos not in ("NOUN", "PROPN"):
            continue
        verb = verb_behind(tree, over, i)
        if verb is not None and tree.forms[i + 1 : i + 2] != ["ki"]:
            yield hung(tree, i, verb, "obl")


def doers_on_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Mahkeme duruşmayı erteledi": an accusative behind a vowel has no owner; who stands before it acts."""
    for i in tree.named("obj", "nmod:poss", "nmod", "nsubj"):
        thing, word = i + 1, tree.words[i]
        if thing >= len(tree) or word.head != thing or word.feats.get("Case", "Nom") != "Nom" or tree.children[i]:
            continue
        verb = tree.words[thing].head
        marked = UNOWNED.search(tree.forms[thing]) and tree.words[thing].upos == "NOUN"
        if not marked or tree.lemmas[thing] + tree.forms[thing][-2:] != tree.forms[thing] or verb < thing:
            continue
        if tree.words[verb].upos == "VERB" and tree.first(verb, "nsubj") is None and is_somebody(tree, i, language):
            yield hung(tree, i, verb, "nsubj")


def bare_objects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sahte pasaport düzenlemekle": a bare noun before an infinitive is what is done."""
    for i in tree.named("compound"):
        verb = tree.words[i].head
        if tree.words[i].deprel != "compound" or tree.words[verb].feats.get("VerbForm") != "Vnoun" or verb != i + 1:
            continue
        noun = tree.words[i].upos == "NOUN" and tree.words[verb].upos == "VERB" and tree.first(verb, "obj") is None
        if noun and takes_objects(tree.lemmas[verb]):
            described = {c: replace(tree.words[c], head=i) for c in tree.having(verb, "amod") if c < i}
            yield {**described, i: replace(tree.words[i], deprel="obj")}


def hearings(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "yargılanmasına Van 2. Ağır Ceza Mahkemesinde devam edildi": where they go on the accused are tried."""
    for i in tree.named("obl"):
        verb = tree.words[i].head
        if tree.words[i].feats.get("Case") != "Loc" or tree.lemmas[verb] not in ("et", "başla", "başlan"):
            continue
        if find(tree, i, language.classes["court"], language) is None:
            continue
        tried = (c for c in tree.having(verb, "obl", "nsubj", "ccomp") if tree.lemmas[c].startswith("yargıla"))
        trial = next((c for c in tried if c < i), None)
        if trial is not None and tree.words[trial].upos == "VERB":
            yield hung(tree, i, trial, "obl")


def parted_halves(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ele geçirilmiş, Kaya gözaltına alınmıştır": a noun and the verb behind it are one, and stand for both."""
    known = verbs(language.code)
    for verb in tree.named("compound"):
        noun, word = verb - 1, tree.words[verb]
        far = word.upos == "VERB" and word.deprel == "compound:lvc" and 0 <= word.head < noun
        if not far or tree.words[noun].upos != "NOUN" or verb in tree.ancestors(noun):
            continue
        names = {f"{part}_{tree.lemmas[verb]}" for part in (tree.lemmas[noun], tree.forms[noun])}
        if names & known:
            moved = {c: replace(tree.words[c], head=verb) for c in tree.children[noun]}
            place = replace(word, head=tree.words[noun].head, deprel=tree.words[noun].deprel)
            yield {**moved, verb: place, noun: replace(tree.words[noun], head=verb, deprel="compound:lvc")}


def stray_halves(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ele geçirilmiş, … alınmıştır": half of a verb goes with the verb right behind it."""
    known = verbs(language.code)
    for noun in tree.named("compound"):
        verb = noun + 1
        stray = tree.words[noun].deprel == "compound:lvc" and tree.words[noun].head > verb
        if not stray or tree.words[verb].upos != "VERB":
            continue
        if f"{tree.lemmas[noun]}_{tree.lemmas[verb]}" in known or f"{tree.forms[noun]}_{tree.lemmas[verb]}" in known:
            yield hung(tree, noun, verb, "compound:lvc")


def tools_before_objects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "3 Mart tarihli kararıyla hükmü bozdu": with what something is done is no part of what it is done to."""
    for i in tree.named("nmod"):
        word, thing = tree.words[i], tree.words[i].head
        verb = tree.words[thing].head
        if word.feats.get("Case") != "Ins" or word.upos != "NOUN" or tree.having(i, "case") or not i < thing < verb:
            continue
        plain = thing == i + 1 and tree.words[thing].feats.get("Case") == "Acc" and tree.bases[thing] == "obj"
        if plain and tree.words[verb].upos == "VERB" and word.deprel == "nmod":
            yield hung(tree, i, verb, "obl")


def names_on_kinds(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'ya saldırı talimatı verdi": who is given an order is no part of what kind of order it is."""
    for i in tree.named("obl", "nmod"):
        word, kind = tree.words[i], tree.words[i].head
        noun = tree.words[kind].head
        if word.upos != "PROPN" or word.feats.get("Case") != "Dat" or not i < kind < noun:
            continue
        bare = tree.words[kind].upos == "NOUN" and tree.bases[kind] in ("nmod", "compound")
        verb = tree.words[noun].head if tree.words[noun].upos == "NOUN" else -1
        if bare and verb > noun and tree.bases[noun] in ("obj", "compound") and tree.words[verb].upos == "VERB":
            yield hung(tree, i, verb, "obl")


RULES = (
    parted_halves,
    stray_halves,
    bare_objects,
    names_on_kinds,
    tools_before_objects,
    hearings,
    doers_on_objects,
    behind_nouns,
    behind_participles,
    objects_of_states,
    outside_quotations,
    places_behind_heads,
)
