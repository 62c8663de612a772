"""What a noun is to its verb by its case: Turkish marks it, whatever label a parser has given.

"Yapı'dan aldı" names a source and "başkanlara önerildi" a hearer, never a doer; "jandarmanın evleri yaktığını" tells
what the gendarmes did, for nobody owns what has no possessive; a nominative belongs to the finite verb.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.moves import hung, is_clause, is_somebody, owned, takes_objects
from whosays.claims.turkish.words import verbs
from whosays.model import Word

OBLIQUE = frozenset({"Dat", "Abl", "Loc", "Ins"})
NAMING = frozenset({"PROPN", "NOUN", "PRON"})


def oblique_subjects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "iddianamede … kaydedildi", "başkanlara … önerildi": what has such a case is no subject and no object."""
    for i in tree.named("nsubj", "obj"):
        word = tree.words[i]
        if word.feats.get("Case") in OBLIQUE and word.upos in NAMING and tree.words[word.head].upos == "VERB":
            yield {i: replace(word, deprel="obl")}


def genitive_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Sarp'ın para aldığını", "Sarp'ın sahte belge aldığını": a genitive on a clause is its subject."""
    for i in tree.named("obl", "nmod", "dep", "amod", "nsubj"):
        word, clause = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Gen" or word.upos not in NAMING or not 0 <= i < clause or tree.having(i, "case"):
            continue
        if tree.bases[clause] == "amod":  # the adjective right behind the genitive
            clause = next((a for a in tree.ancestors(clause) if tree.words[a].upos == "VERB"), clause)
        elif word.deprel in ("nsubj", "nmod:poss"):
            continue
        if said_or_told(tree, clause, language) and not doers(tree, clause):
            yield hung(tree, i, clause, "nsubj")


def doers(tree: Tree, clause: int) -> list[int]:
    """The subjects of a clause in the genitive."""
    return [c for c in tree.having(clause, "nsubj") if tree.words[c].feats.get("Case") == "Gen"]


def said_or_told(tree: Tree, i: int, language: Language) -> bool:
    """A clause made into a noun, no subject itself; none in -DIK that says when: its subject may be bare."""
    if not is_clause(tree.words[i]) or tree.bases[i] in ("nsubj", "root"):
        return False
    text = tree.words[i].text
    adverbial = tree.bases[i] == "advcl" or bool(tree.having(i, "mark", "case"))
    return language.has_shape("nominalised", text) and not (adverbial and not language.has_shape("action", text))


