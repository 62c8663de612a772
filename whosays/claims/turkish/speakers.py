"""Who is no speaker of a Turkish report, and who is one in two words: "dedi Bay Kaya", "mahkeme davalının … istedi".

A genitive is the doer of a clause, never the subject of a finite verb; a bare noun for a body before a genitive that
carries no possessive owns nothing, and stands at the head of the sentence as its subject.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.agreement import agree
from whosays.claims.turkish.dates import is_time
from whosays.claims.turkish.moves import NARROW, accusative, hung, is_clause, is_finite, is_somebody, owned
from whosays.claims.turkish.tellers import TOLD, is_bare_somebody, is_passive, reports
from whosays.claims.types import triggers_of
from whosays.model import Word

GENITIVES = ("ın", "in", "un", "ün")


def names_behind(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "dedi Bay Kaya", "bağırdı Ali Murat": what stands together behind a report is one name."""
    for i in tree.named("nsubj"):
        verb, name = tree.words[i].head, i + 1
        twins = name < len(tree) and tree.words[name].head == verb and tree.bases[name] == "nsubj"
        if not (twins and 0 <= verb < i) or tree.words[name].upos != "PROPN" or not reports(tree, verb, language):
            continue
        if tree.words[i].upos == "PROPN":
            yield hung(tree, name, i, "flat")
        elif tree.words[i].upos == "NOUN":
            yield hung(tree, i, name, "nmod:desc")


