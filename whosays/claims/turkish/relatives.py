"""Which noun a Turkish participle describes, and of which words it is made: "yemin eden Polat", "katılmış olan Kaya".

A parser hangs a participle on the verb of the sentence or on the wrong one of two nouns behind it, and parts the two
words of one verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from whosays.claims.languages import Language
from whosays.claims.lexicon import find
from whosays.claims.tree import Tree
from whosays.claims.turkish.describing import noun_behind
from whosays.claims.turkish.known import verbs
from whosays.claims.turkish.moves import OBLIQUE, hung, joined, owned
from whosays.claims.turkish.participles import ACCUSATIVE, NAMING, TOLD, is_doing, lacks_object
from whosays.model import Word

PERFECT = re.compile("(m[ıiuü]ş|[ae]c[ae]k)$")  # -mIş, -AcAk
FUTURE = re.compile("[ae]c[ae]k$")  # -AcAk
DOING_STEM = re.compile("y?[ae]n$")
BEHIND = NAMING | {"ADJ", "NUM", "DET"}  # what a phrase begins with
ASTRAY = frozenset({"obj", "nsubj", "obl", "ccomp", "csubj", "advcl", "dep", "nmod", "advmod"})
ABOUT = frozenset({"hakkında", "için", "tarafından", "adına"})  # postpositions of a name


def of_nouns_behind(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yemin eden Polat", read as an object of the verb: a participle right before a phrase is of its noun."""
    for i in tree.tagged("VERB"):
        after = i + 1
        if tree.bases[i] not in ASTRAY or not is_doing(tree, i) or owned(tree.words[i]) or after >= len(tree):
            continue
        noun = noun_behind(tree, i) if tree.words[after].upos in BEHIND else None
        if noun is not None and noun < tree.words[i].head and not tree.having(i, "case", "mark"):
            yield hung(tree, i, noun, "acl")


