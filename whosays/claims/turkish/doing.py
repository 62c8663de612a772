"""Who acts in a Turkish clause and on what, where one form may be both.

"Silahları", "derneği", "aracı" may be objects or things that somebody owns; a bare noun for people before a place may
be its first half or the subject. What else stands in the clause tells: a verb has one subject and acts on something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.cases import PLURAL, acts
from whosays.claims.turkish.irregular import prefixes
from whosays.claims.turkish.known import nouns
from whosays.claims.turkish.moves import (
    NARROW,
    accusative,
    hung,
    is_clause,
    is_finite,
    is_somebody,
    joined,
    owned,
    takes_objects,
)
from whosays.model import Word

POSSESSED = re.compile("[aeıioöuü]s[ıiuü]$")  # "gazetesi": behind a vowel an accusative has a y
SETTINGS = frozenset({"Loc", "Abl", "Dat", "Ins", "Gen"})
HALVES = ("amod", "nmod", "nmod:poss")
THINGS = ("goods", "taken", "money", "estate", "remains")


def plural_objects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "silahları bahçeye gömdüler", "paraları evinde saklıyordu": things that nobody owns do nothing."""
    for i in tree.named("nsubj"):
        verb = tree.words[i].head
        if not PLURAL.search(tree.forms[i]) or not may_be_object(tree, i) or tree.first(verb, "obj") is not None:
            continue
        they = tree.words[verb].feats.get("Number") == "Plur"
        if they or other_subject(tree, i) is not None or not is_somebody(tree, i, language):
            yield accusative(tree, i)