def doers_before_reports(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "O sizi çağırır dedi Ali": who speaks stands behind the report, and who acts before it in the words."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        behind = any(c > verb and tree.words[c].upos == "PROPN" for c in tree.having(verb, "nsubj"))
        said = next((c for c in tree.having(verb, "ccomp") if i < c < verb), None) if behind else None
        if said is None or not is_finite(tree.words[said]) or tree.first(said, "nsubj") is not None:
            continue
        if reports(tree, verb, language) and agree(tree.words[i], tree.words[said]):
            yield hung(tree, i, said, "nsubj")


def doers_of_what_is_said(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Raporun, bilgilerin eksik olduğunu söylüyor": a genitive says nothing, it is in what is said."""
    for i in tree.named("nsubj"):
        word, verb = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Gen" or not i < verb or is_clause(tree.words[verb]):
            continue
        if not reports(tree, verb, language):
            continue
        clause = clause_told(tree, i, verb)
        if clause is not None:
            taken = tree.first(clause, "nsubj") is not None
            yield hung(tree, i, clause, "dep" if taken else "nsubj")


def clause_told(tree: Tree, i: int, verb: int) -> int | None:
    """The clause between a word and the report behind it that is what is said."""
    return next((c for c in tree.having(verb, "ccomp") if i < c < verb and is_clause(tree.words[c])), None)


def doers_as_contents(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kapının açıldığını, suçlamaların doğru olmadığını söyledi": a genitive is no second thing said."""
    for i in tree.named("ccomp", "obj"):
        word, verb = tree.words[i], tree.words[i].head
        if word.upos != "NOUN" or word.feats.get("Case") != "Gen" or not i < verb or not reports(tree, verb, language):
            continue
        clause = clause_told(tree, i, verb)
        if clause is None or tree.first(clause, "nsubj") is not None:
            continue
        before = (c for c in tree.having(i, "ccomp", "acl") if is_clause(tree.words[c]) and c < i)
        yield {
            **{c: replace(tree.words[c], head=verb, deprel="ccomp") for c in before},
            **hung(tree, i, clause, "nsubj"),
        }


def bodies_before_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "mahkeme davalının gelmesini istedi": the court asks, and owns no defendant."""
    for i in tree.named("nmod", "nmod:poss", "compound"):
        word, doer = tree.words[i], i + 1
        bare = word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and not owned(word)
        if not bare or word.head != doer or not is_plain_genitive(tree, doer):
            continue
        if not find(tree, i, language.classes["court"] | language.classes["authority"], language):
            continue
        clause = tree.words[doer].head
        verb = tree.words[clause].head if clause > doer and is_clause(tree.words[clause]) else -1
        free = verb > clause and tree.first(verb, "nsubj") is None and not is_passive(tree, verb)
        if free and reports(tree, verb, language):
            yield hung(tree, i, verb, "nsubj")


def is_plain_genitive(tree: Tree, i: int) -> bool:
    """A noun with a genitive and no possessive before it: "davalının" of "davalı", and no "heyetinin"."""
    stem = tree.lemmas[i]
    ends = [stem + end for end in GENITIVES] + [f"{stem}n{end}" for end in GENITIVES]
    return tree.words[i].feats.get("Case") == "Gen" and tree.words[i].upos == "NOUN" and tree.forms[i] in ends


def objects_set_apart(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya, iddiaları, “Yalan” diyerek reddetti": of two before a report the thing is what it is about."""
    for i in tree.named("nsubj"):
        word, verb = tree.words[i], tree.words[i].head
        thing = word.upos == "NOUN" and tree.forms[i][-1] in NARROW and word.feats.get("Case", "Nom") in ("Nom", "Acc")
        if not thing or not i < verb or is_somebody(tree, i, language) or tree.first(verb, "obj") is not None:
            continue
        first = next((c for c in tree.having(verb, "nsubj") if c < i), None)
        if first is None or not (tree.words[first].upos == "PROPN" or is_somebody(tree, first, language)):
            continue
        if tree.words[i + 1].text == "," and reports(tree, verb, language) and not is_passive(tree, verb):
            yield accusative(tree, i)


def tellers_within(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "annem bana geleceğini söyledi": the doer of a clause in -DIğInI would stand in the genitive."""
    for i in tree.named("nsubj"):
        word, clause = tree.words[i], tree.words[i].head
        alone = tree.having(clause, "nsubj") == [i] and tree.lemmas[clause] != "ol"
        bare = word.feats.get("Case", "Nom") == "Nom" and i + 1 < clause and tree.words[i + 1].upos != "PROPN"
        if not (alone and bare) or not is_clause(tree.words[clause]) or not TOLD.search(tree.forms[clause]):
            continue
        verb = tree.words[clause].head
        who = is_bare_somebody(tree, i, language) and (word.upos == "PROPN" or owned(word))
        if not who or not clause < verb or not reports(tree, verb, language) or is_passive(tree, verb):
            continue
        shared = tree.bases[verb] == "conj" and tree.first(tree.coordination_head(verb), "nsubj") is not None
        if not shared and all(is_time(tree, c, language) for c in tree.having(verb, "nsubj")):
            late = {c: replace(tree.words[c], deprel="obl") for c in tree.having(verb, "nsubj")}
            yield {**late, **hung(tree, i, verb, "nsubj")}


def heard_first(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya, Demir'e kimsenin kalmadığını söyledi": a dative that the clause has no use for is who is told."""
    for i in tree.named("obl"):
        word, clause = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Dat" or not i < clause or not is_clause(tree.words[clause]):
            continue
        verb = tree.words[clause].head
        if not clause < verb or tree.bases[clause] != "ccomp" or tree.having(i, "case"):
            continue
        somebody = word.upos in ("PROPN", "PRON") or belongs(tree, i, language, "person", "court", "authority")
        if somebody and belongs(tree, verb, language, "tells_somebody") and not needs_dative(tree, i, clause, language):
            yield hung(tree, i, verb, "obl")


def needs_dative(tree: Tree, i: int, clause: int, language: Language) -> bool:
    """Whether what a clause tells may well be done or true to somebody, or its dative does not stand first."""
    if tree.subtree(i)[0] != min(k for k in tree.subtree(clause) if tree.words[k].upos != "PUNCT"):
        return True
    if tree.lemmas[clause] == "ol":
        state = tree.words[clause - 1]
        placed = state.feats.get("Case") in ("Loc", "Abl", "Dat") and state.head != clause
        return placed or tree.lemmas[clause - 1] in language.classes["true_to"] or clause - 1 == i
    doer = max(tree.subtree(i)) + 1
    own = any(
        tree.subtree(c)[0] == doer for c in tree.having(clause, "nsubj") if tree.words[c].feats.get("Case") == "Gen"
    )
    if not own or belongs(tree, clause, language, "gives_to", "heads_for"):
        return True
    return tree.words[i].upos == "PROPN" and takes_datives(tree.lemmas[clause])


@cache
def takes_datives(verb: str) -> bool:
    """Whether the lists know a verb with somebody or something in the dative."""
    roles = [slots for _, trigger in triggers_of("tr", "verb", verb) for _, slots in trigger.roles]
    return any(slot.name == "<Dat>" for slots in roles for slot in slots)


RULES = (
    names_behind, doers_before_reports, doers_of_what_is_said, doers_as_contents, bodies_before_doers,
    objects_set_apart, tellers_within, heard_first,
)  # fmt: skip