def counted_behind(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "gönderdiği 20 bin dolar kayıtlarda görüldü": -DIğI without an object, before what is counted."""
    for i in tree.named("csubj", "ccomp", "nsubj"):
        verb, number = tree.words[i].head, i + 1
        clause = tree.words[i].upos == "VERB" and TOLD.search(tree.forms[i]) and lacks_object(tree, i)
        if not clause or number >= verb or tree.words[number].upos != "NUM":
            continue
        noun = tree.words[number].head
        if not number < noun < verb or tree.words[noun].feats.get("Case", "Nom") != "Nom":
            continue
        loose = {} if tree.words[noun].head == verb else hung(tree, noun, verb, "nsubj")
        yield {**loose, **hung(tree, i, noun, "acl")}


def rows_of_told(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgütün ele geçirdiği, ordunun ise geri aldığı kent": both tell of the noun behind the last."""
    for i in tree.named("advcl"):
        over = tree.words[i].head
        told = tree.words[i].upos == "VERB" and TOLD.search(tree.forms[i]) and tree.forms[i + 1 : i + 2] == [","]
        reported = language.lower(tree.words[over].lemma) in language.reporting.verbs
        if not told or over < i or tree.having(i, "mark", "case") or reported:
            continue
        row = (c for c in tree.named("acl") if i < c < tree.words[c].head < over and TOLD.search(tree.forms[c]))
        last = next(row, None)
        doer = tree.first(last, "nsubj") if last is not None else None
        if last is not None and doer is not None and doer > i:
            yield hung(tree, i, tree.words[last].head, "acl")


def counted_nouns(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sınır dışı edilen on iki kişi Van'a getirildi": before a number a participle tells of the counted."""
    for clause in tree.named("acl"):
        number, head = clause + 1, tree.words[clause].head
        if not number < head or tree.words[number].upos != "NUM" or not is_doing(tree, clause):
            continue
        noun = tree.words[number].head
        if number < noun < head and tree.words[noun].upos == "NOUN" and tree.words[noun].head != head:
            yield hung(tree, clause, noun, "acl")


def places_to_stay(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "kalacak yer veren Kaya": what somebody is to do is told of the place, which is given."""
    for half in tree.named("compound"):
        verb, stay = half + 1, half - 1
        if tree.words[half].deprel != "compound:lvc" or tree.words[half].head != verb or stay < 0:
            continue
        future = tree.words[stay].upos == "VERB" and FUTURE.search(tree.forms[stay])
        if future and find(tree, stay, language.classes["dwells"], language) and tree.words[stay].head in (verb, half):
            place = replace(tree.words[half], deprel="obj")
            yield {half: place, stay: replace(tree.words[stay], head=half, deprel="acl")}


def located_heads(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "silahların saklandığı mağara Herekol Dağı'ndaydı": no noun without a genitive owns a name; it is there."""
    for clause in tree.named("acl"):
        noun = tree.words[clause].head
        word, name = tree.words[noun], tree.words[noun].head
        if tree.bases[noun] != "nmod" or word.upos != "NOUN" or word.feats.get("Case", "Nom") != "Nom" or name < noun:
            continue
        if tree.words[noun + 1].upos != "PROPN" or tree.words[name].upos != "PROPN" or tree.having(name, "nsubj"):
            continue
        if tree.having(name, "cop") and not owned(word):
            yield {noun: replace(word, deprel="nsubj")}


def subjects_at_nouns(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "sakladığı bombalar aramada ele geçirildi": no noun has an object; the verb behind it has a subject."""
    for i in tree.named("obj"):
        noun = tree.words[i].head
        verb = tree.words[noun].head if noun >= 0 else -1
        if tree.words[noun].upos != "NOUN" or not i < noun < verb or tree.words[verb].upos != "VERB":
            continue
        passive = tree.words[verb].feats.get("Voice") == "Pass" and tree.first(verb, "nsubj", "csubj") is None
        if passive and tree.first(i, "acl") is not None and tree.words[noun].feats.get("Case") in OBLIQUE:
            yield hung(tree, i, verb, "nsubj")


def posts_before_names(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "silah satan astsubay Ali Çelik için hapis istendi": the post is the name's, and so is the postposition."""
    for clause in tree.named("acl"):
        post = tree.words[clause].head
        name, word = post + 1, tree.words[post]
        if post < clause or word.upos != "NOUN" or name >= len(tree) or tree.words[name].upos != "PROPN":
            continue
        marks = [c for at in (name, post) for c in tree.having(at, "case") if c > name and tree.forms[c] in ABOUT]
        free = tree.words[name].head != post and word.head != name and word.head >= 0 and not owned(word)
        if not marks or not free or word.feats.get("Case", "Nom") != "Nom" or tree.bases[post] == "conj":
            continue
        verb = next((a for a in tree.ancestors(marks[0]) if tree.words[a].upos == "VERB" and a > name), -1)
        if verb > name and find(tree, post, language.classes["people"], language):
            case = {marks[0]: replace(tree.words[marks[0]], head=name)}
            yield {**hung(tree, name, verb, "obl"), **case, post: replace(word, head=name, deprel="nmod:desc")}


def told_of_names(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "yardım eden esnaf Halil Ünal": what is told of the post before a name is told of the name."""
    for clause in tree.named("acl"):
        post = tree.words[clause].head
        name = tree.words[post].head
        titled = tree.words[post].deprel == "nmod:desc" or (tree.bases[post] == "amod" and name == post + 1)
        if titled and clause < post < name and tree.words[name].upos == "PROPN":
            yield hung(tree, clause, name, "acl")


def objects_at_nouns(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "saklandığı köyü jandarmaya bildiren çoban": no noun in a case has an object; the verb behind it has."""
    for i in tree.named("obj"):
        noun = tree.words[i].head
        verb = tree.words[noun].head if noun >= 0 else -1
        cased = tree.words[noun].upos == "NOUN" and tree.words[noun].feats.get("Case") in OBLIQUE and i + 1 == noun
        if not cased or verb < noun or tree.words[verb].upos != "VERB" or tree.first(verb, "obj", "ccomp") is not None:
            continue
        if tree.words[verb].feats.get("Voice") != "Pass":
            clauses = [c for c in tree.having(noun, "acl") if c == i - 1]
            told = {c: replace(tree.words[c], head=i) for c in clauses}
            yield {**told, **hung(tree, i, verb, "obj")}


def perfects(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "örgüte katılmış olan Kaya": the verb describes him, and "olan" only helps it."""
    for i in tree.tagged("VERB"):
        helper, word = i + 1, tree.words[i]
        if not PERFECT.search(tree.forms[i]) or helper >= len(tree) or word.head != helper:
            continue
        being = tree.words[helper]
        if tree.forms[helper] != "olan" or being.deprel != "acl" or being.head < helper:
            continue
        behind = [c for c in tree.children[helper] if c > helper]  # of the next verb: what is described is no part
        verb = next((v for v in range(max(behind, default=helper), being.head + 1) if tree.words[v].upos == "VERB"), -1)
        noun = noun_behind(tree, helper) if behind else being.head
        moved = {c: replace(tree.words[c], head=i) for c in tree.children[helper] if c < i}
        moved |= {c: replace(tree.words[c], head=verb) for c in behind if verb > c}
        over = being.head if noun is None else noun
        yield {
            **moved,
            i: replace(word, head=over, deprel="acl"),
            helper: replace(being, upos="AUX", head=i, deprel="aux"),
        }


def doing_nouns(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "eğitim alan, dönen ve kuran Kaya": behind its noun "alan" is of "almak", and no field."""
    known = verbs(language.code)
    for i in tree.tagged("NOUN"):
        half, stem = i - 1, DOING_STEM.sub("", tree.forms[i])
        if half < 0 or stem == tree.forms[i] or tree.words[half].upos != "NOUN":
            continue
        if f"{tree.lemmas[half]}_{stem}" in known and tree.words[i].feats.get("Case", "Nom") == "Nom":
            verb = replace(tree.words[i], upos="VERB", lemma=stem, feats={"VerbForm": "Part"})
            before = {k: replace(tree.words[k], head=i, deprel="obl") for k in beside(tree, half)}
            yield {**before, i: verb, half: replace(tree.words[half], head=i, deprel="compound:lvc")}


def beside(tree: Tree, half: int) -> list[int]:
    """The word in an oblique case right before the half of a verb."""
    k = half - 1
    plain = k >= 0 and tree.words[k].feats.get("Case") in OBLIQUE and not joined(tree, k)
    return [k] if plain and tree.words[k].head > half else []


def what_they_are(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "aslen Vanlı olan Kaya": right before "olan" stands what somebody is."""
    for i in tree.named("amod"):
        being = i + 1
        if tree.words[i].head == being and tree.words[i].upos == "ADJ" and tree.forms[being] == "olan":
            yield {i: replace(tree.words[i], deprel="obj")}


def halves_of_two(tree: Tree, _language: Language) -> Iterator[dict[int, Word]]:
    """As in "ev sahipliği yapan": of two nouns before a verb the first says what kind the second is of."""
    for half in tree.named("compound"):
        noun, verb = half + 1, half + 2
        both = tree.words[half].deprel == "compound:lvc" and verb < len(tree) and tree.bases[noun] in ("obj", "nsubj")
        if both and tree.words[half].head == tree.words[noun].head == verb and owned_form(tree, noun):
            yield hung(tree, half, noun, "compound")


def owned_form(tree: Tree, i: int) -> bool:
    """A noun that may carry a possessive: "sahipliği"."""
    return tree.words[i].upos == "NOUN" and ACCUSATIVE.search(tree.forms[i]) is not None


def halves_beside(tree: Tree, language: Language) -> Iterator[dict[int, Word]]:
    """As in "ileri sürülen", "ev sahipliği yapan": the words right before a participle that make one verb with it."""
    said, known = language.reporting.verbs, verbs(language.code)
    for i in tree.tagged("ADJ", "ADV", "NOUN"):
        verb = i + 1
        if verb >= len(tree) or tree.words[verb].upos != "VERB" or tree.words[i].head == verb:
            continue
        name = f"{tree.forms[i]}_{tree.lemmas[verb]}"
        apart = name in known and tree.bases[i] == "obj" and tree.words[i].head > verb and is_doing(tree, verb)
        inside = [c for c in tree.children[i] if tree.words[c].feats.get("Case") not in OBLIQUE]
        if (name in said or apart) and not inside:
            moved = {c: replace(tree.words[c], head=verb, deprel="obl") for c in tree.children[i]}
            yield {**moved, **hung(tree, i, verb, "compound:lvc")}


RULES = (
    perfects, doing_nouns, halves_beside, of_nouns_behind, counted_behind, located_heads, subjects_at_nouns,
    posts_before_names, counted_nouns, places_to_stay, what_they_are, halves_of_two,
)  # fmt: skip
# Again, or only, behind all moves.
LAST = (counted_behind, subjects_at_nouns, objects_at_nouns, rows_of_told, posts_before_names, told_of_names)