def idle_owners(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "jandarmanın evleri yaktığını": the genitive before a plain accusative acts, and owns nothing."""
    for i in tree.named("nmod:poss"):
        word, noun = tree.words[i], tree.words[i].head
        clause = tree.words[noun].head
        if word.feats.get("Case") != "Gen" or noun < i or clause < noun or not said_or_told(tree, clause, language):
            continue
        if tree.bases[noun] not in ("obj", "nsubj") or doers(tree, clause) or tree.words[clause].feats.get("Voice"):
            continue
        thing = tree.words[noun]
        plain = thing.feats.get("Case", "Nom") == "Nom" or not owned(thing)
        if plain and thing.upos == "NOUN" and takes_objects(language.lower(tree.words[clause].lemma)):
            bare = {name: value for name, value in thing.feats.items() if not name.endswith("[psor]")}
            yield {**hung(tree, i, clause, "nsubj"), noun: replace(thing, deprel="obj", feats={**bare, "Case": "Acc"})}


def first_of_two(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "polisin bir öğrencinin kolunu kırdığını": of two genitives before a noun the first is the subject."""
    for noun in tree.governing("nmod:poss"):
        owners = [c for c in tree.having(noun, "nmod:poss") if tree.words[c].feats.get("Case") == "Gen" and c < noun]
        clause = tree.words[noun].head
        doer = tree.words[noun].feats.get("Case") == "Gen"  # and so the second clause's subject
        if len(owners) > 1 and not doer and clause > noun and is_clause(tree.words[clause]) and not doers(tree, clause):
            yield hung(tree, owners[0], clause, "nsubj")


def nominative_objects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "kadınların oy kullanması": beside a genitive subject the bare noun right before the verb is the object."""
    for i in tree.named("nsubj"):
        word, clause = tree.words[i], tree.words[i].head
        bare = word.upos == "NOUN" and word.feats.get("Case", "Nom") == "Nom" and clause == i + 1
        if bare and is_clause(tree.words[clause]) and doers(tree, clause) and tree.first(clause, "obj") is None:
            yield {i: replace(word, deprel="obj")}


def beside_subjects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "izdihama kapının neden olduğunu": an oblique case before a subject belongs to the verb."""
    for i in tree.named("nmod"):
        word, noun = tree.words[i], tree.words[i].head
        noun = tree.words[noun].head if tree.words[noun].deprel == "nmod:desc" else noun
        verb = tree.words[noun].head
        if word.feats.get("Case") not in OBLIQUE or word.upos not in NAMING or not i < noun < verb:
            continue
        doer = tree.bases[noun] == "nsubj" and tree.words[noun].feats.get("Case") == "Gen"
        if (doer or tree.words[noun].upos == "PROPN") and tree.words[verb].upos == "VERB" and not joined(tree, i):
            yield hung(tree, i, verb, "obl")


def joined(tree: Tree, i: int) -> bool:
    """As in "Ankara'daki": a case with -ki, or a postposition, describes a noun."""
    return bool(tree.having(i, "case", "mark"))


def sums(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "40 bin avro rüşvet verdi": the sum before a bare object or the noun of its verb says how much of it."""
    for i in tree.named("nmod"):
        word, noun = tree.words[i], tree.words[i].head
        bare = word.feats.get("Case", "Nom") == "Nom" and tree.bases[noun] in ("obj", "compound") and noun == i + 1
        if bare and tree.having(i, "nummod") and find(tree, i, language.classes["money"], language):
            yield {i: replace(word, deprel="compound")}


def things_of_verbs(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "para aldı": a thing beside a full verb is its object, where the lists know no verb of the two words."""
    known = verbs(language.code)
    for i in tree.named("compound:lvc"):
        word, verb = tree.words[i], tree.words[i].head
        light = tree.lemmas[verb] in language.light_verbs or f"{tree.lemmas[i]}_{tree.lemmas[verb]}" in known
        thing = word.upos == "NOUN" and find(tree, i, language.classes["goods"] | language.classes["money"], language)
        if thing and not light and takes_objects(tree.lemmas[verb]) and tree.first(verb, "obj") is None:
            yield {i: replace(word, deprel="obj")}


def sources(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "iddianameye göre müteahhit … verdi": whose words it is belongs to the verb, not to the noun behind."""
    for i in tree.named("nmod"):
        noun = tree.words[i].head
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), None)
        if verb is not None and i < noun < verb and any(tree.forms[c] == "göre" for c in tree.having(i, "case")):
            yield hung(tree, i, verb, "obl")


def outer_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "yakınları, onların uyarmadığını söyledi": the doer of such a clause has a genitive; another reports."""
    for i in tree.named("nsubj"):
        word, clause = tree.words[i], tree.words[i].head
        verb = tree.words[clause].head
        if word.feats.get("Case", "Nom") != "Nom" or not i < clause < verb or not is_clause(tree.words[clause]):
            continue
        if tree.words[clause].feats.get("Case") != "Acc" or tree.words[verb].upos != "VERB":
            continue
        parted = comma_behind(tree, i) or [c for c in doers(tree, clause) if c > i]
        speaks = tree.words[i].upos in ("PROPN", "PRON") or is_somebody(tree, i, language)
        if parted and speaks and tree.first(verb, "nsubj", "csubj") is None:
            yield hung(tree, i, verb, "nsubj")


def comma_behind(tree: Tree, i: int) -> bool:
    """Whether a comma closes the phrase of a word."""
    last = max(k for k in tree.subtree(i) if tree.words[k].upos != "PUNCT")
    return last + 1 < len(tree) and tree.words[last + 1].text == ","


def bare_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "oğlumu iki polis dövdü": a person without a case right before a verb that has an object does it."""
    for i in tree.named("obl"):
        word, verb = tree.words[i], tree.words[i].head
        if word.feats.get("Case") != "Nom" or verb != i + 1 or tree.words[verb].upos != "VERB" or joined(tree, i):
            continue
        objects = [c for c in tree.having(verb, "obj") if tree.words[c].feats.get("Case") == "Acc"]
        if objects and tree.first(verb, "nsubj") is None and find(tree, i, language.classes["person"], language):
            yield {i: replace(word, deprel="nsubj")}


RULES = (
    oblique_subjects, genitive_subjects, idle_owners, first_of_two, nominative_objects, beside_subjects, sums,
    things_of_verbs, sources, outer_subjects, bare_doers,
)  # fmt: skip