def objects_before_doers(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "derneği 2011'de üç öğretmen kurdu", "teröristi hemşire Gül evine aldı": the bare one behind acts."""
    for i in tree.named("nsubj"):
        if tree.forms[i][-1] not in NARROW or not may_be_object(tree, i) or tree.forms[i] == tree.lemmas[i]:
            continue
        if owned(tree.words[i]) and find(tree, i, language.classes["person"], language):
            continue  # "oğlu iki polis dövdü"
        verb = tree.words[i].head
        behind = [c for c in tree.having(verb, "obj", "obl") if i < c < verb and is_bare(tree, c)]
        doer = next((c for c in behind if is_somebody(tree, c, language) and not joined(tree, c)), None)
        if doer is not None:
            yield {**accusative(tree, i), doer: replace(tree.words[doer], deprel="nsubj")}


def second_subjects(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ekipler aracı aradı": of two subjects the second is the object, under the stem that makes it one."""
    known = nouns(language.code)
    for i in tree.named("nsubj"):
        form = tree.forms[i]
        other = other_subject(tree, i)
        if form[-1] not in NARROW or not may_be_object(tree, i) or other is None or other > i:
            continue
        stem = next((s for cut, s in prefixes(form) if cut == len(form) - 1 and s in known), None)
        if stem is not None:
            yield {i: replace(accusative(tree, i)[i], lemma=stem)}


def objects_with_owners(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgüt üyelerini barındırdığını": in a clause the subject is a genitive, and an accusative the object."""
    for i in tree.named("nsubj"):
        word, verb = tree.words[i], tree.words[i].head
        told = is_clause(tree.words[verb]) and i < verb and tree.words[verb].feats.get("Voice") != "Pass"
        free = told and tree.first(verb, "obj") is None and takes_objects(tree.lemmas[verb])
        if free and word.feats.get("Case") == "Acc":
            yield {i: replace(word, deprel="obj")}


def objects_of_what_is_told(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "tüfekleri bir kuryeden aldığını anlattı": a thing tells nothing; the deed that is told befalls it."""
    for i in tree.named("nsubj"):
        verb, form = tree.words[i].head, tree.forms[i]
        if form[-1] not in NARROW or POSSESSED.search(form) or not may_be_object(tree, i):
            continue
        clause = next((c for c in tree.having(verb, "ccomp") if i < c < verb and is_clause(tree.words[c])), None)
        if clause is None or is_somebody(tree, i, language) or tree.lemmas[i] in language.speakers.kinds:
            continue
        free = tree.first(clause, "obj", "nsubj", "csubj") is None
        if free and tree.words[clause].feats.get("Voice") != "Pass" and takes_objects(tree.lemmas[clause]):
            yield accusative(tree, i, clause)


def idle_things(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Cesedi kuyuya attı": a thing that nobody owns does nothing to nothing; somebody left out does it."""
    for i in tree.named("nsubj"):
        form, verb = tree.forms[i], tree.words[i].head
        marked = form[-1] in NARROW and not POSSESSED.search(form) and form != tree.lemmas[i]
        counted = form == tree.lemmas[i] and tree.having(i, "nummod")  # "iki tabanca ele geçirdi"
        if not (marked or counted) or not may_be_object(tree, i):
            continue
        if tree.lemmas[verb].endswith(("n", "l")):
            continue  # "üç tabanca bulundu"
        free = tree.first(verb, "obj", "ccomp") is None and tree.words[verb].feats.get("Person", "3") == "3"
        thing = any(find(tree, i, language.classes[name], language) for name in THINGS)
        if free and thing:
            yield accusative(tree, i)


def accusatives_read_as_manners(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "maktulü bıçakla öldürdü": no adjective stands before an -ı."""
    for i in tree.named("advmod", "amod"):
        word, stem = tree.words[i], tree.forms[i][:-1]
        verb = next((a for a in tree.ancestors(i) if tree.words[a].upos == "VERB"), -1)
        if word.upos != "ADJ" or i > verb or tree.forms[i][-1] not in NARROW or not is_finite(tree.words[verb]):
            continue
        passive = tree.words[verb].feats.get("Voice") == "Pass"
        known = stem in language.classes["person"] and takes_objects(tree.lemmas[verb])
        if known and not passive and tree.first(verb, "obj") is None:
            yield {i: replace(accusative(tree, i, verb)[i], upos="NOUN", lemma=stem)}


def may_be_object(tree: Tree, i: int) -> bool:
    """A noun that nobody is named to own, before a finite verb of its own that acts on something.

    A possessive may have been read into its ending: "derneği" is of "dernek", whoever owns it.
    """
    word, verb = tree.words[i], tree.words[tree.words[i].head]
    if word.upos != "NOUN" or i > word.head or not is_finite(verb) or verb.feats.get("Voice") == "Pass":
        return False
    halves = [f"{tree.forms[c]}_{tree.lemmas[word.head]}" for c in tree.having(word.head, "compound:lvc", "obl")]
    known = any(takes_objects(name) for name in (tree.lemmas[word.head], *halves))
    return not tree.having(i, "nmod:poss", "compound", "flat", "appos") and known


def other_subject(tree: Tree, i: int) -> int | None:
    """The first other subject of its verb."""
    return next((c for c in tree.having(tree.words[i].head, "nsubj") if c != i), None)


def is_bare(tree: Tree, i: int) -> bool:
    """A noun or a name in the nominative that nobody owns."""
    word = tree.words[i]
    return word.upos in ("NOUN", "PROPN") and word.feats.get("Case", "Nom") == "Nom" and not owned(word)


def people_before_settings(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "üç zanlı operasyonda yakalandı", "iki er mayına bastı": where nobody else acts, people do.

    Before what has a possessive they may be half of one thing ("işçi servisinde"), but for parts of a body.
    """
    for i in tree.named(*HALVES):
        noun = tree.words[i].head
        placed = noun == i + 1 and tree.words[noun].feats.get("Case") in SETTINGS
        titled = tree.words[i].deprel == "nmod:desc" and tree.words[noun].upos == "PROPN"  # "sanık Leyla Su'nun"
        if not placed or titled or not counts_as_people(tree, i, language):
            continue
        parts = find(tree, noun, language.classes["body_part"], language) is not None
        verb = next((a for a in tree.ancestors(noun) if acts(tree, a)), -1)
        if verb < noun or joined(tree, noun) or (owned(tree.words[noun]) and not parts):
            continue
        if tree.first(verb, "nsubj", "csubj") is None and tree.words[verb].feats.get("Person", "3") == "3":
            yield {i: replace(tree.words[i], head=verb, deprel="nsubj", upos="NOUN")}


def counts_as_people(tree: Tree, i: int, language: Language) -> bool:
    """A bare noun for people that opens its clause; "şüpheli" before a thing describes it."""
    word = tree.words[i]
    people = find(tree, i, language.classes["people"], language) is not None
    opens = all(tree.words[k].upos in ("NUM", "DET", "ADJ") for k in range(max(0, min(tree.subtree(i))), i))
    plain = tree.forms[i] == tree.lemmas[i] or tree.forms[i].endswith(("lar", "ler"))
    bare = plain and word.feats.get("Case", "Nom") == "Nom" and not owned(word) and word.upos in ("NOUN", "ADJ")
    thing = word.upos == "ADJ" and tree.words[word.head].upos == "NOUN" and not tree.having(i, "nummod", "det")
    return people and opens and bare and not thing and not tree.having(i, "case")


def objects_of_idle_clauses(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "silahları şehirden gelen bir kurye taşıdı": who comes acts on nothing; the verb behind does."""
    for i in tree.named("obj"):
        clause = tree.words[i].head
        if tree.words[i].feats.get("Case") != "Acc" or tree.bases[clause] != "acl" or i > clause:
            continue
        if takes_objects(tree.lemmas[clause]) or not tree.forms[clause].endswith(("an", "en")):
            continue
        verb = next((a for a in tree.ancestors(clause) if acts(tree, a)), -1)
        if verb < clause or not takes_objects(tree.lemmas[verb]) or tree.words[verb].feats.get("Voice") == "Pass":
            continue
        if not any(tree.words[c].feats.get("Case") == "Acc" for c in tree.having(verb, "obj")):
            yield hung(tree, i, verb, "obj")


def settings_of_fakes(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "yabancılara sahte kart düzenliyordu": to whom it is done is the verb's, whatever the thing is like."""
    for i in tree.named("obl"):
        quality = tree.words[i].head
        if tree.words[quality].upos != "ADJ" or tree.bases[quality] != "amod" or i > quality:
            continue
        fake = find(tree, quality, language.classes["fake"], language) is not None
        verb = next((a for a in tree.ancestors(quality) if tree.words[a].upos == "VERB"), -1)
        if fake and verb > quality:
            yield hung(tree, i, verb, "obl")


def people_read_as_manners(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "Şüpheli 4 Mayıs'ta yakalandı": who is suspected, where nobody else acts, and not how it was done."""
    for i in tree.named("advmod", "amod"):
        word, verb = tree.words[i], tree.words[i].head
        if word.upos != "ADJ" or i > verb or not is_finite(tree.words[verb]) or tree.children[i]:
            continue
        bare = tree.forms[i] == tree.lemmas[i] and find(tree, i, language.classes["person"], language) is not None
        if bare and tree.first(verb, "nsubj", "csubj") is None:
            yield {i: replace(word, upos="NOUN", deprel="nsubj", feats={**word.feats, "Case": "Nom"})}


RULES = (
    people_read_as_manners, accusatives_read_as_manners, idle_things, people_before_settings, plural_objects,
    objects_before_doers, second_subjects, objects_of_idle_clauses, settings_of_fakes, objects_with_owners,
    objects_of_what_is_told,
)  # fmt: skip
