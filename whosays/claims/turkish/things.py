"""Objects of a Turkish clause that a parser has read as subjects or as adverbs: what a verb without an ending acts on.

Turkish marks no indefinite object; its place right before the verb, a doer in the genitive or a sum of money tell it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs, find
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import doers
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import NARROW, accusative, hits, hung, is_finite, owned, takes_objects
from whosays.claims.turkish.owners import tells
from whosays.model import Word

BETWEEN = frozenset({"ADV", "PART", "CCONJ"})
PLURAL = ("lar", "ler")
PLURAL_OBJECT = ("ları", "leri")


def bare_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın üç şirket daha kurduğunu", "Kaya'nın yer temin ettiği": beside a genitive no second doer."""
    for i in tree.named("nsubj", "dep"):
        word, clause = tree.words[i], tree.words[i].head
        bare = word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and i < clause
        if not bare or not any(c < i for c in doers(tree, clause)) or tree.first(clause, "obj") is not None:
            continue
        still = tree.lemmas[clause] in language.classes["being"] or tree.words[clause].feats.get("Voice") == "Pass"
        if not still and tells(tree, clause) and all(stands_between(tree, k, clause) for k in range(i + 1, clause)):
            yield {i: replace(word, deprel="obj")}


def things_of_halves(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "menfaat temin etti", "silah teslim aldı": before the noun of a verb of two words, which nobody owns."""
    known = verbs(language.code)
    for half in tree.named("compound:lvc"):
        i, verb = half - 1, tree.words[half].head
        if (
            i < 0
            or owned(tree.words[half])
            or verb != half + 1
            or tree.first(verb, "obj", "csubj", "ccomp") is not None
        ):
            continue
        word, whole = tree.words[i], f"{tree.lemmas[half]}_{tree.lemmas[verb]}"
        bare = word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and tree.bases[i] == "nmod"
        passive = tree.words[verb].feats.get("Voice") == "Pass"
        timed = any(find(tree, i, language.classes[name], language) for name in ("measure", "setting_word"))
        bare = bare and not tree.having(i, "nummod") and not timed
        if bare and word.head == half and whole in known and takes_objects(whole) and not tree.having(i, "case"):
            yield hung(tree, i, verb, "nsubj" if passive else "obj")


def stands_between(tree: Tree, k: int, clause: int) -> bool:
    """A word that may part an object from its verb: "daha", or the noun of a verb of two words."""
    return tree.words[k].upos in BETWEEN or (tree.words[k].deprel == "compound:lvc" and tree.words[k].head == clause)


def sums_paid(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kendisine 6 bin lira ödeyen", "hesabına 120 TL yatırılmış": a counted sum without a case is acted on."""
    for i in tree.named("obl", "nmod", "dep", "advmod"):
        word, head = tree.words[i], tree.words[i].head
        bare = word.upos in ("NOUN", "PROPN") and word.feats.get("Case", "Nom") == "Nom" and not tree.having(i, "case")
        if not bare or not tree.having(i, "nummod") or not find(tree, i, language.classes["money"], language):
            continue
        verb = i + 2 if i + 2 < len(tree) and tree.words[i + 1].deprel == "compound:lvc" else i + 1
        if verb >= len(tree) or tree.words[verb].upos != "VERB" or (head != verb and head > i):
            continue
        if tree.first(verb, "obj") is None and tree.lemmas[verb] not in language.classes["being"]:
            yield hung(tree, i, verb, "obj")


def fronted_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Paraları, Kaya'nın topladığı belirlendi": a passive report is of the clause, the thing is its object."""
    for i in tree.named("nsubj", "obj", "dep"):
        word, report = tree.words[i], tree.words[i].head
        thing = word.upos == "NOUN" and tree.forms[i].endswith(PLURAL_OBJECT) and word.feats.get("Case", "Nom") == "Nom"
        clause = first_told(tree, i, report)
        if not thing or clause is None or belongs(tree, i, language, "people", "body"):
            continue
        if tree.first(clause, "obj") is not None:
            continue
        owner = next((c for c in tree.having(i, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen"), None)
        told = accusative(tree, i, clause)
        if doers(tree, clause):
            yield told if owner is None else {}
        elif owner is not None:
            yield {**told, **hung(tree, owner, clause, "nsubj")}


def first_told(tree: Tree, i: int, report: int) -> int | None:
    """The first clause behind a word that is told: a passive report has no other subject, none has another object."""
    if tree.words[report].feats.get("Voice") != "Pass" and tree.bases[i] != "obj":
        return None
    told = [c for c in tree.having(report, "csubj", "ccomp") if i < c < report and tells(tree, c)]
    active = bool(told) and tree.words[told[0]].feats.get("Voice") != "Pass"
    return told[0] if active else None


def second_subjects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "Kaya'nın avukatı kararı bozdu": behind an owned noun without an ending the next one is acted on."""
    for verb in tree.governing("nsubj"):
        subjects = [c for c in tree.having(verb, "nsubj") if c < verb]
        if len(subjects) != 2 or not is_finite(tree.words[verb]) or tree.words[verb].feats.get("Voice") == "Pass":
            continue
        first, thing = subjects
        owner = any(tree.words[c].feats.get("Case") == "Gen" for c in tree.having(first, "nmod:poss"))
        marked = tree.words[thing].upos == "NOUN" and tree.forms[thing][-1] in NARROW
        marked = marked and tree.forms[thing] != tree.lemmas[thing] and not tree.having(thing, "nmod:poss")
        if owner and is_bare(tree, first) and marked and tree.first(verb, "obj") is None:
            yield accusative(tree, thing)


def what_is_there(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "evinde iki tabanca bulunduğunu", "roket isabet ettiğini": what is somewhere, or comes there by itself."""
    for i in tree.named("obj"):
        word, verb = tree.words[i], tree.words[i].head
        bare = word.upos in ("NOUN", "PROPN") and word.feats.get("Case", "Nom") == "Nom"
        somewhere = tree.lemmas[verb] == "bulun" or hits(tree, verb)
        if bare and somewhere and tree.first(verb, "nsubj", "csubj") is None:
            yield {i: replace(word, deprel="nsubj")}


def owned_doers(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "aracı Kaya'nın yeğeni sattı": what is owned has an -n before an object's ending; without it, it acts."""
    for i in tree.named("obj"):
        word, verb = tree.words[i], tree.words[i].head
        owner = any(tree.words[c].feats.get("Case") == "Gen" for c in tree.having(i, "nmod:poss"))
        if (
            not owner
            or not i < verb
            or not is_finite(tree.words[verb])
            or tree.words[verb].feats.get("Voice") == "Pass"
        ):
            continue
        others = tree.having(verb, "nsubj")
        acted = [c for c in others if c < i and tree.words[c].upos == "NOUN" and tree.forms[c][-1] in NARROW]
        if is_bare(tree, i) and others == acted[:1] != []:
            yield {**accusative(tree, acted[0]), i: replace(word, deprel="nsubj", feats={**word.feats, "Case": "Nom"})}


def is_bare(tree: Tree, i: int) -> bool:
    """As in "yeğeni", "annesi", but not "yeğenini", nor "evleri", which may be either."""
    form, stem = tree.forms[i], tree.lemmas[i]
    rest = form.removeprefix(stem) if form.startswith(stem) else form[-2:]
    return owned(tree.words[i]) and rest[-1:] in NARROW and "n" not in rest and not rest.startswith(PLURAL)


RULES = (
    things_of_halves,
    fronted_objects,
    bare_objects,
    sums_paid,
    second_subjects,
    owned_doers,
    what_is_there,
)
